"""What was due on a journey that is off is off with it; what is only put back a day, or had begun, is not."""

from datetime import date

import pytest

from tests.reading.told import stops

WEDNESDAY = date(2024, 5, 8)
DUE = "She was scheduled to perform in Lima, Quito and Bogota."


def statuses(text: str) -> dict[str, str]:
    return {stop.place: stop.status for stop in stops(text, WEDNESDAY)}


@pytest.mark.parametrize(
    ("news", "status"),
    [
        ("Singer Ann Lee's tour of South America has been postponed because of the unrest.", "postponed"),
        ("Singer Ann Lee's South American tour was called off on Monday.", "cancelled"),
        ("Singer Ann Lee has cancelled her tour because of the unrest.", "cancelled"),
        ("Singer Ann Lee was forced to put off her summer concerts.", "postponed"),
        ("Singer Ann Lee has cancelled a planned June tour of South America.", "cancelled"),
    ],
)
def test_what_was_due_on_a_journey_that_is_off_is_off(news: str, status: str) -> None:
    assert statuses(f"{news} {DUE}") == {"Lima": status, "Quito": status, "Bogotá": status}


@pytest.mark.parametrize(
    "news",
    [
        "Singer Ann Lee's tour of South America has been praised.",
        "Singer Ann Lee's tour has been put off. It has been moved to Friday, her manager said.",
    ],
)
def test_what_was_due_on_a_journey_that_goes_ahead_is_planned(news: str) -> None:
    assert set(statuses(f"{news} {DUE}").values()) == {"planned"}


def test_what_is_said_to_be_still_to_come_is_planned() -> None:
    text = (
        "President Ann Lee has cancelled her trip to Lima because of the unrest. She was due to visit Quito on Friday. "
        "She will visit Bogota in June."
    )
    assert statuses(text) == {"Lima": "cancelled", "Quito": "cancelled", "Bogotá": "planned"}


def test_of_a_journey_that_had_begun_what_was_due_is_not_known_to_be_off() -> None:
    text = (
        "President Ann Lee's visit was cut short and her later engagements postponed. She landed in Lima on Monday. "
        "She was due to visit Quito on Friday."
    )
    assert statuses(text)["Lima"] == "made"
    assert statuses(text)["Quito"] == "planned"


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Instead she will fly to Quito.", "cancelled"),
        ("Instead of the train she will take a plane.", "planned"),
    ],
)
def test_what_was_due_and_has_something_else_instead_is_off(said: str, status: str) -> None:
    assert statuses(f"Minister Ann Lee of Chad was to travel to Lima on Thursday. {said}")["Lima"] == status


def test_where_somebody_was_due_on_a_journey_that_is_off_is_off() -> None:
    news = "Patriarch Bob Ray has cancelled a planned June trip to Africa. Posters were hanging in the city of Lima, "
    assert statuses(f"{news}where the patriarch was scheduled to spend the day on June 13.") == {"Lima": "cancelled"}
