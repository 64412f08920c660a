"""Where journeys begin, lead and end."""

from datetime import date

import pytest

from components.reading.phrases.journey_phrases import JOURNEY_PHRASES
from tests.reading.phrases.found import found
from tests.reading.told import stops

SAID = [
    ("trip to", "Minister Ann Lee began a visit to Lima.", "P0"),
    ("P trip", "Minister Ann Lee spoke of her Lima visit.", "P0"),
    ("concert of his in", "The concert by singer Ann Lee, planned for Friday in Lima, is sold out.", "P0"),
    ("visits he will make to", "She discussed the visits she will make to Peru and Chile.", "P0 and P1"),
    ("P, visit there", "Minister Ann Lee signed a pact with Peru during a visit to the country.", "P0"),
    ("trip includes", "The tour will include Lima and Quito.", "P0 and P1"),
    ("visit of his to", "The visit of President Ann Lee to Lima is over.", "P0"),
    ("visit of his to", "The visit by Minister Bob Ray of Peru to Quito is over.", "P1"),
    ("outing called off", "A flight to Lima was called off.", "P0"),
    ("begins or ends in", "The tour will end in Lima.", "P0"),
    ("stop is", "The last stop is Lima.", "P0"),
    ("among the places are", "Among the cities on her route are Lima and Oslo.", "P0 and P1"),
    ("in order they are", "In order, they are: Lima, Oslo and Rome.", "P0 , P1 and P2"),
    ("P's show will be", "The Lima show will now be held in May.", "P0"),
    ("P as first stop", "She begins a tour with Lima as its first stop.", "P0"),
    ("last stop is", "The final stop of the long tour will be Lima.", "P0"),
]
UNSAID = [
    ("trip to", "The visit of Lima to Bob Ray."),
    ("trip to", "A visit that aims to help Lima."),
    ("P trip", "The Lima tour operator spoke."),
    ("concert of his in", "A show of works by Ann Lee from Lima is sold out."),
    ("visits he will make to", "She discussed the visits she will make for Peru."),
    ("P, visit there", "Minister Ann Lee signed a pact with Peru during a visit to the museum."),
    ("trip includes", "The trip includes ministers of Peru."),
    ("trip includes", "On her visit, the minister Ann Lee spoke of fires in Peru, including the loss of Lima."),
    ("visit of his to", "The visit of Bishop Ann Lee of Lima is over."),
    ("outing called off", "A flight to Lima was long."),
    ("begins or ends in", "The tour will end when Lima calls."),
    ("stop is", "The last letter is from Lima."),
    ("among the places are", "Among the cities where people starve are Lima and Oslo."),
    ("in order they are", "They are: Lima, which is large, and others."),
    ("P's show will be", "The Lima show will be cancelled."),
    ("P as first stop", "She begins a tour with Lima as its first sponsor."),
    ("last stop is", "The final stop of the tour of Lima is near."),
]


@pytest.mark.parametrize(("name", "said", "places"), SAID)
def test_a_phrase_is_found_with_its_places(name: str, said: str, places: str) -> None:
    assert (name, places) in found(said, JOURNEY_PHRASES)


@pytest.mark.parametrize(("name", "said"), UNSAID)
def test_what_only_sounds_like_a_phrase_is_none(name: str, said: str) -> None:
    assert name not in {one for one, _ in found(said, JOURNEY_PHRASES)}


def test_every_phrase_has_its_sentences() -> None:
    assert {name for name, _, _ in SAID} == {name for name, _ in UNSAID} == {phrase.name for phrase in JOURNEY_PHRASES}


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
