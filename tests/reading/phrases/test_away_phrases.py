"""What athletes, artists and others do at home as well as abroad."""

from __future__ import annotations

import pytest

from components.reading.phrases.away_phrases import AWAY_PHRASES, DONE_ABROAD, UNDER_WAY_ABROAD
from tests.reading.phrases.found import found

SAID = [
    ("does in", "Ann Lee won the race in Oslo.", "P0"),
    ("does in", "Ann Lee lost in the first round in Oslo on Monday.", "P0 on D0"),
    ("does in", "Ann Lee was spotted in Oslo.", "P0"),
    ("does in", "Ann Lee went skiing in Oslo.", "P0"),
    ("does in", "Ann Lee will be on stage in Oslo.", "P0"),
    ("films in", "Ann Lee is shooting a film in Oslo.", "P0"),
    ("plays away in", "Low Tide United won 2-1 away to Bob Ray in Oslo.", "P0"),
]
UNSAID = [
    ("does in", "Ann Lee lost her coat in Oslo."),
    ("does in", "Ann Lee runs a school in Oslo."),
    ("does in", "Ann Lee sang about a summer in Oslo."),
    ("films in", "Ann Lee hates shooting in Oslo."),
    ("plays away in", "Low Tide United won 2-1 in Oslo."),
]


@pytest.mark.parametrize(("name", "said", "places"), SAID)
def test_a_phrase_is_found_with_its_places(name: str, said: str, places: str) -> None:
    assert (name, places) in found(said, AWAY_PHRASES)


@pytest.mark.parametrize(("name", "said"), UNSAID)
def test_what_only_sounds_like_a_phrase_is_none(name: str, said: str) -> None:
    assert name not in {one for one, _ in found(said, AWAY_PHRASES)}


def test_every_phrase_has_its_sentences() -> None:
    assert {name for name, _, _ in SAID} == {name for name, _ in UNSAID} == {phrase.name for phrase in AWAY_PHRASES}


def test_who_is_at_work_abroad_is_there_on_no_told_day() -> None:
    assert UNDER_WAY_ABROAD <= DONE_ABROAD < {phrase.name for phrase in AWAY_PHRASES}
