"""The form of a verb and the words around it say whether it has happened."""

from datetime import date

import pytest

from components.reading.status.tense import tense
from tests.reading.told import stops

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("code", "verb", "status"),
    [
        (" A0 became the first member of her family to visit P0 . ", "visit", "made"),
        (" A0 will visit P0 . ", "visit", "planned"),
        (" A0 is expected to travel to P0 . ", "travel", "planned"),
        (" A0 visited P0 . ", "visited", "made"),
        (" she has planned a tour , with concerts in P0 . ", "tour", "planned"),
        (" A0 visited troops in P1 , and made stops in P0 . ", "stops", "made"),
        (" A0 undertook a three-day visit to P0 . ", "visit", "made"),
        (" A0 returned from his two-nation visit to P0 , a day ahead of his scheduled return . ", "visit", "made"),
        (" the tour comes on the back of A0 's recent visits to P0 . ", "visits", "made"),
        (' " we will pay , " A0 , who is visiting P0 , said . ', "visiting", "made"),
        (" talks between A0 and A1 in P0 on D0 focused on trade . ", "in", "made"),
        (" talks between A0 and A1 in P0 on D0 will focus on trade . ", "in", "planned"),
        (" A0 , winner in P0 on D0 , will start in P1 . ", "in", "made"),
        (" A0 mediated talks in P0 on D0 . ", "talks", "made"),
        (" A0 expects talks in P0 on D0 . ", "talks", "planned"),
        (" x television showed A0 arriving in P0 on D0 . ", "arriving", "made"),
        (" A0 , who will visit P1 on D0 , was in P0 on D1 . ", "was", "made"),
        (" A0 , who will visit P1 on D0 , is to be in P0 on D1 . ", "be", "planned"),
        (" A0 was among leaders attending the summit in P0 . ", "attending", "made"),
        (" A0 was quoted as saying in P0 that they would come . ", "saying", "made"),
        (" A0 made a promise to visit P0 . ", "visit", "planned"),
        (" A0 will during his stay , also undertake a cultural visit to P0 . ", "visit", "planned"),
        (" A0 left for P0 . ", "left", "planned"),
        (" A0 left for P0 , where she met A1 . ", "left", "made"),
        (" A0 headed to P1 and then to P0 , where he later held talks . ", "headed", "made"),
        (" A0 left for P0 , where she was to meet A1 . ", "left", "planned"),
        (" A0 arrives in P0 . ", "arrives", "made"),
        (" A0 stopped in P1 on his way to P0 . ", "to", "planned"),
        (" A0 made her way to P0 . ", "way", "made"),
        (" A0 rounded off her tour in P0 . ", "rounded off", "made"),
        (" A0 wound up her tour in P0 . ", "wound up", "made"),
        (" A0 will make her way to P0 . ", "way", "planned"),
        (" A0 has been on a working visit to P0 . ", "visit", "made"),
        (" A0 arrived in P1 en route to P0 . ", "to", "planned"),
        (" A0 met A1 during a visit to P0 . ", "visit", "made"),
        (" A0 spoke after visiting P0 . ", "visiting", "made"),
        (" A0 will speak in P1 after visiting P0 . ", "visiting", "planned"),
        (" continuing to P0 , he held talks . ", "continuing", "made"),
        (" continuing to P0 , he will hold talks . ", "continuing", "planned"),
        (" A0 had talks in P0 . ", "had talks", "made"),
        (" D0 they have sought support in P0 . ", "in", "made"),
        (" they have only a day in P0 . ", "in", "planned"),
        (" he will cut the sod for a 60 - bed hospital and open a plant at P0 . ", "at", "planned"),
        (" they played P1 , give readings in P0 . ", "give", "planned"),
        (" A0 , on the second day of a visit to P0 , said prices would rise . ", "visit", "made"),
        (" A0 , winding up a visit to P0 , said no more . ", "visit", "made"),
        (" A0 flew home after concluding working visits to P0 and P1 . ", "visits", "made"),
        (" A0 will fly home after concluding working visits to P0 and P1 . ", "visits", "planned"),
        (" A0 is currently on a visit to P0 . ", "visit", "made"),
        (" A0 will be on a visit to P0 . ", "visit", "planned"),
        (" A0 began a visit to P0 and will go on . ", "visit", "made"),
        (" A0 will speak on the last day of a visit to P0 . ", "visit", "planned"),
        (" A0 will speak when he is in P0 . ", "is", "planned"),
        (" they have sought support in P0 . ", "in", "made"),
        (" A0 agreed to visit P0 . ", "visit", "planned"),
        (" the palace has confirmed his visit to P0 . ", "visit", "planned"),
        (" A0 is back following the third leg of his tour in P0 . ", "tour", "made"),
        (" after what people following A0 's trip to P0 have called moving , A0 is back . ", "trip", "made"),
        (" the trip follows A0 's visit to P0 D0 . ", "visit", "made"),
        (" people following A0 's trip to P0 will be glad . ", "trip", "made"),
        (" there will be a pause following A0 's trip to P0 . ", "trip", "planned"),
        (" A0 will be home following the third leg of his tour in P0 . ", "tour", "planned"),
        (" his first trip was to P0 . ", "trip", "made"),
        (" the trip follows a long tour D0 that also included P0 . ", "trip", "made"),
        (" the trip follows a long tour that will include P0 . ", "trip", "planned"),
        (" A0 shared meals with soldiers during an overnight stay in P0 . ", "stay", "made"),
        (" the duo has wrapped up shows in P0 . ", "shows", "made"),
        (" the duo has announced shows in P0 . ", "shows", "planned"),
        (" they have performances lined up in P0 . ", "in", "planned"),
        (" A0 dropped plans to visit P1 and flew to P0 . ", "flew", "made"),
        (" A0 is spending two days in P0 . ", "spending", "made"),
        (" A0 is paying a working visit to P0 . ", "visit", "made"),
        (" A0 has been shuttling between P0 and P1 . ", "shuttling", "made"),
        (" the trip to P0 is nearly over . ", "trip", "made"),
        (" A0 called on A1 in P0 . ", "called on", "made"),
        (" in D0 A0 had come to P0 for a meeting . ", "come", "made"),
        (" A0 will come to P0 for a meeting . ", "come", "planned"),
        (" concluding a visit to P0 on D0 , A0 urged peace . ", "visit", "made"),
        (" A0 D0 completed her first trade and investment mission in P0 . ", "mission", "made"),
    ],
)
def test_the_verb_and_what_stands_before_it_say_whether_it_has_happened(code: str, verb: str, status: str) -> None:
    assert tense(code, code.index(f" {verb} ") + 1, verb) == status


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Upon landing in Lima, President Ann Lee of Chad was received by her host.", [("Lima", "made")]),
        ("Foreign Minister Ann Lee of Chad, who is currently attending a summit in Lima, spoke.", [("Lima", "made")]),
        (
            "UN chief Ann Lee, who is currently leading the delegation to the Meeting of the Indian Rim in Lima, "
            "spoke.",
            [("Lima", "made")],
        ),
    ],
)
def test_what_is_being_done_now_is_made(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(stop.place, stop.status) for stop in stops(text, WEDNESDAY)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreign Minister Ann Lee of Peru was attending a summit in Oslo.", [("Oslo", "made")]),
    ],
)
def test_what_was_being_done_is_made(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(stop.place, stop.status) for stop in stops(text, WEDNESDAY)] == expected


def test_a_caption_in_the_present_shows_what_has_happened() -> None:
    text = "Crown Princess Ida stands next to a portrait at a reception in Topeka on Thursday."
    (stop,) = stops(text, date(2017, 9, 15))
    assert (stop.status, stop.start) == ("made", date(2017, 9, 14))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Before arriving in Hanoi, Foreign Minister Ann Lee of Peru visited Laos.",
            [("Vientiane", "made"), ("Hanoi", "made")],
        ),
        (
            "Before leaving for Hanoi, Foreign Minister Ann Lee of Peru visited Laos.",
            [("Vientiane", "made"), ("Hanoi", "planned")],
        ),
    ],
)
def test_whoever_did_something_before_arriving_has_arrived(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(stop.place, stop.status) for stop in stops(text, WEDNESDAY)] == expected
