"""Whoever speaks or meets somewhere is there."""

from datetime import date

import pytest

from components.reading.phrases.talks_phrases import TALKS_PHRASES
from tests.reading.phrases.found import found
from tests.reading.told import stops

SAID = [
    ("says in", "Minister Ann Lee said Monday in Lima that all was well.", "P0"),
    ("says in", "Minister Ann Lee said this in Lima during a tour.", "P0"),
    ("says in", "Minister Ann Lee made this known in Lima.", "P0"),
    ("says in", "Minister Ann Lee made the remarks on Monday in Lima.", "P0"),
    ("says in", "Minister Ann Lee said on Monday at a meeting in Lima that all was well.", "P0"),
    ("says, he in P", '"All is well," said Minister Ann Lee in Lima.', "P0"),
    ("meets in", "Minister Ann Lee discussed the harbour with Bob Ray in Lima.", "P0"),
    ("meets in", "Minister Ann Lee will meet Bob Ray in Lima.", "P0"),
    ("glad to be in P, he says", '"I am happy to be in Lima," Minister Ann Lee said.', "P0"),
    ("glad to be in P, says he", '"It is great to be back in Lima," said Minister Ann Lee.', "P0"),
    ("speaks from P", "Minister Ann Lee wrote on Twitter from Lima.", "P0"),
    ("talks of it in P", "Minister Ann Lee held talks on trade and visas in Lima on Monday.", "P0"),
    ("attends it in", "Minister Ann Lee attended a summit on fish held in Lima.", "P0"),
    ("talks of two in P", "Talks between Minister Ann Lee and her guest, Bob Ray, were held in Lima.", "P0"),
    ("on the sidelines in P", "Minister Ann Lee met Bob Ray on the sidelines of a forum in Lima.", "P0"),
    ("on the sidelines in P, he", "On the sidelines of a forum in Lima, Minister Ann Lee met Bob Ray.", "P0"),
    ("on the sidelines of P event", "Minister Ann Lee met Bob Ray on the sidelines of the Lima summit.", "P0"),
    ("on the sidelines of P event, he", "On the sidelines of the Lima summit, Minister Ann Lee met Bob Ray.", "P0"),
    ("attends P event", "Minister Ann Lee attended the Lima summit.", "P0"),
    ("signs on a day in", "Minister Ann Lee signed an agreement on copper in Lima on Monday.", "P0"),
    ("is joined in", "Minister Ann Lee joined Bob Ray in Lima.", "P0"),
]
UNSAID = [
    ("says in", "Minister Ann Lee said that prices in Lima rose."),
    ("says, he in P", '"All is well," said Minister Ann Lee, who lives in Lima.'),
    ("meets in", "Minister Ann Lee discussed the harbour in Lima."),
    ("meets in", "Minister Ann Lee will meet Bob Ray, who lives in Lima."),
    ("meets in", "Minister Ann Lee met Bob Ray about the war in Peru."),
    ("glad to be in P, he says", '"I am happy to hear of Lima," Minister Ann Lee said.'),
    ("glad to be in P, says he", '"It is great to be here," said Minister Ann Lee in Lima.'),
    ("speaks from P", "Minister Ann Lee spoke of people from Lima."),
    ("talks of it in P", "Minister Ann Lee held talks on the war in Lima on Monday."),
    ("attends it in", "Minister Ann Lee attended a summit before one held in Lima."),
    ("talks of two in P", "Talks between the armies were held in Lima."),
    ("on the sidelines in P", "Minister Ann Lee met Bob Ray at a forum in Lima."),
    ("on the sidelines in P, he", "On the sidelines of a forum in Lima, farmers protested."),
    ("on the sidelines of P event", "Minister Ann Lee met Bob Ray on the sidelines of the Lima strike."),
    ("on the sidelines of P event, he", "On the sidelines of the Lima summit, farmers protested."),
    ("attends P event", "Minister Ann Lee attended the Lima match."),
    ("signs on a day in", "Minister Ann Lee signed an agreement on copper in Lima."),
    ("is joined in", "Minister Ann Lee joined a party in Lima."),
]


@pytest.mark.parametrize(("name", "said", "places"), SAID)
def test_a_phrase_is_found_with_its_places(name: str, said: str, places: str) -> None:
    assert (name, places) in found(said, TALKS_PHRASES)


@pytest.mark.parametrize(("name", "said"), UNSAID)
def test_what_only_sounds_like_a_phrase_is_none(name: str, said: str) -> None:
    assert name not in {one for one, _ in found(said, TALKS_PHRASES)}


def test_every_phrase_has_its_sentences() -> None:
    assert {name for name, _, _ in SAID} == {name for name, _ in UNSAID} == {phrase.name for phrase in TALKS_PHRASES}


WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In remarks in Lima on Monday, US envoy Ann Lee said all was well.", [("Lima", "made")]),
        ("UN chief Ann Lee said in a speech in Lima that all was well.", [("Lima", "made")]),
        (
            "US President Ann Lee is on a tour. Lee's remarks in Dayton, Ohio, came on the first stop.",
            [("Dayton", "made")],
        ),
    ],
)
def test_what_was_said_in_remarks_was_said_there(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(stop.place, stop.status) for stop in stops(text, WEDNESDAY)] == expected


def test_where_a_soldier_saw_service_is_no_stop() -> None:
    told = (
        "President Ann Lee is in Lima. She joined the army and saw service in Mali and Chad before entering politics."
    )
    assert [stop.place for stop in stops(told, WEDNESDAY)] == ["Lima"]
