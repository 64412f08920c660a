"""What comes before the main clause may say where somebody was."""

from datetime import date

import pytest

from components.reading.phrases.front_phrases import FRONT_PHRASES
from tests.reading.phrases.found import found
from tests.reading.told import stops

SAID = [
    ("where", "Minister Ann Lee flew to Lima, where she will meet Bob Ray.", "P0"),
    ("while in", "While in Lima, Minister Ann Lee will meet Bob Ray.", "P0"),
    ("in P, he", "In Lima, she met Bob Ray.", "P0"),
    ("after P, he goes", "After Lima, Minister Ann Lee heads for Quito.", "P0"),
    ("besides P, he goes to", "Besides Lima, Minister Ann Lee will also visit Quito.", "P0"),
    ("he in P:", "Ann Lee in Lima: the tour.", "P0"),
    ("A, in P", "Minister Ann Lee, in Lima for talks, spoke.", "P0"),
    ("A in P for", "Minister Ann Lee in Lima to meet Bob Ray", "P0"),
    ("A, now in P", "Minister Ann Lee, currently in Lima, spoke.", "P0"),
    ("at an event in P, he", "At a rally in Lima on Monday, she spoke.", "P0 on D0"),
    ("at her show in P, she", "At her May 3 show in Lima, Ann Lee sang.", "P0"),
    ("it was in P that", "It was in Lima that Minister Ann Lee spoke.", "P0"),
    ("in P as he", "It rained in Lima as President Ann Lee arrived.", "P0"),
]
UNSAID = [
    ("where", "Minister Ann Lee flew to Lima, where the sun shines."),
    ("where", "Minister Ann Lee comes from Lima, where she lived."),
    ("while in", "Minister Ann Lee, while travelling in Peru, will meet Bob Ray."),
    ("in P, he", "In Lima, prices rose."),
    ("after P, he goes", "After Lima, Minister Ann Lee rests."),
    ("besides P, he goes to", "Besides Lima, Minister Ann Lee likes Quito."),
    ("he in P:", "Ann Lee in Lima sang."),
    ("A, in P", "Minister Ann Lee, in Lima, spoke."),
    ("A in P for", "Minister Ann Lee in Lima is nobody."),
    ("A, now in P", "Minister Ann Lee, in Lima, spoke."),
    ("at an event in P, he", "At a rally in Lima on Monday, prices rose."),
    ("at her show in P, she", "At her show in Lima, prices rose."),
    ("it was in P that", "It was in Lima that prices rose."),
    ("in P as he", "It rained in Lima as President Ann Lee said."),
]


@pytest.mark.parametrize(("name", "said", "places"), SAID)
def test_a_phrase_is_found_with_its_places(name: str, said: str, places: str) -> None:
    assert (name, places) in found(said, FRONT_PHRASES)


@pytest.mark.parametrize(("name", "said"), UNSAID)
def test_what_only_sounds_like_a_phrase_is_none(name: str, said: str) -> None:
    assert name not in {one for one, _ in found(said, FRONT_PHRASES)}


def test_every_phrase_has_its_sentences() -> None:
    assert {name for name, _, _ in SAID} == {name for name, _ in UNSAID} == {phrase.name for phrase in FRONT_PHRASES}


OPENING = "Princess Inga of Norway arrived in France on Wednesday. "


@pytest.mark.parametrize(
    "sentence",
    [
        "After a lunch in Paris she met Bob Ray.",
        "After a lunch at the Swedish embassy in Paris she met Bob Ray.",
        "She had lunch at the Swedish embassy in Paris and met Bob Ray.",
    ],
)
def test_whoever_had_lunch_in_a_town_was_there(sentence: str) -> None:
    told = stops(f"{OPENING}{sentence} Yesterday she took the train to Lyon.", date(2016, 3, 4))
    assert [(s.place, s.status) for s in told] == [("Paris", "made"), ("Lyon", "made")]


def test_where_somebody_came_from_was_before() -> None:
    text = "Princess Inga arrived in Lyon on Friday evening from Nantes, where she opened a school."
    assert [s.place for s in stops(text)] == ["Nantes", "Lyon"]


def test_who_had_been_to_a_town_did_not_only_plan_it() -> None:
    text = f"{OPENING}She had also been to Bergen, where she saw what the storm had done."
    assert [(s.place, s.status) for s in stops(text) if s.place == "Bergen"] == [("Bergen", "made")]


def test_besides_one_town_somebody_goes_to_others() -> None:
    text = "Besides Paris, President Ann Lee is also expected to visit Lyon and Toulouse."
    assert [(s.place, s.status) for s in stops(text)] == [
        ("Paris", "planned"),
        ("Lyon", "planned"),
        ("Toulouse", "planned"),
    ]
