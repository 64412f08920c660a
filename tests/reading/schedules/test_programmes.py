"""Programmes by the hour, diaries of several people and calendars of one: lines without a verb are stops too."""

from __future__ import annotations

import pytest

from components.reading.proposal import ProposedStop
from components.reading.schedules.schedule_dates import listed_date
from tests.reading import told


def stops(text: str) -> list[ProposedStop]:
    return told.stops(text)


HEAD = "published: 2019-05-02\n\nThe Pope in Tuscany\n\nOn Saturday Pope Leo Severus comes to Tuscany for a day.\n\n"


def test_towns_by_the_hour_under_their_days() -> None:
    text = (
        "published: 2019-05-02\n\nThree days by the sea\n\nKing Olav and Queen Ida visit the coast of Norway.\n\n"
        "Monday 3 June\n10:00 Bergen - welcome at the quay\n16:30 Stavanger - fish and a supper of roe\n\n"
        "Tuesday 4 June\n09.30 School breakfast\n14:00 Haugesund: museum, church\n\nThe couple sleep on board."
    )
    assert [(s.place, str(s.start)) for s in stops(text)] == [
        ("Bergen", "2019-06-03"),
        ("Stavanger", "2019-06-03"),
        ("Haugesund", "2019-06-04"),
    ]


@pytest.mark.parametrize("line", ["8 a.m.: Speech in Livorno", "6 pm Arrival in Pisa"])
def test_the_hour_with_which_a_line_begins_is_no_day_of_the_month(line: str) -> None:
    assert listed_date(line, (3, None)) is None


def test_towns_at_the_end_of_lines_by_the_hour() -> None:
    text = (
        "published: 2019-05-02\n\nState visit\n\nKing Olav and Queen Ida will pay a state visit to Portugal.\n\n"
        "Monday 3 June\n10.00 Welcome ceremony, Rossio Square, Lisbon\n13.00 Luncheon with the Mayor\n\n"
        "Tuesday 4 June\n09.30 Arrival by train at Coimbra. Tour of the library\n14.00 Tasting of wines, Porto\n"
    )
    assert [(s.place, str(s.start)) for s in stops(text)] == [
        ("Lisbon", "2019-06-03"),
        ("Coimbra", "2019-06-04"),
        ("Porto", "2019-06-04"),
    ]


DIARY = """published: 2018-03-02

Ministers' diary, week of 5 to 9 March

Monday 5 March
Ms Clara Weiss in Lisbon, Portugal (until 06/03): meets the finance minister.
Mr Pavel Dvorak receives the ambassador of Peru.

Wednesday 7 March
Mr Tom Larsen in Nairobi, Kenya: opens a trade fair.

Thursday 8 March
Mr Pavel Dvorak in Hanoi, Vietnam: signs an agreement.
"""


def test_somebodys_calendar_is_a_journey() -> None:
    text = (
        "published: 2023-10-31\n\nThe 2024 race\n\nSenator Joan Ortega says she is not running. Her calendar says "
        "otherwise.\nFri. 11/3 — Reno, Nev.: lunch\nSat. 11/4 — Boise, Idaho: speech\n"
        "Tue. 11/7 — Missoula, Mont.: lecture\n"
        "Thu. 11/9 — Spokane, Wash.: dinner\n\nNothing else is public."
    )
    assert [(s.place, str(s.start)) for s in stops(text)] == [
        ("Reno", "2023-11-03"),
        ("Boise", "2023-11-04"),
        ("Missoula", "2023-11-07"),
        ("Spokane", "2023-11-09"),
    ]
