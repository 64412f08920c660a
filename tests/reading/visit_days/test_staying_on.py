"""Whoever has come to a place stays on the days of what he does there, and until he goes on."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Ann Lee arrives in Lima on Sunday. On Monday, she will meet the speaker of the senate.",
            "03-14..03-15",
        ),
        (
            "President Ann Lee arrived in Lima on Sunday. She toured the port. She met lawmakers on Monday.",
            "03-07..03-08",
        ),
        ("President Ann Lee landed in Lima on Tuesday. She will address parliament tomorrow.", "03-09..03-11"),
        ("President Ann Lee flies to Lima on Sunday. On Monday she'll open a school.", "03-14..03-15"),
        ("President Ann Lee landed in Lima on Sunday. She had a brief meeting with Bob Ray on Monday.", "03-07..03-08"),
        (
            "President Ann Lee is due to arrive in Lima on Sunday. On Wednesday, she travels to Quito.",
            "03-14",
        ),
        # What is told after another stop than an arrival may have been done anywhere.
        ("Princess Ingrid visited a school in Lima on Sunday. On Monday, she met the speaker of the senate.", "03-07"),
        # Nor is it there once another place is named.
        (
            "President Ann Lee arrived in Lima on Sunday. On Monday she was in Quito. On Tuesday, she met lawmakers.",
            "03-07",
        ),
        ("President Ann Lee arrived in Lima on Sunday. Tickets went on sale on Tuesday.", "03-07"),
        ("President Ann Lee landed in Lima on Sunday. On Monday, Bob Ray met the speaker of the senate.", "03-07"),
        (
            "President Ann Lee landed in Lima on Sunday. On Monday she was greeted by Bob Ray at the palace.",
            "03-07..03-08",
        ),
        ("President Ann Lee arrives in Lima on Sunday. On 16 and 17 March she will chair a meeting.", "03-14..03-17"),
        # An excursion of the next day is no end of a stay.
        ("President Ann Lee arrives in Lima on Sunday. On Monday, she travels to Cusco.", "03-14"),
        # Of an undated stop in between nobody knows when it began.
        (
            "President Ann Lee arrives in Lima on Sunday. She will then visit Arequipa. On Friday, she flies to Quito.",
            "03-14",
        ),
    ],
)
def test_a_stay_goes_on_through_what_is_done_there(text: str, expected: str) -> None:
    assert days(text, WEDNESDAY)["Lima"] == expected


@pytest.mark.parametrize(
    "came",
    [
        "Foreign Minister Ann Lee reached Lima on Monday. She is to meet Peru's president at the palace on Tuesday.",
        "Foreign Minister Ann Lee, who came on Monday on her first visit to Lima, was testing the mood of officials. "
        "Lee is to see members of the council before ending her visit on Tuesday. She may go on with further stops. "
        "She would then go to Quito.",
    ],
)
def test_who_has_reached_a_place_stays_for_what_is_to_be_done_there(came: str) -> None:
    assert days(came, date(2024, 5, 6))["Lima"] == "05-06..05-07"
