"""Who may be the subject of a clause is the party, its journey, or somebody else."""

from __future__ import annotations

import pytest

from components.reading.names.person import Person
from components.reading.party.actors import A_SPEAKER, A_THING, SOMEBODY_ELSE, THE_JOURNEY, Actors, Doer
from components.reading.party.travellers import Party

ANN = Person(0, "Ann Lee", gender="she")
ANA = Person(1, "Ana Torres")
BAND = Person(2, "Glass Heron", {"band"})
SINGER = Person(3, "Bob Ray", {"singer"})
OURS, OTHERS = Doer(True), Doer(False)


def test_the_traveller_and_companions_are_ours_and_a_bands_singer() -> None:
    actors = Actors(Party(ANN, (ANA,)))
    assert [actors.is_ours(one) for one in (ANN, ANA, SINGER, None)] == [True, True, False, False]
    assert Actors(Party(BAND, ())).is_ours(SINGER)
    speaks = Person(4, "Tom Berg", {"singer"}, speaks_for_others=True)
    assert not Actors(Party(BAND, ())).is_ours(speaks)


@pytest.mark.parametrize(
    ("main", "said", "before", "last", "doer"),
    [
        (ANN, "she", None, OURS, THE_JOURNEY),
        (ANN, "he", None, OURS, SOMEBODY_ELSE),
        (ANN, "she", None, OTHERS, THE_JOURNEY),
        (ANN, "she", OURS, OURS, THE_JOURNEY),
        (ANN, "she", OTHERS, OURS, SOMEBODY_ELSE),
        (ANN, "she", A_SPEAKER, OURS, THE_JOURNEY),
        (ANN, "she", A_THING, OURS, THE_JOURNEY),
        (ANN, "they", A_THING, OURS, SOMEBODY_ELSE),
        (ANA, "she", A_THING, OTHERS, SOMEBODY_ELSE),
        (ANN, "they", None, OURS, THE_JOURNEY),
        (ANN, "they", None, OTHERS, SOMEBODY_ELSE),
        (BAND, "they", None, OTHERS, THE_JOURNEY),
        (ANA, "she", None, OURS, THE_JOURNEY),
        (ANA, "he", None, OTHERS, SOMEBODY_ELSE),
    ],
)
def test_a_pronoun_is_whom_its_gender_and_the_subject_before_allow(
    main: Person, said: str, before: Doer | None, last: Doer, doer: Doer
) -> None:
    actors = Actors(Party(main, ()))
    actors.ended(last, False)
    assert actors.of_pronoun(said, before) is doer


def test_a_sentence_without_a_subject_leaves_the_last_one() -> None:
    actors = Actors(Party(ANA, ()))
    actors.ended(OTHERS, False)
    actors.ended(None, False)
    assert actors.of_pronoun("he", None) is SOMEBODY_ELSE


@pytest.mark.parametrize(
    ("code", "inside"), [(' he said : " it rains . ', True), (' " it rains . " ', False), (" it rains . ", False)]
)
def test_a_quotation_goes_on_until_it_ends_or_a_paragraph_begins(code: str, inside: bool) -> None:
    actors = Actors(Party(ANN, ()))
    actors.passed(code, opens_paragraph=False)
    assert actors.begins(opens_paragraph=False, opens_quotation=False) is inside
    assert not actors.begins(opens_paragraph=True, opens_quotation=False)
    assert not actors.begins(opens_paragraph=False, opens_quotation=True)
    actors.passed(' we sang . " ', opens_paragraph=False)
    assert actors.begins(opens_paragraph=False, opens_quotation=False) is not inside
    actors.ended(None, quoted=True)
    assert actors.begins(opens_paragraph=False, opens_quotation=False)


def test_only_who_narrates_is_i_and_we() -> None:
    assert Actors(Party(ANN, (), narrates=True)).narrates
    assert not Actors(Party(ANN, ())).narrates
