"""A place behind another one may be one place with it: "Denver, Colorado", "the Saudi capital, Riyadh".

Or it shows that the other is none: a hall, a building, an airport that are only called like a town.
"""

from __future__ import annotations

from collections.abc import Callable

from components.geography.geodesic import kilometres
from components.geography.toponym import Toponym
from components.reading.names.signs import Sign
from components.reading.names.toponyms import Atlas, lies_in
from components.reading.names.town_venues import STAGES
from components.reading.vocabulary.places import BUILDINGS
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words as set_of

_GROUNDS = {"island", "park", "gardens", "hills", "beach"}
_LANDINGS = {"airport", "airbase", "base", "station"}
_PARTS = set_of(
    "northern southern eastern western central north south east west northeastern northwestern southeastern "
    "southwestern north-eastern north-western south-eastern south-western the far inland coastal"
)
_WITHIN_TOWN = 25.0  # kilometres
_WITHIN_LAND = 150.0
_WITHIN_GREAT_ISLAND = 1_500.0  # Sumatra
_BESIDE = regex(
    r", (?:an?|the) (?:[a-z-]+ ){0,3}(?:city|town|village|suburb|port|resort|municipality|settlement|hamlet|community) "
    r"(?:[a-z0-9-]+ ){0,5}(?:near|outside|around|from|close to|(?:north|south|east|west|northeast|northwest|southeast|"
    r"southwest|north-east|north-west|south-east|south-west) of)(?: the)?$"
)
_ON_ISLAND = regex(r"\b(?:island|isle) of$")
_ON_LAND = regex(
    r"(?:,|\(|(?:, )?(?:in|on)|of)(?: the(?: (?:small |tiny |remote )?(?:island|isle|region) of)?)?$|"
    r", the (?:main|largest|chief|biggest|principal) (?:town|city) (?:of|in|on)$"
)
_TOGETHER: dict[tuple[str, str], tuple[list[str], ...]] = {
    ("venue", "city"): ([","], ["in"], ["("], ["in", "central"]),
    ("city", "venue"): (["'s"], ["’s"], []),
    ("city", "region"): (),
}
_OWNS_OF_PLURAL = frozenset({"'", "’"})
_OWNS = frozenset({"'s", "’s"})
_STATES_LIKE_CITIES = {"New York": "NY", "Washington": "WA"}
_NAMESAKE = 100_000  # people; a list of cities and states names larger ones
_LEADS_TO_WHOLE = frozenset(
    {
        ",",
        "(",
        "of",
        "in",
        "",
        "island in",
        "island ,",
        "city of",
        "town of",
        ", the main town of",
        ", the main city of",
        ", the largest city of",
        ", the largest town of",
    }
)
_FEW_WORDS = 5
_FURTHEST = 12  # words between two names that say one thing


class _Pair:
    """A place's sign behind another one; `between` are the words from one to the other, in small letters."""

    __slots__ = ("atlas", "before", "between", "last", "merged", "place", "said", "sign", "words")

    def __init__(self, merged: list[Sign], sign: Sign, place: Toponym, words: list[str], atlas: Atlas) -> None:
        self.merged, self.sign, self.place, self.words, self.atlas = merged, sign, place, words, atlas
        self.last = merged[-1]
        self.before = self.last.place
        self.between = [w.lower() for w in words[self.last.last : sign.first]]
        self.said = " ".join(self.between)

    def become(self, place: Toponym, end: int | None = None) -> bool:
        """Both are one sign, of that place."""
        self.merged[-1] = Sign("P", self.last.first, self.sign.last if end is None else end, place=place)
        return True

    def take_in(self) -> bool:
        """The second belongs to the first, which stays what it is."""
        self.last.last = self.sign.last
        return True

    def hide_first(self) -> None:
        """The first is no place, and the second stands alone."""
        self.last.kind, self.last.place, self.before = "X", None, None


def absorbed(merged: list[Sign], sign: Sign, words: list[str], atlas: Atlas) -> bool:
    """Whether a place became one sign with the sign before it, which is replaced by both."""
    if sign.place is None or sign.first - merged[-1].last > _FURTHEST:
        return False
    pair = _Pair(merged, sign, sign.place, words, atlas)
    return any(way(pair) for way in _WAYS)


