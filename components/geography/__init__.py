"""Where things are: positions, legs along the earth's surface, countries, the gazetteer and the geocoder."""

from components.geography.country import UnknownCountry, code_of, codes_of, name_of
from components.geography.gazetteer import Gazetteer, Mention, default_gazetteer
from components.geography.geocoder import AmbiguousPlace, GeoNames, PlaceError, capital_of
from components.geography.geodesic import kilometres, leg_line, leg_lines
from components.geography.position import NotAPosition, Position
from components.geography.toponym import Toponym

__all__ = [
    "AmbiguousPlace",
    "Gazetteer",
    "GeoNames",
    "Mention",
    "NotAPosition",
    "PlaceError",
    "Position",
    "Toponym",
    "UnknownCountry",
    "capital_of",
    "code_of",
    "codes_of",
    "default_gazetteer",
    "kilometres",
    "leg_line",
    "leg_lines",
    "name_of",
]
