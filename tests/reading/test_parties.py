"""Who travels, where nobody has an office: bands, orchestras, squads, and parties without a name."""

import pytest

from components.reading.reader import read


def travellers(title: str, body: str) -> tuple[str, ...]:
    trips = read(f"title: {title}\npublished: 2019-09-03\n\n{body}").trips
    return trips[0].travellers if trips else ()


@pytest.mark.parametrize(
    ("title", "body", "who"),
    [
        (
            "Pale Harbour to tour",
            "Pale Harbour will play in the north. Singer Liz Moran is happy. The band will travel to Oslo and Bergen.",
            ("Pale Harbour",),
        ),
        (
            "Thistle off to Spain",
            "Manager Tom Reid takes 26 players to Marbella. Kirkton Thistle fly to Malaga on Monday.",
            ("Kirkton Thistle",),
        ),
        (
            "Orchestra home from China",
            "The Leeds Philharmonic is home. Conductor Ana Vega was cheered. The orchestra's tour opened in Beijing. "
            "Vega then led it in Wuhan. The orchestra loved Wuhan.",
            ("Leeds Philharmonic", "Ana Vega"),
        ),
        (
            "Boy group NORTHSKY adds dates",
            "Boy group NORTHSKY has added dates, its label said. The septet will travel to Macau and Taipei.",
            ("NORTHSKY",),
        ),
        (
            "Lawmakers check on workers",
            "The group, headed by Rep. Ana Cruz, flew to Kuwait City on Monday. With Cruz are Leo Diaz and Maria Sol.",
            ("Ana Cruz", "Leo Diaz", "Maria Sol"),
        ),
        (
            "Trip defended",
            "Mayor Ann Lee and the port manager, Phil Doe, got home on Saturday. The pair flew to Kobe and Ulsan.",
            ("Ann Lee", "Phil Doe"),
        ),
        (
            "Cricket",
            "The Kenyan cricket team arrived in Colombo on Monday. The squad will travel to Kandy on Friday.",
            ("Kenyan cricket team",),
        ),
        (
            "On a bike to Asia",
            "Cyclist Joe Summer, 41, left Hull in May. His brother Neil rode with him. He reached Vienna on Monday.",
            ("Joe Summer",),
        ),
    ],
)
def test_the_travellers_are_named_as_the_article_names_them(title: str, body: str, who: tuple[str, ...]) -> None:
    assert travellers(title, body) == who


@pytest.mark.parametrize(
    "body",
    [
        "Leeds United beat Hull 2-0. The team were in Perth last winter.",
        "Tourism goes to businessman Joe Doe in the new cabinet. Joe Doe is from Nakuru.",
    ],
)
def test_results_and_reshuffles_are_no_journeys(body: str) -> None:
    assert travellers("News", body) == ()


def test_he_is_whom_the_article_is_about_and_not_somebody_named_in_passing() -> None:
    body = (
        "Joe Summer is on his bike again. Joe Summer, 66, left Hull in May. Old Sam Dunn waved. "
        "Next he travels to Vienna. Summer is tired."
    )
    assert travellers("Joe Summer rides on", body) == ("Joe Summer",)
