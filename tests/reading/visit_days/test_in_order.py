"""Weekdays that one sentence tells one after another follow each other, and what began on a day is not a week off."""

from dataclasses import replace
from datetime import date

import pytest

from components.reading.claim import Claim
from components.reading.dates.days import Days, one_day
from components.reading.status.statuses import Status
from components.reading.visit_days.in_order import in_step
from tests.reading.told import claims, days, marked

MONDAY = date(2024, 5, 13)
WEDNESDAY_BEFORE = date(2024, 5, 8)
WEDNESDAY_AFTER = date(2024, 5, 15)


def told(said: str, first: date, second: date | Days, **of_second: object) -> list[Claim]:
    """The claims of a sentence of two places, the first on one day and the second on others."""
    one, other = claims(marked(said))
    days = second if isinstance(second, Days) else one_day(second)
    return [replace(one, days=one_day(first)), replace(other, days=days, **of_second)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "second", "expected"),
    [
        ("On Monday she flies to Lima and on Wednesday to Quito.", WEDNESDAY_BEFORE, WEDNESDAY_AFTER),
        ("On Monday she flies to Lima and on Wednesday to Quito.", WEDNESDAY_AFTER, WEDNESDAY_AFTER),
        ("On Monday she flies to Lima and on May 8 to Quito.", WEDNESDAY_BEFORE, WEDNESDAY_BEFORE),
        ("On Monday she flies to Lima and last Wednesday to Quito.", WEDNESDAY_BEFORE, WEDNESDAY_BEFORE),
        ("On Monday she flies to Lima. On Wednesday she goes to Quito.", WEDNESDAY_BEFORE, WEDNESDAY_AFTER),
        ("On Monday she flies to Lima. On Wednesday she went to Quito.", WEDNESDAY_BEFORE, WEDNESDAY_BEFORE),
        (
            "On Monday she flies to Lima. All is well. So it is. On Wednesday to Quito.",
            WEDNESDAY_BEFORE,
            WEDNESDAY_BEFORE,
        ),
        ("On Monday and Tuesday she is in Lima and on Wednesday in Quito.", WEDNESDAY_BEFORE, WEDNESDAY_AFTER),
    ],
)
def test_a_weekday_of_a_plan_does_not_step_back(said: str, second: date, expected: date) -> None:
    claims = told(said, MONDAY, second)
    found = in_step(claims, marked(said), None)
    assert [claim.days for claim in found] == [one_day(MONDAY), one_day(expected)]


@pytest.mark.parametrize(
    "of_second", [{"status": "made"}, {"order": "before"}, {"order": "first"}, {"days": None}], ids=str
)
def test_what_is_told_to_lie_before_stays_before(of_second: dict[str, object]) -> None:
    said = "On Monday she flies to Lima and on Wednesday to Quito."
    one, other = told(said, MONDAY, WEDNESDAY_BEFORE)
    claims = [one, replace(other, **of_second)]  # type: ignore[arg-type]
    assert in_step(claims, marked(said), None) == claims


@pytest.mark.parametrize(
    ("said", "statuses", "expected"),
    [
        ("She began her trip to Peru on Monday with talks in Lima.", ("made", "planned"), (MONDAY, "made")),
        (
            "She began her trip to Peru on Monday with talks in Quito.",
            ("made", "planned"),
            (date(2024, 5, 20), "planned"),
        ),
        (
            "She begins her trip to Peru on Monday with talks in Lima.",
            ("planned", "planned"),
            (date(2024, 5, 20), "planned"),
        ),
    ],
)
def test_what_began_on_a_weekday_with_something_began_on_one_day(
    said: str, statuses: tuple[Status, Status], expected: tuple[date, Status]
) -> None:
    one, other = told(said, MONDAY, date(2024, 5, 20), status=statuses[1])
    last = in_step([replace(one, status=statuses[0]), other], marked(said), None)[-1]
    assert (last.days, last.status) == (one_day(expected[0]), expected[1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bishop Paul Oto of Leeds will be in Lima from Monday to Wednesday and in Quito on Thursday and Friday.",
            {"Lima": "05-13..05-15", "Quito": "05-16..05-17"},
        ),
        (
            "Bishop Paul Oto of Leeds will visit Lima on Monday and Tuesday and Quito on Wednesday.",
            {"Lima": "05-13..05-14", "Quito": "05-15"},
        ),
    ],
)
def test_a_weekday_follows_several(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY_BEFORE) == expected


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ("She will finish the tour on Thursday in Quito.", "05-16"),
        ("She will finish the tour on Wednesday in Quito.", "05-15"),
        ("She finished a tour on Tuesday in Quito.", "05-07"),
    ],
)
def test_where_a_plan_ends_is_not_before_the_rest_of_it(ends: str, expected: str) -> None:
    text = f"Minister Ann Lee will fly to Lima on May 13. It rained. It snowed. She will be in Rome on May 14. {ends}"
    assert days(text, WEDNESDAY_BEFORE)["Quito"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bishop Paul Oto flew to Fiji on Tuesday of last week for a two-day visit. On Wednesday, the bishop "
            "preached at the cathedral in Suva. On Thursday he travelled to Tonga.",
            {"Suva": "04-30..05-01", "Nuku‘alofa": "05-02"},
        ),
        (
            "On his first stop, Minister Ann Lee met Bob Ray in Lima on Wednesday. On Thursday she was in Quito.",
            {"Lima": "05-01", "Quito": "05-02"},
        ),
        (
            "Minister Ann Lee met Bob Ray in Lima on Wednesday. On Tuesday she was in Quito.",
            {"Lima": "05-08", "Quito": "05-07"},
        ),
        # Under a picture
        (
            "Minister Ann Lee speaks in Rome on April 26, 2024.\n\nMinister Ann Lee arrived in Lima on Wednesday. On "
            "Tuesday she was in Quito.",
            {"Rome": "04-26", "Lima": "05-08", "Quito": "05-07"},
        ),
    ],
)
def test_a_report_that_goes_through_a_journey_from_its_first_stop_comes_to_no_day_twice(
    text: str, expected: dict[str, str]
) -> None:
    assert days(text, WEDNESDAY_BEFORE) == expected
