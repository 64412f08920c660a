"""Whoever leaves a place, or comes from it, has been there."""

from datetime import date

import pytest

from components.reading.phrases.leaving_phrases import LEAVING_PHRASES
from tests.reading.phrases.found import found
from tests.reading.told import stops

SAID = [
    ("leaves after", "Minister Ann Lee left Lima on Monday after a two-day visit.", "P0 on D0"),
    ("back from", "Minister Ann Lee is back from a trip to Lima.", "P0"),
    ("home after it in", "The team flew home on Monday after losing to Peru in Lima.", "P1"),
    ("home after days in", "She flew home on Friday after less than eight hours in Lima.", "P0"),
    ("leaves for talks in", "Minister Ann Lee left the country on Monday for a meeting of ministers in Lima.", "P0"),
    ("leaves to attend in", "Minister Ann Lee left on Monday to attend a conference in Lima.", "P0"),
    ("departure for", "Her departure for Lima is near.", "P0"),
    ("goes from P to", "Minister Ann Lee travelled by train from Lima to Cusco.", "P0"),
    ("leaves P for", "Minister Ann Lee left Lima for Quito.", "P0"),
    ("left P on a day", "Minister Ann Lee left Lima early on Monday.", "P0"),
    ("left P on a day", "Minister Ann Lee left the OAS summit in Lima on Monday.", "P0"),
    ("leaves P for home", "Minister Ann Lee left Lima on Monday for home.", "P0 on D0"),
    ("arrives from P", "Minister Ann Lee arrived in Quito from Lima.", "P1"),
]
UNSAID = [
    ("leaves after", "Minister Ann Lee left Lima on Monday."),
    ("leaves after", "Minister Ann Lee left Lima on Monday after the rain."),
    ("back from", "Minister Ann Lee is back in Lima."),
    ("home after it in", "The team flew home after the rain in Lima."),
    ("home after days in", "She flew home on Friday after the three days in Lima."),
    ("leaves for talks in", "Minister Ann Lee left the country on Monday for Lima."),
    ("leaves to attend in", "Minister Ann Lee left on Monday to attend a school in Lima."),
    ("departure for", "Her departure from Lima is near."),
    ("goes from P to", "Minister Ann Lee travelled from Lima by train."),
    ("leaves P for", "Minister Ann Lee left Lima on Monday."),
    ("left P on a day", "Minister Ann Lee left Lima on Monday for Quito."),
    ("leaves P for home", "Minister Ann Lee left Lima for Quito."),
    ("arrives from P", "Minister Ann Lee arrived in Quito from Lima's airport."),
]


@pytest.mark.parametrize(("name", "said", "places"), SAID)
def test_a_phrase_is_found_with_its_places(name: str, said: str, places: str) -> None:
    assert (name, places) in found(said, LEAVING_PHRASES)


@pytest.mark.parametrize(("name", "said"), UNSAID)
def test_what_only_sounds_like_a_phrase_is_none(name: str, said: str) -> None:
    assert name not in {one for one, _ in found(said, LEAVING_PHRASES)}


def test_every_phrase_has_its_sentences() -> None:
    assert {name for name, _, _ in SAID} == {name for name, _ in UNSAID} == {phrase.name for phrase in LEAVING_PHRASES}


WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Indian Foreign Minister Ann Lee left Havana on Monday, wrapping up a two-day visit.", ["Havana"]),
        ("UN Secretary-General Ann Lee arrived in Lima on Monday from Quito.", ["Quito", "Lima"]),
    ],
)
def test_whoever_leaves_a_place_has_been_there(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Her host, Minister Bo Dahl of Peru, had returned only the evening before from Brussels.", "Brussels"),
        ("President Bo Dahl of Peru had flown in from a rally at Makurdi barely an hour before.", "Makurdi"),
    ],
)
def test_whoever_has_just_come_from_a_place_was_there(text: str, place: str) -> None:
    assert [stop.place for stop in stops(text, date(2024, 5, 8))] == [place]
