"""A pronoun means whom its sentence named before, else whom the last ones were about, and never whom they only met."""

import pytest

from components.reading.names.person import Person
from components.reading.syntax.coreference import Focus
from tests.reading.syntax.signs import ANN, PAUL, PEOPLE, sentence, told

ENVOY = Person(0, "Ann Lee", offices={"envoy"}, country="NO", gender="she")
BAND = Person(0, "Glass Heron", offices={"group"})
SPOKESWOMAN = Person(0, "Ida Lind", gender="she", speaks_for_others=True)


def after(*heard: str, hero: Person | None = None, people: tuple[Person, ...] = PEOPLE) -> Focus:
    focus = Focus(hero)
    for number, code in enumerate(heard):
        focus.heard(sentence(code, number, people))
    return focus


def meant(focus: Focus, said: str, before: str = "", number: int = 1, people: tuple[Person, ...] = PEOPLE) -> str:
    return told(focus.meant_by(sentence(before, number, people), said, before.split()))


@pytest.mark.parametrize(
    ("heard", "said", "expected"),
    [
        ("A0 landed", "she", "A0"),
        ("A0 landed", "he", "open"),
        ("A0 met A1", "he", "A1"),
        ("A0 met A1", "she", "A0"),
        ("with A1 came A0", "she", "A0"),
        ("A0 's schedule includes A2", "she", "A0"),
        ("A1 's visit was long", "his", "A1"),
        ("A1 's brother and A3 landed", "he", "A3"),
        ("A0 and A1 landed", "they", "A0 A1"),
        ("A0 landed", "they", "open"),
        ("the A0 peacekeeping chief , A2 , landed", "she", "A2"),
        ("the A0 landed today , A2 , landed", "she", "A0"),
        ("the A0 , A2 , landed", "she", "A0"),
        ("the A0 peacekeeping chief , A2 landed", "she", "A0"),
        ("A0 peacekeeping chief , A2 , landed", "she", "A0"),
        ("", "she", "open"),
    ],
)
def test_a_pronoun_is_whom_the_last_sentence_was_about(heard: str, said: str, expected: str) -> None:
    assert meant(after(heard), said) == expected


@pytest.mark.parametrize(
    ("before", "said", "expected"),
    [
        ("A2 said", "she", "A2"),
        ("A1 said", "she", "A0"),
        ("with A2 ,", "she", "A0"),
        ("in a letter to the A2 ,", "she", "A0"),
        ("has already met A2 and", "she", "A0"),
        ("then said A2 that", "she", "A2"),
        ("to tiny A2 ,", "she", "A0"),
        ("with A3 and A2 ,", "she", "A0"),
        ("her A2 met", "she", "A2"),
        ("her A2 said", "she", "A0"),
        ("A9 said", "she", "open"),
        ("A0 said A2 , who arrived on", "her", "A2"),
        ("A0 said A1 , who arrived on", "her", "A0"),
        ("A0 said , with A2 who arrived , on", "her", "A0"),
        ("A2 and A3 said", "they", "A2 A3"),
        ("A2 and A3 said", "she", "A2"),
        ("A2 landed and A3 said", "she", "A2"),
    ],
)
def test_whom_the_sentence_named_before_comes_first(before: str, said: str, expected: str) -> None:
    assert meant(after("A0 landed"), said, before) == expected


def test_whom_somebody_says_he_speaks_for_is_not_the_spokeswoman() -> None:
    people = (SPOKESWOMAN, PEOPLE[1], PEOPLE[2])
    focus = after("A2 landed", "A0 said", people=people)
    assert [meant(focus, "she"), meant(focus, "she", "A0 said", people=people)] == ["A2", "A2"]


def test_of_several_sentences_the_last_one_counts() -> None:
    assert meant(after("A0 landed", "A2 landed"), "she") == "A2"
    assert meant(after("A0 landed", "A2 landed", "she smiled", "A0 smiled"), "she") == "A0"


def test_a_sentence_that_goes_on_with_a_pronoun_is_about_the_same_person() -> None:
    assert meant(after("A0 landed", "she met A2"), "she") == "A0"


def test_the_only_one_of_that_gender_who_was_met_is_meant() -> None:
    assert meant(after("A0 landed", "with A1 was a child"), "he") == "A1"
    assert meant(after("A0 landed", "with A1 and A3 was a child"), "he") == "open"


@pytest.mark.parametrize(("number", "expected"), [(1, "A0 A1"), (3, "A0 A1"), (4, "open")])
def test_they_are_whoever_was_named_together_not_long_before(number: int, expected: str) -> None:
    assert meant(after("A0 and A1 landed"), "they", number=number) == expected


def test_they_may_be_one_band() -> None:
    assert meant(after("A0 played", people=(BAND,)), "they") == "A0"