def _on_grounds(pair: _Pair) -> bool:
    """ "Victoria Island, Lagos" lies in no other country than Lagos, and "Lod airport, Tel Aviv" is no Lod."""
    if pair.last.kind != "X" or pair.said not in {"in", ",", "near"}:
        return False
    named = pair.merged[-2] if len(pair.merged) > 1 else pair.last
    ground = pair.words[pair.last.last - 1].lower()
    abroad = ground in _GROUNDS and named.place and named.place.country_code != pair.place.country_code
    if named.place and named.last == pair.last.first and (ground in _LANDINGS or abroad):
        named.kind, named.place = "X", None
    return False


def _part_of_owner(pair: _Pair) -> bool:
    """ "Peru's Lima"."""
    owns = pair.before is not None and pair.said in _OWNS and lies_in(pair.place, pair.before)
    return owns and pair.become(pair.place)


def _on_land(pair: _Pair) -> bool:
    behind = pair.words[pair.sign.last : pair.sign.last + 2]
    whole = _held_together(pair.before, pair.place, pair.between, behind) if pair.before else None
    return whole is not None and pair.become(whole)


def _quarter(pair: _Pair) -> bool:
    """ "London's Wembley", "Paris' Olympia", "Glasgow's Grand Ole Opry" that is none in Nashville."""
    owns = pair.before is not None and pair.said in _OWNS | _OWNS_OF_PLURAL
    cities = owns and pair.before is not None and pair.before.precision == "city"
    return cities and pair.place.precision in {"city", "venue"} and pair.take_in()


def _hall_or_building(pair: _Pair) -> bool:
    """ "Alhambra in Glasgow", "Lincoln Cathedral, Oslo", and an airport, whose own name says less than its town."""
    if pair.before and pair.said == "in" and _is_hall_of(pair.last, pair.place, pair.words):
        pair.hide_first()
    named_after = pair.words[pair.last.last - 1].lower() in BUILDINGS and pair.place.precision == "city"
    if pair.before and named_after and pair.said in {"in", ",", "at", "("}:
        pair.hide_first()
    at_airport = pair.said.endswith(("airport in", "airport ,", "base in")) and len(pair.between) < _FEW_WORDS
    if pair.before and at_airport:
        pair.hide_first()
    return False


def _capital_of(pair: _Pair) -> bool:
    """ "Wuhan, capital of Hubei" and "the Saudi capital, Riyadh"."""
    if "capital" not in pair.between or not _speaks_of_capital(pair.between):
        return False
    town, whole = pair.before, pair.place
    if town and "of" in pair.between and (lies_in(town, whole) or _is_region_around(whole, town)):
        return pair.take_in()
    nation = pair.last.nation or (pair.before.country_code if pair.before else None)
    return pair.last.kind in "NP" and pair.place.country_code == nation and pair.become(pair.place)


def _capital_named_behind(pair: _Pair) -> bool:
    """ "The capital of Equatorial Guinea, Malabo"."""
    said = [word.lower() for word in pair.words[max(0, pair.last.first - 3) : pair.last.first]]
    of_land = said[-2:] == ["capital", "of"] or said == ["capital", "of", "the"]
    if not of_land or pair.said != "," or pair.before is None or pair.place.precision != "city":
        return False
    return lies_in(pair.place, pair.before) and pair.become(pair.place)


def _is_region_around(whole: Toponym, town: Toponym) -> bool:
    """Whether a region may have a town in it; of some the gazetteer knows no bounds."""
    kinds = (town.precision, whole.precision)
    return kinds == ("city", "region") and town.country_code == whole.country_code and not whole.admin1


def _said_twice(pair: _Pair) -> bool:
    same = not pair.between and pair.before is not None and pair.before == pair.place
    return same and pair.last.last == pair.sign.first and pair.take_in()


def _near_better_known(pair: _Pair) -> bool:
    """ "Irpin, a town near Kyiv": that says where Irpin is."""
    return pair.before is not None and pair.between[:1] == [","] and bool(_BESIDE.match(pair.said)) and pair.take_in()


