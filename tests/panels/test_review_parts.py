"""What the review page is made of: the marked text, the files, the table, the places, the seam to the reader."""

from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from components.dataset.conditions import of_column, satisfied
from components.dataset.tables import IS_SHORT_QUOTATION
from components.panels.review import given_texts
from components.panels.review.article_reading import Mark, ReadArticle, article_reading
from components.panels.review.cells import stop_of
from components.panels.review.given import LARGEST_FILE, name_of, take
from components.panels.review.marked import article_html
from components.panels.review.meant import choices_for
from components.panels.review.places import is_clear, places_called, source_of
from components.panels.review.plan import StopPlan, TripPlan
from components.panels.review.quotation import BEFORE, NEXT, beside, quotation, too_long
from components.panels.review.scene import scene_of
from components.panels.review.stops_table import kept, numbered, proposed, taken_along
from components.panels.review.trip import _may_be_one
from components.reading.names.lines import MOST_SENTENCES
from tests.panels.reviewing import OSLO, TEXT, TOKYO, two_stops


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
        self.file_id, self.looked_at = name, 0

    def getvalue(self) -> bytes:
        self.looked_at += 1
        return self.content


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> None:
    """A session of Streamlit’s without Streamlit."""
    monkeypatch.setattr("streamlit.session_state", {})


@pytest.mark.usefixtures("session")
def test_files_are_read_in_any_encoding_and_those_that_are_no_text_are_named() -> None:
    files = [
        File("a.txt", "Zürich A".encode()),
        File("b.txt", "Zürich B".encode("cp1252")),
        File("c.md", "Zürich C".encode("utf-16")),
        File("d.txt", b"\x00\x01\x02"),
        File("e.txt", b"  \n"),
        File("f.html", b""),
        File("g.html", b"", LARGEST_FILE * 2**20 + 1),
    ]
    refused = take(files)
    assert [(given.name, given.text) for given in given_texts.texts()] == [
        ("a.txt", "Zürich A"), ("b.txt", "Zürich B"), ("c.md", "Zürich C"),
    ]  # fmt: skip
    assert [reason.split(":")[0] for reason in refused] == ["d.txt", "e.txt and f.html", "g.html"]
    assert "larger than 2 MB" in refused[-1]
    assert take(files) == refused  # the page draws them again, and reads each file once
    assert max(file.looked_at for file in files) == 1


@pytest.mark.usefixtures("session")
def test_a_text_taken_off_the_list_stays_off_and_the_next_is_open() -> None:
    files = [File(name, f"Text of {name}".encode()) for name in ("a.txt", "b.txt", "c.txt")]
    take(files)
    given_texts.take_off(given_texts.texts()[1].text_id)
    take(files)
    assert [given.name for given in given_texts.texts()] == ["a.txt", "c.txt"]
    given_texts.open_next()
    assert given_texts.texts()[given_texts.open_number()].name == "c.txt"
    for given_text in list(given_texts.texts()):
        given_texts.take_off(given_text.text_id)
    assert given_texts.texts() == []
    assert given_texts.next_unsaved() is None


@pytest.mark.usefixtures("session")
def test_the_first_new_file_is_open_and_no_file_that_was_there() -> None:
    files = [File(name, f"Text of {name}".encode()) for name in ("a.txt", "b.txt", "c.txt")]
    take(files[:1])
    take(files)
    assert given_texts.texts()[given_texts.open_number()].name == "b.txt"
    given_texts.open_text(0)
    take([*files, File("d.txt", b"Text of a.txt")])
    assert given_texts.texts()[given_texts.open_number()].name == "a.txt"


@pytest.mark.usefixtures("session")
def test_the_texts_of_files_that_are_taken_out_go_and_the_open_one_stays_open() -> None:
    files = [File(name, f"Text of {name}".encode()) for name in ("a.txt", "b.txt", "c.txt")]
    take(files)
    given_texts.remember_files(file.file_id for file in files)
    given_texts.open_text(2)
    assert given_texts.texts()[given_texts.open_number()].name == "c.txt"
    given_texts.take_off_files({"b.txt", "c.txt"})
    assert [given.name for given in given_texts.texts()] == ["b.txt", "c.txt"]
    assert given_texts.texts()[given_texts.open_number()].name == "c.txt"
    given_texts.remember_files(())  # the field was not on the page for a while
    given_texts.take_off_files({"d.txt"})
    assert [given.name for given in given_texts.texts()] == ["b.txt", "c.txt"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("\n title: Ada in Oslo\noutlet: The Example\n\nShe went.", "Ada in Oslo"),
        ("Outlet: The Example\nTitle: Ada in Oslo\nShe went.", "Ada in Oslo"),
        ("published: 2025-03-07\n\nShe went.\ntitle: no header", "She went."),
        ("She went.", "She went."),
        ("x" * 90, "x" * 80 + "…"),
    ],
)
def test_a_pasted_text_is_called_by_its_title_or_its_first_line(text: str, name: str) -> None:
    assert name_of(text) == name


