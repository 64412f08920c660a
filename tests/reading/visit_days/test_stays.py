"""A visit to one country of a longer journey lasts as long as is said of it, and a meeting of two days two days."""

from datetime import date

import pytest

from tests.reading.told import days

ON_WEDNESDAY = date(2021, 3, 10)

WEDNESDAY = date(2024, 5, 8)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prime Minister Tom Hale arrived in Lima on Monday. During his two-day stay he will hold talks with "
            "business leaders. He is then due in Quito.",
            {"Lima": "05-06..05-07", "Quito": ""},
        ),
        (
            "Prime Minister Tom Hale arrived in Peru on Monday for a state visit. The three-day visit will include a "
            "dinner. He is then due in Ecuador and Bolivia.",
            {"Lima": "05-06..05-08", "Quito": "", "Sucre": ""},
        ),
        (
            "Prime Minister Tom Hale left Quito for Lima on Tuesday after a three-day visit.",
            {"Quito": "", "Lima": "05-07"},
        ),
        (
            "Prime Minister Tom Hale will visit Peru from Monday. During the three-day visit he will hold talks in "
            "Lima.",
            {"Lima": "05-13..05-15"},
        ),
        (
            "Prime Minister Tom Hale arrived in Lima on Monday. He is undertaking a four-day mission to see the "
            "schools for himself.",
            {"Lima": "05-06..05-09"},
        ),
        (
            "Prime Minister Tom Hale lands in Peru on a three-day tour\n\nPrime Minister Tom Hale landed on Tuesday in "
            "Lima, where he was met by the mayor.",
            {"Lima": "05-07..05-09"},
        ),
        (
            "Prime Minister Tom Hale arrived in Quito on Monday and in Bogota on Tuesday. He will visit Lima on "
            "Thursday. He will meet farmers in the course of his two-day stay in the country.",
            {"Quito": "05-06", "Bogotá": "05-07", "Lima": "05-09..05-10"},
        ),
        (
            "Prime Minister Tom Hale arrived in Cusco on Monday as part of his three-day visit to Peru. He is due in "
            "Lima later.",
            {"Cusco": "05-06", "Lima": ""},
        ),
        (
            "Prime Minister Tom Hale was in Lima and goes to Quito before winding up his four-day trip that started on "
            "May 6, 2024.",
            {"Lima": "", "Quito": ""},
        ),
        ("Prime Minister Tom Hale will visit Peru in the week of May 20.", {"Lima": "05-20..05-26"}),
        ("Prime Minister Tom Hale paid a short weekend visit to Lima.", {"Lima": "05-04..05-05"}),
        ("Prime Minister Tom Hale will pay a weekend visit to Lima.", {"Lima": "05-11..05-12"}),
        ("Prime Minister Tom Hale will visit Peru around May 20.", {"Lima": ""}),
        ("Prime Minister Tom Hale will visit Peru in May or June.", {"Lima": ""}),
        ("Prime Minister Tom Hale will visit Peru on Thursday or Friday.", {"Lima": ""}),
        ("Prime Minister Tom Hale landed in Lima just after midnight on Tuesday.", {"Lima": "05-07"}),
        (
            "Prime Minister Tom Hale arrives in Lima at 3 p.m. Thursday and departs at 9 a.m. Saturday.",
            {"Lima": "05-09..05-11"},
        ),
        ("Prime Minister Tom Hale was to have visited Lima on Sunday but called off the trip.", {"Lima": "05-05"}),
    ],
)
def test_a_stay_in_one_country_has_the_days_of_its_visit(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Tom Hale arrived in Lima on Monday for a five-day visit to Peru and Bolivia.",
        "Prime Minister Tom Hale arrived in Lima on Monday for a five-day tour of Latin America.",
        "Prime Minister Tom Hale reached Lima on Monday at the start of a five-day tour of Latin America.",
        "Prime Minister Tom Hale arrived in Lima on Monday on a three-day visit. He was in Cusco on Tuesday.",
        "Prime Minister Tom Hale arrived in Lima on Monday. On his six-day visit to Peru he will also go to Cusco and "
        "Puno.",
    ],
)
def test_a_journey_farther_is_not_all_spent_at_its_first_stop(text: str) -> None:
    assert days(text, WEDNESDAY)["Lima"] == "05-06"


def test_a_visit_that_also_leads_elsewhere_is_not_all_spent_where_it_begins() -> None:
    text = "King Olav arrived in Nairobi on Monday. The four-day visit will also take him to Mombasa."
    assert days(text, date(2021, 3, 9)) == {"Nairobi": "03-08", "Mombasa": ""}


def test_after_so_many_days_in_a_town_somebody_goes_on() -> None:
    text = "President Ann Lee of Fiji arrived in Lima on Monday. After a three-day stay in Lima, she heads to Quito."
    assert days(text, date(2021, 3, 9))["Lima"] == "03-08..03-10"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A two-day visit by Kyrgyz President Ann Lee that began on Monday ended with the signing of papers "
            "in Baku.",
            {"Baku": "03-08..03-09"},
        ),
    ],
)
def test_a_visit_told_with_its_guest_lasts_so_long(text: str, expected: dict[str, str]) -> None:
    assert days(text, ON_WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Lee came back to Peru on Monday after a five-day trip to Egypt.", {"Cairo": "05-02..05-06"}),
        ("President Ann Lee returned on Monday from a three-day visit to Egypt.", {"Cairo": "05-04..05-06"}),
        ("President Ann Lee flew into Lusaka on Monday for a visit of three days.", {"Lusaka": "05-06..05-08"}),
    ],
)
def test_the_length_of_a_visit_is_told_with_its_first_or_its_last_day(text: str, expected: dict[str, str]) -> None:
    assert days(text, WEDNESDAY) == expected
