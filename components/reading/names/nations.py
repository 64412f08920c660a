"""Whose an office is: of the nation that stands before it, or that its name begins with."""

from __future__ import annotations

from components.geography.toponym import Toponym
from components.reading.names.toponyms import Atlas, country_of_people
from components.reading.vocabulary.people import HONORIFICS

_FROM_WHERE = frozenset({"from", "to", "in", "at", "for", "via"})
_SET_OFF = frozenset({",", "–", "—", "-", "--", ":", ";", ")"})
_INSIDE_OFFICES = {"US": "US", "UK": "GB"}  # Words that an office's name begins with.
_MOST_OF_COUNTRY = 5  # words: "Saint Vincent and the Grenadines"
_SENT = frozenset({"envoy", "mediator", "rapporteur"})


def country_called(atlas: Atlas, name: str) -> Toponym | None:
    """The country of that name; capitals may also be those of the United States."""
    place = atlas.means(name)
    american = place is not None and name.isupper() and place.country_code == "US"
    return place if place and (american or place.precision == "country") else None


def nation_before(atlas: Atlas, words: list[str], at: int) -> str | None:
    """Code of the country in "French president", "US president", "Kenya's president" and "Cook Islands' PM"."""
    if inside := _INSIDE_OFFICES.get(words[at].replace(".", "")):
        return inside
    honoured = words[at].lower().strip(".") in HONORIFICS
    if words[at].lower() in _SENT and country_of_people(words[at - 1]) is None and not _makes_owner(words, at - 1):
        return None  # "The UN's Mali envoy" is sent there.
    owned = at > 1 and _makes_owner(words, at - 1)
    at -= 2 if owned else 1
    if words[at] in _SET_OFF:
        return None  # "On a visit to Japan, Prime Minister Lee", "Muscat, Oman – King Lee".
    for first in range(max(0, at + 1 - _MOST_OF_COUNTRY), at + 1):
        if words[first][:1].isupper() and (nation := _nation(atlas, " ".join(words[first : at + 1]))):
            # "On her return from Peru Ms Lee", "In Botswana Archbishop Lee".
            led = first and words[first - 1].lower() in _FROM_WHERE
            land = not owned and not words[at].isupper() and not country_of_people(" ".join(words[first : at + 1]))
            return None if led and (honoured or (land and words[first - 1].istitle())) else nation
    return None


def nation_from(atlas: Atlas, words: list[str], at: int) -> tuple[str | None, int]:
    """Code of the country that an office's name begins with, and where it goes on: "French president", "Kenya's
    president"."""
    capital = at < len(words) and words[at][:1].isupper()
    for end in range(min(len(words), at + _MOST_OF_COUNTRY), at, -1) if capital else ():
        if nation := _nation(atlas, " ".join(words[at:end])):
            return nation, end + _makes_owner(words, end)
    return None, at


def _nation(atlas: Atlas, said: str) -> str | None:
    """Code of a country by its name or by that of its people, which begins with a capital."""
    if nation := country_of_people(said):
        return nation
    country = country_called(atlas, said)
    return country.country_code if country else None


def _makes_owner(words: list[str], at: int) -> bool:
    """Whether words[at], if there is one, makes the name before it an owner's: "Kenya's", "the Cook Islands'"."""
    mark = words[at] if at < len(words) else ""
    return mark in {"'s", "’s"} or (mark in {"'", "’"} and at > 0 and words[at - 1].endswith("s"))
