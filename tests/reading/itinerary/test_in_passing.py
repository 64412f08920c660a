"""What an article tells in passing is no stop where nothing sure leads, nor, in a long one, without a day."""

from dataclasses import replace
from datetime import date

import pytest

from components.reading.claim import Claim
from components.reading.dates.days import one_day
from components.reading.itinerary.in_passing import is_hardly_told, without_background
from components.reading.itinerary.stop import Stop
from components.reading.names.person import Person
from components.reading.status.statuses import Status
from tests.reading.told import claims, marked

MONDAY = one_day(date(2024, 5, 13))
LIMA = "She goes to Lima."
(GOES,) = claims(marked(LIMA))
(GOES_TO_QUITO,) = claims(marked("She goes to Quito."))
PASSES = replace(GOES, strong=False, phrase="somewhere")


def stop(*told: Claim) -> Stop:
    """A stop that stands on those claims."""
    return Stop(told[0].place, list(told), False, (0,))


def kept(told: list[Claim], text: str, *others: Claim) -> bool:
    """Whether the stop of those claims is kept, which the sentences of a text tell, as the `others` of other people."""
    return without_background([[stop(*told)], [stop(one) for one in others]], marked(text))[0] == [stop(*told)]


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
    assert kept(told, f"{LIMA} {'It is cold. ' * 40}", GOES) is expected
    assert kept(told, f"{LIMA} {'It is cold. ' * 39}", GOES)


def test_a_place_told_in_passing_is_no_stop_in_a_country_to_which_nothing_sure_leads() -> None:
    text = f"{LIMA} {'It is cold. ' * 5}"
    assert kept([PASSES], text, GOES)
    assert not kept([PASSES], text, GOES_TO_QUITO)
    assert not kept([replace(PASSES, days=MONDAY)], text)
    assert kept([replace(PASSES, phrase="meets in")], text)
    assert kept([PASSES], LIMA)  # A short text says no more.


def test_a_whole_country_told_in_passing_is_background() -> None:
    text = f"{LIMA} {'It is cold. ' * 5}"
    (peru,) = claims(marked("She goes to Peru."))
    passed = replace(peru, strong=False, phrase="meets in")
    assert not kept([passed], text, GOES)
    assert kept([replace(passed, virtual=True)], text, GOES)


def test_what_the_traveller_tells_is_not_told_in_passing() -> None:
    rest = "It is cold. " * 5
    assert kept([PASSES], f"We like Lima. {rest}")
    assert not kept([PASSES], f'"We like Lima," she said. {rest}')


@pytest.mark.parametrize(("phrase", "expected"), [("says in", False), ("interview", False), ("goes to", True)])
def test_one_word_that_sends_nobody_anywhere_makes_no_journey(phrase: str, expected: bool) -> None:
    sure = replace(GOES, phrase=phrase)
    text = f"{LIMA} {'It is cold. ' * 5}"
    assert kept([sure], text) is expected
    assert kept([sure, GOES], text)
    assert kept([sure], LIMA)


def test_one_word_tells_a_journey_beside_others_below_a_headline_that_does_or_when_it_is_borne_out() -> None:
    sure = replace(GOES, phrase="says in")
    text = f"{LIMA} {'It is cold. ' * 5}"
    assert not kept([sure], text, replace(GOES_TO_QUITO, phrase="says in"))
    assert kept([sure], text, GOES_TO_QUITO)
    assert kept([sure], f"title: Envoy visits the south\n\n{text}")
    assert not kept([sure], f"title: Envoy speaks of the south\n\n{text}")
    assert kept([sure, replace(PASSES, sentence=1)], text)
    assert not kept([sure, PASSES], text)


@pytest.mark.parametrize(
    ("status", "land", "expected"),
    [("planned", None, True), ("made", "NO", True), ("made", "PE", False), ("made", None, False)],
)
def test_one_word_is_enough_on_a_day_for_what_lies_ahead_or_for_who_has_come_from_another_country(
    status: Status, land: str | None, expected: bool
) -> None:
    said = replace(GOES, phrase="says in", status=status, people=(Person(0, "Ann Lee", country=land),))
    text = f"{LIMA} {'It is cold. ' * 5}"
    assert kept([replace(said, days=MONDAY)], text) is expected
    assert not kept([said], text)


def test_a_day_of_its_own_beside_a_sure_one_in_the_same_sentence_is_no_background() -> None:
    text = f"{LIMA} {'It is cold. ' * 5}"
    sure = replace(GOES_TO_QUITO, days=MONDAY)
    assert kept([replace(PASSES, days=MONDAY)], text, sure)
    assert not kept([PASSES], text, sure)
    assert not kept([replace(PASSES, days=MONDAY)], text, replace(sure, sentence=1))


def test_where_a_text_is_dated_from_alone_makes_no_journey() -> None:
    dated_from = replace(PASSES, phrase="dateline")
    text = f"{LIMA} {'It is cold. ' * 5}"
    assert not kept([dated_from], text)
    assert kept([dated_from, GOES], text)
    assert kept([dated_from], LIMA)


LEE = Person(0, "Ann Lee", mentions=1)
NOBODYS = replace(GOES, people=())


def hardly_told(*claims_told: Claim, mentions: int = 1, text: str = f"{LIMA} {'It is cold. ' * 5}") -> bool:
    main = replace(LEE, mentions=mentions)
    return is_hardly_told([stop(one) for one in claims_told], main, marked(text))


def test_one_phrase_with_nobody_in_it_is_no_journey_of_somebody_hardly_spoken_of() -> None:
    assert hardly_told(NOBODYS)
    assert hardly_told(NOBODYS, mentions=2)
    assert not hardly_told(NOBODYS, mentions=3)
    assert not hardly_told(NOBODYS, mentions=0)  # Who has no name has no mentions.
    assert not hardly_told(replace(NOBODYS, people=(LEE,)))
    assert not hardly_told(replace(NOBODYS, days=MONDAY))
    assert not hardly_told(NOBODYS, replace(GOES_TO_QUITO, people=()))
    assert not hardly_told(NOBODYS, text=LIMA)
