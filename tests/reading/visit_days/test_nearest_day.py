"""The date near a word is a place's own or the nearest of its clause, and none of a report or of another place."""

import pytest

from components.reading.visit_days.nearest_day import date_near
from tests.reading.told import marked


@pytest.mark.parametrize(
    ("said", "word", "expected"),
    [
        ("She spoke in Lima on Monday.", "P0", "Monday"),
        ("On Monday she spoke in Lima.", "P0", "Monday"),
        ("On Monday she spoke in Lima.", "spoke", "Monday"),
        ("She spoke in Lima on Monday and in Quito on Friday.", "P0", "Monday"),
        ("She spoke in Lima on Monday and in Quito on Friday.", "P1", "Friday"),
        ("She spoke in Lima on Monday and in Quito on Friday.", "spoke", None),
        ("On Monday she rested, while she will speak in Lima soon.", "P0", None),
        ("She will speak in Lima, her office said on Monday.", "speak", None),
        ("She will speak in Lima.", "P0", None),
    ],
)
def test_a_word_has_the_nearest_date_of_its_clause(said: str, word: str, expected: str | None) -> None:
    (sentence,) = marked(said)
    found = date_near(sentence, sentence.words.index(word))
    assert (found and said[found.start : found.end]) == expected


def test_a_date_far_off_is_of_something_else() -> None:
    (sentence,) = marked(f"On Monday {'very ' * 30}old people spoke.")
    assert date_near(sentence, sentence.words.index("spoke")) is None
