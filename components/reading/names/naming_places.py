"""A name the gazetteer knows is a place only where its neighbours let it be one.

It may as well be somebody's surname, an agency ("Xinhua"), a club ("Milan have"), a government ("the White House"), an
adjective ("US troops") or an English word.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from components.geography.gazetteer import Mention
from components.geography.toponym import Toponym
from components.reading.names.believing import believable
from components.reading.names.capitals import is_body, spelled
from components.reading.names.context import Context
from components.reading.names.lines import Line
from components.reading.names.named import Named, is_noun_after
from components.reading.names.namesakes import (
    as_club,
    as_common_noun,
    as_institution,
    as_memorial,
    as_named_after,
    as_person,
    as_saint,
    as_somebodys,
    as_stranger,
)
from components.reading.names.signs import Sign
from components.reading.names.states import in_state
from components.reading.names.toponyms import country_of_people, lies_in
from components.reading.names.town_venues import end_of_venue, holds_event
from components.reading.vocabulary.people import OFFICES
from components.reading.vocabulary.places import ADJECTIVAL, BUILDINGS, DOUBTFUL_PLACES, TOO_WIDE, VENUES
from components.reading.vocabulary.word_sets import words

_NUMBERED = words("Hall Gate Room Stand Block Bay Ward Court Pier Booth")
_SEES = words("diocese archdiocese eparchy")
_DIVISIONS = words("province county governorate prefecture oblast district division regency region state voivodeship")
_SECOND_LEVEL = words("county district regency")
_DIVISIONS_OF = words("province governorate prefecture oblast district department voivodeship canton")
_QUARTERS = frozenset({"Central", "Northern", "Southern", "Eastern", "Western", "Upper", "Lower"})
_TOWN_OF = words("city town village hamlet")
_CHIEF = words("main chief largest biggest second principal other northern southern eastern western capital port only")
_KNOWN_TOWN = 15_000
# "Largely Catholic Mexico": of what faith a country is.
FAITHS = words(
    "Catholic Muslim Buddhist Hindu Orthodox Christian Protestant Lutheran Jewish Islamic Shiite Shia Sunni Anglican "
    "Communist Marxist"
)
_TOWN = 100_000
_LEAD_TO = frozenset({"in", "to", "from", "near", "at"})
_OF_CLUBS = frozenset({"GB", "IE", "AU"})
_OF_CHARTERED_CITIES = frozenset({"PH"})  # Of whatever size, and always called so.


def place_named(
    context: Context, line: Line, at: int, length: int, name: list[str], mention: Mention, place: Toponym
) -> Sign | None:
    """What a run of `length` capitalised words is that begins with the name of a place; None when that is no sign."""
    found = Named(context, line, at, length, name, mention, place)
    for way in _AS_NAMED:
        if sign := way(found):
            return sign
    found = _with_its_division(found)
    for way in _AS_PLACE:
        if sign := way(found):
            return sign
    return None


def _as_namesake(found: Named) -> Sign | None:
    """ "The city of Usa"."""
    if found.place.precision != "country" or not found.covers or found.of_what not in _TOWN_OF or found.place.capital:
        return None
    if found.at > 2 and found.line.words[found.at - 3].lower() in _CHIEF:
        return None  # "The main town of Palau".
    if all(map(str.isupper, found.line.words[found.at : found.end])):
        return None  # "Minneapolis city of USA".
    namesake = found.context.atlas.town(found.mention.name, found.context.nearby)
    return found.sign("P", place=namesake) if namesake else None


def _as_another_spelling(found: Named) -> Sign | None:
    """ "Fårö", an island that is not Faro, where nothing speaks of Portugal."""
    said = "".join(found.line.words[found.at : found.end])
    accented = any(letter.isalpha() and not letter.isascii() for letter in said)
    if not accented or not found.is_town or not (found.place.name + found.place.matched).isascii():
        return None
    if found.place.population >= _TOWN:
        return None  # Zürich is in the gazetteer as Zurich.
    return None if found.context.speaks_of(found.place) else found.sign("X")


def _in_nation(found: Named) -> Sign | None:
    """ "The Uruguayan town of San Javier", which is none in Argentina."""
    nation = country_of_people(found.line.words[found.at - 3]) if found.of_what in _TOWN_OF and found.at > 2 else None
    country = found.context.atlas.country(nation) if nation else None
    if country is None or found.place.precision == "country" or found.place.country_code == nation:
        return None
    if own := found.context.atlas.means(found.mention.name, within=country):
        return found.sign("P", place=own)
    return found.sign("X") if found.place.population < _TOWN else None


def _in_land_behind(found: Named) -> Sign | None:
    """ "Scarborough, Canada", which is none in England; before "and" it may be a list: "Paris, Canada and Japan"."""
    line, at = found.line, found.end + 1
    if not found.is_town or found.next_word != "," or at >= len(line.tokens) or not line.tokens[at].capital:
        return None
    behind = found.context.name_at(line, at)
    land = found.context.meaning(behind)
    if behind is None or land is None or land.precision != "country" or found.place.country_code == land.country_code:
        return None
    if line.words[behind.end : behind.end + 1] in (["and"], ["or"], ["'s"], ["’s"]) or found.place.population > _TOWN:
        return None
    own = found.context.atlas.means(found.mention.name, within=land)
    return found.sign("P", place=own) if own else found.sign("X")


def _as_event_or_venue(found: Named) -> Sign | None:
    line, at, place = found.line, found.at, found.place
    if len(found.name) > 1 and holds_event(found.name, line, at, place):
        return found.sign("P", at + found.length, place)
    end = None
    if not found.covers:
        end = end_of_venue(found.context, line, at, found.length, found.name, found.mention, place)
    return found.sign("P", end, place) if end else None


def _as_town_with_state(found: Named) -> Sign | None:
    town = in_state(found.context.atlas, found.line.words, found.mention)
    return found.sign("P", *town) if town else None


def _as_city(found: Named) -> Sign | None:
    rest = found.at + found.length - found.end
    is_city = found.next_word in {"City", "CITY"} and _is_city(found.context, found.place, rest)
    return found.sign("P", found.end + 1, found.place) if is_city else None


def _as_see(found: Named) -> Sign | None:
    """ "Bambari Diocese", where a bishop has his seat."""
    whole = found.at + found.length == found.end + 1 and found.is_town and found.next_word.istitle()
    return found.sign("P", found.end + 1, found.place) if found.following in _SEES and whole else None


def _as_division(found: Named) -> Sign | None:
    """ "Orhei District"."""
    whole = found.at + found.length == found.end + 1 and found.place.precision in {"city", "region"}
    if whole and found.following in _DIVISIONS and found.first in _QUARTERS and found.is_town:
        return found.sign("X", found.end + 1)  # Of whichever country: "the Central Region".
    return found.sign("P", found.end + 1, _division_around(found)) if found.following in _DIVISIONS and whole else None


def _with_its_division(found: Named) -> Named:
    """What is found, a town before "province" or behind "province of" as the province around it."""
    before = found.of_what in _DIVISIONS_OF and found.line.words[found.at - 2].islower()
    division = before or (found.following in _DIVISIONS and found.next_word.islower())
    if division and found.covers and found.is_town and found.place.admin1:
        return found.of(_division_around(found))
    return found


def _division_around(found: Named) -> Toponym:
    """The division called after a town; of one of the second level the gazetteer knows a point, and no bounds."""
    first_level = "" if {found.following, found.of_what} & _SECOND_LEVEL else found.place.admin1
    return replace(found.place, precision="region", admin1=first_level)


def _as_itself(found: Named) -> Sign | None:
    """The place, or the nation in "US troops", where its name ends as that of a place may."""
    if not _ends_as_place(found) or (found.first in _NUMBERED and found.following.isdigit()):
        return None  # "Hall 18".
    lowered, place, context, line = found.first.lower(), found.place, found.context, found.line
    adjectival = found.following.isalpha() and lowered.strip(".") in ADJECTIVAL
    if adjectival and is_noun_after(found.following, line.words, found.end):
        return Sign("N", found.at, found.end, nation=place.country_code)
    spoken_of = lowered in DOUBTFUL_PLACES and context.speaks_of(place)
    village = context.is_village(found.mention) and line.words[found.at - 1] != "the" and lowered not in TOO_WIDE
    if (
        believable(line.tokens, found.mention, place, context.lowered, spoken_of)
        or village
        or _lies_in_next(context, line, found.end, place)
    ):
        with_building = found.following in BUILDINGS and found.next_word.istitle()
        return found.sign("P", found.end + with_building, place)
    return None


def _ends_as_place(found: Named) -> bool:
    """Whether the run ends with the place's name, or goes on with a building, an office or what the place lies in."""
    following, place = found.following, found.place
    long_country = place.precision == "country" and len(found.name) > 2
    return (
        found.covers
        or (following in VENUES and found.next_word != "City" and not long_country)
        or (following in BUILDINGS and _lends_its_name(place) and found.first.lower() not in DOUBTFUL_PLACES)
        or following in OFFICES
        or _begins_place(found.context, found.line, found.end, place)
    )


