"""A date says by its own words what kind it is, which way it lies and of which year it is."""

import pytest

from components.reading.dates.mention import Direction, days_listed, in_month_of, in_year
from tests.reading.dates.said import the_date

KINDS = (
    "is_span", "is_weekday", "is_today", "is_weekday_of_month", "names_a_month", "is_a_month", "is_a_week",
    "is_a_weekend", "is_a_year",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("on Monday", {"is_weekday"}),
        ("on the Monday", {"is_weekday"}),
        ("next Monday", set()),
        ("from Monday to Friday", {"is_span"}),
        ("Thursday-Friday", {"is_span"}),
        ("Monday and Tuesday", set()),
        ("tomorrow evening", {"is_today"}),
        ("on Thursday the 3rd.", {"is_weekday_of_month"}),
        ("on the 3rd.", set()),
        ("on the 3rd to the 5th.", {"is_span"}),
        ("on Thursday, 3 June", {"names_a_month"}),
        ("on June 3", {"names_a_month"}),
        ("June 3-5", {"names_a_month", "is_span"}),
        ("from 3 June to 2 July", {"names_a_month", "is_span"}),
        ("between Friday, 3 June and Sunday, 5 June", {"names_a_month", "is_span"}),
        ("in June", {"is_a_month"}),
        ("in June 2021", {"is_a_month"}),
        ("next week", {"is_a_week"}),
        ("next weekend", {"is_a_weekend"}),
        ("in 2015", {"is_a_year"}),
        ("earlier this year", {"is_a_year"}),
        ("next year", {"is_a_year"}),
    ],
)
def test_a_date_is_of_the_kinds_that_its_words_make_it(text: str, kinds: set[str]) -> None:
    mention = the_date(text)
    assert {kind for kind in KINDS if getattr(mention, kind)} == kinds


@pytest.mark.parametrize(
    ("text", "lies"),
    [
        ("next week", "ahead"),
        ("the coming weekend", "ahead"),
        ("on Friday of next week", "ahead"),
        ("tomorrow morning", "ahead"),
        ("next May", "ahead"),
        ("last Monday", "behind"),
        ("last night", "behind"),
        ("yesterday", "behind"),
        ("today", None),
        ("on Monday", None),
        ("on 3 June", None),
    ],
)
def test_a_date_may_say_itself_which_way_it_lies(text: str, lies: Direction | None) -> None:
    assert the_date(text).lies == lies


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("June 3, 2021", 2021),
        ("3 June 2021", 2021),
        ("in June 2021", 2021),
        ("between May and July 2014", 2014),
        ("first week of May 2010", 2010),
        ("since 2009", 2009),
        ("in the 1990s", 1990),
        ("on 3.6.75.", 1975),
        ("2021-06-03", 2021),
        ("on 3 June", None),
        ("on Monday", None),
    ],
)
def test_the_year_of_a_date_is_the_one_it_names(text: str, year: int | None) -> None:
    assert the_date(text).year == year


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("June 15, 16 and 18", [{"m_a": "June", "d_a": day} for day in ("15", "16", "18")]),
        ("6, 7 and 9 June 2021", [{"d_b": day, "m_b": "June", "y_b": "2021"} for day in ("6", "7", "9")]),
        ("3 and 4 June", [{"d_b": "3", "m_b": "June"}, {"d_b": "4", "m_b": "June"}]),
        ("June 3 & 4", [{"m_a": "June", "d_a": "3"}, {"m_a": "June", "d_a": "4"}]),
        ("Monday and Tuesday", [{"w": "Monday"}, {"w": "Tuesday"}]),
        ("last Monday and Tuesday", [{"w_rel": "last", "w": "Monday"}, {"w_rel": "last", "w": "Tuesday"}]),
        ("today and tomorrow", [{"rel_day": "today"}, {"rel_day": "tomorrow"}]),
    ],
)
def test_days_that_are_counted_up_are_several(text: str, listed: list[dict[str, str]]) -> None:
    mention = the_date(text)
    found = days_listed(mention)
    assert [dict(one.parts) for one in found] == listed
    assert {(one.start, one.end) for one in found} == {(mention.start, mention.end)}


@pytest.mark.parametrize(
    "text", ["6 to 9 June", "30 May-1 June", "June 30 to July 2", "on 3 June", "from Monday to Friday"]
)
def test_a_day_or_a_span_is_only_itself(text: str) -> None:
    assert days_listed(the_date(text)) == [the_date(text)]


@pytest.mark.parametrize(
    ("text", "before", "parts"),
    [
        ("on the 16th.", "on 12 June", {"d_b": "16th", "m_b": "June"}),
        ("on the 16th.", "on June 12, 2021", {"d_b": "16th", "m_b": "June", "y_b": "2021"}),
        ("on the 3rd.", "on 28 June 2021", {"d_b": "3rd", "m_b": "July", "y_b": "2021"}),
        ("on the 3rd.", "on 28 December 2021", {"d_b": "3rd", "m_b": "January", "y_b": "2022"}),
        ("on the 3rd.", "on June 28", {"d_b": "3rd", "m_b": "July"}),
        ("on the 3rd.", "on 3 June", {"d_b": "3rd", "m_b": "June"}),
        ("on the 3rd.", "in June 2021", {"d_b": "3rd", "m_b": "June", "y_b": "2021"}),
        ("on the 3rd.", "in June", {"d_b": "3rd", "m_b": "June"}),
        ("on the 16th to the 18th.", "on 12 June", {"d_b": "16th", "m_b": "June", "d_b2": "18th"}),
        ("later that month", "on 12 June", {"m_d": "June"}),
        ("later that month", "on 12 June 2021", {"m_c": "June", "y_c": "2021"}),
        ("later that month", "on June 12, 2021", {"m_c": "June", "y_c": "2021"}),
        ("later that month", "in June 2021", {"m_c": "June", "y_c": "2021"}),
        ("later that month", "on Monday", {"that_month": "later that month"}),
        ("on the 16th.", "on Monday", {"nth": "16th"}),
        ("on Monday", "on 12 June", {"w": "Monday"}),
    ],
)
def test_a_bare_day_is_of_the_month_said_before_it_or_of_the_next(
    text: str, before: str, parts: dict[str, str]
) -> None:
    assert dict(in_month_of(the_date(text), the_date(before)).parts) == parts


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("June 3", ("y_a", "2019")),
        ("3 June", ("y_b", "2019")),
        ("in June", ("y_d", "2019")),
        ("3 June 2021", None),
        ("on Monday", None),
    ],
)
def test_a_day_or_a_month_without_its_year_can_be_told_of_which_it_is(text: str, said: tuple[str, str] | None) -> None:
    mention = the_date(text)
    assert in_year(mention, 2019).parts == mention.parts + ((said,) if said else ())
