"""Entries that follow each other are a run, under what stands above them."""

from __future__ import annotations

import pytest

from components.reading.schedules.list_entries import Entry
from components.reading.schedules.schedule_lines import runs_of
from components.reading.text.article import Article, read_article
from components.reading.text.spans import Span

TOWNS = ("Oslo", "Rome", "Lima", "Quito")


def runs(text: str) -> list[tuple[str, bool, list[str]]]:
    """For each run of a text its heading, whether each entry has its own line, and their dates."""
    article = read_article(text)

    def names_town(line: Span) -> bool:
        return article.text[line.start : line.end] in TOWNS

    return [(run.heading, run.listed, _dates(article, run.entries)) for run in runs_of(article, names_town)]


def _dates(article: Article, entries: list[Entry]) -> list[str]:
    return [article.text[entry.date.start : entry.date.end] for entry in entries]


@pytest.mark.parametrize(
    ("text", "heading", "dates"),
    [
        ("The dates:\n3 May – Oslo\n5 May – Rome", "The dates:", ["3 May", "5 May"]),
        ("On tour\nFor all\nThe dates:\n3 May – Oslo\n5 May – Rome", "For all\nThe dates:", ["3 May", "5 May"]),
        ("Dates\n3 May – Oslo\nItaly\n5 May – Rome", "Dates", ["3 May", "5 May"]),
        ("Dates\nMAY\n3 – Oslo\n5 – Rome\nJUNE\n7 – Lima", "Dates", ["3", "5", "7"]),
        ("Dates\n3 May – Oslo\n5 – Rome", "Dates", ["3 May", "5"]),
        ("Dates\n3 May\nOslo\n5 May\nRome", "Dates", ["3 May", "5 May"]),
        (
            "Dates\n3 May – Oslo\nShe sings.\n5 May – Rome\nShe rests.\n7 May – Lima",
            "Dates",
            ["3 May", "5 May", "7 May"],
        ),
    ],
)
def test_entries_that_follow_each_other_are_a_run(text: str, heading: str, dates: list[str]) -> None:
    assert runs(text) == [(heading, True, dates)]


@pytest.mark.parametrize(
    "text", ["", "3 May – Oslo", "Dates\n3 May – Oslo", "Oslo\nRome\nLima", "3 May – Oslo\n\nIt is late.\n\nShe rests."]
)
def test_a_single_entry_is_no_run(text: str) -> None:
    assert runs(text) == []


def test_prose_between_entries_parts_two_runs() -> None:
    text = "North\n3 May – Oslo\n5 May – Rome\nThat is not all.\n7 July – Lima\n9 July – Quito"
    assert runs(text) == [
        ("North", True, ["3 May", "5 May"]),
        ("North\nThat is not all.", True, ["7 July", "9 July"]),
    ]


def test_a_month_heads_no_run_beyond_its_own() -> None:
    text = "MAY\n3 – Oslo\n5 – Rome\n\nThat is not all of it.\n\n7 – Lima\n9 – Quito"
    assert [dates for _, _, dates in runs(text)] == [["3", "5"]]


def test_where_entries_follow_without_anything_told_below_a_list_begins() -> None:
    text = "Dates\n3 May – Oslo\nShe sings.\n5 May – Rome\n6 May – Lima\n7 May – Quito"
    assert runs(text)[-1][2] == ["5 May", "6 May", "7 May"]


def test_a_list_in_one_paragraph_is_a_run_without_lines() -> None:
    assert runs("On the road\nThe dates are: 3 May Oslo; 5 May Rome; 7 May Lima.") == [
        ("The dates are: ", False, ["3 May", "5 May", "7 May"])
    ]


def test_rows_and_lists_in_one_paragraph_are_runs_of_their_own() -> None:
    text = "3 May\nOslo\n5 May\nRome\n\nThe dates in summer are: 3 July Oslo; 5 July Rome; 7 July Lima."
    assert [(listed, dates) for _, listed, dates in runs(text)] == [
        (True, ["3 May", "5 May"]),
        (False, ["3 July", "5 July", "7 July"]),
    ]
