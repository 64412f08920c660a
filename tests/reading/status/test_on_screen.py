"""On the telephone and on a screen nobody leaves home."""

from datetime import date

import pytest

from components.reading.status.on_screen import (
    is_by_phone,
    is_by_video,
    is_spoken_to_by_video,
    is_virtual,
    is_visited_by_video,
)
from tests.reading.told import stops


@pytest.mark.parametrize(
    ("code", "virtual"),
    [
        (" a virtual visit to P0 ", True),
        (" online visits to P0 ", True),
        (" by video to P0 ", True),
        (" a visit to P0 ", False),
    ],
)
def test_a_visit_on_a_screen_is_virtual(code: str, virtual: bool) -> None:
    assert is_virtual(code) is virtual


@pytest.mark.parametrize(
    ("code", "by_video"),
    [
        (" A0 spoke by video link to P0 ", True),
        (" A0 greeted pilgrims in P0 by satellite ", True),
        (" A0 spoke online to a forum in P0 ", True),
        (" A0 will address P0 by live stream ", True),
        (" A0 will address the forum in P0 remotely . ", True),
        (" A0 told a forum in P0 in a video message ", True),
        (" A0 shared a video of P0 ", False),
        (" A0 spoke to online traders in P0 ", False),
    ],
)
def test_what_is_said_on_a_screen_is_said_from_elsewhere(code: str, by_video: bool) -> None:
    assert is_by_video(code) is by_video


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Pope Leo addressed a crowd in Lima by satellite on Sunday.", "virtual"),
        ("Pope Leo addressed a crowd in Lima on Sunday.", "in_person"),
        ("Pope Leo flew to Lima and spoke by video link with pilgrims.", "in_person"),
    ],
)
def test_whoever_only_speaks_somewhere_on_a_screen_stays_at_home(text: str, mode: str) -> None:
    assert [stop.mode for stop in stops(text, date(2021, 3, 10))] == [mode]


@pytest.mark.parametrize(
    ("code", "by_phone"),
    [
        (" A0 spoke by telephone to A1 ", True),
        (" A0 said in a phone call with A1 ", True),
        (" A0 phoned A1 ", True),
        (" A0 met the phone maker ", False),
        (" A0 met A1 ", False),
    ],
)
def test_talks_on_the_telephone_bring_nobody_anywhere(code: str, by_phone: bool) -> None:
    assert is_by_phone(code) is by_phone


@pytest.mark.parametrize(
    ("code", "place", "visited", "spoken_to"),
    [
        (" A0 will visit P0 via video , and chair a conference in P1 . ", "P0", True, True),
        (" A0 will visit P0 via video , and chair a conference in P1 . ", "P1", False, False),
        (" A0 addressed a forum in P0 by video link . ", "P0", True, True),
        (" A0 will visit P0 . ", "P0", False, False),
        (" A0 will visit P0 via video . ", "P1", False, True),
    ],
)
def test_only_what_is_told_around_a_place_is_done_by_video(
    code: str, place: str, visited: bool, spoken_to: bool
) -> None:
    assert is_visited_by_video(code, place) is visited
    assert is_spoken_to_by_video(code, place) is spoken_to
