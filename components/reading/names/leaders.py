"""Whom papers name without a word of which country: those who govern it, as the table of leaders has them.

What an article says of somebody goes before the table, and nobody is taken for a namesake of another time or office.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from components.geography.spelling import fold, fold_token
from components.reading.names.called_by_office import may_be_called
from components.reading.names.people import OF_A_COURT, People
from components.reading.names.person import Person
from components.reading.vocabulary.people import OF_STATE
from components.reading.vocabulary.word_sets import TABLES, words

# Words of an office that tell it from others, and are not among those by which somebody is called.
_OF_ITS_KIND = words("of state foreign defence defense treasury national security first crown")
_DEPUTIES = words("vice deputy prime")
_MAY_GOVERN = OF_STATE | words("leader leaders lady chief adviser advisor chairman head statesman politician")
# Who needs neither office nor first name, and shares the name with nobody whom papers know.
_KNOWN_ALONE = words(
    "putin zelensky zelenskyy zelenskiy erdogan macron merkel sarkozy hollande scholz merz netanyahu trump biden obama "
    "modi lula milei bolsonaro lukashenko orban duterte mnangagwa mugabe ramaphosa mandela rouhani ahmadinejad assad "
    "gaddafi mubarak sisi trudeau starmer sunak meloni berlusconi blinken lavrov rubio kerry medvedev yeltsin "
    "gorbachev kagame museveni maduro chavez sheinbaum tusk duda vucic tsipras mitsotakis kishida koizumi"
)
_MARGIN = 1  # years: who has been elected, or has just left, is called by the office
_REMEMBERED = 25  # years: so long a paper knows whose president somebody was
_LAST_YEAR = 9999
_ENDS = words("jr sr")
_MOST_OF_SURNAME = 3  # words: "López Obrador", "von der Leyen"


@dataclass(frozen=True, slots=True)
class Term:
    """That somebody held an office of a country, from year to year, both included."""

    name: str
    country: str
    office: frozenset[str]
    since: int
    until: int

    def covers(self, published: date | None, margin: int = _MARGIN) -> bool:
        """Whether a paper of that day may call them by the office; one of no day may."""
        return published is None or self.since - _MARGIN <= published.year <= self.until + margin


def learn_leaders(people: People, published: date | None) -> None:
    """Of whom the article says no country, the one that they govern; that of who governed it once is their origin."""
    for person in people.all:
        if person.country or person.origin or person.is_party or not _may_govern(person):
            continue
        whole = _by_name().get(_spelled(person.name), [])
        current = [term for term in whole or _called_by_office(person) if term.covers(published)]
        known = current or [term for term in whole if term.covers(published, _REMEMBERED)]
        lands = {term.country for term in known}
        if len(lands) != 1:
            continue
        if current:
            (person.country,) = lands
            person.offices |= OF_STATE.intersection(*(term.office for term in current))
        else:
            (person.origin,) = lands


def is_known_alone(word: str, published: date | None) -> bool:
    """Whether a surname means one who governs when that was written, whatever else is said: "Putin flew to Hanoi"."""
    surname = fold_token(word)
    return surname in _KNOWN_ALONE and any(term.covers(published) for term in _by_surname().get(surname, ()))


def _may_govern(person: Person) -> bool:
    """Whether nothing else is said of somebody than that they govern: a striker bears another's name."""
    return not person.offices or not person.offices.isdisjoint(_MAY_GOVERN)


def _called_by_office(person: Person) -> list[Term]:
    """The terms of everybody whose surname somebody bears and whose office they hold: "President Berg"; where a first
    name is told, it must begin alike."""
    named = _spelled(person.name).split()
    ends = (" ".join(named[-length:]) for length in range(1, min(len(named), _MOST_OF_SURNAME) + 1))
    alike = ((term, end.split() == named) for end in ends for term in _by_surname().get(end, ()))
    return [term for term, alone in alike if _holds(person, term) and (alone or term.name[0] == named[0][0])]


def _is_meant_alone(person: Person) -> bool:
    return not person.offices and fold_token(person.name) in _KNOWN_ALONE


def _holds(person: Person, term: Term) -> bool:
    """Whether somebody is called by an office, and not as the deputy of who holds it."""
    if _is_meant_alone(person):
        return True
    if (_DEPUTIES & person.offices) != (_DEPUTIES & term.office):
        return False
    if "leader" in term.office:
        return "leader" in person.offices  # Whose office has no other name.
    if "foreign" in term.office and "secretary" in person.offices:
        return True  # As the British call theirs.
    return may_be_called(set(term.office - _OF_ITS_KIND), person.offices)


def _spelled(name: str) -> str:
    """A name without its initials, "Jr." and the style before it, as it is the same in all papers."""
    words_of = fold(name).split()
    bare = words_of[1:] if len(words_of) > 1 and words_of[0] in OF_A_COURT else words_of
    return " ".join(word for word in bare if len(word) > 1 and word not in _ENDS)


@lru_cache(maxsize=1)
def _terms() -> tuple[tuple[str, Term], ...]:
    """Every term in the table, with the folded surname of who held it."""
    with (TABLES / "leaders.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            (
                fold(row["surname"]),
                Term(
                    name=_spelled(row["name"]),
                    country=row["country"],
                    office=words(row["office"]),
                    since=int(row["since"]),
                    until=int(row["until"] or _LAST_YEAR),
                ),
            )
            for row in csv.DictReader(file)
        )


@lru_cache(maxsize=1)
def _by_name() -> dict[str, list[Term]]:
    found: dict[str, list[Term]] = {}
    for _, term in _terms():
        if " " in term.name:
            found.setdefault(term.name, []).append(term)
    return found


@lru_cache(maxsize=1)
def _by_surname() -> dict[str, list[Term]]:
    found: dict[str, list[Term]] = {}
    for surname, term in _terms():
        found.setdefault(surname, []).append(term)
    return found
