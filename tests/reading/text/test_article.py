"""An article is its own text: header lines, the day of publication and the headline are said of it."""

from datetime import date

import pytest

from components.reading.text.article import Article, read_article
from components.reading.text.sentences import sentences
from tests.reading.told import stops


def said(article: Article) -> list[str]:
    return [article.text[span.start : span.end] for span in sentences(article)]


def test_header_lines_are_read_and_are_no_part_of_the_article() -> None:
    article = read_article(
        "title: Envoy heads north\noutlet: The Ledger\npublished: 2019-05-02\nurl: https://ledger.example/a\n\n"
        "He flew to Oslo."
    )
    assert (article.title, article.outlet, article.url) == (
        "Envoy heads north",
        "The Ledger",
        "https://ledger.example/a",
    )
    assert article.published == date(2019, 5, 2)
    assert article.published_basis == "stated"
    assert said(article) == ["He flew to Oslo."]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Envoy heads north\n\nPublished : March 3, 2018 - 11:30\n\nHe flew to Oslo on Monday.", date(2018, 3, 3)),
        ("Envoy heads north\n\nAFP Updated 06 Jan 2021\n\nHe flew to Oslo on Monday.", date(2021, 1, 6)),
        (
            "OSLO (Nordic Wire - 3rd November, 2019) An envoy flew to Bergen on Sunday, a release said.",
            date(2019, 11, 3),
        ),
        ("He flew to Oslo on Monday.\nby Our Reporter\n15 May 2019 - 10:20", date(2019, 5, 15)),
        ("Envoy heads north\n\ndate 2019-05-15 OSLO: He flew to Oslo on Monday, she said.", date(2019, 5, 15)),
        (
            "Today's Paper | June 1, 2021\n\nPublished 19 Oct, 2018 06:40am\n\nEnvoy heads north\n\nHe flew to Oslo.",
            date(2018, 10, 19),
        ),
        (
            "\n\n".join(
                ["Skip", "Menu", *"ABCDEFG", "Envoy heads north", "Sat, June 5, 2021", "He flew to Oslo.", *"HIJKL"]
            ),
            date(2021, 6, 5),
        ),
        (
            "Wednesday, January 8, 2025\n\nEnvoy goes north\n\nFebruary 17, 2014 (OSLO) – An envoy goes to Bergen.",
            date(2014, 2, 17),
        ),
        (
            "Envoy heads north\n\nThis article was published 17/01/2009 (5901 days ago), so it may be out of date."
            "\n\nHe flew to Oslo.",
            date(2009, 1, 17),
        ),
        (
            "Envoy heads north\n\nAn envoy lands in Oslo on February 16, 2016.\n\nOSLO, Feb. 16 (AP) - An envoy landed "
            "on Tuesday.",
            date(2016, 2, 16),
        ),
        ("Envoy heads north\n\nHe was in Oslo on February 15, 2016.\n\nOSLO, Feb. 16 (AP) - An envoy landed.", None),
        ("Envoy heads north\n\ndate 2019-15-15 OSLO: He flew to Oslo on Monday, she said.", None),
    ],
)
def test_a_publication_date_on_a_line_of_its_own_or_in_the_dateline_is_found(text: str, day: date | None) -> None:
    assert read_article(text).published == day


def test_a_date_inside_a_sentence_is_not_taken_for_the_publication_date() -> None:
    assert (
        read_article("The treaty of May 3, 2001 was renewed when the envoy came to Oslo and signed it.").published
        is None
    )


def test_a_doubled_headline_is_kept_once() -> None:
    article = read_article("Envoy heads north\nEnvoy heads north\nHe flew to Oslo on Monday morning for talks.")
    assert article.title == "Envoy heads north"
    assert said(article) == ["He flew to Oslo on Monday morning for talks."]


def test_html_gives_its_article_and_its_date() -> None:
    words = "The envoy flew to Oslo on Monday for talks with the government there, her office said. " * 4
    page = (
        '<html><head><title>Envoy heads north</title><meta property="article:published_time" content="2018-03-03">'
        "</head><body><nav>Menu Lima Quito</nav><article><h1>Envoy heads north</h1>"
        f"<p>{words}</p></article></body></html>"
    )
    article = read_article(page)
    assert "The envoy flew to Oslo on Monday" in article.text
    assert article.published == date(2018, 3, 3)


def test_a_title_in_a_header_stands_in_the_text() -> None:
    article = read_article("title:  Envoy arrives in Oslo \noutlet: The Ledger\n\nShe was met by the mayor.")
    assert article.title_span is not None
    assert article.text[article.title_span.start : article.title_span.end].strip() == "Envoy arrives in Oslo"
    assert said(article) == ["She was met by the mayor."]


@pytest.mark.parametrize("title", ["title", "t", "Envoy flies"])
def test_a_title_is_what_stands_behind_its_label(title: str) -> None:
    article = read_article(f"title: {title}  \n\nShe was met by the mayor in Oslo.")
    assert article.title_span is not None
    assert (article.title_span.start, article.title_span.end) == (7, 7 + len(title))


def test_an_empty_header_has_no_title() -> None:
    article = read_article("title:\n\nEnvoy heads north\n\nShe was met by the mayor in Oslo.")
    assert (article.title, article.title_is_header) == ("Envoy heads north", False)


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("OSLO, Aug 23 ― Ann Lee landed.", "OSLO, Aug 23 — Ann Lee landed."),
        ("Her «long» trip − she said.", "Her “long” trip - she said."),
        ("Ann Leeʼs visit and Tom´s.", "Ann Lee’s visit and Tom’s."),
    ],
)
def test_rare_marks_are_read_as_those_that_most_write_and_quoted_as_written(said: str, read: str) -> None:
    article = read_article(f"outlet: Post\n\n{said}")
    assert (article.text[-len(read) :], article.verbatim[-len(said) :]) == (read, said)
    assert len(article.text) == len(article.verbatim)


def test_a_stop_is_quoted_with_the_marks_that_were_written() -> None:
    (stop,) = stops("LIMA, Aug 23 ― Minister Ann Lee of Chad arrived here on Monday.")
    assert (stop.place, stop.evidence) == ("Lima", "LIMA, Aug 23 ― Minister Ann Lee of Chad arrived here on Monday.")


@pytest.mark.parametrize(
    ("text", "given", "basis"),
    [
        ("published: 2024-03-07\n\nShe left.", None, "stated"),
        ("published: 2024-03-07\n\nShe left.", date(2024, 3, 8), "stated"),
        ("She left on Monday.", date(2024, 3, 8), "inferred"),
        ("She left on Monday.", None, None),
    ],
)
def test_a_day_of_publication_is_stated_only_by_the_article(text: str, given: date | None, basis: str | None) -> None:
    assert read_article(text, given).published_basis == basis


@pytest.mark.parametrize(
    ("said", "published"),
    [
        ("She is in Oslo today, 14 November 2023, for talks.", date(2023, 11, 14)),
        ("She is in Oslo today (Tuesday, 14 November 2023).", date(2023, 11, 14)),
        ("She is in Oslo today, November 14, 2023.", date(2023, 11, 14)),
        ("She is in Oslo today, and was there on 14 November 2023.", None),
        ("She was in Oslo on 14 November 2023.", None),
    ],
)
def test_the_day_that_a_text_calls_today_is_that_of_its_publication(said: str, published: date | None) -> None:
    assert read_article(f"Envoy in the north\n\n{said}").published == published
