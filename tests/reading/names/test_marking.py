from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.names.signs import PERSON_SIGN, is_person
from tests.reading.told import marked, stops

WEDNESDAY = date(2021, 3, 10)

TEXT = (
    'Foreign Minister Ana Torres flew to Lima on 3 May. "We will go on to Quito," she said, and met Chile\'s envoy '
    "(the mum-of-two Paula Okoro). Sailing home from there, the ministers' delegation saw Callao."
)


def test_the_words_before_and_from_a_word_are_those_that_the_code_says() -> None:
    sentences = marked(TEXT)
    assert len(sentences) == 3
    for sentence in sentences:
        code = sentence.code
        for at in range(len(code)):
            if at == 0 or " " in code[at - 1 : at + 1]:
                assert sentence.words_before(at) == code[:at].split()
                assert sentence.words_from(at) == code[at:].split()


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
