"""Where people are at home: in the country in which they hold office, and more closely at the seat where they live."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from components.geography.geodesic import kilometres
from components.geography.toponym import Toponym
from components.reading.names.marked import Marked
from components.reading.names.people import OF_A_COURT
from components.reading.names.person import Person
from components.reading.vocabulary.forms_of_state import has_no_such_office
from components.reading.vocabulary.people import OF_STATE
from components.reading.vocabulary.places import (
    COURT_CITY,
    COURT_CITY_REACH,
    COURT_COUNTRY,
    HOME_PALACES,
    HOME_SEATS,
    SEAT_OF_THE_LAMA,
)
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_LEFT = regex(r" (?:leav(?:e|es|ing)|left|depart(?:s|ed|ing)?(?: from)?) (?:the )?P(\d+) (?:(?:on )?D\d+ )?(?:for|on) ")
_BACK_TO = regex(
    r" (?:return(?:s|ed|ing)?(?: home)?|back(?: home)?|(?:departing|leaving|flying|heading)(?= for )) (?:to|in|for) "
    r"(?:the )?P(\d+) "
)
_ROYALS = regex(r" N(\d+) (?:royals|monarchy|court|royal (?:family|couple|house|court|highnesses)) ")
Whereabouts = Literal["at home", "abroad", "unsaid"]  # Unsaid: the article does not say whose country is whose.

GRAND_DUCHY = "LU"
_OF_THE_POPE = words("VA IT")
_OF_THE_LAMA = "IN"  # Where he has lived since 1959.
_OF_THE_WORLD = words("secretary-general mediator envoy")
_SEATS_OF_THE_WORLD = frozenset({"New York City", "Geneva", "Vienna", "Brussels", "Washington"})
_OF_THAT_COURT = OF_A_COURT - words("emperor empress sultan emir")  # Without a country said, the British.
_POSTED = words("ambassador consul attaché")
_HIGH_COMMISSIONER = words("high commissioner")


def homeland(person: Person) -> str | None:
    """Code of the country that somebody is of, where the article says it; a pope has none."""
    return None if "pope" in person.offices else person.country


def whereabouts(person: Person, place: Toponym) -> Whereabouts:
    """Where somebody is who is in a place: in the country in which they hold office, or in another."""
    if "pope" in person.offices:
        return "at home" if place.country_code in _OF_THE_POPE else "abroad"
    if "lama" in person.offices:
        return "at home" if place.country_code == _OF_THE_LAMA else "abroad"
    land = homeland(person)
    if land is None:
        return "abroad" if has_no_such_office(person.offices, place.country_code) else "unsaid"
    return "at home" if land == place.country_code else "abroad"


def is_from_abroad(person: Person, place: Toponym) -> bool:
    """Whether somebody is known to be at home elsewhere than in a place: in another country, or in none."""
    there = whereabouts(person, place)
    return there == "abroad" or (there == "unsaid" and is_of_the_world(person, place))


def goes_home(people: Iterable[Person], place: Toponym) -> bool:
    """Whether a place to which people return may be where they live: nobody says that they are from abroad."""
    return all(whereabouts(person, place) != "abroad" for person in people)


def is_foreign(person: Person, place: Toponym) -> bool:
    """Whether a place is in none of the countries that somebody is said to be of."""
    if person.origin is None:
        return whereabouts(person, place) == "abroad"
    return whereabouts(person, place) != "at home" and person.origin != place.country_code


def is_of_the_world(person: Person, place: Toponym) -> bool:
    """Whether somebody serves no one country, and at no seat in that place."""
    return not person.offices.isdisjoint(_OF_THE_WORLD) and place.name not in _SEATS_OF_THE_WORLD


def guests_from_abroad(people: Iterable[Person | None], place: Toponym) -> list[Person]:
    """Those who hold an office of another state than that in which a place is, and are not posted there."""
    officials = (p for p in people if p and p.offices & OF_STATE and not is_posted(p))
    return [p for p in officials if whereabouts(p, place) == "abroad"]


def without_hosts(people: tuple[Person, ...], place: Toponym) -> tuple[Person, ...]:
    """Of those who meet in a capital where some hold an office of that country, those who have come there: "A0 and
    his counterpart A1 held talks in P0"."""
    if len(people) < 2 or not place.capital or not guests_from_abroad(people, place):
        return people
    hosts = [p for p in people if p.offices & OF_STATE and whereabouts(p, place) == "at home"]
    return tuple(p for p in people if p not in hosts)


def is_posted(person: Person) -> bool:
    """Whether somebody lives where others come as guests: an ambassador, or a nation's high commissioner, but not that
    for refugees."""
    return not person.offices.isdisjoint(_POSTED) or (bool(person.country) and person.offices >= _HIGH_COMMISSIONER)


def lives_at(person: Person, place: Toponym) -> bool:
    """Whether a place is the seat of a pope, a lama, a court or a government, and so of whoever holds that office."""
    if "pope" in person.offices:
        return place.country_code == "VA" or place.name == "Rome"
    if "lama" in person.offices and place.name == SEAT_OF_THE_LAMA:
        return True
    land = homeland(person)
    if person.offices & _OF_THAT_COURT and land in {None, COURT_COUNTRY} and _is_at_court(place):
        return True
    return place.name in HOME_SEATS and bool(person.offices & OF_STATE) and land is None


def _is_at_court(place: Toponym) -> bool:
    """Whether a place is one of the court's palaces, or anywhere in its city."""
    if place.name in HOME_PALACES:
        return True
    inside = place.country_code == COURT_COUNTRY and not place.is_wide
    return inside and kilometres(place.position, COURT_CITY) < COURT_CITY_REACH


def crown_spoken_of(sentences: Sequence[Marked]) -> str | None:
    """Code of the only nation of whose royals an article speaks: "the Danish royal family"."""
    nations = {s.nations[int(said[1])] for s in sentences for said in _ROYALS.finditer(s.code)}
    return nations.pop() if len(nations) == 1 else None


def is_grand_ducal(person: Person, text: str) -> bool:
    """Whether somebody is called grand duke or duchess: "Duke Henri", who is called "Grand Duke Henri"."""
    return person.name.startswith(("Duke ", "Duchess ")) and f"Grand {person.name}" in text


def seat_left_and_returned_to(sentences: Sequence[Marked]) -> Toponym | None:
    """The only capital that somebody is told to leave for elsewhere and to return to."""
    left, back = (
        {
            (place.country_code, place.name): place
            for sentence in sentences
            for said in way.finditer(sentence.code)
            if (place := sentence.places[int(said[1])].place).capital
        }
        for way in (_LEFT, _BACK_TO)
    )
    both = left.keys() & back.keys()
    return left[both.pop()] if len(both) == 1 else None
