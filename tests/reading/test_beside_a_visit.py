"""Each row of `beside_a_visit.csv` follows the report of a visit, and tells of the other places it names that the
visitor was there ("made"), will be ("planned") or called it or put it off; "none" of it puts anybody anywhere.

Each row of `days_of_a_visit.csv` tells on which days the president is in Tokyo, as far as that is said. Both were
written without a look at how the reader works; what it does not yet read is left out.
"""

import csv
from datetime import date
from pathlib import Path

import pytest

from components.reading.proposal import ProposedStop
from components.reading.reader import read

FRIDAY = date(2020, 6, 5)
VISITS = {
    "president": "title: President in Asia\n\nPresident Halimah Yacob of Singapore arrived in Bangkok on Thursday.",
    "band": "title: Paper Lanterns on tour\n\nThe Swedish band Paper Lanterns played in Madrid on Thursday.",
    "pope": "title: Pope in Spain\n\nPope Francis arrived in Madrid on Thursday.",
    "team": "title: Tour\n\nThe Kenyan rugby team flew to Madrid on Thursday for a tour of Europe.",
}


def rows(name: str) -> list[tuple[str, ...]]:
    """The rows of a table beside this file, without its heading."""
    with (Path(__file__).parent / name).open(encoding="utf-8", newline="") as table:
        return [tuple(row) for row in csv.reader(table)][1:]


def elsewhere(whose: str, sentence: str) -> list[ProposedStop]:
    """The stops that a sentence behind the report of a visit adds to it."""
    trips = read(f"{VISITS[whose]} {sentence}", FRIDAY).trips
    return [stop for trip in trips for stop in trip.stops if stop.place not in {"Bangkok", "Madrid"}]


@pytest.mark.parametrize(("whose", "told", "sentence"), rows("beside_a_visit.csv"))
def test_a_sentence_puts_its_traveller_where_it_says_and_nowhere_else(whose: str, told: str, sentence: str) -> None:
    stops = elsewhere(whose, sentence)
    assert {stop.status for stop in stops} == ({told} if told != "none" else set())
    assert len({stop.travellers for stop in stops}) <= 1


@pytest.mark.parametrize(("start", "end", "sentence"), rows("days_of_a_visit.csv"))
def test_a_sentence_says_on_which_days_a_visit_is(start: str, end: str, sentence: str) -> None:
    (tokyo,) = [stop for stop in elsewhere("president", sentence) if stop.place == "Tokyo"]
    assert (str(tokyo.start or ""), str(tokyo.end or "")) == (start, end)
