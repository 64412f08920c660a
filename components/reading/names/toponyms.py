"""A name of a place means one place: the one its neighbours in the text make likely, else the best known.

What it means is asked of the gazetteer here, and where it ends in `names_in_words.py`. A place in the text is a
`Toponym`; a country stands at its capital.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from components.geography.gazetteer import Gazetteer, default_gazetteer
from components.geography.geodesic import kilometres
from components.geography.toponym import Toponym
from components.reading.names.company import ALONE, Company
from components.reading.names.fame import CITY_STATES, likelihood
from components.reading.names.names_in_words import NamesInWords
from components.reading.vocabulary.names import demonyms
from components.reading.vocabulary.places import COURTS

_LEAST_ALTERNATE = 100_000
_SIZEABLE_CITY = 100_000
_TOWN = 5_000
_SMALL_TOWN, _FAR_LESS = 20_000, 4
_LARGE_TOWN = 50_000
_GOOD_PART = 0.25
_SHORT_WORD = 3
_LONG_NAME = 6
_CLOSE = 60.0  # kilometres
_ACROSS_LAND = 350.0  # kilometres
_WITHIN_PROVINCE = 300.0
_METROPOLIS = 300_000
_MUCH_LARGER, _FAR_LARGER = 10, 30

_PROVINCES = {
    "AB": "Alberta", "BC": "British Columbia", "MB": "Manitoba", "NB": "New Brunswick", "NL": "Newfoundland",
    "NS": "Nova Scotia", "ON": "Ontario", "PE": "Prince Edward Island", "QC": "Quebec", "SK": "Saskatchewan",
}  # fmt: skip


class Atlas:
    """The gazetteer, asked in the reader's words and remembering the answers."""

    def __init__(self, gazetteer: Gazetteer | None = None) -> None:
        self._gazetteer = gazetteer or default_gazetteer()
        self.names = NamesInWords(self._gazetteer)
        self.capital = lru_cache(maxsize=512)(self._gazetteer.capital_of)
        self._candidates = lru_cache(maxsize=8192)(self._heard)
        self._alone = lru_cache(maxsize=8192)(lambda name: self._among(name, frozenset(), None, ALONE))
        self.country = lru_cache(maxsize=512)(self._gazetteer.country)

    def lying_in(self, name: str, countries: frozenset[str], company: Company) -> Toponym | None:
        """The largest place of that name, or one much like it, in one of those countries, or of several as large the
        one nearest to the `company`; else one also called so."""
        candidates = [c for c in self._gazetteer.find(name) if c.country_code in countries]
        named = [c for c in candidates if c.match != "alternate" or _alike(name, c.name)]
        named = named or (candidates if len(name) >= _LONG_NAME else [])
        best = max(named, key=lambda c: (c.population, -(c.geonames_id or 0)), default=None)
        return company.nearest([best, *_as_small(best, named)]) if best else None

    def means(
        self,
        name: str,
        nearby: frozenset[str] = frozenset(),
        within: Toponym | None = None,
        company: Company | None = None,
    ) -> Toponym | None:
        """The place most likely meant. `nearby` are country codes the article speaks of, `company` the other places it
        names; `within` is what the name is said to lie in, and then nothing outside it will do. What a name means where
        nothing is known of the article is remembered."""
        if not nearby and within is None and company in (None, ALONE):
            return self._alone(name)
        place = self._among(name, nearby, within, company or ALONE)
        return place if within or place is None else self._at_hand(name, nearby, place, company or ALONE)

    def _at_hand(self, name: str, nearby: frozenset[str], place: Toponym, company: Company) -> Toponym:
        """A place, or rather than a small one of another land the town called so for short where the article speaks
        of: "Antigua", in Guatemala; nor is Florida a state in an article on Uruguay."""
        if place.precision == "country" or company.has_another_in(place):
            return place
        if place.capital and place.country_code in CITY_STATES:
            return place  # Luxembourg is in no Paris, though a quarter there is called so.
        if place.population >= _SIZEABLE_CITY and place.precision != "region":
            return place
        called = (
            c
            for c in self._gazetteer.find(name)
            if c.country_code in nearby - {place.country_code}
            and c.population >= _TOWN
            and c.precision == "city"
            and _alike(name, c.name)
        )
        return max(called, key=lambda c: c.population, default=place)

    def _among(self, name: str, nearby: frozenset[str], within: Toponym | None, company: Company) -> Toponym | None:
        candidates, lowered = self._candidates(name), name.lower()
        if within is not None:
            candidates = tuple(c for c in candidates if lies_in(c, within))
        if len(candidates) < 2:
            return candidates[0] if candidates else None
        seat = next((c for c in candidates if c.name in COURTS and c.precision == "venue"), None)
        if seat and within is None:
            return seat  # And not the town of White House in Tennessee.
        own = max([c.population for c in candidates if c.match == "name" and c.precision == "city"], default=0)
        if own >= _METROPOLIS:
            candidates = tuple(c for c in candidates if c.precision != "country" or c.match == "name")  # Gold Coast
        if own >= _LARGE_TOWN:  # Samarkand has its name to itself, though a town nearby once had it too.
            candidates = tuple(
                c
                for c in candidates
                if c.match != "alternate"
                or c.population > _MUCH_LARGER * own
                or (c.capital and c.country_code in nearby)
            )
        if own >= _METROPOLIS and within is None:  # Stuttgart is no town in Arkansas, where none is said to be meant.
            least = max(_TOWN, own / _FAR_LARGER)
            candidates = tuple(
                c
                for c in candidates
                if c.precision != "city"
                or c.capital
                or c.population >= (_TOWN if company.surrounds(c, lowered) else least)
            )
        if len(candidates) == 1:
            return candidates[0]
        named = [c for c in candidates if c.match == "name"]
        known = not any(c.population >= _LARGE_TOWN for c in named)
        of_capital = any(c.capital for c in named)
        best = max(
            candidates,
            key=lambda c: (
                likelihood(c, nearby, company.speaks_for(c, lowered), known)
                + company.speaks_of_region(c) * (not of_capital),
                -(c.geonames_id or 0),
            ),
        )
        if best.precision == "region":
            return _city_of_its_name(best, candidates)
        return company.nearest([best, *_as_small(best, candidates)]) if company.places else best

    def beside(self, name: str, land: Toponym) -> Toponym | None:
        """The largest town of that name close to the point of a land that is no division, else not far from it: Newport
        for the Isle of Wight, St. John's for Newfoundland."""
        towns = [c for c in self._candidates(name) if (c.precision, c.country_code) == ("city", land.country_code)]
        for most in (_CLOSE, _ACROSS_LAND):
            near = [c for c in towns if kilometres(c.position, land.position) < most]
            if near:
                return max(near, key=lambda c: c.population)
        return None

    def has_heard_of(self, name: str) -> bool:
        """Whether a name means any place that an article could mean without saying where that lies."""
        return bool(self._candidates(name))

    def town(self, name: str, nearby: frozenset[str] = frozenset()) -> Toponym | None:
        """The town most likely meant by a name that countries or regions have too."""
        towns = [c for c in self._gazetteer.find(name) if c.precision == "city" and self._is_heard(c)]
        return max(towns, key=lambda c: (likelihood(c, nearby), -(c.geonames_id or 0)), default=None)

    def state(self, code: str) -> Toponym | None:
        """The state of the United States or the province of Canada of that postal code."""
        if code in _PROVINCES:
            return next((p for p in self._gazetteer.find(_PROVINCES[code]) if p.precision == "region"), None)
        return self._gazetteer.region("US", code)

    def state_like(self, country: Toponym, place: Toponym) -> Toponym | None:
        """The region of a country's name that a place, or its namesake, lies in: Georgia, for Savannah or Athens."""
        if country.precision != "country" or self.means(place.matched, within=country):
            return None
        states = (c for c in self._gazetteer.find(country.matched) if c.precision == "region")
        return next((c for c in states if self.means(place.matched, within=c)), None)

    def _heard(self, name: str) -> tuple[Toponym, ...]:
        return tuple(c for c in self._gazetteer.find(name) if self._is_heard(c))

    def _is_heard(self, place: Toponym) -> bool:
        return (
            place.precision != "city"
            or place.match != "alternate"
            or place.population >= _LEAST_ALTERNATE
            or place.capital
        )


