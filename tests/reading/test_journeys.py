"""Each party whose journey an article tells has its claims, the article's own party comes first."""

from datetime import date

import pytest

from components.reading.claim import Claim
from components.reading.journeys import Told, journeys_of
from components.reading.names.marking import marked_sentences
from components.reading.party.travellers import belongs
from components.reading.reader import default_atlas
from components.reading.text.article import read_article

WEDNESDAY = date(2021, 3, 10)
FLEW = "Foreign Minister Ann Lee of Peru flew to Oslo on Monday."


def journeys(text: str, published: date | None = WEDNESDAY) -> list[Told]:
    article = read_article(text, published)
    sentences, people = marked_sentences(article, default_atlas())
    return journeys_of(article, sentences, people, default_atlas())


def claims(text: str) -> list[Claim]:
    """Those of the article's own party."""
    party, told = journeys(text)[0]
    return [claim for claim in told if belongs(claim, party)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (FLEW, ["Ann Lee"]),
        (f"{FLEW} President Bob Ray of Chad flew to Quito on Tuesday.", ["Ann Lee", "Bob Ray"]),
        ("The delegation of up to 20 people flew to Oslo on Monday.", ["delegation"]),
        ("The foreign minister of Peru flew to Oslo on Monday.", ["foreign minister of Peru"]),
        ("OSLO, March 9 (Wire) - Foreign Minister Ann Lee of Peru met fishermen on Tuesday.", ["Ann Lee"]),
        ("LIMA, March 9 (Wire) - Foreign Minister Ann Lee of Peru met fishermen on Tuesday.", []),
        ("OSLO, March 9 (Wire) - Painter Ann Lee met fishermen on Tuesday.", []),
        ("Prices rose in Oslo on Monday.", []),
        ("", []),
    ],
)
def test_the_travellers_are_those_whose_journey_is_told(text: str, who: list[str]) -> None:
    assert [party.main.name for party, _ in journeys(text)] == who


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ann Lee of Peru, who flew to Oslo in May, has died aged 80.",
        "Ann Lee flew to Oslo. She was sentenced and jailed in Bergen.",
        "Six ambassadors handed their letters of credence to President Ana Lee. Lee had flown to Oslo on Monday.",
        "The band Slow Harbour travelled to Oslo. It was 24-17 after two goals, a penalty and a second half of rain.",
    ],
    ids=["an obituary", "a court's report", "letters of credence", "a match"],
)
def test_a_text_of_another_genre_tells_nobodys_journey(text: str) -> None:
    assert journeys(text) == []


def test_a_text_without_a_day_that_tells_of_long_past_years_is_history() -> None:
    text = "It was {}. Minister Ann Lee of Peru flew to Oslo."
    assert journeys(text.format(1931), None) == []
    assert len(journeys(text.format(2019), None)) == 1


def test_whoever_is_in_office_is_in_no_novel() -> None:
    assert [claim.place.name for claim in claims(f"{FLEW} A man was sentenced and jailed in Bergen.")] == ["Oslo"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (f"{FLEW} She will go on to Bergen.", ["Oslo", "Bergen"]),
        (f"Bergen was reached at noon. {FLEW}", ["Oslo"]),
        (f"{FLEW} President Bob Ray of Chad flew to Quito on Tuesday.", ["Oslo"]),
        ("Cardinal Ann Lee, archbishop of Lima, flew to Oslo on Monday. She then flew to Lima.", ["Oslo"]),
    ],
)
def test_what_others_do_what_was_done_before_he_is_named_and_his_own_town_are_no_part_of_it(
    text: str, places: list[str]
) -> None:
    assert [claim.place.name for claim in claims(text)] == places


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Minister Ann Lee of Peru had been due to fly to Oslo on Monday.", "cancelled"),
        ("Minister Ann Lee of Peru had been due to fly to Oslo. The trip was postponed.", "postponed"),
        ("Minister Ann Lee of Peru is due to fly to Oslo on Monday.", "planned"),
    ],
)
def test_what_was_foreseen_is_off_as_the_article_says(text: str, status: str) -> None:
    assert {claim.status for claim in claims(text) if claim.place.name == "Oslo"} == {status}


@pytest.mark.parametrize(
    ("text", "virtual"),
    [
        ("Minister Ann Lee of Peru spoke by video to a forum in Oslo.", {True}),
        ("Minister Ann Lee of Peru spoke by video to a forum in Oslo. She flew to Bergen on Monday.", {True, False}),
    ],
)
def test_whoever_only_speaks_on_a_screen_is_there_on_the_screen(text: str, virtual: set[bool]) -> None:
    assert {claim.virtual for claim in claims(text)} == virtual


def test_the_days_of_a_claim_are_known() -> None:
    found = claims(f"{FLEW} She will go on to Bergen the next day.")
    assert [claim.days and claim.days.start for claim in found] == [date(2021, 3, 8), date(2021, 3, 9)]
