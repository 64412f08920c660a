from datetime import date

import pytest

from tests.reading import told

WEDNESDAY = date(2021, 3, 10)

WHO = "title: x\npublished: 2022-09-14\n\n"


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("On September 20, President Paul Okoro will travel to Oslo and the following day to Lima.", 20),
        ("President Paul Okoro leads a mission to Oslo on September 20, and it is due to close on September 23.", 23),
        ("President Paul Okoro will head to Oslo on September 20.", 20),
        (
            "President Paul Okoro leaves for Oslo on September 20 for the meeting, which opens on September 23.",
            20,
        ),
        ("President Paul Okoro will arrive in Oslo on Tuesday and will meet a king who arrived on Wednesday.", 20),
        ("President Paul Okoro will arrive in Oslo on Tuesday and will meet the king of Nepal in Lima on Friday.", 20),
        ("On September 20, President Paul Okoro will travel to Oslo before a vote that takes place on October 30.", 20),
    ],
)
def test_a_stay_lasts_to_the_last_day_that_its_sentence_adds(text: str, end: int) -> None:
    stop = next(stop for stop in told.stops(WHO + text) if stop.place == "Oslo")
    assert (stop.start, stop.end) == (date(2022, 9, 20), date(2022, 9, end))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prime Minister Ann Lee is expected today in Mysore for a five-day tour of Karnataka.", {"Mysuru": "03-10"}),
    ],
)
def test_the_length_of_a_tour_is_that_of_its_region(text: str, expected: dict[str, str]) -> None:
    assert told.days(text, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("President Paul Okoro will fly to Oslo on Tuesday, where he is to speak on Thursday.", 22),
        ("On Tuesday President Paul Okoro will arrive in Oslo, where he will, on Thursday, see the king.", 22),
        ("President Paul Okoro will move on to Oslo on Tuesday, and on Wednesday he will see the king.", 21),
        ("President Paul Okoro will fly to Oslo on Tuesday and meet the king on Wednesday.", 21),
        ("President Paul Okoro will arrive in Oslo on Tuesday and leave for Lima on Friday.", 23),
        ("President Paul Okoro will open the fair in Oslo on Tuesday and leave for Lima on Friday.", 20),
        ("President Paul Okoro will fly to Oslo on Tuesday and on Wednesday he will visit Lima.", 20),
        ("President Paul Okoro will fly to Oslo on Tuesday and on Wednesday he will meet the king in Lima.", 20),
        ("President Paul Okoro will fly to Oslo on Tuesday, where a vote was held before Friday.", 20),
    ],
)
def test_what_is_done_there_on_a_later_day_belongs_to_the_stay(text: str, end: int) -> None:
    stop = next(stop for stop in told.stops(WHO + text) if stop.place == "Oslo")
    assert (stop.start, stop.end) == (date(2022, 9, 20), date(2022, 9, end))
