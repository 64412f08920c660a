"""Where journeys begin, lead and end."""

from datetime import date

import pytest

from tests.reading.told import stops

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Lee of Peru is winding down in Cusco a tour that began on Monday.", ["Cusco"]),
        (
            "Before her leaving for Ghana, her next and last stop in Africa, Peruvian premier Ann Lee signed a paper.",
            ["Accra"],
        ),
    ],
)
def test_journeys_begin_and_end_in_many_words(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == expected


def test_what_a_visit_seeks_to_do_is_not_where_it_leads() -> None:
    told = "Minister Ann Lee visited Tonga. The visit sought to strengthen the friendship of Kenya and Rwanda."
    assert [stop.place for stop in stops(told, WEDNESDAY)] == ["Nuku‘alofa"]
