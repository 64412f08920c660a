"""Whoever states, before leaving, where he will go is the one who goes there."""

from datetime import date

import pytest

from tests.reading import told

THURSDAY = date(2025, 11, 27)
STATEMENT = (
    "Today I travel to Lima for talks on trade. I will meet Trade Minister Tom Berg of Peru and say what I have said. "
    "I will then visit Quito on Saturday, where I will meet President Eva Rojas. I look forward to my visit."
)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"Visit to Peru and Ecuador\n\n{STATEMENT}\n\nSenator the Hon Ida Holm, Minister for Trade", "Ida Holm"),
        (f"Prime Minister's departure statement\n\n{STATEMENT}", "Prime Minister"),
        (f"title: PM’s statement before leaving\n\n{STATEMENT}", "PM"),
        (f"Foreign Minister Ida Holm on her visit to Peru\n\n{STATEMENT}", "Ida Holm"),
        (f"Prime Minister Ida Holm’s statement\n\n{STATEMENT}", "Ida Holm"),
        (f"Secretary General Ida Holm: on to Peru\n\n{STATEMENT}", "Ida Holm"),
        (f"Going abroad again\n\n{STATEMENT}", "the author"),
    ],
)
def test_a_statement_before_leaving_is_told_of_whoever_makes_it(text: str, who: str) -> None:
    found = told.stops(text, THURSDAY)
    assert [(stop.place, stop.start, stop.status, stop.travellers) for stop in found] == [
        ("Lima", THURSDAY, "planned", (who,)),
        ("Quito", date(2025, 11, 29), "planned", (who,)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f'Trade Minister Ida Holm said: "{STATEMENT}"',
        "Speech by President Ida Holm\n\nI thank you. I will travel to many places. I will visit all of you.",
    ],
)
def test_what_is_quoted_or_leads_nowhere_is_no_statement(text: str) -> None:
    assert told.stops(text, THURSDAY) == []
