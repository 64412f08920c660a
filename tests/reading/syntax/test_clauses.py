"""A subject stands at the head of its clause, after the comma of what goes before it, or before what describes it."""

import pytest

from components.reading.names.person import Person
from components.reading.syntax.clauses import (
    across_apposition,
    after_comma,
    antecedent,
    before_apposition,
    begins_clause,
    first_in_clause,
    led_by,
)
from components.reading.syntax.coreference import Focus
from components.reading.syntax.subject import Act
from tests.reading.syntax.signs import sentence, told

ENVOY = Person(0, "Ann Lee", offices={"envoy"}, country="NO", gender="she")


def about_ann() -> Focus:
    focus = Focus()
    focus.heard(sentence("A0 landed"))
    return focus


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("A0 and A1", "A0 A1"),
        ("A0 , expected in P0 , and A1", "A0 A1"),
        ("A0 , was in P0 , and A1", "A0"),
        ("A0 , expected in P0 , and trucks", "A0"),
        ("A0 in P0 , and A1", "A0"),
        ("A0 said that A1", "A1"),
        ("A0 said A1", "A1"),
        ("A0 said on D0", "A0"),
        ("A1 thought as well as A0", "A1"),
        ("A0 landed while in P0", "A0"),
        ("A0 left ; schools closed", "nobody"),
        ("A0 left ; on D0 closed", "A0"),
        ("with A1", "nobody"),
        ("A1 's band", "nobody"),
        ("A1 's delegation", "A1"),
        ("she", "A0"),
        ("she and A1", "A0 A1"),
        ("trucks that i", "open"),
        ('trucks said " i', "nobody"),
        ("its visit in P0", "open"),
        ("the delegation to P0", "open"),
        ("delegation to P0", "nobody"),
        ("N0 delegation to P0", "open"),
        ("the grand ducal couple then", "open"),
        ("a minister , in P0", "open"),
        ("with minister , in P0", "nobody"),
        ("some team led by trucks", "open"),
        ("at the invitation of trucks and A0 , A1 will", "A1"),
        ("at the request of A0 , a singer , A1 will", "A1"),
        ("", "nobody"),
    ],
)
def test_the_first_one_named_since_a_clause_began_is_its_subject(words: str, who: str) -> None:
    assert told(first_in_clause(about_ann(), sentence(words, 1), words.split())) == who


@pytest.mark.parametrize(
    ("words", "who"), [("A0 , trucks", "A0"), ("the minister of N0 ,", "open"), ("the trucks of P0", "nobody")]
)
def test_a_strict_search_takes_only_people(words: str, who: str) -> None:
    assert told(first_in_clause(Focus(), sentence(words), words.split(), strict=True)) == who


@pytest.mark.parametrize(("nation", "who"), [("N0", "open"), ("N1", "nobody")])
def test_a_delegation_of_another_nation_is_not_the_hero_s(nation: str, who: str) -> None:
    words = f"the {nation} delegation to P0"
    assert told(first_in_clause(Focus(ENVOY), sentence(words), words.split())) == who


@pytest.mark.parametrize(
    ("words", "at", "begins"),
    [
        ("A0 said she", 1, True),
        ("A0 said A1", 1, True),
        ("A0 said the", 1, True),
        ("A0 said trucks", 1, True),
        ("A0 said on", 1, False),
        ("A0 said", 1, False),
        ("A0 , who", 2, True),
        ("flew as A0", 1, True),
        ("as far as", 0, False),
        ("known as", 1, False),
        ("A0 flew", 1, False),
    ],
)
def test_a_clause_begins_where_a_subject_may_follow(words: str, at: int, begins: bool) -> None:
    assert begins_clause(words.split(), at) is begins


@pytest.mark.parametrize(
    ("rest", "who"),
    [
        ("landing in P0 , A1 said", "A1"),
        ("visiting P0 , P1 , P2 and P3 , A1 said", "A1"),
        ("landing in P0 , she said", "A0"),
        ("landing in P0 , the minister said", "open"),
        ("landing in P0 , with A1", "nobody"),
        ("landing , then one two three four A1", "nobody"),
        ("landing in P0", "nobody"),
    ],
)
def test_a_subject_follows_its_participle_behind_a_comma(rest: str, who: str) -> None:
    assert told(after_comma(about_ann(), sentence(rest, 1), rest.split())) == who


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("A0 ,", "A0"),
        ("A0 and A1", "A0 A1"),
        ("the ministers", "open"),
        ("the yacht", "open"),
        ("A0 praised the missionaries", "nobody"),
        ("A0 spoke of her husband ,", "nobody"),
        ("A0 thanked P0 and P1 ,", "nobody"),
        ("A0 flew to P0 ,", "A0"),
        ("A0 in one two three four five six seven eight nine ten", "nobody"),
        ("", "nobody"),
    ],
)
def test_who_and_which_lead_back_to_the_last_one_named(words: str, who: str) -> None:
    assert told(antecedent(sentence(words), words.split())) == who


@pytest.mark.parametrize(
    ("words", "act", "who"),
    [
        ("A0 , accompanied", "verb", "A0"),
        ("A0 , speaking", "verb", "A0"),
        ("A0 , on", "verb", "A0"),
        ("A0 saw trucks", "verb", "nobody"),
        ("A0 saw trucks", "noun", "A0"),
        ("A0 felt the shaking", "verb", "nobody"),
        ("A0 felt ice", "verb", "nobody"),
    ],
)
def test_what_only_goes_on_with_a_predicate_has_its_subject_further_back(words: str, act: Act, who: str) -> None:
    said = words.split()
    assert told(across_apposition(Focus(), sentence(words), said, len(said), act)) == who


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("the team , headed by A0 and A1 ,", "A0 A1"),
        ("the team , led by A0 , who sings ,", "nobody"),
        ("the team , led by A0 is ,", "nobody"),
        ("the team , led by A0", "nobody"),
        ("the team , led by A9 ,", "nobody"),
        ("a book by A0 ,", "nobody"),
    ],
)
def test_those_who_lead_a_party_go_with_it(words: str, who: str) -> None:
    assert told(led_by(sentence(words), words.split())) == who


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("A0 , best known as barmaid A1 ,", "A0"),
        ("the minister , A0 ,", "A0"),
        ("A0 and the A9 of P0 , A1 ,", "A0 A1"),
        ("A0 and his wife , A1 ,", "A0 A1"),
        ("A0 of P0 and his wife , A1 ,", "A0 A1"),
        ("A0 , a minister , and A1 , a singer ,", "A0 A1"),
        ("A0 and his wife , A9 ,", "open"),
        ("A0 , who is in P0 ,", "A0"),
        ("the minister , a singer ,", "open"),
        ("A0 , and then trucks ,", "nobody"),
        ("A0 , trucks said ,", "nobody"),
        ("a book by A0 , a singer ,", "nobody"),
        ("the tree , an oak ,", "nobody"),
        ("A0 landed , A1 too ,", "nobody"),
        ("A0 ,", "nobody"),
    ],
)
def test_who_stands_before_what_describes_them_is_meant(words: str, who: str) -> None:
    assert told(before_apposition(Focus(), sentence(words), words.split())) == who
