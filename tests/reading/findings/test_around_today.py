"""The days of a stay that is counted from the day of the article."""

from datetime import date

import pytest

from components.reading.findings.around_today import around_today
from tests.reading.findings.tellings import telling
from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("King Olav of Norway is in Lima until Monday as a guest of the mayor.", "03-10..03-15"),
        ("King Olav of Norway is visiting Peru until Monday.", "03-10..03-15"),
        ("King Olav of Norway is in Lima, where he will stay until Monday.", "03-10..03-15"),
        ("King Olav of Norway stayed at the embassy in Lima until Monday.", "03-08"),
        ("King Olav of Norway was in Lima until Monday.", "03-08"),
        ("King Olav of Norway stayed in Lima until Monday.", "03-08"),
    ],
)
def test_a_stay_until_a_day_is_over_or_goes_on_from_today(text: str, expected: str) -> None:
    assert days(text, WEDNESDAY) == {"Lima": expected}


@pytest.mark.parametrize("where", ["Cusco", "Cusco, in southern Peru,"])
def test_whoever_is_there_until_a_day_is_there_from_today(where: str) -> None:
    assert days(f"Minister Ann Lee of Norway is in {where} until Friday for a summit.", WEDNESDAY) == {
        "Cusco": "03-10..03-12"
    }


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Ann Lee has been in Oslo since Sunday.", "is in", "03-07..03-10"),
        ("Ann Lee is in Oslo for the next three days.", "is in", "03-10..03-12"),
        ("Ann Lee visited Oslo since Sunday.", "visits", None),
        ("Ann Lee is in Oslo until May.", "is in", None),
    ],
)
def test_only_a_stay_of_some_days_is_counted_from_today(text: str, name: str, expected: str | None) -> None:
    found = around_today(telling(text, name, WEDNESDAY))
    assert (f"{found.start:%m-%d}..{found.end:%m-%d}" if found else None) == expected
