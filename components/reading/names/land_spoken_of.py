""" "The country" to which somebody comes is the one that was spoken of last, if that is only one and not their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from components.geography.toponym import Toponym
from components.reading.names.lines import Line
from components.reading.names.signs import Sign
from components.reading.names.toponyms import Atlas
from components.reading.vocabulary.people import CROWDS
from components.reading.vocabulary.word_sets import words as set_of

_LANDS = set_of("country kingdom")
_ISLAND_LANDS = set_of("nation state country")  # "The island nation", but any nation is also its people.
_INTO = set_of("in into to")
_COMES = set_of(
    "arrive arrives arrived arriving arrival land lands landed landing flew fly flies flying came come comes coming "
    "travel travels travelled traveled travelling visit trip stay stays stayed is are was were been be while remain "
    "remains tour journey back"
)
_VISITS = set_of("visit visits visited visiting tour tours toured touring")
_SAYS_WHICH = set_of("'s ’s that which where of whose he she they and or")  # "The country of his birth".
_NOBODYS = CROWDS | set_of("visitors travellers travelers arrivals")
_OF = (["of"], ["of", "the"])
_REACH = 3  # sentences


def with_land_spoken_of(lines: Sequence[Line], found: Sequence[list[Sign]], atlas: Atlas) -> list[list[Sign]]:
    """The signs of each line, in order, with one more where "the country" stands for a country."""
    result: list[list[Sign]] = []
    for nth, (line, signs) in enumerate(zip(lines, found, strict=True)):
        nobody = line.is_title or not _NOBODYS.isdisjoint(line.words)
        said = None if nobody else next(_comes_to(line.words), None)
        land = _spoken_of(nth, lines, found, atlas) if said else None
        if said and land:
            signs = sorted([*signs, Sign("P", *said, place=land)], key=lambda sign: sign.first)
        result.append(signs)
    return result


def _comes_to(words: list[str]) -> Iterator[tuple[int, int]]:
    """The tokens first..last (exclusive) of "country" behind "arrives in the", "visits the"."""
    for at, word in enumerate(words):
        island = word == "island" and at + 1 < len(words) and words[at + 1] in _ISLAND_LANDS
        if at < 2 or words[at - 1] != "the" or not (island or word in _LANDS):
            continue
        last = at + 1 + island
        into = at > 2 and words[at - 2].lower() in _INTO and words[at - 3].lower() in _COMES
        if (into or words[at - 2].lower() in _VISITS) and _SAYS_WHICH.isdisjoint(words[last : last + 1]):
            yield at, last


def _spoken_of(nth: int, lines: Sequence[Line], found: Sequence[list[Sign]], atlas: Atlas) -> Toponym | None:
    """The only country of which the last sentence before spoke that spoke of any, where the sentence itself speaks of
    no other; that of whom it is told does not count."""
    home = {next((sign.person.country for sign in found[nth] if sign.person), None)}
    here = _lands_of(lines[nth].words, found[nth]) - home
    for back in islice(range(nth - 1, -1, -1), _REACH):
        if lands := _lands_of(lines[back].words, found[back]) - home:
            return atlas.country(*lands) if len(lands) == 1 and here <= lands else None
    return None


def _lands_of(words: list[str], signs: Sequence[Sign]) -> set[str]:
    """The codes of the countries spoken of, but for those of which somebody is: "King Abdullah of Jordan"."""
    told = {sign.place.country_code for sign in signs if sign.place}
    whose = {
        land.place.country_code
        for person, land in pairwise(signs)
        if person.person and land.place and words[person.last : land.first] in _OF
    }
    return told - whose
