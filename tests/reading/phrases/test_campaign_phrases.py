"""Politicians stump, lead teams to fairs and leave their country for summits."""

from __future__ import annotations

import pytest

from components.reading.phrases.campaign_phrases import CAMPAIGN_PHRASES
from tests.reading import told
from tests.reading.phrases.found import found

SAID = [
    ("stumps in", "Senator Ann Lee campaigned for Bob Ray in Yakima.", "P0"),
    ("leads a team at", "Minister Ann Lee led the team at the trade fair in Paris.", "P0"),
    ("represents P at", "Minister Ann Lee represented Peru at a fair in Paris.", "P1"),
]
UNSAID = [
    ("stumps in", "Senator Ann Lee turned away in Yakima."),
    ("leads a team at", "Minister Ann Lee led the team that trades in Paris."),
    ("represents P at", "Minister Ann Lee represented children at a fair in Paris."),
]


@pytest.mark.parametrize(("name", "said", "places"), SAID)
def test_a_phrase_is_found_with_its_places(name: str, said: str, places: str) -> None:
    assert (name, places) in found(said, CAMPAIGN_PHRASES)


@pytest.mark.parametrize(("name", "said"), UNSAID)
def test_what_only_sounds_like_a_phrase_is_none(name: str, said: str) -> None:
    assert name not in {one for one, _ in found(said, CAMPAIGN_PHRASES)}


def test_every_phrase_has_its_sentences() -> None:
    assert {name for name, _, _ in SAID} == {name for name, _ in UNSAID} == {phrase.name for phrase in CAMPAIGN_PHRASES}


def stops(text: str) -> list[tuple[str, set[str]]]:
    return [
        (s.place if s.basis != "capital" else s.country, {name.split()[-1] for name in s.travellers})
        for s in told.stops(text)
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Vice President Dick Lowell stumped for Sam Noakes in Yakima on Monday.",
        "Vice President Dick Lowell will headline a fundraiser for Sam Noakes in Yakima on Monday.",
        "Vice President Dick Lowell will turn up in Yakima on Monday for a barbecue.",
    ],
)
def test_who_stumps_is_there(said: str) -> None:
    assert stops(said) == [("Yakima", {"Lowell"})]


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


def test_the_president_of_a_country_is_at_home_there() -> None:
    said = "King Lars of Norway flew to Lima on Monday. He had spoken in Bergen before."
    assert [where for where, _ in stops(said)] == ["Lima"]


CAMPAIGNS = (
    "Who comes to town\n\nBob Kerrigan is a candidate and once ran Maryland. On Friday he will be in Bedford "
    "to speak at a breakfast, and also to take questions in Manchester.\n\nAnn Lowell is another candidate and an ex-"
    "senator. On Saturday she will stop in Dover and Rochester, and she is also due to speak in Concord. On "
    "Sunday Lowell will be in Claremont."
)


def test_each_candidate_who_is_introduced_makes_rounds_of_his_own() -> None:
    assert {where: next(iter(who)) for where, who in stops(CAMPAIGNS)} == {
        "Bedford": "Kerrigan",
        "Manchester": "Kerrigan",
        "Dover": "Lowell",
        "Rochester": "Lowell",
        "Concord": "Lowell",
        "Claremont": "Lowell",
    }


def test_a_clause_of_others_is_not_his() -> None:
    said = "Foreign Minister Ann Lee of Canada flew to Lima on Monday; missiles hit railway lines in Cusco."
    assert [where for where, _ in stops(said)] == ["Lima"]


@pytest.mark.parametrize(
    "said",
    [
        "Chilean Foreign Minister Ana Torres signed an agreement on copper in Berlin on Tuesday.",
        "Chilean Foreign Minister Ana Torres paid a brief call on the chancellor in Berlin.",
        "The visit of Chilean Foreign Minister Ana Torres to Berlin comes amid tension.",
    ],
)
def test_a_minister_is_abroad_where_he_signs_or_calls_on_others(said: str) -> None:
    assert [where for where, _ in stops(said)] == ["Berlin"]


def test_the_place_after_which_he_goes_on_comes_first() -> None:
    said = "After Berlin, Chilean Foreign Minister Ana Torres will head to Paris."
    assert [where for where, _ in stops(said)] == ["Berlin", "Paris"]


@pytest.mark.parametrize(
    "said",
    [
        "Chilean Foreign Minister Ana Torres called her German counterpart in Berlin by telephone.",
        "Chilean Foreign Minister Ana Torres spoke to officials in Berlin over the phone on Monday.",
    ],
)
def test_who_is_on_the_telephone_is_not_where_it_rings(said: str) -> None:
    assert stops(said) == []


@pytest.mark.parametrize(
    "said",
    [
        "President Paul Reyes of the Philippines flew to Lima on Monday.",
        "Queen Anna of the Netherlands arrived in Lima on Monday.",
        "President Joe Faal of the Gambia and his wife travelled to Lima on Monday.",
    ],
)
def test_an_article_before_his_country_does_not_hide_who_goes(said: str) -> None:
    assert [where for where, _ in stops(said)] == ["Lima"]


@pytest.mark.parametrize(
    "said",
    [
        "Later she worked the room at a barbecue in Ottumwa.",
        "She hits Ottumwa on Monday.",
        "Supporters packed a gym in Ottumwa to hear her.",
    ],
)
def test_candidates_work_rooms_and_hit_towns(said: str) -> None:
    lead = "Senator Ann Cole launched her bid for president in Des Moines on Saturday. "
    assert [where for where, _ in stops(lead + said)] == ["Des Moines", "Ottumwa"]


def test_a_thing_that_is_only_spoken_of_is_where_it_is() -> None:
    lead = "President Paul Reyes of the Philippines flew to Davao on Monday. "
    assert [where for where, _ in stops(lead + "He said the airport in Cebu City would be enlarged.")] == ["Davao"]


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("The Pope will be for most of Wednesday in Puebla.", "Puebla"),
        ("He is for two days in Puebla from Wednesday.", "Puebla"),
        ("He looked round the Puebla power station.", "Puebla"),
        ("On Friday he flies to the Republic of Guatemala.", "GT"),
    ],
)
def test_time_spent_and_works_looked_at(said: str, place: str) -> None:
    lead = "Pope Francis, who is on Mexican soil for the first time, left Veracruz for Oaxaca on Monday. "
    assert place in [where for where, _ in stops(lead + said)]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("A five-member delegation led by Georgian Speaker Davit Kobalia is in Dublin on a study visit.", ["Dublin"]),
        ("Prime Minister Ann Holt of Canada travelled from Beijing to Shanghai by train.", ["Beijing", "Shanghai"]),
        ("Prime Minister Ann Holt of Canada travelled from Toronto to Shanghai on Tuesday.", ["Shanghai"]),
    ],
)
def test_who_leads_is_there_and_who_goes_on_was_where_he_came_from(said: str, expected: list[str]) -> None:
    assert [where for where, _ in stops(said)] == expected
