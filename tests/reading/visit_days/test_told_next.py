"""The sentence behind that of a visit tells its days."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Ann Lee of Chad will visit Peru. The two-day visit begins on Monday.", "03-15..03-16"),
        ("Minister Ann Lee of Chad will visit Peru. Her visit will begin on Monday.", "03-15"),
        (
            "Minister Ann Lee of Chad will visit Lima next week. The visit, from 16 to 18 March, is a first.",
            "03-16..03-18",
        ),
        ("Minister Ann Lee of Chad will travel to Lima. She will be there from Friday to Sunday.", "03-12..03-14"),
        ("Minister Ann Lee of Chad is in Lima. She arrived there on Monday.", "03-08"),
        ("Minister Ann Lee of Chad is in Lima. She arrived on Monday and leaves on Friday.", "03-08..03-12"),
        ("Minister Ann Lee of Chad is in Lima. Lee arrived Monday at an air base.", "03-08"),
        ("Minister Ann Lee of Chad is in Lima. Bob Ray arrived on Monday.", ""),
        # What is known already, or is said of a place of its own
        ("Minister Ann Lee of Chad will visit Lima on Friday. The visit, from 16 to 18 March, is a first.", "03-12"),
        ("Minister Ann Lee of Chad will visit Lima. She will be there after a vote on Friday.", ""),
    ],
)
def test_the_next_sentence_tells_the_days_of_a_visit(text: str, expected: str) -> None:
    assert list(days(text, WEDNESDAY).values()) == [expected]


def test_of_several_places_nobody_knows_in_which_the_visit_begins() -> None:
    text = "Minister Ann Lee of Chad will visit Lima and Quito. The visit begins on Monday."
    assert days(text, WEDNESDAY) == {"Lima": "", "Quito": ""}
