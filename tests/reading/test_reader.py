"""Whole articles, written for these tests in the manner of different newsrooms."""

import importlib.util
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.proposal import ProposedStop, Reading
from components.reading.reader import read

AGENCY = """published: 2018-06-04

GENEVA (Alpine Wire) - Norway's foreign minister Liv Dahl will visit Jordan, Lebanon and Egypt from June 6-9, her
ministry said on Monday.
The visit is her first to the region since she took office, spokesman Nils Berg told reporters in Oslo.
In Amman, Dahl will meet King Abdullah and aid workers. She will conclude her trip in Cairo, where she is to address the
Arab League on Saturday.
Berg said ties with Moscow and Beijing were not on the agenda.
"""
PAPAL = """title: Crowds cheer pope in Quito
published: 2015-07-07

Pope Francis arrived in Quito on Sunday, the first stop of a three-nation pilgrimage that will also take him to Bolivia
and Paraguay. Thousands lined the road from the airport. The pontiff will travel to La Paz on Wednesday. Saint John
Paul II visited Ecuador in 1985.
"""
BAND = """published: 2019-03-01

Scottish band The Lanterns have announced a summer tour. The tour will kick off in Glasgow on May 3 and will include
stops in Berlin, Prague and Vienna. The band will then travel to Japan.
"""
NO_TRIP = [
    "Shares in Tokyo, Seoul and Sydney fell on Friday. In London, the pound rose. Analysts in New York expect more.",
    "A court in Nairobi jailed three men for smuggling ivory to Hong Kong. Police arrested them in Mombasa in May.",
    "The president of the bank, Eva Maric, told a conference in Zagreb that growth in Germany and Italy was slowing.",
    "Ties between Beijing and Moscow matter more than Washington admits. Tokyo watches; so do Seoul and Canberra.",
    "The late ambassador served in Cairo, Rome and Lagos. He was born in Leeds in 1931 and studied at Oxford.",
    "Foreign ministers Ana Torres and Luis Vega spoke by phone on Monday about the border between Peru and Chile.",
]


def stops(reading: Reading) -> list[ProposedStop]:
    return [stop for trip in reading.trips for stop in trip.stops]


SHOUTED = """KIT MARLOWE have announced a tour. The band have a new album.

Kit Marlowe confirm autumn tour of three venues.

Tour dates:
3 October – Oslo, Spektrum
5 October – Vienna, O2 Academy
"""


