"""Which entries are one stay, which are a return, and what is said of them."""

from __future__ import annotations

from components.record.repeats import stays_of
from tests.record.conftest import visit


def test_an_exact_repeat_is_one_stay_with_both_entries() -> None:
    stays, findings = stays_of([visit(1, "2021-03-15", "2021-03-17"), visit(2, "2021-03-15", "2021-03-17")])
    assert [[entry.number for entry in stay.entries] for stay in stays] == [["1", "2"]]
    assert stays[0].note == ""
    assert [(finding.kind, finding.entry) for finding in findings] == [("repeat", "2")]


def test_repeats_that_disagree_about_the_end_are_one_stay_to_the_later_day_and_said_so() -> None:
    stays, findings = stays_of([visit(1, "2021-03-22", "2021-03-24"), visit(2, "2021-03-22", "2021-03-25")])
    assert len(stays) == 1
    assert str(stays[0].end) == "2021-03-25"
    assert stays[0].note == "The record has this visit twice: until 24 March 2021 and until 25 March 2021."
    assert [finding.kind for finding in findings] == ["repeats disagree"]
    assert "the last day (2021-03-24 and 2021-03-25)" in findings[0].message


def test_repeats_that_differ_in_the_remarks_are_one_stay_and_said_so() -> None:
    stays, findings = stays_of(
        [visit(1, "2021-11-01", remarks="Conference."), visit(2, "2021-11-01", remarks="Summit.")]
    )
    assert stays[0].note == "The record has this visit twice, with different remarks."
    assert findings[0].message == "repeats 1 but for the remarks: one stay"


def test_a_return_on_the_same_day_stays_two_visits() -> None:
    jerusalem = [visit(number, "1988-02-28", country="Israel", locale="Jerusalem") for number in (1, 3)]
    cairo = visit(2, "1988-02-28", country="Egypt", locale="Cairo")
    stays, findings = stays_of([jerusalem[0], cairo, jerusalem[1]])
    assert [stay.visit.number for stay in stays] == ["1", "2", "3"]
    assert [(finding.kind, finding.entry) for finding in findings] == [("same again", "3")]


def test_two_people_in_one_place_are_no_repeat() -> None:
    stays, findings = stays_of([visit(1, "2021-11-01"), visit(2, "2021-11-01", who="roe-richard")])
    assert len(stays) == 2
    assert findings == []
