"""A date is read as precisely as it is said; what cannot be known, or is too vague, stays undated."""

from datetime import date

import pytest

from components.reading.dates.mention import Direction
from components.reading.dates.resolving import resolve, resolve_nearest
from tests.reading.dates.said import dates, the_date

WEDNESDAY = date(2022, 9, 14)


def days(text: str, published: date | None, direction: Direction) -> tuple[str, str, str] | None:
    found = [resolve(mention, published, direction) for mention in dates(text)]
    known = [day for day in found if day]
    return (known[0].start.isoformat(), known[0].end.isoformat(), known[0].precision) if known else None


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("arrived on Friday", "behind", ("2022-09-09", "2022-09-09", "day")),
        ("on 21/04/2023 he", "ahead", ("2023-04-21", "2023-04-21", "day")),
        ("on 04/21/2023 he", "ahead", ("2023-04-21", "2023-04-21", "day")),
        ("on 04/05/2023 he", "ahead", None),
        ("from the 3rd to the 5th of May", "ahead", ("2023-05-03", "2023-05-05", "day")),
        ("in April of 2023", "ahead", ("2023-04-01", "2023-04-30", "month")),
        ("in two days' time", "ahead", ("2022-09-16", "2022-09-16", "day")),
        ("in two weeks' time", "ahead", ("2022-09-26", "2022-10-02", "week")),
        ("in a week's time", "ahead", ("2022-09-19", "2022-09-25", "week")),
        ("three weeks from now", "ahead", ("2022-10-03", "2022-10-09", "week")),
        ("the week after next", "ahead", ("2022-09-26", "2022-10-02", "week")),
        ("on the weekend of 18 and 19 March", "ahead", ("2023-03-18", "2023-03-19", "day")),
        ("on the weekend of 19 March", "ahead", ("2023-03-18", "2023-03-19", "week")),
        ("in March and October", "ahead", None),
        ("this past October", "behind", ("2021-10-01", "2021-10-31", "month")),
        ("a tour for June", "ahead", ("2023-06-01", "2023-06-30", "month")),
        ("was last there in 2015", "behind", ("2015-01-01", "2015-12-31", "year")),
        ("arrived on Wednesday night", "behind", ("2022-09-14", "2022-09-14", "day")),
        ("on the 17th and 18th of February.", "behind", ("2022-02-17", "2022-02-18", "day")),
        ("from the 21st-23rd May.", "behind", ("2022-05-21", "2022-05-23", "day")),
        ("today (6 July 2021) for", "ahead", ("2021-07-06", "2021-07-06", "day")),
        ("on Friday 16 and Saturday 17 September", "ahead", ("2022-09-16", "2022-09-17", "day")),
        ("on Friday and Saturday, 23 and 24 September", "ahead", ("2022-09-23", "2022-09-24", "day")),
        ("from Friday to Sunday, September 23-25,", "ahead", ("2022-09-23", "2022-09-25", "day")),
        ("on 30.10.05.", "ahead", ("2005-10-30", "2005-10-30", "day")),
        ("on 30.10.75 he", "behind", ("1975-10-30", "1975-10-30", "day")),
        ("at 10.05.30.1", "ahead", None),
        ("in places between January and March.", "ahead", ("2023-01-01", "2023-03-31", "month")),
        ("from Tuesday until Oct. 22 to meet", "ahead", ("2022-09-20", "2022-10-22", "day")),
        ("In March and April, the", "ahead", ("2023-03-01", "2023-04-30", "month")),
        ("from November to February", "ahead", ("2022-11-01", "2023-02-28", "month")),
        ("from May to July 2014, he", "behind", ("2014-05-01", "2014-07-31", "month")),
        ("in the second half of May", "ahead", ("2023-05-16", "2023-05-31", "month")),
        ("in the first half of May", "behind", ("2022-05-01", "2022-05-15", "month")),
        ("during the second week of February 2010", "ahead", ("2010-02-08", "2010-02-14", "week")),
        ("in the last week of October", "ahead", ("2022-10-25", "2022-10-31", "week")),
        ("in the week of October 5", "ahead", ("2022-10-03", "2022-10-09", "week")),
        ("earlier this week", "behind", ("2022-09-12", "2022-09-13", "week")),
        ("on march 12", "behind", ("2022-03-12", "2022-03-12", "day")),
        ("they march 12 miles", "behind", None),
        ("on Friday (16), when", "ahead", ("2022-09-16", "2022-09-16", "day")),
        ("tomorrow (15)", "ahead", ("2022-09-15", "2022-09-15", "day")),
        ("on Friday (100) people", "ahead", ("2022-09-16", "2022-09-16", "day")),
        ("last May", "ahead", ("2022-05-01", "2022-05-31", "month")),
        ("next March", "behind", ("2023-03-01", "2023-03-31", "month")),
        ("begins on the Friday", "ahead", None),
        ("arrives on Friday", "ahead", ("2022-09-16", "2022-09-16", "day")),
        ("on 16 & 17 September", "ahead", ("2022-09-16", "2022-09-17", "day")),
        ("on Friday 16th September & Saturday 17th September", "ahead", ("2022-09-16", "2022-09-17", "day")),
        ("on September 16 and September 17, 2022,", "ahead", ("2022-09-16", "2022-09-17", "day")),
        ("on 16 September and 18 September", "ahead", ("2022-09-16", "2022-09-16", "day")),
        ("on 30 September and 31 October", "ahead", ("2022-09-30", "2022-09-30", "day")),
        ("from Friday to Sunday", "ahead", ("2022-09-16", "2022-09-18", "day")),
        ("between Friday and Sunday", "ahead", ("2022-09-16", "2022-09-18", "day")),
        ("Thursday and Friday", "ahead", ("2022-09-15", "2022-09-16", "day")),
        ("in June last year", "behind", ("2021-06-01", "2021-06-30", "month")),
        ("on 3 June last year", "behind", ("2021-06-03", "2021-06-03", "day")),
        ("in March of next year", "ahead", ("2023-03-01", "2023-03-31", "month")),
        ("from tomorrow to September 18", "ahead", ("2022-09-15", "2022-09-18", "day")),
        ("from Friday next week to Sunday", "ahead", ("2022-09-23", "2022-09-25", "day")),
        ("from Monday (September 19) to Friday (September 23)", "ahead", ("2022-09-19", "2022-09-23", "day")),
        ("between Monday, September 19 and Friday, September 23", "ahead", ("2022-09-19", "2022-09-23", "day")),
        ("from 30 December to 2 January 2023", "ahead", ("2022-12-30", "2023-01-02", "day")),
        ("from October 3, 2022 to October 7, 2022", "ahead", ("2022-10-03", "2022-10-07", "day")),
        ("moved from Monday to October 7", "ahead", ("2022-09-19", "2022-09-19", "day")),
        ("on Friday (16 September)", "ahead", ("2022-09-16", "2022-09-16", "day")),
        ("on June 15, 16 and 18.", "ahead", ("2023-06-15", "2023-06-18", "day")),
        ("on 6, 7 and 9 June.", "ahead", ("2023-06-06", "2023-06-09", "day")),
        ("on May 4 and 5.", "ahead", ("2023-05-04", "2023-05-05", "day")),
        ("on Friday week.", "ahead", ("2022-09-23", "2022-09-23", "day")),
        ("a week from Friday", "ahead", ("2022-09-23", "2022-09-23", "day")),
        ("a week on Monday", "ahead", ("2022-09-26", "2022-09-26", "day")),
        ("on the weekend.", "ahead", ("2022-09-17", "2022-09-18", "week")),
        ("tomorrow", "ahead", ("2022-09-15", "2022-09-15", "day")),
        ("the day after tomorrow", "ahead", ("2022-09-16", "2022-09-16", "day")),
        ("the day before yesterday", "behind", ("2022-09-12", "2022-09-12", "day")),
        ("yesterday", "behind", ("2022-09-13", "2022-09-13", "day")),
        ("today", "ahead", ("2022-09-14", "2022-09-14", "day")),
        ("this weekend", "ahead", ("2022-09-17", "2022-09-18", "week")),
        ("later in the week", "ahead", ("2022-09-15", "2022-09-17", "week")),
        ("this week", "ahead", ("2022-09-12", "2022-09-18", "week")),
        ("next week", "ahead", ("2022-09-19", "2022-09-25", "week")),
        ("last week", "behind", ("2022-09-05", "2022-09-11", "week")),
        ("an October trip to Peru", "ahead", ("2022-10-01", "2022-10-31", "month")),
        ("in early October", "ahead", ("2022-10-01", "2022-10-31", "month")),
        ("late October", "ahead", ("2022-10-01", "2022-10-31", "month")),
        ("at the end of October", "ahead", ("2022-10-01", "2022-10-31", "month")),
        ("at the end of the month", "ahead", ("2022-09-24", "2022-09-30", "week")),
        ("two weeks ago", "behind", ("2022-08-29", "2022-09-04", "week")),
        ("a week ago", "behind", ("2022-09-05", "2022-09-11", "week")),
        ("from Monday to Wednesday last week", "behind", ("2022-09-05", "2022-09-07", "day")),
        ("Monday to Wednesday next week", "ahead", ("2022-09-19", "2022-09-21", "day")),
        ("on Thursday and Friday of next week", "ahead", ("2022-09-22", "2022-09-23", "day")),
        ("early next week", "ahead", ("2022-09-19", "2022-09-25", "week")),
        ("at the end of the week", "ahead", ("2022-09-12", "2022-09-18", "week")),
        ("early next month", "ahead", ("2022-10-01", "2022-10-31", "month")),
        ("on Tuesday and Wednesday", "behind", ("2022-09-13", "2022-09-14", "day")),
        ("on Wednesday and Thursday", "behind", ("2022-09-07", "2022-09-08", "day")),
        ("a week-long visit from October 3", "ahead", ("2022-10-03", "2022-10-09", "day")),
        ("on the 20th he", "ahead", ("2022-09-20", "2022-09-20", "day")),
        ("on the 3rd.", "ahead", ("2022-10-03", "2022-10-03", "day")),
        ("on the 3rd.", "behind", ("2022-09-03", "2022-09-03", "day")),
        ("two days ago", "behind", ("2022-09-12", "2022-09-12", "day")),
        ("on Tuesday of next week", "ahead", ("2022-09-20", "2022-09-20", "day")),
        ("this month", "ahead", ("2022-09-01", "2022-09-30", "month")),
        ("next month", "ahead", ("2022-10-01", "2022-10-31", "month")),
        ("in March", "ahead", ("2023-03-01", "2023-03-31", "month")),
        ("in March", "behind", ("2022-03-01", "2022-03-31", "month")),
        ("on Sept. 20-22", "ahead", ("2022-09-20", "2022-09-22", "day")),
        ("from 28 to 30 September", "ahead", ("2022-09-28", "2022-09-30", "day")),
        ("on Jan. 5", "ahead", ("2023-01-05", "2023-01-05", "day")),
        ("on December 28", "behind", ("2021-12-28", "2021-12-28", "day")),
        ("Aug. 31 to Sept. 1", "behind", ("2022-08-31", "2022-09-01", "day")),
        ("for two days from September 17", "ahead", ("2022-09-17", "2022-09-18", "day")),
        ("a three-day visit starting Friday", "ahead", ("2022-09-16", "2022-09-18", "day")),
        ("Concluding a three-day visit on Tuesday", "behind", ("2022-09-13", "2022-09-13", "day")),
        ("Three days ago", "behind", ("2022-09-11", "2022-09-11", "day")),
        ("On the 9th of this month he", "behind", ("2022-09-09", "2022-09-09", "day")),
        ("on the 5th instant, he", "behind", ("2022-09-05", "2022-09-05", "day")),
        ("on Monday the 12th.", "behind", ("2022-09-12", "2022-09-12", "day")),
        ("on Monday the 12 pilgrims", "behind", None),
        ("on 24/25 September", "ahead", ("2022-09-24", "2022-09-25", "day")),
        ("next Thursday", "ahead", ("2022-09-22", "2022-09-22", "day")),  # Tomorrow is called so.
        ("next Friday", "ahead", None),
        ("on Christmas Eve", "ahead", ("2022-12-24", "2022-12-24", "day")),
        ("today and tomorrow", "ahead", ("2022-09-14", "2022-09-15", "day")),
        ("yesterday and today", "behind", ("2022-09-13", "2022-09-14", "day")),
        ("a weekend visit", "ahead", ("2022-09-17", "2022-09-18", "week")),
        ("later this month", "ahead", ("2022-09-15", "2022-09-30", "month")),
        ("earlier this month", "behind", ("2022-09-01", "2022-09-13", "month")),
        ("moved to May", "ahead", ("2023-05-01", "2023-05-31", "month")),
        ("on the 16th to the 18th.", "ahead", ("2022-09-16", "2022-09-18", "day")),
        ("from 28 December to 3 January 2023", "ahead", ("2022-12-28", "2023-01-03", "day")),
        ("on last Thursday and Friday", "behind", ("2022-09-08", "2022-09-09", "day")),
    ],
)
def test_a_date_is_counted_from_the_day_of_publication(
    text: str, direction: Direction, expected: tuple[str, str, str] | None
) -> None:
    assert days(text, WEDNESDAY, direction) == expected


