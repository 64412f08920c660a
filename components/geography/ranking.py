"""Which of several places of one name is meant: the best, when it outweighs every rival; else nobody guesses.

The rule, all of it:

* A place weighs its population; a capital ten times that under its own name; a region a quarter of its people, because
  a name alone means the city more often; a country no less than a million; a venue as much as a middling city.
* A name the place is known by, or one of GeoNames' alternate names, is weaker evidence than its own name. How much
  weaker is uncertain, so a place found that way has two weights: a small one when it is to win and a larger one when
  it stands in another's way.
* The best is answered when it weighs at least four times what any rival may weigh.
* Two regions of one name (Punjab) are never told apart by weight.
* What is the same place is no rival: within 25 km in one country, a region around its city, a country around its
  capital.
* A name alone that a country shares with its own city is the country, unless that is little more than the city
  (Singapore). Asked for within a country, it is the city.
"""

from __future__ import annotations

from collections.abc import Iterable

from components.geography.country import countries
from components.geography.geodesic import kilometres
from components.geography.toponym import Toponym

DOMINANCE = 4.0
SAME_PLACE_KILOMETRES = 25.0
CITY_STATE_SQUARE_KILOMETRES = 1200.0
LEAST_SEAT = 100_000  # A smaller city does not take a name from the region around it.

_WEIGHT_WHEN_TO_WIN = {"name": 1.0, "known": 0.5, "alternate": 0.02, "slip": 0.02}
_WEIGHT_AS_RIVAL = {"name": 1.0, "known": 1.0, "alternate": 0.25, "slip": 0.25}
_CAPITAL = 10.0
_REGION = 0.25
_LEAST_COUNTRY = 1_000_000.0
_LEAST_REGION = 100_000.0  # For lands that are no division of GeoNames, whose population is not known.
_VENUE = 500_000.0
_LEAST_CITY = 200.0


def ranked(candidates: Iterable[Toponym]) -> tuple[Toponym, ...]:
    """The candidates, the likeliest first; always in the same order."""
    return tuple(sorted(candidates, key=lambda place: (-score(place), place.country_code, place.geonames_id or 0)))


def score(place: Toponym) -> float:
    """What a candidate weighs, in inhabitants; comparable between candidates for one name only."""
    return _mass(place) * _WEIGHT_WHEN_TO_WIN[place.match]


def choose(candidates: Iterable[Toponym], *, within_country: bool = False) -> Toponym | None:
    """The one place that is meant, or None when two are too close (or there is none).

    `within_country` says that the caller has already named the country, so that "Luxembourg" asks for the city.
    """
    places = ranked(candidates)
    if within_country and any(place.precision != "country" for place in places):
        places = tuple(place for place in places if place.precision != "country")
    if not places:
        return None
    best = places[0]
    if not within_country:
        best = next((place for place in places if _takes_the_name(place, best)), best)
    if best.precision == "region":
        best = next((place for place in places if _is_seat_of(place, best)), best)
    rivals = [place for place in places if not _same_place(place, best)]
    if best.precision == "region" and any(place.precision == "region" for place in rivals):
        return None
    heaviest = max((_mass(rival) * _WEIGHT_AS_RIVAL[rival.match] for rival in rivals), default=0.0)
    return best if max(score(best), score(places[0])) >= DOMINANCE * heaviest else None


def _mass(place: Toponym) -> float:
    match place.precision:
        case "country":
            return max(float(place.population), _LEAST_COUNTRY)
        case "region":
            return max(place.population * _REGION, _LEAST_REGION)
        case "venue":
            return _VENUE
        case "city":
            mass = max(float(place.population), _LEAST_CITY)
            return mass * _CAPITAL if place.capital and place.match in ("name", "known") else mass


def _takes_the_name(place: Toponym, best: Toponym) -> bool:
    """Whether `place` is what people mean by a name that a country and its own city share."""
    if place.country_code != best.country_code or place.match == "alternate":
        return False
    city_state = float(countries()[place.country_code]["areakm2"]) <= CITY_STATE_SQUARE_KILOMETRES
    if city_state:
        return best.precision == "country" and place.capital
    return best.precision != "country" and place.precision == "country"


def _is_seat_of(city: Toponym, region: Toponym) -> bool:
    return (
        city.precision == "city"
        and city.match in ("name", "known")
        and region.admin1 != ""
        and (city.country_code, city.admin1) == (region.country_code, region.admin1)
        and city.population >= LEAST_SEAT
    )


def _same_place(one: Toponym, best: Toponym) -> bool:
    if one is best:
        return True
    if one.country_code != best.country_code:
        return False
    if "country" in (one.precision, best.precision):
        return True
    if "region" in (one.precision, best.precision) and one.admin1 == best.admin1 != "":
        return True
    return kilometres(one.position, best.position) <= SAME_PLACE_KILOMETRES
