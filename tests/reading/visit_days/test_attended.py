"""Whoever goes to a gathering is there on the days that are told of it further on."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.told import days

SATURDAY = date(2025, 2, 15)
_HALIFAX = "Prime Minister Ann Lee of Peru will head to Halifax to attend the Atlantic Energy Summit. "
_BRISBANE = "Prime Minister Ann Lee of Peru will attend a donors' conference in Brisbane. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_HALIFAX}The Summit opens on Friday.", {"Halifax": "02-21"}),
        (f"{_HALIFAX}The two-day summit begins on Friday.", {"Halifax": "02-21..02-22"}),
        (f"{_HALIFAX}At the two-day Summit, which opens on Friday, Peru will speak.", {"Halifax": "02-21..02-22"}),
        (f"{_BRISBANE}The Brisbane conference, called by the Forum, opens on March 16.", {"Brisbane": "03-16"}),
        (f"{_BRISBANE}The conference takes place on 16 and 17 March.", {"Brisbane": "03-16..03-17"}),
        (f"{_BRISBANE}It rained. The conference is scheduled for 16-17 March.", {"Brisbane": "03-16..03-17"}),
    ],
)
def test_the_days_of_a_gathering_are_those_of_who_attends_it(text: str, expected: dict[str, str]) -> None:
    assert days(text, SATURDAY) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{_BRISBANE}The wedding takes place on 16 March.",
        f"{_BRISBANE}The Oslo conference takes place on 16 March.",
        f"{_BRISBANE}It rained. It snowed. It hailed. The conference takes place on 16 March.",
        "Prime Minister Ann Lee of Peru will visit Brisbane. The conference takes place on 16 March.",
        f"{_BRISBANE}The conference was first held in 2009.",
    ],
)
def test_another_gathering_says_nothing(text: str) -> None:
    assert days(text, SATURDAY)["Brisbane"] == ""


def test_of_two_places_the_one_right_before_is_where_it_is() -> None:
    text = "After a visit to Ottawa, Prime Minister Ann Lee of Peru will head to Halifax to attend the Energy Summit. "
    assert days(f"{text}The summit opens on Friday.", SATURDAY) == {"Ottawa": "", "Halifax": "02-21"}
