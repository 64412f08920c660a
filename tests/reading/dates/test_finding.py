"""Two expressions may be one date: a weekday and the day it is, or the first day of a span and the last; or none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.dates.said import dates, the_date

_WORDS = st.sampled_from(
    "on from to between and or the Monday Friday 3 16th June May 2021 last next year week today ( ) , . moved".split()  # noqa: SIM905
)


def _said(text: str) -> list[str]:
    return [text[one.start : one.end] for one in dates(text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("on Tuesday, 10 May,", "Tuesday, 10 May"),
        ("on Tuesday (10 May), he", "Tuesday (10 May)"),
        ("today (6 July 2021) for", "today (6 July 2021)"),
        ("on Mon., Jan. 3", "Mon., Jan. 3"),
        ("on Monday the 3rd.", "Monday the 3rd"),
        ("on Friday and Saturday, 17 and 18 March", "Friday and Saturday, 17 and 18 March"),
        ("on Wednesday 10th May and Thursday 11th May", "Wednesday 10th May and Thursday 11th May"),
        ("on May 16 and May 17, 2022,", "May 16 and May 17, 2022"),
        ("on Friday (16), when", "Friday (16)"),
        ("tomorrow (15)", "tomorrow (15)"),
        ("on Friday (100) people", "Friday"),
        ("on 3 June (16)", "3 June"),
        ("(on Tuesday, 10 May) he", "Tuesday, 10 May"),
        ("on Tuesday (10 May, he said)", "Tuesday (10 May"),
    ],
)
def test_what_is_said_of_the_same_day_is_one_date(text: str, said: str) -> None:
    assert _said(text) == [said]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("from Monday to 3 June", "Monday", "3 June"),
        ("from tomorrow until June 18", "tomorrow", "June 18"),
        ("between Friday, 3 June and Sunday, 5 June", "Friday, 3 June", "Sunday, 5 June"),
        ("from the evening of June 17th to the morning of June 20th", "June 17th", "June 20th"),
        ("starting Monday (30 May) through Friday (3 June)", "Monday (30 May)", "Friday (3 June)"),
    ],
)
def test_the_first_day_and_the_last_are_one_span(text: str, first: str, last: str) -> None:
    span = the_date(text)
    assert span.until
    assert text[span.start : span.end].startswith(first)
    assert (text[span.until.start : span.until.end], span.end) == (last, span.until.end)
    assert (span.is_span, span.opening) == (True, False)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("moved from Monday to 3 June", ["Monday", "3 June"]),
        ("from Monday and 3 June", ["Monday", "3 June"]),
        ("between Monday to 3 June", ["Monday", "3 June"]),
        ("on Monday to 3 June", ["Monday", "3 June"]),
        ("a two-day visit from Monday to 3 June", ["Monday", "3 June"]),
        ("on 3 June and 5 June", ["3 June", "5 June"]),
        ("on 30 May and 31 June", ["30 May", "31 June"]),
        ("on 3 June, 4 June", ["3 June", "4 June"]),
        ("on 3 June 2021 and 4 June 2022", ["3 June 2021", "4 June 2022"]),
        ("for two days from 3 June and 4 June", ["3 June", "4 June"]),
        ("from next week to 3 June", ["next week", "3 June"]),
        ("from 3 to 5 June to 7 June", ["3 to 5 June", "7 June"]),
        ("on Monday. On Tuesday", ["Monday", "Tuesday"]),
        ("on Monday, Tuesday,", ["Monday", "Tuesday"]),
        ("on Friday and Saturday, 17 March", ["Friday and Saturday", "17 March"]),
        ("on Friday and Saturday in Lima, 17 and 18 March", ["Friday and Saturday", "17 and 18 March"]),
        ("today, 6 July)", ["today", "6 July"]),
        ("today (6 July and 9 July)", ["today", "6 July", "9 July"]),
        ("on Friday last year", ["Friday", "last year"]),
        ("on 3 June 2020 last year", ["3 June 2020", "last year"]),
    ],
)
def test_two_days_that_make_no_span_are_two(text: str, said: list[str]) -> None:
    assert _said(text) == said
    assert not any(one.until for one in dates(text))


@pytest.mark.parametrize(
    "text",
    [
        "on Thursday or Friday",
        "in May or June",
        "on 3 June or 4 June",
        "on Monday, June 3, or Tuesday, June 4",
        "on 3 or 4 June",
        "on the 3rd or the 4th of June 2021",
        "on June 3 or 4",
        "today or tomorrow",
        "",
    ],
)
def test_what_is_not_decided_is_no_date(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("was postponed from Monday to Friday", ["Monday", "Friday"]),
        ("moved her visit to Oslo from 3 to 5 June 2021", ["3", "5 June 2021"]),
        ("was put back from June 3 to June 5", ["June 3", "June 5"]),
        ("was moved from the 16th to the 17th of this month", ["the 16th", "17th of this month"]),
        ("was moved from Monday, 3 June to Friday, 7 June", ["Monday, 3 June", "Friday, 7 June"]),
        ("the postponed tour will run from Monday to Friday", ["from Monday to Friday"]),
        ("postponed the visit and will stay from 3 to 5 June", ["3 to 5 June"]),
        ("was extended from Monday to Friday", ["from Monday to Friday"]),
    ],
)
def test_the_day_from_which_something_is_put_off_and_that_to_which_are_two(text: str, said: list[str]) -> None:
    assert _said(text) == said


def test_each_of_the_days_between_which_something_is_moved_has_month_and_year() -> None:
    first, last = dates("moved from 3 June to 5 July 2021")
    assert (dict(first.parts), dict(last.parts)) == (
        {"d_b": "3", "m_b": "June", "y_b": "2021"},
        {"d_b": "5", "m_b": "July", "y_b": "2021"},
    )


def test_two_days_in_a_row_are_of_the_year_said_with_the_last() -> None:
    assert the_date("on May 16 and May 17, 2022").year == 2022


def test_a_number_of_others_leaves_a_day_decided() -> None:
    assert _said("on Monday or 20 others") == ["Monday"]


@pytest.mark.parametrize(
    ("text", "which"), [("in June last year", "last"), ("on 3 June this year", "this"), ("in May of next year", "next")]
)
def test_which_year_is_said_behind_a_month_is_said_of_it(text: str, which: str) -> None:
    assert dict(dates(text)[0].parts)["of_year"] == which


@pytest.mark.parametrize(
    ("text", "days", "opening"),
    [
        ("for two days from Tuesday, 10 May", 2, True),
        ("starting Tuesday, 10 May", None, True),
        ("starting Tuesday, 10 to 12 May", None, False),
    ],
)
def test_a_day_with_its_weekday_is_still_a_beginning(text: str, days: int | None, opening: bool) -> None:
    assert (the_date(text).days, the_date(text).opening) == (days, opening)


@given(st.lists(_WORDS, max_size=15))
def test_dates_lie_in_the_text_in_their_order(said: list[str]) -> None:
    text = " ".join(said)
    found = dates(text)
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(not one.until or one.start < one.until.start < one.until.end == one.end for one in found)
