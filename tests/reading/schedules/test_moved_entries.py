"""The day from which an entry has been moved is, without a year of its own, the one nearest to its new day."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.dates.days import Days, one_day
from components.reading.schedules.list_entries import Entry
from components.reading.schedules.listed_date import ListedDate
from components.reading.schedules.moved_entries import days_before_moving
from components.reading.schedules.schedule_dates import listed_date
from components.reading.text.spans import Span

PUBLISHED = date(2019, 11, 4)


def entry(said: str, was: str | None = None) -> Entry:
    """An entry with its date and the one from which it was moved."""
    return Entry(Span(0, 40), _date(said), (), _date(was) if was else None)


def _date(said: str) -> ListedDate:
    found = listed_date(said, None)
    assert found
    return found


@pytest.mark.parametrize(
    ("was", "new", "old"),
    [
        ("12 June", date(2019, 10, 3), "2019-06-12"),
        ("20 December", date(2020, 2, 3), "2019-12-20"),
        ("3 January", date(2019, 12, 30), "2020-01-03"),
        ("12 June 2018", date(2020, 2, 3), "2018-06-12"),
        (None, date(2019, 10, 3), None),
    ],
)
def test_the_old_day_is_the_nearest_to_the_new(was: str | None, new: date, old: str | None) -> None:
    (found,) = days_before_moving([entry("3 October", was)], [one_day(new)], PUBLISHED)
    assert (str(found.start) if found else None) == old


def test_old_days_that_are_several_stay_so() -> None:
    new = one_day(date(2020, 2, 3))
    found = days_before_moving([entry("3 February", "30 December - 2 January")], [new], PUBLISHED)
    assert found == [Days(date(2019, 12, 30), date(2020, 1, 2), "day")]


def test_each_entry_has_an_old_day_of_its_own() -> None:
    entries = [entry("3 October", "12 June"), entry("5 October"), entry("7 October", "14 June")]
    new = [one_day(date(2019, 10, day)) for day in (3, 5, 7)]
    found = days_before_moving(entries, new, PUBLISHED)
    assert [days and days.start.day for days in found] == [12, None, 14]


def test_where_no_new_day_is_known_the_old_one_is_that_of_the_publication() -> None:
    assert days_before_moving([entry("3 October", "12 June")], [None], date(2019, 5, 1)) == [one_day(date(2019, 6, 12))]
    assert days_before_moving([entry("3 October", "12 June")], [None], None) == [None]
