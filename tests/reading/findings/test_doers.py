"""Whose doing a clause tells is known by its signs, by what a relative leads back to, and by who is received."""

from __future__ import annotations

import pytest

from components.reading.findings.doers import antecedent_doer, guest_of, lists_people, named_doer
from components.reading.names.marked import Marked
from components.reading.party.actors import A_SPEAKER, SOMEBODY_ELSE, Actors, Doer
from components.reading.party.travellers import Party
from tests.reading import told


def read(text: str) -> tuple[Marked, Actors]:
    """The last sentence of a text that is about whoever it names first."""
    sentence = told.marked(text)[-1]
    return sentence, Actors(Party(told.people(text)[0], ()))


def names(doer: Doer | None) -> list[str] | None:
    """Those of the party whom a doer names, None where it is not the party."""
    return [person.name for person in doer.people] if doer and doer.ours else None


@pytest.mark.parametrize(
    ("text", "expected", "rest"),
    [
        ("Ann Lee spoke.", ["Ann Lee"], "spoke ."),
        ("Ann Lee and Bob Ray spoke.", ["Ann Lee", "Bob Ray"], "spoke ."),
        ("Ann Lee's visit began.", [], "began ."),
        ("Ann Lee's house burnt.", None, "house burnt ."),
    ],
)
def test_a_name_is_the_subject_alone_with_others_or_as_an_owner(
    text: str, expected: list[str] | None, rest: str
) -> None:
    sentence, actors = read(text)
    doer, end = named_doer(sentence, actors, 0)
    assert (names(doer), " ".join(sentence.words[end:])) == (expected, rest)


@pytest.mark.parametrize(
    ("said", "doer"),
    [
        ("Bob Ray spoke.", SOMEBODY_ELSE),
        ("Bob Ray said that it rained.", A_SPEAKER),
        ("Spokesman Bob Ray went on.", A_SPEAKER),
        ("Bob Ray's visit began.", SOMEBODY_ELSE),
    ],
)
def test_who_is_not_of_the_party_is_somebody_else_or_only_speaks(said: str, doer: Doer) -> None:
    sentence, actors = read(f"Ann Lee flew to Oslo. {said}")
    found, _ = named_doer(sentence, actors, 0)
    assert found is doer


@pytest.mark.parametrize(
    ("said", "at", "expected"),
    [
        ("A0 , A1 spoke", 2, False),
        ("A0 , A1 and the A2 in P0", 2, True),
        ("A0 and A1 in P0", 2, True),
        ("in P0 , A1", 3, False),
        ("A0 , the A1", 3, True),
    ],
)
def test_a_name_goes_on_a_list_where_no_verb_follows(said: str, at: int, expected: bool) -> None:
    assert lists_people(said.split(), at) is expected


@pytest.mark.parametrize(
    ("text", "relative", "expected"),
    [
        ("Ann Lee, who spoke, left.", "who", ["Ann Lee"]),
        ("Ann Lee met Bob Ray, who spoke.", "who", None),
        ("Ann Lee made a visit to Oslo, which ended.", "which", []),
        ("Ann Lee bought a house in Oslo, which burnt.", "which", None),
        ("Ann Lee saw the band, who played.", "who", []),
        ("Who saw Ann Lee?", "who", None),
    ],
)
def test_a_relative_leads_back_to_who_or_what_stands_before_it(
    text: str, relative: str, expected: list[str] | None
) -> None:
    sentence, actors = read(text)
    assert names(antecedent_doer(sentence, actors, sentence.words.index(relative))) == expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The mayor greeted Ann Lee.", "greeted", ["Ann Lee"]),
        ("Ann Lee flew to Oslo. The mayor greeted her.", "greeted", []),
        ("Ann Lee flew to Oslo. The mayor greeted the delegation.", "greeted", []),
        ("Ann Lee flew to Oslo. The mayor greeted Bob Ray.", "greeted", None),
        ("Ann Lee flew to Oslo. The mayor was greeted by Ann Lee.", "greeted", None),
        ("Ann Lee flew to Oslo. The mayor greeted crowds.", "greeted", None),
    ],
)
def test_the_party_may_be_whom_others_receive(text: str, verb: str, expected: list[str] | None) -> None:
    sentence, actors = read(text)
    guest = guest_of(sentence, actors, sentence.words.index(verb), told=True)
    assert names(guest) == expected
    assert guest is None or guest.hosted


def test_him_is_the_party_only_where_it_is_said_who_receives() -> None:
    sentence, actors = read("Ann Lee flew to Oslo. There greeted her the mayor.")
    at = sentence.words.index("greeted")
    assert guest_of(sentence, actors, at, told=True)
    assert guest_of(sentence, actors, at, told=False) is None
