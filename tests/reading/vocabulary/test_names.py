"""A people is known by its adjective, its name and its plural."""

import pytest

from components.reading.vocabulary.names import BODIES, CALENDAR, NO_PERSON, OPENING_WORDS, begin_demonyms, demonyms


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Peruvian", "PE"),
        ("Peruvians", "PE"),
        ("South Korean", "KR"),
        ("South Koreans", "KR"),
        ("French", "FR"),
        ("Frenchs", None),
        ("Chineses", None),
        ("Laos", None),
        ("Philippines", None),
        ("peruvian", None),
    ],
)
def test_a_people_is_known_as_it_is_written(word: str, code: str | None) -> None:
    assert demonyms().get(word) == code


def test_every_people_is_one_countrys_and_written_large() -> None:
    assert all(len(code) == 2 and code.isupper() for code in demonyms().values())
    assert all(word[0].isupper() for word in demonyms())


def test_the_first_word_of_every_demonym_begins_one() -> None:
    assert {"South", "Peruvian", "Peruvians"} <= begin_demonyms()
    assert begin_demonyms() == {word.split()[0] for word in demonyms()}


@pytest.mark.parametrize("said", [BODIES, CALENDAR, NO_PERSON, OPENING_WORDS])
def test_words_that_are_looked_up_small_are_written_small(said: frozenset[str]) -> None:
    assert all(word == word.lower() for word in said)
