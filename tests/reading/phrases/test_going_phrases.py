"""Whoever goes, comes or is brought somewhere, in the many words for it."""

from datetime import date

import pytest

from components.reading.phrases.going_phrases import GOING_PHRASES
from tests.reading.phrases.found import found
from tests.reading.told import stops

SAID = [
    ("visits", "Minister Ann Lee visited Lima on Monday.", "P0 on D0"),
    ("moves to", "Minister Ann Lee moved on to Lima on Monday.", "P0"),
    ("moves on to", "In the evening Minister Ann Lee moved to Lima.", "P0"),
    (
        "then P",
        "Minister Ann Lee goes to Lima on Monday for talks, then Quito and finally Bogota.",
        "P1 and finally P2",
    ),
    ("goes to see in", "Minister Ann Lee has gone to see a specialist in Lima.", "P0"),
    ("takes P by storm", "Minister Ann Lee took Lima by storm.", "P0"),
    ("gets to", "Minister Ann Lee got to Lima on Monday.", "P0 on D0"),
    ("goes to", "Minister Ann Lee travels by train to Lima and Quito.", "P0 and P1"),
    ("goes to", "Minister Ann Lee took off for Lima on Monday.", "P0 on D0"),
    ("lands in", "Minister Ann Lee landed in Lima.", "P0"),
    ("stays in", "Minister Ann Lee stays at a hotel in Lima from Monday.", "P0"),
    ("has been to", "Minister Ann Lee had been to Lima.", "P0"),
    ("due in", "Minister Ann Lee is due in Lima on Monday.", "P0 on D0"),
    ("takes him to", "The tour takes her to Lima.", "P0"),
    ("sends A to", "The king sent his foreign minister, Ann Lee, to Lima on Monday.", "P0 on D0"),
    ("sends A to", "The king will dispatch Minister Ann Lee to a summit in Lima.", "P0"),
    ("sends A to", "The king sent a delegation led by Minister Ann Lee to Lima.", "P0"),
    ("is sent to", "Minister Ann Lee was hastily sent to Lima.", "P0"),
    ("accompanies to", "Eva Ray accompanied Minister Ann Lee of Norway to Lima on Monday.", "P1 on D0"),
    ("is in", "Minister Ann Lee is currently in Lima.", "P0"),
    ("is at a gathering in", "Minister Ann Lee was at a conference on fishing in Lima.", "P0"),
    ("is at a gathering in", "FC Basel are at a training camp in Lima.", "P0"),
    ("is a guest in", "Minister Ann Lee was the guest of honour at a dinner in Lima on Monday.", "P0 on D0"),
    ("is a guest in", "Minister Ann Lee will be the guest of King Jan in Lima.", "P0"),
    ("is a guest in", "Minister Ann Lee was among the guests at the wedding in Lima.", "P0"),
    ("is a guest in", "Minister Ann Lee is one of several leaders expected in Lima.", "P0"),
    ("then to", "Minister Ann Lee flew to Quito and then on to Lima on Monday.", "P1 on D0"),
    ("followed by", "Minister Ann Lee will visit Quito, followed by Lima.", "P1"),
    ("flies here", "Minister Ann Lee flew Lima on Monday.", "P0"),
    ("is on holiday in", "Minister Ann Lee is on holiday in Lima.", "P0"),
    ("skips", "Minister Ann Lee will skip Lima.", "P0"),
    ("pulls out of", "Minister Ann Lee pulled out of a summit in Lima on Monday.", "P0 on D0"),
    ("pulls out of", "Minister Ann Lee cancelled her participation in a conference in Lima.", "P0"),
]
UNSAID = [
    ("visits", "Minister Ann Lee visited Lima's foreign minister."),
    ("moves to", "Minister Ann Lee moved to Lima."),
    ("moves on to", "In the evening of her life Minister Ann Lee moved to Lima."),
    ("then P", "Minister Ann Lee goes to Lima, then Quito sends an envoy."),
    ("goes to see in", "Minister Ann Lee has gone to hear who spoke in Lima."),
    ("takes P by storm", "Minister Ann Lee took Lima by surprise in a storm."),
    ("gets to", "Minister Ann Lee got a letter to Lima."),
    ("goes to", "Minister Ann Lee travels to Peru's foreign minister."),
    ("goes to", "The letter, which went that way and to Lima, came."),
    ("lands in", "Minister Ann Lee passed away in Lima."),
    ("stays in", "Minister Ann Lee stays in Lima."),
    ("has been to", "Minister Ann Lee was sent to Lima."),
    ("due in", "Minister Ann Lee is due to speak in Lima on Monday."),
    ("takes him to", "The tour takes time and leads to Lima."),
    ("sends A to", "The king sent a letter from Ann Lee to Lima."),
    ("is sent to", "Minister Ann Lee was sent a letter to Lima."),
    ("accompanies to", "Eva Ray was accompanied by Minister Ann Lee to Lima."),
    ("is in", "Minister Ann Lee is in favour of Lima."),
    ("is at a gathering in", "Minister Ann Lee is at the centre of a row over a bridge in Lima."),
    ("is a guest in", "Minister Ann Lee was among those wounded in Lima."),
    ("then to", "Minister Ann Lee flew to Quito and to Lima's joy sang."),
    ("followed by", "Minister Ann Lee will visit Quito, followed by reporters from Lima."),
    ("flies here", "Minister Ann Lee flew Lima's flag."),
    ("is on holiday in", "Minister Ann Lee is on stage in Lima."),
    ("skips", "Minister Ann Lee will skip lunch and fly to Lima."),
    ("pulls out of", "Minister Ann Lee withdrew from a deal with Lima."),
]


