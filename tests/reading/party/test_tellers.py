"""Whoever tells a text as "I" is named around it."""

from datetime import date

import pytest

from components.reading.party.tellers import author_of, keeper_of_blog, speaker_of
from components.reading.text.article import read_article
from tests.reading.told import stops

DIARY = "\n\nMonday. I woke in Lima and I played there.\n\nTuesday. I drove to Quito, where I play tonight. I am glad."


@pytest.mark.parametrize(
    ("header", "keeper"),
    [
        ("outlet: Ann Lee, writer - a blog", "Ann Lee"),
        ("outlet: Ann Lee (author’s blog)", "Ann Lee"),
        ("outlet: annlee.com – Ann Lee, writer", "Ann Lee"),
        ("title: Ann Lee – Blog Archive: July", "Ann Lee"),
        ("title: Ann Lee's travel diary", "Ann Lee"),
        ("title: The diary of Ann Lee", "Ann Lee"),
        ("outlet: Ann Lee: Walking My Way Round the World", "Ann Lee"),
        ("outlet: My Travel Blog", None),
        ("outlet: Ann Lee Weekly", None),
        ("title: Ann Lee flies to Lima", None),
    ],
)
def test_a_blog_is_kept_by_whoever_its_title_names(header: str, keeper: str | None) -> None:
    assert keeper_of_blog(read_article(f"{header}\n\nIt is cold in the hills today.")) == keeper


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("author: Ann Lee\n\nIt is cold.", "Ann Lee"),
        ("A cold day in the hills\n\nBy Ann Lee\n\nIt is cold.", "Ann Lee"),
        ("A cold day in the hills\n\nIn Blog, by Ann Lee\n\nIt is cold.", "Ann Lee"),
        ("It was written by Ann Lee and others.", None),
        ("It is cold.", None),
    ],
)
def test_an_author_is_named_above_a_text(text: str, author: str | None) -> None:
    assert author_of(read_article(text)) == author


@pytest.mark.parametrize(
    ("header", "name"),
    [("outlet: Ann Lee, writer - a blog", "Ann Lee"), ("author: Ann Lee", "Ann Lee"), ("outlet: Post", "the author")],
)
def test_a_diary_is_the_journey_of_whoever_is_named_around_it(header: str, name: str) -> None:
    assert {stop.travellers for stop in stops(header + DIARY, date(2024, 5, 14))} == {(name,)}


def test_whoever_keeps_a_blog_travels_where_nothing_but_its_outlet_says_that_it_is_one() -> None:
    told = "In May I will be in Oslo for a fair. I am signing books there. Then I will be in Bergen, which I love."
    found = stops(f"outlet: Ann Lee, author of The Hill\n\n{told}", date(2024, 5, 1))
    assert [(stop.place, stop.travellers) for stop in found] == [("Oslo", ("Ann Lee",)), ("Bergen", ("Ann Lee",))]
    assert stops(f"outlet: The Hill Gazette\n\n{told}", date(2024, 5, 1)) == []


@pytest.mark.parametrize(
    ("title", "speaker"),
    [
        ("Visit to Peru – statement by Minister for Foreign Affairs Ann Lee", "Ann Lee"),
        ("Remarks by President Ann Lee", "Ann Lee"),
        ("Statement by the ministry", None),
        ("Statement by Ann Lee", None),
        ("President Ann Lee leaves", None),
    ],
)
def test_a_statement_is_that_of_whose_office_and_name_its_title_says(title: str, speaker: str | None) -> None:
    found = speaker_of(read_article(f"title: {title}\n\nIt is cold in the hills today."))
    assert (" ".join(found[0]) if found else None) == speaker


def test_a_statement_tells_of_its_speakers_journey() -> None:
    text = (
        "title: Visit to Peru – statement by Foreign Minister Ann Lee\n\nOn Monday I will depart for a visit to Peru. "
        "In Lima I will meet President Ana Torres. I will also travel to Cusco. I was born there."
    )
    found = stops(text, date(2024, 5, 14))
    assert [(stop.place, stop.travellers) for stop in found] == [("Lima", ("Ann Lee",)), ("Cusco", ("Ann Lee",))]
