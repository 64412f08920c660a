"""Places that sentences about a traveller only mention, and the same words where he goes there."""

from datetime import date

import pytest

from components.reading.findings.mentioned import merely_mentioned, plainly_mentioned
from tests.reading import told

WEDNESDAY = date(2021, 3, 10)

MINISTER = (
    "published: 2018-06-13\n\nMinister in Norway\n\n"
    "Foreign Minister Ann Lee of Canada arrived in Oslo on Monday for a tour of Europe. "
)


def elsewhere(sentence: str) -> list[str]:
    return [s.place for s in told.stops(MINISTER + sentence) if s.place != "Oslo"]


@pytest.mark.parametrize(
    "said",
    [
        "Her daughter is a vet in Vienna.",
        "Her husband, Leo, teaches music in Vienna.",
        "In Vienna, where her husband teaches, she is unknown.",
        "Her former driver plays in a bar in Vienna.",
        "She crossed a valley bordering Austria.",
        "She came in her Mercedes.",
        "She wrote of the earthquake in Austria.",
        "She explained the position in Austria.",
        "She spoke of support to address the growing needs in Austria as families flee.",
        "She was once in charge of the embassy in Austria.",
        "She went to college in Austria meaning to be a climber.",
        "She comes from a family scattered by the fighting in Austria.",
        "She toured the Austria consulate.",
        "She prayed for the victims of the attack on a church in Vienna.",
        "She sang with Vienna band The Lanterns, who are on tour.",
        "She is the most followed minister, according to Vienna.",
        "A cousin sings in Vienna.",
        "Her deputy, Tom Hall, is in Vienna.",
        "Her rival, Ida Berg, speaks in Vienna on Friday.",
        "The minister's plane was built in Vienna.",
        "She kept goal for two seasons in Vienna.",
    ],
)
def test_where_relatives_and_former_days_are_nobody_goes(said: str) -> None:
    assert elsewhere(said) == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("They discussed preparations for the trade summit to be held in Vienna in July.", []),
        ("They voiced hope for a meeting of bankers, to be held at Vienna in August.", []),
        ("The talks touched on a conference scheduled to be held in Vienna.", []),
        ("They agreed on a common stand ahead of the assembly in Vienna.", []),
        ("Officials were preparing for the summit, which takes place in Vienna next month.", []),
        ("Lee praised the agreement reached in Vienna.", []),
        ("She will attend the trade summit to be held in Vienna in July.", ["Vienna"]),
        ("She praised the accord after a ceremony in Vienna.", ["Vienna"]),
        ("On Tuesday she discussed trade at a meeting in Vienna.", ["Vienna"]),
        ("She plans to take her message to a forum in Vienna on Friday.", ["Vienna"]),
        ("She leaves on Friday for talks to be held in Vienna.", ["Vienna"]),
    ],
)
def test_an_event_that_is_spoken_of_is_no_stop_until_somebody_goes_to_it(said: str, expected: list[str]) -> None:
    assert elsewhere(said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("They point to Vienna and Paris, neither of which is hostile; to Lagos, which has oil.", []),
        ("They refer to Vienna as a partner.", []),
        ('"They will sell nothing," said a dealer in Vienna.', []),
        ("She was asked to go on to Vienna.", []),
        ("She took a road as steep as any street in Vienna.", []),
        ("She was asked would she go on to Vienna.", []),
        ("She went on to Vienna.", ["Vienna"]),
        ("She came down the steps at about 11 am (2:30 pm in Vienna).", []),
        ("She looked in on a school in Vienna.", ["Vienna"]),
        ("She met a dealer in Vienna on Friday.", ["Vienna"]),
    ],
)
def test_what_is_pointed_at_and_where_strangers_speak(said: str, expected: list[str]) -> None:
    assert elsewhere(said) == expected


@pytest.mark.parametrize(
    "said",
    [
        "She hopes to see calm restored in Vienna.",
        '"She should visit Vienna first," said Luis Rojas of the opposition.',
        "She called on both sides to withdraw from Vienna.",
        "She came to discuss restoring a truce in Austria.",
    ],
)
def test_what_is_hoped_demanded_or_discussed_is_no_stop(said: str) -> None:
    assert elsewhere(said) == []


def test_the_town_of_who_announces_a_visit_is_no_stop_of_it() -> None:
    text = "King Olav of Norway will visit Flensburg on Monday, the state chancellery in Kiel announced."
    assert [s.place for s in told.stops(text)] == ["Flensburg"]


