"""Quotations as HTML: verbatim, with their source, and nothing in them that works."""

import html
import re
from typing import Any

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from components.dataset import questions
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.panels.quotations import quotations, quotations_html
from tests.panels.reading_html import Read

EXCERPT = {
    "text": "He is in Tokyo.", "outlet": "Newslooks", "title": "A title", "published": pd.Timestamp("2025-01-03"),
    "published_basis": "stated", "url": None,
}  # fmt: skip


def quoted(**changed: Any) -> str:
    return quotations_html(pd.DataFrame([EXCERPT | changed]))


@given(st.text(), st.text(), st.text())
@example("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</blockquote>")
@example("${alert(1)} `x` {{ 7*7 }}", "'", "&lt;")
def test_no_text_makes_an_element_and_none_is_lost(text: str, outlet: str, title: str) -> None:
    read = Read(quoted(text=text, outlet=outlet, title=title))
    assert [tag for tag, _ in read.elements] == ["blockquote", "p", "footer"]
    allowed = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "\ufffd", text)
    assert read.text.startswith(allowed)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>alert(1)</script>", "//evil.example",
        " https://evil.example", "vbscript:x", "file:///etc/passwd", "", None, float("nan"),
    ],
)  # fmt: skip
def test_an_address_that_is_not_of_the_web_is_no_link(url: object) -> None:
    written = quoted(url=url)
    assert "href" not in written
    assert "Newslooks, “A title”, 3 January 2025" in html.unescape(written)


def test_an_address_of_the_web_is_a_link_that_does_not_give_this_page_away() -> None:
    [(_, attributes)] = [
        element for element in Read(quoted(url='https://news.example/a?b=1&c="x"')).elements if element[0] == "a"
    ]
    assert attributes["href"] == 'https://news.example/a?b=1&c="x"'
    assert attributes["target"] == "_blank"
    assert "noopener" in str(attributes["rel"])
    assert set(attributes) == {"href", "target", "rel"}


def test_every_shipped_excerpt_is_shown_verbatim_with_its_source(dataset: Dataset) -> None:
    stops = questions.stops_for_download(dataset, Selection())
    excerpts = questions.excerpts(dataset, list(stops["stop_id"]))
    read = Read(quotations_html(excerpts))
    assert [tag for tag, _ in read.elements].count("blockquote") == len(excerpts)
    assert all(text in read.text for text in excerpts["text"])
    assert read.text.count("Article without a named outlet") == excerpts["outlet"].isna().sum()


def test_no_excerpt_is_no_markup() -> None:
    assert quotations_html(pd.DataFrame()) == ""


def test_excerpts_off_the_topic_and_those_beyond_the_most_are_folded_and_none_is_lost() -> None:
    texts = {"One.": "ukraine", "Two.": "trade", "Three.": "trade;ukraine"}
    excerpts = pd.DataFrame([EXCERPT | {"text": text, "topic_ids": topics} for text, topics in texts.items()])
    for selection, most_open, unfolded, folded in [
        (Selection(), None, ["One.", "Two.", "Three."], []),
        (Selection(), 1, ["One."], ["Two.", "Three."]),
        (Selection(topics=("ukraine",)), None, ["One.", "Three."], ["Two."]),
        (Selection(topics=("ukraine",)), 1, ["One."], ["Three.", "Two."]),
        (Selection(topics=("nato",)), 1, ["One."], ["Two.", "Three."]),
    ]:
        shown, _, rest = quotations(excerpts, selection, most_open).partition("<details")
        assert re.findall(r"<p>([^<]*)</p>", shown) == unfolded
        assert re.findall(r"<p>([^<]*)</p>", rest) == folded
