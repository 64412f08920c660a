"""Nobody is king of a republic, or president of a kingdom; some offices need no country beside them."""

from __future__ import annotations

import pytest

from components.reading.vocabulary import forms_of_state
from components.reading.vocabulary.forms_of_state import has_no_such_office, only_land_of


@pytest.mark.parametrize(
    ("offices", "country", "none"),
    [
        ({"king"}, "PE", True),
        ({"king"}, "NO", False),
        ({"prince"}, "IN", True),
        ({"president"}, "NO", True),
        ({"president"}, "PE", False),
        ({"president"}, "ES", False),
        ({"prime", "minister"}, "ID", True),
        ({"prime", "minister"}, "PE", False),
        ({"premier"}, "US", True),
        ({"minister"}, "US", False),
        ({"bishop"}, "NO", False),
        (set(), "NO", False),
    ],
)
def test_an_office_that_a_country_does_not_have_is_of_another(offices: set[str], country: str, none: bool) -> None:
    assert has_no_such_office(offices, country) is none


@pytest.mark.parametrize(
    ("title", "land"),
    [
        ("secretary of state", "US"),
        ("secretary of state for health", None),
        ("defense secretary", "US"),
        ("defence secretary", None),
        ("taoiseach", "IE"),
        ("minister of state", None),
        ("", None),
    ],
)
def test_some_titles_are_of_one_country(title: str, land: str | None) -> None:
    assert only_land_of(title.split()) == land


def test_no_country_is_without_a_head_of_any_kind() -> None:
    assert not forms_of_state._NO_PRESIDENT - forms_of_state._CROWNS
    assert not forms_of_state._NO_PRESIDENT & forms_of_state._NO_PRIME_MINISTER
