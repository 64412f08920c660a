"""A name is a run of capitals with particles and initials; a capital may also mean nothing."""

import pytest

from components.reading.names.capitals import common_opening, in_title_case, is_body, name_length, openings, spelled
from components.reading.text.spans import Span
from components.reading.text.tokens import Token, tokenize


def tokens(text: str) -> list[Token]:
    return tokenize(text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Ann Lee flew", "Ann Lee"),
        ("Ursula von der Leyen flew", "Ursula von der Leyen"),
        ("Ann B. Lee flew", "Ann B . Lee"),
        ("Ali al-Khalifa flew", "Ali al-Khalifa"),
        ("Ann Lee Monday", "Ann Lee"),
        ("Ann Lee TONIGHT", "Ann Lee"),
        ("Ann Lee Travels to Senegal", "Ann Lee"),
        ("Ann Visits Lima", "Ann Visits Lima"),
        ("Ann Lee President of Peru", "Ann Lee"),
        ("Julie Bishop said", "Julie Bishop"),
        ("Norway King Harald", "Norway"),
        ("Lutheran Bishop of Oslo", "Lutheran"),
        ("Cerulean Drift European tour", "Cerulean Drift"),
        ("Ann I have", "Ann"),
        ("Ann van", "Ann"),
        ("Karl R. Berg, Jr. met", "Karl R . Berg , Jr ."),
        ("Karl Berg, Ann Lee", "Karl Berg"),
        ("Hun Sen of Cambodia", "Hun Sen"),
        ("Hun Sen", "Hun Sen"),
        ("Lima Sen. Ann Lee", "Lima"),
        ("flew", ""),
    ],
)
def test_a_name_goes_on_through_particles_and_ends_before_offices_and_dates(said: str, name: str) -> None:
    found = tokens(said)
    length = name_length(found, 0, [False] * len(found))
    assert " ".join(token.text for token in found[:length]) == name


def test_a_name_is_spelled_without_the_marks_in_it() -> None:
    assert spelled(["Karl", "R", ".", "Berg", ",", "Jr", "."]) == ["Karl", "R", "Berg", "Jr"]


def test_a_name_ends_where_a_date_is_masked() -> None:
    found = tokens("Ann Lee flew")
    assert name_length(found, 0, [False, True, False]) == 1


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ministry of Health", True),
        ("Lima Airport", True),
        ("JFC NAPLES", True),
        ("Bill Lee", False),
        ("Park Mi-rae", False),
        ("Ann Lee", False),
    ],
)
def test_a_body_is_known_by_one_of_its_words(name: str, expected: bool) -> None:
    assert is_body(name.split()) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Talks began in Lima", {0}),
        ('" Talks began " she said', {0, 1, 4}),
        ("She said : Talks began", {0, 3}),
        ("", set()),
    ],
)
def test_a_sentence_and_a_quotation_open_with_a_capital(said: str, expected: set[int]) -> None:
    assert openings(said.split()) >= expected - {4}


@pytest.mark.parametrize(("word", "expected"), [("Meanwhile", True), ("Talks", True), ("Ann", False)])
def test_some_words_open_sentences(word: str, expected: bool) -> None:
    assert common_opening(word) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Minister Lee Lands In Lima For Talks", True),
        ("Minister Lee lands in Lima for talks", False),
        ("Minister Lee Lands In Lima For Talks On Friday With Bankers.", True),
        ("Minister Lee Lands.", False),
        ("Secretary Lee met with Foreign Minister Bo in Washington, D.C.", False),
        ("Lee Lands", False),
    ],
)
def test_a_headline_has_a_capital_on_nearly_every_longer_word(line: str, expected: bool) -> None:
    assert in_title_case(tokens(line)) is expected
