"""Days that another sentence, a heading or the length of the stay says."""

from datetime import date

import pytest

from tests.reading.told import days, stops

WEDNESDAY = date(2021, 3, 10)

FRIDAY = date(2023, 5, 12)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In the evening he dined in Porto.", ("Porto", "05-09")),
        ("The next day he flew to Porto.", ("Porto", "05-10")),
        ("Two days later he opened a library in Porto.", ("Porto", "05-11")),
        ("Later that day he was cheered in Porto.", ("Porto", "05-09")),
        ("He also opened a library in Porto.", ("Porto", "")),
        ("He afterwards opened a library in Porto.", ("Porto", "05-09")),
        ("He will then open a library in Porto.", ("Porto", "")),
        ("Later, he opened a library in Porto.", ("Porto", "05-09")),
        ("Finally, the King opened a library in Porto.", ("Porto", "05-09")),
        ("He also opened a library in Porto before ending the day with a concert.", ("Porto", "05-09")),
        ("He also opened a library in Porto to see the library's new day room.", ("Porto", "")),
        ("On Thursday in Porto he opened a library.", ("Porto", "05-11")),
    ],
)
def test_a_day_holds_on(sentence: str, expected: tuple[str, str]) -> None:
    found = list(days(f"King Olav of Norway arrived in Braga on Tuesday. {sentence}", FRIDAY).items())
    assert found == [("Braga", "05-09"), expected]


def test_the_day_on_which_a_journey_to_several_began_is_that_of_none_of_them() -> None:
    text = "King Olav began a visit to Oslo and Porto on Tuesday. On Saturday, he travels to Porto."
    assert days(text, FRIDAY) == {"Oslo": "", "Porto": "05-13"}


def test_a_first_stop_that_has_its_day_is_not_that_of_the_last_one_told() -> None:
    text = "On Tuesday 16 May King Olav will be in Porto. On Friday 19 May he will be in Oslo. His first stop is Porto."
    assert days(text, FRIDAY) == {"Porto": "05-16", "Oslo": "05-19"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("King Olav arrived in Porto on Tuesday for a two-day visit.", "05-09..05-10"),
        ("King Olav and his wife will visit Porto soon. They arrive in Porto on Tuesday.", "05-16"),
        ("King Olav arrived in Porto on Tuesday and flies home on Thursday.", "05-09..05-11"),
        ("King Olav will arrive in Porto on Tuesday and leaves on Thursday.", "05-16..05-18"),
        ("King Olav lands in Porto on Sunday.", "05-14"),
        ("King Olav landed in Porto on Sunday.", "05-07"),
        ("King Olav will visit Porto on Tuesday, 16 May.", "05-16"),
        ("King Olav landed in Porto last night.", "05-11"),
        ("King Olav landed in Porto yesterday afternoon.", "05-11"),
        ("King Olav visited Porto at the weekend.", "05-06..05-07"),
        ("King Olav will visit Porto at the weekend.", "05-13..05-14"),
        ("King Olav landed in Porto on Tuesday. The King opened a library in Porto on Wednesday.", "05-09..05-10"),
        ("King Olav landed in Porto on Thursday. The King will open a library in Porto today.", "05-11..05-12"),
        ("King Olav landed in Porto on Tuesday (9).", "05-09"),
    ],
)
def test_how_long_a_stay_lasts(sentence: str, expected: str) -> None:
    assert list(days(sentence, FRIDAY).items()) == [("Porto", expected)]


def test_what_follows_is_of_the_same_day() -> None:
    text = "President Ann Lee will travel to Lima on Monday. This visit will be followed by a speech in Cusco."
    assert days(text, FRIDAY) == {"Lima": "05-15", "Cusco": "05-15"}


def test_how_long_a_tour_lasts_is_said_of_no_stop_on_its_first_day() -> None:
    text = (
        "President Ann Lee is to tour the coast. The five-day tour will begin on Saturday with a drive from Lima, "
        "marked by stop-overs in Ica and Nazca. She will be in Tacna on Monday."
    )
    found = days(text, FRIDAY)
    assert (found["Ica"], found["Nazca"]) == ("05-13", "05-13")


def test_a_plan_goes_on_after_its_first_weekday() -> None:
    text = "Prime Minister Ann Lee will fly to Porto on Monday, and from there to Rabat on Friday."
    assert list(days(text, FRIDAY).items()) == [("Porto", "05-15"), ("Rabat", "05-19")]


def test_lines_that_are_only_dates_head_what_follows() -> None:
    text = (
        "Pope Pius visits Peru\n\n9 a.m. Thursday\n\nPope Pius has landed in Lima.\n\n"
        "8 a.m. Wednesday\n\nPope Pius was driven to Quito."
    )
    assert list(days(text, FRIDAY).items()) == [("Quito", "05-10"), ("Lima", "05-11")]


