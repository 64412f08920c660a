"""A verb knows what stands before it and behind it, and what of that is of its own clause."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.status.verb import AHEAD, IS_NOUN, WILL, Verb

_WORDS = st.sampled_from("A0 P0 said after ; , will visit visiting he that mass".split())  # noqa: SIM905


def _verb(code: str, said: str) -> Verb:
    return Verb(said, code, code.index(f" {said} ") + 1)


@pytest.mark.parametrize(
    ("code", "said", "clause"),
    [
        (" A0 will visit P0 . ", "visit", " A0 will "),
        (" A0 left ; A1 will visit P0 . ", "visit", " ; A1 will "),
        (" A0 said he will visit P0 . ", "visit", "he will "),
        (" A0 said mass and will visit P0 . ", "visit", " A0 said mass and will "),
        (" A0 rests after visiting P0 . ", "visiting", "visiting"),
        (' " he will go , " A0 visited P0 . ', "visited", ' " " A0 '),
        (' A0 : " he will visit P0 . " ', "visit", ' A0 : " he will '),
    ],
)
def test_the_clause_of_a_verb_begins_where_another_ends(code: str, said: str, clause: str) -> None:
    assert _verb(code, said).clause == clause.removesuffix(said)


@pytest.mark.parametrize(("said", "is_ing"), [("visiting", True), ("visit", False), ("visited", False)])
def test_a_form_in_ing_is_one(said: str, is_ing: bool) -> None:
    assert _verb(f" A0 {said} P0 . ", said).is_ing is is_ing


@given(st.lists(_WORDS, min_size=1, max_size=12), st.data())
def test_a_sentence_is_what_stands_before_and_behind_its_verb(words: list[str], data: st.DataObject) -> None:
    code, number = f" {' '.join(words)} ", data.draw(st.integers(0, len(words) - 1))
    at = len(" ".join(["", *words[:number], ""]))
    verb = Verb(words[number], code, at)
    assert verb.before + verb.after == code
    assert verb.after.startswith(words[number])
    assert verb.before.endswith(verb.clause)


@pytest.mark.parametrize(
    ("words", "ahead", "will"),
    [
        (" she will speak ", True, True),
        (" she is expected to speak ", True, True),
        (" she hopes that ", True, False),
        (" she spoke ", False, False),
    ],
)
def test_words_of_what_lies_ahead(words: str, ahead: bool, will: bool) -> None:
    assert (AHEAD.search(words) is not None, WILL.search(words) is not None) == (ahead, will)


@pytest.mark.parametrize(
    ("before", "noun"), [(" the bank ", True), (" a ", True), (" they ", False), (" the two men ", False)]
)
def test_what_stands_behind_an_article_is_a_noun(before: str, noun: bool) -> None:
    assert (IS_NOUN.search(before) is not None) is noun
