from datetime import date

import pytest

from components.reading.dates.days import Days
from components.reading.dates.finding import find_dates
from components.reading.status.statuses import Status
from components.reading.visit_days.plausible import (
    begins_in_another_year,
    fits,
    is_history,
    names_another_year,
    names_only_another_year,
    plausible_days,
)
from tests.reading.told import marked

TODAY = date(2022, 9, 14)


@pytest.mark.parametrize(
    ("said", "published", "other"),
    [
        ("on May 3, 1901", TODAY, True),
        ("on May 3, 2001", TODAY, False),
        ("on May 3, 2022", TODAY, False),
        ("on May 3", TODAY, False),
        ("in March 2021", TODAY, False),
        ("in 2021", TODAY, False),
        ("in 1921", TODAY, True),
        ("in March 2021", None, True),
        ("on May 3, 2001", None, False),
    ],
)
def test_what_happened_in_another_year_is_history(said: str, published: date | None, other: bool) -> None:
    (mention,) = find_dates(said, 0, len(said))
    assert names_another_year(mention, published) is other


@pytest.mark.parametrize(
    ("said", "vague"), [("in 2021", True), ("in 2022", False), ("in March 2021", False), ("in March 1921", True)]
)
def test_a_year_before_alone_is_too_vague_for_what_was_planned(said: str, vague: bool) -> None:
    (mention,) = find_dates(said, 0, len(said))
    assert names_only_another_year(mention, TODAY) is vague


@pytest.mark.parametrize(
    ("said", "day", "status", "believed"),
    [
        ("Sept. 20", date(2022, 9, 20), "planned", True),
        ("Sept. 20", date(2022, 9, 20), "made", False),
        ("Sept. 10", date(2022, 9, 10), "made", True),
        ("Sept. 1", date(2022, 9, 1), "planned", False),
        ("Sept. 5", date(2023, 9, 5), "planned", False),
        ("Sept. 5, 2023", date(2023, 9, 5), "planned", True),
    ],
)
def test_a_date_must_lie_where_the_tense_says(said: str, day: date, status: Status, believed: bool) -> None:
    (mention,) = find_dates(said, 0, len(said))
    assert fits(mention, Days(day, day, "day"), status, TODAY) is believed


@pytest.mark.parametrize(
    ("said", "status", "day"),
    [
        ("Monday", "made", date(2022, 9, 12)),
        ("Monday", "planned", date(2022, 9, 19)),
        ("Monday", "postponed", date(2022, 9, 19)),
        ("Sept. 20, 2022", "planned", date(2022, 9, 20)),
        ("Sept. 20, 2022", "made", None),
    ],
)
def test_days_lie_on_the_side_of_the_publication_that_the_status_says(
    said: str, status: Status, day: date | None
) -> None:
    (mention,) = find_dates(said, 0, len(said))
    assert plausible_days(mention, status, TODAY) == (Days(day, day, "day") if day else None)


@pytest.mark.parametrize(
    ("text", "history"),
    [
        ("He left Vienna in 1805.", True),
        ("He left Vienna in 1805, as a book of 2003 says.", False),
        ("He left Vienna for Rome on Monday. " * 20 + "The school there was founded in 1805.", False),
        ("He is in Vienna. " * 20 + "A plaque names the sailors lost in 1942. " + "He goes to Rome. " * 40, False),
        ("He is in Vienna. " * 20 + "In 1805 he left it, and came back in 1808. " + "He goes to Rome. " * 40, True),
        ("He left.", False),
    ],
)
def test_a_text_whose_years_are_all_long_past_is_history(text: str, history: bool) -> None:
    assert is_history(text, None) is history
    assert not is_history(text, TODAY)


@pytest.mark.parametrize(
    ("text", "other"), [("In 1705 he flew to Lima.", True), ("He flew to Lima in 1705.", False), ("He flew.", False)]
)
def test_a_sentence_that_opens_with_another_year_is_history(text: str, other: bool) -> None:
    (sentence,) = marked(text)
    assert begins_in_another_year(sentence, TODAY) is other


def test_a_day_said_to_be_of_next_year_may_lie_far_ahead() -> None:
    mention = find_dates("from 20 to 22 July next year", 0, 28)[0]
    found = plausible_days(mention, "planned", TODAY)
    assert found == Days(date(2023, 7, 20), date(2023, 7, 22), "day")
