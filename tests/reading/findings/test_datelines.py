"""Where a report is dated from, its traveller is, when it tells what he did there."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading import told

SUNDAY = date(2019, 9, 1)


def _stops(text: str) -> list[tuple[str, str, str]]:
    stops = (s for s in told.stops(text, SUNDAY))
    return [(s.place, str(s.start), s.status) for s in stops]


@pytest.mark.parametrize(
    ("first", "place"),
    [
        ("QUITO, Ecuador, Sept 1 - Pope Leo ended his visit on Sunday with a Mass for the young.", "Quito"),
        ("QUITO: Pope Leo told a crowd of pilgrims on Sunday to go home in peace.", "Quito"),
        ("QUITO (AP) - Pope Leo blessed thousands on Sunday.", "Quito"),
        ("QUITO - Pope Leo said on Sunday that he was sad.", None),
        ("QUITO - Pope Leo told reporters on Sunday that he was sad.", None),
        ("QUITO - Pope Leo ended a visit to Bogota on Sunday.", None),
        ("QUITO - President Ana Cruz blessed thousands on Sunday, and Pope Leo was glad.", None),
        ("VATICAN CITY - Pope Leo blessed thousands on Sunday.", None),
        ("QUITO - Pope Leo arrived in Brazil on Sunday.", None),
        ("QUITO - Pope Leo began a visit to Brazil on Sunday.", None),
        ("QUITO - Pope Leo ended a visit to Brazil on Sunday.", None),
        ("QUITO - Pope Leo blessed thousands on Sunday during a visit to Brazil.", None),
        ("QUITO - Pope Leo blessed thousands on Sunday before flying to Brazil.", "Quito"),
        ("QUITO - Pope Leo blessed thousands on Sunday, then flew to Brazil.", "Quito"),
    ],
)
def test_a_dateline_is_a_stop_where_its_traveller_acts(first: str, place: str | None) -> None:
    found = _stops(f"{first} The Pope had arrived in Lima on Thursday. He flies to La Paz on Monday.")
    assert [s for s in found if s[0] == "Quito"] == ([(place, "2019-09-01", "made")] if place else [])


def test_the_capital_is_that_of_the_dateline() -> None:
    text = "LIMA, Sept 1 - Pope Leo landed in Cusco on Sunday. By the evening he was in the capital for talks."
    assert [place for place, _, _ in _stops(text)] == ["Cusco", "Lima"]


def test_what_is_over_comes_before_what_is_to_come_and_the_dateline_last() -> None:
    text = (
        "QUITO - Pope Leo ended his visit on Sunday with a Mass. He will go to La Paz. He flew in from the "
        "south; in Lima "
        "he blessed a school, and before that he spent a day in Cusco."
    )
    assert [place for place, _, _ in _stops(text)] == ["Cusco", "Lima", "Quito", "La Paz"]


def test_the_singer_is_where_the_band_is() -> None:
    text = (
        "Rockers The Kestrels have ended their tour after frontman Danny Shaw was taken ill on stage in Denver "
        "on Friday. "
        "The band had played in Boise on Tuesday and will play in Reno next year."
    )
    assert [place for place, _, _ in _stops(text)][:2] == ["Boise", "Denver"]


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("CUSCO: Foreign Minister Ann Lee of Chad arrived in Peru on Sunday.", ["Cusco"]),
        ("LIMA: Foreign Minister Ann Lee of Chad arrived in Peru on Sunday.", ["Lima"]),
        ("CUSCO: Foreign Minister Ann Lee of Chad will arrive in Peru on Monday.", ["Lima"]),
    ],
)
def test_whoever_came_to_a_country_is_in_the_town_of_it_that_the_report_is_from(
    first: str, expected: list[str]
) -> None:
    assert [place for place, _, _ in _stops(f"{first} She met miners.")] == expected
