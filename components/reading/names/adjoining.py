"""Names that stand side by side say one thing: "Denver, Colorado", "the Saudi capital, Riyadh", "the French capital".

Also a place said without any name is one here: "arrived here", "to this island nation" is where the dateline stands.
"""

from __future__ import annotations

import re
from itertools import pairwise

from components.geography.geodesic import kilometres
from components.geography.toponym import Toponym
from components.reading.names.lines import Line
from components.reading.names.signs import Sign
from components.reading.names.toponyms import Atlas, lies_in
from components.reading.names.town_venues import STAGES
from components.reading.vocabulary.places import BUILDINGS
from components.reading.vocabulary.word_sets import words as set_of

_THIS_PLACE = re.compile(r"\bthis (?:[a-z-]+ |X ){0,2}(?:island|country|nation|city|capital|kingdom|republic)\b")
_GROUNDS = {"island", "park", "gardens", "hills", "beach"}
_LANDINGS = {"airport", "airbase", "base", "station"}
_PARTS = set_of(
    "northern southern eastern western central north south east west northeastern northwestern southeastern "
    "southwestern north-eastern north-western south-eastern south-western the far inland coastal"
)
_WITHIN_TOWN = 25.0  # kilometres
_WITHIN_LAND = 150.0
_ON_LAND = re.compile(
    r"(?:,|\(|in|on|of)(?: the(?: (?:small |tiny |remote )?(?:island|isle|region) of)?)?$|"
    r", the (?:main|largest|chief|biggest|principal) (?:town|city) (?:of|in|on)$"
)
_TOGETHER: dict[tuple[str, str], tuple[list[str], ...]] = {
    ("venue", "city"): ([","], ["in"], ["("], ["in", "central"]),
    ("city", "venue"): (["'s"], ["’s"], []),
    ("city", "region"): (),
}
_OWNS_OF_PLURAL = frozenset({"'", "’"})
_OWNS = frozenset({"'s", "’s"})
_NAMESAKE = 100_000  # people; a list of cities and states names larger ones
_FURTHEST = 12  # words between two names that say one thing
_CAPITALS = frozenset({"capital", "Capital", "CAPITAL"})
_POINTS_THERE = frozenset({"here", "this", "capital"})
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
    seated = not _CAPITALS.isdisjoint(words)
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
            if seated and last.kind in "NP" and last.place is None:
                _seat(words, last, atlas)
            merged.append(sign)
    if dateline and not _POINTS_THERE.isdisjoint(words):
        abroad = any(s.place and s.place.country_code != dateline.country_code for s in merged)
        merged += _here(words, dateline, abroad, atlas)
        merged.sort(key=lambda s: s.first)
    of_england = any(s.place and s.place.name == "England" for s in merged)
    for one, other in pairwise(merged) if of_england else ():
        if words[one.last : other.first] in ([","], ["and"], [",", "and"]):
            _as_country(one, other, atlas)
            _as_country(other, one, atlas)
    for sign in merged if seated else ():
        if sign.kind == "N" or (sign.place and sign.place.precision == "country"):
            _seat(words, sign, atlas)
    return merged


