"""Entries of the official record: its own words, its source and its rights, and nothing in them that works."""

import html
import re
from typing import Any

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from components.panels.official import official_html
from tests.panels.reading_html import Read

ENTRY = {
    "source_id": "record-blinken",
    "start": pd.Timestamp("2025-01-09"), "end": pd.Timestamp("2025-01-10"), "country": "Italy", "locale": "Rome",
    "remarks": None, "title": "Travels of Antony J. Blinken", "publisher": "Office of the Historian",
    "last_changed": pd.Timestamp("2025-03-06"), "rights": "Public domain; CC0 1.0",
    "url": "https://history.example/blinken",
}  # fmt: skip


def shown(verdict: str = "", **changed: Any) -> str:
    return official_html(pd.DataFrame([ENTRY | changed]), verdict)


def test_an_entry_says_place_days_source_change_and_rights() -> None:
    read = Read(shown("in the record, not announced"))
    for part in (
        "Official record", "in the record, not announced", "Rome · Italy · 9–10 January 2025", "Travels of Antony",
        "last changed 6 March 2025", "Public domain; CC0 1.0",
    ):  # fmt: skip
        assert part in read.text
    assert dict(read.elements)["a"]["href"] == "https://history.example/blinken"
    assert "blockquote" not in dict(read.elements), "the record's words are no quotation of an article"


def test_remarks_are_shown_where_they_were_imported() -> None:
    assert "Met with the Pope." in Read(shown(remarks="Met with the Pope.")).text
    assert Read(shown(remarks=None)).text == Read(shown(remarks=float("nan"))).text


@given(st.text(), st.text(), st.text(), st.text())
@example("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</section>", "${alert(1)} {{ 7*7 }}")
def test_no_text_makes_an_element_and_none_is_lost(locale: str, country: str, remarks: str, verdict: str) -> None:
    read = Read(shown(verdict, locale=locale, country=country, remarks=remarks))
    assert {tag for tag, _ in read.elements} <= {"section", "p", "strong", "footer", "a"}
    for text in (locale, country, remarks, verdict):
        assert re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "\ufffd", text) in read.text


@pytest.mark.parametrize("url", ["javascript:alert(1)", "//evil.example", "data:text/html,x", None, float("nan")])
def test_an_address_that_is_not_of_the_web_is_no_link(url: object) -> None:
    written = shown(url=url)
    assert "href" not in written
    assert "Travels of Antony J. Blinken" in html.unescape(written)


def test_a_verdict_without_an_entry_is_shown_and_nothing_is_nothing() -> None:
    assert "announced, not in the record" in official_html(pd.DataFrame(), "announced, not in the record")
    assert official_html(pd.DataFrame()) == ""


def test_entries_of_one_page_have_their_source_once() -> None:
    two = pd.DataFrame([ENTRY, ENTRY | {"locale": "Vatican City"}])
    read = Read(official_html(two))
    assert [tag for tag, _ in read.elements].count("footer") == 1
    assert "Rome" in read.text
    assert "Vatican City" in read.text
    other = pd.DataFrame([ENTRY, ENTRY | {"source_id": "record-biden"}])
    assert [tag for tag, _ in Read(official_html(other)).elements].count("footer") == 2
