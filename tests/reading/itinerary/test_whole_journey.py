"""The days of a journey as a whole, and the place at home where it ends, are those that the article says of it."""

from datetime import date

import pytest

from components.reading.proposal import ProposedTrip
from components.reading.reader import read

FRIDAY = date(2024, 5, 10)
TOUR = "Foreign Minister Ann Berg of Norway will visit Lima, Quito and Bogotá. "
DONE = "Foreign Minister Ann Berg of Norway has visited Lima, Quito and Bogotá. "


def journey(text: str, published: date | None = FRIDAY) -> str:
    """First and last day of the only trip, "?" for one that is not said."""
    (trip,) = read(text, published).trips
    return ends(trip)


def ends(trip: ProposedTrip) -> str:
    return "..".join(f"{day:%m-%d}" if day else "?" for day in (trip.start, trip.end))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TOUR + "The journey, which begins on Sunday, is her last.", "05-12..?"),
        (TOUR + "The ministry confirmed on Thursday that her tour would commence on Sunday.", "05-12..?"),
        (TOUR + "Her visit to Peru will begin in Lima on Sunday.", "05-12..?"),
        (TOUR + "She will embark on a tour of the Andes on Sunday.", "05-12..?"),
        (TOUR + "On Sunday she begins a five-day tour of the Andes.", "05-12..05-16"),
        (TOUR + "She leaves Oslo on a commercial flight on Sunday.", "05-12..?"),
        (TOUR + "Berg flies out early on Sunday with a small delegation.", "05-12..?"),
        (TOUR + "Her trip starts next week.", "05-13..?"),
        (TOUR + "Her tour will conclude in Bogotá on May 18.", "?..05-18"),
        (TOUR + "She will wrap up her Latin American tour on May 18.", "?..05-18"),
        (TOUR + "She is slated to return to Oslo early on Thursday.", "?..05-16"),
        (TOUR + "She will be back home on Thursday.", "?..05-16"),
        (TOUR + "The tour begins on Sunday. She returns to Oslo early on Saturday.", "05-12..05-18"),
        (TOUR + "The five-day tour will conclude on May 18.", "05-14..05-18"),
        (TOUR + "On May 15, the second day of the five-day tour, she dines on a boat.", "05-14..05-18"),
        (TOUR + "She will leave for Oslo on Thursday.", "?..05-16"),
        (TOUR + "Her tour from May 14 to 18 is her first.", "05-14..05-18"),
        (TOUR + "The May 14-18 tour is her first.", "05-14..05-18"),
        (TOUR + "She will be abroad from May 14 to 18.", "05-14..05-18"),
        ("Foreign Minister Ann Berg of Norway will visit Lima, Quito and Bogotá from May 14 to 18.", "05-14..05-18"),
        ("Foreign Minister Ann Berg of Norway is to travel to Lima and Quito from May 14 to 18.", "05-14..05-18"),
        (
            "Foreign Minister Ann Berg of Norway will be in Peru from May 14 to 18. On May 14 she will speak in Lima. "
            "On Thursday she will go to Cusco.",
            "05-14..05-18",
        ),
        (
            "Foreign Minister Ann Berg of Norway will tour Latin America from May 14 to 18. On May 14 she will visit "
            "Lima. She will be in Quito on May 17.",
            "05-14..05-18",
        ),
        (DONE + "She left Norway on Sunday for the talks.", "05-05..?"),
        (DONE + "The tour, which began on Sunday, took her to ministries and ports.", "05-05..?"),
        (DONE + "Her tour ended on Thursday.", "?..05-09"),
        ("Pope John met bishops in Lima on Monday. In Quito he said Mass. He leaves next Tuesday.", "?..05-14"),
    ],
)
def test_the_days_of_a_journey_are_those_said_of_it_as_a_whole(text: str, expected: str) -> None:
    assert journey(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # Others' journeys, and other occasions.
        TOUR + "The French envoy Paul Martin begins his tour of Asia on Sunday.",
        TOUR + "President Juan Roca of Chile will be back in Santiago on Thursday.",
        TOUR + "Her visit to Japan from May 20 to 24 was announced before.",
        TOUR + "The war began on Sunday.",
        TOUR + "She met people who had to leave their homes since the invasion on Sunday.",
        TOUR + "Her tour of Asia began on 3 May 2019.",
        # One stop's own.
        "Foreign Minister Ann Berg will visit Lima from May 14 to 16. She will then visit Quito.",
        TOUR + "Her three-day visit to Quito is her first.",
        "Foreign Minister Ann Berg of Norway was in Peru, Ecuador and Chile. Her visit to Peru ended on Thursday.",
        TOUR + "Her visit to Colombia begins on May 14.",
        # A stop is told of outside them.
        "Foreign Minister Ann Berg will visit Lima on May 13 and Quito on May 19. Her tour ends on May 17.",
        "Foreign Minister Ann Berg will visit Lima on May 13 and Quito on May 19. Her tour begins on May 15.",
    ],
)
def test_days_of_something_else_are_not_those_of_the_journey(text: str) -> None:
    assert {ends(trip) for trip in read(text, FRIDAY).trips if "Ann Berg" in trip.travellers} == {"?..?"}


