"""A name that is no place is somebody's, an act's, a body's, or only a word with a capital."""

from __future__ import annotations

from components.reading.dates.calendar_days import DAY
from components.reading.names.acts import Act
from components.reading.names.capitals import is_body
from components.reading.names.context import Context
from components.reading.names.leaders import is_known_alone
from components.reading.names.lines import Line
from components.reading.names.offices import read_apposition
from components.reading.names.signs import Sign
from components.reading.names.toponyms import country_of_people
from components.reading.text.dateline import begins_with_dateline, is_agency_of_dateline
from components.reading.vocabulary.names import BODIES, CALENDAR, NO_PERSON, OPENING_WORDS, WORLD_BODIES
from components.reading.vocabulary.parties import ACTS, GROUPS, PARTY_NAMES
from components.reading.vocabulary.people import KIN, OFFICES, PORTFOLIOS
from components.reading.vocabulary.places import STRETCHES, TOO_WIDE
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_QUALIFIERS = words(
    "greater downtown central upper lower old inner mainland metropolitan historic southern northern eastern western"
)
_CONTRACTED = regex(r"['’](?:m|re|ve|ll|d)$|n['’]t$")
_ALSO_MONTHS = words("april may june august")  # And somebody's first name.
_BEFORE_MONTHS = words("by until till late early mid")
_DAY = regex(DAY)
_NOBODY = NO_PERSON | TOO_WIDE
_NO_NAME = BODIES | PORTFOLIOS | OFFICES
# What ends so stands somewhere, whatever club or orchestra it is named after.
_GROUNDS = words(
    "hall house airport stadium arena hospital clinic church cathedral museum park hotel street road square bridge "
    "palace library theatre theater tower building station base university college school centre center"
)
# Nor does a choir festival sing.
_HELD_FOR_CLUBS = words(
    "festival competition contest championship championships cup awards prize summit forum conference games"
)
_BELIEVED = words("faith trust confidence interest interested believe believes believed belief rival partner opponent")
_ON_THE_WAY = words(
    "flew fly flies flying flown went go goes going gone travelled traveled travel travels travelling drove drive "
    "sailed sails moved back over off on trip trips journey way road ferry train bus visit return returned returns"
)
_SPOKEN_TO = words("your our")  # "What's On Your Way": a heading.
_WHOSE = words("his her")
_SHORTEST = 3  # letters
_LONGEST_SURNAME = 7  # letters, of those that nations are called by as well: French, English, German
_BEFORE_NUMBERS = words("no nos op")  # "Symphony No. 5"
# What ends so is no person: "The Working Visit", "the Fourteenth Meeting", "Late Night Live".
_EVENTS = words(
    "announcement schedule itinerary visit visits tour trip journey pilgrimage paper papers meeting meetings session "
    "live"
)
# "Invest Jharkhand", "Vibrant Gujarat": what a land calls its fairs.
_CAMPAIGNS = words("invest visit discover destination vibrant incredible brand advantage experience magnetic rising")
_PLATFORMS = words("instagram facebook twitter youtube tiktok whatsapp telegram weibo snapchat linkedin")
_OPENING_QUOTES, _CLOSING_QUOTES = frozenset("\"'‘“"), frozenset("\"'’”")
_STYLES_OF_SEVERAL = words("majesties highnesses")
_COMPANIES = words("orchestra philharmonic choir chorus ballet ensemble symphony sinfonietta")
_FEWEST_OF_COMPANY = 3  # words
_CLUBS = PARTY_NAMES | words("united city fc club")


def act_named(context: Context, act: Act, first: int, last: int) -> Sign:
    """An act under its whole name."""
    known = context.of_name(list(act.words))
    person = known or context.people.named(list(act.name), [], None, only_whole=act.group)
    person.offices.add("group" if act.group else "singer")
    return Sign("A", first, last, person=context.heard(person))


