"""A date right beside a place is that place's own, and days counted up are shared out."""

from datetime import date

import pytest

from tests.reading.told import days, stops

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Pianist Ann Lee will play Albury, Bendigo and Canberra on June 15, 16 and 18.",
            {"Albury": "06-15", "Bendigo": "06-16", "Canberra": "06-18"},
        ),
        ("Pianist Ann Lee will play Albury and Bendigo on June 15 and 16.", {"Albury": "06-15", "Bendigo": "06-16"}),
        (
            "Pianist Ann Lee will play Albury and Bendigo on Friday and Saturday.",
            {"Albury": "03-12", "Bendigo": "03-13"},
        ),
        ("Pianist Ann Lee will play Albury on June 15, 16 and 18.", {"Albury": "06-15..06-18"}),
        ("Pianist Ann Lee will play Albury, Bendigo and Canberra on June 15 and 16.", None),
        (
            "Prime Minister Ann Lee met bankers in Cairo on March 2 and toured a mill in Luxor, the old market town, "
            "on March 4 and 5.",
            {"Cairo": "03-02", "Luxor": "03-04..03-05"},
        ),
        (
            "Prime Minister Ann Lee goes to Madrid for the weekend and to Lisbon on Monday.",
            {"Madrid": "03-13..03-14", "Lisbon": "03-15"},
        ),
        (
            "Prime Minister Ann Lee is visiting Lithuania. She met bakers at yesterday's supper in Vilnius.",
            {"Vilnius": "03-09"},
        ),
        (
            "Singer Ann Lee is to perform May 2-3 at the Palau Sant Jordi in Spain, May 7 at the Unit Arena in "
            "Bologna, and May 20 at the Lanxess Arena in Cologne.",
            {"Palau Sant Jordi": "05-02..05-03", "Bologna": "05-07", "Cologne": "05-20"},
        ),
        ("Prime Minister Ann Lee flew to Oslo from Malmö on Tuesday.", {"Oslo": "03-09"}),
        ("Prime Minister Ann Lee leaves today for Ottawa.", {"Ottawa": "03-10"}),
        ("On Friday Prime Minister Ann Lee visits Lyon, this year's capital of silk.", {"Lyon": "03-12"}),
        (
            "Prime Minister Ann Lee will travel to Oslo to attend the start of the very long annual Fair of Bakers "
            "on March 14.",
            {"Oslo": "03-14"},
        ),
        (
            "On Friday Prime Minister Ann Lee meets farmers in Turin, on Saturday she meets fishermen in Lyon.",
            {"Turin": "03-12", "Lyon": "03-13"},
        ),
    ],
)
def test_each_place_has_the_day_beside_it(text: str, expected: dict[str, str] | None) -> None:
    found = days(text, WEDNESDAY)
    if expected is None:
        assert len(set(found.values())) == 1
    else:
        assert {place: found.get(place) for place in expected} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On March 5 the president of Chad and Prime Minister Ann Lee arrived in Turin by train.",
            {"Turin": "03-05"},
        ),
        (
            "Prime Minister Ann Lee flew in from Turin, where she had spoken for farmers of Chad and Mali on Monday.",
            {"Turin": "03-08"},
        ),
        (
            "Prime Minister Ann Lee will be in Turin for the fair itself, which takes place on Saturday this year.",
            {"Turin": "03-13"},
        ),
        ("Prime Minister Ann Lee will visit Italy. A Saturday stop in Turin has been added.", {"Turin": "03-13"}),
        ("Turin will be Prime Minister Ann Lee's first stop, where she will stay on Friday.", {"Turin": "03-12"}),
        (
            "Prime Minister Ann Lee will visit the region next week, with stops in Turin, Lyon and Madrid.",
            {"Turin": "03-15..03-21", "Lyon": "03-15..03-21", "Madrid": "03-15..03-21"},
        ),
        (
            "Prime Minister Ann Lee will be in Turin on October 6, followed by a trip to Lyon later in that month.",
            {"Turin": "10-06", "Lyon": "10-01..10-31"},
        ),
        (
            "On Friday Prime Minister Ann Lee will see a road, visit the proposed site for a hospital at Turin, and "
            "open a school.",
            {"Turin": "03-12"},
        ),
        (
            "Prime Minister Ann Lee will fly to Turin on December 20 and travel to Lyon on December 22.",
            {"Turin": "12-20", "Lyon": "12-22"},
        ),
        ("Pianist Ann Lee is on tour in Italy. Her Saturday concert in Turin has been cancelled.", {"Turin": "03-13"}),
    ],
)
def test_the_day_of_a_sentence_is_that_of_what_it_tells(text: str, expected: dict[str, str]) -> None:
    assert {place: days(text, WEDNESDAY).get(place) for place in expected} == expected


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("President Lee paid a visit to Peru from 12 to 17 April 1972.", "1972-04-14"),
        ("President Lee paid a visit to Peru, where unrest broke out in 1970.", "None"),
        ("President Lee paid a visit to Peru. His book is of 2 May 1972, his film of 3 June 1974.", "None"),
    ],
)
def test_the_year_of_a_journey_is_named_once(first: str, expected: str) -> None:
    found = stops(f"{first} In Cusco, on April 14, the President opened a school.")
    assert [str(s.start) for s in found if s.place == "Cusco"] == [expected]


