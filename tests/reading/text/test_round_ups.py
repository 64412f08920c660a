"""A round-up is read item by item, each under its heading."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.reader import read
from components.reading.text.article import read_article
from components.reading.text.round_ups import items_of

PUBLISHED = date(2024, 5, 8)
ROUND_UP = """title: Tour news: Low Tide, Ann Lee, more
published: 2024-05-08

Here is what we heard this week.

LOW TIDE

Low Tide will play in Lisbon on Friday, and on Saturday they are in Porto.

ANN LEE

Singer Ann Lee has cancelled her show in Oslo on Sunday.

THE TINKERS

The Tinkers announced a third album. They will play in Cork on Monday.
"""


def test_each_item_is_an_article_under_its_name() -> None:
    article = read_article(ROUND_UP)
    lead, *items = items_of(article)
    assert article.text[lead.paragraphs[0].start :].startswith("Here is what")
    assert [item.title for item in items] == ["Low Tide", "Ann Lee", "The Tinkers"]
    assert [article.text[item.paragraphs[0].start :].split()[0] for item in items] == ["Low", "Singer", "The"]


def test_what_an_item_tells_is_of_whom_it_is_headed_by() -> None:
    trips = read(ROUND_UP).trips
    assert [(trip.travellers, [stop.place for stop in trip.stops]) for trip in trips] == [
        (("Low Tide",), ["Lisbon", "Porto"]),
        (("Ann Lee",), ["Oslo"]),
        (("The Tinkers",), ["Cork"]),
    ]


def test_evidence_of_an_item_stands_where_it_says_in_the_whole_text() -> None:
    found = read(ROUND_UP)
    stops = [stop for trip in found.trips for stop in trip.stops]
    assert stops
    assert all(found.text[stop.start_char : stop.end_char] == stop.evidence for stop in stops)


def test_an_article_without_headings_is_one_item() -> None:
    article = read_article(ROUND_UP.replace("LOW TIDE\n\n", "").replace("ANN LEE\n\n", ""))
    assert items_of(article) == (article,)


def test_lines_in_capitals_that_name_nobody_of_the_next_paragraph_head_nothing() -> None:
    article = read_article(ROUND_UP.replace("LOW TIDE", "MORE MUSIC").replace("ANN LEE", "READ ON"))
    assert items_of(article) == (article,)


IN_BRIEF = """title: Pacific news in brief for 8 May
published: 2024-05-08

Fiji - funding

Foreign Minister Ann Lee of Norway has stopped in Suva as part of her tour this week.

Tonga - unrest

A brawl at the central market has left three people in hospital this week.

Nauru - China visit

Nauru President Bob Dahl has made a state visit to China this week.
"""


def test_news_in_brief_has_an_item_under_each_land_and_matter() -> None:
    trips = read(IN_BRIEF).trips
    assert [(trip.travellers, [(stop.country, stop.status) for stop in trip.stops]) for trip in trips] == [
        (("Ann Lee",), [("FJ", "made")]),
        (("Bob Dahl",), [("CN", "made")]),
    ]


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("news in brief", "diary"),
        ("Tonga - unrest", "Day 3 - unrest"),
        ("Fiji - funding\n", "Fiji - funding\n\nFive dead"),
    ],
)
def test_lines_with_a_dash_head_nothing_elsewhere(said: str, instead: str) -> None:
    article = read_article(IN_BRIEF.replace(said, instead))
    assert items_of(article) == (article,)


def test_a_text_longer_than_any_page_of_news_is_one_article() -> None:
    article = read_article(ROUND_UP + "\n\n" + "They will play in Cork, and then they rest. " * 1500)
    assert items_of(article) == (article,)