@pytest.mark.parametrize(
    ("hero", "name", "heard", "expected"),
    [
        (ANN, "Kim Ode", ("A0 landed", "A2 sang"), "A0"),
        (ANN, "Kim Ode", ("A0 landed", "A2 is a singer"), "A2"),
        (ANN, "Kim Ode", ("A0 landed", "A2 is a singer", "A2 met A0"), "A0"),
        (ANN, "Kim", ("A0 landed", "A2 is a singer"), "A0"),
        (ANN, "Kim Ode", ("A2 sang",), "A2"),
        (PAUL, "Kim Ode", ("A1 landed", "A2 sang"), "A2"),
        (None, "Kim Ode", ("A0 landed", "A2 sang"), "A2"),
    ],
)
def test_a_pronoun_is_rather_the_hero_than_somebody_named_in_passing(
    hero: Person | None, name: str, heard: tuple[str, ...], expected: str
) -> None:
    assert meant(after(*heard, hero=hero, people=(ANN, PAUL, Person(2, name))), "she") == expected


def test_a_pronoun_says_how_it_was_found() -> None:
    focus = after("A0 landed")
    assert focus.meant_by(sentence("", 1), "she", []).pronoun == "she"
    assert focus.meant_by(sentence("A2 said", 1), "she", ["A2", "said"]).pronoun is None
    assert after("A0 is a singer").meant_by(sentence("", 1), "she", []).pronoun is None


@pytest.mark.parametrize(
    ("code", "expected"),
    [("he and A0 flew", "A1 A0"), ("he and finance chief A0 flew", "A1 A0"), ("he and P0", "A1"), ("he met A0", "A1")],
)
def test_whoever_is_joined_to_a_pronoun_goes_with_it(code: str, expected: str) -> None:
    assert told(after("A1 landed").with_him(sentence(code, 1), code.split(), 0)) == expected


@pytest.mark.parametrize(
    ("heard", "expected"),
    [
        (("A0 and A1 landed",), "A0 A1"),
        (("A0 and the N0 A1 landed", "A0 spoke", "A0 sang", "A0 slept"), "A0 A1"),
        (("A0 and A1 landed", "A2 and A3 sang"), "A2 A3"),
        (("A0 and A1 landed", "A2 and A3 sang", "A0 spoke", "A0 sang", "A0 slept"), "open"),
        (("A0 and A0 landed",), "open"),
        ((), "open"),
    ],
)
def test_both_are_the_pair_that_was_last_named(heard: tuple[str, ...], expected: str) -> None:
    assert told(after(*heard).both(sentence("both flew", len(heard)))) == expected


@pytest.mark.parametrize(
    ("said", "hero", "it"),
    [
        ("the choir landed", None, False),
        ("the N0 national team landed", None, True),
        ("the team leader landed", None, False),
        ("the team of companies landed", None, False),
        ("A0 joined the team", None, False),
        ("trucks landed", BAND, True),
        ("trucks landed", ENVOY, False),
    ],
)
def test_it_travels_where_a_team_or_a_band_was_told_of(said: str, hero: Person | None, it: bool) -> None:
    assert after(said, hero=hero).is_it is it


@pytest.mark.parametrize(
    ("heard", "before", "hero", "writes"),
    [
        ((), "", None, True),
        ((), '" yes', None, False),
        ((), '" yes "', None, True),
        (('" yes',), "", None, False),
        (('" yes', 'no "'), "", None, True),
        ((), "", ENVOY, False),
        ((), "", BAND, True),
    ],
)
def test_who_writes_i_is_quoted_by_nobody_and_holds_no_office(
    heard: tuple[str, ...], before: str, hero: Person | None, writes: bool
) -> None:
    assert after(*heard, hero=hero).writes(before.split()) is writes


@pytest.mark.parametrize(
    ("before", "foreign"),
    [
        ("the N1 trade delegation", True),
        ("the N0 delegation", False),
        ("N1 and the delegation", False),
        ("the N1 P0 delegation", False),
        ("delegation", False),
    ],
)
def test_a_party_of_another_nation_is_foreign(before: str, foreign: bool) -> None:
    assert Focus(ENVOY).is_foreign_party(sentence(before), before.split()) is foreign
    assert not Focus(ANN).is_foreign_party(sentence(before), before.split())


@pytest.mark.parametrize(("before", "foreign"), [("N1", True), ("N0", False), ("the", False), ("", False)])
def test_an_office_of_another_nation_is_foreign(before: str, foreign: bool) -> None:
    assert Focus(ENVOY).is_foreign_office(sentence(before), before.split()) is foreign


def test_whoever_is_called_by_a_nation_is_the_hero_unless_of_another() -> None:
    assert [told(Focus(ENVOY).national(nation)) for nation in ("NO", "PE")] == ["open", "nobody"]
    assert [told(focus.national("PE")) for focus in (Focus(), Focus(ANN))] == ["open", "open"]
    assert [Focus(ENVOY).is_of("NO"), Focus(ENVOY).is_of("PE"), Focus().is_of("NO")] == [True, False, False]


def test_the_sign_of_an_office_that_nobody_named_holds_is_the_hero_s() -> None:
    focus, said = Focus(), sentence("A0 met A9")
    assert [told(focus.one(said, "A0")), told(focus.one(said, "A9"))] == ["A0", "open"]
    assert focus.one(said, "A9").pronoun == "office"