@pytest.mark.usefixtures("session")
def test_more_texts_than_are_kept_are_named() -> None:
    files = [File(f"{n}.txt", f"Text {n}".encode()) for n in range(given_texts.MOST_TEXTS + 1)]
    (refused,) = take(files)
    assert refused.startswith(f"{given_texts.MOST_TEXTS}.txt: left out")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("word " * 60, ""),
        ("word " * 61, "60 words"),
        ("One. Two said so.", ""),
        ("One went. Two said so. Three agreed.", "two sentences"),
        ("The U.S. Army left. It was late.", ""),
        ("x" * 1001, "1000 characters"),
    ],
)
def test_what_is_too_long_for_an_excerpt_is_said(text: str, why: str) -> None:
    assert (why in too_long(text)) if why else too_long(text) == ""


@given(st.text(st.sampled_from("aA.!? \n”(U"), max_size=60))
@example("Aa. Aa. Aa")
def test_an_excerpt_is_too_long_where_the_rules_refuse_it(text: str) -> None:
    folded = " ".join(text.split())
    allowed = satisfied(pd.DataFrame({"cell": [folded]}), of_column(IS_SHORT_QUOTATION, "cell"))[0]
    assert bool(allowed) == (too_long(folded) == "")


def test_a_sentence_is_quoted_alone_or_with_a_neighbour_as_it_stands_in_the_text() -> None:
    article = two_stops()
    assert beside(article, 0) == {NEXT: 1}
    assert beside(article, 1) == {BEFORE: 0, NEXT: 2}
    assert quotation(article, 1, 0) == TEXT.removesuffix(" The weather was mild.")
    long = replace(article, text="word " * 40 + "end. " + "word " * 40 + "end.", sentences=((0, 204), (205, 409)))
    assert beside(long, 0) == {}


def test_what_was_cut_out_between_two_sentences_is_not_quoted_with_them() -> None:
    text = "title: Envoy lands in Oslo\noutlet: The Ledger\n\nShe flew in. Read also: Storms. She left."
    spans = tuple((text.index(said), text.index(said) + len(said)) for said in ("Envoy lands in Oslo", "She flew in."))
    assert beside(replace(article_reading("", None), text=text, sentences=spans), 0) == {}


def test_an_untouched_table_means_what_was_read() -> None:
    stops = two_stops().trips[0].stops
    rows = kept(proposed(stops))
    assert [row.written for row in rows] == ["Oslo, Norway", "Tokyo, Japan"]
    number, _, written, cells = rows[0]
    assert number == 0
    choices = choices_for(written, stops[number].place, "as read")
    assert choices.likely == 0
    assert choices.places[0] == ("Oslo, Norway (as read)", OSLO)
    day = date(2025, 3, 10)
    expected = StopPlan(OSLO, day, day, "day", "in_person", "planned", ("Ada Example",), None, written)
    assert stop_of(cells, OSLO, written, None) == expected


def with_added(*places: str) -> pd.DataFrame:
    """The table of two stops with rows that somebody added, as the editor gives them."""
    table = proposed(two_stops().trips[0].stops).astype("object")
    for row, place in enumerate(places, start=2):
        table.loc[row] = [None, True, None, place, *[None] * (len(table.columns) - 4)]
    return table


