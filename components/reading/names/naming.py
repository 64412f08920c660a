"""What a capitalised word names: somebody, some place, a nation, or a body that is neither.

A name is decided by its neighbours: the office before it, the words it is part of, whom the article called by it.
"""

from __future__ import annotations

import re

from components.reading.names.acts import Act
from components.reading.names.believing import believable
from components.reading.names.capitals import common_opening, is_body
from components.reading.names.context import Context
from components.reading.names.lines import Line
from components.reading.names.naming_places import is_faith_of_land, place_named
from components.reading.names.offices import read_apposition, somebody_by_epithet, somebody_in_office
from components.reading.names.signs import Sign
from components.reading.names.states import in_state
from components.reading.names.toponyms import country_of_people
from components.reading.text.tokens import LONGEST_DATELINE
from components.reading.vocabulary import (
    ACTS,
    BODIES,
    CALENDAR,
    DOUBTFUL_PLACES,
    FIRST_OF_EPITHETS,
    GROUPS,
    NO_PERSON,
    OFFICES,
    OPENING_WORDS,
    PARTY_NAMES,
    PORTFOLIOS,
    TOO_WIDE,
    begin_demonyms,
    words,
)

_QUALIFIERS = words(
    "greater downtown central upper lower old inner mainland metropolitan historic southern northern eastern western"
)
_CONTRACTED = re.compile(r"['’](?:m|re|ve|ll|d)$|n['’]t$")
_DESCRIBES = re.compile(r"[A-Z][a-z]+-[a-z]+")
_DASHES = frozenset({"-", "–", "—"})
_NOBODY = NO_PERSON | TOO_WIDE
_NO_NAME = BODIES | PORTFOLIOS | OFFICES
_SAINTS = frozenset({"St", "St.", "Saint"})
# "Ask Ann Lee where she is": before a whole name such a word is a verb.
_CALLS_ON = words(
    "ask asks meet enter take blame watch remember call trust congratulations congrats thank thanks give tell show "
    "see hear follow join imagine consider forget add say believe bring send welcome poor dear exit introducing "
    "presenting"
)
_PARTISANS = words("Republican Democrat Democratic Tory Conservative Liberal Socialist Labour Independent")
_DEEDS = words(
    "Visit Attend Meet Tour Join Open Address Travel Fly Head Go Return Leave Embark Arrive Begin Start Make Pay"
)
# What ends so stands somewhere, whatever club or orchestra it is named after.
_GROUNDS = words(
    "hall house airport stadium arena hospital church cathedral museum park hotel street road square bridge palace "
    "library theatre theater tower building station base university college school centre center"
)
_OF_OFFICE = re.compile(r"[A-Z][a-z-]+(?:al|[Rr]egal)$")  # "The Presidential visit", "the Papal party".
_OWN = words("visit tour trip journey party entourage suite delegation plane aircraft yacht couple household train")
_BELIEVED = words("faith trust confidence interest interested believe believes believed belief rival partner opponent")
_ON_THE_WAY = words(
    "flew fly flies flying flown went go goes going gone travelled traveled travel travels travelling drove drive "
    "sailed sails moved back over off on trip trips journey way road ferry train bus visit return returned returns"
)
_CLUBS = PARTY_NAMES | words("united city fc club")


