"""What a page puts around an article is left out; the article's own lines are kept, in their order."""

from datetime import date

import pytest

from components.reading.text.furniture import ends_sentence, without_furniture
from components.reading.text.spans import Span

TOLD = "The envoy flew to Oslo on Monday for talks with the government there, her office said in a statement."
REST = "From there she will go on to Lima for the opening of a school, which the town has been waiting for."
LEAD = [TOLD, TOLD.replace("Oslo", "Bergen"), TOLD.replace("Oslo", "Quito")]


def kept(lines: list[str], title: str | None = None, stated: date | None = None) -> list[str]:
    text, body = "\n".join(lines), []
    for line in lines:
        start = body[-1].end + 1 if body else 0
        body.append(Span(start, start + len(line)))
    return [text[span.start : span.end] for span in without_furniture(text, body, title, stated)]


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("The envoy gets off her plane in Oslo, Norway, Friday, Feb. 3, 2023. (Jane Roe/Pool Photo via AP)", True),
        ("FILE - The envoy gets off her plane in Oslo, Norway, Friday, Feb. 3, 2023. (AP Photo/Jane Roe)", False),
        ("The envoy gets off her plane in Oslo, where she met nobody. (AP Photo/Jane Roe)", False),
    ],
)
def test_of_a_picture_what_says_the_day_is_kept_without_the_credit(line: str, caption: bool) -> None:
    assert kept([*LEAD, line]) == [*LEAD, *([line.partition(" (")[0]] if caption else [])]


@pytest.mark.parametrize(
    "line",
    [
        "Photo: AP Photo/Jane Roe",
        "The envoy in Oslo. (Jane Roe/Pool via REUTERS/Ann Lee)",
        "You must log in to post.",
        "ADVERTISEMENT",
        "Share this story",
        "Copyright 2019 The Ledger",
        "Copyright 2019 The Ledger, whoever reads this is asked to copy no word of it to any other page of his own.",
        "---",
        "May 3, 2019",
        TOLD,
        TOLD.replace(" ", "  ").upper(),
    ],
)
def test_a_line_that_is_no_part_of_the_article_is_left_out(line: str) -> None:
    assert kept([TOLD, line, REST]) == [TOLD, REST]


@pytest.mark.parametrize(
    "line",
    [
        "Oslo",
        "Copying what she saw, the envoy wrote.",
        "She signed the treaty of May 3, 2019.",
        "Of what she signed on May 3, 2019, the envoy spoke in Oslo to all who had come there to hear her",
        "Politics",
        "A share of the credit: hers",
    ],
)
def test_a_short_line_may_be_the_articles_own(line: str) -> None:
    assert kept([TOLD, line, REST]) == [TOLD, line, REST]


def test_the_headline_is_not_read_again() -> None:
    assert kept(["Envoy  heads North", TOLD], title="Envoy heads north") == [TOLD]
    assert kept(["Envoy heads north", TOLD]) == ["Envoy heads north", TOLD]
    assert kept(["Home Politics Envoy heads north", TOLD], title="Envoy heads north") == [TOLD]
    assert kept(["He said: Envoy heads north.", TOLD], title="Envoy heads north.") == [
        "He said: Envoy heads north.",
        TOLD,
    ]


@pytest.mark.parametrize("end", ["Related articles", "Most read", "You may also like", "— MORE NEWS:", "Leave a reply"])
def test_behind_the_end_of_the_article_nothing_is_kept(end: str) -> None:
    assert kept([*LEAD, end, "Minister visits Lima"]) == LEAD


