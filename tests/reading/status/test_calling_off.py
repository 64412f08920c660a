"""What is called off or put off is so by the words of its own clause."""

from datetime import date

import pytest

from components.reading.status.calling_off import (
    called_off,
    called_off_after,
    called_off_further_on,
    cancelled_or_postponed,
)
from tests.reading import told

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("code", "status"),
    [
        (" A0 cancelled a visit to P0 . ", "cancelled"),
        (" A0 postponed a visit to P0 . ", "postponed"),
        (" A0 put off a visit to P0 . ", "postponed"),
        (" A0 began a visit to P0 . ", None),
        (" A0 axes a visit to P0 . ", "cancelled"),
        (" A0 will pay a visit to P0 for a summit that was postponed in D0 . ", None),
        (" A0 will pay a visit to P0 although flights were cancelled . ", None),
        (" among the axes of the talks are a visit to P0 . ", None),
        (" the rescheduled dates will see him visit , with a visit to P0 . ", None),
        (" he has rescheduled a visit to P0 . ", "postponed"),
        (" A0 begins a visit to P0 and has called off a concert in P1 . ", None),
        (" A0 said the visit to P0 has been called off . ", "cancelled"),
        (" A0 began a visit to P0 after cancelling a trip to P1 . ", None),
        (" A0 began a visit to P0 after the cancellation of a trip to P1 . ", None),
        (" A0 flew to P1 after the calling-off of his visit to P0 . ", "cancelled"),
        (" A0 decided after the calling-off of a trip to P1 to visit P0 . ", None),
        (" A0 cancelled a trip to P1 after beginning a visit to P0 . ", None),
        (" A0 arrived in P1 after dropping plans to visit P0 . ", "cancelled"),
        (" A0 will pay a visit to P0 and P1 , but is calling off the final stops in P2 . ", None),
        (" A0 began a visit to P0 on D0 , but a stop in P1 was dropped . ", None),
        (" A0 began a visit to P0 , but P1 , P2 and P3 were dropped . ", None),
        (" A0 planned a visit to P0 , but the trip was cancelled . ", "cancelled"),
        (" A0 axed a gig in P1 but will pay a visit to P0 . ", None),
        (" A0 cancelled not only a concert in P1 but a visit to P0 . ", "cancelled"),
        (" a visit to P0 by A0 is on hold . ", "postponed"),
        (" A0 , who is on a visit to P0 , will skip P1 . ", None),
        (" A0 will skip P1 , where she was to have met A1 on D0 , and will visit P0 . ", None),
        (" A0 will pay a visit to P0 , but P1 was struck from the list . ", None),
        (" A0 paid a visit to P0 but cancelled a stop in P1 . ", None),
        (" A0 planned a visit to P0 but cancelled the trip . ", "cancelled"),
        (" A0 was on a visit to P0 after the flight to P1 was cancelled . ", None),
        (" A0 's visit to P0 , which was postponed in D0 , will take place on D1 . ", None),
        (" A0 's visit to P0 , which was postponed in D0 , is off . ", "postponed"),
        (" A0 will pay a visit to P0 , but it was struck from the list . ", "cancelled"),
    ],
)
def test_a_visit_can_be_called_off(code: str, status: str | None) -> None:
    assert called_off(code, code.index(" visit ") + 1) == status


def test_what_a_headline_calls_off_is_called_off() -> None:
    text = (
        "published: 2023-05-12\nLee calls off Rome stop, keeps Rabat\n\nEnvoy Ann Lee was scheduled to open her tour "
        "in Rome on Sunday. The talks there have been suspended. She will travel to Rabat on Monday."
    )
    found = {s.place: s.status for s in told.stops(text)}
    assert found == {"Rome": "cancelled", "Rabat": "planned"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Ann Lee of Peru will fly to Lille for a friendly; a second match, against Brest, was dropped.",
            [("Lille", "planned")],
        ),
        ("Minister Ann Lee of Peru got to Oslo on Sunday after her jet gave up on her.", [("Oslo", "made")]),
        (
            "Minister Ann Lee of Peru will skip Lusaka and go straight to Harare.",
            [("Lusaka", "cancelled"), ("Harare", "planned")],
        ),
        ("Minister Ann Lee of Peru was due in Oslo on Sunday but fell ill.", [("Oslo", "cancelled")]),
        ("Minister Ann Lee of Peru was due in Oslo on Sunday.", [("Oslo", "planned")]),
    ],
)
def test_what_is_off_is_off_in_its_own_clause(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(stop.place, stop.status) for stop in told.stops(text, WEDNESDAY)] == expected


def test_where_somebody_went_instead_is_not_called_off() -> None:
    found = told.stops("President Ann Lee dropped her trip to Quito and flew to Lima on Monday.", WEDNESDAY)
    assert {stop.place: stop.status for stop in found} == {"Quito": "cancelled", "Lima": "made"}


@pytest.mark.parametrize(
    ("behind", "at_once", "in_the_clause"),
    [
        (" have been cancelled . ", "cancelled", "cancelled"),
        (" will not take place . ", "cancelled", "cancelled"),
        (" has been moved to D0 . ", "postponed", "postponed"),
        (" on D0 was cancelled . ", None, "cancelled"),
        (" on D0 has been put off . ", None, "postponed"),
        (" on D0 went on ; P1 was cancelled . ", None, None),
        (" was great . ", None, None),
    ],
)
def test_places_are_off_by_the_words_behind_them(behind: str, at_once: str | None, in_the_clause: str | None) -> None:
    code = f" P0{behind}"
    assert (called_off_after(code, 3), called_off_further_on(code, 3)) == (at_once, in_the_clause)


@pytest.mark.parametrize(
    ("codes", "status"),
    [
        ([" A0 is ill . ", " the trip was postponed . "], "postponed"),
        ([" the trip was dropped . "], "cancelled"),
        ([" the vote was postponed . "], "cancelled"),
        ([], "cancelled"),
    ],
)
def test_a_journey_is_put_off_where_an_article_says_so_of_a_journey(codes: list[str], status: str) -> None:
    assert cancelled_or_postponed(codes) == status