def _alike(name: str, other: str) -> bool:
    """Whether two names differ in a word or a space only: "Choluteca" and "Ciudad Choluteca"."""
    one, two = name.casefold().split(), other.casefold().split()
    return "".join(one) == "".join(two) or any(len(word) > _SHORT_WORD and word in two for word in one)


def is_or_lies_in(place: Toponym, whole: Toponym) -> bool:
    """Whether a place is another or a part of it."""
    same = place.name == whole.name and place.country_code == whole.country_code
    return same or lies_in(place, whole)


def share_ground(one: Toponym, other: Toponym) -> bool:
    """Whether one of two places is the other or lies in it: to be in the one may be to be in the other."""
    return is_or_lies_in(one, other) or lies_in(other, one)


def lies_in(place: Toponym, whole: Toponym) -> bool:
    """Whether a place is a part of a country or region; nothing lies in itself."""
    if place.precision == "country" or place.country_code != whole.country_code:
        return False
    if whole.precision == "country":
        return True
    if whole.precision != "region" or not whole.admin1:
        return False
    if place.precision == "region":  # Of districts the gazetteer knows a point, and no bounds.
        return not place.admin1 and kilometres(place.position, whole.position) < _WITHIN_PROVINCE
    return place.admin1 == whole.admin1


def _as_small(place: Toponym, candidates: Sequence[Toponym]) -> list[Toponym]:
    """The namesakes of a small town in its country of which nobody could say that they are the lesser known."""
    if place.precision != "city" or place.capital or place.population >= _SMALL_TOWN:
        return []
    return [
        c
        for c in candidates
        if c is not place
        and (c.precision, c.match, c.country_code) == (place.precision, place.match, place.country_code)
        and c.population * _FAR_LESS >= place.population
    ]


def _city_of_its_name(region: Toponym, candidates: Sequence[Toponym]) -> Toponym:
    """ "New York" or "Bukhara" without "state" is the city the region is named after, if it is a city of some size;
    under another name of its own ("Oklahoma" for Oklahoma City) it must hold a good part of the region's people."""
    cities = (
        c
        for c in candidates
        if c.population >= _SIZEABLE_CITY
        and lies_in(c, region)
        and (c.match == "name" or c.population > _GOOD_PART * region.population)
    )
    return max(cities, key=lambda c: c.population, default=region)


def country_of_people(word: str) -> str | None:
    """Country code for "French" or "South Koreans"."""
    return demonyms().get(word)
