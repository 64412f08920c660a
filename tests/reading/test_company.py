"""A town's name is read for the other places of its article."""

from __future__ import annotations

import pytest

from components.reading.reader import read


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The bishop opened the hall in Westport, after a day in Castlebar and a Mass in Dublin.", "IE"),
        ("The minister flew to Gizo, having left Honiara and seen the clinics of Auki.", "SB"),
        ("The governor spoke in Dubuque, ate in Cedar Rapids and drove to Waterloo, all in Iowa.", "US"),
        ("The premier flew to Paris. Dallas and Houston, Texas, were not told.", "FR"),
        ("The president visited Mexico after Guadalajara and Monterrey.", "MX"),
    ],
)
def test_a_town_lies_where_the_others_lie(text: str, country: str) -> None:
    names = {"Westport", "Gizo", "Waterloo", "Paris", "Mexico"}
    found = [p for s in read(text).sentences for p in s.places if text[p.start : p.end] in names]
    assert [p.place.country_code for p in found] == [country]


def test_the_white_house_is_no_town() -> None:
    reading = read("The premier will travel to the White House, after Nashville and Memphis, Tennessee.")
    assert "White House" not in {p.place.name for s in reading.sentences for p in s.places}
