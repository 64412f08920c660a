"""Somebody's sign is the only word of a marked sentence that begins with a capital A, and a place's with a P."""

import pytest

from components.reading.names.signs import PERSON_SIGN, PLACE_SIGN, SOMEBODY_SIGN, is_person


@pytest.mark.parametrize(
    ("word", "person", "place"),
    [
        ("A0", True, False),
        ("A12", True, False),
        ("P1", False, True),
        ("N0", False, False),
        ("a0", False, False),
        (SOMEBODY_SIGN, False, False),
        ("", False, False),
    ],
)
def test_a_sign_says_whether_it_is_somebody_s_or_a_place_s(word: str, person: bool, place: bool) -> None:
    assert is_person(word) is person
    assert (PERSON_SIGN.match(word) is not None, PLACE_SIGN.match(word) is not None) == (person, place)


def test_a_sign_tells_its_number() -> None:
    said = PERSON_SIGN.match("A12"), PLACE_SIGN.match("P3")
    assert [sign[1] for sign in said if sign] == ["12", "3"]