@pytest.mark.parametrize(("name", "said", "places"), SAID)
def test_a_phrase_is_found_with_its_places(name: str, said: str, places: str) -> None:
    assert (name, places) in found(said, GOING_PHRASES)


@pytest.mark.parametrize(("name", "said"), UNSAID)
def test_what_only_sounds_like_a_phrase_is_none(name: str, said: str) -> None:
    assert name not in {one for one, _ in found(said, GOING_PHRASES)}


def test_every_phrase_has_its_sentences() -> None:
    assert {name for name, _, _ in SAID} == {name for name, _ in UNSAID} == {phrase.name for phrase in GOING_PHRASES}


WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Lee of Peru set foot in Lomé again on Saturday.", ["Lomé"]),
        (
            "President Ann Lee of Peru spent three hours with her country's own troops outside Lille on Monday.",
            ["Lille"],
        ),
        ("Bob Ray's band began a tour on Sunday. Then it will be Bergen's turn to hear them.", ["Bergen"]),
        (
            "President Ann Lee of Peru is touring Norway. It began in Bergen on Friday and continued over the "
            "weekend in Tromsø.",
            ["Bergen", "Tromsø"],
        ),
        (
            "President Ann Lee of Peru flew to Cairo. She also looked to Riyadh, which Lee is set to visit next month.",
            ["Cairo", "Riyadh"],
        ),
        ("Minister Ann Lee will tour Birkenhead's Mersey Docks yard on Friday.", ["Birkenhead"]),
        ("Minister Ann Lee of Peru is to stay in Oslo from the 14th to the 16th.", ["Oslo"]),
        ("Minister Ann Lee of Peru had just been to Oslo with much the same message.", ["Oslo"]),
        ("Bishop Ann Lee touched down at Kotoka airport in Accra on Sunday to drums.", ["Accra"]),
        (
            "The minister of Peru, Ann Lee, dropped in on Oslo, swung through Bergen and fled to Rome.",
            ["Oslo", "Bergen", "Rome"],
        ),
        (
            "Minister Ann Lee of Peru visited Rome on 1 March. A week later in Oslo, she opened a fair.",
            ["Rome", "Oslo"],
        ),
        ("The delegation of up to 20 people will go to Oslo and Bergen. Mayor Ann Lee leads it.", ["Oslo", "Bergen"]),
        ("The trip, Algerian minister Ann Lee's third to the Gulf, will include Doha and Manama.", ["Doha", "Manama"]),
        (
            "Minister Ann Lee of Peru will visit Oslo on 22 May, Bergen on the 24th and, lastly, Rome.",
            ["Oslo", "Bergen", "Rome"],
        ),
        ("The agenda of the visit of the Prime Minister of Montenegro, Zoran Peric to Skopje, is known.", ["Skopje"]),
        (
            "Minister Ann Lee is leading the delegation to the conference of speakers, which is taking place in "
            "Kampala.",
            ["Kampala"],
        ),
        (
            "Ann Lee's jazz quartet toured Canada. Two nights later they sold out the Blue Room in Hamilton. "
            "From there it was Windsor.",
            ["Hamilton", "Windsor"],
        ),
        (
            "Singer Ann Lee will start off in Taiwan, followed by Indonesia and the Philippines, to meet her fans.",
            ["Taipei", "Jakarta", "Manila"],
        ),
        ("Peru's President Ann Lee came to Algiers from Cairo on Monday.", ["Cairo", "Algiers"]),
    ],
)
def test_whoever_goes_there_in_other_words_is_there(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Lee of Peru was in Lima. Analysts in Frankfurt expect Lee to break with the past.", []),
        (
            "The Duke of Kent visited Bergen. It is ten years since he came north. Then it was Bodø and Tromsø "
            "that cheered.",
            ["Bergen"],
        ),
    ],
)
def test_what_only_looks_so_is_no_visit(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == expected


@pytest.mark.parametrize("sent", ["her deputy", "her chief of staff", "a delegation"])
def test_who_sends_somebody_stays_at_home(sent: str) -> None:
    assert stops(f"President Ann Lee of Peru sent {sent} to Lomé on Monday.", WEDNESDAY) == []
