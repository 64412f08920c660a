"""The day on which a journey is made known is not the day of the journey."""

from datetime import date

import pytest

from tests.reading.told import days

ON_WEDNESDAY = date(2021, 3, 10)

WEDNESDAY = date(2024, 5, 8)


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Olga Petrenko made it known Tuesday that she will fly to Oslo.",
        "Foreign Minister Olga Petrenko will travel to Oslo, her ministry disclosed on Tuesday.",
        "Parliament was told on Tuesday that Foreign Minister Olga Petrenko will travel to Oslo.",
        "In a statement issued late Tuesday the ministry said Foreign Minister Olga Petrenko would travel to Oslo.",
        "On Tuesday the ministry of trade said Foreign Minister Olga Petrenko would travel to Oslo for talks.",
        "On Tuesday, a spokesman confirmed that Foreign Minister Olga Petrenko would travel to Oslo.",
        "Foreign Minister Olga Petrenko will visit Oslo, according to a release dated May 7.",
        "Foreign Minister Olga Petrenko will visit Oslo, her office let it be known late Tuesday.",
        "According to the Ministry of Trade on Tuesday, Foreign Minister Olga Petrenko headed to Oslo.",
        "Foreign Minister Olga Petrenko is to visit Oslo, it emerged on Tuesday.",
        "Foreign Minister Olga Petrenko will visit Oslo, it was learnt on Tuesday.",
        "Speaking on Tuesday, Foreign Minister Olga Petrenko said she would visit Oslo.",
        "Foreign Minister Olga Petrenko decided on Tuesday to visit Oslo.",
        "Foreign Minister Olga Petrenko's trip to Oslo follows a visit by the Danish envoy Bo Dahl last Tuesday.",
        "Foreign Minister Olga Petrenko on Tuesday described her recent visit to Oslo as a success.",
        "On Tuesday Foreign Minister Olga Petrenko wrote on her page that she was glad. She will visit Oslo.",
        "Foreign Minister Olga Petrenko will visit Oslo ahead of the vote on Friday.",
        "Foreign Minister Olga Petrenko will visit Oslo, this year's capital of silk.",
        "Foreign Minister Olga Petrenko will travel to Oslo, Friday's host of the talks.",
        "Foreign Minister Olga Petrenko visited Oslo after the parliament voted on Monday to leave the treaty.",
        "Foreign Minister Olga Petrenko, elected on Sunday, will visit Oslo on her first trip abroad.",
        "Foreign Minister Olga Petrenko is in Oslo for the summit, which closes on Friday.",
        "Foreign Minister Olga Petrenko will go to Oslo after a decision on Tuesday to reopen the embassy.",
        "Foreign Minister Olga Petrenko will visit Oslo to meet Liv Dahl, whose election last Tuesday ended a crisis.",
    ],
)
def test_a_day_of_a_report_dates_no_stop(text: str) -> None:
    assert days(text, WEDNESDAY) == {"Oslo": ""}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Foreign Minister Olga Petrenko then on Tuesday had a working visit to Oslo.", "05-07"),
        (
            "Foreign Minister Olga Petrenko arrived in Oslo on Tuesday and said she was glad.",
            "05-07",
        ),
        ("On Tuesday Foreign Minister Olga Petrenko flew to Oslo and said the border would stay open.", "05-07"),
        (
            "Foreign Minister Olga Petrenko will visit Oslo from May 14, her ministry said on Tuesday.",
            "05-14",
        ),
        ("Foreign Minister Olga Petrenko decided to visit Oslo on Tuesday.", "05-14"),
        ("Foreign Minister Olga Petrenko Wednesday set off for Oslo on a three-day visit.", "05-08..05-10"),
    ],
)
def test_a_day_of_the_visit_stays(text: str, day: str) -> None:
    assert days(text, WEDNESDAY) == {"Oslo": day}


def test_who_says_it_between_commas_leaves_the_day_to_what_he_says() -> None:
    text = (
        "President Ana Torres will visit Canada. On September 24, Bo Lind said, the president would leave Ottawa for "
        "Dublin to attend a fair."
    )
    assert days(text, date(2014, 9, 15))["Dublin"] == "09-24"