def _as_country_of_somebody(found: Named) -> Sign | None:
    """ "Iran Foreign Minister" and "China Xi Jinping"."""
    rest = spelled(found.line.words[found.end : found.at + found.length])
    somebody = rest and not is_body(rest) and (len(rest) > 1 or found.context.called(rest[0]))
    return found.sign("P", place=found.place) if found.place.precision == "country" and somebody else None


def _before_somebody(found: Named) -> Sign | None:
    """ "In Helsinki Tamm will meet": a place to which "in" leads, and right behind it whom the article has named."""
    rest = found.line.words[found.end : found.at + found.length]
    led = found.before.lower() in _LEAD_TO and found.place.precision in {"city", "country", "region"}
    somebody = found.context.called(rest[0]) if led and len(rest) == 1 else None
    if somebody is None or somebody.surname != rest[0]:
        return None
    first_names = somebody.name.split()[:-1]
    return found.sign("P", place=found.place) if first_names and found.first not in first_names else None


def _as_body(found: Named) -> Sign | None:
    whole = found.covers and len(found.name) > 1
    return found.sign("X", found.at + found.length) if whole else None


# What the name of a place may be, each tried in turn; behind `_AS_PLACE` a town may be the province around it.
_Way = Callable[[Named], Sign | None]
_AS_NAMED: tuple[_Way, ...] = (
    _as_another_spelling,
    *(as_person, as_memorial, as_common_noun, _as_namesake, _in_nation, _in_land_behind),
    *(as_somebodys, as_saint, _as_event_or_venue),
    *(as_named_after, _as_town_with_state, _as_city, _as_see, as_institution, _as_division),
)
_AS_PLACE: tuple[_Way, ...] = (as_stranger, as_club, _as_itself, _as_country_of_somebody, _before_somebody, _as_body)


