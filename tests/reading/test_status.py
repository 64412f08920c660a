import pytest

from components.reading.status import called_off, is_doubtful, is_virtual
from components.reading.tense import tense
from tests.reading import told


@pytest.mark.parametrize(
    ("code", "verb", "status"),
    [
        (" A0 will visit P0 . ", "visit", "planned"),
        (" A0 is expected to travel to P0 . ", "travel", "planned"),
        (" A0 visited P0 . ", "visited", "made"),
        (" she has planned a tour , with concerts in P0 . ", "tour", "planned"),
        (" A0 visited troops in P1 , and made stops in P0 . ", "stops", "made"),
        (" A0 undertook a three-day visit to P0 . ", "visit", "made"),
        (" A0 returned from his two-nation visit to P0 , a day ahead of his scheduled return . ", "visit", "made"),
        (" the tour comes on the back of A0 's recent visits to P0 . ", "visits", "made"),
        (" A0 made a promise to visit P0 . ", "visit", "planned"),
        (" A0 will during his stay , also undertake a cultural visit to P0 . ", "visit", "planned"),
        (" A0 left for P0 . ", "left", "planned"),
        (" A0 arrives in P0 . ", "arrives", "made"),
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
        (" people following A0 's trip to P0 will be glad . ", "trip", "made"),
        (" there will be a pause following A0 's trip to P0 . ", "trip", "planned"),
        (" A0 will be home following the third leg of his tour in P0 . ", "tour", "planned"),
        (" his first trip was to P0 . ", "trip", "made"),
        (" the trip follows a long tour D0 that also included P0 . ", "trip", "made"),
        (" the trip follows a long tour that will include P0 . ", "trip", "planned"),
        (" A0 became the first member of her family to visit P0 . ", "visit", "made"),
        (" A0 shared meals with soldiers during an overnight stay in P0 . ", "stay", "made"),
        (" the duo has wrapped up shows in P0 . ", "shows", "made"),
        (" the duo has announced shows in P0 . ", "shows", "planned"),
        (" they have performances lined up in P0 . ", "in", "planned"),
    ],
)
def test_the_verb_and_what_stands_before_it_say_whether_it_has_happened(code: str, verb: str, status: str) -> None:
    assert tense(code, code.index(f" {verb} ") + 1, verb) == status


@pytest.mark.parametrize(
    ("code", "status"),
    [
        (" A0 cancelled a visit to P0 . ", "cancelled"),
        (" A0 postponed a visit to P0 . ", "postponed"),
        (" A0 put off a visit to P0 . ", "postponed"),
        (" A0 began a visit to P0 . ", None),
        (" the rescheduled dates will see him visit , with a visit to P0 . ", None),
        (" he has rescheduled a visit to P0 . ", "postponed"),
        (" A0 begins a visit to P0 and has called off a concert in P1 . ", None),
        (" A0 said the visit to P0 has been called off . ", "cancelled"),
    ],
)
def test_a_visit_can_be_called_off(code: str, status: str | None) -> None:
    assert called_off(code, code.index(" visit ") + 1) == status


@pytest.mark.parametrize(
    ("code", "doubtful"),
    [
        (" A0 might visit P0 . ", True),
        (" A0 was invited to visit P0 . ", True),
        (" A0 has no plans to visit P0 . ", True),
        (" A0 did not visit P0 . ", True),
        (" A0 will visit P0 . ", False),
        (" A0 was invited but will visit P0 . ", False),
    ],
)
def test_what_is_only_possible_is_no_visit(code: str, doubtful: bool) -> None:
    assert is_doubtful(code, code.index(" visit ") + 1) is doubtful


@pytest.mark.parametrize(
    ("code", "virtual"),
    [
        (" a virtual visit to P0 ", True),
        (" online visits to P0 ", True),
        (" by video to P0 ", True),
        (" a visit to P0 ", False),
    ],
)
def test_a_visit_on_a_screen_is_virtual(code: str, virtual: bool) -> None:
    assert is_virtual(code) is virtual


def test_what_a_headline_calls_off_is_called_off() -> None:
    text = (
        "published: 2023-05-12\nLee calls off Rome stop, keeps Rabat\n\nEnvoy Ann Lee was scheduled to open her tour "
        "in Rome on Sunday. The talks there have been suspended. She will travel to Rabat on Monday."
    )
    found = {s.place: s.status for s in told.stops(text)}
    assert found == {"Rome": "cancelled", "Rabat": "planned"}
