"""Whoever is named has a surname, and may be several people who travel together."""

from __future__ import annotations

import pytest

from components.reading.names.person import Person


@pytest.mark.parametrize(
    ("name", "surname"),
    [("Ann Lee", "Lee"), ("Joe Ray Jr", "Ray"), ("Paul VI", "Paul"), ("Lee", "Lee"), ("VI", "VI")],
)
def test_a_surname_is_the_last_word_that_is_no_numeral(name: str, surname: str) -> None:
    assert Person(0, name).surname == surname


@pytest.mark.parametrize(
    ("offices", "party"), [({"club"}, True), ({"band"}, True), ({"minister"}, False), (set(), False)]
)
def test_a_band_and_a_club_are_parties(offices: set[str], party: bool) -> None:
    assert Person(0, "Lee", offices).is_party is party


def test_no_two_people_are_one() -> None:
    assert Person(0, "Ann Lee") != Person(0, "Ann Lee")