def sign_at(context: Context, line: Line, at: int) -> Sign | None:
    """The sign that begins at that token of a line, None for an ordinary word."""
    words = line.words
    if words[at] in FIRST_OF_EPITHETS and (called := somebody_by_epithet(context, line, at)):
        return called
    title = 0 if words[at] in _SAINTS and _is_saint_of_place(context, line, at) else line.title_at(at)
    for named_at in (at, at + title) if context.acts else ():
        if act := context.act_at(line, named_at):
            return _act(context, act, at, named_at + len(act.words))
    if title and line.headline and at + title < len(words) and context.people.called(words[at + title]):
        sign = _in_headline(context, line, at + title, line.name_at(at + title))
        return Sign("A", at, sign.last, person=sign.person) if sign and sign.person else None
    if title and not line.headline:
        return somebody_in_office(context, line, at, title)
    if not line.tokens[at].capital:
        return None
    if words[at] == "The" and at and at + 1 < len(words) and context.meaning(context.name_at(line, at + 1)):
        return None  # "In The Hague"
    if is_faith_of_land(context, line, at):
        return None
    named = context.name_at(line, at)
    for length in (2, 1) if words[at] in begin_demonyms() else ():
        nation = country_of_people(" ".join(words[at : at + length]))
        if nation and (length == 1 or at + 1 < len(words)) and not (named and named.end > at + length):
            return Sign("N", at, at + length, nation=nation)
    opening = at in line.openings
    if opening and common_opening(words[at]) and words[at] not in {"US", "UN"} and not (named and named.end > at + 1):
        surname = context.people.called(words[at])
        if surname is None or surname.surname != words[at] or not surname.offices:
            return None
    length = line.name_at(at)
    if at + 1 < len(words) and words[at + 1].lower() in _OWN and _OF_OFFICE.match(words[at]):
        return Sign("X", at, at + 1)
    if line.headline:
        return _in_headline(context, line, at, length)
    if opening and length > 2 and words[at].lower() in _CALLS_ON and words[at] not in context.inside:
        return None
    if length > 1 and words[at] in _DEEDS and words[at - 1 : at] in (["to"], ["To"], ["will"], ["Will"]):
        return None
    if length > 2 and words[at] in _PARTISANS:
        return None
    if opening and length > 1 and _DESCRIBES.fullmatch(words[at]):  # "Chart-topper Ann Lee"
        return None
    name = [w for w in words[at : at + length] if w != "."]
    place = context.meaning(named)
    if named and place:
        if sign := place_named(context, line, at, length, name, named, place):
            return sign
        if named.end >= at + length:
            return None
        if is_body(name) or place.precision == "country":
            return _body(context, name, at, length)
    if context.is_unsettled(named):
        return None
    return _somebody(context, line, at, length, name, opening)


def _act(context: Context, act: Act, first: int, last: int) -> Sign:
    """An act under its whole name."""
    known = context.people.of_name(list(act.words))
    person = known or context.people.named(list(act.name), [], None, only_whole=act.group)
    person.offices.add("group" if act.group else "singer")
    return Sign("A", first, last, person=context.heard(person))


def _somebody(context: Context, line: Line, at: int, length: int, name: list[str], opening: bool) -> Sign | None:
    """A name that is no place: of a person, of a body, or only a word with a capital."""
    words, people = line.words, context.people
    if len(name) > 1 and name[0].lower() in _QUALIFIERS and not is_body(name[1:]):
        return None
    if len(name) == 1 and name[0].lower() in {"majesties", "highnesses"}:
        return None
    if _is_town_of_dateline(line, at, length):
        return Sign("X", at, at + length)
    if not name:
        return None
    if all(map(str.isupper, name)) and (shouted := _in_capitals(context, line, at, length, name)):
        return shouted
    if is_body(name):
        return _body(context, name, at, length)
    if _CONTRACTED.search(name[0]) and name[0].replace("’", "'").split("'")[0].lower() in OPENING_WORDS:
        return None  # "She'll".
    if _says_something(name):
        return Sign("X", at, at + length)
    if len(name) == 1 and name[0] in context.storms:
        return Sign("X", at, at + length)
    known = people.called(name[0]) if len(name) == 1 else people.of_name(name)
    if known is None and _is_led_to(words, at) and words[at + length : at + length + 1] not in (["'s"], ["’s"]):
        return Sign("X", at, at + length)
    known = known if len(name) == 1 else None
    of_body = words[at - 1 : at] == ["of"] and at > 1 and words[at - 2].lower() in BODIES
    after_article = len(name) == 1 and words[at - 1 : at] == ["the"] and not name[0].endswith("s")
    if after_article and (known is None or known.surname != name[0]):
        return Sign("X", at, at + length)  # "The Amazon" is nobody, though somebody may be called Amazon.
    if len(name) == 1 and known is None and (common_opening(name[0]) or of_body):
        return None
    if opening and len(name) == 2 and name[0] not in context.inside and _place_follows(context, line, at):
        return None
    if all(w.lower().strip(".") in _NOBODY for w in name) or (len(name) == 1 and _is_acronym(name[0])):
        return Sign("X", at, at + length)
    if len(name) == 1:
        if known is None and ("-" in name[0] or name[0].lower() in PORTFOLIOS):
            return Sign("X", at, at + length)
        small = (opening and name[0] not in context.inside) or name[0].lower() in context.lowered or len(name[0]) < 3
        if known is None and small and not _is_aged(words, at):
            return None
        return Sign("A", at, at + length, person=context.heard(known or people.named(name, [], None)))
    if all(w.lower() in _NO_NAME for w in name):
        return Sign("X", at, at + length)
    person = people.named(name, ["club"] if PARTY_NAMES & {w.lower() for w in name} else [], None)
    read_apposition(context, line, at, at + length, person)
    return Sign("A", at, at + length, person=context.heard(person))


