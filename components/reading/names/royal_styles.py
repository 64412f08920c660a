"""A style and a name may be one person's: "the Duke of York" and "Andrew", "the Queen of Sweden" and "Queen Silvia"."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from functools import lru_cache

from components.geography.toponym import Toponym
from components.reading.names.people import OF_A_COURT, People, Person
from components.reading.names.signs import Sign
from components.reading.vocabulary.word_sets import TABLES, words

_TITLES = words("prince princess")
_LONGEST_NAME = 2  # words: "Prince William", "William"


def learn_styles(people: People) -> None:
    """Of somebody whom the article calls by a style, and by a first name that only this style is borne with there."""
    styled = [(person, names) for person in people.all if (names := _borne_with().get(person.name.lower()))]
    for person, names in styled:
        for name in names:
            if sum(name in borne for _, borne in styled) > 1:
                continue  # Both Edwards.
            for known in (people.called(name), *(people.of_name([title, name]) for title in _TITLES)):
                if known is not None and known is not person and _is_only(known, name):
                    people.make_one(known, person)


def learn_thrones(people: People, found: Sequence[Sequence[Sign]], country: Callable[[str], Toponym | None]) -> None:
    """Of somebody called by office and country only, and of the one whom the article names with that office; not where
    that one is of another country, or a sentence speaks of both. `found` are the signs of each line."""
    for person in people.all:
        office, _, land = person.name.partition(" of ")
        offices = {word.lower() for word in office.split()} & OF_A_COURT
        realm = country(land.removeprefix("the ")) if land and offices else None
        if realm is None:
            continue
        met = {id(s.person) for signs in found if any(s.person is person for s in signs) for s in signs}
        named = [
            other
            for other in people.all
            if offices <= other.offices
            and other.mentions
            and " of " not in other.name
            and other.country in {None, realm.country_code}
            and id(other) not in met
        ]
        if len(named) == 1:
            name = named[0].name
            people.make_one(person, named[0])
            people.who_is(person).name = name


def _is_only(known: Person, name: str) -> bool:
    """Whether somebody is known by no more than a first name, with "Prince" or "Princess" before it or not."""
    said = [word for word in known.name.lower().split() if word not in _TITLES]
    return said == [name] and len(known.name.split()) <= _LONGEST_NAME


@lru_cache(maxsize=1)
def _borne_with() -> dict[str, tuple[str, ...]]:
    """The first names of those who have borne a style, in small letters as the style."""
    with (TABLES / "royal_styles.csv").open(encoding="utf-8", newline="") as file:
        return {row["style"].lower(): tuple(row["borne_by"].lower().split(";")) for row in csv.DictReader(file)}
