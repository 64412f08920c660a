"""A country under its long name is that country, and a body called after one is not."""

import pytest

from tests.reading.told import marked, stops


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("the Sultanate of Oman", "OM"),
        ("the Independent State of Samoa", "WS"),
        ("the Commonwealth of The Bahamas", "BS"),
        ("the Union of the Comoros", "KM"),
        ("the Principality of Monaco", "MC"),
    ],
)
def test_a_country_is_known_by_its_long_name(name: str, country: str) -> None:
    assert [stop.country for stop in stops(f"Minister Ann Lee will travel to {name}.")] == [country]


def test_a_town_in_it_is_one_place_with_it() -> None:
    found = stops("Minister Ann Lee will travel to Victoria, Republic of Seychelles.")
    assert [(stop.place, stop.country) for stop in found] == [("Victoria", "SC")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She flew to the State of Kuwait.", "State of Kuwait"),
        ("She spoke at the University of Kuwait.", "Kuwait"),
        ("She spoke for the Union of Lima.", "Lima"),
    ],
)
def test_only_what_a_country_calls_itself_is_part_of_its_name(text: str, name: str) -> None:
    (place,) = marked(text)[0].places
    assert text[place.start : place.end] == name
