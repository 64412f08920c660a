"""An entry of a list, or the heading of all, says what is called off, put off or moved."""

import pytest

from components.reading.phrases.calling_words import done_to_visit
from components.reading.status.statuses import Status
from tests.reading.told import stops

WHO = "title: x\npublished: 2022-09-14\n\nSinger Ana Torres has news for many people.\n\n"


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Leeds, UK – planned October 9 show is scrapped", "cancelled"),
        ("Leeds, UK – October 9 show postponed, new date TBA", "postponed"),
        ("Leeds, UK – October 9 show moved to next spring", "postponed"),
        ("Leeds, UK – moved to October 9", "planned"),
        ("Leeds, UK – October 9 (rescheduled from June 2)", "planned"),
        ("Leeds, UK – October 9 RESCHEDULED (Previously June 2)", "planned"),
    ],
)
def test_a_new_day_is_planned_and_an_old_one_is_not(line: str, status: str) -> None:
    lines = f"Oslo, NO – moved to October 3\nVienna, AT – moved to October 5\nLima, PE – moved to October 7\n{line}"
    stop = next(s for s in stops(f"{WHO}Tour dates:\n\n{lines}") if s.place == "Leeds")
    assert (stop.status, str(stop.start)) == (status, "2022-10-09")


@pytest.mark.parametrize(
    ("heading", "status"),
    [("Postponed tour dates:", "postponed"), ("Cancelled shows:", "cancelled"), ("New dates:", "planned")],
)
def test_the_heading_says_that_all_its_dates_are_off(heading: str, status: str) -> None:
    lines = "3 October – Oslo\n5 October – Vienna\n7 October – Lima\n9 October – St. Louis"
    found = stops(f"{WHO}The tour is changed.\n\n{heading}\n{lines}")
    assert [(s.status, s.start is not None) for s in found] == [(status, True)] * 4


@pytest.mark.parametrize(
    ("does", "status"),
    [
        ("postpone", "postponed"),
        ("cancel", "cancelled"),
        ("pull out of", "cancelled"),
        ("pull in crowds on", "planned"),
        ("announce", "planned"),
    ],
)
def test_dates_that_are_called_affected_are_what_the_title_says(does: str, status: str) -> None:
    text = (
        f"title: Cerulean Drift {does} European tour\npublished: 2024-02-02\n\nThe quartet Cerulean Drift spoke of "
        "their tour.\n\nThe affected dates are below.\n\nFeb 06: Bristol Thekla\n\nFeb 07: Leeds Brudenell\n\n"
        "Feb 08: Newcastle Cluny\n"
    )
    assert {stop.status for stop in stops(text)} == {status}


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_an_entry_is_off_by_the_same_words_as_a_visit_in_prose(status: Status) -> None:
    lines = "3 October – Oslo\n5 October – Vienna\n7 October – Lima\n9 October – Leeds"
    goes_on = (" because", " when")
    for form in (one for one in done_to_visit(status).split("|") if not one.endswith(goes_on)):
        (stop,) = (s for s in stops(f"{WHO}Tour dates:\n\n{lines} ({form})") if s.place == "Leeds")
        assert (stop.status, form) == (status, form)
