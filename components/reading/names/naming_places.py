"""A name the gazetteer knows is a place only where its neighbours let it be one.

It may as well be somebody's surname, an agency ("Xinhua"), a club ("Milan have"), a government ("the White House"), an
adjective ("US troops") or an English word.
"""

from __future__ import annotations

import re
from dataclasses import replace

from components.geography.gazetteer import Mention
from components.geography.toponym import Toponym
from components.reading.names.believing import believable
from components.reading.names.capitals import is_body
from components.reading.names.context import Context
from components.reading.names.lines import Line
from components.reading.names.people import People, Person
from components.reading.names.signs import Sign
from components.reading.names.states import in_state
from components.reading.names.toponyms import lies_in
from components.reading.names.town_venues import end_of_venue, holds_event
from components.reading.vocabulary.people import OFFICES
from components.reading.vocabulary.places import ADJECTIVAL, COURTS, DOUBTFUL_PLACES, SEATS, TOO_WIDE, VENUES
from components.reading.vocabulary.word_sets import words

# In the town they are named after, other than palaces and squares.
BUILDINGS = words(
    "cathedral stadium arena minster museum racecourse velodrome showground showgrounds fairgrounds coliseum "
    "auditorium library playhouse guildhall pavilion infirmary university castle abbey amphitheatre amphitheater"
)
_DEDICATED = words("cathedral church basilica chapel abbey monastery convent parish shrine order feast sunday day")
_DIVISIONS = words("province county governorate prefecture oblast district regency")
_TOWN_OF = words("city town village hamlet")
_IN_MEMORY = words("mausoleum tomb statue bust grave memory portrait")
_OF_GODS = words("temple gurdwara")
_BIG_TOWN = 500_000
# Named after a place or a saint, wherever they stand.
_NAMED_AFTER = words(
    "mausoleum church chapel basilica convent monastery parish shrine tomb hotel inn restaurant cafe café bar pub "
    "memorial monument statue obelisk mission school gallery bridge street road avenue barracks ballroom room suite"
)
_SAINTS = words("San Santa Santo Sant São Sao St St. Saint")
_SAINT = ("Sant'", "Sant’")
_KNOWN_TOWN = 15_000
_INSIDE = words(
    "in at to inside into outside near from visit visits visited visiting toured left leaving reach reached reaches"
)
_SAYS_OF = words("according close loyal opposed linked ties access letter message appeal back backing open hostile")
# "Largely Catholic Mexico": of what faith a country is.
FAITHS = words(
    "Catholic Muslim Buddhist Hindu Orthodox Christian Protestant Lutheran Jewish Islamic Shiite Shia Sunni Anglican "
    "Communist Marxist"
)
_TOWN = 100_000
_LEAD_THERE = words("in to at near from")
_OF_CLUBS = frozenset({"GB", "IE", "AU"})
_NOT_NOUNS = re.compile(
    r"(?:and|or|in|on|for|to|from|with|at|by|as|the|a|is|was|will|has|had|would|who|where|which|that|this|next|"
    r"last|later|after|"
    r"before|during|while|amid|since|until|starting|today|tomorrow|yesterday|said|says|are|were|have|between|"
    r"through|via)$"
)


