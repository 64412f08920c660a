"""A day that is only said to be the one before another, or the same, is counted from that other."""

from datetime import date

import pytest

from tests.reading.told import days

FRIDAY = date(2023, 5, 12)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "King Olav flew into Porto on Tuesday from Braga, where he had opened a mill earlier in the day.",
            {"Porto": "05-09", "Braga": "05-09"},
        ),
        (
            "King Olav, who was in Braga the day before, arrived in Porto on Tuesday.",
            {"Porto": "05-09", "Braga": "05-08"},
        ),
        (
            "King Olav opened a mill in Porto on Tuesday, having dined at Braga the previous evening.",
            {"Porto": "05-09", "Braga": "05-08"},
        ),
        (
            "King Olav arrived in Porto on Tuesday. Two days earlier he had been in Braga, and he leaves on Sunday.",
            {"Porto": "05-09", "Braga": "05-07"},
        ),
        (
            "King Olav will spend Sunday morning with pupils before flying to Braga in the afternoon.",
            {"Braga": "05-14"},
        ),
        (
            "King Olav visited Porto last weekend. On Saturday he saw a mill and on Sunday he sang. The following day "
            "he travelled to Braga.",
            {"Porto": "05-06..05-07", "Braga": "05-08"},
        ),
        (
            "King Olav will be in Porto on Tuesday. He travels on to Braga that evening and returns to Oslo on Friday.",
            {"Porto": "05-16", "Braga": "05-16"},
        ),
        (
            "King Olav goes to Porto on Sunday morning and to Braga and Lagos the same afternoon.",
            {"Porto": "05-14", "Braga": "05-14", "Lagos": "05-14"},
        ),
        (
            "King Olav was in Porto on Tuesday and in the evening met pupils at Braga.",
            {"Porto": "05-09", "Braga": "05-09"},
        ),
        (
            "King Olav will open a mill in Porto on May 25, three days before he leaves for Braga.",
            {"Porto": "05-25", "Braga": ""},
        ),
        (
            "King Olav arrived in Porto on Tuesday. The assembly has met since Monday. In the afternoon he is expected "
            "in Braga.",
            {"Porto": "05-09", "Braga": ""},
        ),
    ],
)
def test_a_day_is_counted_from_the_one_its_words_lean_on(text: str, expected: dict[str, str]) -> None:
    assert days(f"{text.replace('King Olav', 'King Olav of Norway', 1)}", FRIDAY) == expected
