"""Home is no stop, and neither is the way there."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading import told

WEDNESDAY = date(2024, 5, 8)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Lee of Peru landed in Lima on Tuesday after a visit to Quito.", ["Quito"]),
        ("President Ann Lee of Peru landed in Cusco on Tuesday after a visit to Quito.", ["Quito", "Cusco"]),
        ("Bishop Ann Lee of Peru opened a school in Piura and travelled to Lima on Tuesday.", ["Piura", "Lima"]),
        (
            "Lima, June 12 - Foreign Minister Ann Lee will visit Quito on Friday. She leaves Quito for Lima on Sunday.",
            ["Quito"],
        ),
        (
            "Lima, June 12 - Foreign Minister Ann Lee arrived here after concluding her two-nation tour to Chile and "
            "Cuba.",
            ["Santiago", "Havana"],
        ),
        ("Lima, June 12 - Foreign Minister Ann Lee arrived here after her visit to Cuba.", ["Havana", "Lima"]),
    ],
)
def test_who_governs_is_at_home_in_the_capital(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in told.stops(text, WEDNESDAY)] == expected


@pytest.mark.parametrize("office", ["archbishop of Lima", "the mayor of Lima"])
def test_whoever_holds_office_in_a_town_goes_home_there(office: str) -> None:
    text = f"Ann Lee, {office}, flew to Quito on Friday. Lee landed in Lima on Tuesday."
    assert [stop.place for stop in told.stops(text, WEDNESDAY)] == ["Quito"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Lee, the Irish ambassador to Peru, met the leader of the opposition at a dinner in Lima on Friday.",
            [],
        ),
        ("Ann Lee, the Irish ambassador to Peru, visited Cusco on Friday.", ["Cusco"]),
        ("Peru has summoned the Irish ambassador to Lima, Ann Lee, and handed her a protest.", []),
    ],
)
def test_an_ambassador_is_at_home_in_the_capital_of_her_post(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in told.stops(text, WEDNESDAY)] == expected


def test_a_list_of_visits_that_have_ended_leads_home() -> None:
    text = "Lima, May 8 - President Ann Lee arrived in Lima on Tuesday, concluding visits to Chile and Cuba."
    assert "Lima" not in [stop.place for stop in told.stops(text, WEDNESDAY)]
