"""Each row of `beside_a_visit.csv` follows the report of a visit to Bangkok, and tells of the other places it names
that the visitor was there ("made"), will be ("planned") or called it or put it off; "none" puts nobody anywhere.

Written without a look at how the reader works; what it does not yet read is left out.
"""

import csv
from datetime import date
from pathlib import Path

import pytest

from components.reading.reader import read

VISIT = "title: President in Asia\n\nPresident Halimah Yacob of Singapore arrived in Bangkok on Thursday."
with (Path(__file__).parent / "beside_a_visit.csv").open(encoding="utf-8", newline="") as table:
    ROWS = [(row["sentence"], row["told"]) for row in csv.DictReader(table)]


@pytest.mark.parametrize(("sentence", "told"), ROWS)
def test_a_sentence_beside_a_visit_puts_its_traveller_where_it_says_and_nowhere_else(sentence: str, told: str) -> None:
    trips = read(f"{VISIT} {sentence}", date(2020, 6, 5)).trips
    elsewhere = {(stop.status, stop.travellers) for trip in trips for stop in trip.stops if stop.place != "Bangkok"}
    assert elsewhere == ({(told, ("Halimah Yacob",))} if told != "none" else set())