def somebody_named(context: Context, line: Line, at: int, length: int, name: list[str], opening: bool) -> Sign | None:
    """A name that is no place: of a person, of a body, or only a word with a capital."""
    if len(name) > 1 and name[0].lower() in _QUALIFIERS and not is_body(name[1:]):
        return None
    if (at == 0 and begins_with_dateline(line.words, length)) or is_agency_of_dateline(line.words, at, at + length):
        return Sign("X", at, at + length)
    if line.words[at + length : at + length + 1] and line.words[at + length] in STRETCHES:
        return Sign("X", at, at + length) if context.of_name(name) is None else None
    if not name or name[-1].lower() in _STYLES_OF_SEVERAL:
        return None
    if all(map(str.isupper, name)) and (shouted := _in_capitals(context, line, at, length, name)):
        return shouted
    known = context.called(name[0]) if len(name) == 1 else None
    if is_body(name) and (known is None or known.surname != name[0] or known.is_party):
        return body_named(context, line, name, at, length)
    if not name[0].isalpha() and _is_contracted(name[0]):
        return None  # "She'll".
    if _says_something(name) or (length == 1 and _is_month_of_day(line.words, at)):
        return Sign("X", at, at + length)
    if len(name) == 1:
        return _by_one_word(context, line, at, length, name[0], opening)
    return _by_whole_name(context, line, at, length, name, opening)


def _by_one_word(context: Context, line: Line, at: int, length: int, word: str, opening: bool) -> Sign | None:
    words, lowered = line.words, word.lower()
    known = context.called(word)
    before = words[at - 1] if at else ""
    if word in context.storms or (known is None and _is_led_to(words, at, at + length)):
        return Sign("X", at, at + length)
    if before == "the" and not word.endswith("s") and (known is None or known.surname != word):
        return Sign("X", at, at + length)  # "The Amazon" is nobody, though somebody may be called Amazon.
    of_body = before == "of" and at > 1 and words[at - 2].lower() in BODIES
    if known is None and (of_body or lowered in OPENING_WORDS):
        return None
    if lowered.strip(".") in _NOBODY or _is_acronym(word):
        return Sign("X", at, at + length)
    if known is None and ("-" in word or lowered in PORTFOLIOS):
        return Sign("X", at, at + length)
    if known is None and is_known_alone(word, context.published):
        return Sign("A", at, at + length, person=context.heard(context.people.named([word], [], None)))
    small = (opening and word not in context.inside) or lowered in context.lowered or len(word) < _SHORTEST
    if known is None and small and not _is_aged(words, at):
        return None
    return Sign("A", at, at + length, person=context.heard(known or context.people.named([word], [], None)))


def _by_whole_name(context: Context, line: Line, at: int, length: int, name: list[str], opening: bool) -> Sign | None:
    people, lowered = context.people, [word.lower() for word in name]
    if lowered[-1] in _EVENTS or not _SPOKEN_TO.isdisjoint(lowered):
        return Sign("X", at, at + length)
    if lowered[0] == "all" and TOO_WIDE.issuperset(lowered[1:]):
        return Sign("X", at, at + length)  # "Patriarch of Alexandria and All Africa".
    if name[0] in WORLD_BODIES or lowered[0] in _PLATFORMS:
        return Sign("X", at, at + length)  # "AU Election Observers", "the Instagram Story".
    if name[0] == "Flight" or (len(lowered[-1]) > _LONGEST_SURNAME and country_of_people(name[-1])):
        return Sign("X", at, at + length)  # "Flight ET690", "Nobel Prize-winning American".
    if lowered[0] in _CAMPAIGNS and context.meaning(context.name_at(line, at + 1)):
        return Sign("X", at, at + length)
    new = context.of_name(name) is None
    if new and (_is_led_to(line.words, at, at + length) or _is_quoted(line.words, at, at + length)):
        return Sign("X", at, at + length)  # A place that is not known, or a song.
    if opening and len(name) == 2 and name[0] not in context.inside and _place_follows(context, line, at):
        return None
    if (
        lowered[-1] in _BEFORE_NUMBERS
        or all(word.strip(".") in _NOBODY for word in lowered)
        or _NO_NAME.issuperset(lowered)
    ):
        return Sign("X", at, at + length)
    title = _kin_before(line.words, at) if PARTY_NAMES.isdisjoint(lowered) else ["club"]
    person = people.named(name, title, None)
    if KIN.isdisjoint(title):  # What stands before "and his wife" is not her office.
        read_apposition(context, line, at, at + length, person)
    return Sign("A", at, at + length, person=context.heard(person))


def _kin_before(words: list[str], at: int) -> list[str]:
    """What relative a name is said to be of somebody: "his wife , Ann Lee"."""
    kin = words[at - 2].lower() if at > 2 and words[at - 1] == "," else ""
    return [kin] if kin in KIN and words[at - 3].lower() in _WHOSE else []


