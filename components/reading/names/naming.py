"""What a capitalised word names: somebody, some place, a nation, or a body that is neither.

A name is decided by its neighbours: the office before it, the words it is part of, whom the article called by it.
"""

from __future__ import annotations

from components.geography.gazetteer import Mention
from components.reading.names.believing import believable
from components.reading.names.capitals import SURNAMES, common_opening, is_body, spelled
from components.reading.names.context import Context
from components.reading.names.lines import Line
from components.reading.names.naming_people import act_named, body_named, company_of_nation, somebody_named
from components.reading.names.naming_places import FAITHS, is_faith_of_land, place_named
from components.reading.names.offices import somebody_by_epithet, somebody_in_office
from components.reading.names.signs import Sign
from components.reading.names.states import in_state
from components.reading.names.toponyms import country_of_people
from components.reading.names.town_venues import is_stage_abroad, town_of_stage
from components.reading.vocabulary.names import begin_demonyms
from components.reading.vocabulary.people import FIRST_OF_EPITHETS
from components.reading.vocabulary.places import DOUBTFUL_PLACES
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_DESCRIBES = regex(r"[A-Z][a-z]+-[a-z]+")
_LONG_PLACE = 4  # letters
_SAINTS = frozenset({"St", "St.", "Saint"})
_SEVERAL_SAINTS = frozenset({"Ss", "SS", "Sts", "Saints"})
# "Ask Ann Lee where she is": before a whole name such a word is a verb.
_CALLS_ON = words(
    "ask asks meet enter take blame watch remember call trust congratulations congrats thank thanks give tell show "
    "see hear follow join imagine consider forget add say believe bring send welcome poor dear exit introducing "
    "presenting"
)
_PARTISANS = words(
    "Republican Democrat Democratic Tory Conservative Liberal Socialist Labour Independent Republicans Democrats "
    "Tories Conservatives Liberals Socialists Independents"
)
_LEADS_ON = words("In At From With For")
_DEEDS = words(
    "Visit Attend Meet Tour Join Open Address Travel Fly Head Go Return Leave Embark Arrive Begin Start Make Pay"
)
_SHORTEST_PARTICIPLE = 7  # letters: longer than King and Irving
_SEES = frozenset({"Diocese", "Archdiocese", "Eparchy", "Dioceses", "Parish"})
_PARTS = frozenset(
    {"North", "South", "East", "West", "Central", "Latin", "Northern", "Southern", "Eastern", "Western"}
    | {"Southeast", "Northeast", "South-East", "North-East", "Sub-Saharan"}
)
_OCEANS = frozenset({"Indian", "Pacific", "Atlantic", "Arctic", "Southern"})
_CONTINENTS = frozenset({"America", "American", "Asia", "Asian", "Africa", "African", "Europe", "European", "Pacific"})


def sign_at(context: Context, line: Line, at: int) -> Sign | None:
    """The sign that begins at that token of a line, None for an ordinary word."""
    words = line.words
    word = words[at]
    if word in FIRST_OF_EPITHETS and (called := somebody_by_epithet(context, line, at)):
        return called
    if word in _SEVERAL_SAINTS and (end := _end_of_saints(line, at)):
        return Sign("X", at, end)
    title = 0 if word in _SAINTS and _is_saint_of_place(context, line, at) else line.title_at(at)
    if title and _ends_with_surname(context, line, at, title):
        title -= 1
    for named_at in (at, at + title) if context.acts else ():
        if act := context.act_at(line, named_at):
            return act_named(context, act, at, named_at + len(act.words))
    if title and not line.headline:
        return somebody_in_office(context, line, at, title)
    if title and at + title < len(words) and context.called(words[at + title]):
        sign = _in_headline(context, line, at + title, line.name_at(at + title))
        return Sign("A", at, sign.last, person=sign.person) if sign and sign.person else None
    if not line.tokens[at].capital:
        return None
    following = words[at + 1] if at + 1 < len(words) else ""
    if word == "The" and at and following and context.meaning(context.name_at(line, at + 1)):
        return None  # "In The Hague"
    opening = at in line.openings
    common = opening and common_opening(word) and word not in {"US", "UN"}
    if common and following.islower() and not _is_officials(context, word):
        return None
    if word in FAITHS and is_faith_of_land(context, line, at):
        return None
    if word in _SEES and following == "of":
        return None  # "Visited the Diocese of Lusaka".
    if following == "Ocean" and word in _OCEANS:
        island = words[at + 2 : at + 3] in (["Island"], ["Islands"])
        return Sign("X", at, at + 2 + island)  # "The Indian Ocean Island of Mauritius".
    if following in _CONTINENTS and word in _PARTS and not context.meaning(context.name_at(line, at)):
        return Sign("X", at, at + 2)  # "Her South American tour" is not of the United States.
    if word == "Palestinian" and following.lower() in {"territory", "territories"}:
        return Sign("P", at, at + 2, place=context.atlas.country("PS"))
    named = context.name_at(line, at)
    for length in (2, 1) if word in begin_demonyms() else ():
        nation = country_of_people(" ".join(words[at : at + length]))
        if nation and (length == 1 or following) and not (named and named.end > at + length):
            return company_of_nation(context, line, at, nation) or Sign("N", at, at + length, nation=nation)
    if common and not (named and named.end > at + 1) and not _is_officials(context, word):
        return None
    return _of_name(context, line, at, named)


