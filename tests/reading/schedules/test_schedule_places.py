"""The place of an entry is the field that is a town in most lines; what else a line names says which town it is."""

from __future__ import annotations

import pytest

from components.reading.reader import default_atlas
from components.reading.schedules.schedule_places import (
    Field,
    column_of,
    countries_of,
    fields_of,
    names_town,
    place_in,
    says_where,
)
from components.reading.text.spans import Span

NOWHERE = frozenset[str]()
BRITAIN = frozenset({"GB"})


def row(line: str, nearby: frozenset[str] = NOWHERE) -> list[Field]:
    """The fields of a line."""
    return fields_of(line, (Span(0, len(line)),), default_atlas(), nearby)


def place(line: str, column: int = 0, nearby: frozenset[str] = NOWHERE) -> tuple[str, str, str] | None:
    """Name and country of a line's place, with its state in America, and where it is named."""
    found = place_in(row(line, nearby), column, line, default_atlas(), nearby)
    if found is None:
        return None
    where, span = found
    return (
        where.name,
        where.admin1 if where.country_code == "US" else where.country_code,
        line[span.start : span.end],
    )


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("Oslo, Spektrum", ["Oslo", "Spektrum"]),
        ("Oslo - Spektrum (sold out)", ["Oslo", "Spektrum"]),
        ("Paris (France) • Olympia", ["Paris", "France", "Olympia"]),
        ("Oslo. Spektrum", ["Oslo", "Spektrum"]),
        ("at Oslo in Spektrum", ["Oslo", "Spektrum"]),
        ("St. Louis, MO", ["St. Louis", "MO"]),
        ("DeKalb, IL", ["DeKalb", "IL"]),
        ("Day off", []),
        ("tickets", []),
        ("", []),
    ],
)
def test_a_line_is_cut_at_its_marks(line: str, fields: list[str]) -> None:
    assert [field.text for field in row(line)] == fields


def test_cells_that_have_run_together_behind_a_date_are_cut_at_their_capitals() -> None:
    line = "23Taipei ArenaTaipeiTaiwan"
    fields = fields_of(line, (Span(2, len(line)),), default_atlas(), NOWHERE)
    assert [field.text for field in fields] == ["Taipei Arena", "Taipei", "Taiwan"]


@pytest.mark.parametrize(
    ("said", "town"),
    [
        ("Oslo", "Oslo"),
        ("LONDON", "London"),
        ("Brisbane QLD", "Brisbane"),
        ("The Hague", "The Hague"),
        ("The Dome", None),
        ("Hall", None),
        ("Monday", None),
        ("Denmark", None),
        ("ME", None),
        ("oslo", None),
        ("Oslo Spektrum", None),
    ],
)
def test_a_field_is_a_town_when_it_is_nothing_but_its_name(said: str, town: str | None) -> None:
    (field,) = row(said)
    assert (field.town.name if field.town else None) == town


@pytest.mark.parametrize(
    ("lines", "column"),
    [
        (("Oslo, Spektrum", "Rome, Vega", "Lima, Olympia"), 0),
        (("Spektrum, Oslo", "Vega, Rome"), 1),
        (("Olympia, Paris", "Guildhall, Lima"), 1),
        (("Spektrum", "see below"), None),
        ((), None),
    ],
)
def test_the_column_of_the_towns_is_that_of_most_lines(lines: tuple[str, ...], column: int | None) -> None:
    assert column_of([row(line) for line in lines]) == column


@pytest.mark.parametrize(
    ("line", "column", "expected"),
    [
        ("Vega, Copenhagen", 1, ("Copenhagen", "DK", "Copenhagen")),
        ("Spektrum, Hull, Olympia", 5, ("Hull", "GB", "Hull")),
        ("Portland, ME", 0, ("Portland", "ME", "Portland")),
        ("Portland, OR", 0, ("Portland", "OR", "Portland")),
        ("Paris, Texas", 0, ("Paris", "TX", "Paris")),
        ("Granada, Nicaragua", 0, ("Granada", "NI", "Granada")),
        ("St. John's, Newfoundland", 0, ("St. John's", "CA", "St. John's")),
        ("Oslo Spektrum", 0, ("Oslo", "NO", "Oslo")),
        ("Paramount Theatre Seattle", 0, ("Seattle", "WA", "Seattle")),
        ("Mary Lavelle's, Co. Wexford", 0, ("County Wexford", "IE", "Co. Wexford")),
        ("Spektrum, Norway", 0, ("Norway", "NO", "Norway")),
        ("see below", 0, None),
        ("", 0, None),
    ],
)
def test_a_line_has_its_town_else_one_at_an_edge_else_its_country(
    line: str, column: int, expected: tuple[str, str, str] | None
) -> None:
    assert place(line, column) == expected


def test_a_hall_gives_the_small_town_after_which_it_is_called_only_nearby() -> None:
    assert place("Thurso Town Hall", nearby=BRITAIN) == ("Thurso", "GB", "Thurso")
    assert place("Thurso Town Hall") is None


def test_a_field_begins_with_a_middling_town_only_nearby() -> None:
    assert place("Dundalk Spirit Store", nearby=frozenset({"IE"})) == ("Dundalk", "IE", "Dundalk")
    assert place("Dundalk Spirit Store") is None


@pytest.mark.parametrize(
    ("line", "expected"), [("Oslo, Spektrum", True), ("Oslo Spektrum", True), ("see below", False), ("", False)]
)
def test_a_line_names_a_town_in_a_field_or_at_its_edge(line: str, expected: bool) -> None:
    assert names_town(line, Span(0, len(line)), default_atlas(), NOWHERE) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Portland, OR", True),
        ("Portland (O.R.)", True),
        ("Portland, Oregon", True),
        ("Portland", False),
        ("Oslo, Sweden", False),
    ],
)
def test_a_line_says_where_its_town_lies(line: str, expected: bool) -> None:
    fields = row(line)
    (town,) = (field.town for field in fields[:1])
    assert town
    assert says_where(fields, town, default_atlas()) is expected


def test_a_country_may_end_the_field_of_its_town() -> None:
    lyon = default_atlas().town("Lyon")
    assert lyon
    assert says_where(row("Lyon France"), lyon, default_atlas())


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("Oslo, Rome", {"NO", "IT"}),
        ("Oslo Spektrum", {"NO"}),
        ("Thurso Town Hall", {"GB"}),
        ("see below", set()),
    ],
)
def test_the_countries_of_a_line_are_those_of_its_towns_and_halls(line: str, codes: set[str]) -> None:
    assert countries_of(row(line), line, default_atlas()) == codes