def _is_quoted(words: list[str], at: int, end: int) -> bool:
    """Whether nothing but those words stands between quotation marks."""
    return at > 0 and end < len(words) and words[at - 1] in _OPENING_QUOTES and words[end] in _CLOSING_QUOTES


def _is_led_to(words: list[str], at: int, end: int) -> bool:
    """Whether a name unknown to the gazetteer is rather a place that it lacks: "slipped off to Brackwater"."""
    if end < len(words) and words[end] in {"'s", "’s"}:
        return False
    before = [word.lower() for word in words[max(0, at - 3) : at]]
    if before[-1:] in (["in"], ["near"], ["outside"], ["through"], ["via"]):
        return not _BELIEVED & set(before)
    return before[-1:] == ["to"] and bool(_ON_THE_WAY & set(before[:-1]))


def _in_capitals(context: Context, line: Line, at: int, length: int, name: list[str]) -> Sign | None:
    """A name in capitals is somebody's when the article also writes it small, or says which band or singer it is."""
    people = context.people
    known = context.of_name(name)
    if known and any(len(w) > 1 and w.isupper() for w in known.name.split()) and " " in known.name:
        return None  # "JFC Naples" is a headquarters in small letters too.
    if known is None and at and line.words[at - 1].lower() in ACTS and len("".join(name)) > 2:
        known = people.named(name, ["group"] if line.words[at - 1].lower() in GROUPS else [], None)
    return Sign("A", at, at + length, person=context.heard(known)) if known else None


def _is_contracted(word: str) -> bool:
    said = _CONTRACTED.search(word)
    return said is not None and word.replace("’", "'").split("'")[0].lower() in OPENING_WORDS


def _says_something(name: list[str]) -> bool:
    """Whether capitals only stress what is said ("TWO French", "I'm HAPPY"), or a month stands alone."""
    first = name[0].lower()
    if not first.isalpha() and _CONTRACTED.search(first):
        return True
    if len(name) == 1:
        return first in CALENDAR and not name[0].isupper() and first not in _ALSO_MONTHS
    return first in OPENING_WORDS and first.upper() == name[0] and country_of_people(name[-1]) is not None


def _is_month_of_day(words: list[str], at: int) -> bool:
    """Whether a month stands beside a number or is a limit, though no date is told: "on 3 or 4 June", "by June"."""
    if at and words[at - 1].lower() in _BEFORE_MONTHS and words[at].lower() in _ALSO_MONTHS:
        return True
    beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    return words[at].lower() in _ALSO_MONTHS and any(map(_DAY.fullmatch, beside))


def body_named(context: Context, line: Line, name: list[str], at: int, length: int) -> Sign | None:
    """A body; clubs and bands travel too, ministries do not. A city before "of" is no body."""
    lowered = {w.lower() for w in name}
    if name[-1] == "City" and line.words[at + length : at + length + 1] == ["of"]:
        return None  # "The Commercial City of Blantyre".
    no_club = {"nations", "states", "kingdom", "council"} & lowered or name[-1].lower() in _GROUNDS | _HELD_FOR_CLUBS
    if _CLUBS & lowered and not no_club:
        return Sign("A", at, at + length, person=context.heard(context.people.named(name, ["club"], None)))
    return Sign("X", at, at + length)


def company_of_nation(context: Context, line: Line, at: int, nation: str) -> Sign | None:
    """An orchestra or the like that has its nation in its name: "the Malaysian Philharmonic Orchestra"."""
    length = line.name_at(at)
    name = line.words[at : at + length]
    if line.headline or length < _FEWEST_OF_COMPANY or name[-1].lower() not in _COMPANIES:
        return None
    company = context.people.named(name, ["club"], None)
    company.origin = nation
    return Sign("A", at, at + length, person=context.heard(company))


def _place_follows(context: Context, line: Line, at: int) -> bool:
    """ "Impoverished Yemen has": a sentence begins with an adjective, not with somebody's first name."""
    place = context.meaning(context.name_at(line, at + 1))
    return place is not None and (place.precision == "country" or place.capital)


def _is_aged(words: list[str], at: int) -> bool:
    """Whether a name is followed by an age: "Ann, 34,"."""
    after = words[at + 1 : at + 4]
    return len(after) == 3 and after[0] == after[2] == "," and after[1].isdigit()


def _is_acronym(word: str) -> bool:
    return word.removesuffix("s").isupper() and len(word) > 1
