"""A roll tells of several people where each of them goes."""

from datetime import date

import pytest

from tests.reading.told import days, stops

WEDNESDAY = date(2021, 3, 10)

TAOISEACH = "Taoiseach Declan Rooney of Ireland is due to visit Boston. "


def sent(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for stop in stops(TAOISEACH + text):
        found.setdefault(stop.travellers[0], []).append(stop.place)
    return found


def test_brackets_say_where_each_of_several_goes() -> None:
    text = "The other ministers flying to the States are Conor Tully (Houston and Dallas); and Eva Hill (Denver)."
    assert sent(text) == {"Declan Rooney": ["Boston"], "Conor Tully": ["Houston", "Dallas"], "Eva Hill": ["Denver"]}


def test_brackets_behind_people_who_do_not_go_say_where_they_are_from() -> None:
    assert sent("The winners were Conor Tully (Houston) and Eva Hill (Denver).") == {"Declan Rooney": ["Boston"]}


def test_a_sentence_says_of_three_people_where_each_goes() -> None:
    text = "Eva Hill is heading to London and Tom Keane flies to Leeds, while Con Tully will visit Cardiff."
    assert sent(text) == {
        "Declan Rooney": ["Boston"],
        "Eva Hill": ["London"],
        "Tom Keane": ["Leeds"],
        "Con Tully": ["Cardiff"],
    }


def test_somebody_named_once_in_passing_is_no_traveller() -> None:
    assert sent("Eva Hill is heading to London.") == {"Declan Rooney": ["Boston"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign Minister Ann Lee will go to Oslo, Bob Ray to Rome and Carl May to Athens.",
            ["Oslo", "Rome", "Athens"],
        ),
        ("Minister Ann Lee heads to Oslo on 2 April and Minister Bob Ray to Rome on 5 April.", ["Oslo", "Rome"]),
    ],
)
def test_the_verb_is_said_once_for_several(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == expected


def test_each_goes_on_a_day_of_their_own() -> None:
    text = "Minister Ann Lee heads to Oslo on 2 April and Minister Bob Ray to Rome on 5 April."
    assert days(text, WEDNESDAY) == {"Oslo": "04-02", "Rome": "04-05"}
