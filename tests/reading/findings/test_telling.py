"""One use of a phrase says where its verb, its places and their dates stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.reading.findings.tellings import telling


@pytest.mark.parametrize(
    ("text", "name", "verb", "begins", "ends"),
    [
        ("Ann Lee visited Oslo on Tuesday.", "visits", "visited", "visited P0", "P0 on D0"),
        ("Oslo hosted Ann Lee.", "P hosts him", "hosted", "P0 hosted", "P0 hosted A0"),
        ("In Oslo, Ann Lee spoke.", "in P, he", "in", "in P0", "in P0 , A0 spoke"),
    ],
)
def test_it_begins_with_its_verb_or_its_places_and_ends_behind_all(
    text: str, name: str, verb: str, begins: str, ends: str
) -> None:
    found = telling(text, name)
    assert (found.name, found.verb) == (name, verb)
    assert found.code[found.at :].startswith(verb)
    assert found.code[found.start :].startswith(begins)
    assert found.code[: found.end].endswith(ends)


@pytest.mark.parametrize(
    ("text", "listed", "several"),
    [
        ("Ann Lee visited Oslo.", ["P0"], False),
        ("Ann Lee visited Oslo on Tuesday.", ["P0", "D0"], False),
        ("Ann Lee visited Oslo and Lima.", ["P0", "P1"], True),
        ("Ann Lee visited Velehrad, in Moravia.", ["P0"], False),
        ("Ann Lee visited Oslo, in Norway.", ["P0", "P1"], True),
    ],
)
def test_its_places_and_the_dates_between_are_listed_where_they_stand(
    text: str, listed: list[str], several: bool
) -> None:
    found = telling(text, "visits")
    assert [sign for sign, _ in found.listed] == listed
    assert all(found.code[at:].startswith(f"{sign} ") for sign, at in found.listed)
    assert found.has_several_places is several


@pytest.mark.parametrize(("verb", "expected"), [("is", True), ("was due", False)])
def test_it_may_say_no_more_than_that_somebody_is_there(verb: str, expected: bool) -> None:
    assert telling(f"Ann Lee {verb} in Oslo.", "is in").only_is is expected


def test_a_date_of_the_sentence_has_its_sign_in_the_code() -> None:
    found = telling("On Monday Ann Lee said that she visited Oslo on Tuesday.", "visits")
    first, second = found.sentence.dates
    assert [found.code[found.sign_at(one) :][:2] for one in (first, second)] == ["D0", "D1"]
    assert found.sign_at(replace(first, start=999)) == 0
