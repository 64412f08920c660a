"""Of a month no more is asserted than its days, its halves and its weeks."""

from datetime import date

import pytest

from components.reading.dates.days import Days
from components.reading.dates.mention import Direction
from components.reading.dates.months import months_between, nearest_month, part_of, whole_month

SEPTEMBER = date(2022, 9, 14)


def _ends(days: Days | None) -> tuple[str, str, str] | None:
    return (days.start.isoformat(), days.end.isoformat(), days.precision) if days else None


@pytest.mark.parametrize(
    ("year", "month", "last"), [(2023, 2, "2023-02-28"), (2024, 2, "2024-02-29"), (2022, 12, "2022-12-31")]
)
def test_a_month_has_all_its_days(year: int, month: int, last: str) -> None:
    assert _ends(whole_month(year, month)) == (f"{year}-{month:02}-01", last, "month")


@pytest.mark.parametrize(
    ("month", "direction", "year"),
    [(10, "ahead", 2022), (8, "ahead", 2023), (9, "ahead", 2022), (8, "behind", 2022), (10, "behind", 2021)],
)
def test_a_month_without_its_year_is_the_nearest_on_its_side(month: int, direction: Direction, year: int) -> None:
    assert nearest_month(month, SEPTEMBER, direction) == whole_month(year, month)


def test_the_month_of_publication_is_the_next_and_the_last() -> None:
    assert nearest_month(9, SEPTEMBER, "ahead") == nearest_month(9, SEPTEMBER, "behind") == whole_month(2022, 9)


@pytest.mark.parametrize(
    ("named", "published", "direction", "expected"),
    [
        ({"m_g": "May", "m_h": "July"}, SEPTEMBER, "ahead", ("2023-05-01", "2023-07-31", "month")),
        ({"m_g": "May", "m_h": "July"}, SEPTEMBER, "behind", ("2022-05-01", "2022-07-31", "month")),
        ({"m_g": "November", "m_h": "February"}, SEPTEMBER, "ahead", ("2022-11-01", "2023-02-28", "month")),
        ({"m_g": "Nov.", "m_h": "Feb.", "y_h": "2015"}, None, "ahead", ("2014-11-01", "2015-02-28", "month")),
        ({"m_g": "May", "m_h": "July", "y_h": "2015"}, SEPTEMBER, "ahead", ("2015-05-01", "2015-07-31", "month")),
        ({"m_g": "May", "m_h": "July"}, None, "ahead", None),
    ],
)
def test_two_months_span_what_is_between_them(
    named: dict[str, str], published: date | None, direction: Direction, expected: tuple[str, str, str] | None
) -> None:
    assert _ends(months_between(named, published, direction)) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("first half", ("2023-02-01", "2023-02-15", "month")),
        ("Second half", ("2023-02-16", "2023-02-28", "month")),
        ("first week", ("2023-02-01", "2023-02-07", "week")),
        ("fourth week", ("2023-02-22", "2023-02-28", "week")),
        ("final week", ("2023-02-22", "2023-02-28", "week")),
        ("first Wednesday", ("2023-02-01", "2023-02-01", "day")),
        ("fourth Tuesday", ("2023-02-28", "2023-02-28", "day")),
        ("last Saturday", ("2023-02-25", "2023-02-25", "day")),
    ],
)
def test_a_half_has_fifteen_days_or_the_rest_and_a_week_or_weekday_is_counted_from_an_end(
    said: str, expected: tuple[str, str, str]
) -> None:
    assert _ends(part_of(said, whole_month(2023, 2))) == expected


def test_the_last_week_of_a_month_ends_with_it() -> None:
    assert _ends(part_of("last week", whole_month(2022, 10))) == ("2022-10-25", "2022-10-31", "week")