def _absorbed(merged: list[Sign], sign: Sign, words: list[str], atlas: Atlas) -> bool:
    """Whether a place became one sign with the sign before it, which is replaced by both."""
    last = merged[-1]
    if sign.place is None or sign.first - last.last > _FURTHEST:
        return False
    between = [w.lower() for w in words[last.last : sign.first]]
    said = " ".join(between)
    if last.kind == "X" and said in {"in", ",", "near"}:
        named, ground = merged[-2] if len(merged) > 1 else last, words[last.last - 1].lower()
        # "Victoria Island, Lagos" lies in no other country.
        abroad = ground in _GROUNDS and named.place and named.place.country_code != sign.place.country_code
        if named.place and named.last == last.first and (ground in _LANDINGS or abroad):
            named.kind, named.place = "X", None
    if last.place and said in _OWNS and lies_in(sign.place, last.place):
        merged[-1] = Sign("P", last.first, sign.last, place=sign.place)
        return True
    if last.place and (whole := _held_together(last.place, sign.place, between, words[sign.last : sign.last + 2])):
        merged[-1] = Sign("P", last.first, sign.last, place=whole)
        return True
    if last.place and said in _OWNS | _OWNS_OF_PLURAL and last.place.precision == sign.place.precision == "city":
        last.last = sign.last  # "London's Wembley", "Paris' Olympia"
        return True
    if last.place and said == "in" and _is_hall_of(last, sign.place, words):
        last.kind, last.place = "X", None
    named_after = words[last.last - 1].lower() in BUILDINGS and sign.place.precision == "city"
    if last.place and named_after and said in {"in", ",", "at", "("}:
        last.kind, last.place = "X", None
    if last.place and said.endswith(("airport in", "airport ,", "base in")) and len(between) < 5:
        last.kind, last.place = "X", None  # The airport's own name says less than where it is.
    of_capital = "capital" in between and _speaks_of_capital(between)
    if last.place and "of" in between and of_capital and lies_in(last.place, sign.place):
        last.last = sign.last  # "Wuhan, capital of Hubei"
        return True
    if last.kind in "NP" and of_capital:
        nation = last.nation or (last.place.country_code if last.place else None)
        if sign.place.country_code == nation:
            merged[-1] = Sign("P", last.first, sign.last, place=sign.place)
            return True
    if not between and last.place and last.place == sign.place and last.last == sign.first:
        last.last = sign.last
        return True
    if between and between[0] in {",", "in"} and _PARTS.issuperset(between[1:]):
        said = between[0]  # "Osaka, western Japan".
    if last.place and said == "," and _names_state(last.place, sign.place):
        if sign.place.precision == "region":
            last.place = sign.place  # The town of that name which the gazetteer knows lies in another.
        last.last = sign.last
        return True
    if last.place and said in {",", "(", "of", "in", "", "city of", "town of"}:
        if state := atlas.state_like(sign.place, last.place):
            sign.place = state
        of_it = lies_in(last.place, sign.place)
        inner = last.place if of_it else atlas.means(last.place.matched, within=sign.place)
        if inner is None and not said and sign.place.precision == "region":
            inner = atlas.beside(last.place.matched, sign.place)
        if inner and last.place.precision != "country" and sign.place.is_wide:
            closes = sign.last + (said == "(" and words[sign.last : sign.last + 1] == [")"])
            merged[-1] = Sign("P", last.first, closes, place=inner)
            return True
    return False


def _held_together(first: Toponym, second: Toponym, between: list[str], after: list[str]) -> Toponym | None:
    """What a stage or palace and its town say together, or a town and the island or land it lies on."""
    kinds = (first.precision, second.precision)
    if first.country_code != second.country_code or kinds not in _TOGETHER:
        return None
    if kinds == ("city", "region"):
        listed = between == [","] and after[:1] in (["and"], [","]) and after[1:2] != [] and after[1][:1].isupper()
        on_land = _ON_LAND.match(" ".join(between)) is not None
        joined, most = on_land and not second.admin1 and not listed, _WITHIN_LAND
    else:
        joined, most = between in _TOGETHER[kinds], _WITHIN_TOWN
    town = second if kinds == ("venue", "city") else first
    return town if joined and kilometres(first.position, second.position) < most else None


def _names_state(town: Toponym, behind: Toponym) -> bool:
    """Whether behind a town stands the state it lies in, called like a city: "Rochester, New York"; or another state
    than that of its better known namesake: "Verona, Illinois"."""
    if town.precision != "city" or {town.country_code, behind.country_code} != {"US"}:
        return False
    if behind.precision == "region":
        return town.admin1 != behind.admin1 and town.population < _NAMESAKE
    return behind.matched == "New York" and town.admin1 == behind.admin1 and town.name != behind.name


def _is_hall_of(sign: Sign, town: Toponym, words: list[str]) -> bool:
    """Whether "Atlantis in Bremen" or "the Metro Theatre in Sydney" only has the name of a town elsewhere."""
    if sign.place is None or sign.place.precision != "city" or town.precision != "city":
        return False
    before = words[sign.first - 1] if sign.first else ""
    stage = before.lower() == "the" and words[sign.last - 1].lower() in STAGES
    return (stage or before == "at") and sign.place.country_code != town.country_code


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
    this = _THIS_PLACE.finditer(" ".join(w if w.islower() else "X" for w in words)) if "this" in words else ()
    return here + [
        Sign("P", first, first + len(m[0].split()), place=dateline)
        for m in this
        if (first := m.string[: m.start()].count(" ")) > 0
        and words[first - 1].lower() in {"to", "in", "visit", "visited", "visits", "on", "left", "leaves"}
    ]


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


def _speaks_of_capital(between: list[str]) -> bool:
    words = [
        w
        for w in between
        if w not in {",", "the", "city", "'s", "’s", "of", "rebel-held", "coastal", "southern", "northern"}
    ]
    return words == ["capital"]
