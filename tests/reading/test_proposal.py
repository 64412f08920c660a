"""What is proposed can be written down as plain values, and what is not known stays empty."""

import json
from dataclasses import replace
from datetime import date

from components.reading.proposal import ProposedStop, ProposedTrip, Reading
from tests.reading.told import marked

LIMA = ProposedStop(
    place="Lima",
    country="PE",
    latitude=-12.0432,
    longitude=-77.0282,
    precision="city",
    basis="named",
    start=date(2021, 3, 8),
    end=date(2021, 3, 9),
    date_precision="day",
    mode="in_person",
    status="made",
    travellers=("Ann Lee",),
    topics=("trade",),
    evidence="She flew to Lima.",
    start_char=0,
    end_char=17,
    place_start=12,
    place_end=16,
)


def test_a_stop_is_written_down_in_the_names_of_the_answer_key() -> None:
    assert LIMA.as_dict() == {
        "place": "Lima",
        "country": "PE",
        "lat": -12.0432,
        "lon": -77.0282,
        "precision": "city",
        "basis": "named",
        "start": "2021-03-08",
        "end": "2021-03-09",
        "date_precision": "day",
        "mode": "in_person",
        "status": "made",
        "travellers": ["Ann Lee"],
        "topics": ["trade"],
        "evidence": "She flew to Lima.",
        "start_char": 0,
        "end_char": 17,
        "place_start": 12,
        "place_end": 16,
        "geonames_id": None,
    }


def test_a_stop_without_a_day_has_none_written_down() -> None:
    written = replace(LIMA, start=None, end=None, date_precision="none").as_dict()
    assert (written["start"], written["end"], written["date_precision"]) == (None, None, "none")


def test_a_trip_is_written_down_with_its_stops_and_where_it_ends() -> None:
    (sentence,) = marked("Ann Lee flew home to Quito.")
    days = (date(2021, 3, 7), date(2021, 3, 10))
    trip = ProposedTrip(("Ann Lee",), (LIMA,), *days, "day", sentence.places[0].place, ("She flew home.",))
    assert trip.as_dict() == {
        "travellers": ["Ann Lee"],
        "start": "2021-03-07",
        "end": "2021-03-10",
        "date_precision": "day",
        "return_to": "Quito",
        "evidence": ["She flew home."],
        "stops": [LIMA.as_dict()],
    }


def test_what_is_not_said_of_a_trip_is_empty() -> None:
    written = ProposedTrip(("Ann Lee",), ()).as_dict()
    assert (written["start"], written["end"], written["return_to"]) == (None, None, None)
    assert (written["date_precision"], written["evidence"], written["stops"]) == ("none", [], [])


def test_a_reading_is_written_down_without_its_text() -> None:
    trip = ProposedTrip(("Ann Lee",), (LIMA,))
    on = date(2021, 3, 10)
    written = Reading("She flew to Lima.", "Envoy flies", None, "Ann Lee", None, on, "stated", (trip,)).as_dict()
    assert written == {
        "title": "Envoy flies",
        "outlet": None,
        "author": "Ann Lee",
        "url": None,
        "published": "2021-03-10",
        "published_basis": "stated",
        "trips": [trip.as_dict()],
    }
    assert json.loads(json.dumps(written)) == written
    assert Reading("", None, None, None, None, None, None, ()).as_dict()["published"] is None