def test_each_of_several_has_the_days_beside_it_however_many() -> None:
    tour = "Singer Ann Lee will tour Chad March 12-18; Mali March 19-26 and Togo March 27-April 5."
    assert days(tour, WEDNESDAY) == {
        "N'Djamena": "03-12..03-18",
        "Bamako": "03-19..03-26",
        "Lomé": "03-27..04-05",
    }


def test_only_weekdays_are_put_in_step() -> None:
    tour = (
        "Singer Ann Lee's tour includes Turin (April 17), Ghent (April 24 and 25), Lyon (April 20) and Graz (April 26)."
    )
    assert days(tour, WEDNESDAY) == {"Turin": "04-17", "Lyon": "04-20", "Ghent": "04-24..04-25", "Graz": "04-26"}


def test_the_day_of_the_first_is_not_that_of_those_which_follow() -> None:
    tour = "Singer Ann Lee's tour began in Turin on Monday, followed by performances in Lyon, Ghent and Graz."
    assert days(tour, WEDNESDAY) == {"Turin": "03-08", "Lyon": "", "Ghent": "", "Graz": ""}


def test_where_somebody_is_on_the_day_before_the_report_he_has_been() -> None:
    assert days("Prime Minister Ann Lee is in Turin on Tuesday for talks.", WEDNESDAY) == {"Turin": "03-09"}
    assert days("Prime Minister Ann Lee is in Turin on Friday for talks.", WEDNESDAY) == {"Turin": "03-12"}
    assert days("On Tuesday Prime Minister Ann Lee headed for Turin.", WEDNESDAY) == {"Turin": "03-09"}


def test_who_left_on_the_day_of_publication_has_not_a_week_to_go() -> None:
    text = "Prime Minister Ann Lee will visit Turin on Friday. She left Peru on Wednesday for Lyon."
    assert days(text, WEDNESDAY) == {"Turin": "03-12", "Lyon": "03-10"}


def test_each_of_several_countries_has_the_day_beside_it() -> None:
    each = "Singer Ann Lee will perform in Taipei on March 19, Hong Kong on March 21 and Bangkok on March 27."
    assert days(each, WEDNESDAY) == {"Taipei": "03-19", "Hong Kong": "03-21", "Bangkok": "03-27"}
    last = "President Ann Lee will visit Chile, Peru and Cuba on March 19."
    assert set(days(last, WEDNESDAY).values()) == {""}


@pytest.mark.parametrize(
    "hour",
    ["shortly after 3pm", "just before noon", "a few minutes after 3.05 p.m. local time", "shortly before 15:00"],
)
def test_the_hour_of_an_arrival_stands_before_its_day(hour: str) -> None:
    assert days(f"Prime Minister Ann Lee landed in Turin {hour} on Tuesday.", WEDNESDAY) == {"Turin": "03-09"}


@pytest.mark.parametrize(
    "act", ["left on Tuesday for a tour of", "departed Oslo on Tuesday for", "has embarked on a tour of"]
)
def test_who_has_set_off_for_several_places_has_not_been_to_all(act: str) -> None:
    found = stops(f"Norwegian Prime Minister Ann Lee {act} Italy, Malta and Spain.", WEDNESDAY)
    assert [stop.status for stop in found] == ["planned"] * 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On 4 May, the Foreign Minister of Latvia, Ann Lee, will be on a visit to Oslo, followed on 5 May by "
            "a visit to Bergen.",
            {"Oslo": "05-04", "Bergen": "05-05"},
        ),
    ],
)
def test_each_of_two_visits_has_its_day(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Commissioner Ann Lee will go to Georgia and to Armenia today and tomorrow.",
            {"Tbilisi": "03-10", "Yerevan": "03-11"},
        ),
        (
            "Envoy Jan Lee's final port of call will be Lima, for the Pledging Conference on Mali on 18 March.",
            {"Lima": "03-18"},
        ),
    ],
)
def test_as_many_days_as_places_are_shared_out_and_a_topic_has_none(text: str, expected: dict[str, str]) -> None:
    assert days(text, date(2021, 3, 10)) == expected


def test_a_day_later_than_planned_is_one_day() -> None:
    text = "The president, Ann Lee, arrived for her visit to Peru on Monday, a day later than planned."
    assert days(text, date(2021, 3, 10)) == {"Lima": "03-08"}


def test_a_day_in_brackets_behind_a_show_is_that_of_its_country() -> None:
    text = "Singer Ann Lee has had to cancel the rest of her tour of Peru due to illness, and Chile show (March 19)."
    assert days(text, date(2021, 3, 10))["Lima"] == ""


def test_two_names_of_one_place_are_no_list_of_several() -> None:
    text = (
        "President Ann Lee of Peru is on tour. On Friday, Lee will give a public talk at Palais 12 Brussels, Belgium. "
        "On Saturday, Lee will give a lecture at Palais 12 Brussels, Belgium."
    )
    assert days(text, date(2021, 3, 10)) == {"Brussels": "03-12..03-13"}
