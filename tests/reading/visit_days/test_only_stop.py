"""What a journey's length says of the days of its stops."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Lee today concluded a two-day visit to Lithuania.", "03-09..03-10"),
        ("President Ann Lee will visit Lithuania. The April 8-10 visit will help trade.", "04-08..04-10"),
        ("From April 8 to 10, President Ann Lee and Minister Tom Hale will travel to Lithuania.", "04-08..04-10"),
        ("President Ann Lee, winding up a three-day visit to Lithuania, has met farmers.", "03-08..03-10"),
        ("President Ann Lee ended her four-day tour of Lithuania on Tuesday.", "03-06..03-09"),
        ("President Ann Lee arrived in Vilnius on Tuesday on a three-day visit.", "03-09..03-11"),
        ("President Ann Lee will embark upon a three-day official visit to Lithuania on Friday.", "03-12..03-14"),
        ("President Ann Lee, who is in Vilnius on a three-day visit, met the premier on Tuesday.", "03-09"),
        (
            "President Ann Lee concluded her two-day state visit to Lithuania and left Vilnius on Tuesday.",
            "03-08..03-09",
        ),
        ("President Ann Lee was in Vilnius on Wednesday and Thursday.", "03-03..03-04"),
        ("President Ann Lee goes to Vilnius. She will leave on March 14 and return on March 19.", "03-14..03-19"),
        (
            "President Ann Lee has left on a trip to Vilnius. She took off from the airport of Leeds on Tuesday and is "
            "due back in the country on Friday.",
            "03-09..03-12",
        ),
        ("President Ann Lee goes to Vilnius. The one-day trip is on Friday.", "03-12"),
        ("President Ann Lee will visit Lithuania. From April 23 she will spend four days in Vilnius.", "04-23..04-26"),
        ("President Ann Lee will visit Lithuania. From April 23 she will spend two nights in Vilnius.", "04-23..04-25"),
        ("President Ann Lee set out on her Baltic tour on Saturday. Her first stop was Vilnius.", "03-06"),
        ("President Ann Lee sets off on Saturday for a tour. Vilnius will be the first stop.", "03-13"),
    ],
)
def test_a_journey_to_one_place(text: str, expected: str) -> None:
    assert days(text, WEDNESDAY) == {"Vilnius": expected}


def test_the_length_of_a_journey_to_several_places_is_none_s() -> None:
    found = days(
        "President Ann Lee has concluded a two-day visit to Lithuania and Latvia. She was in Riga on Tuesday.",
        WEDNESDAY,
    )
    assert found["Riga"] == "03-09"
    assert ".." not in found["Vilnius"]


def test_a_journey_of_one_day_is_that_day_all_over() -> None:
    text = (
        "President Ann Lee will make a one-day swing through Latvia on Friday. She will open a school in Riga and a "
        "mill in Liepaja."
    )
    assert set(days(text, WEDNESDAY).values()) == {"03-12"}


def test_what_was_not_gone_on_has_the_days_it_was_to_have() -> None:
    text = "President Lee has cancelled a trip to Lithuania. She was to have left on 14 March and returned on 19 March."
    assert days(text, WEDNESDAY) == {"Vilnius": "03-14..03-19"}
