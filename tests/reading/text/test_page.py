"""A page of HTML gives up its article and its date; plain text is no page."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.reading.text.page import looks_like_html, page_of_html

_BODY = "<p>" + "The envoy flew to Oslo on Monday for talks with the government there, her office said. " * 4 + "</p>"
_PAGE = (
    '<html><head><title>Envoy heads north</title><meta property="article:published_time" content="2018-03-03">'
    '<meta property="og:site_name" content="The Ledger">'
    '<meta name="author" content="Ann Lee"></head><body><nav>Menu Lima Quito</nav>'
    "<article><h1>Envoy heads north</h1>{}</article></body></html>"
)


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("<p>Ann Lee flew to Lima.</p>\n<p>She rests.</p>", True),
        ("<!DOCTYPE html><HTML>", True),
        ("Ann Lee <ann@lee.example> flew to Lima for < 3 days.", False),
        ("Ann Lee flew to Lima.<br>", False),
        ("Ann Lee flew to Lima." + " " * 4000 + "<p><p>", False),
        ("", False),
    ],
)
def test_a_page_is_known_by_its_tags_near_the_top(source: str, html: bool) -> None:
    assert looks_like_html(source) is html


def test_a_page_gives_its_article_and_what_it_says_of_it() -> None:
    page = page_of_html(_PAGE.format(_BODY))
    assert "The envoy flew to Oslo on Monday" in page.text
    assert "Quito" not in page.text
    assert (page.title, page.outlet, page.published) == ("Envoy heads north", "The Ledger", date(2018, 3, 3))
    assert page.author == "Ann Lee"


def test_the_number_of_a_footnote_is_part_of_no_word() -> None:
    noted = _BODY.replace("envoy", "envoy<sup>1</sup>").replace("Oslo", "Oslo<sup><a href='#2'>[2]</a></sup>")
    assert "The envoy flew to Oslo on Monday" in page_of_html(_PAGE.format(noted)).text


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<html><body><p>Ann Lee flew to Lima.</p>" + "<p>" * 60_000, "Ann Lee flew to Lima."),
        ("<html><body>Ann &amp; Bo<br>flew<script>var a = 1</script>" + "<p>" * 60_000, "Ann & Bo flew"),
    ],
    ids=["tags", "entities and scripts"],
)
def test_a_page_of_more_tags_than_an_article_has_is_read_without_its_tags(
    source: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr("trafilatura.bare_extraction")
    assert page_of_html(source).text.split() == words.split()


def test_what_the_libraries_cannot_read_is_read_without_its_tags(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise ValueError

    monkeypatch.setattr("trafilatura.bare_extraction", fails)
    assert page_of_html("<html><body><p>Ann Lee flew.</p>").text.split() == ["Ann", "Lee", "flew."]


def test_what_the_libraries_find_nothing_in_is_kept_as_text() -> None:
    page = page_of_html('<html><head><meta name="date" content="2018-03-03"></head><body><p></p></body></html>')
    assert (page.text.strip(), page.title, page.published) == ("", None, date(2018, 3, 3))


@settings(max_examples=25)
@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<div", ">", "<sup>1</sup>", "Lima ", "<!--", "&amp", "\x00"])).map(
        "".join
    )
)
def test_no_page_stops_the_reader(source: str) -> None:
    assert "<p>" not in page_of_html(source).text
