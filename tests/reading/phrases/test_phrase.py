"""A phrase is found where its pattern is, and only in sentences that look like it."""

import re

import pytest

from components.reading.phrases.phrase import Phrase, phrase, verb, verb_words
from components.reading.phrases.place_lists import LIST


def _found(made: Phrase, code: str) -> list[str]:
    return [match["to"] for match in made.matches(code)]


PLAIN = phrase("goes", "verb", "strong", r" goes to (?P<to>P\d+)")
SHAPED = phrase("goes", "verb", "strong", r" goes to (?P<to>P\d+)", shape=r" home ")
OPENING = phrase("in", "front", "weak", r"^ in (?P<to>P\d+)")
LISTED = phrase("follow", "order", "weak", rf" {LIST} follow")


@pytest.mark.parametrize(
    ("made", "code", "places"),
    [
        (PLAIN, " A0 goes to P0 and goes to P1 . ", ["P0", "P1"]),
        (PLAIN, " A0 flies to P0 . ", []),
        (SHAPED, " from home A0 goes to P0 . ", ["P0"]),
        (SHAPED, " A0 goes to P0 . ", []),
        (OPENING, " in P0 A0 rests in P1 . ", ["P0"]),
        (OPENING, " A0 rests in P1 . ", []),
        (LISTED, " then P0 and P1 follow . ", ["P0 and P1"]),
        (LISTED, " P0 and P1 come . ", []),
    ],
)
def test_a_phrase_is_found_wherever_a_sentence_uses_it(made: Phrase, code: str, places: list[str]) -> None:
    assert _found(made, code) == places


def test_a_phrase_that_begins_with_a_list_knows_what_follows_it() -> None:
    assert LISTED.rest is not None
    assert LISTED.rest.pattern == " follow"
    assert PLAIN.rest is None
    assert (OPENING.opens, PLAIN.opens) == (True, False)


def test_a_phrase_is_compiled_when_a_sentence_first_needs_it() -> None:
    made = phrase("goes", "verb", "strong", r" goes to (?P<to>P\d+)", needs="goes", shape=r" goes ")
    assert made.needs == {"goes"}
    assert not {"pattern", "shape", "rest"} & vars(made).keys()
    assert _found(made, " A0 goes to P0 . ") == ["P0"]
    assert {"pattern", "shape"} <= vars(made).keys()


@pytest.mark.parametrize(
    ("said", "found"),
    [("travels", "travels"), ("flew", "flew"), ("heads", "heads"), ("heads to talk for", None), ("sang", None)],
)
def test_the_verbs_of_a_use_are_those_of_the_table(said: str, found: str | None) -> None:
    match = re.match(rf"{verb('goes')} ", f"{said} P0")
    assert (match and match["verb"]) == found


def test_the_words_that_verbs_begin_with_are_plain_words() -> None:
    assert {"travels", "flew", "heads"} <= set(verb_words("goes").split())
    assert all(word.replace("-", "").isalpha() for word in verb_words("goes").split())


def test_a_use_that_the_table_does_not_have_has_no_verbs() -> None:
    assert verb_words("sleeps") == ""
