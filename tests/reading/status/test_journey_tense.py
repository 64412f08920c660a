"""The noun of a journey says whether it is behind whoever made it, under way, or says nothing of it."""

from collections.abc import Callable

import pytest

from components.reading.status.journey_tense import of_a_journey, of_a_past_journey, on_the_way, under_way
from components.reading.status.statuses import Status
from components.reading.status.verb import Verb


@pytest.mark.parametrize(
    ("way", "code", "said", "status"),
    [
        (of_a_journey, " A0 is home following the third leg of his tour in P0 . ", "tour", "made"),
        (of_a_journey, " A0 will be home following the third leg of his tour in P0 . ", "tour", None),
        (of_a_journey, " A0 visited troops and made stops in P0 . ", "stops", "made"),
        (of_a_journey, " A0 returned on D0 from his two-nation visit to P0 . ", "visit", "made"),
        (of_a_journey, " it comes on the back of A0 's recent visits to P0 . ", "visits", "made"),
        (of_a_journey, " A0 's trip included stops in P0 . ", "stops", "made"),
        (of_a_journey, " A0 described his recent visits to P0 . ", "visits", "made"),
        (of_a_journey, " A0 spoke of visits to P0 . ", "visits", None),
        (of_a_journey, " A0 is home following the third leg of his race in P0 . ", "race", None),
        (of_a_journey, " A0 is home on a tour of P0 . ", "tour", None),
        (of_a_journey, " A0 made a speech in P0 . ", "speech", None),
        (on_the_way, " A0 made her way to P0 . ", "way", "made"),
        (on_the_way, " A0 is on her way to P0 . ", "way", "planned"),
        (on_the_way, " A0 was on her way to P0 on D0 . ", "way", "made"),
        (on_the_way, " A0 was on her way to P0 when the train broke down . ", "way", "planned"),
        (on_the_way, " A0 stopped in P1 on his way to P0 . ", "to", "planned"),
        (on_the_way, " A0 is bound for P0 . ", "bound", "planned"),
        (on_the_way, " A0 made her case to P0 . ", "case", None),
        (on_the_way, " A0 spoke on her way in P0 . ", "in", None),
        (on_the_way, " A0 flew to P0 . ", "to", None),
        (under_way, " A0 spoke on the second day of a visit to P0 . ", "visit", "made"),
        (under_way, " A0 began a visit to P0 and will go on . ", "visit", "made"),
        (under_way, " A0 is on a working visit to P0 . ", "visit", "made"),
        (under_way, " A0 is completing a visit to P1 by opening a fair in P0 . ", "opening", "made"),
        (under_way, " A0 will complete a visit to P1 by opening a fair in P0 . ", "opening", None),
        (under_way, " A0 is undertaking a visit to P0 . ", "visit", "made"),
        (under_way, " A0 is in the middle of a visit to P0 . ", "visit", "made"),
        (under_way, " A0 has extended her stay in P0 . ", "stay", "made"),
        (under_way, " A0 headed to x D0 for a six-concert tour through P0 . ", "tour", "made"),
        (under_way, " A0 will have headed to x D0 for a tour through P0 . ", "tour", None),
        (under_way, " A0 will speak on the second day of a visit to P0 . ", "visit", None),
        (under_way, " A0 plans a visit to P0 . ", "visit", None),
        (under_way, " A0 liked a visit to P0 . ", "visit", None),
        (of_a_past_journey, " the trip wound up in P0 . ", "trip", "made"),
        (of_a_past_journey, " the trip to P0 is nearly over . ", "trip", "made"),
        (of_a_past_journey, " the first trip was to P0 . ", "trip", "made"),
        (of_a_past_journey, " the trip follows a tour that also included P0 . ", "trip", "made"),
        (of_a_past_journey, " the trip was due to lead to P0 . ", "trip", None),
        (of_a_past_journey, " speaking in P0 , she is glad . ", "speaking", "made"),
        (of_a_past_journey, " the duo wrapped up shows in P0 . ", "shows", "made"),
        (of_a_past_journey, " the duo announced shows in P0 . ", "shows", None),
        (of_a_past_journey, " A0 liked the holds of P0 . ", "holds", "made"),
        (of_a_past_journey, " A0 , who sang , holds P0 . ", "holds", None),
        (of_a_past_journey, " A0 flies to P0 , where troops fled , and to P1 . ", ", and to", None),
        (of_a_past_journey, " A0 flew to P0 , where troops wait , and to P1 . ", ", and to", "made"),
    ],
)
def test_a_journey_is_as_far_as_its_words_say(
    way: Callable[[Verb], Status | None], code: str, said: str, status: Status | None
) -> None:
    assert way(Verb(said, code, code.index(f" {said} ") + 1)) == status
