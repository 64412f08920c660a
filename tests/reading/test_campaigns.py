"""Politicians stump, bring guests to rallies, lead teams to fairs and leave their country for summits."""

from __future__ import annotations

import pytest

from components.reading.reader import read


def stops(text: str) -> list[tuple[str, set[str]]]:
    return [
        (s.place if s.basis != "capital" else s.country, {name.split()[-1] for name in s.travellers})
        for trip in read(text).trips
        for s in trip.stops
    ]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Vice President Dick Lowell stumped for Sam Noakes in Yakima on Monday.", {"Lowell"}),
        ("Vice President Dick Lowell will headline a fundraiser for Sam Noakes in Yakima on Monday.", {"Lowell"}),
        ("Vice President Dick Lowell will turn up in Yakima on Monday for a barbecue.", {"Lowell"}),
        (
            "Republican Sam Noakes had Vice President Dick Lowell beside him for a rally in Yakima.",
            {"Lowell", "Noakes"},
        ),
        ("Sam Noakes was joined by Vice President Dick Lowell at a rally in Yakima on Monday.", {"Lowell", "Noakes"}),
        ("Sam Noakes called in former President Bill Lowell for a rally in Yakima.", {"Lowell", "Noakes"}),
    ],
)
def test_who_stumps_and_who_has_him_at_a_rally_are_there(said: str, expected: set[str]) -> None:
    assert stops(said) == [("Yakima", expected)]


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Trade Minister Joseph Kalo leads a delegation of five at the air show in Paris this week.", "Paris"),
        ("Trade Minister Joseph Kalo is representing Vanuatu at a food fair in Paris.", "Paris"),
        ("Prime Minister Roland Skeete departed the country Tuesday for regional meetings in Kenya.", "KE"),
        ("Prime Minister Roland Skeete left the island on Tuesday to attend a conference in Kenya.", "KE"),
        ("Foreign Secretary Margaret Ash had her first outing to Nicosia on Thursday.", "Nicosia"),
    ],
)
def test_who_leads_a_team_or_leaves_for_a_meeting_goes_there(said: str, place: str) -> None:
    assert [where for where, _ in stops(said)] == [place]


@pytest.mark.parametrize(
    "said",
    [
        "Landing in Accra on Monday were Trade Minister Ann Diop of Senegal and Trade Minister Grace Owuor of Kenya.",
        "Also in Accra on Monday were Foreign Minister Ann Diop of Senegal and Foreign Minister Grace Owuor of Kenya.",
        "Expected in Accra on Friday are President Ann Diop of Senegal and President Grace Owuor of Kenya.",
    ],
)
def test_who_arrives_may_be_named_last(said: str) -> None:
    assert stops(said) == [("Accra", {"Diop", "Owuor"})]


def test_the_president_of_a_country_is_at_home_there() -> None:
    said = "King Lars of Norway flew to Lima on Monday. He had spoken in Bergen before."
    assert [where for where, _ in stops(said)] == ["Lima"]
