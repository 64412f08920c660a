"""Names that stand side by side say one thing: "Denver, Colorado", "the Saudi capital, Riyadh", "the French capital".

Also a place said without any name is one here: "arrived here" is where the dateline stands.
"""

from __future__ import annotations

from itertools import pairwise

from components.geography.toponym import Toponym
from components.reading.names.divisions_listed import as_divisions
from components.reading.names.lines import Line
from components.reading.names.place_pairs import absorbed
from components.reading.names.realms import with_its_realm
from components.reading.names.signs import Sign
from components.reading.names.toponyms import Atlas
from components.reading.vocabulary.word_sets import words as set_of

_CAPITALS = frozenset({"capital", "Capital", "CAPITAL"})
_POINTS_THERE = frozenset({"here", "capital"})
_ARRIVES = set_of(
    "arrived arrives arriving reached landed lands came flew visit trip tour stopover plane ashore docked"
)


def joined(line: Line, signs: list[Sign], dateline: Toponym | None, atlas: Atlas) -> list[Sign]:
    """The signs of a line with places joined to what they lie in and capitals to their country, in order."""
    tokens, words = line.tokens, line.words
    seated = not _CAPITALS.isdisjoint(words)
    merged: list[Sign] = []
    for named in signs:
        sign = with_its_realm(merged, named, words)
        last = merged[-1] if merged else None
        if last is None:
            merged.append(sign)
            continue
        hyphened = words[last.last : sign.first] == ["-"] and tokens[sign.first].start == tokens[last.last - 1].end + 1
        if hyphened and last.kind in "NPX" and sign.kind in "NPX":
            last.kind = sign.kind = "X"  # "U.S.-Japan" describes; nobody goes there.
            last.place = sign.place = None
            merged.append(sign)
        elif not absorbed(merged, sign, words, atlas):
            if seated and last.kind in "NP" and last.place is None:
                _seat(words, last, atlas)
            merged.append(sign)
    if dateline and not _POINTS_THERE.isdisjoint(words):
        abroad = any(s.place and s.place.country_code != dateline.country_code for s in merged)
        merged += _here(words, dateline, abroad, atlas)
        merged.sort(key=lambda s: s.first)
    as_divisions(words, merged)
    of_england = any(s.place and s.place.name == "England" for s in merged)
    for one, other in pairwise(merged) if of_england else ():
        if words[one.last : other.first] in ([","], ["and"], [",", "and"]):
            _as_country(one, other, atlas)
            _as_country(other, one, atlas)
    for sign in merged if seated else ():
        if sign.kind == "N" or (sign.place and sign.place.precision == "country"):
            _seat(words, sign, atlas)
    return merged


def _here(words: list[str], dateline: Toponym, abroad: bool, atlas: Atlas) -> list[Sign]:
    here = [
        Sign("P", i, i + 1, place=dateline)
        for i, word in enumerate(words)
        if word == "here" and _ARRIVES & {w.lower() for w in words[max(0, i - 2) : i]} and words[i + 1 : i + 2] != ["("]
    ]
    at = words.index("capital") if "capital" in words else 0
    if at > 1 and words[at - 1] == "the" and words[at - 2].lower() in {"in", "to", "reached"} and not abroad:
        capital = atlas.capital(dateline.country_code)
        alone = words[at + 1 : at + 2] and not words[at + 1][:1].isupper() and words[at + 1] not in {",", "city", "of"}
        here += [Sign("P", at, at + 1, place=capital, seat=True)] if capital and alone else []
    return here


def _as_country(sign: Sign, beside: Sign, atlas: Atlas) -> None:
    """ "France, England and Italy": among countries it is one."""
    if sign.place and sign.place.name == "England" and beside.place and beside.place.precision == "country":
        sign.place = atlas.country("GB")


def _seat(words: list[str], sign: Sign, atlas: Atlas) -> None:
    """ "The French capital" is Paris."""
    rest = [w.lower() for w in words[sign.last : sign.last + 3]]
    steps = 1 if rest[:1] == ["capital"] else 2 if rest[:2] in (["'s", "capital"], ["’s", "capital"]) else 0
    nation = sign.nation or (sign.place.country_code if sign.place else None)
    capital = atlas.capital(nation) if steps and nation and not sign.seat else None
    if capital:
        sign.kind, sign.place, sign.nation, sign.seat = "P", capital, None, True
        sign.last += steps + (words[sign.last + steps : sign.last + steps + 1] == ["city"])
