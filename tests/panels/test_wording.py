"""Dates as precisely as they are known, counts, sources; and text that Markdown may not touch."""

import re
import string
from datetime import date

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from components.panels.wording import (
    as_label,
    as_markdown,
    count,
    day,
    listed,
    place_name,
    precisely,
    source,
    span,
    trip_span,
)

WORD_JOINER = "\u2060"
# What the Markdown of Streamlit makes a link of, wherever it stands in a text (mdast-util-gfm-autolink-literal).
LINKED = re.compile(r"(https?://|www(?=\.))[-.\w]+|[-.\w+]+@[-\w]+(\.[-\w]+)+", re.IGNORECASE | re.ASCII)
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
HOSTILE = (
    "![](http://evil.example/x.png)",
    "[click](javascript:alert(1))",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "$\\frac{1}{0}$ and $$x$$",
    ":red[not red] :material/face: :smile:",
    "`code` **bold** _it_ ~~no~~",
    "# heading",
    "1. list",
    "- list",
    "> quotation",
    "| a | b |\n|---|---|",
    "[^1]: note",
    "a\n\n---\n\nb",
    "\\*already\\*",
    "&lt;b&gt; &amp;",
    "https://evil.example www.evil.example a@evil.example",
)


def shown(escaped: str) -> str:
    """What a reader sees of it: the escapes and the joiners, which have no width, are not there."""
    return ESCAPED.sub(r"\1", escaped).replace(WORD_JOINER, "")


@given(st.text())
@example("\\")
@example("trailing backslash\\")
@example("a  \n b")
def test_every_punctuation_mark_is_escaped_and_no_letter_is_lost(text: str) -> None:
    escaped = as_markdown(text)
    left = ESCAPED.sub("", escaped)
    assert not set(left) & set(string.punctuation), left
    assert shown(escaped) == " ".join(text.split()).replace(WORD_JOINER, "")


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_is_shown_and_does_not_work(text: str) -> None:
    escaped = as_markdown(text)
    assert not set(ESCAPED.sub("", escaped)) & set(string.punctuation)
    assert not LINKED.search(ESCAPED.sub(r"\1", escaped))
    assert shown(escaped) == " ".join(text.split())


@given(st.text("htpsw:/.@a-", max_size=40))
@example("see https://evil.example, WWW.evil.example or a.b+c@evil.example")
@example("httphttp://a.b wwwwww.a a@b@c.d")
def test_no_bare_address_is_left_for_streamlit_to_make_a_link_of(text: str) -> None:
    assert not LINKED.search(ESCAPED.sub(r"\1", as_markdown(text)))


@given(st.text())
def test_text_stays_on_one_line_so_that_it_opens_no_block(text: str) -> None:
    escaped = as_markdown(text)
    assert len(escaped.splitlines()) <= 1
    assert escaped == escaped.strip()


def test_text_without_punctuation_is_left_alone() -> None:
    assert as_markdown("Ciudad Juárez — “Mexico”") == "Ciudad Juárez — “Mexico”"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("She didn't go, as (some) said: U.S. aid fell 5%.", "She didn't go, as (some) said: U.S. aid fell 5%."),
        ("Well-known “Ciudad Juárez, Mexico”?", "Well-known “Ciudad Juárez, Mexico”?"),
        ("1. Oslo, 2. Rome", r"1\. Oslo, 2. Rome"),
        ("so *bold* :red[it] (x) - and", r"so \*bold\* \:red\[it\] (x) \- and"),
        ("[a](b) a_b ![c](d)", r"\[a\]\(b\) a\_b \!\[c\]\(d\)"),
        ("www.evil.example", f"www{WORD_JOINER}\\.evil\\.example"),
    ],
)
def test_a_label_is_heard_without_backslashes_where_it_is_prose(text: str, label: str) -> None:
    assert as_label(text) == label


