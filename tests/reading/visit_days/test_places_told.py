"""A country or region is not told of beside a place that lies in it."""

import pytest

from components.reading.visit_days.places_told import innermost
from tests.reading.told import claims, marked


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("She flew to Peru and spoke in Lima.", {"Lima"}),
        ("She flew to Peru and spoke in Quito.", {"Peru", "Quito"}),
        ("She flew to Bavaria and spoke in Munich.", {"Munich"}),
        ("She flew to Lima and spoke in Lima.", {"Lima"}),
        ("She flew to Peru.", {"Peru"}),
        ("She flew home.", set()),
    ],
)
def test_the_innermost_places_are_told_of(said: str, expected: set[str]) -> None:
    assert innermost(claims(marked(said))) == expected
