"""Places keep company: where an article names several towns of one country or region, its other towns lie there too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from components.geography.geodesic import kilometres
from components.geography.toponym import Toponym

_FOR_A_TOWN, _FOR_A_REGION = 0.6, 0.7
_FOR_ITS_REGION = 1.6
_FOR_A_NEIGHBOUR = 1.8
_MOST = 2
_NEAR = 0.4  # degrees


class Company:
    """The places an article names, by the names it uses; countries are no company, a region is to its own towns."""

    def __init__(self, places: Iterable[Toponym] = ()) -> None:
        self.places = {place.matched.lower(): place for place in places}
        near = [place for place in self.places.values() if place.precision != "country"]
        self._towns = [
            (place.position.latitude, place.position.longitude, place.name)
            for place in near
            if place.precision == "city"
        ]
        self._countries = Counter(place.country_code for place in near)
        self._spoken_of = {(place.country_code, place.admin1) for place in near if place.precision == "region"}
        self._regions = Counter((place.country_code, place.admin1) for place in near)

    def speaks_for(self, place: Toponym, lowered: str) -> float:
        """How much likelier that town is the one meant by a name, given in small letters, for the places that have
        other names; of countries that share one ("Congo") the one whose towns are named."""
        if place.precision == "country" and place.match == "known":
            return _FOR_A_TOWN * min(self._countries.get(place.country_code, 0), 1)
        if place.precision != "city" or place.capital:
            return 0.0
        own = self.places.get(lowered)
        itself = own is not None and own.precision != "country" and own.country_code == place.country_code
        towns = self._countries.get(place.country_code, 0) - itself
        if towns < 1:
            return _FOR_A_NEIGHBOUR if self._has_near(place) else 0.0
        near = self._in_region_of(place, lowered)
        return _FOR_A_TOWN * min(towns, _MOST) + _FOR_A_REGION * min(near, _MOST)

    def speaks_of_region(self, place: Toponym) -> float:
        """How much likelier that town is the one meant where the region it lies in is named, and other towns of it."""
        region = place.country_code, place.admin1
        in_region = place.precision == "city" and region in self._spoken_of and self._regions[region] > _MOST
        return _FOR_ITS_REGION if in_region else 0.0

    def nearest(self, namesakes: Sequence[Toponym]) -> Toponym:
        """That of some towns of one name and country which lies nearest to another town of it that the article names;
        the first where it names none."""
        others = [
            place
            for place in self.places.values()
            if place.precision == "city" and place.country_code == namesakes[0].country_code
        ]
        others = [place for place in others if place.name != namesakes[0].name]
        if not others:
            return namesakes[0]
        return min(namesakes, key=lambda one: min(kilometres(one.position, other.position) for other in others))

    def surrounds(self, place: Toponym, lowered: str) -> bool:
        """Whether the article names several other places of its region: Dundee and Inverness, for the smaller Perth."""
        return self._in_region_of(place, lowered) >= _MOST

    def has_another_in(self, place: Toponym) -> bool:
        """Whether the article names its country, or another place there."""
        return any(p.country_code == place.country_code and p.name != place.name for p in self.places.values())

    def _in_region_of(self, place: Toponym, lowered: str) -> int:
        region, own = (place.country_code, place.admin1), self.places.get(lowered)
        itself = own is not None and own.precision != "country" and (own.country_code, own.admin1) == region
        return self._regions.get(region, 0) - itself

    def _has_near(self, place: Toponym) -> bool:
        """Whether another town that the article names lies a short drive away, if beyond a border."""
        latitude, longitude = place.position.latitude, place.position.longitude
        return any(
            -_NEAR < north - latitude < _NEAR and -_NEAR < east - longitude < _NEAR and name != place.name
            for north, east, name in self._towns
        )


ALONE = Company()
