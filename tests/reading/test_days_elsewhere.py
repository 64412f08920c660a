"""A stop told without a day takes the day that another sentence says of it."""

from datetime import date

import pytest

from components.reading.reader import read

WEDNESDAY = date(2021, 3, 10)


def day_of(text: str, place: str) -> str | None:
    (stop,) = (s for t in read(text, WEDNESDAY).trips for s in t.stops if s.place == place)
    return str(stop.start) if stop.start else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prime Minister Ann Lee will go to Turin. Her visit to Turin on Saturday is the first ever.", "2021-03-13"),
        ("Prime Minister Ann Lee will go to Turin. In Turin, on March 14, she will open a school.", "2021-03-14"),
        ("Prime Minister Ann Lee went to Turin. The talks in Turin on Monday were private.", "2021-03-08"),
        ("Prime Minister Ann Lee will go to Turin. In Turin the talks are set for Friday.", "2021-03-12"),
        ("Crowds cheered today as Prime Minister Ann Lee toured a bakery in Turin.", "2021-03-10"),
        ("Prime Minister Ann Lee went to Turin. A bridge in Turin fell down on Monday.", None),
        ("Prime Minister Ann Lee will go to Turin. Bob Fox, who arrived in Turin on Monday, has left.", None),
    ],
)  # fmt: skip
def test_the_day_of_a_place_is_said_elsewhere(text: str, expected: str | None) -> None:
    assert day_of(text, "Turin") == expected


@pytest.mark.parametrize("where", ["Kuwait", "Turin"])
def test_who_leaves_for_one_place_is_there_that_day(where: str) -> None:
    (trip,) = read(f"Prime Minister Ann Lee leaves on Thursday for {where}.", WEDNESDAY).trips
    assert [str(s.start) for s in trip.stops] == ["2021-03-11"]
