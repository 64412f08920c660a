"""Whoever "and", a comma or an apposition joins to somebody goes with them, and nobody else does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.syntax.joining import joined, leader_of_party
from tests.reading.syntax.signs import sentence, told

WORDS = ["A0", "A1", "A2", "A9", ",", "and", "the", "his", "new", "wife", "of", "P0", "N0", "'s", "who", "met"]


@pytest.mark.parametrize(
    ("code", "who"),
    [
        ("A0", "A0"),
        ("A0 A1", "A0 A1"),
        ("A0 and A1", "A0 A1"),
        ("A0 and N0 A1", "A0 A1"),
        ("A0 and outgoing N0 A1", "A0 A1"),
        ("A0 and P0 's A1", "A0 A1"),
        ("A0 and N0 banker A1", "A0 A1"),
        ("A0 , N0 A1 and N0 A2", "A0 A1 A2"),
        ("A0 of P0 and A1", "A0 A1"),
        ("A0 of P0 , A1 and A2", "A0 A1 A2"),
        ("A0 of P0 , A1 of P0 and A2", "A0 A1 A2"),
        ("A0 , A1 , and A2", "A0 A1 A2"),
        ("A0 of P0 , N0 A1 , and P0 's A2", "A0 A1 A2"),
        ("A0 of P0 and his A1", "A0 A1"),
        ("A0 and the A1", "A0 A1"),
        ("A0 and their young A1", "A0 A1"),
        ("A0 , his A1 , A2 and A3", "A0 A1 A2 A3"),
        ("A0 , A1 and A2", "A0 A1 A2"),
        ("A0 , who is ill , and A1", "A0 A1"),
        ("the A0 , A1 , and her A2", "A0 A1 A2"),
        ("A0 and his new wife A1", "A0 A1"),
        ("A0 who is ill , and his Danish A1", "A0 A1"),
        ("A0 , the A1 and A2", "A1 A2"),
        ("A0 , the A1 and their A2", "A0 A1 A2"),
        ("A0 and A0", "A0"),
        ("A9 and A1", "A1"),
    ],
)
def test_those_before_somebody_are_joined(code: str, who: str) -> None:
    words = code.split()
    assert told(joined(sentence(code), words, len(words))) == who


@pytest.mark.parametrize(
    ("code", "who"),
    [
        ("A0 and A1 flew", "A0 A1"),
        ("A0 and the A1 and A2 flew", "A0 A1 A2"),
        ("A0 of P0 and A1 flew", "A0 A1"),
        ("A0 of P0 and P1 flew", "A0"),
        ("A0 and trucks and A1 flew", "A0"),
        ("A0 , A1", "A0"),
    ],
)
def test_those_behind_somebody_are_joined(code: str, who: str) -> None:
    assert told(joined(sentence(code), code.split(), 1)) == who


@pytest.mark.parametrize(
    "code",
    [
        "A0 met A1",
        "A0 flew and then A1",
        "A0 and trucks of A1",
        "trucks and A0 , A1",
        "A0 in P0 and A1",
        "A0 of P0 , and then A1",
        "A0 came in , and A1",
        "A2 and A0 met his wife A1",
        "A0 and the young A1",
        "A0 , N0 A1",
        "A0 of P0 , A1",
    ],
)
def test_what_stands_between_may_part_two(code: str) -> None:
    words = code.split()
    assert told(joined(sentence(code), words, len(words))) == "A1"


def test_an_office_that_nobody_named_holds_is_whoever_the_article_is_about() -> None:
    office = joined(sentence("A9"), ["A9"], 1)
    assert (office.people, office.open, office.pronoun) == ((), True, "office")


@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_whoever_is_asked_for_is_among_those_joined(words: list[str]) -> None:
    said = sentence(" ".join(words))
    for at, word in enumerate(words, start=1):
        person = said.people[int(word[1])] if word[0] == "A" else None
        if person:
            assert person in joined(said, words, at).people


@pytest.mark.parametrize(
    ("said", "leader"),
    [
        ("A0 and a delegation of N0 officials", "A0"),
        ("A1 met A0 and her two young daughters", "A0"),
        ("A0 and his wife", "A0"),
        ("A0 and other N0 leaders", "A0"),
        ("A0 and seven other presidents", "A0"),
        ("A0 and her N0 counterpart", "A0"),
        ("A0 and the leaders", None),
        ("A0 and his ship", None),
        ("A0 with a delegation", None),
        ("A0 and his wife flew", None),
        ("trucks and a delegation", None),
        ("", None),
    ],
)
def test_a_party_is_led_by_whoever_it_is_joined_to(said: str, leader: str | None) -> None:
    assert leader_of_party(said.split()) == leader
