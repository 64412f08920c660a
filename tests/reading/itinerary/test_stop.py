"""What a stop takes from its claims."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.claim import CALLED_OFF, Claim
from components.reading.dates.days import Days
from components.reading.itinerary.merging import merged
from components.reading.itinerary.stop import Stop
from tests.reading.itinerary.claims import claim, day
from tests.reading.told import days, stops

WEDNESDAY = date(2021, 3, 10)
PLANS = [claim("Lima", nth, status="planned") for nth in (0, 1)]
MONTH = Days(date(2022, 9, 1), date(2022, 9, 30), "month")


def stop_of(*claims: Claim) -> Stop:
    """The stop that stands on these claims, at the place of the first that is no country."""
    place = next((c.place for c in claims if not c.place.is_wide), claims[0].place)
    return Stop(place, list(claims), False, (0, 0))


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([claim("Lima", 0)], None),
        ([claim("Lima", 0, days=MONTH)], MONTH),
        ([claim("Lima", 0, days=day(8)), claim("Lima", 1, days=day(9))], day(8, 9)),
        ([claim("Lima", 0, days=day(8)), claim("Lima", 1, days=day(20))], day(8)),
        ([claim("Lima", 0, days=day(8), listed=2), claim("Lima", 1, days=day(9))], day(9)),
        ([claim("Lima", 0, days=day(9)), claim("Lima", 1, days=day(8), strong=False)], day(9)),
        ([claim("Lima", 0, days=day(8)), claim("Lima", 1, days=day(9), strong=False)], day(8, 9)),
        ([claim("Lima", 0, days=day(8), status="planned"), claim("Lima", 1, days=day(20))], day(20)),
        ([claim("Lima", 0, days=day(9)), claim("Peru", 1, days=day(9, 11))], day(9, 11)),
        ([claim("Lima", 0, days=day(9)), claim("Peru", 1, days=day(9, 11), listed=2)], day(9)),
        ([claim("Lima", 0, days=day(9)), claim("Peru", 1, days=day(8, 11))], day(8, 11)),
        ([claim("Cusco", 0, days=day(9)), claim("Peru", 1, days=day(8, 11))], day(9)),
        (
            [claim("Lima", 0, days=day(9)), claim("Peru", 1, days=day(9, 11)), claim("Peru", 2, days=day(9, 13))],
            day(9, 13),
        ),
        ([claim("Lima", 0, days=day(9)), claim("Peru", 1, days=MONTH)], day(9)),
        ([claim("Peru", 0, days=day(8)), claim("Peru", 1, days=day(9))], day(8, 9)),
        ([claim("Paris", 0, days=day(8)), claim("Élysée Palace", 1, days=day(9))], day(8, 9)),
    ],
)
def test_a_stop_lasts_from_the_first_to_the_last_of_the_days_side_by_side(
    claims: list[Claim], expected: Days | None
) -> None:
    assert stop_of(*claims).days == expected


@pytest.mark.parametrize(
    ("claims", "status"),
    [
        ([claim("Lima", 0, status="planned"), claim("Lima", 1, status="postponed", phrase=CALLED_OFF)], "postponed"),
        ([claim("Lima", 0), claim("Lima", 1, status="postponed", phrase=CALLED_OFF), claim("Lima", 2)], "made"),
        ([claim("Lima", 0, strong=False), claim("Lima", 1, status="cancelled", phrase=CALLED_OFF)], "cancelled"),
        ([claim("Lima", 0, status="cancelled", foreseen=True), claim("Lima", 1, days=day(9))], "made"),
        ([claim("Lima", 0, status="cancelled", foreseen=True), claim("Lima", 1)], "cancelled"),
        ([claim("Lima", 1, days=day(9)), claim("Lima", 2, status="cancelled", foreseen=True)], "cancelled"),
        ([*PLANS, claim("Lima", 2, status="postponed", phrase=CALLED_OFF)], "postponed"),
        ([*PLANS, claim("Lima", 2, status="postponed")], "planned"),
        (
            [*PLANS, claim("Lima", 2, strong=False), claim("Lima", 3, status="cancelled", phrase=CALLED_OFF)],
            "cancelled",
        ),
        ([*PLANS, claim("Peru", 2), claim("Lima", 3, status="cancelled", phrase=CALLED_OFF)], "cancelled"),
        (
            [claim("Lima", 0, status="cancelled", foreseen=True), claim("Lima", 1, strong=False, days=day(9))],
            "cancelled",
        ),
        ([claim("Peru", 0), claim("Lima", 1, status="planned", listed=2)], "planned"),
        ([claim("Lima", 0, listed=3), claim("Lima", 1, status="planned")], "planned"),
        ([claim("Lima", 0, strong=False, status="planned"), claim("Peru", 1)], "made"),
    ],
)
def test_the_last_word_on_a_stop_calls_it_off_and_a_sure_one_makes_it(claims: list[Claim], status: str) -> None:
    assert stop_of(*claims).status == status


def test_of_several_dates_a_stop_takes_the_most_precise() -> None:
    (stop,) = merged([claim("Lima", 0, days=MONTH), claim("Lima", 1, days=day(9))], None)
    assert stop.days == day(9)


def test_a_places_own_date_goes_before_its_countrys() -> None:
    (stop,) = merged([claim("Peru", 0, days=day(8)), claim("Lima", 1, days=day(9))], None)
    assert stop.days == day(9)


@pytest.mark.parametrize("last", [9, 10])
def test_the_stay_in_a_country_is_that_in_its_only_stop_when_both_begin_on_one_day(last: int) -> None:
    stay, told = day(9, 11), day(9, last)
    (stop,) = merged([claim("Lima", 0, days=told), claim("Peru", 1, days=stay)], None)
    assert stop.days == stay


def test_days_still_to_come_say_more_than_a_week_in_which_a_stop_was_made() -> None:
    week = claim("Lima", 0, days=Days(date(2022, 9, 5), date(2022, 9, 11), "week"))
    ahead = claim("Lima", 1, status="planned", days=day(8))
    assert [stop.days for stop in merged([week, ahead], None)] == [day(8)]


def test_a_stay_still_to_end_is_that_of_an_arrival_already_made() -> None:
    stay = day(9, 11)
    arrival = claim("Lima", 0, days=day(9), status="made")
    (stop,) = merged([arrival, claim("Peru", 1, days=stay, status="planned")], None)
    assert stop.days == stay
    assert stop.status == "made"


@pytest.mark.parametrize(
    ("said", "status"),
    [
        (["planned", "made"], "made"),
        (["planned", "cancelled"], "cancelled"),
        (["made", "made", "cancelled"], "made"),
        (["planned", "planned"], "planned"),
    ],
)
def test_a_stop_has_the_status_that_most_of_it_says(said: list[str], status: str) -> None:
    (stop,) = merged([claim("Lima", n, status=one) for n, one in enumerate(said)], None)
    assert stop.status == status


@pytest.mark.parametrize(
    ("claims", "status"),
    [
        ([claim("Lima", 0, status="planned"), claim("Lima", 1, order="before")], "planned"),
        ([claim("Lima", 0, order="before")], "made"),
        ([claim("Lima", 0, status="planned", strong=False), claim("Peru", 1, strong=False)], "planned"),
        ([claim("Lima", 0, status="planned", strong=False), claim("Lima", 1, strong=False)], "made"),
        ([claim("Lima", 0, status="planned"), claim("Peru", 1)], "made"),
    ],
)
def test_what_comes_before_another_stop_or_is_said_in_passing_of_its_country_makes_no_plan_done(
    claims: list[Claim], status: str
) -> None:
    (stop,) = merged(claims, None)
    assert stop.status == status


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "King Bob of Norway is to visit Vanuatu. He touched down in Port Vila and in Luganville.",
            [("Port-Vila", "made"), ("Luganville", "made")],
        ),
    ],
)
def test_a_towns_own_words_give_its_status(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(stop.place, stop.status) for stop in stops(text, WEDNESDAY)] == expected


def test_what_went_on_at_a_place_before_the_traveller_came_is_no_part_of_the_stay() -> None:
    text = (
        "Foreign Minister Ann Lee of Japan flew into Lima on Tuesday. On Monday, a group of students met with the "
        "mayor in Lima."
    )
    assert days(text, WEDNESDAY) == {"Lima": "03-09"}
