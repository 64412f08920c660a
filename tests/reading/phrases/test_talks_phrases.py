"""Whoever speaks or meets somewhere is there."""

from datetime import date

import pytest

from tests.reading.told import stops

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In remarks in Lima on Monday, US envoy Ann Lee said all was well.", [("Lima", "made")]),
        ("UN chief Ann Lee said in a speech in Lima that all was well.", [("Lima", "made")]),
        (
            "US President Ann Lee is on a tour. Lee's remarks in Dayton, Ohio, came on the first stop.",
            [("Dayton", "made")],
        ),
    ],
)
def test_what_was_said_in_remarks_was_said_there(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(stop.place, stop.status) for stop in stops(text, WEDNESDAY)] == expected


def test_where_a_soldier_saw_service_is_no_stop() -> None:
    told = (
        "President Ann Lee is in Lima. She joined the army and saw service in Mali and Chad before entering politics."
    )
    assert [stop.place for stop in stops(told, WEDNESDAY)] == ["Lima"]
