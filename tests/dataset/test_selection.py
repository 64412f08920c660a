"""A selection as a value."""

import pytest

from components.dataset.selection import LONGEST_WORD, MOST_WORDS_SEARCHED, Selection


@pytest.mark.parametrize(
    ("selection", "on"),
    [
        (Selection(), False),
        (Selection(every_topic=True), False),
        (Selection(record=True), False),
        (Selection(years=(2021,)), True),
        (Selection(words="a"), True),
    ],
)
def test_a_selection_is_true_when_a_filter_is_on(selection: Selection, on: bool) -> None:
    assert bool(selection) is on


def test_equal_selections_are_one_key() -> None:
    assert len({Selection(years=(1, 2)), Selection(years=(1, 2)), Selection(years=(2, 1))}) == 2


def test_words_are_few_and_short() -> None:
    words = Selection(words="x" * 1000 + " y" * 100).searched()
    assert len(words) == MOST_WORDS_SEARCHED
    assert len(words[0]) == LONGEST_WORD
