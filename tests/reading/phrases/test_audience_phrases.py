"""Others show where somebody is: who receives him, who comes to see him, who is played to."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.phrases.audience_phrases import AUDIENCE_PHRASES
from tests.reading import told
from tests.reading.phrases.found import found

SAID = [
    ("P hosts him", "Peru will host the Pope in May.", "P0"),
    ("seen in P", "Thousands came to see the Pope in Lima.", "P0"),
    ("joined in P", "President Ann Lee will be joined on Monday in Lima by the Pope.", "P0"),
    ("joined in P", "President Ann Lee was joined by the Pope in Lima.", "P0"),
    ("received in P by", "President Ann Lee was received on Monday in Lima by the Pope.", "P0"),
    ("received in P by", "President Ann Lee was warmly welcomed on arrival in Lima on Monday by King Jan.", "P0 on D0"),
    ("represented in P by", "President Ann Lee will be represented at a summit in Lima by her deputy, Bo Dahl.", "P0"),
    ("represented in P by", "Norway will be represented at a summit in Lima by Bo Dahl.", "P1"),
    ("among those in P", "Among the guests at the funeral in Lima were King Jan and President Ann Lee.", "P0"),
    ("at a summit in P where he", "Leaders met in Lima for a summit where President Ann Lee spoke.", "P0"),
    ("P has seen him", "Lima and Quito have both seen President Ann Lee this week.", "P0 and P1"),
    ("in P they told him", "In Lima, where it rained, villagers greeted President Ann Lee.", "P0"),
    ("gathered in P, among them", "Leaders gathered in Lima on Monday, among them President Ann Lee.", "P0 on D0"),
    ("attended in P by", "The summit in Lima on Monday was attended by President Ann Lee.", "P0 on D0"),
    ("greeted in P", "King Jan welcomed President Ann Lee of Norway to Lima.", "P1"),
    ("in P to see him", "A crowd stood in Lima to see the Pope.", "P0"),
    ("greeted in P", "Children greeted President Ann Lee in Lima.", "P0"),
    ("ready in P for him", "Police are on the streets of Lima ahead of the visit of President Ann Lee.", "P0"),
    ("met at P airport", "President Ann Lee was met by dancers at Lima airport.", "P0"),
    ("is welcomed to P", "President Ann Lee was welcomed to Lima by the mayor.", "P0"),
]
UNSAID = [
    ("P hosts him", "Peru expects President Ann Lee to press for more."),
    ("P hosts him", "Peru hosts a fair in May."),
    ("seen in P", "Thousands came to see the sea in Lima."),
    ("joined in P", "President Ann Lee joined the Pope in Lima."),
    ("received in P by", "President Ann Lee was received in Lima by thousands."),
    ("represented in P by", "The firm is represented in Lima by Bo Dahl."),
    ("among those in P", "President Ann Lee was among the guests in Lima."),
    ("at a summit in P where he", "Leaders met in Lima for a summit of which President Ann Lee spoke."),
    ("P has seen him", "Lima has seen rain since President Ann Lee left."),
    ("in P they told him", "In Lima, analysts told President Ann Lee to wait."),
    ("gathered in P, among them", "Leaders gathered in Lima on Monday, President Ann Lee said."),
    ("attended in P by", "A school in Lima was attended by President Ann Lee."),
    ("in P to see him", "People in Lima want to see the Pope."),
    ("greeted in P", "President Ann Lee greeted children in Lima."),
    ("ready in P for him", "Police are on the streets of Lima ahead of the vote."),
    ("met at P airport", "President Ann Lee met dancers at Lima airport."),
    ("is welcomed to P", "President Ann Lee welcomed the mayor to Lima."),
]


@pytest.mark.parametrize(("name", "said", "places"), SAID)
def test_a_phrase_is_found_with_its_places(name: str, said: str, places: str) -> None:
    assert (name, places) in found(said, AUDIENCE_PHRASES)


@pytest.mark.parametrize(("name", "said"), UNSAID)
def test_what_only_sounds_like_a_phrase_is_none(name: str, said: str) -> None:
    assert name not in {one for one, _ in found(said, AUDIENCE_PHRASES)}


def test_every_phrase_has_its_sentences() -> None:
    assert {name for name, _, _ in SAID} == {name for name, _ in UNSAID} == {phrase.name for phrase in AUDIENCE_PHRASES}


WEDNESDAY = date(2024, 3, 6)
KING = "King Olav of Norway and Queen Astrid arrived in Lisbon on Tuesday for a state visit to Portugal. "
POPE = "Pope Gregory arrived in Nairobi on Tuesday at the start of a six-day trip to Africa. "
BAND = "Dutch folk band Slow Harbour opened their European tour in Utrecht on Tuesday. "


def stops(text: str) -> list[str]:
    return [s.place for s in told.stops(text, WEDNESDAY)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (KING + "Crowds in Porto waved flags as the couple walked by.", "Porto"),
        (KING + "Day two saw the royals in Porto.", "Porto"),
        (KING + "The Queen, in pale blue, unveiled a plaque in Porto.", "Porto"),
        (KING + "Astrid charmed schoolchildren in Porto.", "Porto"),
        (KING + "The royals then boarded the train for Porto.", "Porto"),
        (POPE + "Half a million people came to see the Pope in Mombasa.", "Mombasa"),
        (POPE + "The faithful slept in the open in Mombasa to see the Pope.", "Mombasa"),
        (POPE + '"Do not be afraid," the Pope told a crowd in Mombasa.', "Mombasa"),
        (POPE + "He leaves Mombasa for Rome on Friday.", "Mombasa"),
        (POPE + "Officials said Mombasa was added at the last minute.", "Mombasa"),
        ("Malawi is set to welcome Norway's King Olav next month.", "Lilongwe"),
        (BAND + "A second night in Ghent was added.", "Ghent"),
        (BAND + "Then there was Ghent.", "Ghent"),
    ],
)
def test_others_show_where_somebody_is(text: str, place: str) -> None:
    assert place in stops(text)


@pytest.mark.parametrize(
    "text",
    [
        KING + "People in Porto want to see the King.",
        KING + "The King of Norway's brother left Porto for Braga.",
        POPE + "He left Rome for Nairobi on Monday.",
        BAND + "Police stormed a house in Ghent.",
    ],
)
def test_wishes_homes_and_others_put_nobody_anywhere(text: str) -> None:
    assert not {"Porto", "Rome", "Ghent"} & set(stops(text))


@pytest.mark.parametrize(
    "said",
    [
        "Mothers in Mombasa waited for hours to catch a glimpse of the Pope.",
        "More than 300,000 people turned out for his Mass in Mombasa.",
        "It was raining in Mombasa when the Pope's plane touched down.",
        "Friday's highlight will be a Mass on the beach at Mombasa.",
    ],
)
def test_crowds_weather_and_highlights_show_where_somebody_is(said: str) -> None:
    assert "Mombasa" in stops(POPE + said)


@pytest.mark.parametrize(
    "said",
    [
        "He appealed for the release of hostages in Mombasa.",
        "The Pope, patron of a hospital in Mombasa, smiled.",
        "He prayed for peace in Mombasa.",
    ],
)
def test_what_he_asks_for_or_is_elsewhere_is_no_stop(said: str) -> None:
    assert "Mombasa" not in stops(POPE + said)


@pytest.mark.parametrize(
    "said",
    [
        "A crowd of 5,000 greeted Prince Erik in Hobart yesterday.",
        "Thousands welcomed the Duchess of Kent to Hobart yesterday.",
        "Hobart is gearing up for the visit of Prince Erik on Friday.",
        "Prince Erik unveiled a statue in Hobart yesterday.",
        "Princess Mary braved the rain in Hobart on Monday to meet hundreds of well-wishers.",
        "Prince Erik of Denmark, who grew up in Aarhus, flew into Hobart last night to a rousing welcome.",
    ],
)
def test_royals_are_where_they_are_welcomed_and_unveil_statues(said: str) -> None:
    assert stops(said) == ["Hobart"]


@pytest.mark.parametrize(
    "said",
    [
        "Congress passed the bill in Washington on Friday, and President Reyes signed it.",
        "Is Prince Erik moving to Hobart this week?",
        "Queen Anna opened parliament in London on Tuesday with a speech.",
        "Pope Francis recalled two priests killed in Hobart last month.",
    ],
)
def test_royals_and_presidents_at_home_are_on_no_journey(said: str) -> None:
    assert stops(said) == []


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Minister Ann Lee will be greeted at Lima airport by her hosts.", "planned"),
        ("Peruvian president Bob Ray will greet Chad's Ann Lee at Lima on Friday.", "planned"),
    ],
)
def test_what_hosts_do_tells_whether_their_guest_has_come(said: str, status: str) -> None:
    assert [(stop.place, stop.status) for stop in told.stops(said, date(2021, 3, 10))] == [("Lima", status)]
