"""Dates that are whole only with what other lines say."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.dates.resolving import resolve
from components.reading.names.completing_dates import complete_dates
from components.reading.names.lines import lines_of
from components.reading.text.article import read_article

FRIDAY = date(2023, 6, 2)


def _days(text: str, published: date | None) -> list[str | None]:
    """The first day of each date in a text, in order; None where nothing says which it is."""
    article = read_article(text, published)
    lines = lines_of(article)
    complete_dates(lines, article)
    signs = [sign for line in lines for sign in line.dates.values() if sign.date]
    found = [resolve(sign.date, published, "ahead") for sign in signs if sign.date]
    return [str(days.start) if days else None for days in found]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("She comes on June 14. She leaves on the 16th.", ["2023-06-14", "2023-06-16"]),
        ("She comes on June 29. She leaves on the 2nd.", ["2023-06-29", "2023-07-02"]),
        ("She comes on June 14 and leaves on Saturday.", ["2023-06-14", "2023-06-17"]),
        ("She waits until June 14 and leaves on Saturday.", ["2023-06-14", "2023-06-03"]),
    ],
)
def test_a_day_is_in_the_month_that_was_told_before(text: str, days: list[str]) -> None:
    assert _days(text, FRIDAY) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The band's 2024 World Tour opens on March 3.", ["2024-03-03"]),
        ("The band's Tour 2024 opens on March 3.", ["2024-03-03"]),
        ("The band's 2024 World Tour opens soon. It plays at home on August 3.", ["2023-08-03"]),
        ("The band's 2024 World Tour follows its 2023 World Tour. It opens on August 3.", ["2023-08-03"]),
    ],
)
def test_a_tour_that_has_the_next_year_in_its_name_is_in_that(text: str, days: list[str]) -> None:
    assert _days(text, FRIDAY) == days


def test_without_a_day_of_publication_the_only_year_of_a_tour_is_that_of_its_days() -> None:
    assert _days("The band's 2019 World Tour opens on March 3.", None) == ["2019-03-03"]
    assert _days("The band's 2019 UK and European tour opens on March 3.", None) == ["2019-03-03"]
    assert _days("The band opens on March 3.", None) == [None]


def test_today_is_the_day_above_it() -> None:
    assert _days("May 30\n\nWe are on the road today.", FRIDAY)[-1] == "2023-05-30"
    assert _days("30 May: The Queen today opened a hall.", FRIDAY) == ["2023-05-30", "2023-05-30"]
    assert _days("We are on the road today.", FRIDAY) == ["2023-06-02"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("She wrote on Monday: “I cannot sing tonight.”", ["2023-06-05", "2023-05-29"]),
        ('On Monday she said, "I sing tomorrow."', ["2023-06-05", "2023-05-30"]),
        ("She wrote on Monday that she was “ill” and sings tonight.", ["2023-06-05", "2023-06-02"]),
        ("She sang on Monday “I fall in love today”.", ["2023-06-05", "2023-06-02"]),
    ],
)
def test_what_is_quoted_from_a_day_counts_from_it(text: str, days: list[str]) -> None:
    assert _days(text, FRIDAY) == days


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("She flew to Oslo on October 11, 2018. She then went to Bergen on Friday.", date(2018, 10, 12)),
        ("She flew to Oslo on Thursday, October 11, 2018. She went to Bergen on Friday.", date(2018, 10, 12)),
        ("She flew to Oslo on October 11, 2018. She spoke in Bergen on Friday.", None),
        ("She flew to Oslo on Thursday, October 11, 2018. She had been to Bergen on Friday.", None),
    ],
)
def test_without_a_day_of_publication_a_weekday_goes_on_from_a_date_where_the_words_do(
    text: str, meant: date | None
) -> None:
    article = read_article(text)
    lines = lines_of(article)
    complete_dates(lines, article)
    (friday,) = (sign.date for sign in lines[-1].dates.values())
    days = resolve(friday, None, "behind") if friday else None
    assert (days.start if days else None) == meant
