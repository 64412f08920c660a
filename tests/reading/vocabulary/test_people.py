"""Who is called by an office is known by its word; kin are somebody else's and have a role."""

import pytest

from components.reading.vocabulary.people import EPITHETS, FIRST_OF_EPITHETS, KIN, OF_STATE, OFFICES, ROLES


def test_kin_have_a_role() -> None:
    assert {"wife", "brother"} <= KIN < ROLES


def test_an_office_of_state_is_an_office() -> None:
    assert OF_STATE < OFFICES


@pytest.mark.parametrize(
    ("word", "is_role", "is_office"),
    [("abbot", True, True), ("accordionist", True, False), ("mayor-elect", False, True), ("letter", False, False)],
)
def test_of_the_roles_those_that_stand_before_names_are_offices_too(word: str, is_role: bool, is_office: bool) -> None:
    assert (word in ROLES, word in OFFICES) == (is_role, is_office)


def test_an_epithet_is_of_holders_of_offices_and_known_by_its_first_word() -> None:
    assert all(holders <= OFFICES for holders in EPITHETS.values())
    assert {said.split()[0] for said in EPITHETS} == {first.lower() for first in FIRST_OF_EPITHETS}
