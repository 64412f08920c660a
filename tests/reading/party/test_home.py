"""At home is who is in the country of their office, and more closely who is at its seat."""

from __future__ import annotations

import pytest

from components.geography.toponym import Toponym
from components.reading.names.person import Person
from components.reading.party.home import (
    Whereabouts,
    crown_spoken_of,
    guests_from_abroad,
    homeland,
    is_from_abroad,
    is_grand_ducal,
    is_of_the_world,
    is_posted,
    lives_at,
    seat_left_and_returned_to,
    whereabouts,
    without_hosts,
)
from components.reading.reader import default_atlas
from tests.reading.told import marked


def place(name: str) -> Toponym:
    found = default_atlas().means(name)
    assert found
    return found


def somebody(offices: str, country: str | None = None) -> Person:
    return Person(0, "Ann Lee", set(offices.split()), country)


def test_a_pope_is_of_no_country() -> None:
    assert homeland(somebody("minister", "PE")) == "PE"
    assert homeland(somebody("minister")) is None
    assert homeland(somebody("pope", "AR")) is None


@pytest.mark.parametrize(
    ("offices", "country", "there", "where", "from_abroad"),
    [
        ("minister", "PE", "Lima", "at home", False),
        ("minister", "PE", "Oslo", "abroad", True),
        ("minister", None, "Oslo", "unsaid", False),
        ("pope", None, "Rome", "at home", False),
        ("pope", "AR", "Lima", "abroad", True),
        ("lama", None, "Delhi", "at home", False),
        ("lama", None, "Lima", "abroad", True),
        ("envoy", None, "Oslo", "unsaid", True),
        ("envoy", None, "Geneva", "unsaid", False),
    ],
)
def test_who_is_at_home_in_a_country_and_who_surely_is_not(
    offices: str, country: str | None, there: str, where: Whereabouts, from_abroad: bool
) -> None:
    person = somebody(offices, country)
    assert whereabouts(person, place(there)) == where
    assert is_from_abroad(person, place(there)) is from_abroad


def test_who_serves_no_one_country_comes_from_abroad_to_all_but_the_seats_of_the_world() -> None:
    assert is_of_the_world(somebody("mediator"), place("Oslo"))
    assert not is_of_the_world(somebody("mediator"), place("Vienna"))
    assert not is_of_the_world(somebody("minister"), place("Oslo"))


def test_ambassadors_are_posted_where_others_come() -> None:
    assert is_posted(somebody("ambassador"))
    assert not is_posted(somebody("minister"))


@pytest.mark.parametrize(
    ("offices", "country", "there", "expected"),
    [
        ("pope", "VA", "Vatican City", True),
        ("pope", None, "Rome", True),
        ("pope", None, "Milan", False),
        ("pope", None, "White House", False),
        ("lama", None, "Dharamsala", True),
        ("lama", None, "Gangtok", False),
        ("queen", "GB", "Buckingham Palace", True),
        ("queen", None, "London", True),
        ("queen", "GB", "Leeds", False),
        ("queen", "NO", "London", False),
        ("president", None, "White House", True),
        ("president", "PE", "White House", False),
        ("singer", None, "White House", False),
        ("singer", None, "London", False),
        ("minister", None, "Rome", False),
        ("minister", None, "Dharamsala", False),
    ],
)
def test_popes_courts_and_those_who_govern_have_their_seats(
    offices: str, country: str | None, there: str, expected: bool
) -> None:
    assert lives_at(somebody(offices, country), place(there)) is expected


@pytest.mark.parametrize(
    ("text", "seat"),
    [
        ("She leaves Lima for Oslo. She returns to Lima on Friday.", "Lima"),
        ("She left Lima on Monday for Oslo before departing for Lima.", "Lima"),
        ("She leaves Lima for Oslo. She goes on to Rome.", None),
        ("She leaves Cusco for Oslo. She returns to Cusco.", None),
    ],
)
def test_the_capital_left_and_returned_to_is_where_somebody_governs(text: str, seat: str | None) -> None:
    found = seat_left_and_returned_to(marked(text))
    assert (found.name if found else None) == seat


@pytest.mark.parametrize(
    ("text", "nation"),
    [
        ("The Danish royal family will travel. The Danish royals are at ease.", "DK"),
        ("The Danish royals met the Spanish royal couple.", None),
        ("The Danish singer met the royals.", None),
    ],
)
def test_the_only_royals_of_an_article_are_whose_country_it_is(text: str, nation: str | None) -> None:
    assert crown_spoken_of(marked(text)) == nation


def test_guests_from_abroad_hold_office_elsewhere_and_are_not_posted_there() -> None:
    minister, ambassador, singer = somebody("minister", "PE"), somebody("ambassador", "PE"), somebody("", "PE")
    people = [minister, ambassador, singer, None]
    assert guests_from_abroad(people, place("Oslo")) == [minister]
    assert guests_from_abroad(people, place("Lima")) == []


def test_of_those_who_meet_in_a_capital_its_own_ministers_have_not_come_there() -> None:
    host, guest = somebody("minister", "NO"), somebody("minister", "PE")
    assert without_hosts((host, guest), place("Oslo")) == (guest,)
    assert without_hosts((host, guest), place("Bergen")) == (host, guest)
    assert without_hosts((host,), place("Oslo")) == (host,)
    assert without_hosts((host, host), place("Oslo")) == (host, host)


def test_a_duke_is_grand_ducal_who_is_once_called_so() -> None:
    duke = Person(0, "Duke Henri", {"royal"}, None)
    assert is_grand_ducal(duke, "Grand Duke Henri flew. Duke Henri sang.")
    assert not is_grand_ducal(duke, "Duke Henri sang.")
    assert not is_grand_ducal(somebody("minister"), "Grand Ann Lee")
