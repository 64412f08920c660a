"""An expression is found in each way in which newspapers write a date, and in no word that only looks like one."""

import pytest

from components.reading.dates.mention import DateMention
from components.reading.dates.written import expressions, may_be_of_date


def _found(text: str) -> list[DateMention]:
    return list(expressions(text, 0, len(text)))


WAYS = [
    ("on 2021-06-03 in", "2021-06-03", {"iso": "2021-06-03"}),
    ("on Good Friday in", "Good Friday", {"feast": "Good Friday"}),
    ("on 3.6.21.", "3.6.21", {"dotted": "3.6.21"}),
    ("on Jan. 3-5, 2021,", "Jan. 3-5, 2021", {"m_a": "Jan.", "d_a": "3", "j_a": "-", "d_a2": "5", "y_a": "2021"}),
    ("on june 3 he", "june 3", {"m_a": "june", "d_a": "3"}),
    ("on 4/21 in", "4/21", {"m_a": "April", "d_a": "21"}),
    ("(21/4)", "21/4", {"d_a": "21", "m_a": "April"}),
    ("on 3/4 June", "3/4 June", {"d_b": "3", "j_b": "/", "d_b2": "4", "m_b": "June"}),
    ("(20Jun17)", "20Jun17", {"d_a": "20", "m_a": "Jun", "y_a": "2017"}),
    ("in June 2020", "June 2020", {"m_c": "June", "y_c": "2020"}),
    ("on the 16th he", "the 16th", {"nth": "16th"}),
    ("two days ago", "two days ago", {"ago": "two"}),
    ("from Monday to Friday", "from Monday to Friday", {"w_1": "Monday", "w_2": "Friday"}),
    ("open Monday-Friday", "Monday-Friday", {"w_3": "Monday", "w_4": "Friday"}),
    ("on Monday and Tuesday", "Monday and Tuesday", {"w_5": "Monday", "w_6": "Tuesday"}),
    ("a week on Monday", "a week on Monday", {"w_plus": "a week on", "w": "Monday"}),
    ("next week Tuesday", "next week Tuesday", {"w_week": "next week", "w": "Tuesday"}),
    ("on MONDAY evening", "MONDAY evening", {"w": "MONDAY"}),
    ("today\nand tomorrow", "today\nand tomorrow", {"two_days": "today and tomorrow"}),
    ("the day after tomorrow", "the day after tomorrow", {"rel_day": "the day after tomorrow"}),
    ("later this week", "later this week", {"later": "later this week"}),
    ("later that month", "later that month", {"that_month": "later that month"}),
    ("by the end of the month", "by the end of the month", {"at_end": "by the end of the month"}),
    ("early next week", "early next week", {"vague": "early next week"}),
    ("over the weekend", "over the weekend", {"rel": "over the weekend"}),
    ("a weekend visit", "weekend", {"at_weekend": "weekend"}),
    ("between May and July", "between May and July", {"m_g": "May", "m_h": "July"}),
    ("second week of May", "second week of May", {"part": "second week", "m_p": "May"}),
    ("in early May", "early May", {"m_d": "May"}),
    ("until May", "May", {"m_d": "May"}),
    ("moved to May", "May", {"m_f": "May"}),
    ("a May trip", "May", {"m_e": "May"}),
    ("since 2009", "2009", {"y": "2009"}),
]


@pytest.mark.parametrize(("text", "said", "parts"), WAYS)
def test_a_date_is_found_as_it_is_written(text: str, said: str, parts: dict[str, str]) -> None:
    (found,) = _found(text)
    assert (text[found.start : found.end], dict(found.parts)) == (said, parts)


@pytest.mark.parametrize("said", [said for _, said, _ in WAYS])
def test_some_word_of_every_date_may_be_of_one(said: str) -> None:
    assert any(may_be_of_date(word) for word in said.split())


@pytest.mark.parametrize("word", ["Lima", "visit", "the", "two", "ago", "½"])
def test_most_words_may_be_of_no_date(word: str) -> None:
    assert not may_be_of_date(word)


@pytest.mark.parametrize(
    "text",
    [
        "they march 12 miles",
        "May flew home and April sang",
        "on the 16th floor",
        "on Monday the 12 pilgrims",
        "at 10.05.30.1",
        "on Black Friday",
        "on the Tuesday of St Ann",
        "the weekend of Oslo",
        "on 4/1 in",
        "on 4/21/19",
        "3/25 of it",
        "",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert _found(text) == []


def test_of_a_number_of_others_only_the_day_before_it_is_a_date() -> None:
    text = "on June 3 and 20 people"
    assert [text[one.start : one.end] for one in _found(text)] == ["June 3"]


@pytest.mark.parametrize(
    ("text", "days", "opening"),
    [
        ("for three days from Monday", 3, True),
        ("a three-day visit starting Monday", 3, True),
        ("a week-long visit from 3 May", 7, True),
        ("for two nights on Monday", 2, False),
        ("wrapped up a three-day visit on Monday", None, False),
        ("a three-day visit that ends on Monday", None, False),
        ("a three-day visit until Monday", None, False),
        ("beginning on Monday", None, True),
        ("since Monday", None, True),
        ("from June 3 to 5", None, False),
        ("on Monday", None, False),
    ],
)
def test_a_day_may_be_the_first_of_a_stay(text: str, days: int | None, opening: bool) -> None:
    (found,) = _found(text)
    assert (found.days, found.opening) == (days, opening)


@pytest.mark.parametrize(("text", "said"), [("in the week of 3 May", "week"), ("on 3 May", None)])
def test_a_day_may_stand_for_its_week(text: str, said: str | None) -> None:
    (found,) = _found(text)
    assert dict(found.parts).get("week_of") == said


def test_expressions_come_in_their_order_and_from_their_piece_of_the_text_only() -> None:
    text = "On Monday Ann Lee flew to Lima, on 3 June to Quito and on 5 June home."
    found = list(expressions(text, 10, text.index(" and")))
    assert [text[one.start : one.end] for one in found] == ["3 June"]
    assert [text[one.start : one.end] for one in _found(text)] == ["Monday", "3 June", "5 June"]