def test_next_week_said_on_a_sunday_begins_the_day_after() -> None:
    assert days("next week", date(2022, 9, 18), "ahead") == ("2022-09-19", "2022-09-25", "week")


@pytest.mark.parametrize("text", ["on Monday", "from March 17", "this month", "tomorrow", "in August", "next week"])
def test_without_a_publication_date_nothing_is_invented(text: str) -> None:
    assert days(text, None, "ahead") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("April 11-18, 2023", ("2023-04-11", "2023-04-18", "day")),
        ("27th March 2019", ("2019-03-27", "2019-03-27", "day")),
        ("in March 2019", ("2019-03-01", "2019-03-31", "month")),
        ("2020-02-29", ("2020-02-29", "2020-02-29", "day")),
    ],
)
def test_a_date_with_its_year_needs_no_publication_date(text: str, expected: tuple[str, str, str]) -> None:
    assert days(text, None, "ahead") == expected


@pytest.mark.parametrize(
    "text",
    [
        "June 31, 2020",
        "February 30",
        "next year",
        "in 2022",
        "in 2023",
        "in the 1980s",
        "later this year",
        "ten days ago",
        "from 5 to 3 October",
        "on the 12th floor",
    ],
)
def test_what_is_impossible_or_too_vague_stays_undated(text: str) -> None:
    assert days(text, WEDNESDAY, "ahead") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Tuesday, 3 January", ("2023-01-03", "2023-01-03", "day")),
        ("on Mon., Jan. 3", ("2022-01-03", "2022-01-03", "day")),
        ("on Monday 14 September", None),
        ("Saturday 3rd Hamburg", ("2022-09-03", "2022-09-03", "day")),
        ("on Monday, the 3rd", ("2022-01-03", "2022-01-03", "day")),
    ],
)
def test_a_weekday_says_of_which_year_a_day_is(text: str, expected: tuple[str, str, str] | None) -> None:
    assert days(text, WEDNESDAY, "behind") == expected


