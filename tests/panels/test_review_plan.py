"""A plan becomes rows that keep the rules, and uses what is there already."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from components.dataset.saving import Changes, save
from components.dataset.store import Dataset, open_folder
from components.dataset.written import tables_as_written
from components.panels.review.article_reading import ReadTrip
from components.panels.review.facts import TripFacts
from components.panels.review.filling_in import differing, in_words, lacking
from components.panels.review.into import QUOTED, SAME_PLACES, SAME_TIME, reasons
from components.panels.review.places import Place
from components.panels.review.plan import ArticlePlan, Plan, QuotePlan, StopPlan, TripPlan, missing, outside, too_early
from components.panels.review.rows import changes_of
from tests.conftest import DATA
from tests.panels.reviewing import OSLO, PARIS, TOKYO, stop

ADA = ("Ada Example",)
ARTICLE = ArticlePlan("Ada in the world of today and more", "The Example", "", date(2025, 3, 7), "stated")
TO_OSLO = StopPlan(OSLO, date(2025, 3, 10), None, "day", travellers=ADA, label="“Oslo”")
TO_TOKYO = StopPlan(TOKYO, date(2025, 3, 12), None, "day", travellers=(*ADA, "antony blinken"), label="“Tokyo”")
QUOTES = (QuotePlan("She went.", ((0, 0), (0, 1)), topics=("security",)),)
PLAN = Plan(ARTICLE, (TripPlan((TO_OSLO, TO_TOKYO), "Oslo and Tokyo"),), QUOTES)


def with_facts(**facts: Any) -> Plan:
    """The plan with what is said of its trip itself."""
    return replace(PLAN, trips=(replace(PLAN.trips[0], facts=TripFacts(**facts)),))


def known_plan() -> Plan:
    """Ada’s stop in Oslo with the first sentence of the article that the tests read."""
    quote = QuotePlan("Minister Ada Example will fly to Oslo on Monday.", ((0, 0),), ("security",))
    return Plan(ARTICLE, (TripPlan((TO_OSLO,), "Oslo"),), (quote,))


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return open_folder(DATA)


def rows(dataset: Dataset, plan: Plan) -> dict[str, list[dict[str, str]]]:
    changes, _ = changes_of(dataset, plan)
    return {name: [dict(row) for row in added] for name, added in changes.added.items()}


def test_a_whole_plan_is_nothing_wanting() -> None:
    assert missing(PLAN) == []


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (Plan(ArticlePlan(), (TripPlan(()),), ()), "Nothing that is new"),
        (replace(PLAN, quotes=()), "“Oslo” needs an excerpt"),
        (replace(PLAN, quotes=(QuotePlan("x", ((0, 0),)),)), "“Tokyo” needs an excerpt"),
        (replace(PLAN, trips=(replace(PLAN.trips[0], title=" "),)), "needs a title"),
        (replace(PLAN, trips=(TripPlan((replace(TO_OSLO, place=None), TO_TOKYO), "t"),)), "is no place yet"),
        (replace(PLAN, trips=(TripPlan((replace(TO_OSLO, travellers=()), TO_TOKYO), "t"),)), "somebody who travels"),
        (replace(PLAN, trips=(TripPlan((replace(TO_OSLO, end=date(2025, 3, 1)), TO_TOKYO), "t"),)), "ends before"),
        (with_facts(end=date(2025, 3, 1)), "The trip ends before it starts"),
        (with_facts(returns_to="Nowhere"), "“Nowhere”, to which the trip returns, is no place yet"),
        (replace(PLAN, article=ArticlePlan()), "headline or an outlet"),
        (replace(PLAN, quotes=(*QUOTES, QuotePlan("x"))), "needs a stop it speaks of"),
        (replace(PLAN, quotes=(QuotePlan("word " * 61, ((0, 0), (0, 1))),)), "longer than 60 words"),
        (replace(PLAN, quotes=(QuotePlan("One. Two is. Three is. Four.", ((0, 0),)),)), "more than two sentences"),
    ],
)
def test_what_is_wanting_is_said(plan: Plan, words: str) -> None:
    assert any(words in sentence for sentence in missing(plan)), missing(plan)


def test_a_stop_that_is_over_before_one_ahead_of_it_begins_is_named() -> None:
    last = replace(TO_OSLO, start=date(2025, 3, 8), end=date(2025, 3, 14), label="“Bergen”")
    assert too_early([TO_OSLO, TO_TOKYO, replace(TO_OSLO, start=None), last]) == []
    assert too_early([TO_TOKYO, replace(TO_OSLO, start=None), TO_OSLO]) == ["“Oslo”"]
    assert too_early([TO_TOKYO, replace(TO_OSLO, end=date(2025, 3, 13))]) == []


@pytest.mark.parametrize(
    ("first", "last", "precision", "is_outside"),
    [
        (10, 14, "day", False),
        (9, 10, "day", True),
        (14, 15, "day", True),
        (9, 15, "week", False),
        (1, 31, "month", False),
        (1, 9, "week", True),
        (15, 21, "week", True),
    ],
)
def test_a_stop_lies_outside_its_trip_where_a_day_of_it_does_or_of_vague_days_all(
    first: int, last: int, precision: str, is_outside: bool
) -> None:
    trip = TripFacts(date(2025, 3, 10), date(2025, 3, 14), "day")
    stop = replace(TO_OSLO, start=date(2025, 3, first), end=date(2025, 3, last), date_precision=precision)
    assert outside(trip, [stop]) == ["“Oslo”"] * is_outside
    assert outside(trip, [replace(stop, start=None, end=None)]) == []
    assert outside(TripFacts(), [stop]) == []


def test_new_things_get_readable_ids_and_known_ones_are_used(dataset: Dataset) -> None:
    added = rows(dataset, PLAN)
    assert [person["person_id"] for person in added["people"]] == ["ada-example"]
    assert [place["place_id"] for place in added["places"]] == ["oslo-no"]
    assert added["trips"][0]["trip_id"] == "2025-03-example-oslo"
    assert (added["trips"][0]["start"], added["trips"][0]["end"]) == ("2025-03-10", "2025-03-12")
    assert [stop["stop_id"] for stop in added["stops"]] == ["2025-03-oslo", "2025-03-tokyo"]
    assert [stop["place_id"] for stop in added["stops"]] == ["oslo-no", "tokyo-jp"]
    assert added["stops"][1]["travellers"] == "ada-example;antony-blinken"
    assert added["articles"][0]["article_id"] == "ada-in-the-world-of"
    assert added["excerpts"][0]["stop_ids"] == "2025-03-oslo;2025-03-tokyo"
    assert "topics" not in added


def test_a_trip_has_the_days_said_of_itself_and_its_home(dataset: Dataset) -> None:
    said = with_facts(start=date(2025, 3, 8), date_precision="week", returns_to=PARIS.label, home=PARIS)
    (trip,) = rows(dataset, said)["trips"]
    assert (trip["start"], trip["end"], trip["date_precision"]) == ("2025-03-08", "2025-03-12", "week")
    assert trip["return_to"] == "paris-fr"
    assert trip["trip_id"] == "2025-03-example-oslo"


def test_nobody_says_when_a_trip_ends_whose_last_stop_has_no_day(dataset: Dataset) -> None:
    stops = (TO_OSLO, replace(TO_TOKYO, start=None, date_precision="none"))
    (trip,) = rows(dataset, replace(PLAN, trips=(TripPlan(stops, "Oslo and Tokyo"),)))["trips"]
    assert (trip["start"], trip["end"], trip["date_precision"]) == ("2025-03-10", "", "day")


def test_a_trip_that_is_there_gets_what_it_lacks_and_keeps_what_it_has(data_copy: Path) -> None:
    dataset = open_folder(data_copy)
    row = tables_as_written(data_copy, ["trips"])["trips"]["2024-07-blinken-asia"]
    said = TripFacts(date(2024, 7, 20), date(2024, 8, 3), "day", OSLO.label, OSLO)
    lacks = lacking(row, said)
    assert lacks == TripFacts(None, date(2024, 8, 3), "none", OSLO.label, OSLO)
    assert in_words(lacks) == ["last day 3 August 2024", "return to Oslo, Norway"]
    plan = Plan(ArticlePlan(), (TripPlan((), existing="2024-07-blinken-asia", facts=lacks),), ())
    assert missing(plan) == []
    save(data_copy, changes_of(dataset, plan)[0])
    trip = tables_as_written(data_copy, ["trips"])["trips"]["2024-07-blinken-asia"]
    assert (trip["start"], trip["end"], trip["return_to"]) == ("2024-07-25", "2024-08-03", "oslo-no")
    assert lacking(trip, said) == TripFacts()
    assert open_folder(data_copy).problems == ()


def test_what_a_text_says_otherwise_of_a_trip_is_named() -> None:
    row = tables_as_written(DATA, ["trips"])["trips"]["2025-01-blinken-final"]
    assert differing(row, TripFacts(date(2025, 1, 6), date(2025, 1, 9), "day")) == ["first day 6 January 2025"]
    assert differing(row, TripFacts(date(2025, 1, 5), None, "day")) == []


def test_an_id_that_the_data_has_is_not_given_again(dataset: Dataset) -> None:
    there = replace(TO_TOKYO, start=date(2021, 3, 1))
    added = rows(dataset, Plan(ARTICLE, (TripPlan((there, there), "t"),), (QuotePlan("x", ((0, 0), (0, 1))),)))
    assert [stop["stop_id"] for stop in added["stops"]] == ["2021-03-tokyo-2", "2021-03-tokyo-3"]


def test_another_place_of_the_same_name_is_another_place(dataset: Dataset) -> None:
    other = replace(TOKYO, geonames_id=1, latitude=1.0)
    trip = TripPlan((replace(TO_TOKYO, place=other),), "t")
    added = rows(dataset, Plan(ARTICLE, (trip,), (QuotePlan("x", ((0, 0),)),)))
    assert added["places"][0]["place_id"] == "tokyo-jp-2"


def test_a_new_stop_comes_after_the_one_before_it_and_the_rest_moves_up(data_copy: Path) -> None:
    seoul = StopPlan(None, existing="2025-01-seoul")
    trip = TripPlan((seoul, TO_OSLO), existing="2025-01-blinken-final")
    changes, ids = changes_of(open_folder(data_copy), Plan(ARTICLE, (trip,), (QuotePlan("x", ((0, 0), (0, 1))),)))
    assert ids == ["2025-01-seoul", "2025-03-oslo"]
    moved = {edit.key: edit.wanted["position"] for edit in changes.edits}
    assert moved == {"2025-01-tokyo": "3", "2025-01-paris": "4"}
    save(data_copy, changes)
    dataset = open_folder(data_copy)
    assert dataset.problems == ()
    order = dataset.cursor().execute(
        "SELECT s.stop_id FROM stops AS s JOIN visits AS v USING (line) JOIN journeys AS j USING (trip) "
        "WHERE j.trip_id = '2025-01-blinken-final' ORDER BY v.position"
    )
    assert [row[0] for row in order.fetchall()] == ["2025-01-seoul", "2025-03-oslo", "2025-01-tokyo", "2025-01-paris"]


def test_a_stop_whose_day_is_earlier_comes_before(dataset: Dataset) -> None:
    early = replace(TO_OSLO, start=date(2025, 1, 1))
    trip = TripPlan((early,), existing="2025-01-blinken-final")
    changes, _ = changes_of(dataset, Plan(ARTICLE, (trip,), (QuotePlan("x", ((0, 0),)),)))
    assert changes.added["stops"][0]["position"] == "1"
    assert len(changes.edits) == 3


def test_an_excerpt_alone_for_a_stop_that_is_there(data_copy: Path) -> None:
    article = ArticlePlan(existing="blinken-final-trip")
    quote = QuotePlan("He\n went   there.", speaks_of=("2025-01-seoul",), topics=("space_travel",))
    plan = Plan(article, (TripPlan((), existing="2025-01-blinken-final"),), (quote,))
    assert missing(plan) == []
    changes, _ = changes_of(open_folder(data_copy), plan)
    assert changes.added["excerpts"][0]["excerpt_id"] == "blinken-final-trip-6"
    assert changes.added["excerpts"][0]["text"] == "He went there."
    assert changes.added["topics"] == [{"topic_id": "space_travel", "label": "Space travel"}]
    save(data_copy, changes)
    assert open_folder(data_copy).problems == ()


def test_an_excerpt_that_is_there_already_is_not_there_twice(data_copy: Path) -> None:
    save(data_copy, changes_of(open_folder(data_copy), known_plan())[0])
    dataset = open_folder(data_copy)
    found = dataset.cursor().execute("SELECT article_id FROM articles WHERE outlet = 'The Example'").fetchall()
    again = replace(known_plan(), article=ArticlePlan(existing=found[0][0]))
    to_tokyo = TripPlan((replace(TO_OSLO, existing="2025-03-oslo"), TO_TOKYO), existing="2025-03-example-oslo")
    quote = replace(again.quotes[0], speaks_of=((0, 1),), topics=("china",))
    changes, _ = changes_of(dataset, replace(again, trips=(to_tokyo,), quotes=(quote,)))
    assert "excerpts" not in changes.added
    (edit,) = changes.edits
    assert edit.wanted == {"stop_ids": "2025-03-oslo;2025-03-tokyo", "topics": "security;china"}
    save(data_copy, changes)
    assert open_folder(data_copy).problems == ()
    only_oslo = replace(to_tokyo, stops=to_tokyo.stops[:1])
    same, _ = changes_of(dataset, replace(again, trips=(only_oslo,), quotes=known_plan().quotes))
    assert (dict(same.added), same.edits) == ({}, ())


@pytest.mark.parametrize(
    ("place", "day", "about", "quoted", "found"),
    [
        (TOKYO, date(2025, 1, 7), None, (), {"2025-01-blinken-final": SAME_TIME}),
        (TOKYO, None, date(2025, 1, 3), (), {"2025-01-blinken-final": SAME_TIME}),
        (TOKYO, None, None, ("2021-03-blinken-asia",), {"2021-03-blinken-asia": QUOTED}),
        (OSLO, None, None, ("2021-03-blinken-asia",), {}),
    ],
)
def test_the_trip_that_stops_belong_to_is_suggested_with_the_reason(
    dataset: Dataset,
    place: Place,
    day: date | None,
    about: date | None,
    quoted: tuple[str, ...],
    found: dict[str, str],
) -> None:
    suggested = reasons(dataset, ReadTrip((stop(place, day, who="Antony Blinken"),)), about, quoted)
    assert {trip: why for trip, why in suggested.items() if why != SAME_PLACES} == found
    undated = day is None and about is None
    assert (SAME_PLACES in suggested.values()) == (undated and place == TOKYO)


def test_what_is_planned_is_saved_without_a_problem(data_copy: Path) -> None:
    changes, _ = changes_of(open_folder(data_copy), PLAN)
    assert isinstance(changes, Changes)
    save(data_copy, changes)
    dataset = open_folder(data_copy)
    assert dataset.problems == ()
    found = dataset.cursor().execute("SELECT count(*) FROM legs").fetchone()
    assert found is not None