def _lends_its_name(place: Toponym) -> bool:
    """Whether a cathedral or a castle is likely called after a town; Roma Abbey is not Rome's."""
    return place.population >= _KNOWN_TOWN and place.match != "alternate"


def is_faith_of_land(context: Context, line: Line, at: int) -> bool:
    """Whether one of the faiths only says what a country believes in, whose name follows and ends there."""
    named = context.name_at(line, at + 1) if at + 1 < len(line.tokens) and line.tokens[at + 1].capital else None
    place = context.meaning(named)
    alone = named is not None and not (named.end < len(line.tokens) and line.tokens[named.end].capital)
    return place is not None and place.precision == "country" and alone


def _is_city(context: Context, place: Toponym, rest: int) -> bool:
    """Whether "Borongan City" is the town itself, for where football is older it is a club."""
    own = place.precision == "city" and place.match != "alternate"
    spoken_of = not context.learning and context.speaks_of(place)
    known = place.population >= _TOWN or place.country_code in _OF_CHARTERED_CITIES or spoken_of
    return rest == 1 and own and known and place.country_code not in _OF_CLUBS


def _begins_place(context: Context, line: Line, at: int, place: Toponym) -> bool:
    """Whether the next word is what this place lies in ("Hanoi Vietnam"), or both are countries."""
    following = context.name_at(line, at) if at < len(line.tokens) and line.tokens[at].capital else None
    whole = context.meaning(following)
    return whole is not None and (lies_in(place, whole) or (place.precision == whole.precision == "country"))


def _lies_in_next(context: Context, line: Line, at: int, place: Toponym) -> bool:
    """Whether what this town lies in follows, behind "in" or a comma: "Hultsfred in Sweden", "Victoria, Canada"."""
    if line.words[at : at + 1] not in (["in"], [","]) or at + 1 >= len(line.words) or place.precision != "city":
        return False
    behind = context.name_at(line, at + 1) if line.tokens[at + 1].capital else None
    whole = context.meaning(behind)
    if behind is None or whole is None or not lies_in(place, whole):
        return False
    return line.words[at] == "in" or line.words[behind.end : behind.end + 1] not in (["'s"], ["’s"])
