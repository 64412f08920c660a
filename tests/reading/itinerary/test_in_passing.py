"""What an article tells in passing is no stop where nothing sure leads, nor, in a long one, without a day."""

from dataclasses import replace
from datetime import date

import pytest

from components.reading.claim import Claim
from components.reading.dates.days import one_day
from components.reading.itinerary.in_passing import lands_of, without_background
from components.reading.itinerary.stop import Stop
from tests.reading.told import claims, marked

MONDAY = one_day(date(2024, 5, 13))
LIMA = "She goes to Lima."
(GOES,) = claims(marked(LIMA))
PASSES = replace(GOES, strong=False, phrase="somewhere")


def stop(*told: Claim) -> Stop:
    """A stop that stands on those claims."""
    return Stop(GOES.place, list(told), False, (0,))


def kept(told: list[Claim], text: str, lands: frozenset[str] = frozenset({"PE"})) -> bool:
    """Whether the stop of those claims is kept, which the sentences of a text tell."""
    return without_background([stop(*told)], lands, marked(text)) == [stop(*told)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([PASSES], False),
        ([PASSES, replace(PASSES, phrase="around")], False),
        ([replace(PASSES, days=MONDAY)], True),
        ([PASSES, GOES], True),
        ([replace(PASSES, phrase="meets in")], True),
    ],
)
def test_in_a_long_article_a_place_told_in_passing_is_background(told: list[Claim], expected: bool) -> None:
    assert kept(told, f"{LIMA} {'It is cold. ' * 40}") is expected
    assert kept(told, f"{LIMA} {'It is cold. ' * 39}")


def test_a_place_told_in_passing_is_no_stop_in_a_country_to_which_nothing_sure_leads() -> None:
    text = f"{LIMA} {'It is cold. ' * 5}"
    assert kept([PASSES], text)
    assert not kept([PASSES], text, frozenset({"EC"}))
    assert not kept([replace(PASSES, days=MONDAY)], text, frozenset())
    assert kept([replace(PASSES, phrase="meets in")], text, frozenset())
    assert kept([PASSES], LIMA, frozenset())  # A short text says no more.


def test_a_whole_country_told_in_passing_is_background() -> None:
    text = f"{LIMA} {'It is cold. ' * 5}"
    (peru,) = claims(marked("She goes to Peru."))
    passed = Stop(peru.place, [replace(peru, strong=False, phrase="meets in")], False, (0,))
    assert without_background([passed], frozenset({"PE"}), marked(text)) == []
    called = Stop(peru.place, [replace(passed.claims[0], virtual=True)], True, (0,))
    assert without_background([called], frozenset({"PE"}), marked(text)) == [called]


def test_what_the_traveller_tells_is_not_told_in_passing() -> None:
    rest = "It is cold. " * 5
    assert kept([PASSES], f"We like Lima. {rest}", frozenset())
    assert not kept([PASSES], f'"We like Lima," she said. {rest}', frozenset())


@pytest.mark.parametrize(("phrase", "expected"), [("says in", False), ("interview", False), ("goes to", True)])
def test_one_word_that_sends_nobody_anywhere_makes_no_journey(phrase: str, expected: bool) -> None:
    sure = replace(GOES, phrase=phrase)
    text = f"{LIMA} {'It is cold. ' * 5}"
    assert kept([sure], text) is expected
    assert kept([sure, GOES], text)
    assert kept([sure], LIMA)


def test_where_a_text_is_dated_from_alone_makes_no_journey() -> None:
    dated_from = replace(PASSES, phrase="dateline")
    text = f"{LIMA} {'It is cold. ' * 5}"
    assert not kept([dated_from], text)
    assert kept([dated_from, GOES], text)
    assert kept([dated_from], LIMA)


def test_lands_are_those_of_sure_words() -> None:
    assert lands_of([stop(GOES), stop(PASSES)]) == {"PE"}
    assert lands_of([stop(PASSES)]) == frozenset()
