"""Stops that others' doings tell of: who is joined there, who goes in a pair, what is called off."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading import told

FRIDAY = date(2015, 5, 8)
ONE = "The Norwegian defence minister, Anna Berg, flew to Poland on Monday, May 4, for talks in Warsaw. "
TWO = "Defence Minister Anna Berg and Swedish Defence Minister Lars Holm flew to Poland on Monday for talks in Warsaw. "
ON_TOUR = "The Harbour Lights, a Danish band, ended their tour in London on Monday. "


def _stops(text: str) -> list[tuple[str, str]]:
    return [(s.place, s.status) for s in told.stops(text, FRIDAY)]


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("General Ole Dahl will join the minister in Riga on Friday.", "Riga"),
        ("Admiral Tom Price is to join her in Tallinn later this week.", "Tallinn"),
        ("Her husband will join her in Vilnius on Thursday.", "Vilnius"),
        ("Finance Minister Per Lie joins Berg in Riga on Friday.", "Riga"),
        ("General Ole Dahl met up with Berg in Riga on Friday.", "Riga"),
        ("The chief of staff caught up with the minister in Riga.", "Riga"),
        ("Foreign Minister Karl Moe will accompany Berg to Tallinn.", "Tallinn"),
    ],
)
def test_whoever_is_joined_somewhere_is_there(said: str, place: str) -> None:
    assert place in dict(_stops(ONE + said))


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Both went on to Tallinn the next day.", "Tallinn"),
        ("The two flew on to Riga on Wednesday.", "Riga"),
        ("The pair then drove to Sopot.", "Sopot"),
        ("This morning both ministers travelled to Kaunas.", "Kaunas"),
    ],
)
def test_both_are_the_two_who_travel(said: str, place: str) -> None:
    assert place in dict(_stops(TWO + said))


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("A hop to Sopot was scrubbed when the plane broke down.", "Sopot"),
        ("A convoy to Lublin, further east, was called off after snow closed the road.", "Lublin"),
        ("A planned flight to Lublin was abandoned because of storms.", "Lublin"),
        ("She skipped Tallinn and flew home.", "Tallinn"),
        ("Fog forced her to give up an excursion to Zakopane.", "Zakopane"),
        ("Her drive to Zakopane had to be cancelled.", "Zakopane"),
        ("An outing to Sopot fell victim to the weather.", "Sopot"),
        ("A helicopter ride to Hel was ruled out by high winds.", "Hel"),
        ("A night in Lublin was struck off the schedule.", "Lublin"),
    ],
)
def test_what_falls_through_is_called_off_whatever_it_is_called(said: str, place: str) -> None:
    assert (place, "cancelled") in _stops(ONE + said)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("A convoy to Lublin organised by the Red Cross was called off.", "Lublin"),
        ("Flights to Riga were cancelled because of the strike.", "Riga"),
        ("Investors skipped Riga for Vilnius.", "Riga"),
        ("Sweden joined Norway in Geneva in asking for a ceasefire.", "Geneva"),
    ],
)
def test_what_others_call_off_or_join_is_theirs(said: str, place: str) -> None:
    assert place not in dict(_stops(ONE + said))


@pytest.mark.parametrize(
    "said",
    [
        "Officials said there were no plans for Finance Minister Ana Cruz to meet bankers during her trip to Quito.",
        "Finance Minister Ana Cruz will not meet the central bank's head on her visit to Quito on Friday.",
        "Finance Minister Ana Cruz refused to speak to reporters during her visit to Quito on Friday.",
        "It was unclear whether Finance Minister Ana Cruz would meet rebels during her trip to Quito.",
    ],
)
def test_what_is_denied_of_a_trip_does_not_deny_the_trip(said: str) -> None:
    assert "Quito" in dict(_stops(said))


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Foreign Minister Ana Cruz returned on Monday from a French visit.", "Paris"),
        ("Foreign Minister Ana Cruz will begin her Indian tour on Monday.", "New Delhi"),
        (
            "Former Foreign Minister Ana Cruz wrote it after coming back from a U.S. visit that was meant for talks.",
            "Washington",
        ),
    ],
)
def test_a_visit_may_be_named_by_its_nation(said: str, place: str) -> None:
    assert place in dict(_stops(said))


def test_he_and_his_officer_are_both_the_subject() -> None:
    said = (
        "Midland chairman Walter Hale returned from the Soviet Union last week. Hale told reporters that he and chief "
        "financial officer Rita Bloom met the minister of farm machinery in Minsk on May 2."
    )
    found = [s for s in told.stops(said, FRIDAY) if s.place == "Minsk"]
    assert [set(s.travellers) for s in found] == [{"Walter Hale", "Rita Bloom"}]


def test_they_are_nobody_who_is_named_after_at() -> None:
    said = (
        "Prince Felix and Princess Astrid visited Dubbo. The royals stayed overnight at Inverlea and fly out this "
        "morning to Broken Hill, where they will look over a gallery."
    )
    assert "Broken Hill" in dict(_stops(said))


def test_the_hour_is_no_age() -> None:
    said = (
        "King Olaf and Queen Marie landed in Sydney. The couple stepped off a jet at 10.15am, having flown in from "
        "Canberra, where on Tuesday they had lunch with the governor."
    )
    assert "Canberra" in dict(_stops(said))


def test_each_concert_put_off_has_the_day_that_it_had() -> None:
    said = "The band's shows in Leeds (May 14) and York (May 16) were also postponed earlier this week."
    found = {s.place: (s.status, s.start) for s in told.stops(ON_TOUR + said, FRIDAY)}
    assert found["Leeds"] == ("postponed", date(2015, 5, 14))
    assert found["York"] == ("postponed", date(2015, 5, 16))


@pytest.mark.parametrize(("done", "status"), [("postponed", "postponed"), ("cancelled", "cancelled")])
def test_affected_towns_are_those_of_what_was_done_to_the_tour(done: str, status: str) -> None:
    said = (
        f"They have {done} their tour dates through May 16. Affected cities include Leeds (May 14) and York (May 16)."
    )
    found = {s.place: s.status for s in told.stops(ON_TOUR + said, FRIDAY)}
    assert (found["Leeds"], found["York"]) == (status, status)


def test_what_was_to_have_been_opened_was_not() -> None:
    said = "She was to have formally opened a hall in Sopot on Wednesday, but snow fell. The engagement was postponed."
    assert dict(_stops(ONE + said))["Sopot"] in {"postponed", "cancelled"}