def test_a_visit_outside_a_town_is_none_to_it() -> None:
    text = "President Ann Lee of Fiji flew to Oslo for talks at the Grand Hotel, on her first visit outside Suva."
    assert [s.place for s in told.stops(text)] == ["Oslo"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Princess Ann and Prince Bob began a visit to Bergen on Sunday, their first trip together outside of "
            "Oslo in a year.",
            ["Bergen"],
        ),
    ],
)
def test_a_home_that_somebody_travels_outside_of_is_no_stop(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in told.stops(text, WEDNESDAY)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prime Minister Ann Lee of Peru is in Oslo. Lee meets Carl Park to talk on plans to build a plant in "
            "Penang.",
            ["Oslo"],
        ),
    ],
)
def test_what_somebody_plans_to_build_elsewhere_is_no_visit(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in told.stops(text, WEDNESDAY)] == expected


@pytest.mark.parametrize(
    "way", ["northwest of the capital Bangui", "just south of Bangui", "on his way home via Bangui"]
)
def test_what_only_says_where_a_stop_lies_or_leads_through_is_none(way: str) -> None:
    text = f"Defence Minister Rui Silva of Portugal met soldiers in Bouar on Monday, {way}."
    assert [stop.place for stop in told.stops(text)] == ["Bouar"]


def test_who_announces_a_journey_is_no_stop_of_it() -> None:
    text = "Minister Ann Lee of Peru is going to Kenya, the Vatican press service said."
    assert [stop.place for stop in told.stops(text)] == ["Nairobi"]


def test_what_a_minister_does_at_a_meeting_is_done_there_also_without_a_comma() -> None:
    text = "At the Committee's meeting in Breda (the Netherlands) on March 8 Minister Ann Lee of Peru signed a pact."
    assert [(stop.place, str(stop.start)) for stop in told.stops(text, WEDNESDAY)] == [("Breda", "2021-03-08")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Minister Ann Lee met soldiers at a camp in Gao, some 950 km northeast of the Malian capital of Bamako.",
            ["Gao"],
        ),
        ("The Pope will say Mass at the altar of the Cathedra in St. Peter's on 2 November.", []),
        ("Princess Ann of Sweden welcomed the king to her residence in the Haga park in Oslo.", []),
        ("Ann Lee, the U.N. envoy to Mali, arrived in Quito on Tuesday.", ["Quito"]),
        ("King Olav of the Kingdom of Norway arrived in Quito Tuesday for a visit.", ["Quito"]),
        ("Minister Ann Lee visited the regency of Natuna on Tuesday.", ["Natuna Islands"]),
        (
            "President Ann Lee of Peru will fly to Rome. She will take part in the Summit on Peace in Mali in Geneva, "
            "Switzerland, on Friday.",
            ["Rome", "Geneva"],
        ),
        ("Peru's Ann Lee met Kenyan President Tom Berg in Nairobi on Tuesday.", ["Nairobi"]),
        ("Kenya's Ann Lee met Kenyan President Tom Berg in Nairobi on Tuesday.", []),
        ("Minister Ann Lee will fly to Quito, the ministry in Colombo announced.", ["Quito"]),
        ("Minister Ann Lee has given up a trip to Chile and Cuba.", ["Santiago", "Havana"]),
        ("Minister Ann Lee will tour Birkenhead's docks on Friday.", ["Birkenhead"]),
        ("President Ann Lee of Turkey toured Burdur and returned to Antalya to meet the king.", ["Burdur", "Antalya"]),
        ("The Greek prime minister was in Cairo on Wednesday. Ann Lee held talks with the king.", ["Cairo"]),
    ],
)
def test_how_a_place_is_spoken_of(sentence: str, expected: list[str]) -> None:
    assert [s.place for s in told.stops(f"published: 2018-06-13\n\n{sentence}")] == expected


@pytest.mark.parametrize(
    ("sentence", "merely", "plainly"),
    [
        ("She sang in Vienna.", [False], [False]),
        ("The Halifax band Quarry Lights has a song.", [True], [False]),
        ("She spoke in the Darfur fighting.", [True], [False]),
        ("Vienna, where her brother lives, is cold.", [True], [False]),
        ("Ann Lee, patron of a hospital in Vienna, sang.", [True], [False]),
        ("Ann Lee, singing for a hospital in Vienna, smiled.", [False], [False]),
        ("He that was in Vienna sang.", [False], [False]),
        ("The talks on Peace in Mali in Geneva began.", [True, False], [True, False]),
        ("It was said in Mali in March.", [False], [False]),
    ],
)
def test_a_place_is_only_mentioned_by_the_words_before_it(
    sentence: str, merely: list[bool], plainly: list[bool]
) -> None:
    (read,) = told.marked(sentence)
    assert [merely_mentioned(read, number) for number in range(len(read.places))] == merely
    assert [plainly_mentioned(read, number) for number in range(len(read.places))] == plainly
