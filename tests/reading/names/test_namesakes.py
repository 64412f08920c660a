"""A name that a place bears is somebody's, a church's, a paper's or a club's where the words around it say so."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from components.geography.gazetteer import Mention
from components.reading.names import namesakes
from components.reading.names.named import Named
from components.reading.names.signs import Sign
from tests.reading.names.given import context_of


def named(text: str, learning: bool = False) -> Named:
    """The run between asterisks, which begins with a place's name."""
    before, run, after = text.split("*")
    context, lines = context_of(before + run + after, learning)
    line, at = lines[0], len(before.split())
    mention = context.name_at(line, at)
    place = context.meaning(mention)
    assert mention is not None
    assert place is not None
    length = len(run.split())
    return Named(context, line, at, length, line.words[at : at + length], mention, place)


def told(way: Callable[[Named], Sign | None], text: str) -> str:
    """What the name is in one way: the kind and the words of its sign, and whose it is; "" for none."""
    found = named(text)
    sign = way(found)
    if sign is None:
        return ""
    whose = [sign.person.name] if sign.person else []
    return " ".join([sign.kind, *found.line.words[sign.first : sign.last], *whose])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met *Austin* . Lloyd Austin spoke.", "A Austin Lloyd Austin"),
        ("He came to *Austin* . Lloyd Austin spoke.", "A Austin Lloyd Austin"),
        ("He met *Porto* . Porto Lee spoke.", "A Porto Porto Lee"),
        ("He was in *Porto* . Porto Lee spoke.", ""),
        ("He met *Chile* . President Ann Chile spoke.", "A Chile Ann Chile"),
        ("He was in *Chile* . President Ann Chile spoke.", ""),
        ("He met *Chile* . Ann Chile spoke.", ""),
        ("He met *Austin Lee* . Lloyd Austin spoke.", ""),
        ("He met *Austin* . Ann Lee spoke.", ""),
    ],
)
def test_it_is_somebody_s_by_their_surname_or_where_nothing_leads_to_it(text: str, expected: str) -> None:
    assert told(namesakes.as_person, text) == expected


@pytest.mark.parametrize(
    ("way", "text", "expected"),
    [
        (namesakes.as_memorial, "The statue of *Lima* stood.", "X Lima"),
        (namesakes.as_memorial, "The port of *Lima* stood.", ""),
        (namesakes.as_memorial, "The statue of *Peru* stood.", ""),
        (namesakes.as_common_noun, "A visit to *Republic* of India.", "X Republic"),
        (namesakes.as_common_noun, "A visit to *Republic* on Monday.", ""),
        (namesakes.as_common_noun, "They dream in *Lima* of old.", ""),
        (namesakes.as_common_noun, "They sang in the *Palau* de Congressos today.", "X Palau"),
        (namesakes.as_common_noun, "They sang in *Palau* de facto.", ""),
        (namesakes.as_common_noun, "They walked across the *Old Town* today.", "X Old Town"),
        (namesakes.as_common_noun, "They walked across *Old Town* today.", ""),
        (namesakes.as_common_noun, "They walked across the *Santa Fe* today.", ""),
        (namesakes.as_somebodys, "They ate at Ann 's *Deli* . Ann Lee spoke.", "X Deli"),
        (namesakes.as_somebodys, "They ate at Bo 's *Deli* . Ann Lee spoke.", ""),
        (namesakes.as_somebodys, "They ate at Ann 's *Lima* . Ann Lee spoke.", ""),
        (namesakes.as_somebodys, "Today Ann saw *Deli* . Ann Lee spoke.", ""),
        (namesakes.as_named_after, "She slept in the *Porto* hotel.", "X Porto"),
        (namesakes.as_named_after, "She slept in *San Juan* hotel.", "X San Juan"),
        (namesakes.as_named_after, "She slept in the *Porto* Hotel.", ""),
        (namesakes.as_named_after, "She slept in a *Porto* hotel.", ""),
        (namesakes.as_named_after, "She slept in the *Peru* hotel.", ""),
        (namesakes.as_named_after, "She saw the *Porto* temple.", "X Porto"),
        (namesakes.as_named_after, "She saw a *Porto* temple.", ""),
        (namesakes.as_named_after, "She saw the *Lima* temple.", ""),
    ],
)
def test_it_is_a_thing_s_that_stands_anywhere(way: Callable[[Named], Sign | None], text: str, expected: str) -> None:
    assert told(way, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They saw the basilica of *San Marino* today.", "X San Marino"),
        ("They saw the relics of *Sant’Antimo* today.", "X Sant’Antimo"),
        ("They saw the basilica of *Lima* today.", ""),
        ("They saw the port of *San Marino* today.", ""),
        ("They saw *St. Helena* Cathedral today.", "X St . Helena"),
        ("They saw *St. Helena* today.", ""),
        ("They saw *San Juan* Cathedral today.", ""),
        ("They headed for *San Juan* 's Church today.", "X San Juan"),
        ("They sang at *San Juan* 's , Lima .", "X San Juan"),
        ("They sang at *San Juan* 's , as ever .", ""),
        ("They sang at *San Juan* and All Angels.", "X San Juan"),
        ("They sang in *San Juan* and Lima.", ""),
        ("They headed for *San Juan* ' Hospital today.", "X San Juan"),
        ("They headed for *San Juan* 's harbour today.", ""),
    ],
)
def test_it_is_the_saint_s_of_a_church(text: str, expected: str) -> None:
    assert told(namesakes.as_saint, text) == expected


