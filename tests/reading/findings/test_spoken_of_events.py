"""An event that is only spoken of puts nobody where it is."""

from __future__ import annotations

import pytest

from components.reading.findings.spoken_of_events import is_near_event, is_of_event


@pytest.mark.parametrize(
    ("led", "expected"),
    [
        (" A0 expects much of the summit ", True),
        (" A0 hailed the agreement reached ", True),
        (" A0 praised the talks which opened ", True),
        (" A0 is preparing for a conference to be held ", True),
        (" A0 will attend the summit ", False),
        (" A0 spoke at the conference ", False),
        (" A0 rested after a meeting ", False),
        (" A0 likes the town ", False),
    ],
)
def test_an_event_is_the_object_of_speech_or_thought(led: str, expected: bool) -> None:
    assert is_of_event(led) is expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (" the call came days ahead of the D0 meeting in ", True),
        (" he spoke shortly after a summit in the ", True),
        (" he spoke at the summit in ", False),
        (" days ahead of the meeting he flew to ", False),
    ],
)
def test_a_day_may_only_be_near_one(before: str, expected: bool) -> None:
    assert is_near_event(before) is expected
