"""What was dropped from a programme or put back is a stop by the sentence that says so, and is no visit made."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.phrases.calling_off import called_off_in
from components.reading.proposal import ProposedStop
from tests.reading import told

FRIDAY = date(2015, 5, 8)
MINISTER = "Foreign Minister Anna Berg of Norway flew to Kenya on Monday for talks in Nairobi.\n\n"
BAND = (
    "Slow Harbour announce tour dates\n\nDutch folk band Slow Harbour went on tour this month, with their first stop "
    "in Utrecht on 3 May. They played Cologne on Tuesday.\n\n"
)


def _stops(text: str) -> dict[str, ProposedStop]:
    stops = {s.place: s for s in told.stops(text, FRIDAY)}
    return {place: s for place, s in stops.items() if place not in {"Nairobi", "Utrecht", "Cologne"}}


def _told(text: str) -> dict[str, str]:
    return {place: s.status for place, s in _stops(text).items()}


@pytest.mark.parametrize(
    ("said", "places"),
    [
        ("the tour began in P0 on D0 , and a new agreement was struck .", set()),
        ("a visit to P0 , in the hilly north of P1 , was struck from the programme D0 .", {0}),
        ("a call at P0 , which stood in the list handed out in P1 D0 , has been dropped .", {0}),
        ("it did take in P0 , but the trip there fell off the schedule .", {0}),
        ("but they pulled the plug on D0 's show in P0 and D1 's in P1 .", {0, 1}),
        ("they cut out a stop in P0 near the border with P1 .", {0}),
        ("she called off visits to P0 , and no A0 has set foot in P1 .", {0}),
        ("a trip to P0 for talks in P1 was scrapped .", {0, 1}),
        ("she has cancelled her first visit to x x as her party weighs the crisis in P0 .", set()),
        ("P0 and P1 were dropped from the itinerary .", {0, 1}),
        ("P0 , P1 and P2 were dropped from the itinerary .", {0, 1, 2}),
        ("visits to P0 for talks in P1 were scrapped .", {0, 1}),
        ("the visit to P0 was abruptly cancelled .", {0}),
        ("she pulled out of a summit in P0 .", {0}),
        ("her trip to P0 , which was postponed in D0 , will take place on D1 .", set()),
        ("P0 is out of recession .", set()),
        ("P0 was dropped from the accord .", set()),
        ("talks to reschedule P0 's debts .", set()),
        ("exports to the P0 have been cut .", set()),
        ("the visit to P0 has not been cancelled .", set()),
        ("the visit to P0 may be cancelled .", set()),
        ("she cut short a visit to P0 .", set()),
        ("he expects the rate cut after a visit to P0 .", set()),
        ("the fourth leg , a match at P0 , was dropped .", {0}),
        ("aides had pencilled in P0 , but the stop was ruled out by doctors .", {0}),
        ("an earlier plan to visit P0 has however been dropped .", {0}),
    ],
)
def test_the_subject_or_the_object_of_what_is_called_off_is_a_place_s_visit(said: str, places: set[int]) -> None:
    assert {one.place for one in called_off_in(said.split())} == places


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("A visit to Mombasa was struck from the programme last week.", {"Mombasa": "cancelled"}),
        ("A stop in Kampala, where she was to open a school, has been dropped.", {"Kampala": "cancelled"}),
        ("The Kampala leg of the journey was axed at the last minute.", {"Kampala": "cancelled"}),
        ("Kampala has been cut from the itinerary.", {"Kampala": "cancelled"}),
        ("Aides scrapped a planned call at Dar es Salaam.", {"Dar es Salaam": "cancelled"}),
        ("Her trip to Addis Ababa, first meant for June, was put back to autumn.", {"Addis Ababa": "postponed"}),
        ("The visit to Bujumbura fell through over security worries.", {"Bujumbura": "cancelled"}),
        ("Rwanda was dropped from the itinerary.", {"Kigali": "cancelled"}),
        ("She also had to abandon plans to visit a camp at Dadaab.", {"Dadaab": "cancelled"}),
        ("A ceremony in Entebbe will not go ahead.", {"Entebbe": "cancelled"}),
        ("Khartoum is no longer on the itinerary.", {"Khartoum": "cancelled"}),
        ("Berg will not now visit Mombasa.", {"Mombasa": "cancelled"}),
        ("The ministry had pencilled in Kigali for Sunday, but that was scrapped.", {"Kigali": "cancelled"}),
        ("She had intended to visit Kampala. The visit was scrapped.", {"Kampala": "cancelled"}),
        (
            "She will go on to Kampala and Kigali. The trip has been put off.",
            dict.fromkeys(("Kampala", "Kigali"), "postponed"),
        ),
        ("She will go on to Kampala. The visit has not been cancelled.", {"Kampala": "planned"}),
        ("The minister cut short her visit to Mombasa.", {"Mombasa": "made"}),
        ("The programme published in Oslo on Friday was short.", {}),
        ("A call at Kampala, which stood in the itinerary released in Oslo, was dropped.", {"Kampala": "cancelled"}),
        ("Flights to Entebbe were cancelled.", {}),
        ("Elections in Uganda were postponed.", {}),
        ("Uganda was dropped from the accord.", {}),
    ],
)
def test_a_ministers_visits_are_called_off_in_many_ways(said: str, told: dict[str, str]) -> None:
    assert _told(MINISTER + said) == told


def test_the_country_of_whose_visit_is_off_is_no_place_of_it() -> None:
    assert _told("The visit by Minister Bob Ray of Peru to Quito has been postponed.") == {"Quito": "postponed"}


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("A Brussels show originally set for May 20 has been pushed to the autumn.", {"Brussels": "postponed"}),
        (
            "Gigs in Lille, Rouen and Nantes have been called off.",
            dict.fromkeys(("Lille", "Rouen", "Nantes"), "cancelled"),
        ),
        ("Monday's Prague concert is off.", {"Prague": "cancelled"}),
        ("Snow put paid to a concert in Innsbruck.", {"Innsbruck": "cancelled"}),
        ("They have pulled out of a show in Limerick.", {"Limerick": "cancelled"}),
        ("Illness forced the cancellation of concerts in Basel and Bern.", {"Basel": "cancelled", "Bern": "cancelled"}),
        ("There was to have been a concert in Bratislava, but the hall burned down.", {"Bratislava": "cancelled"}),
        ("Rivals Tin Whistle scrapped a show in Leipzig.", {}),
    ],
)
def test_shows_are_called_off_in_many_ways(said: str, told: dict[str, str]) -> None:
    assert _told(BAND + said) == told


@pytest.mark.parametrize(
    ("said", "place", "day"),
    [
        ("They have pulled the plug on tonight's show in Ghent.", "Ghent", date(2015, 5, 8)),
        ("Their Prague date has been moved to June 3.", "Prague", date(2015, 6, 3)),
        ("A Brussels show set for May 20 has been put back indefinitely.", "Brussels", date(2015, 5, 20)),
        ("A Brussels show set for May 20 has been put back to the autumn.", "Brussels", date(2015, 5, 20)),
        ("A visit to Ghent was struck from the programme on Tuesday.", "Ghent", None),
    ],
)
def test_the_day_is_the_new_one_or_else_the_one_it_had_been_set_for(said: str, place: str, day: date | None) -> None:
    assert _stops(BAND + said)[place].start == day


def test_what_somebody_attends_instead_is_planned() -> None:
    text = "Prime Minister Jon Dahl of Denmark has cancelled a visit to Jamaica to attend a meeting {}."
    assert _told(text.format("this Thursday in Helsinki")) == {"Kingston": "cancelled", "Helsinki": "planned"}
    # But a journey to attend something is called off with it.
    assert _told("Prime Minister Jon Dahl of Denmark has cancelled a visit to attend a meeting in Helsinki.") == {
        "Helsinki": "cancelled"
    }


def test_whoever_had_been_due_to_leave_has_not_gone() -> None:
    text = (
        "A spokesman said President Ann Lee had decided not to go ahead with her visits to Lima and Quito. He said she "
        "had been scheduled to leave on Friday for Lima and then travel on to Quito."
    )
    assert [(stop.place, stop.status) for stop in told.stops(text)] == [("Lima", "cancelled"), ("Quito", "cancelled")]


def test_rescheduled_dates_are_the_new_ones() -> None:
    assert _told(BAND + "The rescheduled dates start in Ghent on June 3.")["Ghent"] == "planned"


@pytest.mark.parametrize(
    ("said", "told_of"),
    [
        (
            "The promoter has rescheduled the Graz concert for June 12.",
            [("postponed", None), ("planned", date(2015, 6, 12))],
        ),
        (
            "Their concert in Graz on May 20 has been moved to June 12.",
            [("postponed", date(2015, 5, 20)), ("planned", date(2015, 6, 12))],
        ),
        ("They have put off a concert in Graz planned for June 12.", [("postponed", date(2015, 6, 12))]),
        (
            "They regret having to put off their trip to Graz, foreseen for June 12, to a later date.",
            [("postponed", date(2015, 6, 12))],
        ),
        (
            "The band regret that they have to put off the trip to Graz, foreseen for 12 to 14 June, to a later date.",
            [("postponed", date(2015, 6, 12))],
        ),
        ("They have called off tomorrow's (Saturday, May 9) concert in Graz.", [("cancelled", date(2015, 5, 9))]),
        ("Among the concerts cancelled is one on June 12 in Graz.", [("cancelled", date(2015, 6, 12))]),
    ],
)
def test_a_visit_put_off_is_postponed_on_its_old_day_and_planned_on_its_new_one(
    said: str, told_of: list[tuple[str, date | None]]
) -> None:
    there = [stop for stop in told.stops(BAND + said, FRIDAY) if stop.place == "Graz"]
    assert [(stop.status, stop.start) for stop in there] == told_of
