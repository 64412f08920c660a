"""What some ways of saying tell of planned and made is their own, whatever the form of a verb."""

from __future__ import annotations

import pytest

from components.reading.findings.telling_status import status_of
from tests.reading.findings.tellings import telling


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        ("Her first day in Oslo was spent at the harbour.", "his day in P", "made"),
        ("Ann Lee's speech in Oslo on Monday drew criticism.", "his day in P", "made"),
        ("Ann Lee's speech in Oslo on Monday draws criticism.", "his day in P", "planned"),
        ("Ann Lee's talks in Oslo on Monday lasted three hours.", "meets in", "made"),
        ("Ann Lee's talks in Oslo on Monday last three hours.", "meets in", "planned"),
        ("Ann Lee's visit to Oslo, the first by a king, ended on Monday.", "visits", "made"),
        ("Ann Lee's visit to Oslo, which began on Monday, comes amid a dispute.", "visits", "made"),
        ("In Oslo on Monday, Ann Lee said she would sign the deal.", "in P, he", "made"),
        ("In Oslo on Monday, Ann Lee will sign the deal.", "in P, he", "planned"),
        ("A trip by Minister Ann Lee to Oslo starts on Monday.", "visit of his to", "planned"),
        ("On arrival in Oslo, Ann Lee called for calm.", "trip to", "made"),
        ("On arrival in Oslo, Ann Lee will call for calm.", "trip to", "planned"),
        ("Wrapping up a visit to Oslo, Ann Lee called for calm.", "begins or ends in", "made"),
        ("Her first day in Oslo begins at the harbour.", "his day in P", "planned"),
        ("She was at sea when Oslo, her second stop, was named.", "P, his stop", "made"),
        ("Oslo, her second stop, is cold.", "P, his stop", "planned"),
        ("Oslo hosted Ann Lee.", "P hosts him", "made"),
        ("Oslo will host Ann Lee.", "P hosts him", "planned"),
        ("Ann Lee, in Oslo for talks, urged peace.", "A, in P", "made"),
        ("After Oslo, Ann Lee went to Lima.", "after P, he goes", "made"),
        ("After Oslo, Ann Lee will go to Lima.", "after P, he goes", "planned"),
        ("Ann Lee left Oslo for Lima.", "leaves P for", "made"),
        ("Ann Lee arrived in Lima from Oslo.", "arrives from P", "made"),
        ("Ann Lee has taken her tour to Oslo.", "takes him to", "made"),
        ("The tour will take her to Oslo.", "takes him to", "planned"),
        ("Ann Lee's departure for Oslo has been noted.", "departure for", "planned"),
        ("Ann Lee returned from Oslo.", "back from", "made"),
        ("Ann Lee returned from Oslo, where she will sing.", "back from", "planned"),
        ("While in Oslo, Ann Lee met the king.", "while in", "made"),
        ("While in Oslo, Ann Lee will meet the king.", "while in", "planned"),
        ("While in Oslo, Ann Lee will meet the king, Minister Bo Dahl said.", "while in", "planned"),
        ("In Oslo, Ann Lee met the king.", "in P, he", "made"),
        ("In Oslo, Ann Lee was to sign a pact.", "in P, he", "planned"),
        ("In Oslo, Ann Lee was to have signed a pact.", "in P, he", "made"),
        ("At a conference in Oslo, Ann Lee will speak.", "at an event in P, he", "planned"),
        ("At a conference in Oslo, Ann Lee spoke.", "at an event in P, he", "made"),
        ("Ann Lee flew to Oslo, where she met the king.", "where", "made"),
        ("Ann Lee flew to Oslo, where she will meet the king.", "where", "planned"),
    ],
)
def test_some_phrases_have_their_own_way_of_saying_it(text: str, name: str, status: str) -> None:
    assert status_of(telling(text, name))[0] == status


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        ("During a visit to Oslo, Ann Lee secured a loan.", "trip to", "made"),
        ("During a visit to Oslo, Ann Lee will ask for a loan.", "trip to", "planned"),
        ("Ann Lee had a long visit to Oslo.", "trip to", "made"),
        ("The visit to Oslo was a success.", "trip to", "made"),
        ("The visit to Oslo was to begin today.", "trip to", "planned"),
        ("The king noted that his visit to Oslo drew crowds.", "trip to", "made"),
        ("Her trip took in Oslo and Lima.", "trip to", "made"),
        ("Ann Lee's trip includes Oslo.", "trip includes", "planned"),
        ("Concluding a visit to Oslo, Ann Lee urged peace.", "begins or ends in", "made"),
        ("Concluding a visit to Oslo, Ann Lee will urge peace.", "begins or ends in", "planned"),
    ],
)
def test_a_trip_was_made_where_something_is_told_of_it(text: str, name: str, status: str) -> None:
    assert status_of(telling(text, name))[0] == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ann Lee was due in Oslo on Friday, but fell ill.", "cancelled"),
        ("Ann Lee was due in Oslo on Friday, but will go to Lima first.", "planned"),
        ("Ann Lee was due in Oslo.", "planned"),
        ("Ann Lee is due in Oslo.", "planned"),
    ],
)
def test_who_was_due_somewhere_but_did_something_else_did_not_come(text: str, status: str) -> None:
    assert status_of(telling(text, "due in"))[0] == status
