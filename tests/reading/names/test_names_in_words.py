"""A name of a place goes as far as its words, through apostrophes and full stops."""

import pytest

from components.reading.reader import default_atlas


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("New York is", ("new york", 2)),
        ("St . Louis is", ("saint louis", 3)),
        ("Cox 's Bazar is", ("coxs bazar", 3)),
        ("St . John 's , Canada", ("saint johns", 4)),
        ("St . John 's , Antigua", ("saint johns", 4)),
        ("St . John 's , Zimbabwe", ("saint john", 3)),
        ("St . John 's Newfoundland", ("saint johns", 4)),
        ("St . John 's car", ("saint john", 3)),
        ("Lima 's mayor", ("lima", 1)),
        ("Nowhereville is", None),
    ],
)
def test_the_longest_name_is_found(said: str, expected: tuple[str, int] | None) -> None:
    found = default_atlas().names.longest(0, said.split())
    assert (found and (found.name, found.end)) == expected


def test_a_village_is_found_only_where_any_size_will_do() -> None:
    names, words = default_atlas().names, ["Ruggell"]
    assert names.longest(0, words) is None
    assert names.longest_of_any_size(0, words) is not None
