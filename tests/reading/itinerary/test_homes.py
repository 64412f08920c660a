"""Whoever is at home makes no stop."""

from __future__ import annotations

import pytest

from components.reading.claim import Claim
from components.reading.itinerary.homes import goes_back_to_govern, is_at_home, sets_off_from_home
from tests.reading import told
from tests.reading.itinerary.claims import claim, party


@pytest.mark.parametrize("there", ["Vatican City", "Rome"])
def test_at_their_seat_popes_are_at_home_whatever_they_do(there: str) -> None:
    assert is_at_home(claim(there, 0), party("pope"), set(), domestic=True)
    assert not is_at_home(claim(there, 0), party("singer"), set(), domestic=True)


@pytest.mark.parametrize(
    ("there", "abroad", "domestic"),
    [
        (claim("Lima", 0), True, True),
        (claim("Peru", 0), True, True),
        (claim("Cusco", 0), False, False),
        (claim("Cusco", 0, strong=False), True, False),
        (claim("Cusco", 0, phrase="is in"), True, False),
        (claim("Cusco", 0, returning=True), True, False),
        (claim("Quito", 0, strong=False), False, False),
        (claim("Quito", 0, returning=True), False, False),
        (claim("Cusco", 0, mention=claim("Cusco", 0).mention._replace(seat=True)), True, True),
    ],
)
def test_in_their_own_country_who_governs_is_at_home_in_the_capital(there: Claim, abroad: bool, domestic: bool) -> None:
    minister = party("minister", "PE")
    assert is_at_home(there, minister, set(), domestic=False) is abroad
    assert is_at_home(there, minister, set(), domestic=True) is domestic


def test_who_holds_no_office_may_visit_the_capital() -> None:
    assert not is_at_home(claim("Lima", 0), party("", "PE"), set(), domestic=True)
    assert is_at_home(claim("Lima", 0, returning=True), party("", "PE"), set(), domestic=True)
    assert is_at_home(claim("Lima", 0, strong=False), party("", "PE"), set(), domestic=True)


def test_where_the_country_is_not_known_home_is_where_they_return_and_have_not_been() -> None:
    back = claim("Lima", 0, returning=True)
    assert is_at_home(back, party(), set(), domestic=False)
    assert not is_at_home(back, party(), {"PE"}, domestic=False)
    assert not is_at_home(claim("Lima", 0), party(), set(), domestic=False)


def test_a_band_is_at_home_in_the_town_after_which_it_is_called() -> None:
    band = party("orchestra", name="Lima Philharmonic")
    assert is_at_home(claim("Lima", 0), band, set(), domestic=False)
    assert not is_at_home(claim("Lima", 0, phrase="begins or ends in"), band, set(), domestic=False)


@pytest.mark.parametrize("seat", ["at the White House", "in Downing Street", "at the Pentagon"])
def test_whoever_governs_there_is_at_home(seat: str) -> None:
    text = f"President Ann Lee met reporters {seat} on Tuesday before flying to Oslo."
    assert [stop.place for stop in told.stops(text)] == ["Oslo"]


@pytest.mark.parametrize(("town", "expected"), [("Dharamsala", []), ("Gangtok", ["Gangtok"])])
def test_the_lama_comes_home_to_his_seat_and_travels_in_the_same_country(town: str, expected: list[str]) -> None:
    text = f"published: 2016-03-24\n\nThe Dalai Lama arrived in {town} on Monday."
    assert [stop.place for stop in told.stops(text)] == expected


def test_the_capital_of_a_country_to_which_nobody_goes_is_home() -> None:
    text = "Crown Princess Ada has put off a visit. {} functions in the Norwegian capital with her husband."
    assert told.stops(text.format("She attended")) == []
    found = told.stops("Crown Princess Ada visited Laos. She opened a school in the Laotian capital.")
    assert [stop.place for stop in found] == ["Vientiane"]


@pytest.mark.parametrize(
    ("offices", "been", "back", "expected"),
    [
        ("minister", "Cusco", "Lima", True),
        ("singer", "Cusco", "Lima", False),
        ("minister", "Quito", "Lima", False),
        ("minister", "Lima", "Lima", False),
        ("minister", "Cusco", "Arequipa", False),
    ],
)
def test_who_toured_one_country_goes_back_to_its_capital_to_govern(
    offices: str, been: str, back: str, expected: bool
) -> None:
    home = claim(back, 1, returning=True)
    assert goes_back_to_govern(home, party(offices), [claim(been, 0), home]) is expected


@pytest.mark.parametrize(
    ("offices", "left", "others", "expected"),
    [
        ("minister", "Lima", [claim("Quito", 1)], True),
        ("singer", "Lima", [claim("Quito", 1)], False),
        ("minister", "Cusco", [claim("Quito", 1)], False),
        ("minister", "Lima", [claim("Cusco", 1)], False),
        ("minister", "Lima", [claim("Quito", 0, -1)], False),
    ],
)
def test_who_begins_a_journey_in_a_capital_of_which_nothing_else_is_told_sets_off_from_home(
    offices: str, left: str, others: list[Claim], expected: bool
) -> None:
    leave = claim(left, 0, phrase="leaves P for")
    assert sets_off_from_home(leave, party(offices), [leave, *others]) is expected
