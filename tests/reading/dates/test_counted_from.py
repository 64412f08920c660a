"""A day said before a date, or the day of a heading, may be what it is counted from, and not the publication."""

from datetime import date

import pytest

from components.reading.dates.counted_from import in_week_after, told_on, weekday_after
from components.reading.dates.resolving import resolve
from tests.reading.dates.said import the_date

WEDNESDAY = date(2022, 9, 14)


@pytest.mark.parametrize(
    ("text", "before", "meant"),
    [
        ("on Monday", "on 28 September", date(2022, 10, 3)),
        ("on Wednesday", "on 28 September", date(2022, 9, 28)),
        ("on Monday", "from 28 September to 4 October", date(2022, 10, 10)),
        ("on Monday", "on 20 September", date(2022, 9, 19)),
        ("on Monday", "on 28 April", date(2022, 9, 19)),
        ("on Monday", "today", date(2022, 9, 19)),
        ("next Monday", "on 28 September", date(2022, 9, 19)),
        ("on 3 October", "on 28 October", date(2022, 10, 3)),
    ],
)
def test_a_plain_weekday_comes_after_a_day_that_lies_more_than_a_week_ahead(
    text: str, before: str, meant: date
) -> None:
    days = resolve(in_week_after(the_date(text), the_date(before), WEDNESDAY), WEDNESDAY, "ahead")
    assert days is not None
    assert days.start == days.end == meant


def test_a_weekday_that_lies_behind_is_counted_from_the_publication_all_the_same() -> None:
    mention = in_week_after(the_date("on Monday"), the_date("on 28 September"), WEDNESDAY)
    days = resolve(mention, WEDNESDAY, "behind")
    assert days is not None
    assert days.start == date(2022, 9, 12)


@pytest.mark.parametrize(
    ("text", "day"),
    [("today", 12), ("this evening", 12), ("tomorrow", 13), ("last night", 11), ("the day after tomorrow", 14)],
)
def test_today_is_the_day_under_whose_heading_it_stands(text: str, day: int) -> None:
    meant = resolve(told_on(the_date(text), date(2022, 6, 12)), WEDNESDAY, "ahead")
    assert meant is not None
    assert meant.start == meant.end == date(2022, 6, day)


@pytest.mark.parametrize("text", ["on Monday", "on 3 June", "next week"])
def test_other_dates_are_what_they_are_under_any_heading(text: str) -> None:
    assert told_on(the_date(text), date(2022, 6, 12)) == the_date(text)


@pytest.mark.parametrize(
    ("text", "before", "day"),
    [
        ("on Friday", "on 13 September 2022", 16),
        ("on Tuesday", "on 13 September 2022", 13),
        ("on Monday", "on 13 September 2022", 19),
    ],
)
def test_a_weekday_of_an_article_without_a_day_is_the_first_from_the_date_told(
    text: str, before: str, day: int
) -> None:
    days = resolve(weekday_after(the_date(text), the_date(before)), None, "behind")
    assert days is not None
    assert days.start == days.end == date(2022, 9, day)


@pytest.mark.parametrize(
    ("text", "before"),
    [("on 16 October", "on 13 September 2022"), ("on Friday", "on 13 September"), ("today", "today")],
)
def test_of_no_whole_date_a_weekday_is_none(text: str, before: str) -> None:
    assert weekday_after(the_date(text), the_date(before)) == the_date(text)