def test_a_reading_does_not_depend_on_the_order_in_which_sets_are_walked(tmp_path: Path) -> None:
    for name, text in {"agency": AGENCY, "papal": PAPAL, "band": BAND, "shouted": SHOUTED}.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    readings = {
        subprocess.run(
            [sys.executable, "-m", "components.reading", str(tmp_path)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in "0123"
    }
    (reading,) = readings
    assert "Amman" in reading
    assert "Kit Marlowe" in reading


def test_an_agency_report_is_read() -> None:
    found = stops(read(AGENCY))
    assert [(s.place, s.country) for s in found] == [("Amman", "JO"), ("Beirut", "LB"), ("Cairo", "EG")]
    assert {s.travellers for s in found} == {("Liv Dahl",)}
    assert {s.status for s in found} == {"planned"}
    assert found[1].start == date(2018, 6, 6)
    assert found[1].end == date(2018, 6, 9)


def test_a_papal_journey_is_read_without_its_history() -> None:
    journey, *earlier = read(PAPAL).trips
    found = journey.stops
    assert [s.country for s in found] == ["EC", "BO", "PY"]
    assert [(s.country, s.start and s.start.year) for trip in earlier for s in trip.stops] == [("EC", 1985)]
    assert found[0].status == "made"
    assert found[0].start == date(2015, 7, 5)
    assert found[1].place == "La Paz"
    assert found[1].start == date(2015, 7, 8)


def test_a_band_on_tour_is_read() -> None:
    assert [s.place for s in stops(read(BAND))] == ["Glasgow", "Berlin", "Prague", "Vienna", "Tokyo"]


def test_a_character_on_stage_is_on_tour() -> None:
    text = (
        "published: 2025-02-24\n\nComedian Ann Lee plays a character in a drama of her own. Her tour begins in Oslo on "
        "4 March. Lee's next stop is Bergen."
    )
    assert [stop.place for trip in read(text).trips for stop in trip.stops] == ["Oslo", "Bergen"]


@pytest.mark.parametrize("text", NO_TRIP)
def test_an_article_without_a_trip_proposes_none(text: str) -> None:
    assert read(text).trips == ()


def test_without_a_publication_date_weekdays_stay_weekdays() -> None:
    text = AGENCY.split("\n\n", 1)[1]
    assert all(s.start is None and s.date_precision == "none" for s in stops(read(text)))


def test_the_publication_date_can_be_given() -> None:
    text = AGENCY.split("\n\n", 1)[1]
    assert any(s.start for s in stops(read(text, date(2018, 6, 4))))


def test_every_stop_carries_its_sentence_and_where_it_stands() -> None:
    for text in (AGENCY, PAPAL, BAND):
        reading = read(text)
        for stop in stops(reading):
            assert stop.evidence == reading.text[stop.start_char : stop.end_char]
            assert stop.start_char <= stop.place_start < stop.place_end <= stop.end_char


def test_the_sentence_of_a_stop_is_the_one_that_says_its_days_and_no_other_stop() -> None:
    text = (
        "published: 2014-04-04\n\nForeign Minister Ann Lee will travel to Poland and Romania. Lee arrives in "
        "Poland on Tuesday and will meet the premier on Wednesday. Lee will then fly to Romania."
    )
    (trip,) = read(text).trips
    assert [stop.evidence for stop in trip.stops] == [
        "Lee arrives in Poland on Tuesday and will meet the premier on Wednesday.",
        "Lee will then fly to Romania.",
    ]


def test_topics_are_read_from_the_sentences() -> None:
    text = (
        "published: 2018-06-04\n\n"
        "Foreign Minister Liv Dahl will visit Amman on Friday to discuss refugees and climate change."
    )
    assert stops(read(text))[0].topics == ("refugees", "climate")


@given(st.text(max_size=400))
def test_no_text_makes_the_reader_raise(text: str) -> None:
    reading = read(text)
    assert all(stop.evidence in reading.text for stop in stops(reading))


WORDS = st.sampled_from(
    """Foreign Minister Ana Torres President he she they will visit visited flew to in Lima Paris France and , . the
    U.S. 's “ ” ’ ( on Monday March 3 2021 trip tour of before after where who capital home returned cancelled virtual
    May — \\ <html> <p> </p> <div> <a href="x"> <script> </script> <!-- & &amp; """.split()  # noqa: SIM905
)


@given(st.lists(WORDS, max_size=80), st.dates())
def test_no_order_of_newspaper_words_breaks_it_or_makes_evidence_up(words: list[str], published: date) -> None:
    reading = read(" ".join(words), published)
    for stop in stops(reading):
        assert stop.evidence == reading.text[stop.start_char : stop.end_char]
        assert stop.evidence.strip()


@pytest.mark.parametrize(
    "piece",
    [
        "Paris, ",
        "A visit to Paris and ",
        "(",
        '" ',
        ".",
        "’s ",
        "\n",
        "<p>",
        "on Monday, March 3 to 5 2021 ",
        "Mr Ban visited Paris, ",
    ],
)
def test_a_very_long_text_of_one_thing_comes_to_an_end(piece: str) -> None:
    read(piece * (200_000 // len(piece)))


@pytest.mark.parametrize("piece", ["day ", "day 5 ", "day a ", "x 5 ", "a.m. ", "5:30 ", "- "])
def test_a_heading_of_one_thing_before_its_date_comes_to_an_end(piece: str) -> None:
    assert read(f"{piece * 60}on 3 March she flew to Rome.\n\n{piece * 60}4 March\n\nShe left.").trips is not None


def test_reading_twice_gives_the_same() -> None:
    assert read(AGENCY).as_dict() == read(AGENCY).as_dict()


def _scorer(folder: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_itineraries", folder.parent / "score_itineraries.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_five_articles_are_read_as_a_careful_reader_reads_them(articles: Path) -> None:
    scorer = _scorer(articles)
    gold = [json.loads(line) for line in (articles / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
    read_ = {
        g["id"]: {"id": g["id"], **read((articles / g["file"]).read_text(encoding="utf-8")).as_dict()} for g in gold
    }
    counts, _ = scorer.score(gold, read_, articles)
    assert scorer.f1(counts)[2] >= 0.95
    assert counts["verbatim"] == counts["hit"]
    assert counts["wrong_date"] == 0


def test_the_five_articles_on_the_days_of_their_publication_have_the_dates_of_a_careful_reader(articles: Path) -> None:
    scorer = _scorer(articles)
    gold = [json.loads(line) for line in (articles / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
    texts = {g["id"]: (articles / g["file"]).read_text(encoding="utf-8") for g in gold}
    read_ = {
        g["id"]: {"id": g["id"], **read(texts[g["id"]], date.fromisoformat(g["published"])).as_dict()} for g in gold
    }
    counts, _ = scorer.score(gold, read_, articles)
    assert (counts["dated_ok"], counts["wrong_date"]) == (counts["dated"], 0)


def test_where_only_the_title_says_somebody_arrived_it_is_the_evidence() -> None:
    text = (
        "title: Cardinal Rossi arrives in Bangui\npublished: 2022-11-21\n\nCardinal Marco Rossi was received by the "
        "minister. He will visit Bambari on Thursday."
    )
    (trip,) = read(text).trips
    assert {stop.place: stop.evidence for stop in trip.stops} == {
        "Bangui": "Cardinal Rossi arrives in Bangui",
        "Bambari": "He will visit Bambari on Thursday.",
    }


def test_a_title_teaches_no_names() -> None:
    text = (
        "title: Rally Surprise for Jharkhand CM\npublished: 2022-11-21\n\nChief Minister Anand Murmu flew to Oslo on "
        "Monday."
    )
    (trip,) = read(text).trips
    assert ([stop.place for stop in trip.stops], trip.travellers) == (["Oslo"], ("Anand Murmu",))
