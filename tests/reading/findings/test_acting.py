"""At each place a sentence names whoever was last its subject acts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.findings.acting import acts_of
from components.reading.names.marked import Marked
from components.reading.party.actors import Act, Actors
from components.reading.party.travellers import Party
from components.reading.reader import default_atlas
from components.reading.text.spans import Span
from tests.reading import told

BEFORE = "Ann Lee flew to Lima. "
_SAID = (
    'P0 P1 A0 D0 N0 in at to , and ; " ( ) who where which the a visit police she it we said is greeted her by with '
    "speaking fighting thursday two presidents . but that"
)
_WORDS = st.lists(st.sampled_from(_SAID.split()), min_size=1, max_size=14)


def acts(text: str, *, narrates: bool = False) -> list[tuple[str, list[str], Act]]:
    """The places at which Ann Lee acts in the last sentence, with those who are named for it."""
    sentence = told.marked(BEFORE + text)[-1]
    ann = told.people(BEFORE + text)[0]
    actors = Actors(Party(ann, (), (), narrates))
    found = acts_of(sentence, actors, False, range(len(sentence.places)))
    return [(sentence.places[act.place].place.name, [p.name for p in act.people], act) for act in found]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Ann Lee opened a school in Oslo.", ["Oslo"]),
        ("She opened a school in Oslo.", ["Oslo"]),
        ("She ate and sang in Oslo.", ["Oslo"]),
        ("On Tuesday she was in Oslo and Rome.", ["Oslo", "Rome"]),
        ("In Oslo, she opened a school.", ["Oslo"]),
        ("Speaking in Oslo, she urged peace.", ["Oslo"]),
        ("With Bob Ray in Oslo, she sang.", ["Oslo"]),
        ("The programme moves to Oslo.", ["Oslo"]),
        ("A Mass in Oslo closed the day.", ["Oslo"]),
        ("Thursday is spent in Oslo.", ["Oslo"]),
        ("It was on to Oslo.", ["Oslo"]),
        ("The mayor greeted her in Oslo.", ["Oslo"]),
        ("She saw Bob Ray, who sings, in Oslo.", ["Oslo"]),
        ("Ann Lee and Bob Ray sang in Oslo.", ["Oslo"]),
        ("Bob Ray met Ann Lee, who spoke in Oslo.", ["Oslo"]),
        ("She flew to the port and, in Oslo, sang.", ["Oslo"]),
        ("She met Tom Berg, Bob Ray and Ana Torres in Oslo.", ["Oslo"]),
        ('"It rains", she said in Oslo.', ["Oslo"]),
    ],
)
def test_where_the_party_or_the_journey_is_the_subject_it_acts(text: str, places: list[str]) -> None:
    assert [place for place, _, _ in acts(text)] == places


@pytest.mark.parametrize(
    "text",
    [
        "Bob Ray opened a school in Oslo.",
        "Rain fell in Oslo.",
        "Fighting was reported in Oslo, she said.",
        "In Oslo police said it rained.",
        "Bob Ray, who lives in Oslo, met her.",
        "She said that Bob Ray was in Oslo.",
        "She ate and Bob Ray sang in Oslo.",
        'She said: "In Oslo we sang."',
        "She praised Bob Ray, who sings in Oslo.",
        "She ate and police slept in Oslo.",
        "She ate and the police slept in Oslo.",
        "She sang; police slept in Oslo.",
        "She said on Tuesday Norway would pay for a hall in Oslo.",
        "She said on Tuesday Norway and Peru would sign a pact in Oslo.",
        "Norway is to sign a pact in Oslo.",
        "We drove to Oslo.",
        "It rained in Oslo.",
        "Nobody sang in Oslo.",
        "She sang (it was in Oslo).",
        "The mayor was greeted by her in Oslo.",
        "Oslo.",
    ],
)
def test_where_others_are_the_subject_it_does_not(text: str) -> None:
    assert acts(text) == []


def test_i_and_we_are_the_party_where_it_narrates() -> None:
    assert [place for place, _, _ in acts("We drove to Oslo.", narrates=True)] == ["Oslo"]


def test_an_act_names_those_who_are_named() -> None:
    assert [names for _, names, _ in acts("Ann Lee and Bob Ray sang in Oslo.")] == [["Ann Lee", "Bob Ray"]]
    assert [names for _, names, _ in acts("She sang in Oslo.")] == [[]]


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("She sang in Oslo.", (False, False, False)),
        ("In Oslo, she sang.", (True, False, False)),
        ("She greeted her in Oslo.", (False, False, False)),
        ("The mayor greeted her in Oslo.", (False, False, True)),
        ("Oslo, which welcomed her, is old.", (True, False, True)),
    ],
)
def test_an_act_is_fronted_or_hosted(text: str, flags: tuple[bool, bool, bool]) -> None:
    ((_, _, act),) = acts(text)
    assert (act.fronted, act.relative, act.hosted) == flags


def test_where_leads_back_to_its_place() -> None:
    flown, spoke = (act for _, _, act in acts("She flew to Oslo, where she spoke."))
    assert (flown.relative, spoke.relative) == (False, True)
    assert [act.relative for _, _, act in acts("She flew to Oslo, where Bob Ray spoke.")] == [False]
    assert [act.relative for _, _, act in acts("Bob Ray flew to Oslo, where Ann Lee spoke.")] == [True]


@pytest.mark.parametrize(
    ("first", "then", "expected"),
    [
        ("Ann Lee sang.", "They slept in Oslo.", True),
        ("Bob Ray sang.", "They slept in Oslo.", False),
        ("Rome is cold.", "They slept in Oslo.", True),
        ('She said: "It rains.', "We sang in Oslo.", False),
    ],
)
def test_pronouns_and_quotations_lead_back_to_the_sentence_before(first: str, then: str, expected: bool) -> None:
    sentences = told.marked(f"{BEFORE}{first} {then}")
    actors = Actors(Party(told.people(BEFORE)[0], (), (), narrates=True))
    *before, last = (acts_of(one, actors, False, range(len(one.places))) for one in sentences)
    assert len(before) == 2
    assert bool(last) is expected


@given(_WORDS)
def test_any_sentence_is_read_and_each_act_stands_at_its_place(words: list[str]) -> None:
    oslo, (ann,) = default_atlas().means("Oslo"), told.people("Ann Lee flew to Lima.")
    assert oslo
    mention = told.marked("Ann Lee flew to Lima.")[0].places[0]
    sentence = Marked(Span(0, 1), 0, False, f" {' '.join(words)} ", words, [mention, mention], [ann])
    found = acts_of(sentence, Actors(Party(ann, ())), False, [0, 1])
    assert all(words[act.at] == f"P{act.place}" for act in found)
    assert [act.at for act in found] == sorted(act.at for act in found)
