"""Tours are told by their programme: what opens and ends them, what a day brings, what comes after what."""

from __future__ import annotations

import pytest

from tests.reading import told

LEAVES = "President Kofi Danso of Ghana travelled to Kumasi on Monday for a tour of the north.\n\n"
ROYALS = "King Lars of Norway and Queen Maria left Oslo on Monday.\n\n"


def stops(text: str) -> list[str]:
    return [s.place for s in told.stops(text) if s.place != "Kumasi"]


def countries(text: str) -> list[str]:
    return [s.country for s in told.stops(text) if s.basis == "capital"]


@pytest.mark.parametrize(
    "said",
    [
        "A gathering of chiefs and elders at Tamale would end the President's swing through the north.",
        "A rally in Tamale will close his tour on Friday.",
        "Mass for traders and students in Tamale is to open the visit.",
        "A courtesy call on the chief at Tamale opened the tour.",
        "Day three would see him talk at a meeting of farmers in Tamale.",
        "The second day will see the President cut the sod for a clinic in Tamale.",
        "Wednesday will see him inspect works on a dam near Tamale.",
        "His programme has him at a school in Tamale on Thursday.",
        "Then would follow a visit to a cotton mill in Tamale.",
        "This will be followed by a meeting with market women in Tamale.",
        "Also on the programme is the opening of a hospital in Tamale.",
        "The tour would end with prayers and a reception at Tamale.",
        "He is to round off the day with a durbar and a dinner in Tamale.",
        "He flew on to remote Tamale.",
        "He lit candles in the Church of St Anne in Tamale.",
    ],
)
def test_a_programme_tells_its_places(said: str) -> None:
    assert stops(LEAVES + said) == ["Tamale"]


@pytest.mark.parametrize(
    "said",
    [
        "On his agenda are road works in Tamale and Bolgatanga.",
        "He said his thoughts went out to families in Tamale.",
        "The opposition said he should first tour Tamale.",
        "His words angered traders in Tamale.",
    ],
)
def test_what_is_only_on_his_mind_is_no_stop(said: str) -> None:
    assert stops(LEAVES + said) == []


@pytest.mark.parametrize(
    "said",
    [
        "The couple opened their Danish trip at a ball.",
        "Tuesday was the second day of their Danish visit.",
        "During her Danish stay she saw a school.",
    ],
)
def test_a_trip_is_named_by_its_nation(said: str) -> None:
    assert countries(ROYALS + said) == ["DK"]


def test_nobody_is_abroad_on_a_trip_called_after_his_own_nation() -> None:
    assert countries(ROYALS + "Their Norwegian trip ended on Sunday.") == []


@pytest.mark.parametrize(
    ("said", "country"),
    [
        ("The Pope stepped off his plane to begin a short visit to largely Catholic Mexico.", "MX"),
        ("The Pope landed on Monday to begin a pastoral visit to mostly Buddhist Vietnam.", "VN"),
        ("Pope Francis flew out on Friday for a visit to overwhelmingly Muslim Turkey.", "TR"),
        ("The Pope began a nine-day visit to his native Poland on Saturday.", "PL"),
    ],
)
def test_what_is_said_of_a_country_stands_before_its_name(said: str, country: str) -> None:
    assert countries(said) == [country]
