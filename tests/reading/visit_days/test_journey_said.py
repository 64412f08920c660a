"""The ends of a journey as a whole are told apart from the days of its stops."""

from datetime import date

import pytest

from components.reading.dates.days import Days
from components.reading.visit_days.journey_said import (
    day_of,
    ends_said,
    home_said,
    span_of_journey,
    spans_of_journey,
)
from tests.reading.told import marked

WEDNESDAY = date(2024, 5, 8)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("The trip, which begins on Sunday, takes her to Lima.", [("first", "ahead", (), None)]),
        ("She began a tour of Asia on Sunday.", [("first", "behind", (), None)]),
        ("On Sunday she embarks on a tour of Asia.", [("first", "ahead", (), None)]),
        ("She sets off on Sunday.", [("leaving", "ahead", (), None)]),
        ("Ann Lee leaves Oslo on Sunday for Lima.", [("first", "ahead", (), 0)]),
        ("The tour ends on Friday.", [("last", "ahead", (), None)]),
        ("Her stay in Lima ended on Friday.", [("last", "behind", (0,), None)]),
        ("She will be back in Oslo on Friday.", [("last", "ahead", (), 0)]),
        ("She leaves for home on Friday.", [("last", "ahead", (), None)]),
        ("The conference begins on Sunday.", []),
        ("The trip, she said on Sunday, begins in Lima.", []),
        ("The trip begins.", []),
    ],
)
def test_an_end_is_that_of_a_journey_and_not_of_anything_else(said: str, expected: list[tuple[object, ...]]) -> None:
    (sentence,) = marked(said)
    found = list(ends_said(sentence))
    assert [(end.end, end.direction, end.places, end.home) for end in found] == expected
    assert {end.date for end in found} <= {0}


@pytest.mark.parametrize(
    ("said", "published", "expected"),
    [
        ("The trip begins on Sunday.", WEDNESDAY, date(2024, 5, 12)),
        ("The trip begins on Sunday.", None, None),
        ("The trip begins next month.", WEDNESDAY, None),
        ("The trip ends on Sunday.", WEDNESDAY, None),
    ],
)
def test_the_first_day_is_one_that_can_be_known_to_the_day(
    said: str, published: date | None, expected: date | None
) -> None:
    (sentence,) = marked(said)
    assert day_of("first", sentence, published) == expected


def test_the_last_day_is_the_one_that_is_called_so() -> None:
    (sentence,) = marked("Sunday marked the last day of her tour of Asia.")
    assert day_of("last", sentence, WEDNESDAY) == date(2024, 5, 5)
    assert day_of("first", sentence, WEDNESDAY) is None


@pytest.mark.parametrize(
    ("said", "places"),
    [
        ("The minister will be away from May 3 to 9.", {()}),
        ("Her trip is planned for May 3 to 9.", {()}),
        ("The visit to Lima from May 3 to 9 is her first.", {(0,)}),
        ("She will visit Peru and Chile from May 3 to 9.", {(0, 1)}),
        ("The trip begins on May 3.", set()),
        ("She will speak in Lima from May 3 to 9.", set()),
    ],
)
def test_a_span_is_said_with_the_places_that_stand_beside_it(said: str, places: set[tuple[int, ...]]) -> None:
    (sentence,) = marked(said)
    assert {found for _, _, found in spans_of_journey(sentence)} == places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her trip is planned for May 13 to 19.", Days(date(2024, 5, 13), date(2024, 5, 19), "day")),
        ("Her trip is planned for May 13 to 19. She will be away from May 14 to 20.", None),
        ("Her visit to Lima from May 13 to 19 is planned.", None),
        ("Her trip is planned.", None),
    ],
)
def test_a_whole_journey_has_one_span_that_is_of_no_place(text: str, expected: Days | None) -> None:
    assert span_of_journey(marked(text), WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("She flew back to Oslo.", [0]),
        ("From Lima she will return to Oslo.", [1]),
        ("She flew to Oslo.", []),
        ("She came back from Lima.", []),
    ],
)
def test_home_is_where_somebody_comes_back_to(said: str, expected: list[int]) -> None:
    (sentence,) = marked(said)
    assert [number for number, _ in home_said(sentence)] == expected
