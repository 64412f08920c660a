"""Words say where in a journey a place comes: first, last, before or after the rest of it."""

import pytest

from tests.reading.told import stops


@pytest.mark.parametrize("then", ["after which he will visit", "after that he will visit"])
def test_what_comes_after_that_comes_next(then: str) -> None:
    text = f"Pope Anton will travel to Lima on Friday, {then} Cusco."
    assert [stop.place for stop in stops(text)] == ["Lima", "Cusco"]


def test_what_he_begins_afterwards_comes_next() -> None:
    text = "Pope Anton will visit Lima for a week before starting a visit to Cusco."
    assert [stop.place for stop in stops(text)] == ["Lima", "Cusco"]


def test_what_comes_after_something_comes_second() -> None:
    text = "Envoy Ann Lee flew to Lima after talks in Cusco."
    assert [stop.place for stop in stops(text)] == ["Cusco", "Lima"]
