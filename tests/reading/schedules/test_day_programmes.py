"""Under the day that heads them, the lines by the hour that begin or end with a likely town are its entries."""

from __future__ import annotations

import pytest

from components.reading.reader import default_atlas
from components.reading.schedules.day_programmes import programme_of
from components.reading.text.article import read_article
from tests.reading import told


def towns(lines: str, told_of: str = "PT") -> list[tuple[str, tuple[int, int]]]:
    """The towns of a programme and month and day of each; `told_of` are codes of countries."""
    article = read_article(f"A visit\n\n{lines}")
    found = programme_of(article, default_atlas(), frozenset(told_of.split()))
    return [(field.town.name if field.town else "", entry.date.first) for entry, field in found]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("10:00 Porto - wine cellars", ["Porto"]),
        ("14:00 Tasting, Avenida, Porto", ["Porto"]),
        ("- 10.00-11.30: Porto, town hall", ["Porto"]),
        ("2:30 p.m. – Porto, town hall", ["Porto"]),
        ("10:00 Arrival by train", []),
        ("10:00 Welcome, Porto, the mayor, lunch, music, songs", []),
        ("Porto - wine cellars", []),
    ],
)
def test_a_line_by_the_hour_that_begins_or_ends_with_a_town_is_an_entry(line: str, expected: list[str]) -> None:
    assert [town for town, _ in towns(f"Tuesday 4 June\n{line}")] == expected


def test_each_line_has_the_day_above_it() -> None:
    lines = "Monday 3 June\n10:00 Porto, quay\n16:30 Braga, museum\n\nTuesday 4 June\n14:00 Coimbra, library"
    assert towns(lines) == [("Porto", (6, 3)), ("Braga", (6, 3)), ("Coimbra", (6, 4))]


@pytest.mark.parametrize(
    "lines",
    [
        "",
        "10:00 Porto, quay",
        "Tuesday 4 June\nPorto, quay",
        "Tuesday 4 June\n\nThe king has come to see the harbours.\n\n10:00 Porto, quay",
        "Tuesday 4 June\n10:00 Porto, " + "a lunch of many courses with songs and dances " * 6,
    ],
)
def test_lines_without_an_hour_or_a_day_are_no_programme(lines: str) -> None:
    assert towns(lines) == []


@pytest.mark.parametrize(
    ("lines", "told_of", "expected"),
    [
        ("10:00 Peniche, quay", "PT", ["Peniche"]),
        ("10:00 Peniche, quay", "NO", []),
        ("10:00 Peniche, quay\n12:00 Tomar, convent", "NO", ["Peniche", "Tomar"]),
        ("10:00 Porto, quay", "NO", ["Porto"]),
    ],
)
def test_a_small_town_is_meant_in_a_country_that_is_told_of_twice(
    lines: str, told_of: str, expected: list[str]
) -> None:
    assert [town for town, _ in towns(f"Tuesday 4 June\n{lines}", told_of)] == expected


def test_towns_by_the_hour_under_their_days() -> None:
    text = (
        "published: 2019-05-02\n\nThree days by the sea\n\nKing Olav and Queen Ida visit the coast of Norway.\n\n"
        "Monday 3 June\n10:00 Bergen - welcome at the quay\n16:30 Stavanger - fish and a supper of roe\n\n"
        "Tuesday 4 June\n09.30 School breakfast\n14:00 Haugesund: museum, church\n\nThe couple sleep on board."
    )
    assert [(s.place, str(s.start)) for s in told.stops(text)] == [
        ("Bergen", "2019-06-03"),
        ("Stavanger", "2019-06-03"),
        ("Haugesund", "2019-06-04"),
    ]


def test_towns_at_the_end_of_lines_by_the_hour() -> None:
    text = (
        "published: 2019-05-02\n\nState visit\n\nKing Olav and Queen Ida will pay a state visit to Portugal.\n\n"
        "Monday 3 June\n10.00 Welcome ceremony, Rossio Square, Lisbon\n13.00 Luncheon with the Mayor\n\n"
        "Tuesday 4 June\n09.30 Arrival by train at Coimbra. Tour of the library\n14.00 Tasting of wines, Porto\n"
    )
    assert [(s.place, str(s.start)) for s in told.stops(text)] == [
        ("Lisbon", "2019-06-03"),
        ("Coimbra", "2019-06-04"),
        ("Porto", "2019-06-04"),
    ]
