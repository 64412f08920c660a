"""A geopy geocoder that answers from the GeoNames gazetteer on this machine, and refuses to guess."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Literal, NoReturn, overload

from geopy.adapters import BaseSyncAdapter
from geopy.exc import GeopyError
from geopy.geocoders.base import Geocoder
from geopy.location import Location

from components.geography import country as countries
from components.geography.gazetteer import Gazetteer, default_gazetteer
from components.geography.query import Query, understand
from components.geography.ranking import choose, ranked, score
from components.geography.spelling import fold
from components.geography.toponym import Toponym

SLIP_LEAST_POPULATION = 50_000
SLIP_LEAST_POPULATION_UNCONFINED = 200_000
MOST_CANDIDATES = 10


class PlaceError(GeopyError):  # type: ignore[misc]  # geopy has no types
    """A place could not be told. Every error of this geocoder is one of these."""


class AmbiguousPlace(PlaceError, LookupError):
    """The name means several places and none of them clearly; `candidates` has them, the likeliest first."""

    def __init__(self, query: str, candidates: Sequence[Toponym], gazetteer: Gazetteer) -> None:
        self.query = query
        self.candidates = tuple(candidates)
        shown = "; ".join(gazetteer.described(place) for place in self.candidates[:4])
        more = f"; and {len(self.candidates) - 4} more" if len(self.candidates) > 4 else ""
        super().__init__(
            f"{query!r} may be {shown}{more}. Add the country, or the state and the country, after a comma."
        )


class GeoNames(Geocoder):  # type: ignore[misc]  # geopy has no types
    """geopy's interface to the gazetteer. Nothing it does leaves the machine: its adapter refuses to."""

    def __init__(self, gazetteer: Gazetteer | None = None) -> None:
        super().__init__(adapter_factory=_Offline)
        self.gazetteer = gazetteer or default_gazetteer()

    @overload
    def geocode(
        self,
        query: str,
        *,
        exactly_one: Literal[True] = True,
        country: str | Iterable[str] | None = None,
        timeout: object = None,
    ) -> Location | None: ...

    @overload
    def geocode(
        self,
        query: str,
        *,
        exactly_one: Literal[False],
        country: str | Iterable[str] | None = None,
        timeout: object = None,
    ) -> list[Location] | None: ...

    def geocode(
        self,
        query: str,
        *,
        exactly_one: bool = True,
        country: str | Iterable[str] | None = None,
        timeout: object = None,
    ) -> Location | list[Location] | None:
        """The place of that name as a geopy Location, or None when there is none.

        `query` is a name, or a name and what it lies in: "El Paso, Texas", "Ciudad Juárez, MX". `country` confines the
        answer to one ISO 3166-1 alpha-2 code or to any of several (a state's successors). `ranking.py` has the rule
        by which one place is taken; when it takes none, AmbiguousPlace is raised. With `exactly_one=False` all
        candidates are returned, the likeliest first. `timeout` is geopy's and has nothing to wait for here.

        The Location's `raw` holds the Toponym's fields, `country` (its name), `score`, `basis` (`named`; `region`;
        `capital` for a country, which stands at its capital) and `candidates`, the others in short.

        Raises UnknownCountry for a `country` that is no code.
        """
        codes = (country,) if isinstance(country, str) else tuple(country) if country is not None else None
        for code in codes or ():
            countries.name_of(code)
        asked = understand(query, self.gazetteer)
        candidates = self.candidates(query, codes)
        if not candidates:
            return None
        if not exactly_one:
            return [self._location(place, candidates) for place in candidates]
        chosen = choose(candidates, within_country=bool(codes or (asked and asked.within)))
        if chosen is None:
            raise AmbiguousPlace(query, candidates, self.gazetteer)
        return self._location(chosen, candidates)

    def candidates(self, query: str, codes: Iterable[str] | None = None) -> tuple[Toponym, ...]:
        """Every place the query may mean, the likeliest first.

        Looked for in turn, until something is found: the place in what it is said to lie in; there and in what is or
        was governed from there; the whole query as the name of a country of any time; the whole query as one name;
        and a city's name with one wrong letter that is not the first, for cities of 50,000 or more, or of 200,000
        when no country is named or the name is an alternate one.
        """
        asked = understand(query, self.gazetteer)
        confined = None if codes is None else frozenset(codes)
        questions = []
        if asked is not None:
            asked = asked if confined is None else asked.inside(confined)
            questions = [asked, asked.with_territories()]
        whole = Query(query) if confined is None else Query(query).inside(confined)
        for question in questions:
            if found := [place for place in self.gazetteer.find(question.name) if question.fits(place)]:
                return ranked(found)
        if found := [place for code in countries.codes_of(query) if (place := self.gazetteer.country(code))]:
            found = [place for place in found if whole.fits(place)]
            if found:
                return ranked(found)
        if found := [place for place in self.gazetteer.find(query) if whole.fits(place)]:
            return ranked(found)
        return () if asked is None else ranked(filter(asked.fits, self._slips(asked)))

    def _slips(self, asked: Query) -> Iterator[Toponym]:
        for place in self.gazetteer.find_slips(asked.name):
            sure = asked.within and place.match != "alternate"
            enough = SLIP_LEAST_POPULATION if sure else SLIP_LEAST_POPULATION_UNCONFINED
            same_start = fold(place.matched)[:1] == fold(asked.name)[:1]
            if place.precision == "city" and place.population >= enough and same_start:
                yield place.slipped()

    def _location(self, place: Toponym, candidates: Sequence[Toponym]) -> Location:
        land = countries.name_of(place.country_code)
        address = place.name if place.precision == "country" else f"{place.name}, {land}"
        raw = place.as_dict() | {
            "country": land,
            "basis": place.basis,
            "score": score(place),
            "candidates": [self.labelled(other) for other in candidates[:MOST_CANDIDATES]],
        }
        return Location(address, place.position.as_leaflet(), raw)

    def labelled(self, place: Toponym) -> dict[str, Any]:
        """A candidate as a plain dict, with its `score` and a `label` that tells it from others of its name."""
        return place.as_dict() | {"score": score(place), "label": self.gazetteer.described(place)}


class _Offline(BaseSyncAdapter):  # type: ignore[misc]  # geopy has no types
    """The adapter of a geocoder that has no business with the network."""

    def get_json(self, url: str, *, timeout: object, headers: object) -> NoReturn:
        raise PlaceError("the GeoNames geocoder answers without a network")

    get_text = get_json


def capital_of(code: str) -> Toponym | None:
    """The capital of the country of that ISO code, as a city; None where there is none (Antarctica).

    Raises UnknownCountry for what is not a code.
    """
    countries.name_of(code)
    return default_gazetteer().capital_of(code)