def test_a_name_that_is_a_month_is_no_date() -> None:
    assert days("May flew home and April sang", WEDNESDAY, "ahead") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Friday", date(2022, 9, 16)),
        ("on Monday", date(2022, 9, 12)),
        ("on 3 October", date(2022, 10, 3)),
        ("on 3 July", date(2022, 7, 3)),
        ("last Friday", date(2022, 9, 9)),
        ("next Friday", None),
    ],
)
def test_where_no_word_says_which_way_days_lie_the_nearest_are_meant(text: str, expected: date | None) -> None:
    found = resolve_nearest(the_date(text), WEDNESDAY)
    assert (found and found.start) == expected


def test_a_day_with_its_year_is_the_nearest_without_a_publication_date() -> None:
    found = resolve_nearest(the_date("on 3 June 2021"), None)
    assert (found and found.start) == date(2021, 6, 3)
    assert resolve_nearest(the_date("on 3 June"), None) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 10 September", ("2022-09-10", "2022-09-10", "day")),
        ("on 6 September", ("2023-09-06", "2023-09-06", "day")),
    ],
)
def test_what_was_planned_may_have_begun_in_the_past_week(text: str, expected: tuple[str, str, str]) -> None:
    assert days(text, WEDNESDAY, "ahead") == expected


@pytest.mark.parametrize("text", ["from Friday to 3 December", "from 3 October 2022 to 3 October 2022"])
def test_a_span_that_is_too_long_or_no_longer_than_a_day_is_none(text: str) -> None:
    assert days(text, WEDNESDAY, "ahead") is None