@pytest.mark.parametrize(
    ("lines", "read"),
    [
        ([*LEAD, "Business", "Minister visits Lima"], 5),
        ([*LEAD, "Business", "-", "Minister visits Lima"], 3),
        ([*LEAD, "Business"], 3),
        ([*LEAD, "Other news.", "Feb 15 – Bergen, Town Hall"], 5),
        (["Related articles", *LEAD], 4),
        ([TOLD, "Related articles", "Minister visits Lima"], 3),
        ([*LEAD, "Latest news", *(f"{REST[:-1]} {n}." for n in range(9))], 13),
    ],
    ids=[
        "a heading",
        "a list of sections",
        "the last line",
        "a sentence",
        "at once",
        "too early",
        "too much behind it",
    ],
)
def test_an_article_ends_only_where_most_of_it_is_read(lines: list[str], read: int) -> None:
    assert len(kept(lines)) == read


def test_an_article_goes_on_behind_what_points_to_other_stories() -> None:
    lines = [*LEAD, "READ MORE", "Minister visits Quito", REST, "Read more", "Minister visits Quito"]
    assert kept(lines) == [*LEAD, REST]


def test_teasers_that_end_with_a_link_are_cut_with_the_first_of_them() -> None:
    lines = [*LEAD, "A guild met in Lima.", "View ArticleTrade grows in Quito.", "View ArticleSubscribe to us!"]
    assert kept(lines) == LEAD
    assert kept(lines[:5]) == lines[:4]
    told = " ".join([*LEAD, REST])
    assert kept([*LEAD, told, *lines[-2:]]) == [*LEAD, told]


@pytest.mark.parametrize(
    ("lines", "stated", "read"),
    [
        (["22nd April, 2021", TOLD], date(2021, 4, 23), 2),
        (["22nd April, 2021", TOLD], date(2021, 4, 22), 1),
        (["22nd April, 2021", TOLD], date(2021, 4, 29), 1),
        (["22nd April, 2021", TOLD], None, 1),
        (["22nd April, 2021", TOLD, "21st April, 2021"], date(2021, 4, 23), 1),
        (["1 May 2021 Oslo", "2 May 2021 Lima", "3 May 2021 Quito"], None, 3),
    ],
    ids=["of the day before", "of the page", "of another week", "of no page", "of several", "of a schedule"],
)
def test_a_line_with_a_date_is_the_pages_unless_it_heads_a_day_or_is_of_a_list(
    lines: list[str], stated: date | None, read: int
) -> None:
    assert len(kept(lines, stated=stated)) == read


def test_the_day_that_a_page_puts_before_its_first_words_is_none_of_them() -> None:
    assert kept([f"date 2023-02-16 {TOLD}", REST]) == [TOLD, REST]


def test_headline_and_body_glued_together_with_backslashes_come_apart() -> None:
    assert kept([f"Final tour \\ The Desk \\ {TOLD}"]) == ["Final tour", "The Desk", TOLD]


@pytest.mark.parametrize(
    ("said", "ends"),
    [
        ("She left.", True),
        ("“She left!”", True),
        ("(She left.) ", True),
        ("She left …", True),
        ("Dates:", True),
        ("She left", False),
        ("She left,", False),
        ("", False),
    ],
)
def test_a_sentence_ends_with_a_stop_perhaps_inside_marks(said: str, ends: bool) -> None:
    assert ends_sentence(said) is ends


BOX = ["Related topics", "• Ann Lee", "• Norway"]


@pytest.mark.parametrize(
    ("behind", "goes_on"),
    [
        (
            "Lee will hold talks in Bergen on Thursday with the mayor of the town, about ships and what they carry.",
            True,
        ),
        ("The minister will hold talks in Bergen on Thursday with the mayor, about ships and what they carry.", False),
        ("Lee to hold talks in Bergen with the mayor of the town, about ships and fishing and what they carry", False),
    ],
)
def test_an_article_goes_on_behind_a_box_of_links_with_whom_it_is_about(behind: str, goes_on: bool) -> None:
    lead = [line.replace("The envoy", "The envoy Anna Leeson") for line in LEAD]
    assert kept([*lead, *BOX, behind.replace("Lee", "Leeson")]) == [
        *lead,
        *([behind.replace("Lee", "Leeson")] * goes_on),
    ]
