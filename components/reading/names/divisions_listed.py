"""Towns that are listed before "provinces" or behind "the districts of" are the divisions around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from components.reading.names.signs import Sign
from components.reading.vocabulary.word_sets import words as set_of

_FIRST_LEVEL = set_of("provinces governorates prefectures oblasts regions departments voivodeships cantons states")
_SECOND_LEVEL = set_of("counties districts regencies")
_DIVISIONS = _FIRST_LEVEL | _SECOND_LEVEL
_BETWEEN = ([","], ["and"], [",", "and"], ["&"], ["or"])


def as_divisions(words: Sequence[str], signs: Sequence[Sign]) -> None:
    """Make regions of the towns of a line's lists that are called so: "Osh, Talas and Naryn regions"."""
    if _DIVISIONS.isdisjoint(words):
        return
    for nth, sign in enumerate(signs):
        after, before = words[sign.last : sign.last + 1], words[max(0, sign.first - 2) : sign.first]
        if after and after[0] in _DIVISIONS:
            _divide(_listed(words, signs[nth::-1]), after[0])
        elif before[1:] == ["of"] and before[0] in _DIVISIONS:
            _divide(_listed(words, signs[nth:]), before[0])


def _listed(words: Sequence[str], signs: Sequence[Sign]) -> list[Sign]:
    """The first of the signs with those that only commas part from it, whichever way they go."""
    found = [signs[0]]
    for sign in signs[1:]:
        first, second = sorted((found[-1], sign), key=lambda s: s.first)
        if sign.place is None or list(words[first.last : second.first]) not in _BETWEEN:
            break
        found.append(sign)
    return found


def _divide(signs: Sequence[Sign], kind: str) -> None:
    for sign in signs if len(signs) > 1 else ():
        if sign.place and sign.place.precision == "city":
            division = "" if kind in _SECOND_LEVEL else sign.place.admin1
            sign.place = replace(sign.place, precision="region", admin1=division)
