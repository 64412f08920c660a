"""A list of places is read to its end, and a place that only owns something is in none."""

import re

import pytest

from components.reading.phrases.place_lists import BEFORE_PLACE, END, FILL, LIST, NOUN_FILL

_IN = re.compile(rf" in {LIST}{END}")


@pytest.mark.parametrize(
    "said",
    [
        "P0",
        "P0 , P1 and P2",
        "both P0 and P1",
        "P0 ; P1 ; and P2",
        "P0 and then to P1 on D0",
        "P0 on D0 , P1 on D1 and P2",
        "P0 as well as P1",
        "P0 , including P1",
        "P0 for two shows and P1",
        "P0 the next day",
        "P0 ( for talks ) and P1",
        "P0 , capital of P1 , and P2",
        "P0 , A0 , P1 and P2",
        "tiny P0",
        "the N0 capital P0",
        "the three island neighbours - P0 , P1 and P2",
        "eight N0 towns in D0 , among them P0 and P1",
        "countries such as P0 and P1",
    ],
)
def test_a_list_of_places_is_read_to_its_end(said: str) -> None:
    match = _IN.search(f" he is in {said} . ")
    assert match is not None
    assert match["to"] == said
    assert re.match(BEFORE_PLACE, said)


@pytest.mark.parametrize(
    ("said", "places"),
    [
        ("P0 's capital", "P0"),
        ("P0 's old town", "P0"),
        ("P0 , the capital", "P0"),
        ("P0 's foreign minister", None),
        ("P0 officials", None),
        ("P0 A0", None),
        ("P0-based", None),
        ("A0 's P0", None),
        ("time", None),
    ],
)
def test_a_place_that_only_owns_something_or_names_somebody_is_in_no_list(said: str, places: str | None) -> None:
    match = _IN.search(f" he is in {said} . ")
    assert (match and match["to"]) == places


@pytest.mark.parametrize(
    ("said", "fills", "fills_noun"),
    [
        ("a few days ", True, True),
        ("D0 x N0 ", True, True),
        ('his " own " ', True, False),
        ("he came ", False, False),
        ("came ", True, False),
        ("against odds ", True, False),
        ("because odds ", False, False),
        ("who left ", False, False),
        ("and so ", False, False),
        ("A0 ", False, False),
        ("P0 ", False, False),
    ],
)
def test_what_fills_a_phrase_holds_no_other_clause_and_what_fills_a_noun_phrase_no_verb(
    said: str, fills: bool, fills_noun: bool
) -> None:
    assert (re.fullmatch(f"{FILL}+", said) is not None) is fills
    assert (re.fullmatch(f"{NOUN_FILL}+", said) is not None) is fills_noun
