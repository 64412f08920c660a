"""Words that look back tell of journeys before this one."""

from datetime import date

import pytest

from components.reading.status.looking_back import is_earlier
from tests.reading.told import stops

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("code", "earlier"),
    [
        (" A0 previously visited P0 . ", True),
        (" A0 visited P0 two years ago . ", True),
        (" A0 visited P0 as a student . ", True),
        (" A0 holds a degree from x , visited P0 . ", True),
        (" A0 taught for years in P0 , visited P1 . ", True),
        (" A0 visited P0 five seasons ago . ", True),
        (" A0 visited P0 the year before . ", True),
        (" his earlier trip , when A0 visited P0 . ", True),
        (" it follows his trip to P0 , which A0 visited on D0 . ", True),
        (" his recent trip , when A0 visited P0 . ", False),
        (" A0 visited P0 the day before . ", False),
        (" A0 visited P0 an hour before . ", False),
        (" A0 visited P0 on D0 . ", False),
        (" A0 visited P0 to mark two decades of ties . ", False),
        (" A0 visited P0 for the first time in decades . ", False),
        (" A0 visited P0 a year after the flood , which came twice . ", False),
        (" A0 visited P0 in the past two days . ", False),
        (" A0 often visited P0 in the past . ", True),
        (" in a gap year A0 visited P0 . ", True),
        (" he previously met him , and will have visited P1 . ", False),
        (" he previously met him , and had visited P1 . ", True),
    ],
)
def test_earlier_journeys_are_not_this_one(code: str, earlier: bool) -> None:
    assert is_earlier(code, code.index(" visited ") + 1) is earlier


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Archbishop Ann Lee was in Oslo on Tuesday. Before that she was an official of the mission in Bergen.",
            ["Oslo"],
        ),
        ("Archbishop Ann Lee was in Oslo on Tuesday. Before that she was in Bergen.", ["Bergen", "Oslo"]),
        ("Prime Minister Ann Lee of Peru arrived in Oslo on Monday for the first time since 2009.", ["Oslo"]),
        ("Foreign Minister Ann Lee of Peru flew to Boston (she studied there years ago) on Monday.", ["Boston"]),
        (
            "Foreign Minister Ann Lee of Peru first visited Oslo on Monday and then Bergen on Tuesday.",
            ["Oslo", "Bergen"],
        ),
    ],
)
def test_the_first_visit_for_years_is_this_one(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == expected