def _is_led_to(words: list[str], at: int) -> bool:
    """Whether a name unknown to the gazetteer is rather a place that it lacks: "slipped off to Brackwater"."""
    before = [word.lower() for word in words[max(0, at - 3) : at]]
    if before[-1:] in (["in"], ["near"], ["outside"]):
        return not _BELIEVED & set(before)
    return before[-1:] == ["to"] and bool(_ON_THE_WAY & set(before[:-1]))


def _in_capitals(context: Context, line: Line, at: int, length: int, name: list[str]) -> Sign | None:
    """A name in capitals is somebody's when the article also writes it small, or says which band or singer it is."""
    people = context.people
    known = people.of_name(name)
    if known and any(len(w) > 1 and w.isupper() for w in known.name.split()) and " " in known.name:
        return None  # "JFC Naples" is a headquarters in small letters too.
    if known is None and at and line.words[at - 1].lower() in ACTS and len("".join(name)) > 2:
        known = people.named(name, ["group"] if line.words[at - 1].lower() in GROUPS else [], None)
    return Sign("A", at, at + length, person=context.heard(known)) if known else None


def _says_something(name: list[str]) -> bool:
    """Whether capitals only stress what is said ("TWO French", "I'm HAPPY"), or a month stands alone."""
    first = name[0].lower()
    if not first.isalpha() and _CONTRACTED.search(first):
        return True
    if len(name) == 1:
        return first in CALENDAR and not name[0].isupper() and first not in {"april", "june", "august", "may"}
    return first in OPENING_WORDS and first.upper() == name[0] and country_of_people(name[-1]) is not None


def _in_headline(context: Context, line: Line, at: int, length: int) -> Sign | None:
    """Where every word has a capital only what the body names is a name."""
    words, people = line.words, context.people
    known = people.called(words[at])
    mention = context.name_at(line, at)
    place = context.meaning(mention)
    if known and known.surname != words[at] and known.mentions < 2:
        known = None  # One word of a name said once: "Amazon leaders" are not Amazon Voice.
    if known and not (place and place.precision == "country"):
        last = at + 1
        while last < at + length and people.called(words[last]) is known:
            last += 1
        return Sign("A", at, last, person=known)
    if mention and (town := in_state(context.atlas, words, mention)):
        return Sign("P", at, town[0], place=town[1])
    plain = words[at].lower() in DOUBTFUL_PLACES & context.lowered
    if mention and place and not plain and believable(line.tokens, mention, place, frozenset()):
        return Sign("P", at, mention.end, place=place) if place.population > 100_000 or place.capital else None
    return None


def _body(context: Context, name: list[str], at: int, length: int) -> Sign:
    """A body; clubs and bands travel too, ministries do not."""
    lowered = {w.lower() for w in name}
    no_club = {"nations", "states", "kingdom", "council"} & lowered or name[-1].lower() in _GROUNDS
    if _CLUBS & lowered and not no_club:
        return Sign("A", at, at + length, person=context.heard(context.people.named(name, ["club"], None)))
    return Sign("X", at, at + length)


def _place_follows(context: Context, line: Line, at: int) -> bool:
    """ "Impoverished Yemen has": a sentence begins with an adjective, not with somebody's first name."""
    place = context.meaning(context.name_at(line, at + 1))
    return place is not None and (place.precision == "country" or place.capital)


def _is_town_of_dateline(line: Line, at: int, length: int) -> bool:
    """Whether a line begins with a town in capitals and soon a dash: "BRUNSSUM, Netherlands, 10 July -"."""
    if at or not all(map(str.isupper, line.words[:length])):
        return False
    return not _DASHES.isdisjoint(line.words[length : length + LONGEST_DATELINE])


def _is_saint_of_place(context: Context, line: Line, at: int) -> bool:
    """Whether "St." begins a place's name, as in "St. Lucia", and is nobody's honorific."""
    named = context.name_at(line, at)
    place = context.meaning(named)
    return named is not None and place is not None and named.end > at + (3 if place.precision == "venue" else 1)


def _is_aged(words: list[str], at: int) -> bool:
    """Whether a name is followed by an age: "Ann, 34,"."""
    after = words[at + 1 : at + 4]
    return len(after) == 3 and after[0] == after[2] == "," and after[1].isdigit()


def _is_acronym(word: str) -> bool:
    return word.removesuffix("s").isupper() and len(word) > 1
