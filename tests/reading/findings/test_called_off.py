"""What a sentence says is off was a stop of the party's journey, and nothing else is believed of its words."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.claim import CALLED_OFF
from components.reading.findings.called_off import without_what_is_off
from components.reading.findings.claims import claims_of
from components.reading.party.travellers import Party
from components.reading.reader import default_atlas, read
from tests.reading import told

WEDNESDAY = date(2021, 3, 10)
FRIDAY = date(2015, 5, 8)
MINISTER = "Minister Ann Lee flew to Lima on Monday. "
ONE = "The Norwegian defence minister, Anna Berg, flew to Poland on Monday, May 4, for talks in Warsaw. "
ON_TOUR = "The Harbour Lights, a Danish band, ended their tour in London on Monday. "


def statuses(text: str) -> list[tuple[str, str]]:
    """The stops of a text with what became of them."""
    return [(stop.place, stop.status) for stop in told.stops(text, FRIDAY)]


def quito(said: str, published: date | None = WEDNESDAY) -> list[tuple[str, str]]:
    """Status and day of each claim about Quito that is believed behind the minister's journey."""
    sentences = told.marked(MINISTER + said)
    (ann,) = sentences[0].people
    assert ann
    claims, _ = claims_of(sentences, published, default_atlas())
    kept = without_what_is_off(claims, sentences, Party(ann, ()), published)
    assert [c for c in kept if c.sentence == 0] == [c for c in claims if c.sentence == 0]
    assert [(c.sentence, c.at) for c in kept] == sorted((c.sentence, c.at) for c in kept)
    return [(c.status, f"{c.days.start:%m-%d}" if c.days else "") for c in kept if c.place.name == "Quito"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("A hop to Quito was scrubbed.", [("cancelled", "")]),
        ("Friday's hop to Quito fell through.", [("cancelled", "03-12")]),
        ("A helicopter ride to Quito on Friday was ruled out by wind.", [("cancelled", "03-12")]),
        ("A hop to Quito set for Friday was put off.", [("postponed", "03-12")]),
        ("A hop to Quito was put off to Friday.", [("postponed", ""), ("planned", "03-12")]),
        ("A hop to Quito was scrubbed in 2011.", []),
        ("She skipped Quito.", [("cancelled", "")]),
        ("She cancelled a visit to Quito set for Friday.", [("cancelled", "03-12")]),
        ("She cancelled a trip to Quito yesterday.", [("cancelled", "")]),
        ("Her visit to Quito on Friday was put off.", [("postponed", "03-12")]),
        ("Her visit to Quito was moved Tuesday.", [("postponed", "")]),
        ("Her visit to Quito was postponed Tuesday.", [("postponed", "")]),
        ("Her visit to Quito was cancelled on Tuesday.", [("cancelled", "")]),
        ("Her visit to Quito on Friday was cancelled on Tuesday.", [("cancelled", "03-12")]),
        ("On Tuesday she postponed a visit to Quito.", [("postponed", "")]),
        ("A trip to Quito on Friday was moved to March 20.", [("postponed", "03-12"), ("planned", "03-20")]),
        ("A trip to Quito was moved from Friday to Monday.", [("postponed", "03-12"), ("planned", "03-15")]),
        ("She put off a trip to Quito from March 12 to March 20.", [("postponed", "03-12"), ("planned", "03-20")]),
        (
            "Her trip to Quito was moved from Friday, March 12, to May 2.",
            [("postponed", "03-12"), ("planned", "05-02")],
        ),
        ("Her visit to Quito was abruptly cancelled on Tuesday.", [("cancelled", "")]),
        ("She had been due to visit Quito on Monday, but the trip was cancelled.", [("cancelled", "03-08")]),
        ("She called off a speech in Quito on Monday hours before it was due to begin.", [("cancelled", "03-08")]),
        ("She had to cancel last Friday's trip to Quito.", [("cancelled", "03-05")]),
        ("She put off a trip to Quito until June.", [("postponed", ""), ("planned", "06-01")]),
        ("She has postponed a trip to Quito from May to June.", [("postponed", "05-01"), ("planned", "06-01")]),
        ("She was forced to move a trip to Quito from May 3 to May 9.", [("postponed", "05-03"), ("planned", "05-09")]),
        ("She pulled out of a summit in Quito.", [("cancelled", "")]),
        ("A trip to Quito was moved to March 20.", [("postponed", ""), ("planned", "03-20")]),
    ],
)
def test_a_visit_called_off_has_the_day_for_which_it_was_set(said: str, expected: list[tuple[str, str]]) -> None:
    assert quito(said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("She will go to Quito on Friday. The visit was cancelled.", [("cancelled", "03-12")]),
        ("She will go to Quito and Rome. The visit was cancelled.", [("planned", "")]),
        ("She will go to Quito and Rome. The tour was postponed.", [("postponed", "")]),
        ("She went to Quito on Tuesday. The tour was postponed.", [("made", "03-09")]),
        ("She will go to Quito on Friday. It is hot. The visit was cancelled.", [("planned", "03-12")]),
    ],
)
def test_the_visit_that_is_off_is_the_plan_of_the_sentence_before(said: str, expected: list[tuple[str, str]]) -> None:
    assert quito(said) == expected


@pytest.mark.parametrize(
    "said",
    [
        "Bob Ray cancelled a visit to Quito.",
        "Flights to Quito were cancelled.",
        "A visit to Quito by Bob Ray was cancelled.",
        "In 2011 she cancelled a visit to Quito.",
        "A concert in Quito was cancelled.",
        "A summit in Quito was cancelled.",
        "It rained.",
    ],
)
def test_what_others_call_off_or_what_was_off_years_ago_is_left_as_it_is(said: str) -> None:
    sentences = told.marked(MINISTER + said)
    (ann,) = sentences[0].people
    assert ann
    claims, _ = claims_of(sentences, WEDNESDAY, default_atlas())
    assert without_what_is_off(claims, sentences, Party(ann, ()), WEDNESDAY) == claims


def test_others_may_speak_for_the_party() -> None:
    assert quito("Her spokesman cancelled a visit to Quito.") == [("cancelled", "")]


def test_what_is_off_is_told_by_that_alone() -> None:
    sentences = told.marked(MINISTER + "She cancelled a visit to Quito.")
    (ann,) = sentences[0].people
    assert ann
    claims, _ = claims_of(sentences, WEDNESDAY, default_atlas())
    (_, off) = without_what_is_off(claims, sentences, Party(ann, ()), WEDNESDAY)
    assert (off.phrase, off.strong, off.people) == (CALLED_OFF, True, ())


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
    assert (place, "cancelled") in statuses(ONE + said)


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
    assert place not in dict(statuses(ONE + said))


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
    assert dict(statuses(ONE + said))["Sopot"] in {"postponed", "cancelled"}


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Danish Foreign Minister Liv Dahl put off a trip to Malawi.", "postponed"),
        ("Danish Foreign Minister Liv Dahl will not travel to Malawi as planned.", "cancelled"),
    ],
)
def test_what_does_not_come_off_was_a_plan(sentence: str, status: str) -> None:
    (trip,) = read(sentence).trips
    assert [stop.status for stop in trip.stops] == [status]


def test_a_country_is_off_when_it_is_taken_off_the_list() -> None:
    assert statuses(ONE + "Peru was taken off the list.") == [("Warsaw", "made"), ("Lima", "cancelled")]
    assert statuses(ONE + "Peru was taken off the market.") == [("Warsaw", "made")]
