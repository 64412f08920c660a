from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.names.signs import PERSON_SIGN, is_person
from tests.reading.told import marked, stops

WEDNESDAY = date(2021, 3, 10)


@given(
    st.lists(
        st.sampled_from(["A", "A-ha", "AIDS", "A1", "Å", "a", "Ann Lee", "Pope Anton", "Lima", ",", ".", "'s", "ＡB"])
    )
)
def test_whatever_is_written_only_the_sign_of_somebody_begins_like_one(said: list[str]) -> None:
    sentences = marked(" ".join(said))
    for word in (word for sentence in sentences for word in sentence.words):
        assert is_person(word) == (PERSON_SIGN.match(word) is not None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Foreign Minister Ann Lee of Peru said she will visit "Armenia, Azerbaijan and Georgia."',
            ["Yerevan", "Baku", "Tbilisi"],
        ),
    ],
)
def test_a_quoted_list_of_places_is_read(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == expected


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Ann Lee won the race at the 2019 World Rowing Championships in Lima.", 0),
        ("Ann Lee won the race in 2019 World Rowing said.", 1),
        ("Ann Lee won the 2019 race in Lima.", 1),
    ],
)
def test_a_year_in_the_name_of_an_event_is_no_date(text: str, dates: int) -> None:
    assert [len(sentence.dates) for sentence in marked(text)] == [dates]
