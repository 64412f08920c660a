"""Each row of `who_goes_where.csv` is a sentence, who of those it names goes somewhere, and to which places, in the
order of travel: a host is at home, and what is told first may come last.

Written without a look at how the reader works; what it does not yet read is left out.
"""

import csv
from datetime import date
from pathlib import Path

import pytest

from components.reading.reader import read

with (Path(__file__).parent / "who_goes_where.csv").open(encoding="utf-8", newline="") as table:
    ROWS = [tuple(row.values()) for row in csv.DictReader(table)]


@pytest.mark.parametrize(("who", "where", "sentence"), ROWS)
def test_a_sentence_says_who_goes_where_in_which_order(who: str, where: str, sentence: str) -> None:
    stops = [stop for trip in read(sentence, date(2020, 6, 5)).trips for stop in trip.stops]
    assert ";".join(stop.place for stop in stops) == where
    assert all(any(who.lower() in name.lower() for name in stop.travellers) for stop in stops)
