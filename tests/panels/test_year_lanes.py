"""Many trips on the days of their years: a bar each, in the lane of its year, coloured as on the map."""

import pandas as pd
import pytest

from components.drawing.colours import PALETTE, Colouring, colouring
from components.panels.year_lanes import (
    HIGHEST_LANE,
    LEAP_YEAR,
    LOWEST_LANE,
    NEUTRAL,
    SEPARATOR,
    bars_of,
    lane_height,
    lanes_of,
)

PLAIN = colouring([])


def trip(name: str, first: str | None, last: str | None = None, who: str | None = "ada") -> dict[str, object]:
    begun = pd.Timestamp(first) if first else pd.NaT
    return {
        "stop_id": name, "trip_id": f"trip-{name}", "trip": f"Trip {name}", "first": begun, "stops": 2, "total": 9,
        "last": pd.Timestamp(last) if last else begun, "travellers": (who or "several").title(), "only_person": who,
    }  # fmt: skip


def bars(*trips: dict[str, object], colours: Colouring = PLAIN, chosen: str | None = None) -> pd.DataFrame:
    return bars_of(pd.DataFrame(list(trips)), chosen, colours).set_index("stop_id")


def test_a_trip_is_one_bar_from_its_first_day_to_the_end_of_its_last() -> None:
    shown = bars(trip("x", "1974-05-02", "1974-05-06"))
    assert shown.loc["x", "first"] == pd.Timestamp(LEAP_YEAR, 5, 2)
    assert shown.loc["x", "until"] == pd.Timestamp(LEAP_YEAR, 5, 7)
    assert shown.loc["x", "when"] == "2–6 May 1974"
    assert shown.loc["x", "number"] == "2 stops"


def test_the_same_days_of_two_years_stand_one_above_the_other() -> None:
    shown = bars(trip("x", "1973-03-01", "1973-03-02"), trip("y", "2024-03-01", "2024-03-02"))
    assert shown.loc["x", "first"] == shown.loc["y", "first"]
    assert lanes_of(shown["lane"]) == [f"2024{SEPARATOR}", f"1973{SEPARATOR}"]


def test_a_trip_over_new_year_stays_in_the_year_it_began_in() -> None:
    shown = bars(trip("x", "1998-12-30", "1999-01-02"))
    assert shown.loc["x", "lane"] == f"1998{SEPARATOR}"
    assert shown.loc["x", "until"] == pd.Timestamp(LEAP_YEAR + 1, 1, 1)


def test_the_last_day_of_a_leap_year_and_its_29th_of_february_have_a_place() -> None:
    shown = bars(trip("x", "2024-02-29"), trip("y", "2024-12-31"))
    assert shown.loc["x", "until"] == pd.Timestamp(LEAP_YEAR, 3, 1)
    assert shown.loc["y", "until"] == pd.Timestamp(LEAP_YEAR + 1, 1, 1)


def test_a_trip_without_a_date_has_no_lane_and_is_not_lost() -> None:
    shown = bars(trip("x", None), trip("y", "2024-01-01"))
    assert shown.loc["x", "lane"] == ""
    assert shown.loc["x", "when"] == "date not given"


def test_two_people_have_a_lane_each_in_a_year_and_their_colours() -> None:
    colours = colouring([], [], ["ada", "bob"])
    shown = bars(trip("x", "2010-01-01"), trip("y", "2010-01-01", who="bob"), colours=colours)
    assert lanes_of(shown["lane"]) == [f"2010{SEPARATOR}Ada", f"2010{SEPARATOR}Bob"]
    assert list(shown["colour"]) == [PALETTE[0], PALETTE[1]]


def test_what_several_have_in_common_is_neutral() -> None:
    shown = bars(trip("x", "2010-01-01", who=None), colours=colouring([], [], ["ada", "bob"]))
    assert shown.loc["x", "colour"] == NEUTRAL


def test_the_trip_of_the_choice_is_marked() -> None:
    shown = bars(trip("x", "2010-01-01"), trip("y", "2011-01-01"), chosen="trip-y")
    assert list(shown["chosen"]) == [False, True]


@pytest.mark.parametrize("lanes", [0, 1, 5, 40, 160])
def test_lanes_are_never_too_low_to_hit_nor_needlessly_high(lanes: int) -> None:
    assert LOWEST_LANE <= lane_height(lanes) <= HIGHEST_LANE