@pytest.mark.parametrize(("name", "expected"), [("Saint Peters", "X"), ("Saint Peter's", None)])
def test_a_saint_s_own_is_no_town_that_is_written_without_an_apostrophe(name: str, expected: str | None) -> None:
    found = named("They saw *San Juan* 's today.")
    whole = Mention(found.at, found.end + 1, "")
    place = replace(found.place, name=name)
    sign = namesakes.as_saint(Named(found.context, found.line, found.at, 3, ["San", "Juan", "'s"], whole, place))
    assert (sign and sign.kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The *Kremlin* said nothing.", "X Kremlin"),
        ("They praised the *Kremlin* today.", "X Kremlin"),
        ("They dined at the *Kremlin* today.", ""),
        ("They are loyal to the *Kremlin* today.", "X Kremlin"),
        ("They stood at the *Kremlin* 's gate.", "X Kremlin"),
        ("They trust in *Kremlin* troops.", "X Kremlin"),
        ("They met at 10 *Downing Street* today.", ""),
        ("They met at 10 *Downing Street* officials.", "X Downing Street"),
        ("They read *Porto Daily* .", "X Porto Daily"),
        ("They read *Porto* news.", "X Porto"),
        ("They read *Porto* books.", ""),
    ],
)
def test_it_is_a_government_s_or_a_paper_s_that_speaks(text: str, expected: str) -> None:
    assert told(namesakes.as_institution, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They love the region of *Porto* .", "X Porto"),
        ("They love the region of *Porto* . Lisbon waits.", ""),
        ("They love the port of *Porto* .", ""),
        ("They love the state of *Peru* .", ""),
        ("They love *Porto* village.", "X Porto"),
        ("They love *Vaduz* village.", ""),
        ("They love *Braga* airport.", "X Braga"),
        ("They love *Leeds* airport.", ""),
    ],
)
def test_it_is_a_stranger_s_where_the_article_speaks_of_no_such_land(text: str, expected: str) -> None:
    assert told(namesakes.as_stranger, text) == expected


def test_nobody_is_a_stranger_while_the_article_is_read_for_the_first_time() -> None:
    assert namesakes.as_stranger(named("They love the region of *Porto* .", learning=True)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("*Leeds* have won.", "A Leeds Leeds"),
        ("Fans and *Leeds* are sad.", "A Leeds Leeds"),
        ("*Leeds* has won.", ""),
        ("*Peru* have won.", ""),
        ("*Leeds* have him now.", ""),
        ("In *Leeds* are parks.", ""),
        ("Lima and *Leeds* are cold.", ""),
        ("New York and *Leeds* are cold.", ""),
        ("Hull , York , and *Leeds* are cold.", ""),
    ],
)
def test_it_is_a_club_s_where_several_act(text: str, expected: str) -> None:
    assert told(namesakes.as_club, text) == expected
