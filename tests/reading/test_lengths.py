"""What a journey's length says of the days of its stops."""

from datetime import date

import pytest

from components.reading.reader import read

WEDNESDAY = date(2021, 3, 10)


def days(text: str) -> dict[str, str]:
    """From places to their days: "03-12" or "03-12..03-14"."""
    found = {}
    for stop in (s for t in read(text, WEDNESDAY).trips for s in t.stops):
        first, last = (f"{d:%m-%d}" if d else "" for d in (stop.start, stop.end))
        found[stop.place] = first if first == last else f"{first}..{last}"
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Lee today concluded a two-day visit to Lithuania.", "03-09..03-10"),
        ("President Ann Lee, winding up a three-day visit to Lithuania, has met farmers.", "03-08..03-10"),
        ("President Ann Lee ended her four-day tour of Lithuania on Tuesday.", "03-06..03-09"),
        ("President Ann Lee arrived in Vilnius on Tuesday on a three-day visit.", "03-09..03-11"),
        ("President Ann Lee goes to Vilnius. She will leave on March 14 and return on March 19.", "03-14..03-19"),
        ("President Ann Lee goes to Vilnius. The one-day trip is on Friday.", "03-12"),
        ("President Ann Lee will visit Lithuania. From April 23 she will spend four days in Vilnius.", "04-23..04-26"),
        ("President Ann Lee will visit Lithuania. From April 23 she will spend two nights in Vilnius.", "04-23..04-25"),
        ("President Ann Lee set out on her Baltic tour on Saturday. Her first stop was Vilnius.", "03-06"),
        ("President Ann Lee sets off on Saturday for a tour. Vilnius will be the first stop.", "03-13"),
    ],
)
def test_a_journey_to_one_place(text: str, expected: str) -> None:
    assert days(text) == {"Vilnius": expected}


def test_the_length_of_a_journey_to_several_places_is_none_s() -> None:
    found = days("President Ann Lee has concluded a two-day visit to Lithuania and Latvia. She was in Riga on Tuesday.")
    assert found["Riga"] == "03-09"
    assert ".." not in found["Vilnius"]


def test_a_journey_of_one_day_is_that_day_all_over() -> None:
    text = (
        "President Ann Lee will make a one-day swing through Latvia on Friday. She will open a school in Riga and a "
        "mill in Liepaja."
    )
    assert set(days(text).values()) == {"03-12"}


def test_what_was_not_gone_on_has_the_days_it_was_to_have() -> None:
    text = "President Lee has cancelled a trip to Lithuania. She was to have left on 14 March and returned on 19 March."
    assert days(text) == {"Vilnius": "03-14..03-19"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Ann Lee lands in Lima on Sunday. She stays as a guest of the mayor until Wednesday.",
            "03-14..03-17",
        ),
        ("President Ann Lee lands in Lima on Sunday. She will leave Lima on Tuesday for Quito.", "03-14..03-16"),
        ("President Ann Lee landed in Lima on Sunday. She left Lima on Tuesday.", "03-07..03-09"),
        ("President Ann Lee is on a two-day visit to Lima and leaves for Quito on Thursday.", "03-10..03-11"),
        ("President Ann Lee lands in Lima on Sunday. The mayor is away until Wednesday.", "03-14"),
        ("President Ann Lee lands in Lima on Sunday. Her husband stays in Oslo until Wednesday.", "03-14"),
    ],
)
def test_a_stay_ends_when_somebody_leaves(text: str, expected: str) -> None:
    assert days(text)["Lima"] == expected