def place_named(
    context: Context, line: Line, at: int, length: int, name: list[str], mention: Mention, place: Toponym
) -> Sign | None:
    """What a run of `length` capitalised words is that begins with the name of a place; None when that is no sign."""
    words, people = line.words, context.people
    covers = mention.end >= at + length
    known = people.called(name[0]) if len(name) == 1 else None
    if known and _rather_person(known, name[0], words, at, place):
        return Sign("A", at, at + length, person=context.heard(known))
    before = words[at - 1] if at else ""
    of_what = words[at - 2].lower() if at > 1 and before == "of" else ""
    if of_what in _IN_MEMORY and place.precision == "city":
        return Sign("X", at, mention.end)
    if place.precision == "country" and covers and of_what in _TOWN_OF:
        namesake = context.atlas.town(mention.name, context.nearby)
        if namesake and not place.capital:
            return Sign("P", at, mention.end, place=namesake)  # "The city of Usa"
    somebodys = before in {"'s", "’s"} and at > 1 and people.called(words[at - 2]) is not None
    if somebodys and covers and place.match == "alternate":
        return Sign("X", at, mention.end)  # "At Ann's Deli"
    first = words[at]
    if (first in _SAINTS or first.startswith(_SAINT)) and of_what in _DEDICATED:
        return Sign("X", at, mention.end)
    following = words[mention.end].lower() if mention.end < len(words) else ""
    if len(name) > 1 and holds_event(name, line, at, place):
        return Sign("P", at, at + length, place=place)
    if not covers and (end := end_of_venue(context, line, at, length, name, mention, place)):
        return Sign("P", at, end, place=place)
    if following in _OF_GODS and before == "the" and place.precision == "city" and not place.capital:
        return Sign("X", at, mention.end)
    saint_or_the = first in _SAINTS or before == "the"
    if saint_or_the and following in _NAMED_AFTER and words[mention.end].islower() and place.precision == "city":
        return Sign("X", at, mention.end)
    owned = words[mention.end + 1 : mention.end + 2] if following in {"'s", "’s"} else []
    if first in _SAINTS and owned and owned[0].lower() in _NAMED_AFTER | BUILDINGS | {"square", "hospital"}:
        return Sign("X", at, mention.end)
    if town := in_state(context.atlas, words, mention):
        return Sign("P", at, town[0], place=town[1])
    if following == "city" and words[mention.end] == "City" and _is_city(context, place, at + length - mention.end):
        return Sign("P", at, mention.end + 1, place=place)
    lowered = first.lower()
    stands_for_government = lowered in SEATS and (place.match == "alternate" or name[1:2] == ["House"])
    stands_for_government |= place.name in COURTS and _speaks_for_itself(words, at, mention.end)
    if following in {"news", "newspaper", "agency", "daily"} or stands_for_government:
        return Sign("X", at, max(mention.end, at + length))
    if following in _DIVISIONS and at + length == mention.end + 1 and place.precision in {"city", "region"}:
        return Sign("P", at, mention.end + 1, place=replace(place, precision="region"))  # "Orhei District"
    named_after = following in _DIVISIONS - {"district", "regency"} and words[mention.end].islower()
    if named_after and covers and place.precision == "city" and place.admin1:
        place = replace(place, precision="region")
    elsewhere = of_what in {"region", "province", "state", "county"}
    elsewhere = elsewhere or (following in {"airport", "airfield", "airstrip"} and place.population < _BIG_TOWN)
    if elsewhere and not context.learning and place.precision == "city" and not context.speaks_of(place):
        return Sign("X", at, mention.end)  # Another Asturias.
    if following in {"are", "have", "were"} and place.precision == "city" and _acts(context, line, at, mention.end):
        return Sign("A", at, mention.end, person=context.heard(people.named(name, ["club"], None, only_whole=True)))
    if (
        covers
        or (
            following in VENUES
            and words[mention.end] != "City"
            and not (place.precision == "country" and len(name) > 2)
        )
        or (following in BUILDINGS and _lends_its_name(place) and lowered not in DOUBTFUL_PLACES)
        or following in OFFICES
        or _begins_place(context, line, mention.end, place)
    ):
        adjectival = following.isalpha() and lowered.strip(".") in ADJECTIVAL
        if adjectival and _is_noun_after(following, words, mention.end):
            return Sign("N", at, mention.end, nation=place.country_code)
        spoken_of = lowered in DOUBTFUL_PLACES and context.speaks_of(place)
        if (
            believable(line.tokens, mention, place, context.lowered, spoken_of)
            or (context.is_village(mention) and words[at - 1] != "the" and lowered not in TOO_WIDE)
            or _lies_in_next(context, line, mention.end, place)
        ):
            if following in BUILDINGS and words[mention.end].istitle():
                return Sign("P", at, mention.end + 1, place=place)
            return Sign("P", at, mention.end, place=place)
    rest = [w for w in words[mention.end : at + length] if w != "."]
    somebody = rest and not is_body(rest) and (len(rest) > 1 or people.called(rest[0]))
    if place.precision == "country" and somebody:  # "Iran Foreign Minister" and "China Xi Jinping"
        return Sign("P", at, mention.end, place=place)
    return Sign("X", at, at + length) if covers and len(name) > 1 else None


