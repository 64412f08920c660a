"""A stop told without a day takes the day that another sentence says of it."""

from datetime import date

import pytest

from tests.reading import told
from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prime Minister Ann Lee will go to Turin. Her visit to Turin on Saturday is the first ever.", "03-13"),
        ("Prime Minister Ann Lee will go to Turin. In Turin, on March 14, she will open a school.", "03-14"),
        ("Prime Minister Ann Lee went to Turin. The talks in Turin on Monday were private.", "03-08"),
        ("Prime Minister Ann Lee will go to Turin. In Turin the talks are set for Friday.", "03-12"),
        ("Crowds cheered today as Prime Minister Ann Lee toured a bakery in Turin.", "03-10"),
        ("Prime Minister Ann Lee went to Turin. A bridge in Turin fell down on Monday.", ""),
        ("Prime Minister Ann Lee will go to Turin. Bob Fox, who arrived in Turin on Monday, has left.", ""),
    ],
)  # fmt: skip
def test_the_day_of_a_place_is_said_elsewhere(text: str, expected: str) -> None:
    assert days(text, WEDNESDAY) == {"Turin": expected}


@pytest.mark.parametrize("where", ["Kuwait", "Turin"])
def test_who_leaves_for_one_place_is_there_that_day(where: str) -> None:
    told = f"Prime Minister Ann Lee leaves on Thursday for {where}."
    assert list(days(told, WEDNESDAY).values()) == ["03-11"]


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Ann Lee leaves for Turin and Lyon on Thursday. In Lyon she will speak.",
        "Prime Minister Ann Lee is to leave Malta on Thursday on a long visit to Turin, Lyon and Ghent.",
        "Prime Minister Ann Lee departs for Turin and Lyon next week.",
        "Prime Minister Ann Lee returned home last night concluding a three-day working visit to Turin and Lyon.",
        "Prime Minister Ann Lee will be away from March 14 to 28, visiting Turin and Lyon.",
        "Prime Minister Ann Lee will lead a delegation to Italy, France and Ghana on Monday.",
        "Prime Minister Ann Lee will visit Turin and Lyon on a mission starting on Thursday.",
    ],
)
def test_who_leaves_for_several_places_is_in_none_of_them_for_sure(text: str) -> None:
    assert set(days(text, WEDNESDAY).values()) == {""}


def test_days_said_right_behind_several_places_are_those_of_each() -> None:
    said = "Prime Minister Ann Lee will visit Turin, Lyon and Ghent from March 14 to 28."
    assert list(days(said, WEDNESDAY).values()) == ["03-14..03-28"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Ann Lee will travel to Turin. A bomb in Turin on Sunday killed nine.",
        "Prime Minister Ann Lee will travel to Turin, where a bomb killed nine on Sunday.",
        "Prime Minister Ann Lee will travel to Turin, where President Fox was sworn in on Monday.",
        "Prime Minister Ann Lee arrived in Turin ahead of Sunday's election.",
        "Prime Minister Ann Lee arrived in Turin for talks before Friday's summit in Lyon.",
        "Prime Minister Ann Lee flew to Turin from Lyon, where she had arrived on Sunday.",
        "Prime Minister Ann Lee flew to Turin after a meeting in Lyon on Sunday.",
        "Prime Minister Ann Lee will visit Turin. President Bob Fox will be in Turin on Friday.",
        "Prime Minister Ann Lee postponed on Monday a trip to Turin.",
        "Prime Minister Ann Lee cancelled a trip to Turin yesterday because of the storm.",
        "On Monday Prime Minister Ann Lee announced a trip to Turin.",
        "On Monday, Prime Minister Ann Lee confirmed she would go to Turin and Lyon.",
        "On Tuesday the dollar fell. Prime Minister Ann Lee is visiting Turin.",
        "Prime Minister Ann Lee is in Turin. She flies home on Friday.",
        "Prime Minister Ann Lee will visit Turin. The visit was agreed in Geneva on Monday.",
    ],
)
def test_the_day_of_something_else_is_not_the_stop_s(text: str) -> None:
    assert days(text, WEDNESDAY)["Turin"] == ""


def test_a_few_days_in_several_places_are_a_week_in_which_each_lies() -> None:
    stops = told.stops("Prime Minister Ann Lee will visit Turin and Lyon from March 14 to 17.", WEDNESDAY)
    assert {(told.when(stop), stop.date_precision) for stop in stops} == {("03-14..03-17", "week")}


def test_the_day_of_an_arrival_is_not_that_of_where_somebody_arrived_from() -> None:
    text = "Kenyan Prime Minister Ann Lee held talks in Turin. She arrived on Monday from Ghana."
    assert days(text, WEDNESDAY)["Accra"] == ""


def test_the_day_of_arriving_in_a_country_is_no_town_s_where_the_stay_goes_on() -> None:
    text = (
        "Prime Minister Ann Lee will visit Italy on Friday. She travels to Turin and to Milan. She is in Italy from "
        "Friday to Sunday."
    )
    assert days(text, WEDNESDAY)["Turin"] == ""