@given(st.text())
@example("1) a")
@example(". a")
@example("+ a: b; &amp; c")
def test_a_label_loses_no_letter_and_keeps_only_the_marks_of_prose(text: str) -> None:
    escaped = as_label(text)
    assert shown(escaped) == " ".join(text.split()).replace(WORD_JOINER, "")
    assert not set(ESCAPED.sub("", escaped)) & set(
        string.punctuation.translate({ord(mark): None for mark in ",;:.!?%'\"()-"})
    )
    assert not re.match(r"(\d+[.)]|[-+*>#=:])( |$)", escaped)


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_in_a_label_does_not_work(text: str) -> None:
    escaped = as_label(text)
    assert not LINKED.search(ESCAPED.sub(r"\1", escaped))
    assert not set(ESCAPED.sub("", escaped)) & set("\\`*_[]<>$#~|&@{}")


@pytest.mark.parametrize(
    ("start", "end", "precision", "said"),
    [
        ("2025-01-05", "2025-01-05", "day", "5 January 2025"),
        ("2025-01-05", None, "day", "5 January 2025"),
        ("2025-01-05", "2025-01-09", "day", "5–9 January 2025"),
        ("2025-01-30", "2025-02-02", "day", "30 January – 2 February 2025"),
        ("2024-12-30", "2025-01-02", "day", "30 December 2024 – 2 January 2025"),
        ("2025-01-05", "2025-01-11", "week", "in the week of 5–11 January 2025"),
        ("2021-03-01", "2021-03-31", "month", "in March 2021"),
        ("2021-03-01", "2021-05-31", "month", "in March 2021 – May 2021"),
        ("2021-01-01", "2021-12-31", "year", "in 2021"),
        ("2021-01-01", "2022-12-31", "year", "in 2021 – 2022"),
        (None, None, "none", "date not given"),
        (pd.NaT, pd.NaT, "none", "date not given"),
        (None, None, "day", "date not given"),
    ],
)
def test_a_date_is_said_as_precisely_as_it_is_known(start: object, end: object, precision: str, said: str) -> None:
    assert span(start, end, precision) == said
    if isinstance(start, str):
        frame_end = pd.NaT if end is None else pd.Timestamp(str(end))
        assert span(pd.Timestamp(start), frame_end, precision) == said


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(0, 800))
def test_a_span_of_days_names_both_its_years(start: date, days: int) -> None:
    end = date.fromordinal(start.toordinal() + days)
    said = span(start, end, "day")
    assert said.endswith(str(end.year))
    assert str(start.year) in said
    assert str(start.day) in re.findall(r"\d+", said)
    assert day(end) in said


def test_a_trip_without_a_known_end_says_from_when_it_is() -> None:
    assert trip_span("2021-03-15", None, "day") == "from 15 March 2021"
    assert trip_span("2024-07-25", pd.NaT, "week") == "from about 25 July 2024"
    assert trip_span("2025-01-05", "2025-01-09", "day") == "5–9 January 2025"
    assert trip_span(None, None, "none") == "date not given"


@pytest.mark.parametrize("precision", ["month", "year"])
def test_the_beginning_of_a_month_or_a_year_is_not_taken_for_a_day(precision: str) -> None:
    assert "1 March" not in trip_span("2021-03-01", None, precision)


def test_a_number_comes_with_its_noun() -> None:
    assert count(1, "stop") == "1 stop"
    assert count(0, "stop") == "0 stops"
    assert count(1200, "stop") == "1,200 stops"
    assert count(2, "country", "countries") == "2 countries"


def test_a_place_that_is_its_own_country_is_said_once() -> None:
    assert place_name("Singapore", "Singapore") == "Singapore"
    assert place_name("Tokyo", "Japan") == "Tokyo, Japan"


def test_only_what_is_less_precise_than_a_named_place_is_said() -> None:
    assert precisely("city", "named") == ""
    assert "capital" in precisely("city", "capital")
    assert "region" in precisely("region", "named")
    assert "country" in precisely("country", "named")


def test_a_source_says_what_is_known_of_it() -> None:
    assert source("Newslooks", "A title", "2025-01-03", "stated") == "Newslooks, “A title”, 3 January 2025"
    assert source(None, None, "2025-01-03", "inferred") == "Article without a named outlet, about 3 January 2025"
    assert source(float("nan"), pd.NA, pd.NaT, None) == "Article without a named outlet"


def test_things_are_listed_as_in_a_sentence() -> None:
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b and c"