def _in_state(pair: _Pair) -> bool:
    """ "Rochester, New York", and a town that the gazetteer knows in another state only, which is in this one."""
    if pair.between and pair.between[0] in {",", "in"} and _PARTS.issuperset(pair.between[1:]):
        pair.said = pair.between[0]  # "Osaka, western Japan".
    if not pair.before or pair.said != "," or not _names_state(pair.before, pair.place):
        return False
    if pair.place.precision == "region":
        pair.last.place = pair.place
    return pair.take_in()


def _in_whole(pair: _Pair) -> bool:
    """ "Lyon, France", "Georgetown (Guyana)", "the city of Goma"."""
    if pair.before is None or pair.said not in _LEADS_TO_WHOLE:
        return False
    state = pair.atlas.state_like(pair.place, pair.before)
    if state and (lies_in(pair.before, state) or not _goes_on(pair.words[pair.sign.last : pair.sign.last + 3])):
        pair.sign.place = pair.place = state
    whole = pair.place
    inner = pair.before if lies_in(pair.before, whole) else pair.atlas.means(pair.before.matched, within=whole)
    apart = not pair.said or (pair.said == "," and not _goes_on(pair.words[pair.sign.last : pair.sign.last + 3]))
    if inner is None and apart and whole.precision == "region" and pair.before.country_code == whole.country_code:
        inner = pair.atlas.beside(pair.before.matched, whole)
    if inner is None or not whole.is_wide or (pair.before.precision == "country" and not _is_town_called_so(pair)):
        return False
    closes = pair.said == "(" and pair.words[pair.sign.last : pair.sign.last + 1] == [")"]
    return pair.become(inner, pair.sign.last + closes)


def _is_town_called_so(pair: _Pair) -> bool:
    """Whether a country's name is that of a town of the region behind it: "Liberia, Guanacaste"."""
    listed = _goes_on(pair.words[pair.sign.last : pair.sign.last + 3])
    elsewhere = pair.before is not None and pair.place.country_code != pair.before.country_code
    return pair.said == "," and pair.place.precision == "region" and elsewhere and not listed


def _goes_on(words: list[str]) -> bool:
    """Whether a list of places goes on: "Athens, Georgia and Armenia"."""
    if words[:1] == [","]:
        words = words[1:]
        return words[:1] == ["and"] or (words != [] and words[0][:1].isupper())
    return words[:1] == ["and"] and len(words) > 1 and words[1][:1].isupper()


_WAYS: tuple[Callable[[_Pair], bool], ...] = (
    _on_grounds,
    _part_of_owner,
    _on_land,
    _quarter,
    _hall_or_building,
    _capital_of,
    _capital_named_behind,
    _said_twice,
    _near_better_known,
    _in_state,
    _in_whole,
)


def _held_together(first: Toponym, second: Toponym, between: list[str], after: list[str]) -> Toponym | None:
    """What a stage or palace and its town say together, or a town and the island or land it lies on."""
    kinds = (first.precision, second.precision)
    if first.country_code != second.country_code or kinds not in _TOGETHER:
        return None
    if kinds == ("city", "region"):
        listed = between == [","] and after[:1] in (["and"], [","]) and after[1:2] != [] and after[1][:1].isupper()
        said = " ".join(between)
        joined = _ON_LAND.match(said) is not None and not second.admin1 and not listed
        most = _WITHIN_GREAT_ISLAND if _ON_ISLAND.search(said) else _WITHIN_LAND
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
    return town.admin1 == _STATES_LIKE_CITIES.get(behind.matched) and town.name != behind.name


def _is_hall_of(sign: Sign, town: Toponym, words: list[str]) -> bool:
    """Whether "Atlantis in Bremen" or "the Metro Theatre in Sydney" only has the name of a town elsewhere."""
    if sign.place is None or sign.place.precision != "city" or town.precision != "city":
        return False
    before = words[sign.first - 1] if sign.first else ""
    stage = before.lower() == "the" and words[sign.last - 1].lower() in STAGES
    return (stage or before == "at") and sign.place.country_code != town.country_code


def _speaks_of_capital(between: list[str]) -> bool:
    words = [
        w
        for w in between
        if w not in {",", "the", "city", "'s", "’s", "of", "rebel-held", "coastal", "southern", "northern"}
    ]
    return words == ["capital"]
