"""Days that another sentence, a heading or the length of the stay says."""

from datetime import date

import pytest

from components.reading.reader import read

FRIDAY = date(2023, 5, 12)


def days(text: str, published: date | None = FRIDAY) -> list[tuple[str, str, str]]:
    return [
        (s.place, str(s.start), str(s.end)) for t in read(text, published).trips for s in t.stops
    ]  # fmt: skip


def one(first: str, last: str | None = None) -> tuple[str, str]:
    return f"2023-05-{first}", f"2023-05-{last or first}"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In the evening he dined in Porto.", ("Porto", *one("09"))),
        ("The next day he flew to Porto.", ("Porto", *one("10"))),
        ("Two days later he opened a library in Porto.", ("Porto", *one("11"))),
        ("Later that day he was cheered in Porto.", ("Porto", *one("09"))),
        ("He also opened a library in Porto.", ("Porto", "None", "None")),
        ("On Thursday in Porto he opened a library.", ("Porto", *one("11"))),
    ],
)
def test_a_day_holds_on(sentence: str, expected: tuple[str, str, str]) -> None:
    found = days(f"King Olav of Norway arrived in Braga on Tuesday. {sentence}")
    assert found == [("Braga", *one("09")), expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("King Olav arrived in Porto on Tuesday for a two-day visit.", one("09", "10")),
        ("King Olav arrived in Porto on Tuesday and flies home on Thursday.", one("09", "11")),
        ("King Olav will arrive in Porto on Tuesday and leaves on Thursday.", one("16", "18")),
        ("King Olav lands in Porto on Sunday.", one("14")),
        ("King Olav landed in Porto on Sunday.", one("07")),
        ("King Olav will visit Porto on Tuesday, 16 May.", one("16")),
        ("King Olav landed in Porto last night.", one("11")),
        ("King Olav landed in Porto yesterday afternoon.", one("11")),
        ("King Olav visited Porto at the weekend.", one("06", "07")),
        ("King Olav will visit Porto at the weekend.", one("13", "14")),
        ("King Olav landed in Porto on Tuesday. The King opened a library in Porto on Wednesday.", one("09", "10")),
    ],
)
def test_how_long_a_stay_lasts(sentence: str, expected: tuple[str, str]) -> None:
    assert days(sentence) == [("Porto", *expected)]


def test_a_plan_goes_on_after_its_first_weekday() -> None:
    text = "Prime Minister Ann Lee will fly to Porto on Monday, and from there to Rabat on Friday."
    assert days(text) == [("Porto", *one("15")), ("Rabat", *one("19"))]


def test_one_day_in_a_region_dates_all_its_towns() -> None:
    text = (
        "King Olav will visit Catalonia on Wednesday 17 May. The visit opens in Girona. In Tarragona the King "
        "will meet students."
    )
    assert days(text) == [("Girona", *one("17")), ("Tarragona", *one("17"))]


def test_lines_that_are_only_dates_head_what_follows() -> None:
    text = (
        "Pope Pius visits Peru\n\n9 a.m. Thursday\n\nPope Pius has landed in Lima.\n\n"
        "8 a.m. Wednesday\n\nPope Pius was driven to Quito."
    )
    assert days(text) == [("Quito", *one("10")), ("Lima", *one("11"))]


def test_the_day_of_the_decision_is_not_the_day_of_the_visit() -> None:
    assert days("On Monday President Ann Lee cancelled her visit to Porto.") == [("Porto", "None", "None")]


def test_the_nth_day_counts_from_the_day_a_journey_begins() -> None:
    text = (
        "King Olav begins a three-day visit to Portugal on Monday. On the second day he will travel to Porto. "
        "He will also open a library in Braga on Wednesday."
    )
    assert days(text) == [("Porto", *one("16")), ("Braga", *one("17"))]


def test_a_day_may_be_the_subject() -> None:
    text = "King Olav began a five-day tour in Lisbon on Monday. Wednesday and Thursday were spent in Porto."
    assert days(text) == [("Lisbon", *one("08")), ("Porto", *one("10", "11"))]