def test_each_row_keeps_its_number_when_others_come_and_go() -> None:
    free = iter(range(2, 9))

    def added(table: pd.DataFrame) -> pd.DataFrame:
        return table[table["number"] >= 2]

    def places(table: pd.DataFrame) -> dict[str, float]:
        return dict(zip(table["place"], table["number"], strict=True))

    none = added(with_added())
    first = numbered(with_added("Paris", "Rome"), none, free)
    assert places(first) == {"Oslo, Norway": 0, "Tokyo, Japan": 1, "Paris": 2, "Rome": 3}
    renamed = numbered(with_added("Paris", "Lyon"), added(first), free)
    assert places(renamed)["Lyon"] == 3
    gone = numbered(with_added("Lyon").drop(index=1), added(renamed), free)
    assert places(gone) == {"Oslo, Norway": 0, "Lyon": 3}
    again = numbered(with_added("Lyon", "Bergen"), added(gone), free)
    assert places(again) == {"Oslo, Norway": 0, "Tokyo, Japan": 1, "Lyon": 3, "Bergen": 4}


def test_rows_left_out_and_rows_in_which_nothing_is_written_are_no_stops() -> None:
    stops = two_stops().trips[0].stops
    table = proposed(stops).astype("object")
    table.loc[0, "keep"] = False
    table.loc[2] = [5, None, None, "Paris", None, pd.NaT, None, None, None, None]
    table.loc[3] = [6, True, None, None, None, pd.NaT, pd.NaT, None, None, None]
    rows = kept(table)
    assert [(row.number, row.written) for row in rows] == [(1, "Tokyo, Japan"), (5, "Paris")]
    plan = stop_of(rows[1].cells, None, "Paris", None)
    assert (plan.date_precision, plan.mode, plan.status, plan.travellers) == ("none", "in_person", "made", ())


def test_a_row_without_a_place_in_which_something_is_written_is_called_by_its_line() -> None:
    table = with_added("Paris", "", "").assign(number=range(5), position=[2, 1, None, None, None])
    table.loc[3, "travellers"] = "Ada Example"
    table.loc[4, "end"] = pd.Timestamp("2025-03-20")
    assert [row.label for row in kept(table)] == ["“Tokyo, Japan”", "“Oslo, Norway”", "“Paris”", "Row 4", "Row 5"]


def test_the_days_are_read_anew_and_what_was_corrected_is_taken_along() -> None:
    (trip,) = two_stops().trips
    before = proposed([replace(stop, start=None, end=None, date_precision="none") for stop in trip.stops])
    now = proposed(trip.stops)
    last = pd.Timestamp("2025-03-20")
    corrected = before.assign(place=["Bergen", "Tokyo, Japan"], end=[pd.NaT, last]).astype("object")
    corrected.loc[2] = [2, None, 3, "Paris", None, pd.NaT, pd.NaT, None, None, None]
    table = taken_along(corrected, before, now)
    assert list(table["place"]) == ["Bergen", "Tokyo, Japan", "Paris"]
    assert list(table["start"][:2]) == list(now["start"])
    assert list(table["end"][:2]) == [now["end"][0], last]
    assert list(table["keep"]) == [True, True, True]
    assert table.dtypes.equals(now.dtypes)
    assert list(taken_along(corrected.drop(index=0), before, now)["place"]) == ["Tokyo, Japan", "Paris"]


@pytest.mark.parametrize(
    ("numbers", "order"),
    [
        ([1, 2, None], ["Oslo, Norway", "Tokyo, Japan", "Paris"]),
        ([2, 2, None], ["Tokyo, Japan", "Oslo, Norway", "Paris"]),
        ([1, 1, None], ["Tokyo, Japan", "Oslo, Norway", "Paris"]),
        ([1, 2, 2], ["Oslo, Norway", "Paris", "Tokyo, Japan"]),
        ([1, 2, 1], ["Paris", "Oslo, Norway", "Tokyo, Japan"]),
    ],
)
def test_another_number_moves_a_stop_of_the_proposal(numbers: list[int | None], order: list[str]) -> None:
    table = with_added("Paris").assign(number=[0, 1, 2], position=numbers)
    assert [row.written for row in kept(table)] == order


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
    corrected = choices_for("Bergen", OSLO, "as read")
    assert corrected.places[0][1].country == "Norway"


@pytest.mark.parametrize(
    ("name", "known_as", "doubtful"),
    [("Victoria", "as read", True), ("Oslo", "as read", False), ("Victoria", "as it is", False)],
)
def test_a_place_that_was_read_is_in_doubt_where_others_of_its_name_are_as_well_known(
    name: str, known_as: str, doubtful: bool
) -> None:
    place = next(place for _, place in places_called(name) if place.precision == "city")
    assert choices_for(place.label, place, known_as).doubtful == doubtful


