"""What else bears a place's name: somebody, a church or a hotel anywhere, a newspaper, a government, a club."""

from __future__ import annotations

from components.geography.toponym import Toponym
from components.reading.names.context import Context
from components.reading.names.lines import Line
from components.reading.names.named import Named, is_noun_after
from components.reading.names.person import Person
from components.reading.names.signs import Sign
from components.reading.vocabulary.places import BUILDINGS, COURTS
from components.reading.vocabulary.word_sets import words

_DEDICATED = words(
    "cathedral church basilica chapel abbey monastery convent parish shrine order feast sunday day "
    "sisters brothers daughters sons fathers knights congregation"
)
_OF_SAINTS = words("footsteps relics tomb grotto statue life example teachings letters conversion martyrdom")
_IN_MEMORY = words("mausoleum tomb statue bust grave memory portrait")
_OF_GODS = words("temple gurdwara")
_BIG_TOWN = 500_000
# Named after a place or a saint, wherever they stand.
_NAMED_AFTER = words(
    "mausoleum church chapel basilica convent monastery parish shrine tomb hotel inn restaurant cafe café bar pub "
    "memorial monument statue obelisk mission school gallery bridge street road avenue barracks ballroom room suite "
    "park"
)
_HOUSES_OF_GOD = words("cathedral church basilica chapel abbey co-cathedral pro-cathedral")
_SAINTS_ALONE = words("St St. Saint")
_SAINTS = words("San Santa Santo Sant São Sao St St. Saint")
_APOSTROPHES = frozenset("'’")
_SAINT = ("Sant'", "Sant’")
_INSIDE = words(
    "in at to inside into outside near from visit visits visited visiting toured left leaving reach reached reaches"
)
_SAYS_OF = words("according close loyal opposed linked ties access letter message appeal back backing open hostile")
_OWNS = frozenset({"'s", "’s"})
_OWNS_OF_PLURAL = frozenset({"'", "’"})  # "St James' Church"
_OF = words("de del dels des della")
_FORMS_OF_STATE = words("Republic Kingdom State Commonwealth Union Duchy Emirate Confederation")
_WHICH_QUARTER, _QUARTERS = words("Old New Lower Upper Inner"), words("Town City Harbour Harbor Port Bridge Market")
_PAPERS = words("news newspaper agency daily")
_REGIONS = words("region province state county island islands")
_VILLAGES, _LARGEST_VILLAGE = frozenset({"village", "hamlet"}), 10_000
_AIRFIELDS = words("airport airfield airstrip")


def as_person(found: Named) -> Sign | None:
    """Somebody known of that name."""
    known = found.context.called(found.name[0]) if len(found.name) == 1 else None
    if known and _rather_person(known, found.name[0], found.line.words, found.at, found.place):
        return Sign("A", found.at, found.at + found.length, person=found.context.heard(known))
    return None


def as_memorial(found: Named) -> Sign | None:
    """A mausoleum of somebody who is called like a town."""
    return found.sign("X") if found.of_what in _IN_MEMORY and found.is_town else None


def as_common_noun(found: Named) -> Sign | None:
    """ "To Republic of India", "across the Old Town", "the Palau de Congressos"."""
    goes_on = found.line.words[found.end + 1 : found.end + 2]
    if found.next_word in _OF and goes_on and goes_on[0].istitle():
        return found.sign("X", max(found.end, found.at + found.length))
    state = found.first in _FORMS_OF_STATE and found.following == "of"
    quarter = found.before == "the" and len(found.name) == 2
    quarter = quarter and found.first in _WHICH_QUARTER and found.name[1] in _QUARTERS
    return found.sign("X") if found.covers and (state or quarter) else None


def as_somebodys(found: Named) -> Sign | None:
    """ "At Ann's Deli"."""
    somebodys = found.before in _OWNS and found.at > 1
    somebodys = somebodys and found.context.called(found.line.words[found.at - 2]) is not None
    return found.sign("X") if somebodys and found.covers and found.place.match == "alternate" else None


