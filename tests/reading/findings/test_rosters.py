"""A roster gives each of several people a line with where they go."""

from datetime import date

import pytest

from tests.reading import told

WEDNESDAY = date(2021, 2, 10)
LEAD = "The government has published a list of ministers due to fly abroad around Saint David's Day.\n\n"
ROSTER = (
    "Ministers travelling to America:\n\n"
    "Gwyn Pritchard - Boston and Chicago\n\nIolo Vaughan – Ottawa (and Lima in Peru)\n\nAled Wynne - Quito, on March 2"
)


def sent(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for stop in told.stops(LEAD + text, WEDNESDAY):
        found.setdefault(", ".join(stop.travellers), []).append(f"{stop.place} {stop.status}")
    return found


def test_everybody_goes_where_their_line_says() -> None:
    assert sent(ROSTER) == {
        "Gwyn Pritchard": ["Boston planned", "Chicago planned"],
        "Iolo Vaughan": ["Ottawa planned", "Lima planned"],
        "Aled Wynne": ["Quito planned"],
    }


def test_a_day_on_a_line_is_its_own() -> None:
    assert {stop.place: stop.start for stop in told.stops(LEAD + ROSTER, WEDNESDAY) if stop.start} == {
        "Quito": date(2021, 3, 2)
    }


def test_who_is_said_to_go_with_another_has_a_line_of_their_own_all_the_same() -> None:
    both = "First Minister Gwyn Pritchard and Deputy First Minister Iolo Vaughan will travel to America.\n\n"
    assert sent(both + ROSTER)["Iolo Vaughan"] == ["Ottawa planned", "Lima planned"]


def test_a_roster_of_the_past_tells_of_visits_made() -> None:
    past = ROSTER.replace("travelling to", "who travelled to").replace(", on March 2", "")
    assert sent(past)["Aled Wynne"] == ["Quito made"]


def test_a_colon_sets_places_off_as_a_dash_does() -> None:
    lines = "Taoiseach Ann Lee: Boston\n\nCara Finn, Minister for Health: Lima and Quito\n\nDan Roe: Lagos"
    assert sent("Where the ministers are going:\n\n" + lines) == {
        "Ann Lee": ["Boston planned"],
        "Cara Finn": ["Lima planned", "Quito planned"],
        "Dan Roe": ["Lagos planned"],
    }


@pytest.mark.parametrize(
    "text",
    [
        ROSTER.replace("Ministers travelling to America:", "The winners of the day:"),
        ROSTER.replace("travelling to America:", "travelling to America spoke to the press."),
        "Ministers travelling to America:\n\nGwyn Pritchard - Boston and Chicago\n\nAled Wynne - Quito",
        ROSTER.replace("Boston and", "born in Boston, raised in").replace("Ottawa", "teaches in Ottawa"),
    ],
)
def test_lines_that_nobody_travels_by_are_no_roster(text: str) -> None:
    assert sent(text) == {}


@pytest.mark.parametrize("piece", [", ", "and ", "and in ", ", Lima ", "x "])
def test_a_line_of_one_thing_comes_to_an_end(piece: str) -> None:
    lines = ROSTER + f"\n\nCara Finn - Lima {piece * 60}!"
    assert sent(lines)["Gwyn Pritchard"] == ["Boston planned", "Chicago planned"]
