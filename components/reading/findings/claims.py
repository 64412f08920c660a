"""What an article says of somebody being somewhere, sentence after sentence, in travel or on a screen."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import replace
from datetime import date
from itertools import chain

from components.reading.claim import Claim
from components.reading.dates.days import Days
from components.reading.dates.mention import Direction
from components.reading.dates.resolving import resolve
from components.reading.findings.attendance import Attendances
from components.reading.findings.datelines import dated_from
from components.reading.findings.guests import guests
from components.reading.findings.last_visits import last_visits
from components.reading.findings.motion import claims_in
from components.reading.findings.rolls import rolls
from components.reading.findings.state_visits import state_visits
from components.reading.names.marked import Marked
from components.reading.names.person import Person
from components.reading.names.toponyms import Atlas
from components.reading.party.things import LOOSEST
from components.reading.party.travellers import SOMEBODYS
from components.reading.phrases.calling_off import called_off_in
from components.reading.phrases.calling_words import may_call_off
from components.reading.phrases.phrases import PHRASES
from components.reading.status.doubt import is_doubtful
from components.reading.status.looking_back import is_earlier
from components.reading.status.on_screen import is_by_video, is_spoken_to_by_video, is_virtual, is_visited_by_video
from components.reading.status.verb import AHEAD
from components.reading.syntax.subjects import Subjects
from components.reading.visit_days.plausible import begins_in_another_year
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_MOST_PLACES = 30
_SAID_IN = frozenset(phrase.name for phrase in PHRASES if phrase.strength == "weak")
_STILL_ON_SCREEN = 4  # Sentences after the last one that speaks of a visit on a screen.
_JOURNEYS = words("trip tour journey visit mission pilgrimage voyage")
_JOURNEY_NOUN = regex(rf" (?:{'|'.join(sorted(_JOURNEYS - {'mission'}))}|(?<! x )(?<!keeping )mission) ")
_SHOW = regex(r" (?:concerts?|shows?|gigs?|recitals?) ")  # One called off may be all that is told of a tour.
_SETS_OFF = regex(
    r" (?:leaves?|leaving|left|departs?|departed|flew|flies|fly|flying|heads?|headed|sets? off|travels?|travell?ed|"
    r"goes|go|went) (?:D\d+ )?(?:for|to|on a tour of) (?:the )?(?:[a-z-]+ )?"
    r"(?:asia|europe|africa|america|oceania|caribbean|balkans|gulf|middle east|pacific|far east|x) "
    r"| (?:is|are|was|were|be|been) (?:\w+ )?(?:touring|on tour|on the road|on a (?:[a-z-]+ )*(?:tour|trip|visit)) "
)
_SETS_OFF_WHERE = words(
    "asia europe africa america oceania caribbean balkans gulf east pacific x touring tour road trip visit"
)
_SETS_OFF_VERBS = words(
    "leave leaves leaving left depart departs departed flew flies fly flying head heads headed off travel travels "
    "traveled travelled goes go went touring on"
)
_ASKS = regex(r" \? [\"' ]*$")
_SEAT_WORDS = regex(r" (?:met|meet|meets|meeting|talks|spoke|discussed|calling on|called on) ")


def claims_of(
    sentences: list[Marked], published: date | None, atlas: Atlas, hero: Person | None = None
) -> tuple[list[Claim], frozenset[int]]:
    """Every claim of an article, in the order of the text, and the numbers of the people whose trip, tour or visit it
    speaks of, wherever that leads. `hero` is whom it is about."""
    subjects, found, journeys = Subjects(hero), list[Claim](), set[int]()
    dateline, attendances = dated_from(sentences), Attendances()
    virtual_days: Days | None = None
    virtual_until = -1
    for number, sentence in enumerate(sentences):
        virtual, by_video = is_virtual(sentence.code), is_by_video(sentence.code)
        readable = 0 < len(sentence.places) <= _MOST_PLACES and not _ASKS.search(sentence.code)
        readable = readable and not begins_in_another_year(sentence, published)
        here = list(claims_in(sentence, subjects, published)) if readable else []
        here += state_visits(sentence, subjects, atlas, published)
        if readable and (called := list(rolls(sentence, published))):
            here = [c for c in here if c.strong or all(c.mention != one.mention for one in called)] + called
        own_dateline = dated_from([sentence]) if sentence.code.startswith(" P") else None
        here += guests(sentence, subjects, own_dateline or dateline, published)
        here += last_visits(sentence, published)
        here += attendances.told(sentence, subjects, published)
        if virtual:
            virtual_until = number + _STILL_ON_SCREEN
            way: Direction = "ahead" if AHEAD.search(sentence.code) else "behind"
            told = (c.days for c in here if c.days)
            said = next(told, None) or next((resolve(d, published, way) for d in sentence.dates), None)
            virtual_days = said or virtual_days
        if virtual or (number <= virtual_until and number > 0 and not any(c.strong for c in here)):
            here = [replace(c, virtual=True, strong=True, days=c.days or virtual_days) for c in here]
            if not virtual:
                here += _meetings(sentence, subjects, virtual_days, atlas)
        elif by_video:  # Who travels there speaks to others by video.
            here = [replace(c, virtual=True, strong=True) if _is_by_video(c, sentence) else c for c in here]
            here = [c for c in here if not (c.virtual and c.phrase == LOOSEST)]
        elif here:
            virtual_until = -1
        found += here
        journeys |= _journeys(sentence, subjects, journeys)
        subjects.heard(sentence)
    return found, frozenset(journeys)


def _is_by_video(claim: Claim, sentence: Marked) -> bool:
    """Whether a claim of a sentence in which something is done by video is of that."""
    if claim.mention not in sentence.places:
        return not claim.strong or claim.phrase in _SAID_IN
    sign = f"P{sentence.places.index(claim.mention)}"
    if claim.strong and claim.phrase not in _SAID_IN:
        return is_visited_by_video(sentence.code, sign)
    return is_spoken_to_by_video(sentence.code, sign)


def _journeys(sentence: Marked, subjects: Subjects, known: Set[int]) -> set[int]:
    """Numbers of the people whose trip a sentence speaks of as one of now, beside those of whom that is known."""
    found: set[int] = set()
    if len(sentence.places) > _MOST_PLACES:
        return found
    nouns = () if _JOURNEYS.isdisjoint(sentence.words) else _JOURNEY_NOUN.finditer(sentence.code)
    calls_off = sentence.places and may_call_off(sentence.words) and any(called_off_in(sentence.words))
    shows = _SHOW.finditer(sentence.code) if calls_off else ()
    for noun in chain(nouns, shows):
        at = noun.start() + 1
        owner = subjects.of_noun(sentence, at)
        whose = ({p.number for p in owner.people} or {SOMEBODYS}) - known if owner else set[int]()
        if whose and not is_doubtful(sentence.code, at) and not is_earlier(sentence.code, at):
            found |= whose
    sets_off = not _SETS_OFF_WHERE.isdisjoint(sentence.words) and not _SETS_OFF_VERBS.isdisjoint(sentence.words)
    for start in _SETS_OFF.finditer(sentence.code) if sets_off else ():
        who = subjects.of_verb(sentence, start.start() + 1)
        if who and not is_earlier(sentence.code, start.start()):
            found |= {p.number for p in who.people}
    return found


def _meetings(sentence: Marked, subjects: Subjects, days: Days | None, atlas: Atlas) -> list[Claim]:
    """On a virtual trip a meeting with a country's minister is a stop in that country."""
    found = []
    talks = _SEAT_WORDS.search(sentence.code)
    if not talks:
        return []
    for m in re.finditer(r"N(\d+) A(\d+)|P(\d+) 's A(\d+)", sentence.code[talks.start() :]):
        nation = sentence.nations[int(m[1])] if m[1] else sentence.places[int(m[3])].place.country_code
        place = atlas.country(nation)
        subject = subjects.of_verb(sentence, talks.start() + 1)
        if place and subject:
            mention = sentence.unnamed(place)
            found.append(
                Claim(
                    mention,
                    sentence.number,
                    people=subject.people,
                    open=subject.open,
                    strong=False,
                    status="made",
                    days=days,
                    phrase="meets",
                    virtual=True,
                )
            )
    return found[:1]