def test_days_said_of_a_place_come_before_those_of_its_country() -> None:
    text = (
        "Pope Pius will fly to Bratislava on Sunday for a three-day visit. "
        "The programme in Slovakia takes the pontiff to Kosice on Tuesday."
    )
    assert days(text) == [("Bratislava", *one("14", "16")), ("Košice", *one("16"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "King Olav will pay a visit to Portugal from 3 to 7 July. The King lands in Lisbon on Monday 3 July. "
            "On Wednesday he continues to Braga.",
            [("Lisbon", "2023-07-03"), ("Braga", "2023-07-05")],
        ),
        (
            "King Olav begins a tour of Portugal in Porto on Friday, 7 July, before heading to Braga on the Saturday.",
            [("Porto", "2023-07-07"), ("Braga", "2023-07-08")],
        ),
        (
            "King Olav flies to Porto on Sunday. He will open a library in Braga on Friday.",
            [("Porto", "2023-05-14"), ("Braga", "2023-05-19")],
        ),
        (
            "King Olav will open a mill in Porto on 8 July. He travels to Braga on Sunday.",
            [("Porto", "2023-07-08"), ("Braga", "None")],
        ),
        (
            "King Olav will open a mill in Porto on 8 July. The mill is old. He likes it. He flies to Braga on Sunday.",
            [("Braga", "2023-05-14"), ("Porto", "2023-07-08")],
        ),
        (
            "King Olav visited Porto on Monday. On Friday he lands in Braga.",
            [("Porto", "2023-05-08"), ("Braga", "2023-05-12")],
        ),
    ],
)
def test_a_weekday_is_counted_from_the_dates_beside_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(place, start) for place, start, _ in days(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "King Olav will open a fair in Porto on Tuesday, before flying to Rabat the next day.",
            [("Porto", *one("16")), ("Rabat", *one("17"))],
        ),
        (
            "King Olav opened a fair in Porto on Tuesday and the following morning visited Braga.",
            [("Porto", *one("09")), ("Braga", *one("10"))],
        ),
        (
            "King Olav opened a fair in Porto on Tuesday after visiting Braga the day before.",
            [("Braga", *one("08")), ("Porto", *one("09"))],
        ),
        (
            "King Olav will tour Portugal in June. He opens a mill at Porto on the 7th, 8th and 10th, and is in Braga "
            "on the 12th.",
            [("Porto", "2023-06-07", "2023-06-10"), ("Braga", "2023-06-12", "2023-06-12")],
        ),
        (
            "King Olav will open a mill in Porto on 3 June. On the 4th the King is in Braga.",
            [("Porto", "2023-06-03", "2023-06-03"), ("Braga", "2023-06-04", "2023-06-04")],
        ),
        (
            "King Olav travels to Porto and spends the last day, 15 June, in Braga.",
            [("Porto", "None", "None"), ("Braga", "2023-06-15", "2023-06-15")],
        ),
        (
            "King Olav will leave Oslo on May 20 and arrive in Porto on the following day.",
            [("Porto", *one("21"))],
        ),
        (
            "King Olav was in Porto on Sunday. On Monday he saw a mill and the next day drove to Braga.",
            [("Porto", *one("07")), ("Braga", *one("09"))],
        ),
        (
            "King Olav will see a mill in Porto at noon on Saturday and another in Braga the same evening.",
            [("Porto", *one("13")), ("Braga", *one("13"))],
        ),
        (
            "King Olav opened a mill at Porto on Tuesday, a day after opening a school in Braga.",
            [("Braga", *one("08")), ("Porto", *one("09"))],
        ),
        (
            "King Olav drove to Porto on Tuesday. He had flown to Braga the day before.",
            [("Braga", *one("08")), ("Porto", *one("09"))],
        ),
        (
            "King Olav will visit Portugal. In Porto, talks have been fixed for Sunday.",
            [("Porto", *one("14"))],
        ),
        (
            "King Olav will go on to Porto, where the conference opens on Sunday.",
            [("Porto", *one("14"))],
        ),
        (
            "King Olav will go on to Porto, where the opening of a mill is fixed for May 23 and 24.",
            [("Porto", *one("23", "24"))],
        ),
        (
            "King Olav will arrive in Porto on May 20. On the 22nd he travels to Braga.",
            [("Porto", *one("20")), ("Braga", *one("22"))],
        ),
        (
            "King Olav will arrive in Porto on May 30. On the 2nd he is due in Braga.",
            [("Porto", *one("30")), ("Braga", "2023-06-02", "2023-06-02")],
        ),
        (
            "King Olav will visit Porto on Saturday, May 27, and Braga on Monday.",
            [("Porto", *one("27")), ("Braga", *one("29"))],
        ),
        ("King Olav will fly to the U.S. On May 30.", [("Washington", *one("30"))]),
        (
            "King Olav will visit Porto next week. The three-day visit starting Wednesday is his first.",
            [("Porto", *one("17", "19"))],
        ),
        (
            "King Olav flies to Porto on Monday. He will open a fair in Braga on Friday.",
            [("Porto", *one("15")), ("Braga", *one("19"))],
        ),
        ("King Olav will travel to Porto on Friday.", [("Porto", *one("12"))]),
    ],
)
def test_a_day_may_lean_on_another(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Monday belonged to the north. He laid flowers in Porto.", ("Porto", *one("08"))),
        ("The King spent Monday in the hills, where he opened a school at Porto.", ("Porto", *one("08"))),
        ("The King visited the north on Monday, 9 May. He was in Porto.", ("Porto", "None", "None")),
    ],
)
def test_the_day_of_a_clause_goes_for_what_it_introduces(text: str, expected: tuple[str, str, str]) -> None:
    assert days(f"King Olav of Norway is touring Portugal. {text}")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He opened a school in Porto on Monday and a library in Braga the next day.", ("Braga", *one("09"))),
        ("He flew to Porto on Monday and to Braga two days later.", ("Braga", *one("10"))),
        ("He will visit Porto on 18 May, Braga the next day and Coimbra on the 21st.", ("Coimbra", *one("21"))),
        ("He flies to Braga on 18 May and then on to Coimbra.", ("Coimbra", "None", "None")),
        ("He drove to Braga, where the Queen joined him on Thursday.", ("Braga", *one("11"))),
        ("From Braga, where he saw a school, he goes home on Friday.", ("Braga", "None", "None")),
    ],
)
def test_a_day_is_counted_from_the_place_before_or_said_by_where(text: str, expected: tuple[str, str, str]) -> None:
    assert days(f"King Olav of Norway is touring Portugal. {text}")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "King Olav, who arrived in Porto on Tuesday, will open a fair in Braga.",
            [("Porto", *one("09")), ("Braga", "None", "None")],
        ),
        (
            "King Olav is in Porto ahead of a congress there on Sunday. He will fly to Rabat on Monday.",
            [("Porto", "None", "None"), ("Rabat", *one("15"))],
        ),
        ("King Olav is in Porto through Sunday.", [("Porto", "None", "None")]),
        (
            "King Olav will spend a night in Porto and is expected in Xanadu on Sunday.",
            [("Porto", "None", "None")],
        ),
        ("King Olav will fly to Porto early next week.", [("Porto", "None", "None")]),
    ],
)
def test_the_day_of_something_else_is_not_the_day_of_the_stop(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tour diary\n\nTuesday 9 May\n\nKing Olav opened a library in Porto this evening.\n\nWednesday 10 May\n\n"
            "This morning King Olav flew to Quito.",
            [("Porto", *one("09")), ("Quito", *one("10"))],
        ),
        (
            "LISBON, May 11 (Agencies) - King Olav of Norway flew to Porto today. He goes to Quito tomorrow.",
            [("Porto", *one("11")), ("Quito", *one("12"))],
        ),
        (
            "LISBON, Portugal - King Olav of Norway flew to Porto today. He goes to Quito tomorrow.",
            [("Porto", *one("12")), ("Quito", *one("13"))],
        ),
    ],
)
def test_today_is_the_day_under_which_it_is_written(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert days(text) == expected


def test_a_tour_is_named_after_its_year() -> None:
    text = "The quintet Blue Nine sets out on the 2019 Harvest Tour. It opens in Leeds on June 3."
    assert days(text, None) == [("Leeds", "2019-06-03", "2019-06-03")]
