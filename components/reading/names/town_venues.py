"""A town before or behind the name of a stage or a match is where that is: "Leeds Cockpit (12)", "the Melbourne Test",
"the Theatre Royal Nottingham", "the Auditorio de Zaragoza".

Clubs, papers and people are named after towns as well; so the last word, or the day behind, must speak for a place.
"""

from __future__ import annotations

from components.geography.gazetteer import Mention
from components.geography.toponym import Toponym
from components.reading.names.context import Context
from components.reading.names.lines import Line
from components.reading.vocabulary.places import DOUBTFUL_PLACES
from components.reading.vocabulary.word_sets import words

_EVENTS = words(
    "classic marathon festival biennale expo airshow fair olympics regatta carnival masters tournament show test open "
    "prix international"
)
STAGES = words(
    "hall arena stadium theatre theater academy coliseum apollo hippodrome ballroom auditorium playhouse forum dome "
    "amphitheatre amphitheater pavilion guildhall racecourse velodrome corn airport exchange courthouse"
)
# What stages are called elsewhere, of which a town's name follows.
_STAGES_ABROAD = words(
    "auditorio auditori teatro teatre theatro teatr teater théâtre opéra palacio palau palais palazzo salle sala stade "
    "estadio estádio stadio coliseo coliseu zénith zenith kursaal philharmonie filharmonia halle stadium stadion"
)
_STAGE_ENDS = ("halle", "haus", "theater", "saal", "stadion", "philharmonie", "hallen", "huset", "operan", "konserthus")
_OF_TOWN = words("de di da do d' della del des du von van")
_LEADS_TO_STAGE = words("at in to the from and")
_CENTRES = words("centre center")
_OF_CENTRES = words("cultural arts convention exhibition congress conference civic concert entertainment")
_MEETINGS = frozenset({"Summit", "Conference", "Congress", "Forum"})
_ATTEND = words(
    "attend attends attended attending address addressed addressing told tells telling at sidelines margins fringes"
)
_LED_TO = words("in at to for from")
_PLAYED = words("at play plays played playing hit hits hitting headline headlines headlined headlining rock rocked")
_OTHERS = words("united city fc county rovers wanderers symphony philharmonic times post news university")
_TOWN, _KNOWN_TOWN, _SMALL_TOWN = 100_000, 50_000, 2_000
_DAYS_OF_MONTH = 31


def holds_event(name: list[str], line: Line, at: int, place: Toponym) -> bool:
    """ "For the Porto Film Festival", "will attend the Porto Climate Summit": held in the town it is named after."""
    near = [word.lower() for word in line.words[max(0, at - 4) : at]]
    led = name[-1].lower() in _EVENTS and not _LED_TO.isdisjoint(near[-2:])
    attended = name[-1] in _MEETINGS and not _ATTEND.isdisjoint(near)
    town = place.precision == "city" and place.population >= _TOWN
    return (led or attended) and town and len(name) > len(place.matched.split())


def end_of_venue(
    context: Context, line: Line, at: int, length: int, name: list[str], mention: Mention, place: Toponym
) -> int:
    """Where "Leeds Cockpit", which goes on behind the town's name, ends when it is a place to play at, not somebody or
    a club; 0 when it is not."""
    words, end = line.words, at + length
    rest = [word.lower() for word in words[mention.end : end]]
    if (
        place.precision != "city"
        or place.match == "alternate"
        or place.population < _SMALL_TOWN
        or words[at].lower() in DOUBTFUL_PLACES
        or rest[-1] in _OTHERS
        or "of" in rest
        or words[end : end + 2] == ["of", "the"]  # "At the Porto Ballroom of the hotel".
        or context.of_name(name)
    ):
        return 0
    while words[end : end + 1] == ["&"] and end + 1 < len(words) and line.tokens[end + 1].capital:
        end += 2
    end += words[end : end + 1] in (["'s"], ["’s"]) and words[end + 1 : end + 2] == ["("]
    played = at > 0 and words[at - 1].lower() in _PLAYED
    dated = played and words[end : end + 1] == ["on"] and end + 1 in line.dates
    if place.population < _KNOWN_TOWN:
        return end if dated and rest[-1] in STAGES else 0
    if dated or _in_list_of_days(line, end) or (_is_stage(rest) and place.population >= _TOWN):
        return end
    return 0


def town_of_stage(context: Context, line: Line, at: int, name: list[str]) -> Toponym | None:
    """The town whose name ends that of a stage: "at the Stadttheater Ingolstadt", "the Auditorio de Zaragoza"."""
    lowered = [word.lower() for word in name]
    if at == 0 or line.words[at - 1].lower() not in _LEADS_TO_STAGE or _is_in_town(context, line, at + len(name)):
        return None
    for first in range(1, len(name)):
        stage = [word for word in lowered[:first] if word not in _OF_TOWN]
        if not any(word in STAGES or word in _STAGES_ABROAD or word.endswith(_STAGE_ENDS) for word in stage):
            continue
        town = context.atlas.means(" ".join(name[first:]))
        least = _KNOWN_TOWN if lowered[first - 1] in _OF_TOWN else _TOWN  # Many are called after somebody.
        if town and town.precision == "city" and town.population >= least and town.match != "alternate":
            return town
    return None


def _is_in_town(context: Context, line: Line, end: int) -> bool:
    """Whether the town that a stage is in stands behind it: "the Teatro Colón in Buenos Aires"."""
    led = line.words[end : end + 1] in (["in"], [","]) and end + 1 < len(line.tokens) and line.tokens[end + 1].capital
    town = context.meaning(context.name_at(line, end + 1)) if led else None
    return town is not None and town.precision == "city"


def is_stage_abroad(name: list[str]) -> bool:
    """Whether a name of several words begins as that of a stage does, in which nobody has a part: "Teatro Colón"."""
    first = name[0].lower() if len(name) > 1 else ""
    return first in _STAGES_ABROAD or first.endswith(_STAGE_ENDS)


def _is_stage(rest: list[str]) -> bool:
    return rest[-1] in STAGES or (rest[-1] in _CENTRES and bool(_OF_CENTRES & set(rest)))


def _in_list_of_days(line: Line, end: int) -> bool:
    """Whether a day stands in brackets behind, and in the same line behind something else: "(August 22), ... (23)"."""
    return _day_in_brackets(line, end) and sum(_day_in_brackets(line, other) for other in range(len(line.words))) > 1


def _day_in_brackets(line: Line, at: int) -> bool:
    words = line.words
    if words[at : at + 1] != ["("] or at + 2 >= len(words):
        return False
    number = words[at + 1].isdigit() and int(words[at + 1]) <= _DAYS_OF_MONTH and words[at + 2] == ")"
    return number or at + 1 in line.dates
