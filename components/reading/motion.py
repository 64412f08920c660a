"""What an article says of somebody being somewhere: each claim with its traveller, date, sentence and certainty."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from components.geography.toponym import Toponym
from components.reading.days import Days, resolve
from components.reading.marking import Marked, PlaceMention
from components.reading.people import People, Person
from components.reading.phrases import PHRASES, Phrase, may_speak_of_travel
from components.reading.status import Status, called_off, is_doubtful, is_earlier, is_virtual, tense
from components.reading.subjects import Subject, Subjects
from components.reading.toponyms import Atlas
from components.reading.when import dates_of_places, fits, names_another_year

_PLACE_OR_DATE = re.compile(r"[PD]\d+")
_LEAVING = re.compile(r"(?:left|leav\w+|depart\w*|set\w* (?:off|out)|embark\w*|off)$")
_RETURNING = re.compile(r"(?:return\w*|com(?:e|es|ing) back|back)$")
_HOMEWARD = re.compile(r" (?:home|back|return\w*)(?: \w+){0,3} $")
_LAST = re.compile(r"conclud|^end|^finish|^wrap|culminat|round\w* off|^clos|final|last|^lead")
_FIRST = re.compile(r"^begin|^began|^begun|^start|^kick|^launch|^open|first|initial")
_AHEAD_AFTER = re.compile(
    r" (?:will|would|'ll|plans|hopes|aims|(?:is|are) (?:\w+ )?(?:to|expected|due|scheduled|set|slated|likely)) "
)
_SEAT_WORDS = re.compile(r" (?:met|meet|meets|meeting|talks|spoke|discussed|calling on|called on) ")


_MOST_PLACES = 30
_JOURNEY_NOUN = re.compile(r" (?:trip|tour|journey|visit|mission|pilgrimage|voyage) ")
_MOVES = re.compile(
    r" (?:travel|fl[yei]|head|go(?:es|ing)? |went|visit|arriv|trip|tour|leav|left|mov|proceed|stop|depart|take|journey)"
)
_JOURNEY = re.compile(
    r" (?:trips?|tours?|visits?|journey|mission|itinerary|travels?|leg|dates|outing|swing|stop|stopover|"
    r"pilgrimage|shows|voyage)\b"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """The text says that `people` are, were or will be at a place. `open` claims name nobody.

    `order` is "first" or "last" where the text says so, "before" or "after" relative to the other claims of its
    sentence; `at` is the place's position in the text.
    """

    mention: PlaceMention
    sentence: int
    people: tuple[Person, ...]
    open: bool
    strong: bool
    status: Status
    days: Days | None
    phrase: str
    order: str | None = None
    virtual: bool = False
    returning: bool = False
    in_title: bool = False
    listed: int = 1
    joins: bool = False

    @property
    def place(self) -> Toponym:
        """Where."""
        return self.mention.place

    @property
    def at(self) -> int:
        """Position in the text."""
        return self.mention.start


def claims_of(
    sentences: list[Marked], people: People, published: date | None, atlas: Atlas
) -> tuple[list[Claim], frozenset[int]]:
    """Every claim of an article, in the order of the text, and the numbers of the people whose trip, tour or visit it
    speaks of, wherever that leads."""
    subjects, found, journeys = Subjects(people), list[Claim](), set[int]()
    virtual_days: Days | None = None
    virtual_until = -1
    for number, sentence in enumerate(sentences):
        virtual = is_virtual(sentence.code)
        readable = len(sentence.places) <= _MOST_PLACES and may_speak_of_travel(sentence.code)
        here = list(_claims(sentence, subjects, published)) if readable else []
        if virtual:
            virtual_until = number + 4
            said = next((resolve(d, published, "behind") for d in sentence.dates), None)
            virtual_days = said or virtual_days
        if virtual or (number <= virtual_until and number > 0 and not any(c.strong for c in here)):
            here = [replace(c, virtual=True, strong=True, days=c.days or virtual_days) for c in here]
            if not virtual:
                here += _meetings(sentence, subjects, virtual_days, atlas)
        elif here:
            virtual_until = -1
        found += here
        journeys |= _journeys(sentence, subjects)
        subjects.heard(sentence)
    return found, frozenset(journeys)


def _journeys(sentence: Marked, subjects: Subjects) -> set[int]:
    """Numbers of the people whose trip a sentence speaks of as one of now."""
    found: set[int] = set()
    if len(sentence.places) > _MOST_PLACES:
        return found
    for noun in _JOURNEY_NOUN.finditer(sentence.code):
        at = noun.start() + 1
        owner = subjects.of_noun(sentence, at)
        if owner and not is_doubtful(sentence.code, at) and not is_earlier(sentence.code, at):
            found |= {p.number for p in owner.people}
    return found


def _claims(sentence: Marked, subjects: Subjects, published: date | None) -> Iterator[Claim]:
    best: dict[int, tuple[tuple[int, ...], Claim]] = {}
    for rank, phrase in enumerate(PHRASES):
        for match in phrase.matches(sentence.code):
            subject = _subject(sentence, subjects, phrase, match)
            if subject is None:
                continue
            for index, claim in _read(sentence, phrase, match, subject, published):
                merit = (claim.strong, bool(claim.people), claim.days is not None, claim.order is not None, -rank)
                known = best.get(index)
                if known is None or merit > known[0]:
                    if known and known[1].days and not claim.days and known[1].status == claim.status:
                        claim = replace(claim, days=known[1].days)
                    best[index] = (merit, claim)
                elif claim.days and not known[1].days and claim.status == known[1].status:
                    best[index] = (known[0], replace(known[1], days=claim.days))
    yield from (claim for _, claim in sorted(best.values(), key=lambda one: one[1].at))


def _subject(sentence: Marked, subjects: Subjects, phrase: Phrase, match: re.Match[str]) -> Subject | None:
    at = match.start("verb")
    if phrase.kind == "noun":
        return subjects.of_noun(sentence, at)
    if phrase.name in {"then to", "followed by"}:
        moves = list(_MOVES.finditer(sentence.code[:at]))
        return (
            subjects.of_verb(sentence, moves[-1].start() + 1) or subjects.of_verb(sentence, moves[0].start() + 1)
            if moves
            else None
        )
    if phrase.name == "takes him to" and (taken := re.match(r"\S+ (him|her|them|A\d+) ", sentence.code[at:])):
        return subjects.named(sentence, {"him": "he", "her": "she", "them": "they"}.get(taken[1], taken[1]), at)
    if phrase.kind == "verb":
        return subjects.of_verb(sentence, at)
    if (
        phrase.name == "begins or ends in"
        and not _JOURNEY.search(match[0])
        and not _JOURNEY.search(sentence.code[max(0, at - 70) : at + 1])
    ):
        if not re.search(r" it (?:will |is to |is set to )?$", sentence.code[:at]):
            return None
        return Subject(open=True)
    if phrase.kind == "order":
        if re.match(
            r"(?:conclud|end|finish|wrap|culminat|begin|began|begun|start|kick|launch|round|clos|open|lead|resum)",
            match["verb"],
        ):
            return subjects.of_verb(sentence, at) or _owner_of_journey(sentence, subjects, at)
        return _owner_of_journey(sentence, subjects, at) or Subject(open=True)
    if "who" in phrase.pattern.groupindex:
        return subjects.named(sentence, match["who"], match.start("who"))
    return subjects.of_verb(sentence, at)


def _owner_of_journey(sentence: Marked, subjects: Subjects, at: int) -> Subject | None:
    """ "Blinken's trip will conclude in": the journey is the subject, its owner the traveller."""
    journeys = list(
        re.finditer(
            r" (?:trip|tour|visit|journey|mission|itinerary|travels?|tour|leg|dates|outing|swing)\b", sentence.code[:at]
        )
    )
    return subjects.of_noun(sentence, journeys[-1].start() + 1) if journeys else None


def _read(
    sentence: Marked, phrase: Phrase, match: re.Match[str], subject: Subject, published: date | None
) -> Iterator[tuple[int, Claim]]:
    code, at, verb = sentence.code, match.start("verb"), match["verb"]
    start = min(at, match.start("to"))
    if is_doubtful(code, start) or is_earlier(code, start):
        return
    status = called_off(code, start) or tense(code, at, verb)
    if phrase.kind == "order" and re.search(r" (?:was|were) ", match[0]):
        status = "made"
    if phrase.kind == "where":
        said = code[match.start("who") : match.end() + 22]
        status = "planned" if _AHEAD_AFTER.search(said) else "made"
    if phrase.name in {"in P, he", "and P he"}:
        said = code[match.end("who") : match.end("who") + 34]
        status = called_off(code, start) or ("planned" if _AHEAD_AFTER.search(said) else "made")
    listed = [(m[0], m.start() + match.start("to")) for m in _PLACE_OR_DATE.finditer(match["to"])]
    places = [(int(sign[1:]), where) for sign, where in listed if sign[0] == "P"]
    if phrase.strength == "weak" and len(places) > 6:
        return
    order = _order(code, at, phrase, verb)
    dated = dates_of_places(sentence, phrase, match, listed)
    for nth, (index, _) in enumerate(places):
        mention = dated.get(index)
        if mention and names_another_year(mention, published):
            return
        days = resolve(mention, published, "behind" if status == "made" else "ahead") if mention else None
        if days and published and not fits(days, status, published):
            days = None
        if re.search(r" (?:cut\w*|curtail\w*) (?:short )?(?:\S+ ){0,5}$", code[:start]):
            days = None
        if _LEAVING.match(verb) and not (days and days.start != days.end) and phrase.name == "goes to":
            days = None
        if mention and mention.opening and len(places) > 1 and nth:
            days = None
        claim = Claim(
            mention=sentence.places[index],
            sentence=sentence.number,
            people=subject.people,
            open=subject.open or not subject.people,
            strong=phrase.strength == "strong" and not (phrase.name == "is in" and not subject.people),
            status=status,
            days=days,
            phrase=phrase.name,
            order=order
            if len(places) == 1 or order in {"before", "after"}
            else ("first" if nth == 0 and order == "first" else None),
            returning=bool(_RETURNING.match(verb)) or _HOMEWARD.search(code[at : match.start("to")]) is not None,
            in_title=sentence.is_title,
            listed=len(places),
            joins=re.match(r"join|accompan", verb) is not None,
        )
        yield index, claim


def _order(code: str, at: int, phrase: Phrase, verb: str) -> str | None:
    if phrase.kind == "order":
        if phrase.name == "begins or ends in" and re.search(r"(?:final|last)", verb):
            return "last"
        return "last" if _LAST.search(verb) else "first" if _FIRST.search(verb) else None
    near = code[max(0, at - 40) : at + len(verb) + 30]
    before = code[max(0, at - 30) : at]
    if re.search(r" on (?:his|her|their) way (?:home|back) ", code[at:]):
        return "last"
    if re.search(r" (?:after|following|having)(?: \S+){0,3} $", before) or re.search(
        r" (?:earlier D\d+|prior to P\d+|before that) ", near
    ):
        return "before"
    if verb in {"en route", "way", "bound"}:
        return "after"
    if re.search(r" (?:finally|lastly) ,? ?(?:\S+ ){0,3}$", before) or re.search(r"^ (?:lastly|finally) ", code):
        return "last"
    if phrase.kind == "noun" and re.search(r" (?:final|last) (?:stop|leg|destination|day) ", near):
        return "last"
    if re.search(r" (?:first|initially) (?:visit|travel|go|fly|head|arrive|stop|land|leg|stop)", near):
        return "first"
    return None


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
            mention = PlaceMention(place, sentence.span.start, sentence.span.start, seat=True)
            found.append(
                Claim(
                    mention, sentence.number, subject.people, subject.open, False, "made", days, "meets", virtual=True
                )
            )
    return found[:1]