def test_the_day_of_the_decision_is_not_the_day_of_the_visit() -> None:
    assert list(days("On Monday President Ann Lee cancelled her visit to Porto.", FRIDAY).items()) == [("Porto", "")]


def test_the_nth_day_counts_from_the_day_a_journey_begins() -> None:
    text = (
        "King Olav begins a three-day visit to Portugal on Monday. On the second day he will travel to Porto. "
        "He will also open a library in Braga on Wednesday."
    )
    assert list(days(text, FRIDAY).items()) == [("Porto", "05-16"), ("Braga", "05-17")]


def test_the_nth_day_counts_from_an_arrival_and_is_that_of_all_it_tells() -> None:
    text = (
        "Upon his arrival in Porto on Monday, King Olav of Norway was welcomed by the mayor. The third day saw the "
        "King visiting Braga and Faro."
    )
    assert days(text, FRIDAY) == {"Porto": "05-08", "Braga": "05-10", "Faro": "05-10"}


def test_the_second_day_may_be_told_by_during() -> None:
    text = (
        "King Olav of Norway landed in Peru on Monday. During his second day in the country, the King visited a school "
        "in Cusco."
    )
    assert days(text, FRIDAY)["Cusco"] == "05-09"


def test_who_sets_off_in_the_morning_arrives_that_evening() -> None:
    text = (
        "King Olav of Norway on Friday morning set off on a tour that will take him to Portugal and Spain. On the "
        "first leg, the King will reach Porto in the evening."
    )
    assert days(text, FRIDAY)["Porto"] == "05-12"


def test_a_day_may_be_the_subject() -> None:
    text = "King Olav began a five-day tour in Lisbon on Monday. Wednesday and Thursday were spent in Porto."
    assert list(days(text, FRIDAY).items()) == [("Lisbon", "05-08"), ("Porto", "05-10..05-11")]


def test_days_said_of_a_place_come_before_those_of_its_country() -> None:
    text = (
        "Pope Pius will fly to Bratislava on Sunday for a three-day visit. "
        "The programme in Slovakia takes the pontiff to Kosice on Tuesday."
    )
    assert list(days(text, FRIDAY).items()) == [("Bratislava", "05-14..05-16"), ("Košice", "05-16")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Monday belonged to the north. He laid flowers in Porto.", ("Porto", "")),
        ("The King spent Monday in the hills, where he opened a school at Porto.", ("Porto", "05-08")),
        ("The King visited the north on Monday, 9 May. He was in Porto.", ("Porto", "")),
    ],
)
def test_the_day_of_a_clause_goes_for_what_it_introduces(text: str, expected: tuple[str, str]) -> None:
    assert list(days(f"King Olav of Norway is touring Portugal. {text}", FRIDAY).items())[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "King Olav, who arrived in Porto on Tuesday, will open a fair in Braga.",
            [("Porto", "05-09"), ("Braga", "")],
        ),
        (
            "King Olav is in Porto ahead of a congress there on Sunday. He will fly to Rabat on Monday.",
            [("Porto", ""), ("Rabat", "05-15")],
        ),
        (
            "King Olav will spend a night in Porto and is expected in Xanadu on Sunday.",
            [("Porto", "")],
        ),
    ],
)
def test_the_day_of_something_else_is_not_the_day_of_the_stop(text: str, expected: list[tuple[str, str]]) -> None:
    assert list(days(text, FRIDAY).items()) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tour diary\n\nTuesday 9 May\n\nKing Olav opened a library in Porto this evening.\n\nWednesday 10 May\n\n"
            "This morning King Olav flew to Quito.",
            [("Porto", "05-09"), ("Quito", "05-10")],
        ),
        (
            "LISBON, May 11 (Agencies) - King Olav of Norway flew to Porto today. He goes to Quito tomorrow.",
            [("Porto", "05-11"), ("Quito", "05-12")],
        ),
        (
            "LISBON, Portugal - King Olav of Norway flew to Porto today. He goes to Quito tomorrow.",
            [("Porto", "05-12"), ("Quito", "05-13")],
        ),
    ],
)
def test_today_is_the_day_under_which_it_is_written(text: str, expected: list[tuple[str, str]]) -> None:
    assert list(days(text, FRIDAY).items()) == expected


def test_a_tour_is_named_after_its_year() -> None:
    text = "The quintet Blue Nine sets out on the 2019 Harvest Tour. It opens in Leeds on June 3."
    (stop,) = stops(text)
    assert (stop.place, stop.start) == ("Leeds", date(2019, 6, 3))


def test_no_day_of_another_sentence_is_that_of_several_countries() -> None:
    text = (
        "President Tom Hale, who is touring Europe, on Tuesday opened a school in Braga. Hale's tour, which began in "
        "Spain, takes in four countries including Norway and Denmark."
    )
    assert [day for place, day in days(text, FRIDAY).items() if place in {"Oslo", "Copenhagen"}] == ["", ""]


