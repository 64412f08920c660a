"""Whoever goes to a gathering is where it is held, though another clause or sentence says where that is."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading import told

SATURDAY = date(2018, 9, 22)


def visits(text: str) -> list[tuple[str, str | None, str]]:
    """Place, first day and status of each stop."""
    return [(s.place, s.start and str(s.start), s.status) for s in told.stops(text, SATURDAY)]


@pytest.mark.parametrize(
    ("text", "place", "start"),
    [
        ("will attend this week's summit of the East African Community, which opens in Kampala on Thursday.",
         "Kampala", "2018-09-27"),
        ("will attend the forum on trade, to be held in Kampala on 3 October.", "Kampala", "2018-10-03"),
        ("will lead the country's delegation to the African Union summit scheduled to take place in Kigali next week.",
         "Kigali", "2018-09-24"),
        ("has confirmed her attendance at the IGAD meeting that Juba will host on Monday.", "Juba", "2018-09-24"),
        ("will attend the Forum on China-Africa Cooperation. The forum will be held in Beijing from 3 to 5 October.",
         "Beijing", "2018-10-03"),
        ("left the country to attend the Community summit. The two-day meeting takes place in Kampala.",
         "Kampala", None),
        ("is among the leaders expected at the summit. The summit, which starts on Monday, is being hosted by Rwanda "
         "in Kigali.", "Kigali", "2018-09-24"),
        ("will represent Kenya at the inauguration of George Weah. The ceremony takes place in Monrovia on Monday.",
         "Monrovia", "2018-09-24"),
        ("will speak at the congress. It rained. The congress opens in Lima on Monday.", "Lima", "2018-09-24"),
    ],
)  # fmt: skip
def test_whoever_attends_something_is_where_that_is_held(text: str, place: str, start: str | None) -> None:
    assert visits(f"Kenyan Foreign Minister Monica Juma {text}") == [(place, start, "planned")]


def test_whoever_attended_something_was_there() -> None:
    text = "Kenyan Foreign Minister Monica Juma attended the summit, which was held in Kampala last week."
    assert visits(text) == [("Kampala", "2018-09-10", "made")]


@pytest.mark.parametrize(
    "text",
    [
        "will not attend the summit, which opens in Kampala on Thursday.",
        "wished that she could attend the summit. The festival takes place in Kampala.",
        "will attend the fair. It rained. It snowed. The fair takes place in Kampala.",
        "will attend the summit, which opens in Nairobi on Thursday.",
        "praised the summit, which opens in Kampala on Thursday.",
    ],
)
def test_nobody_is_where_something_is_held_that_they_do_not_attend_or_attend_at_home(text: str) -> None:
    assert visits(f"Kenyan Foreign Minister Monica Juma {text}") == []
