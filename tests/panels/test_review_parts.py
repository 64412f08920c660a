"""What the review page is made of: the marked text, the files, the table, the places, the seam to the reader."""

from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.panels.review.article_reading import Mark, ReadArticle, article_reading
from components.panels.review.given import LARGEST_FILE, decoded
from components.panels.review.marked import article_html
from components.panels.review.places import is_clear, places_called
from components.panels.review.plan import StopPlan, TripPlan
from components.panels.review.scene import scene_of
from components.panels.review.stops_table import kept, places_for, proposed, stop_of
from tests.panels.reviewing import OSLO, TEXT, TOKYO, stop, two_stops


class Page(HTMLParser):
    """The text and the tags of some HTML."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.tags = "", set[str]()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_article_is_marked_and_none_of_its_own_markup_works() -> None:
    html = article_html(two_stops(), [1])
    assert '<mark class="person">Ada Example</mark>' in html
    assert '<mark class="place">Oslo</mark>' in html
    assert '<mark class="evidence">She goes on to Tokyo' in html
    assert "&lt;b&gt;&amp; meets friends&lt;/b&gt;" in html
    assert Page(html).text == TEXT


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=80),
    st.lists(st.tuples(st.integers(0, 90), st.integers(0, 90)), max_size=4),
    st.lists(st.tuples(st.integers(0, 90), st.integers(0, 90)), max_size=4),
)
def test_no_text_gets_out_of_its_marks_and_none_is_lost(
    text: str, sentences: list[tuple[int, int]], marks: list[tuple[int, int]]
) -> None:
    def ordered(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
        kept: list[tuple[int, int]] = []
        for start, end in sorted(pairs):
            if start < end <= len(text) and (not kept or kept[-1][1] <= start):
                kept.append((start, end))
        return kept

    spans = tuple(ordered(sentences))
    article = ReadArticle(text, sentences=spans, marks=tuple(Mark(*pair, "place") for pair in ordered(marks)))
    page = Page(article_html(article, range(len(spans))))
    assert page.text == text
    assert page.tags <= {"div", "p", "mark"}


class File:
    def __init__(self, name: str, content: bytes, size: int | None = None) -> None:
        self.name, self.content, self.size = name, content, len(content) if size is None else size

    def getvalue(self) -> bytes:
        return self.content


def test_files_are_read_in_any_encoding_and_those_that_are_no_text_are_named() -> None:
    read, refused = decoded(
        [
            File("a.txt", "Zürich".encode()),
            File("b.txt", "Zürich".encode("cp1252")),
            File("c.md", "Zürich".encode("utf-16")),
            File("d.txt", b"\x00\x01\x02"),
            File("e.txt", b"  \n"),
            File("f.html", b"", LARGEST_FILE + 1),
        ]
    )
    assert read == [("a.txt", "Zürich"), ("b.txt", "Zürich"), ("c.md", "Zürich")]
    assert [reason.split(":")[0] for reason in refused] == ["f.html", "d.txt", "e.txt"]
    assert "larger than 2 MB" in refused[0]


def test_an_untouched_table_means_what_was_read() -> None:
    stops = two_stops().trips[0]
    rows = kept(proposed(stops))
    assert [written for _, written, _ in rows] == ["Oslo, Norway", "Tokyo, Japan"]
    number, written, cells = rows[0]
    assert number == 0
    choices = places_for(written, stops[number])
    assert choices[0][1] == OSLO
    day = date(2025, 3, 10)
    expected = StopPlan(OSLO, day, day, "day", "in_person", "planned", ("Ada Example",), None, written)
    assert stop_of(cells, choices[0][1], written, None) == expected


def test_rows_left_out_and_rows_without_a_place_are_no_stops() -> None:
    stops = two_stops().trips[0]
    table = proposed(stops).astype("object")
    table.loc[0, "keep"] = False
    table.loc[2] = [None, None, "Paris", None, pd.NaT, None, None, None, None]
    table.loc[3] = [None, True, None, None, pd.NaT, pd.NaT, None, None, None]
    rows = kept(table)
    assert [(number, written) for number, written, _ in rows] == [(1, "Tokyo, Japan"), (None, "Paris")]
    plan = stop_of(rows[1][2], None, "Paris", None)
    assert (plan.date_precision, plan.mode, plan.status, plan.travellers) == ("none", "in_person", "made", ())


@pytest.mark.parametrize(
    ("start", "precision", "meant"),
    [(None, "day", "none"), ("2025-03-01", "none", "day"), ("2025-03-01", "week", "week")],
)
def test_how_exactly_a_day_is_known_follows_the_day(start: str | None, precision: str, meant: str) -> None:
    cells = {"start": start, "end": None, "date_precision": precision, "mode": None, "status": None}
    cells["travellers"] = "A B; ; A B;C"
    plan = stop_of(cells, None, "", None)
    assert plan.date_precision == meant
    assert plan.travellers == ("A B", "C")


def test_a_name_leads_to_every_place_it_may_mean_with_words_that_tell_them_apart() -> None:
    labels = [label for label, _ in places_called("Springfield")]
    assert len(labels) == len(set(labels)) > 3
    assert places_called("Xqzzt") == ()
    assert places_called("  ") == ()
    assert is_clear("Oslo")
    assert not is_clear("Springfield")
    corrected = places_for("Bergen", stop(OSLO))
    assert corrected[0][1].country == "Norway"


def test_a_country_stands_at_its_capital_and_says_so() -> None:
    (_, place), *_ = places_called("Mongolia")
    assert (place.name, place.basis, place.precision) == ("Ulaanbaatar", "capital", "city")


def test_the_plan_is_drawn_with_a_leg_between_neighbours_of_one_mode() -> None:
    there = StopPlan(OSLO), StopPlan(TOKYO), StopPlan(OSLO, mode="virtual"), StopPlan(None)
    scene = scene_of((TripPlan(there, "x"),))
    assert [(place.name, place.visits) for place in scene.places] == [("Oslo", 2), ("Tokyo", 1)]
    assert len(scene.legs) == 1


def test_the_reader_and_the_page_understand_each_other() -> None:
    text = (
        "title: Ada abroad\noutlet: The Example\npublished: 2025-03-07\n\n"
        "Foreign Minister Ada Example will travel to Oslo on Monday for talks. She will then visit Helsinki on Tuesday."
    )
    article = article_reading(text, None)
    assert article.title == "Ada abroad"
    assert article.published == date(2025, 3, 7)
    places = [found.place.name for trip in article.trips for found in trip]
    assert places == ["Oslo", "Helsinki"]
    for trip in article.trips:
        for found in trip:
            assert found.sentence is not None
            assert found.place.name in article.said(found.sentence)
    marked = {(mark.kind, article.text[mark.start : mark.end]) for mark in article.marks}
    assert {("place", "Oslo"), ("person", "Ada Example"), ("date", "Monday")} <= marked
    assert replace(article, text="") != article