def test_where_a_tour_had_begun_was_on_an_earlier_day() -> None:
    text = "King Olav was in Porto on Tuesday to open a mill. He had begun the tour in Braga."
    assert days(text, FRIDAY) == {"Braga": "", "Porto": "05-09"}


def test_what_is_told_in_the_present_of_a_weekday_lies_ahead() -> None:
    text = "President Ann Lee of Fiji attends the summit in Porto on Thursday and sees Bob Ray in Faro on Saturday."
    assert days(text, FRIDAY) == {"Porto": "05-18", "Faro": "05-20"}


def test_who_said_mass_on_a_day_did_so_then() -> None:
    text = "Pope Pius flew home from Porto on Monday. On Sunday evening he said Mass for 10,000 people in Braga."
    assert days(text, FRIDAY)["Braga"] == "05-07"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Ann Lee of Peru was in Oslo on Monday. By dusk she was in Bergen.",
            {"Oslo": "03-08", "Bergen": "03-08"},
        ),
        (
            "President Ann Lee of Peru was in Oslo on Monday. After lunch she opened a school in Bergen.",
            {"Oslo": "03-08", "Bergen": "03-08"},
        ),
    ],
)
def test_the_hour_of_the_day_is_of_the_day_told(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected


def test_a_day_named_since_is_that_of_later_that_afternoon() -> None:
    text = (
        "Princess Ann visited Leeds on Monday. The ward opened in May 2023. It has beds. It has toys. "
        "Later that afternoon, Princess Ann visited a school in York."
    )
    assert days(text, date(2024, 5, 8))["York"] == ""


def test_a_voyage_put_into_the_calendar_begins_and_ends_on_its_days() -> None:
    text = (
        "The Queen of Denmark is to sail to Portugal. The voyage has been put into the calendar for 27 to 29 May. The "
        "Queen begins her tour with a visit to Porto. The tour ends with a visit to Faro."
    )
    assert days(text.replace("voyage", "cruise"), FRIDAY) == {"Porto": "05-27", "Faro": "05-29"}


def test_a_day_holds_on_from_a_sentence_that_names_no_place() -> None:
    text = "King Olav of Norway arrived in Braga on Thursday. {} In the afternoon he is expected in Porto."
    today = days(text.format("Today, Friday, the King will address the assembly."), FRIDAY)
    assert today == {"Braga": "05-11", "Porto": "05-12"}
    untold = days(text.format("The assembly has met since Monday."), FRIDAY)
    assert untold == {"Braga": "05-11", "Porto": ""}


def test_the_next_day_with_which_a_sentence_opens_goes_before_its_own_days() -> None:
    text = "King Olav flew to Lisbon on Monday. The next day he went on to Porto, and on Sunday he will be in Madrid."
    assert days(text, FRIDAY) == {"Lisbon": "05-08", "Porto": "05-09", "Madrid": "05-14"}


@pytest.mark.parametrize("when", ["A day earlier", "The day before", "The previous day,"])
def test_a_day_may_be_counted_back(when: str) -> None:
    text = f"King Olav opened a fair in Braga on Tuesday. {when} he had opened a library in Porto."
    assert days(text, FRIDAY) == {"Porto": "05-08", "Braga": "05-09"}


def test_the_afternoon_is_that_of_the_same_day() -> None:
    text = "King Olav was in Braga on Tuesday morning and flew to Rabat in the afternoon."
    assert days(text, FRIDAY) == {"Braga": "05-09", "Rabat": "05-09"}


def test_the_following_morning_counts_from_the_day_above_though_another_date_is_told() -> None:
    text = (
        "King Olav visits Peru\n\nThursday 11 May\nKing Olav will fly to Lima. There will be a dinner.\n"
        "The following morning he will drive to Cusco to meet herders who lost their flocks in March.\n\n"
        "Sunday 14 May\nHe will lay a wreath in Arequipa.\n"
    )
    assert days(text, date(2023, 5, 2)) == {"Lima": "05-11", "Cusco": "05-12", "Arequipa": "05-14"}


def test_a_tour_begins_on_the_day_above_and_not_on_that_of_leaving_home() -> None:
    text = (
        "King Olav visits Peru\n\nThe King will leave Oslo on 10 May.\n\nThursday 11 May\nThe first stop of the tour "
        "will be Lima.\n\nSunday 14 May\nHe will lay a wreath in Arequipa.\n"
    )
    assert days(text, date(2023, 5, 2)) == {"Lima": "05-11", "Arequipa": "05-14"}


@pytest.mark.parametrize(("rest", "day"), [("", "03-08"), (", spending a week in the hills", "")])
def test_who_stays_for_a_week_has_not_gone_on_that_day(rest: str, day: str) -> None:
    text = f"President Ann Lee of Chad was in Lima on Monday. From there she went to Quito{rest}."
    assert days(text, WEDNESDAY) == {"Lima": "03-08", "Quito": day}