def test_a_place_is_told_from_those_of_its_name_in_its_country_by_its_region() -> None:
    (illinois,) = [place for words, place in places_called("Springfield") if "Illinois" in words]
    read = replace(illinois, latitude=39.8017, longitude=-89.6437)  # to as many digits as the reader gives
    choices = choices_for(read.label, read, "as read")
    words, place = choices.places[0]
    assert place == read
    assert illinois not in [other for _, other in choices.places]
    assert words == "Springfield, Illinois, United States (as read)"
    assert any("Missouri" in other for other, _ in choices.places)


@pytest.mark.parametrize(
    ("name", "where", "label"),
    [
        ("Springfield", "Missouri", "Springfield, Missouri, United States"),
        ("Portland", "Maine", "Portland, Maine, United States"),
        ("Portland", "Oregon", "Portland, United States"),
        ("Paris", "(France", "Paris, France"),
        ("Singapore", "(Singapore", "Singapore"),
    ],
)
def test_a_place_is_called_by_its_region_too_where_its_country_alone_would_lead_to_another(
    name: str, where: str, label: str
) -> None:
    place = next(place for words, place in places_called(name) if where in words)
    assert place.label == label
    assert place.bare_name == name
    assert places_called(place.label)[0][1] == place


def test_the_table_of_places_says_whose_a_point_is() -> None:
    alaska = next(place for _, place in places_called("Alaska") if place.precision == "region")
    assert source_of(alaska) == "Stopover's table of regions"
    assert source_of(OSLO).startswith("GeoNames")
    assert source_of(replace(OSLO, latitude=None, longitude=None)) == ""


def test_a_country_stands_at_its_capital_and_says_so() -> None:
    (_, place), *_ = places_called("Mongolia")
    assert (place.name, place.basis, place.precision) == ("Ulaanbaatar", "capital", "city")


def test_the_plan_is_drawn_with_a_leg_between_neighbours_of_one_mode() -> None:
    there = StopPlan(OSLO), StopPlan(TOKYO), StopPlan(OSLO, mode="virtual"), StopPlan(None)
    scene = scene_of((TripPlan(there, "x"),))
    assert [(place.name, place.visits) for place in scene.places] == [("Oslo", 2), ("Tokyo", 1)]
    assert len(scene.legs) == 1


def test_a_text_of_more_sentences_than_are_read_says_so() -> None:
    mild = "The weather was mild. "
    assert article_reading(mild * (MOST_SENTENCES + 1), None).is_cut
    assert not article_reading(mild * (MOST_SENTENCES - 1), None).is_cut


def test_the_reader_and_the_page_understand_each_other() -> None:
    text = (
        "title: Ada abroad\noutlet: The Example\npublished: 2025-03-07\n\n"
        "Foreign Minister Ada Example of Switzerland will travel to Oslo on Monday for talks. "
        "She will then visit Helsinki on Tuesday. "
        "She will return to Bern on Wednesday."
    )
    article = article_reading(text, None)
    assert article.title == "Ada abroad"
    assert article.published == date(2025, 3, 7)
    (trip,) = article.trips
    assert (trip.facts.end, trip.facts.returns_to) == (date(2025, 3, 12), "Bern, Switzerland")
    assert trip.said == ("She will return to Bern on Wednesday.",)
    places = [found.place.name for trip in article.trips for found in trip.stops]
    assert places == ["Oslo", "Helsinki"]
    for trip in article.trips:
        for found in trip.stops:
            assert found.sentence is not None
            assert found.place.name in article.said(found.sentence)
    marked = {(mark.kind, article.text[mark.start : mark.end]) for mark in article.marks}
    assert {("place", "Oslo"), ("person", "Ada Example"), ("date", "Monday")} <= marked
    assert replace(article, text="") != article


@pytest.mark.parametrize(
    ("start", "is_one"),
    [(None, True), (date(2025, 3, 12), True), (date(2025, 3, 5), False)],
)
def test_a_stop_may_be_one_of_the_trip_by_its_days_as_they_are_corrected(start: date | None, is_one: bool) -> None:
    there: dict[object, object] = {"start": pd.Timestamp("2025-03-12"), "end": pd.NaT}
    assert _may_be_one(there, StopPlan(OSLO, start)) == is_one