def _of_name(context: Context, line: Line, at: int, named: Mention | None) -> Sign | None:
    """Of the capitalised words that begin there; `named` is the longest name of a place among them."""
    length = line.name_at(at)
    if line.headline:
        return _in_headline(context, line, at, length)
    if length > 1 and _is_no_first_name(context, line, at, length):
        return None
    name = spelled(line.words[at : at + length])
    place = context.meaning(named)
    if named and place and at == 0 and _is_bare_dateline(line.words, named.end):
        return Sign("P", at, named.end, place=place)
    if named and place:
        if sign := place_named(context, line, at, length, name, named, place):
            return sign
        if named.end >= at + length:
            return None
        if is_body(name) or place.precision == "country":
            return body_named(context, line, name, at, length)
    if len(name) > 1 and (town := town_of_stage(context, line, at, name)):
        return Sign("P", at, at + length, place=town)
    if is_stage_abroad(name):
        return Sign("X", at, at + length)
    if context.is_unsettled(named):
        return None
    return somebody_named(context, line, at, length, name, at in line.openings)


def _is_bare_dateline(words: list[str], end: int) -> bool:
    """Whether a line opens with a place in capitals which nothing parts from what it tells: "NEW DELHI Ann Lee"."""
    place, behind = words[:end], words[end : end + 1]
    return (
        all(word.isupper() for word in place) and sum(map(len, place)) >= _LONG_PLACE and any(map(str.istitle, behind))
    )


def _ends_with_surname(context: Context, line: Line, at: int, title: int) -> bool:
    """Whether the last word of an office is the surname of somebody named: "Ms Bishop", "King will go on"."""
    last = at + title - 1
    word = line.words[last]
    if (
        word.lower() not in SURNAMES
        or not line.tokens[last].capital
        or line.words[last - 1 : last] in (["the"], ["The"])
    ):
        return False
    called = context.called(word)
    goes_on = last + 1 < len(line.tokens) and (line.tokens[last + 1].capital or line.words[last + 1] == "of")
    return called is not None and called.surname == word and not goes_on


def _is_officials(context: Context, word: str) -> bool:
    """Whether a word that also opens sentences is the surname of somebody in office: May, Will."""
    called = context.called(word)
    return called is not None and called.surname == word and bool(called.offices)


def _is_no_first_name(context: Context, line: Line, at: int, length: int) -> bool:
    """Whether the first of several capitalised words only stands before a name, as a verb or as what is said of it."""
    words, opening = line.words, at in line.openings
    if words[at] in _LEADS_ON:
        return True  # "Pope of Rome / In Lima".
    if opening and length > 2 and _is_verb(words[at]) and words[at] not in context.inside:
        return True
    if words[at] in _DEEDS and words[at - 1 : at] in (["to"], ["To"], ["will"], ["Will"]):
        return True
    if length > 2 and words[at] in _PARTISANS:
        return True
    if opening and words[at].endswith("ing"):
        of_people = country_of_people(words[at + 1]) is not None  # "Leading Peruvian singers".
        return of_people or context.meaning(context.name_at(line, at + 1)) is not None  # "Leaving Lima, the president".
    if words[at] == "All" and context.meaning(context.name_at(line, at + 1)):
        return True  # "Archbishop of All Cyprus".
    describes = _DESCRIBES.fullmatch(words[at]) is not None  # "Chart-topper Ann Lee", "Muslim-majority Oman"
    return describes and (opening or context.meaning(context.name_at(line, at + 1)) is not None)


def _is_verb(word: str) -> bool:
    """Whether a word before a whole name is what is done to whoever bears it: "Ask Ann Lee", "Confirming Ann Lee's"."""
    return word.lower() in _CALLS_ON or (word.endswith("ing") and len(word) >= _SHORTEST_PARTICIPLE)


def _in_headline(context: Context, line: Line, at: int, length: int) -> Sign | None:
    """Where every word has a capital only what the body names is a name."""
    words = line.words
    known = context.called(words[at])
    mention = context.name_at(line, at)
    place = context.meaning(mention)
    if known and known.surname != words[at] and known.mentions < 2:
        known = None  # One word of a name said once: "Amazon leaders" are not Amazon Voice.
    if known and not (place and place.precision == "country"):
        last = at + 1
        while last < at + length and context.called(words[last]) is known:
            last += 1
        return Sign("A", at, last, person=known)
    if mention and (town := in_state(context.atlas, words, mention)):
        return Sign("P", at, town[0], place=town[1])
    lowered = words[at].lower()
    plain = lowered in DOUBTFUL_PLACES and lowered in context.lowered
    if mention and place and not plain and believable(line.tokens, mention, place, frozenset()):
        return Sign("P", at, mention.end, place=place) if place.population > 100_000 or place.capital else None
    return None


def _end_of_saints(line: Line, at: int) -> int:
    """Where "Ss. Cyril and Methodius" ends; 0 where no names follow."""
    first = at + 1 + (line.words[at + 1 : at + 2] == ["."])
    if first >= len(line.words) or not line.tokens[first].capital:
        return 0
    end = first + line.name_at(first)
    more = end + 1 < len(line.words) and line.words[end] == "and" and line.tokens[end + 1].capital
    return end + 1 + line.name_at(end + 1) if more else end


def _is_saint_of_place(context: Context, line: Line, at: int) -> bool:
    """Whether "St." begins a place's name, as in "St. Lucia", and is nobody's honorific."""
    named = context.name_at(line, at)
    place = context.meaning(named)
    return named is not None and place is not None and named.end > at + (3 if place.precision == "venue" else 1)