def as_saint(found: Named) -> Sign | None:
    """The saint of a church, and not a town that is called after the same one: "the basilica of San Marino"."""
    if found.first not in _SAINTS and not found.first.startswith(_SAINT):
        return None
    if not _OWNS.isdisjoint(found.line.words[found.at : found.end]) and _APOSTROPHES.isdisjoint(found.place.name):
        return found.sign("X")  # "In St. Peter's", and no town of Saint Peters.
    owns = found.first in _SAINTS and found.following in _OWNS | _OWNS_OF_PLURAL
    owned = found.line.words[found.end + 1 : found.end + 2] if owns else []
    of_saint = bool(owned) and owned[0].lower() in _NAMED_AFTER | BUILDINGS | _HOUSES_OF_GOD | {
        "square",
        "hospital",
        "hall",
        "house",
        "gate",
    }
    of_saint = of_saint or (found.first in _SAINTS_ALONE and found.following in _HOUSES_OF_GOD)
    in_town = owns and owned == [","] and found.line.tokens[found.end + 2 : found.end + 3]
    of_saint = of_saint or bool(in_town and in_town[0].capital)  # "At St Paul's, Lusaka".
    of_saint = of_saint or found.line.words[found.end : found.end + 2] == ["and", "All"]  # "St Michael and All Angels".
    of_saint = of_saint or (found.before == "and" and found.at > 2 and found.line.words[found.at - 3] in _SAINTS_ALONE)
    return found.sign("X") if found.of_what in _DEDICATED | _OF_SAINTS or of_saint else None


def as_named_after(found: Named) -> Sign | None:
    """A temple or a hotel that is called after a town, and stands anywhere."""
    if not found.is_town:
        return None
    temple = found.following in _OF_GODS and found.before == "the" and not found.place.capital
    led = found.first in _SAINTS or found.before == "the"
    named_after = led and found.following in _NAMED_AFTER and found.next_word.islower()
    return found.sign("X") if temple or named_after else None


def as_institution(found: Named) -> Sign | None:
    """A paper, or a palace that stands for the government in it."""
    court = found.place.name in COURTS and _speaks_for_itself(found.line.words, found.at, found.end)
    if court or found.following in _PAPERS:
        return found.sign("X", max(found.end, found.at + found.length))
    return None


def as_stranger(found: Named) -> Sign | None:
    """Another Asturias: a region, a village or a small airport, and only a town elsewhere is known by that name."""
    elsewhere = found.of_what in _REGIONS
    elsewhere = elsewhere or (found.following in _VILLAGES and found.place.population >= _LARGEST_VILLAGE)
    elsewhere = elsewhere or (found.following in _AIRFIELDS and found.place.population < _BIG_TOWN)
    unknown = elsewhere and found.is_town and not found.context.learning
    return found.sign("X") if unknown and not found.context.speaks_of(found.place) else None


def as_club(found: Named) -> Sign | None:
    """ "Milan have", and no town that lies there."""
    acting = found.following in {"are", "have", "were"} and found.is_town
    if not acting or not _acts(found.context, found.line, found.at, found.end):
        return None
    club = found.context.people.named(found.name, ["club"], None, only_whole=True)
    return Sign("A", found.at, found.end, person=found.context.heard(club))


def _rather_person(known: Person, name: str, words: list[str], at: int, place: Toponym) -> bool:
    """Whether a name that is also a place is the person's here: their surname, or no town one would know."""
    before = words[at - 1].lower() if at else ""
    located = before in {"in", "to", "at", "from"}
    if place.precision == "country":
        return known.surname == name and bool(known.offices) and not located
    if Context.is_only_placed(known, words, at):
        return False
    if known.surname == name:
        return not (place.capital and located)
    return place.precision == "city" and not place.capital and not located


def _speaks_for_itself(words: list[str], at: int, end: int) -> bool:
    """Whether a palace is whoever lives there: "the Kremlin said", "a Kremlin aide", but not "dined at the Kremlin"."""
    led_by = words[at - 1] if at else ""
    first = at - 1 if led_by in {"the", "The"} or led_by.isdigit() else at  # "At 10 Downing Street".
    led_to = first > 0 and words[first - 1].lower() in _INSIDE and words[max(0, first - 2)].lower() not in _SAYS_OF
    following = words[end] if end < len(words) else "."
    described = following in {"'s", "’s"} or (following.isalpha() and bool(is_noun_after(following, words, end)))
    return not led_to or described


def _acts(context: Context, line: Line, at: int, end: int) -> bool:
    """Whether the name of a town before "are" or "have" is a club's or a government's."""
    words, before = line.words, line.words[at - 1] if at else ""
    if words[end + 1 : end + 2] in (["him"], ["her"], ["them"]) or before.lower() in _INSIDE:
        return False
    ends = at - 2 if words[at - 2 : at - 1] == [","] else at - 1  # "Hull, York, and Leeds".
    return not (at > 1 and before == "and" and _ends_place(context, line, ends))


def _ends_place(context: Context, line: Line, end: int) -> bool:
    """Whether a place's name ends right before that token."""
    return any(
        (named := context.name_at(line, at)) is not None and named.end == end and context.meaning(named) is not None
        for at in range(max(0, end - 3), end)
        if line.tokens[at].capital
    )
