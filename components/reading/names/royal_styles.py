"""A style and a name may be one person's: "the Duke of York" and "Andrew", "the Queen of Sweden" and "Queen Silvia",
"the Archbishop of York" and "Archbishop Cottrell"."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from functools import lru_cache

from components.geography.toponym import Toponym
from components.reading.names.lines import Line
from components.reading.names.people import OF_A_COURT, People
from components.reading.names.person import Person
from components.reading.names.signs import Sign
from components.reading.vocabulary.word_sets import TABLES, words

_TITLES = words("prince princess")
_OF_SEES = words("archbishop bishop patriarch")
_HEIRS = words("crown")
_TIMES = 3


def learn_styles(people: People) -> None:
    """Of somebody whom the article calls by a style, and by the first name of the one it names who has borne it."""
    styled = [(person, bearers) for person in people.all if (bearers := _bearers().get(person.name.lower()))]
    for person, bearers in styled:
        named = [found for names in bearers if (found := _called_by_first_name(people, names))]
        shared = sum(len(bearers & others) > 0 for _, others in styled) > 1  # The Earl of Wessex and the Duke of Kent.
        for known in named[0] if len(named) == 1 and not shared else ():
            people.make_one(known, person)


def _called_by_first_name(people: People, names: tuple[str, ...]) -> list[Person]:
    """Whoever is known by no more than one of these first names, with "Prince" or "Princess" before it or not."""
    called = (found for name in names for found in (people.called(name), *(people.of_name([t, name]) for t in _TITLES)))
    return [known for known in called if known and {*known.name.lower().split()} - _TITLES <= {*names}]


def learn_thrones(
    people: People,
    lines: Sequence[Line],
    found: Sequence[Sequence[Sign]],
    country: Callable[[str], Toponym | None],
) -> None:
    """Of somebody called by office and country or see only, and of the one whom the article names with that office; not
    where that one is of another country, or a sentence speaks of both. `found` are the signs of each line."""
    for person in people.all:
        office, _, land = person.name.partition(" of ")
        offices = {word.lower() for word in office.split()} & (OF_A_COURT | _OF_SEES | _HEIRS)
        realm = country(land.removeprefix("the ")) if land and offices else None
        if not land or (realm is None and offices.isdisjoint(_OF_SEES)):
            continue
        told = zip(lines, found, strict=True)
        met = {id(s.person) for line, signs in told if any(_is_styled(line, s, person) for s in signs) for s in signs}
        named = [
            other
            for other in people.all
            if offices <= other.offices
            and other.mentions
            and " of " not in other.name
            and (realm is None or other.country in {None, realm.country_code})
            and id(other) not in met
        ]
        headed = [one for one in named if any(line.headline and one.surname in line.words for line in lines)]
        if realm is None:
            hero = headed[0] if len(headed) == 1 else _spoken_of_by_far_most(named)
        else:
            hero = named[0] if len(named) == 1 else None
        if hero:
            name = hero.name
            people.make_one(person, hero)
            people.who_is(person).name = name


def _spoken_of_by_far_most(named: Sequence[Person]) -> Person | None:
    """The only one, or of several prelates the one whom the article is about."""
    most = sorted(named, key=lambda one: -one.mentions)
    far = len(most) == 1 or (len(most) > 1 and most[0].mentions >= _TIMES * most[1].mentions)
    return most[0] if far else None


def _is_styled(line: Line, sign: Sign, person: Person) -> bool:
    """Whether somebody is called there by office and land, and not only by an office that may be another's."""
    return sign.person is person and "of" in line.words[sign.first : sign.last]


@lru_cache(maxsize=1)
def _bearers() -> dict[str, frozenset[tuple[str, ...]]]:
    """Those who have borne a style, each by the forms of the first name, all in small letters."""
    with (TABLES / "royal_styles.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["style"].lower(), row["borne_by"].lower()) for row in csv.DictReader(file)]
    return {style: frozenset(tuple(one.split("/")) for one in borne_by.split(";")) for style, borne_by in rows}