def test_the_most_exact_day_is_taken() -> None:
    assert journey("Foreign Minister Ann Berg will begin a trip to Lima and Quito next week. It is her last. "
                   "The trip begins on May 14.") == "05-14..?"  # fmt: skip


def test_how_precisely_the_first_day_is_known_is_said() -> None:
    trips = [read(TOUR + f"Her trip starts {when}.", FRIDAY).trips[0] for when in ("on May 14", "next week", "in June")]
    assert [trip.date_precision for trip in trips] == ["day", "week", "month"]


@pytest.mark.parametrize(
    ("said", "home"),
    [
        ("She is slated to return to Oslo early on Thursday.", "Oslo"),
        ("She will go back to Norway from there. She returns to Oslo in the evening.", "Oslo"),
        ("From Bogotá she will return to Norway.", "Norway"),
        ("She will return to Quito in June.", None),
        ("She will return home on Thursday.", None),
        ("Ambassador Jon Dahl will return to Oslo on Thursday.", None),
        ("As a student in Madrid she often went back to Norway.", None),
    ],
)
def test_a_journey_ends_at_home_where_the_article_says_so(said: str, home: str | None) -> None:
    (trip,) = read(TOUR + said, FRIDAY).trips
    assert (trip.return_to and trip.return_to.name) == home
    assert "Oslo" not in {stop.place for stop in trip.stops}


def test_the_sentences_that_say_so_come_with_the_days_and_the_home() -> None:
    text = TOUR + "The tour begins on Sunday. It is her last. She returns to Oslo on Thursday."
    (trip,) = read(text, FRIDAY).trips
    assert trip.evidence == ("The tour begins on Sunday.", "She returns to Oslo on Thursday.")
    assert trip.as_dict()["return_to"] == "Oslo"
    assert trip.as_dict()["evidence"] == list(trip.evidence)


def test_each_traveller_has_the_days_of_his_own_journey() -> None:
    text = (
        "Foreign Minister Ann Berg of Norway will visit Lima, Quito and Bogotá from May 14 to 18. Defence Minister Jon "
        "Dahl of Sweden will visit Tokyo, Seoul and Manila from May 20 to 25."
    )
    assert {trip.travellers[0]: ends(trip) for trip in read(text, FRIDAY).trips} == {
        "Ann Berg": "05-14..05-18",
        "Jon Dahl": "05-20..05-25",
    }


def test_a_journey_by_video_has_no_days_of_its_own() -> None:
    text = "Foreign Minister Ann Berg will hold virtual visits to Lima and Quito. The trip begins on Sunday."
    assert {ends(trip) for trip in read(text, FRIDAY).trips} <= {"?..?"}
