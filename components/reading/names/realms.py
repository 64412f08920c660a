"""A country under its long name, which the gazetteer has of few: "the Sultanate of Oman", "the State of Kuwait"."""

from __future__ import annotations

from dataclasses import replace

from components.geography.country import name_of
from components.reading.names.signs import Sign
from components.reading.vocabulary.word_sets import words as set_of

_REALMS = set_of("commonwealth sultanate emirate state principality union federation duchy kingdom republic")


def with_its_realm(before: list[Sign], sign: Sign, words: list[str]) -> Sign:
    """The sign of a country from its long name on; the sign of "Sultanate" is taken off those before it."""
    realm = before[-1] if before else None
    if realm is None or realm.kind != "X" or words[realm.last - 1].lower() not in _REALMS or sign.place is None:
        return sign
    land = sign.place.precision == "country" or sign.place.name == name_of(sign.place.country_code)  # As Monaco is.
    if not land or [word.lower() for word in words[realm.last : sign.first]] not in (["of"], ["of", "the"]):
        return sign
    return replace(sign, first=before.pop().first)


def behind_realm(words: list[str], at: int) -> int:
    """Where the country of a long name begins of which words[at] may be the first: behind "Republic of" of Chad's."""
    long = words[at : at + 1] != [] and words[at].lower() in _REALMS and words[at + 1 : at + 2] == ["of"]
    return at + 2 + (words[at + 2 : at + 3] == ["the"]) if long else at
