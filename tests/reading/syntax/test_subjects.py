import pytest

from components.reading.syntax.subjects import Subjects
from tests.reading.told import marked, stops

LEE = "Foreign Minister Ana Torres met Defence Minister Paul Okoro. "


def subject(text: str, verb: str) -> list[str] | str | None:
    """Names of the subject of the last `verb`; "open" for whoever the article is about, None for somebody else."""
    subjects = Subjects()
    sentences = marked(text)
    for sentence in sentences[:-1]:
        subjects.heard(sentence)
    last = sentences[-1]
    found = subjects.of_verb(last, last.code.rindex(f" {verb} ") + 1)
    return (sorted(p.name for p in found.people) or "open") if found else None


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        (LEE + "Torres will also travel to Lima.", "travel", ["Ana Torres"]),
        (LEE + "Torres and Okoro flew to Lima.", "flew", ["Ana Torres", "Paul Okoro"]),
        (
            "The Polish Minister Ana Torres and the Czech President Paul Okoro flew to Lima.",
            "flew",
            ["Ana Torres", "Paul Okoro"],
        ),
        (
            LEE + "Torres, her husband Jan and their young daughter Ida flew to Lima.",
            "flew",
            ["Ana Torres", "Ida", "Jan"],
        ),
        (LEE + "Torres, accompanied by a few aides, flew to Lima.", "flew", ["Ana Torres"]),
        (LEE + "Torres and her husband flew to Lima.", "flew", ["Ana Torres"]),
        (LEE + "Torres and her husband, Jan, flew to Lima.", "flew", ["Ana Torres", "Jan"]),
        (LEE + "Torres, the minister, and her deputy, Bo Lind, flew to Lima.", "flew", ["Ana Torres", "Bo Lind"]),
        (LEE + "Torres, who flew to Lima, smiled.", "flew", ["Ana Torres"]),
        (LEE + "She flew to Lima.", "flew", ["Ana Torres"]),
        (LEE + "After landing in Lima, Okoro smiled.", "landing", ["Paul Okoro"]),
        (LEE + "After visiting Peru, Chile and Bolivia, Okoro smiled.", "visiting", ["Paul Okoro"]),
        (LEE + "The Norwegian flew to Lima.", "flew", "open"),
        (LEE + "The mum-of-three flew to Lima.", "flew", "open"),
        (LEE + "The farmer-turned-diplomat flew to Lima.", "flew", "open"),
        (LEE + "Torres met reporters before leaving for Lima.", "leaving", ["Ana Torres"]),
        (LEE + "The delegation flew to Lima.", "flew", "open"),
        (LEE + "Torres urged Okoro to travel to Lima.", "travel", None),
        (LEE + "Trucks flew to Lima.", "flew", None),
        (LEE + "Torres admitted that many young people keep leaving for Lima.", "leaving", None),
        (LEE + "Torres keeps leaving for Lima.", "leaving", ["Ana Torres"]),
        (LEE + "Torres praised the missionaries who flew to Lima.", "flew", None),
        (LEE + "Torres spoke of her husband, who flew to Lima.", "flew", None),
        (LEE + "Trucks left and moved to Lima, Okoro said.", "moved", None),
        (LEE + "Okoro, the minister, tweeted that flights to Lima go on.", "flights", None),
        ("A spokesman for the Norwegian Minister Ana Torres spoke in Lima.", "spoke", None),
        ("The talks with Minister Ana Torres ended in Lima.", "ended", None),
        ("A meeting with Ana Torres and Paul Okoro ended in Lima.", "ended", None),
        ("Minister Ana Torres's talks with Paul Okoro ended in Lima.", "ended", ["Ana Torres"]),
        (LEE + "Torres smiled. Her talks with Bo Lind ended in Lima.", "ended", ["Ana Torres"]),
        (LEE + "Torres held talks with Okoro and flew to Lima.", "flew", ["Ana Torres"]),
        (LEE + "On Friday, they fly to Lima.", "fly", "open"),
        (
            "Foreign Minister Ana Torres's schedule includes talks with Paul Okoro and Liv Dahl. She flew to Lima.",
            "flew",
            ["Ana Torres"],
        ),
    ],
)
def test_the_words_before_a_verb_lead_to_its_subject(text: str, verb: str, expected: list[str] | str | None) -> None:
    assert subject(text, verb) == expected


def journey_of(text: str, noun: str) -> list[str] | str | None:
    subjects = Subjects()
    sentences = marked(text)
    for sentence in sentences[:-1]:
        subjects.heard(sentence)
    last = sentences[-1]
    found = subjects.of_noun(last, last.code.rindex(f" {noun} ") + 1)
    return (sorted(p.name for p in found.people) or "open") if found else None


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("King Olav of Norway's visit to Kenya is off.", "visit", ["King Olav"]),
        (LEE + "Torres's trip will begin in Lima.", "trip", ["Ana Torres"]),
        (LEE + "Her tour will begin in Lima.", "tour", ["Ana Torres"]),
        (LEE + "Okoro began a visit to Lima.", "visit", ["Paul Okoro"]),
        (LEE + "A visit by Okoro to Lima is planned.", "visit", ["Paul Okoro"]),
        (LEE + "The trip will begin in Lima.", "trip", "open"),
        (LEE + "Okoro spoke of the president's trip to Lima.", "trip", "open"),
    ],
)
def test_a_journey_leads_to_its_owner(text: str, noun: str, expected: list[str] | str | None) -> None:
    assert journey_of(text, noun) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Ann Lee called the president's trip to Lima a waste.", []),
        ("Ann Lee said the president's trip to Lima was a waste.", []),
        ("Ann Lee asked why the president had flown to Lima.", []),
        ("President Tom Berg flew to Lima. Ann Lee said the president's trip to Cusco is a waste.", ["Lima", "Cusco"]),
        ("Ann Lee, who joined the president's trip to Lima, was pleased.", ["Lima"]),
    ],
)
def test_an_office_of_which_somebody_speaks_is_another_s(told: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(told)] == expected


@pytest.mark.parametrize("party", ["Chinese delegation", "foreign delegation", "Chinese flight"])
def test_a_party_of_another_nation_is_not_the_traveller_s(party: str) -> None:
    told = f"President Ann Lee of Peru flew to Rome. A {party} visited Oslo. She went on to Milan."
    assert [stop.place for stop in stops(told)] == ["Rome", "Milan"]


def test_the_traveller_s_own_delegation_is() -> None:
    told = "President Ann Lee of Peru flew to Rome. The Peruvian delegation visited Oslo. She went on to Milan."
    assert [stop.place for stop in stops(told)] == ["Rome", "Oslo", "Milan"]
