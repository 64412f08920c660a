"""How likely a place is meant by a name: by its size and rank, its neighbours, and how well the name is its own."""

from __future__ import annotations

import math

from components.geography.toponym import Toponym

_FAME_OF_COUNTRY = 12.0
_FAME_OF_REGION = 7.0
_FAME_OF_VENUE = 4.5
_LESS_FOR_STRANGER = 2.5  # Another name of a town in a country that nothing else of the article lies in.
_MOST_FOR_COMPANY = 3.0
_LESS_ELSEWHERE = 0.5  # A capital or a state of a land that the article does not speak of, where it speaks of others.
# The capital and the country have one name, and the city is what people travel to.
CITY_STATES = frozenset({"SG", "MC", "SM", "VA", "DJ", "LU"})
# What is told of these is rarely told of another: Vancouver, which on tours of the United States is not the one in
# Washington, and Bethlehem, Fátima, Corinth, Valencia and Cádiz, which have larger namesakes.
_OF_ITS_NAME = {6173331: 2.5, 2660646: 2.5, 284315: 1.0, 2268326: 1.0, 259289: 1.0, 2509954: 0.7, 2520600: 0.7}


def likelihood(place: Toponym, nearby: frozenset[str], at_home: float = 0.0, known_as: bool = True) -> float:
    """How likely a place is meant; of several the one with the most is. Philadelphia was once Amman: where a city has
    the name as its own (then not `known_as`), a capital that also had it is not preferred for being one."""
    if place.precision == "country":  # A country of the past had the name of several: the largest is meant.
        return _FAME_OF_COUNTRY + math.log10(place.population + 10) / 100 + min(at_home, 1.0)
    fame = math.log10(place.population + 10) + _OF_ITS_NAME.get(place.geonames_id or 0, 0.0)
    if place.precision == "region":
        fame = max(fame, _FAME_OF_REGION)
    if place.precision == "venue":
        fame = _FAME_OF_VENUE
    if place.capital and (known_as or place.match != "alternate" or place.country_code in nearby):
        fame += 2.5
        if place.match == "name" and place.country_code in CITY_STATES:
            fame += _FAME_OF_COUNTRY
    if place.match == "alternate":
        fame -= 1.0 if at_home or place.capital or place.country_code in nearby else _LESS_FOR_STRANGER
    if nearby and place.country_code not in nearby and (place.capital or place.precision == "region"):
        fame -= _LESS_ELSEWHERE
    return fame + min(_MOST_FOR_COMPANY, at_home + (1.5 if place.country_code in nearby else 0.0))
