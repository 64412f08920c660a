"""Names that stand side by side are one place, and "here" and "the capital" are places too."""

import pytest

from components.reading.names.adjoining import joined
from components.reading.names.two_readings import first_reading
from components.reading.reader import default_atlas
from tests.reading.names.given import context_of


def adjoined(text: str, dateline: str | None = None) -> list[str]:
    """The words of each sign with its place, or its kind where it has none; dates are left out."""
    context, (line, *_) = context_of(text)
    town = default_atlas().means(dateline) if dateline else None
    signs = joined(line, first_reading(context, line).signs, town, default_atlas())
    assert [sign.first for sign in signs] == sorted(sign.first for sign in signs)
    return [
        f"{' '.join(line.words[sign.first : sign.last])}: {sign.place.name if sign.place else sign.kind}"
        for sign in signs
        if sign.kind != "D"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They flew to Denver, Colorado.", ["Denver , Colorado: Denver"]),
        ("They flew to the Saudi capital, Riyadh.", ["Saudi capital , Riyadh: Riyadh"]),
        ("They flew to Victoria, Republic of Seychelles.", ["Victoria , Republic of Seychelles: Victoria"]),
        ("They flew to the Republic of Seychelles.", ["Republic of Seychelles: Seychelles"]),
        ("They flew to Denver and Boulder.", ["Denver: Denver", "Boulder: Boulder"]),
        ("They slept on Monday.", []),
    ],
)
def test_a_place_and_what_it_lies_in_are_one(text: str, expected: list[str]) -> None:
    assert adjoined(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They love the French capital today.", ["French capital: Paris"]),
        ("They love the French capital city today.", ["French capital city: Paris"]),
        ("They love France's capital today.", ["France 's capital: Paris"]),
        ("They love the Peruvian capital, and France.", ["Peruvian capital: Lima", "France: France"]),
        (
            "They love Lima, the Peruvian capital, and France.",
            ["Lima: Lima", "Peruvian capital: Lima", "France: France"],
        ),
        ("They love the French coast, and the capital.", ["French: N"]),
        ("They love Lima capital.", ["Lima: Lima"]),
        ("They love France, whose capital waits.", ["France: France"]),
    ],
)
def test_the_capital_of_a_nation_is_a_town(text: str, expected: list[str]) -> None:
    assert adjoined(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S.-Japan talks went on.", ["U.S.: X", "Japan: X"]),
        ("The U.S. - Japan talks went on.", ["U.S.: United States", "Japan: Japan"]),
    ],
)
def test_two_lands_with_a_hyphen_describe(text: str, expected: list[str]) -> None:
    assert adjoined(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They toured France, England and Italy.", "United Kingdom"),
        ("They toured England and Italy.", "United Kingdom"),
        ("They toured France, and England.", "United Kingdom"),
        ("They toured England, and then France.", "England"),
        ("They toured England and Wales.", "England"),
        ("They toured Hull and England.", "England"),
    ],
)
def test_england_among_countries_is_one(text: str, expected: str) -> None:
    assert f"England: {expected}" in adjoined(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She arrived here on Monday.", ["here: Lima"]),
        ("She was in Cusco when he arrived here.", ["Cusco: Cusco", "here: Lima"]),
        ("She arrived here after a day in Cusco.", ["here: Lima", "Cusco: Cusco"]),
        ("She lives here.", []),
        ("She arrived here (Peru) on Monday.", ["Peru: Peru"]),
        ("She landed in the capital on Monday.", ["capital: Lima"]),
        ("She reached the capital on Monday.", ["capital: Lima"]),
        ("She flew from Cusco to the capital on Monday.", ["Cusco: Cusco", "capital: Lima"]),
        ("She flew from Quito to the capital on Monday.", ["Quito: Quito"]),
        ("She landed in the capital, tired.", []),
        ("She landed in the capital Quito on Monday.", ["Quito: Quito"]),
        ("She landed in the capital city on Monday.", []),
        ("She left the capital on Monday.", []),
        ("She landed in a capital on Monday.", []),
        ("The capital waits.", []),
    ],
)
def test_here_is_where_a_report_is_sent_from_and_the_capital_is_of_that_country(text: str, expected: list[str]) -> None:
    assert adjoined(text, "Lima") == expected


def test_nothing_is_here_in_a_report_that_does_not_say_where_it_is_sent_from() -> None:
    assert adjoined("She arrived here and went to the capital on Monday.") == []


def test_the_capital_is_that_of_the_land_a_report_is_sent_from() -> None:
    assert adjoined("She landed in the capital on Monday.", "Cusco") == ["capital: Lima"]


def test_towns_that_are_listed_as_regions_are_those() -> None:
    assert adjoined("They toured Osh, Talas and Naryn regions.") == ["Osh: Osh", "Talas: Talas", "Naryn: Naryn"]
    context, (line, *_) = context_of("They toured Osh, Talas and Naryn regions.")
    signs = joined(line, first_reading(context, line).signs, None, default_atlas())
    assert [sign.place.precision for sign in signs if sign.place] == ["region"] * 3
