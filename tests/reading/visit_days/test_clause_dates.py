"""A day is that of the place told with it, and of none to which somebody goes on from there."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2024, 5, 8)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "King Olav of Norway will be in Algiers on June 14 for the Sahara Forum, some months after his six-day "
            "visit to Tunis.",
            {"Algiers": "06-14", "Tunis": ""},
        ),
        (
            "Singer Anna Lind is entered for the Alpine Song Contest in Graz, which starts on June 8.",
            {"Graz": "06-08"},
        ),
        (
            "President Ana Torres flew on Monday to Lima, the capital of Peru, for a stay of three nights.",
            {"Lima": "05-06..05-09"},
        ),
        (
            "President Ana Torres begins a tour of Hungary, Austria and Slovakia on May 20.",
            {"Budapest": "", "Vienna": "", "Bratislava": ""},
        ),
        ("In Lima, King Olav of Norway will meet President Paul Sosa on Monday.", {"Lima": "05-13"}),
        (
            "In Lima, King Olav of Norway will meet leaders of the government, of both opposition parties and of the "
            "central bank on Monday.",
            {"Lima": "05-13"},
        ),
        (
            "In Lima, King Olav of Norway will meet leaders of the government, of both opposition parties and of the "
            "bank that failed on Monday.",
            {"Lima": ""},
        ),
        (
            "Minister Ana Torres toured Central Asia last month, visiting Astana and Tashkent.",
            dict.fromkeys(("Astana", "Tashkent"), "04-01..04-30"),
        ),
        (
            "President Ana Torres will stay in Lima until Friday, when she flies to Quito.",
            {"Lima": "05-08..05-10", "Quito": "05-10"},
        ),
        (
            "King Olav of Norway will be in Lima for the fish meeting on May 14-15 and in Quito for talks on May 16.",
            {"Lima": "05-14..05-15", "Quito": "05-16"},
        ),
    ],
)
def test_whose_day_it_is(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prince Olav will undertake his first tour, taking in Estonia, Latvia and Lithuania, probably in June.",
            dict.fromkeys(("Tallinn", "Riga", "Vilnius"), "06-01..06-30"),
        ),
        (
            "This week Prince Olav and Princess Ana set foot in Dominica, St. Lucia and Grenada.",
            dict.fromkeys(("Roseau", "Castries", "Saint George's"), "05-06..05-12"),
        ),
    ],
)
def test_a_date_is_that_of_a_list_behind_a_perhaps_and_before_two_who_go_there(
    text: str, expected: dict[str, str]
) -> None:
    assert days(text, WEDNESDAY) == expected