def _lends_its_name(place: Toponym) -> bool:
    """Whether a cathedral or a castle is likely called after a town; Roma Abbey is not Rome's."""
    return place.population >= _KNOWN_TOWN and place.match != "alternate"


def _acts(context: Context, line: Line, at: int, end: int) -> bool:
    """Whether the name of a town before "are" or "have" is a club's or a government's."""
    words, before = line.words, line.words[at - 1] if at else ""
    if words[end + 1 : end + 2] in (["him"], ["her"], ["them"]) or before.lower() in _LEAD_THERE:
        return False
    return not (at > 1 and before == "and" and _ends_place(context, line, at - 1))


def is_faith_of_land(context: Context, line: Line, at: int) -> bool:
    """Whether one of the faiths only says what a country believes in, whose name follows and ends there."""
    named = context.name_at(line, at + 1) if at + 1 < len(line.tokens) and line.tokens[at + 1].capital else None
    place = context.meaning(named)
    alone = named is not None and not (named.end < len(line.tokens) and line.tokens[named.end].capital)
    return place is not None and place.precision == "country" and alone


def _speaks_for_itself(words: list[str], at: int, end: int) -> bool:
    """Whether a palace is whoever lives there: "the Kremlin said", "a Kremlin aide", but not "dined at the Kremlin"."""
    first = at - 1 if words[at - 1 : at] in (["the"], ["The"]) else at
    led_to = first > 0 and words[first - 1].lower() in _INSIDE and words[max(0, first - 2)].lower() not in _SAYS_OF
    following = words[end] if end < len(words) else "."
    described = following in {"'s", "’s"} or (following.isalpha() and bool(_is_noun_after(following, words, end)))
    return not led_to or described


def _is_city(context: Context, place: Toponym, rest: int) -> bool:
    """Whether "Borongan City" is the town itself, for where football is older it is a club."""
    own = place.precision == "city" and place.match != "alternate"
    known = place.population >= _TOWN or (not context.learning and context.speaks_of(place))
    return rest == 1 and own and known and place.country_code not in _OF_CLUBS


def _rather_person(known: Person, name: str, words: list[str], at: int, place: Toponym) -> bool:
    """Whether a name that is also a place is the person's here: their surname, or no town one would know."""
    before = words[at - 1].lower() if at else ""
    located = before in {"in", "to", "at", "from"}
    if place.precision == "country":
        return known.surname == name and bool(known.offices) and not located
    if People.is_bare(known) and before in {"in", "near", "outside"}:
        return False
    if known.surname == name:
        return not (place.capital and located)
    return place.precision == "city" and not place.capital and not located


def _ends_place(context: Context, line: Line, end: int) -> bool:
    """Whether a place's name ends right before that token."""
    return any(
        (named := context.name_at(line, at)) is not None and named.end == end and context.meaning(named) is not None
        for at in range(max(0, end - 3), end)
        if line.tokens[at].capital
    )


def _begins_place(context: Context, line: Line, at: int, place: Toponym) -> bool:
    """Whether the next word is what this place lies in ("Hanoi Vietnam"), or both are countries."""
    following = context.name_at(line, at) if at < len(line.tokens) and line.tokens[at].capital else None
    whole = context.meaning(following)
    return whole is not None and (lies_in(place, whole) or (place.precision == whole.precision == "country"))


def _lies_in_next(context: Context, line: Line, at: int, place: Toponym) -> bool:
    """Whether "in" and what this town lies in follow: "Hultsfred in Sweden"."""
    if line.words[at : at + 1] != ["in"] or at + 1 >= len(line.words) or place.precision != "city":
        return False
    whole = context.meaning(context.name_at(line, at + 1)) if line.tokens[at + 1].capital else None
    return whole is not None and lies_in(place, whole)


def _is_noun_after(following: str, words: list[str], at: int) -> bool:
    return (not _NOT_NOUNS.match(following) and words[at][:1].islower()) or following in OFFICES
