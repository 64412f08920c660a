"""The clause around a verb and the main clause beside it say whether it is past or planned, or nothing of it."""

from collections.abc import Callable

import pytest

from components.reading.status.clause_tense import (
    after_another,
    aside,
    before_another,
    beside_what_was_told,
    in_a_caption,
    of_the_first,
    on_a_journey,
    opening,
    when_there,
    with_a_plan_around,
)
from components.reading.status.statuses import Status
from components.reading.status.verb import Verb


@pytest.mark.parametrize(
    ("way", "code", "said", "status"),
    [
        (after_another, " A0 spoke after visiting P0 . ", "visiting", "made"),
        (after_another, " A0 will speak in P1 after visiting P0 . ", "visiting", "planned"),
        (after_another, " A0 said she will rest after her visit to P0 . ", "visit", "planned"),
        (after_another, " A0 , who will stay , met A1 following visits to P0 . ", "visits", "made"),
        (after_another, " A0 , who will stay , met A1 after visiting P0 . ", "visiting", "made"),
        (after_another, " A0 , who will stay , met A1 after talks in P0 . ", "talks", "made"),
        (after_another, " A0 , who met A1 , will speak in P1 after visiting P0 . ", "visiting", "planned"),
        (after_another, " A0 is to speak in P1 after visiting P0 . ", "visiting", "planned"),
        (after_another, " after his arrival in P0 , he will speak . ", "arrival", "planned"),
        (after_another, " after his arrival in P0 , he spoke . ", "arrival", "made"),
        (after_another, " after his arrival in P0 , he speaks . ", "arrival", "made"),
        (after_another, " after her talks in P0 , he will speak . ", "talks", "made"),
        (after_another, ' " we will pay , " A0 said after talks in P0 . ', "talks", "made"),
        (aside, " all is well , said A0 , speaking in P0 on D0 . ", "speaking", "made"),
        (aside, " A0 , speaking in P0 on D0 , is glad . ", "speaking", None),
        (after_another, " A0 visited P0 . ", "visited", None),
        (opening, " continuing to P0 , he held talks . ", "continuing", "made"),
        (opening, " continuing to P0 , he will hold talks . ", "continuing", "planned"),
        (opening, " on arriving in P0 , he spoke . ", "arriving", "made"),
        (opening, " speaking in P0 , A0 promised that they would come . ", "speaking", "made"),
        (opening, " speaking in P0 , A0 hoped to go on to P1 . ", "speaking", "planned"),
        (opening, " heading to P0 , A0 promised that they would come . ", "heading", "planned"),
        (opening, " he was continuing to P0 , she spoke . ", "continuing", None),
        (opening, " continued to P0 , he spoke . ", "continued", None),
        (before_another, " A0 met A1 before flying to P0 . ", "flying", "made"),
        (before_another, " A0 ate soup before flying to P0 . ", "flying", "made"),
        (before_another, " A0 met A1 and is also to sing before flying to P0 . ", "flying", "planned"),
        (before_another, " A0 will meet A1 before flying to P0 . ", "flying", "planned"),
        (before_another, " before arriving in P0 , he held talks . ", "arriving", "made"),
        (before_another, " before arriving in P0 , he will hold talks . ", "arriving", "planned"),
        (before_another, " A0 met A1 before arriving in P0 , where she will speak . ", "arriving", "made"),
        (before_another, " before leaving for P0 , he held talks . ", "leaving", "planned"),
        (before_another, " A0 met A1 before she flew to P0 . ", "flew", None),
        (of_the_first, " A0 became the first minister to visit P0 . ", "visit", "made"),
        (of_the_first, " A0 became on D0 the first of them to visit P0 . ", "visit", "made"),
        (of_the_first, " A0 was the A1 to visit P0 . ", "visit", "made"),
        (on_a_journey, " A0 pledged support during a visit to P0 . ", "visit", "made"),
        (on_a_journey, " A0 announced aid on a visit to P0 . ", "visit", "made"),
        (on_a_journey, " A0 discussed trade during talks in P0 . ", "talks", "made"),
        (on_a_journey, " A0 said during a visit to P0 that they would come . ", "visit", "made"),
        (on_a_journey, " A0 announced on D0 during a visit to P0 that they would come . ", "visit", "made"),
        (on_a_journey, " A0 said on the sidelines of a meeting in P0 that they would come . ", "meeting", "made"),
        (on_a_journey, " A0 will announce aid during a visit to P0 . ", "visit", None),
        (on_a_journey, " A0 pledged to raise it during a visit to P0 . ", "visit", None),
        (on_a_journey, " A0 agreed on a visit to P0 . ", "visit", None),
        (on_a_journey, " A0 left on a visit to P0 . ", "visit", None),
        (of_the_first, " A0 hopes to visit P0 . ", "visit", None),
        (in_a_caption, " photo : A0 in P0 . ", "in", "made"),
        (in_a_caption, " A0 waves in P0 . ", "in", "made"),
        (in_a_caption, " A0 sings in P0 . ", "in", None),
        (when_there, " A0 will speak when he is in P0 . ", "is", "planned"),
        (when_there, " A0 spoke when he was in P0 . ", "was", None),
        (when_there, " A0 will speak in P0 . ", "in", None),
        (with_a_plan_around, " she is expected in P0 . ", "in", "planned"),
        (with_a_plan_around, " tours of P0 are slated for D0 . ", "tours", "planned"),
        (with_a_plan_around, " she sang in P0 . ", "in", None),
        (beside_what_was_told, " he ended his tour on D0 , telling crowds in P0 . ", "telling", "made"),
        (beside_what_was_told, " he ends his tour on D0 , telling crowds in P0 . ", "telling", None),
        (beside_what_was_told, " he ended his tour on D0 telling crowds in P0 . ", "telling", None),
        (beside_what_was_told, " he ended his tour on D0 , told crowds in P0 . ", "told", None),
        (beside_what_was_told, " A0 said no to a visit to P0 . ", "visit", None),
        (beside_what_was_told, " A0 said so during a visit to P0 . ", "visit", "made"),
        (beside_what_was_told, " A0 spoke of a visit to P0 . ", "visit", None),
        (beside_what_was_told, " A0 says so during a visit to P0 . ", "visit", None),
    ],
)
def test_a_clause_says_what_its_words_say(
    way: Callable[[Verb], Status | None], code: str, said: str, status: Status | None
) -> None:
    assert way(Verb(said, code, code.index(f" {said} ") + 1)) == status
