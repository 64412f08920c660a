from datetime import date

import pytest

from components.reading.dates.calendar_days import full_dates
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
    ],
)
def test_a_publication_date_on_a_line_of_its_own_or_in_the_dateline_is_found(text: str, day: date) -> None:
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


def test_teasers_registration_lines_and_credits_are_cut() -> None:
    body = "The envoy flew to Oslo on Monday for talks with the government there, her office said in a statement. " * 3
    article = read_article(
        f"{body}\nPhoto: AP Photo/Jane Roe\nRelated articles\nMinister visits Lima\nYou must log in to post."
    )
    assert "Lima" not in " ".join(said(article))
    assert "AP Photo" not in " ".join(said(article))
    assert "log in" not in " ".join(said(article))


def test_teasers_that_end_with_a_link_are_cut_with_the_first_of_them() -> None:
    body = "The envoy flew to Oslo on Monday for talks with the government there, her office said in a statement. " * 3
    article = read_article(
        f"{body}\nA guild met in Lima.\nView ArticleTrade grows in Quito.\nView ArticleSubscribe to us!"
    )
    assert "Lima" not in " ".join(said(article))
    assert "Oslo" in " ".join(said(article))


def test_an_article_goes_on_behind_what_points_to_other_stories() -> None:
    told = "The envoy flew to Oslo on Monday for talks with the government there, her office said in a statement. "
    rest = "From there she will go on to Lima for the opening of a school, which the town has been waiting for."
    article = read_article(f"{told * 3}\nREAD MORE\nMinister visits Quito\n{rest}\nRead more\nMinister visits Quito")
    assert said(article) == [*[told.strip()] * 3, rest]


def test_an_article_does_not_end_before_most_of_it_is_read() -> None:
    told = "The envoy flew to Oslo on Monday for talks with the government there, her office said in a statement. "
    rest = "From there she will go on to Lima for the opening of a school, which the town has been waiting for."
    article = read_article(f"{told * 3}\nLatest news about the trip:\n" + "\n".join(f"{rest} {n}." for n in range(9)))
    assert len(said(article)) > 9
    assert said(article)[-1].endswith("8.")


def test_a_line_of_marks_says_nothing() -> None:
    assert said(read_article("Notes of a journey\nOslo\n:\n---\nLima")) == ["Oslo", "Lima"]


def test_headline_and_body_glued_together_with_backslashes_come_apart() -> None:
    article = read_article("Final tour \\ The Desk \\ The envoy flew to Oslo on Monday. She returns soon.")
    assert "The envoy flew to Oslo on Monday." in said(article)


def test_html_gives_its_article_and_its_date() -> None:
    words = (
        "The envoy<sup>1</sup> flew to Oslo<sup><a href='#2'>[2]</a></sup> on Monday for talks with the government "
        "there, her office said. " * 4
    )
    page = (
        '<html><head><title>Envoy heads north</title><meta property="article:published_time" content="2018-03-03">'
        "</head><body><nav>Menu Lima Quito</nav><article><h1>Envoy heads north</h1>"
        f"<p>{words}</p></article></body></html>"
    )
    article = read_article(page)
    assert "The envoy flew to Oslo on Monday" in article.text
    assert article.published == date(2018, 3, 3)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The U.S. Secretary of State met Gen. A. B. Stone in Oslo. He left.", 2),
        ("They met on Jan. 5. Talks followed.", 2),
        ("The Pope thanked Msgr. Lee and Revd. Hill.", 1),
        ('"We will go," he said. "It is time."', 2),
        ("She flew from Washington, D.C. The trip took a day.", 2),
        ("Prices rose 3.5 percent to $1.2 billion.", 1),
        ("The king flew home on Thursday.He is well.", 2),
        ("He will dine with the president.Later he will see Bob Ray in Fiji.The visit ends there.", 3),
        ("He prayed at St.Mary's Church with Prof.Lee and went to booking.example for a bed.", 1),
    ],
)
def test_a_sentence_ends_where_no_abbreviation_does(text: str, count: int) -> None:
    assert len(said(read_article(text))) == count


def test_full_dates_are_those_with_a_year() -> None:
    assert full_dates("On 3 May 2019, May 4 and 2020-01-31; 12.02.2001; June 31, 2020") == [
        date(2019, 5, 3), date(2020, 1, 31), date(2001, 2, 12),
    ]  # fmt: skip


def test_a_page_of_more_tags_than_an_article_has_is_read_without_its_tags() -> None:
    article = read_article("<html><body><p>Ann Lee flew to Lima.</p>" + "<p>" * 60_000)
    assert article.text.split() == ["Ann", "Lee", "flew", "to", "Lima."]


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
