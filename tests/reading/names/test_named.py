"""A name of a place knows the words around it, and is an adjective where a noun follows."""

import pytest

from components.geography.gazetteer import Mention
from components.reading.names.named import Named, is_noun_after
from tests.reading.names.given import context_of, place


def named(text: str, name: str, run: int = 1) -> Named:
    """The name of a place in a line, from which on `run` words have a capital."""
    context, lines = context_of(text)
    line, at = lines[0], lines[0].words.index(name)
    return Named(context, line, at, run, line.words[at : at + run], Mention(at, at + 1, name.lower()), place())


@pytest.mark.parametrize(
    ("text", "run", "around"),
    [
        ("The port of Lima Bay waits", 2, ("of", "Bay", "bay", "port", False)),
        ("The port of Lima waits", 1, ("of", "waits", "waits", "port", True)),
        ("They saw Lima", 1, ("saw", "", "", "", True)),
        ("Lima waits", 1, ("", "waits", "waits", "", True)),
        ("of Lima", 1, ("of", "", "", "", True)),
    ],
)
def test_a_name_knows_what_stands_around_it(text: str, run: int, around: tuple[str, str, str, str, bool]) -> None:
    found = named(text, "Lima", run)
    assert (found.before, found.next_word, found.following, found.of_what, found.covers) == around


def test_the_sign_of_a_name_ends_with_it_or_where_it_is_said_to() -> None:
    found, lima = named("The port of Lima Bay waits", "Lima", 2), place()
    assert [(s.kind, s.first, s.last, s.place) for s in (found.sign("X"), found.sign("P", 5, lima))] == [
        ("X", 3, 4, None),
        ("P", 3, 5, lima),
    ]


def test_the_same_name_may_be_another_place_s() -> None:
    found = named("The port of Lima waits", "Lima")
    region = found.of(place(precision="region"))
    assert (found.is_town, region.is_town, region.at, region.before) == (True, False, found.at, "of")


@pytest.mark.parametrize(
    ("following", "noun"),
    [("troops", True), ("minister", True), ("Minister", True), ("and", False), ("until", False), ("Bay", False)],
)
def test_a_noun_behind_a_name_is_described_by_it(following: str, noun: bool) -> None:
    assert is_noun_after(following.lower(), ["Lima", following], 1) is noun
