"""Each phrase of the tables is found in some sentence of the tests, and in none without the words that it needs."""

import ast
from functools import cache
from pathlib import Path

import pytest

from components.reading.phrases.needed_words import NeededWords
from components.reading.phrases.phrase import Phrase
from components.reading.phrases.phrases import PHRASES
from tests.reading.told import marked

pytestmark = pytest.mark.xdist_group("phrases")  # One process marks the sentences for all of them.

_SHORTEST = 25  # characters
_SAID_NOWHERE_ELSE = """OSLO (Wire) - Foreign Minister Ana Torres flew here on Monday.

The tour opens in Lima on Tuesday, followed by a short visit to Quito. Torres left Oslo, and in Vienna she will speak.
Her departure for Quito was put off. The talks in Lima between Torres and Envoy Rosa Blau went on. Her Lima talks were
long. His Vienna concert is sold out. Quito gets two days. After Quito, Torres heads for Cusco.
She shuttled between Cusco and Puno.
"""


@cache
def codes() -> frozenset[str]:
    """The sentences of all articles that the tests of the reader make up, as signs."""
    modules = [
        ast.parse(path.read_text(encoding="utf-8")) for path in sorted(Path(__file__).parents[1].rglob("test_*.py"))
    ]
    said = [n.value for module in modules for n in ast.walk(module) if isinstance(n, ast.Constant)]
    texts = [text for text in said if isinstance(text, str) and len(text) >= _SHORTEST]
    read = [marked(text) for text in texts]
    return frozenset(sentence.code for sentences in read for sentence in sentences if sentence.places)


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase.name)
def test_a_phrase_is_found_in_no_sentence_without_the_words_that_it_needs(phrase: Phrase) -> None:
    without = [code for code in codes() if phrase.needs and phrase.needs.isdisjoint(code.split())]
    found = (phrase.pattern.search(code) for code in without if phrase.rest is None or phrase.rest.search(code))
    assert not any(found)


@pytest.mark.parametrize("phrase", [p for p in PHRASES if p.looks], ids=lambda phrase: phrase.name)
def test_a_phrase_is_found_in_no_sentence_that_does_not_look_like_it(phrase: Phrase) -> None:
    assert phrase.shape
    unlike = [code for code in codes() if not phrase.shape.search(code)]
    found = (phrase.pattern.search(code) for code in unlike if phrase.rest is None or phrase.rest.search(code))
    assert not any(found)


def test_every_phrase_is_found_in_a_sentence_of_the_tests() -> None:
    found = {p.name for p in PHRASES for code in codes() if any(p.matches(code))}
    assert found == {p.name for p in PHRASES}


def test_the_phrases_looked_up_by_their_words_are_all_that_a_sentence_uses() -> None:
    index = NeededWords(PHRASES)
    for code in codes():
        said = frozenset(code.split())
        looked_up = [(rank, phrase) for rank, phrase in index.phrases_for(said) if any(phrase.matches(code))]
        assert looked_up == [(rank, phrase) for rank, phrase in enumerate(PHRASES) if any(phrase.matches(code))]
