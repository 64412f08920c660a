"""Words say where in a journey a place comes: first, last, before or after the rest of it."""

import pytest

from components.reading.phrases.order_words import order_said
from components.reading.phrases.phrases import PHRASES
from tests.reading.told import stops

BY_NAME = {phrase.name: phrase for phrase in PHRASES}


@pytest.mark.parametrize(
    ("name", "code", "verb", "order"),
    [
        ("begins or ends in", " the tour will end in P0 . ", "end", "last"),
        ("begins or ends in", " the tour starts in P0 . ", "starts", "first"),
        ("begins or ends in", " A0 ended the week in P0 . ", "ended", None),
        ("begins or ends in", " A0 opens his x visit in P0 . ", "opens", None),
        ("begins or ends in", " A0 rounds off day one in P0 . ", "rounds off", None),
        ("begins or ends in", " A0 wrapped up a visit to P0 and flew to P1 . ", "wrapped up", None),
        ("begins or ends in", " A0 visits P0 before starting a tour in P1 . ", "starting", "after"),
        ("meets in", " on his first stop , A0 met A1 in P0 . ", "met", "first"),
        ("meets in", " in the last leg of his tour , A0 met A1 in P0 . ", "met", "last"),
        ("stop is", " the final stop is P0 . ", "final stop", "last"),
        ("stop is", " the next stop is P0 . ", "next stop", None),
        ("trip to", " his final stop , a visit to P0 . ", "visit", "last"),
        ("after P, he goes", " after P0 , A0 goes to P1 . ", "after", "before"),
        ("in P, he", " from P0 he goes on . ", "from", "before"),
        ("in P, he", " in P0 he rests . ", "in", None),
        ("where", " A0 arrived in P0 from P1 , where she had lunch . ", "where", "before"),
        ("where", " A0 arrived in P0 , where she had lunch . ", "where", None),
        ("goes to", " A0 flew to P0 on her way home . ", "flew", "last"),
        ("goes to", " A0 is en route to P0 . ", "en route", "after"),
        ("meets in", " A0 flew to P0 from talks with A1 in P1 . ", "in", "before"),
        ("visits", " A0 flew to P0 after visiting P1 . ", "visiting", "before"),
        ("visits", " A0 visited P0 earlier D0 . ", "visited", "before"),
        ("visits", " before visiting P0 , A0 rests . ", "visiting", "after"),
        ("visits", " A0 will finally visit P0 . ", "visit", "last"),
        ("visits", " A0 will first visit P0 . ", "visit", "first"),
        ("visits", " A0 will visit P0 . ", "visit", None),
    ],
)
def test_the_words_around_a_phrase_say_where_its_place_comes(
    name: str, code: str, verb: str, order: str | None
) -> None:
    assert order_said(code, code.index(f" {verb} ") + 1, BY_NAME[name], verb) == order


@pytest.mark.parametrize("then", ["after which he will visit", "after that he will visit"])
def test_what_comes_after_that_comes_next(then: str) -> None:
    text = f"Pope Anton will travel to Lima on Friday, {then} Cusco."
    assert [stop.place for stop in stops(text)] == ["Lima", "Cusco"]


def test_what_he_begins_afterwards_comes_next() -> None:
    text = "Pope Anton will visit Lima for a week before starting a visit to Cusco."
    assert [stop.place for stop in stops(text)] == ["Lima", "Cusco"]


def test_what_comes_after_something_comes_second() -> None:
    text = "Envoy Ann Lee flew to Lima after talks in Cusco."
    assert [stop.place for stop in stops(text)] == ["Cusco", "Lima"]
