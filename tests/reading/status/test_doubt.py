"""What is only possible, wished or denied is no visit."""

from datetime import date

import pytest

from components.reading.status.doubt import is_doubtful, is_presupposed
from tests.reading import told

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("code", "doubtful"),
    [
        (" A0 might visit P0 . ", True),
        (" A0 was invited to visit P0 . ", True),
        (" A0 hopes to visit P0 . ", True),
        (" A0 hopes to rest and will visit P0 . ", False),
        (" A0 has yet to visit P0 . ", True),
        (" A0 failed to visit P0 . ", True),
        (" A0 decided not to visit P0 . ", True),
        (" A0 said she would consider a visit to P0 . ", True),
        (" A0 could visit P0 in D0 . ", True),
        (" A0 is weighing a visit to P0 . ", True),
        (" A0 missed a visit to P0 . ", True),
        (" A0 would visit P0 if the truce held . ", True),
        (" A0 said she would visit P0 in D0 . ", False),
        (" A0 has no plans to visit P0 . ", True),
        (" A0 did not visit P0 . ", True),
        (" A0 denied that she would visit P0 . ", True),
        (" her office denied reports that A0 will visit P0 . ", True),
        (" A0 will visit P0 . ", False),
        (" instead of N0 A0 , A1 will visit P0 . ", False),
        (" instead of A0 of P0 , A1 will visit P1 . ", False),
        (" A0 went home instead of a visit to visit P0 . ", True),
        (" A0 was invited but will visit P0 . ", False),
        (" nobody from the office of A0 is to visit P0 . ", True),
        (" A0 dismissed talk of a visit to P0 . ", True),
        (" if you ask her fans , the visit to P0 was fun . ", False),
    ],
)
def test_what_is_only_possible_is_no_visit(code: str, doubtful: bool) -> None:
    assert is_doubtful(code, code.index(" visit ") + 1) is doubtful


@pytest.mark.parametrize(
    ("code", "doubtful"),
    [
        (" A0 hoped to sing and visited P0 . ", False),
        (" A0 called for talks and then visited P0 . ", False),
        (" A0 denied that she had met them and visited P0 . ", True),
        (" A0 might have sung and visited P0 . ", True),
        (" A0 never sang and visited P0 . ", True),
    ],
)
def test_what_was_done_beside_what_was_only_wished_is_no_wish(code: str, doubtful: bool) -> None:
    assert is_doubtful(code, code.index(" visited ") + 1) is doubtful


def test_what_was_wished_for_before_visiting_is_not_the_visit() -> None:
    assert not is_doubtful(*_visiting(" A0 called for peace before visiting P0 . "))
    assert is_doubtful(*_visiting(" A0 denied that she asked for peace before visiting P0 . "))


def _visiting(code: str) -> tuple[str, int]:
    return code, code.index(" visiting ") + 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Pope, accepting the invitation of the Peruvian authorities, will make a journey to Peru from 1 "
            "to 5 May.",
            ["Lima"],
        ),
    ],
)
def test_an_invitation_that_is_accepted_leads_there(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in told.stops(text, WEDNESDAY)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreign Minister Ann Lee of Chad, who had been invited by President Bob Ray, arrived in Lima.", ["Lima"]),
    ],
)
def test_an_invitation_told_aside_leaves_the_visit_sure(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in told.stops(text, WEDNESDAY)] == expected


@pytest.mark.parametrize(
    ("code", "presupposed"),
    [
        (" A0 will not meet A1 during his trip to P0 . ", True),
        (" A0 refused it during a short trip to P0 . ", True),
        (" A0 will not meet her on his trip to P0 . ", True),
        (" A0 may meet her on his first trip to P0 . ", True),
        (" A0 may meet A1 on his trip to P0 . ", False),
        (" A0 may embark on his trip to P0 . ", False),
        (" A0 may set off on D0 on his trip to P0 . ", False),
        (" A0 refused it during a possible trip to P0 . ", False),
        (" A0 will not join A1 during his trip to P0 . ", False),
        (" A0 will not go on his trip to P0 . ", False),
        (" A0 may make a trip to P0 . ", False),
    ],
)
def test_a_trip_during_which_something_is_not_done_takes_place(code: str, presupposed: bool) -> None:
    assert is_presupposed(code, code.index(" trip ") + 1) is presupposed
