"""The day of a place may lean on one told before."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)

FRIDAY = date(2023, 5, 12)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "King Olav will open a fair in Porto on Tuesday, before flying to Rabat the next day.",
            [("Porto", "05-16"), ("Rabat", "05-17")],
        ),
        (
            "King Olav opened a fair in Porto on Tuesday and the following morning visited Braga.",
            [("Porto", "05-09"), ("Braga", "05-10")],
        ),
        (
            "King Olav opened a fair in Porto on Tuesday after visiting Braga the day before.",
            [("Braga", "05-08"), ("Porto", "05-09")],
        ),
        (
            "King Olav will tour Portugal in June. He opens a mill at Porto on the 7th, 8th and 10th, and is in Braga "
            "on the 12th.",
            [("Porto", "06-07..06-10"), ("Braga", "06-12")],
        ),
        (
            "King Olav will open a mill in Porto on 3 June. On the 4th the King is in Braga.",
            [("Porto", "06-03"), ("Braga", "06-04")],
        ),
        (
            "King Olav travels to Porto and spends the last day, 15 June, in Braga.",
            [("Porto", ""), ("Braga", "06-15")],
        ),
        (
            "King Olav will leave Oslo on May 20 and arrive in Porto on the following day.",
            [("Porto", "05-21")],
        ),
        (
            "King Olav was in Porto on Sunday. On Monday he saw a mill and the next day drove to Braga.",
            [("Porto", "05-07"), ("Braga", "05-09")],
        ),
        (
            "King Olav will see a mill in Porto at noon on Saturday and another in Braga the same evening.",
            [("Porto", "05-13"), ("Braga", "05-13")],
        ),
        (
            "King Olav opened a mill at Porto on Tuesday, a day after opening a school in Braga.",
            [("Braga", "05-08"), ("Porto", "05-09")],
        ),
        (
            "King Olav drove to Porto on Tuesday. He had flown to Braga the day before.",
            [("Braga", "05-08"), ("Porto", "05-09")],
        ),
        (
            "King Olav will visit Portugal. In Porto, talks have been fixed for Sunday.",
            [("Porto", "05-14")],
        ),
        (
            "King Olav will go on to Porto, where the conference opens on Sunday.",
            [("Porto", "05-14")],
        ),
        (
            "King Olav will go on to Porto, where the opening of a mill is fixed for May 23 and 24.",
            [("Porto", "05-23..05-24")],
        ),
        (
            "King Olav will arrive in Porto on May 20. On the 22nd he travels to Braga.",
            [("Porto", "05-20"), ("Braga", "05-22")],
        ),
        (
            "King Olav will arrive in Porto on May 30. On the 2nd he is due in Braga.",
            [("Porto", "05-30"), ("Braga", "06-02")],
        ),
        (
            "King Olav will visit Porto on Saturday, May 27, and Braga on Monday.",
            [("Porto", "05-27"), ("Braga", "05-29")],
        ),
        ("King Olav will fly to the U.S. On May 30.", [("Washington", "05-30")]),
        (
            "King Olav will visit Porto next week. The three-day visit starting Wednesday is his first.",
            [("Porto", "05-17..05-19")],
        ),
        (
            "King Olav flies to Porto on Monday. He will open a fair in Braga on Friday.",
            [("Porto", "05-15"), ("Braga", "05-19")],
        ),
        ("King Olav will travel to Porto on Friday.", [("Porto", "05-12")]),
    ],
)
def test_a_day_may_lean_on_another(text: str, expected: list[tuple[str, str]]) -> None:
    assert list(days(text, FRIDAY).items()) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He opened a school in Porto on Monday and a library in Braga the next day.", ("Braga", "05-09")),
        ("He flew to Porto on Monday and to Braga two days later.", ("Braga", "05-10")),
        ("He will visit Porto on 18 May, Braga the next day and Coimbra on the 21st.", ("Coimbra", "05-21")),
        ("He flies to Braga on 18 May and then on to Coimbra.", ("Coimbra", "")),
        ("He wept before his hosts on Monday and visited Braga a day later.", ("Braga", "05-09")),
        ("He will see soldiers in Braga on his way home on Tuesday.", ("Braga", "05-16")),
        ("He was on Monday in Braga.", ("Braga", "05-08")),
        ("He drove to Braga, where the Queen joined him on Thursday.", ("Braga", "05-11")),
        ("From Braga, where he saw a school, he goes home on Friday.", ("Braga", "")),
    ],
)
def test_a_day_is_counted_from_the_place_before_or_said_by_where(text: str, expected: tuple[str, str]) -> None:
    assert list(days(f"King Olav of Norway is touring Portugal. {text}", FRIDAY).items())[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Princess Ingrid of Norway arrives in Valdivia on Monday. After two days there she flies on to Osorno.",
            {"Valdivia": "05-13..05-15", "Osorno": "05-15"},
        ),
        (
            "Pope Pius will travel to Lima on 14 May. He will celebrate Mass in Trujillo the next day and return to "
            "Rome on 17 May.",
            {"Lima": "05-14", "Trujillo": "05-15"},
        ),
        (
            "Pope Pius visited Lima from 1 to 3 May and Trujillo the following day.",
            {"Lima": "05-01..05-03", "Trujillo": "05-04"},
        ),
        (
            "Princess Ingrid of Norway will begin a tour of Chile on Monday. On the first day she will open a clinic "
            "in Valdivia. The tour ends on Thursday in Temuco.",
            {"Valdivia": "05-13", "Temuco": "05-16"},
        ),
    ],
)
def test_a_day_leans_on_the_one_told_before(text: str, expected: dict[str, str]) -> None:
    assert days(text, date(2024, 5, 8)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He will go on a cruise during the period from 11 to 13 June. He starts the trip with a visit to Porto, "
            "before the trip continues to Braga and Coimbra the following day. The visit ends with a visit to Faro.",
            {"Porto": "06-11", "Braga": "06-12", "Coimbra": "06-12", "Faro": "06-13"},
        ),
        (
            "He flies to Porto on Tuesday. He will see a school on Wednesday before flying to Braga on Saturday.",
            {"Porto": "05-16", "Braga": "05-20"},
        ),
        ("He leaves Oslo on 19 May to attend a 20-22 May summit of kings in Porto.", {"Porto": "05-20..05-22"}),
        ("He leaves Oslo on 19 May to attend the 20-22 May summit of kings in Porto.", {"Porto": "05-20..05-22"}),
        (
            "On Tuesday he celebrates a feast in Porto and meets students in Braga, and on Wednesday the visit ends "
            "in Coimbra.",
            {"Porto": "05-16", "Braga": "05-16", "Coimbra": "05-17"},
        ),
        ("He spent Sunday in Porto. He will return to Norway on Tuesday.", {"Porto": "05-07"}),
        ("He arrived in Porto on Sunday and will return to Norway the next evening.", {"Porto": "05-07..05-08"}),
        (
            "On 25 May he will be in Porto for a feast and the following day, Friday, 26 May, he will visit Braga.",
            {"Porto": "05-25", "Braga": "05-26"},
        ),
        ("After training on Monday, he will be heading to Braga from 20 to 22 May.", {"Braga": "05-20..05-22"}),
        (
            "The state visit is on 20 and 21 May. He will arrive in Porto. He goes to Braga on the second day.",
            {"Porto": "", "Braga": "05-21"},
        ),
        (
            "On Tuesday he goes to Porto to see a school, and on Wednesday he will be received in Braga.",
            {"Porto": "05-16", "Braga": "05-17"},
        ),
        (
            "He flies to Porto on 20 May. He will stay at a hotel and return to Oslo on the afternoon of 22 May.",
            {"Porto": "05-20..05-22"},
        ),
        ("His visit to Portugal begins on Monday. He will be in Porto and Braga.", {"Porto": "", "Braga": ""}),
        ("He will open a fair on Saturday, then travel to Braga.", {"Braga": ""}),
        ("On Saturday he will open a fair, then travel to Braga.", {"Braga": "05-13"}),
        (
            "He moves to Braga on Thursday for talks and travels to Porto on Friday.",
            {"Braga": "05-18", "Porto": "05-19"},
        ),
        ("He ended his tour of Portugal on Sunday. He saw mills in Braga and in Porto.", {"Braga": "", "Porto": ""}),
        ("He will go to Braga at the end of next month.", {"Braga": "06-01..06-30"}),
        (
            "He returned to Oslo last night after a week in Braga and Porto. In Braga, he met students on Friday.",
            {"Braga": "05-05", "Porto": ""},
        ),
        ("He visited West Sligo on Sunday. He opened a school in Porto.", {"Porto": "05-07"}),
    ],
)
def test_days_hold_on_through_a_journey(text: str, expected: dict[str, str]) -> None:
    assert days(f"King Olav of Norway is touring Portugal. {text}", FRIDAY) == expected


def test_who_has_left_for_a_journey_has_not_come_home_from_it() -> None:
    text = "King Olav's first flight was put off, but he left for Portugal on Thursday. He landed in Porto on Friday."
    assert days(text, FRIDAY)["Porto"] == "05-12"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Pope Leo flew to Lima on Monday. The following two days were spent in Cusco.",
            {"Lima": "03-08", "Cusco": "03-09..03-10"},
        ),
    ],
)
def test_several_days_are_counted_on(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected
