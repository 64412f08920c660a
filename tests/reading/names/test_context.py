"""What an article has said so far settles whom and which place its next name means."""

import pytest

from components.geography.gazetteer import Mention
from components.geography.toponym import Toponym
from components.reading.names.context import Context
from tests.reading.names.given import context_of

SAID = "Ann Lee met Prime Minister Bo Lind in Lima. Hurricane Ana waits. Then Minister Eva Ray thanked Ray. Ray left."


def read_at(text: str, learning: bool = False) -> tuple[Context, Mention | None]:
    """What is known of an article, and the name that begins at the asterisk in its first sentence."""
    before, after = text.split("*")
    context, lines = context_of(before + after, learning)
    return context, context.name_at(lines[0], len(before.split()))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("She slept in *Ruggell today.", True),
        ("She slept near old *Ruggell today.", True),
        ("She visited *Triesenberg today.", True),
        ("She reached *Ruggell today.", True),
        ("She slept in Vaduz , *Ruggell and Schaan.", True),
        ("She slept in Vaduz and then *Ruggell.", True),
        ("She slept in Vaduz and Schaan , and *Ruggell.", True),
        ("She saw *Caraquet, N.B., today.", True),
        ("She saw *Ruggell, N.B., today.", False),
        ("She saw *Caraquet today.", False),
        ("She saw *Ruggell today.", False),
        ("She visited *Ruggell today.", False),
        ("She visited Vaduz , and *Ruggell was glad.", False),
        ("She slept in *Ruggell Hall today.", False),
        ("She slept in *Ruggell today. A ruggell is small.", False),
        ("She met Bo Ruggell at *Ruggell today.", False),
        ("She slept in *Zzyzxq today.", False),
        ("SHE SLEPT IN *RUGGELL.", False),
    ],
)
def test_a_village_is_known_only_where_words_lead_to_it(text: str, named: bool) -> None:
    assert (read_at(text)[1] is not None) is named


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("She slept in *Ruggell today. Liechtenstein waits.", "LI"),
        ("She slept in *Ruggell today. Vaduz waits.", "LI"),
        ("She slept in *Ruggell today. Peru waits.", None),
        ("She slept in *Ruggell today.", None),
    ],
)
def test_a_village_lies_in_a_country_that_the_article_speaks_of(text: str, country: str | None) -> None:
    context, name = read_at(text)
    assert name is not None
    assert context.is_village(name)
    assert not context.is_unsettled(name)
    place = context.meaning(name)
    assert (place and place.country_code) == country


def test_a_village_is_unsettled_while_the_article_is_read_for_the_first_time() -> None:
    context, name = read_at("She slept in *Ruggell today. Liechtenstein waits.", learning=True)
    assert context.learning
    assert context.meaning(name) is None
    assert context.is_unsettled(name)
    town = read_at("She slept in *Lima today.", learning=True)
    assert not town[0].is_unsettled(town[1])


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("She slept in *Georgia today.", "GE"),
        ("She slept in *Birmingham today.", "GB"),
        ("She slept in *Birmingham today. The United States wait.", "US"),
        ("She slept in *Westport, after a day in Castlebar and a Mass in Dublin.", "IE"),
    ],
)
def test_a_name_means_the_place_that_the_others_speak_for(text: str, country: str) -> None:
    context, name = read_at(text)
    place = context.meaning(name)
    assert place is not None
    assert place.country_code == country


def test_no_name_means_no_place() -> None:
    context, name = read_at("She *slept.")
    assert (name, context.meaning(name), context.is_unsettled(name)) == (None, None, False)


def test_an_article_knows_its_people_by_a_word_a_name_and_an_office() -> None:
    context, _ = context_of(SAID)
    found = context.called("Lind"), context.of_name(["Ann", "Lee"]), context.in_office({"prime", "minister"}, None)
    assert [person and person.name for person in found] == ["Bo Lind", "Ann Lee", "Bo Lind"]
    most = context.spoken_of_most({"minister"})
    assert (most and most.name, context.spoken_of_most({"king"})) == ("Eva Ray", None)
    assert (context.called("Torres"), context.of_name(["Ana", "Torres"])) == (None, None)


