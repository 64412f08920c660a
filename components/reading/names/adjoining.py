"""Names that stand side by side say one thing: "Denver, Colorado", "the Saudi capital, Riyadh", "the French capital".

Also a place said without any name is one here: "arrived here", "to this island nation" is where the dateline stands.
"""

from __future__ import annotations

import re

from components.geography.toponym import Toponym
from components.reading.names.lines import Line
from components.reading.names.naming_places import BUILDINGS
from components.reading.names.signs import Sign
from components.reading.names.toponyms import Atlas, lies_in

_THIS_PLACE = re.compile(r"\bthis (?:[a-z-]+ ){0,2}(?:island|country|nation|city|capital|kingdom|republic)\b")
_LANDINGS = {"airport", "airbase", "base", "station"}
_ARRIVES = {
    "arrived",
    "arrives",
    "arriving",
    "reached",
    "landed",
    "lands",
    "came",
    "flew",
    "visit",
    "plane",
    "ashore",
    "docked",
}


def joined(line: Line, signs: list[Sign], dateline: Toponym | None, atlas: Atlas) -> list[Sign]:
    """The signs of a line with places joined to what they lie in and capitals to their country, in order."""
    tokens, words = line.tokens, line.words
    merged: list[Sign] = []
    for sign in signs:
        last = merged[-1] if merged else None
        if last is None:
            merged.append(sign)
            continue
        hyphened = words[last.last : sign.first] == ["-"] and tokens[sign.first].start == tokens[last.last - 1].end + 1
        if hyphened and last.kind in "NPX" and sign.kind in "NPX":
            last.kind = sign.kind = "X"  # "U.S.-Japan" describes; nobody goes there.
            last.place = sign.place = None
            merged.append(sign)
        elif not _absorbed(merged, sign, words, atlas):
            if last.kind in "NP" and last.place is None:
                _seat(words, last, atlas)
            merged.append(sign)
    merged += _here(words, dateline) if dateline and ("here" in words or "this" in words) else []
    merged.sort(key=lambda s: s.first)
    for sign in merged:
        if sign.kind == "N" or (sign.place and sign.place.precision == "country"):
            _seat(words, sign, atlas)
    return merged


def _absorbed(merged: list[Sign], sign: Sign, words: list[str], atlas: Atlas) -> bool:
    """Whether a place became one sign with the sign before it, which is replaced by both."""
    last = merged[-1]
    if sign.place is None:
        return False
    between = [w.lower() for w in words[last.last : sign.first]]
    if last.kind == "X" and between in (["in"], [","], ["near"]) and words[last.last - 1].lower() in _LANDINGS:
        named = merged[-2] if len(merged) > 1 else last
        if named.place and named.last == last.first:
            named.kind, named.place = "X", None
    if last.place and between in (["'s"], ["’s"]) and lies_in(sign.place, last.place):
        merged[-1] = Sign("P", last.first, sign.last, place=sign.place)
        return True
    named_after = words[last.last - 1].lower() in BUILDINGS and sign.place.precision == "city"
    if last.place and named_after and between in (["in"], [","], ["at"], ["("]):
        last.kind, last.place = "X", None
    if last.place and between[-2:] in (["airport", "in"], ["airport", ","], ["base", "in"]) and len(between) < 5:
        last.kind, last.place = "X", None  # The airport's own name says less than where it is.
    if last.place and "of" in between and _speaks_of_capital(between) and lies_in(last.place, sign.place):
        last.last = sign.last  # "Wuhan, capital of Hubei"
        return True
    if last.kind in "NP" and _speaks_of_capital(between):
        nation = last.nation or (last.place.country_code if last.place else None)
        if sign.place.country_code == nation:
            merged[-1] = Sign("P", last.first, sign.last, place=sign.place)
            return True
    if not between and last.place and last.place == sign.place and last.last == sign.first:
        last.last = sign.last
        return True
    if last.place and between in ([","], ["("], ["of"], ["in"], []):
        if state := atlas.state_like(sign.place, last.place):
            sign.place = state
        of_it = lies_in(last.place, sign.place)
        inner = last.place if of_it else atlas.means(last.place.matched, within=sign.place)
        if inner and last.place.precision != "country" and sign.place.precision in {"country", "region"}:
            closes = sign.last + (between == ["("] and words[sign.last : sign.last + 1] == [")"])
            merged[-1] = Sign("P", last.first, closes, place=inner)
            return True
    return False


def _here(words: list[str], dateline: Toponym) -> list[Sign]:
    here = [
        Sign("P", i, i + 1, place=dateline)
        for i, word in enumerate(words)
        if word == "here" and _ARRIVES & {w.lower() for w in words[max(0, i - 2) : i]} and words[i + 1 : i + 2] != ["("]
    ]
    this = _THIS_PLACE.finditer(" ".join(w if w.islower() else "X" for w in words)) if "this" in words else ()
    return here + [
        Sign("P", first, first + len(m[0].split()), place=dateline)
        for m in this
        if (first := m.string[: m.start()].count(" ")) > 0
        and words[first - 1].lower() in {"to", "in", "visit", "visited", "visits", "on"}
    ]


def _seat(words: list[str], sign: Sign, atlas: Atlas) -> None:
    """ "The French capital" is Paris."""
    rest = [w.lower() for w in words[sign.last : sign.last + 3]]
    steps = 1 if rest[:1] == ["capital"] else 2 if rest[:2] in (["'s", "capital"], ["’s", "capital"]) else 0
    nation = sign.nation or (sign.place.country_code if sign.place else None)
    capital = atlas.capital(nation) if steps and nation and not sign.seat else None
    if capital:
        sign.kind, sign.place, sign.nation, sign.seat = "P", capital, None, True
        sign.last += steps + (words[sign.last + steps : sign.last + steps + 1] == ["city"])


def _speaks_of_capital(between: list[str]) -> bool:
    words = [
        w
        for w in between
        if w not in {",", "the", "city", "'s", "’s", "of", "rebel-held", "coastal", "southern", "northern"}
    ]
    return words == ["capital"]
