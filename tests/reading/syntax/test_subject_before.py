"""The words before a verb lead back to its subject, past what may stand between, and not to whoever is only met."""

import pytest

from components.reading.names.person import Person
from components.reading.syntax.coreference import Focus
from components.reading.syntax.subject import Act
from components.reading.syntax.subject_before import subject_before
from tests.reading.syntax.signs import sentence, told

ENVOY = Person(4, "Ida Holm", offices={"envoy"}, country="NO")
BAND = Person(4, "Glass Heron", offices={"group"})


def subject(said: str, hero: Person | None = None, act: Act | None = None) -> str:
    """Whose the act behind "|" is, in an article about A0 and A1, who were named last."""
    focus = Focus(hero)
    focus.heard(sentence("A0 and A1 landed"))
    before, rest = (part.split() for part in said.split("|"))
    act = act or ("participle" if rest[0].endswith("ing") else "verb")
    return told(subject_before(focus, sentence(said.replace("|", " "), 1), before, act, rest))


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("A2 will also | fly", "A2"),
        ("A2 and A3 quickly on D0 10:30 | flew", "A2 A3"),
        ("A2 of the P0 | flew", "A2"),
        ("A2 left P0 for | flying", "A2"),
        ("A2 and a delegation of N0 officials | flew", "A2"),
        ("A2 and N0 A3 | flew", "A2 A3"),
        ("the team , headed by A2 , | flew", "A2"),
        ("a team led by A2 | flew", "A2"),
        ("A2 met with A3 | flying", "A2"),
        ("she and finance chief A3 | flew", "A0 A3"),
        ("A2 saw A3 | flying", "A3"),
        ("she | flew", "A0"),
        ("A2 , who | flew", "A2"),
        ("A2 's | flew", "A2"),
        ("A2 flew to P0 to | attend", "A2"),
        ("A2 sang and | flew", "A2"),
        ("A2 , best known as barmaid A3 , | flew", "A2"),
        ("the minister , A2 , | flew", "A2"),
        ("A2 – who also leads A3 – | flew", "A2"),
        ("A2 - whose minister is A3 - | flew", "A2"),
        ("A2 , whose A1 , A3 , | flew", "A3"),
        ("A2 saw trucks | flying", "A2"),
        ("both | flew", "A0 A1"),
        ("the two | flew", "A0 A1"),
        ("| landing in P0 , A2 said", "A2"),
        ("after | landing in P0 , A2 said", "A2"),
    ],
)
def test_who_is_named_before_a_verb_does_it(said: str, who: str) -> None:
    assert subject(said) == who


@pytest.mark.parametrize(
    "said",
    [
        "x | passed , A2 said",
        "| flights to P0 , A2 said",
        "trucks arrived and then , | moved to P0 , A2 said",
        "A2 saw tourists | arriving in P0",
        "A2 urged A3 to | travel",
        "a spokesman for the A2 | flew",
        "talks with A2 will | end",
        "A2 tweeted that | moved",
        "it | flew",
        '" we | flew',
        "two | flew",
        "the people of P0 | flew",
        "the best players would | fly",
        "the 250,000th visitor | landed",
        "three | landed",
        "N0 | flew",
        "trucks | flew",
    ],
)
def test_others_do_what_is_said_of_them(said: str) -> None:
    assert subject(said) == "nobody"


@pytest.mark.parametrize(
    "said",
    [
        "the minister | flew",
        "we | flew",
        "the flight | arrived",
        "produced by A2 , the tour | starts",
        "the delegation of up to 20 people will | go",
        "the ministers of P0 and P1 | flew",
        "the envoy to P0 | flew",
        "the three | landed",
        "the N0 | flew",
        "the A9 | flew",
    ],
)
def test_where_nobody_is_named_it_is_whoever_the_article_is_about(said: str) -> None:
    assert subject(said) == "open"


@pytest.mark.parametrize("said", ["the N1 A9 | flew", "the A9 | flew", "the N1 team | flew", "the N1 | flew"])
def test_an_office_or_a_party_of_others_is_not_an_envoy_s(said: str) -> None:
    assert subject(said, ENVOY) == "nobody"


def test_it_is_a_band() -> None:
    assert subject("it | flew", BAND) == "open"
    assert subject("it | flew", ENVOY) == "nobody"


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("A2 's tour | show", "A2"),
        ("A2 was forced to cancel | show", "A2"),
        ("the trio cross the A3 for | show", "open"),
        ("A2 crossed the A3 for | show", "A2"),
        ("x | show , A2 said", "A2"),
        ("A2 saw trucks | show", "A2"),
    ],
)
def test_a_journey_is_made_by_whoever_is_named_before_it(said: str, who: str) -> None:
    assert subject(said, act="noun") == who