@pytest.mark.parametrize("asked", [["Lind"], ["Bo", "Lind"]])
def test_who_is_meant_is_asked_again_once_more_is_known_of_them(asked: list[str]) -> None:
    context, _ = context_of(SAID)
    context.asking.begin()
    person = context.called(*asked) if len(asked) == 1 else context.of_name(asked)
    assert person is not None
    (question,) = context.asking.settled() or []
    assert question.stands()
    context.people.describe(person, ["king"], None)
    assert not question.stands()


@pytest.mark.parametrize(
    ("words", "at", "placed"),
    [
        (["in", "Nova"], 1, True),
        (["Near", "Nova"], 1, True),
        (["town", "of", "Nova"], 2, True),
        (["friend", "of", "Nova"], 2, False),
        (["of", "Nova"], 1, False),
        (["saw", "Nova"], 1, False),
        (["Nova"], 0, False),
    ],
)
def test_one_word_that_in_or_a_town_leads_to_is_rather_a_place(words: list[str], at: int, placed: bool) -> None:
    context, _ = context_of(SAID)
    bare, known = context.people.named(["Nova"], [], None), context.called("Lind")
    assert known is not None
    assert Context.is_only_placed(bare, words, at) is placed
    assert not Context.is_only_placed(known, words, at)


def test_somebody_is_counted_only_in_the_first_reading() -> None:
    counted = {}
    for learning in (True, False):
        context, _ = context_of(SAID, learning)
        (ann, *_) = context.people.all
        before = ann.mentions
        counted[learning] = context.heard(ann).mentions - before
    assert counted == {True: 1, False: 0}


def test_an_article_knows_its_small_words_its_storms_and_its_lands() -> None:
    context, _ = context_of(SAID + " Peru waits. Typhoon BOB went, and tropical storm Eva.")
    assert context.storms == {"Ana"}
    assert {"met", "waits"} <= context.lowered
    assert "Lind" in context.inside
    assert not {"Lind", "BOB"} & context.lowered
    assert "Hurricane" not in context.inside
    assert context.nearby == {"PE"}
    assert context_of(SAID, learning=True)[0].nearby == frozenset()


@pytest.mark.parametrize(
    ("text", "spoken_of"),
    [
        ("Peru waits.", True),
        ("Cusco waits.", True),
        ("Lima waits.", False),
        ("France waits.", False),
        ("Peru waits in the first reading.", False),
    ],
)
def test_a_land_is_spoken_of_by_its_name_or_another_town_of_it(text: str, spoken_of: bool) -> None:
    context, _ = context_of(text, learning="first reading" in text)
    lima = context.atlas.means("Lima")
    assert isinstance(lima, Toponym)
    assert context.speaks_of(lima) is spoken_of


@pytest.mark.parametrize(
    ("text", "settled"),
    [("called", True), ("name", True), ("speaks", False), ("nearby", False), ("office", False), ("most", False)],
)
def test_what_only_the_whole_article_answers_is_left_open(text: str, settled: bool) -> None:
    context, lines = context_of(SAID)
    lima = context.atlas.means("Lima")
    assert lima is not None
    context.asking.begin()
    {
        "called": lambda: context.called("Lind"),
        "name": lambda: context.meaning(context.name_at(lines[0], 8)),
        "speaks": lambda: context.speaks_of(lima),
        "nearby": lambda: context.nearby,
        "office": lambda: context.in_office({"minister"}, None),
        "most": lambda: context.spoken_of_most({"minister"}),
    }[text]()
    asked = context.asking.settled()
    assert (asked is not None) is settled
    assert all(question.stands() for question in asked or [])


def test_an_act_is_named_however_it_is_written() -> None:
    text = "CROWDED HALL announce a tour. The band play gigs. Tickets for Crowded Hall are sold."
    context, lines = context_of(text)
    last = lines[-1]
    acts = [context.act_at(last, at) for at in range(len(last.words))]
    assert [at for at, act in enumerate(acts) if act] == [last.words.index("Crowded")]


def test_a_town_is_known_behind_an_article_that_the_gazetteer_has_not() -> None:
    context, (line,) = context_of("She flew to La Antigua Guatemala and La Mar Smith .")
    town, nobody = context.name_at(line, 3), context.name_at(line, 7)
    assert town is not None
    assert (town.name, town.end, nobody) == ("antigua guatemala", 6, None)
