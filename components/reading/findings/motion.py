"""A phrase found in a sentence becomes claims: its places, each with traveller, date, status and certainty."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.dates.days import lies, resolve
from components.reading.dates.written import DateMention
from components.reading.names.marking import Marked
from components.reading.names.people import Person
from components.reading.phrases.candidates import candidates
from components.reading.phrases.order_words import order_said
from components.reading.phrases.passing_phrases import BEEN_THERE
from components.reading.phrases.phrase import Phrase
from components.reading.phrases.phrase_subjects import subject_of
from components.reading.status import (
    called_off,
    called_off_after,
    is_doubtful,
    is_earlier,
    is_presupposed,
    was_foreseen,
    was_to_have_been,
)
from components.reading.syntax.coreference import Subject
from components.reading.syntax.subjects import Subjects
from components.reading.tense import tells_of_the_past, tense
from components.reading.visit_days.prolonging import prolonged
from components.reading.visit_days.when import dates_of_places, fits, looks_back, names_another_year
from components.reading.vocabulary import SEATS_OF_THE_PAST, words

_PLACE = re.compile(r"P(\d+)")
_PLACE_OR_DATE = re.compile(r"[PD]\d+")
_LEAVING = re.compile(r"(?:left|leav\w+|depart\w*|set\w* (?:off|out)|embark\w*|off)$")
_GONE = re.compile(r"(?:left|departed|set (?:off|out)|took off|embarked)$")
_RETURNING = re.compile(r"(?:return\w*|com(?:e|es|ing) back|back)$")
_HOMEWARD = re.compile(r" (?:home|back|return\w*)(?: \w+){0,3} $")
_PRESENT = re.compile(
    r"(?:arriv|land|touch|reach|visit|tour|meet|hold|spend|stop|call|open|play|perform)(?:e?s)(?: down| in)?|"
    r"flies|is|are|'s"
)
_STILL_TO_COME = re.compile(
    r"(?:is|are) (?:the )?(?:last|final|next|still|to come|(?:also )?(?:on|part) |(?:\w+ ){0,3}away)\b"
)
_INCLUDES = re.compile(r" (?:includes?|takes? in|covers|takes? (?:him|her|them) to) ")
_VISIT_TO = re.compile(r" (?:visit|stay|trip) (?:to|in) (?:P\d|the P\d)")
_AGREED_THERE = frozenset({"signed in P by", "talks between them in P"})
_DONE_THERE = _AGREED_THERE | frozenset({"meets in", "says in", "in P, he", "and P he", "holds talks in"})
_NATION = re.compile(r" N(\d+)(?= )")
_OF_THE_WORLD = words("secretary-general mediator envoy")
_SEATS_OF_THE_WORLD = frozenset({"New York City", "Geneva", "Vienna", "Brussels", "Washington"})
_NEAR = 60  # characters
_OF_STATE = words(
    "president premier minister secretary chancellor pope king queen prince princess envoy commissioner prime pm fm "
    "secretary-general vice-president taoiseach emir sultan patriarch undersecretary"
)
_TRAVELS = frozenset({"goes to", "visits", "lands in", "trip to", "is in", "A, in P"})
_WITH = re.compile(
    r"(?: ,)?(?: (?:on |from )?D\d+)?(?: (?:together|along))? with (?:(?:his|her|their|fellow|N\d+|x) "
    r"(?:[a-z-]+ ){0,4}?(?:, )?)?A\d+(?: and (?:(?:his|her|N\d+|x) (?:[a-z-]+ ){0,4}?)?A\d+)?(?= (?!'s))"
)
_DAYS_VISIT = re.compile(r" D\d+ 's (?:[a-z-]+ ){0,2}?(?:visit|trip|tour|stop|concert|show|match|meeting) [^,;]*$")
_MOVED_TO = re.compile(
    r" (?:moved|put off|postponed|deferred|put back|pushed back|delayed|rescheduled|shifted)(?: to| until| till| for)? "
    r"D(\d+) "
)
_CUT_SHORT = re.compile(r" (?:cut\w*|curtail\w*) (?:short )?(?:\S+ ){0,5}$")
_TOLD_IN_ORDER = re.compile(r" (?:was|were|found|saw|took|brought|before that|earlier|followed|got) ")
_TO_PRESS = re.compile(r" (?:reporters|newsmen|journalists|magazine|newspaper|interviewers?|press|media) ")
_NO_PERFORMERS = words("club team captain coach manager skipper")
_FOR_A_LIVING = re.compile(
    r"(?:plays?|played|playing) (?:his|her|their) (?:\w+ )?(?:rugby|football|cricket|hockey|trade) "
)
# "In P0 , where they have two rivers": the people of the place.
_LOCALS = re.compile(
    r" where they (?:also )?ha(?:d|ve) (?:no|many|some|few|several|their own|two|three|four|five|six|\d+) "
    r"(?!days?|hours?|nights?|weeks?|talks|meetings|shows|concerts|dates|gigs|more|engagements)"
)
_IS_IN = re.compile(r" (?:is|are|was|were) (?:\w+ )?in $")
_REMEMBERED = re.compile(r" (?:recall\w*|remember\w*|of|about) (?:his|her|their) (?:\w+ )?$")
_HAD_TO = re.compile(r" (?:was|were|had) ")
_LONG_AGO = timedelta(days=90)
_AHEAD_AFTER = re.compile(
    r" (?:will|would|'ll|plans|hopes|aims|(?:is|are) (?:\w+ )?(?:to|expected|due|scheduled|set|slated|likely)) "
)


def claims_in(sentence: Marked, subjects: Subjects, published: date | None) -> Iterator[Claim]:
    """The claims of one sentence, in order; of several on one place the surest, with the date that any gives."""
    best: dict[int, tuple[tuple[int, ...], Claim]] = {}
    for rank, phrase in candidates(sentence.words):
        for match in phrase.matches(sentence.code):
            if phrase.kind == "clause" and _says_nothing_new(match["to"], best):
                continue
            subject = subject_of(sentence, subjects, phrase, match)
            if subject is None:
                continue
            for index, claim in _read(sentence, phrase, match, subject, published):
                merit = (
                    claim.strong,
                    bool(claim.people),
                    phrase.name != "where",
                    claim.days is not None,
                    claim.order is not None,
                    -rank,
                )
                known = best.get(index)
                if known is None or merit > known[0]:
                    if known and known[1].days and not claim.days and known[1].status == claim.status:
                        claim = replace(claim, days=known[1].days)
                    best[index] = (merit, claim)
                elif claim.days and not known[1].days and claim.status == known[1].status:
                    best[index] = (known[0], replace(known[1], days=claim.days))
    yield from (claim for _, claim in sorted(best.values(), key=lambda one: one[1].at))


def _is_sure(phrase: Phrase, subject: Subject, said: str) -> bool:
    if phrase.name == "where" and not subject.people and _LOCALS.search(said):
        return False
    if phrase.name == "plays P" and any(p.offices & _NO_PERFORMERS for p in subject.people):
        return False  # A club plays others there, called by their towns.
    return phrase.strength == "strong" and not (phrase.name == "is in" and not subject.people)


def _is_abroad_in_office(
    sentence: Marked, phrase: Phrase, match: re.Match[str], subject: Subject, place: Toponym
) -> bool:
    """Whether somebody in office does something in a town of another country: then they went there.

    Of whom the country is not said, that is known when they meet people of that country, or speak in no capital.
    """
    of_state = [p for p in subject.people if p.offices & _OF_STATE]
    precise = place.precision == "city" or (phrase.name == "holds talks in" and place.precision == "country")
    if sentence.code.startswith("airport ", match.end()) or sentence.code.startswith(" airport ", match.end()):
        return False  # Where people come and go they also speak.
    if phrase.name not in _DONE_THERE or not of_state or not precise:
        return False
    if any(p.country is not None for p in of_state):
        return any(p.country not in (None, place.country_code) for p in of_state)
    if any(p.offices & _OF_THE_WORLD for p in of_state) and place.name not in _SEATS_OF_THE_WORLD:
        return True
    is_seat = place.precision == "country" or place.capital or place.name in SEATS_OF_THE_PAST
    if not is_seat and (phrase.kind == "verb" or phrase.name in _AGREED_THERE):
        return True
    if phrase.name in _AGREED_THERE:
        theirs = {sentence.nations[int(nation)] for nation in _NATION.findall(match[0])}
        return bool(theirs) and place.country_code not in theirs
    near = sentence.code[match.start("verb") : match.end() + _NEAR]
    return place.country_code in {sentence.nations[int(nation)] for nation in _NATION.findall(near)}


def _says_nothing_new(places: str, best: dict[int, tuple[tuple[int, ...], Claim]]) -> bool:
    """Whether surer phrases have said where and when already."""
    return all((known := best.get(int(sign))) and known[1].days for sign in _PLACE.findall(places))


def _is_ahead(mention: DateMention, published: date | None) -> bool:
    """Whether a date said with a verb of the present ("lands on Sunday") lies ahead: it is then no report."""
    said = dict(mention.parts)
    if published is None or {"rel_day", "two_days"} & said.keys() or said.get("w_rel", "").lower() == "last":
        return False
    if "w" in said:
        return resolve(mention, published, "ahead") != resolve(mention, published, "behind")
    days = resolve(mention, published, "ahead")
    return days is not None and days.start > published


def _end(match: re.Match[str]) -> int:
    """Where the space stands that ends what a phrase has matched."""
    return match.end() - match[0].endswith(" ")


def _beside(sentence: Marked, phrase: Phrase, at: int) -> tuple[Person, ...]:
    """Who goes to a place together with its subject: "flew to P0 on D0 with his wife , A1"."""
    said = _WITH.match(sentence.code, at) if phrase.name in _TRAVELS else None
    signs = re.findall(r"A\d+", said[0]) if said else []
    return tuple(p for sign in signs if (p := sentence.people[int(sign[1:])]) and not p.speaks_for_others)


def _read(
    sentence: Marked, phrase: Phrase, match: re.Match[str], subject: Subject, published: date | None
) -> Iterator[tuple[int, Claim]]:
    code, at, verb = sentence.code, match.start("verb"), match["verb"]
    start = min(at, match.start("to"))
    presupposed = phrase.name in {"outing called off", "while in"} or is_presupposed(code, start)
    doubted = not presupposed and is_doubtful(code, start)
    so_often = phrase.name == "plays P" and verb == "played"  # "Played P0 twice and P1 once": on one tour.
    if doubted or (is_earlier(code, start) and not so_often) or _FOR_A_LIVING.match(code, at):
        return
    if phrase.name == "his day in P" and _REMEMBERED.search(code[:at]):
        return
    status = called_off(code, start) or called_off_after(code, _end(match)) or tense(code, at, verb)
    if phrase.kind == "order" and _TOLD_IN_ORDER.search(match[0]):
        status = "made"
    foreseen = status in {"planned", "cancelled"} and (
        was_foreseen(code, start)
        or was_to_have_been(code, _end(match))
        or (phrase.name == "due in" and code[:at].endswith(" had been "))
    )
    if phrase.name == "his day in P":
        status = called_off(code, start) or ("made" if tells_of_the_past(code) or _HAD_TO.search(code) else "planned")
    if phrase.name == "P is reached":
        ahead = re.match(r"(?:will|would|is|are) ", verb) is not None
        past = re.match(r"(?:was|were|sold|turned|came|got) |\w+ed ", f"{verb} ") is not None
        status = called_off(code, start) or ("made" if past and not ahead else "planned")
    if phrase.name == "P, his stop" and _IS_IN.search(code[: match.start("to")]):
        status = "made"
    if phrase.name == "P, his stop" and tells_of_the_past(code[:at]):
        status = "made"
    if phrase.name == "P hosts him":
        status = "made" if re.match(r"(?:was the|\S+ed |received)", f"{verb} ") else "planned"
    elif phrase.kind == "where":
        said = code[max(match.start("who"), match.end("verb")) : match.end() + 22]
        status = "planned" if _AHEAD_AFTER.search(said) else "made"
    if phrase.name == "signed in P by":
        status = "planned" if code[:start].endswith(" be ") else "made"
    if phrase.kind == "order" and status == "made" and _STILL_TO_COME.match(verb):
        status = "planned"
    if phrase.name in BEEN_THERE or (phrase.name == "A, in P" and status == "planned"):
        status = "made"
    if status == "made" and phrase.name in {"trip to", "trip includes"} and _INCLUDES.search(match[0]):
        status = "planned"
    if phrase.name == "departure for" and status == "made":
        status = "planned"
    if phrase.name == "while in" and status == "planned" and tells_of_the_past(code[match.end() - 1 :]):
        status = "made"
    if phrase.name in {"in P, he", "and P he"}:
        if match["who"] in {"he", "she", "they"} and code[:start].count('"') % 2:
            return  # In what is quoted others are "they".
        if match["who"].startswith("the ") and "A" not in match["who"] and ' " ' in code[:start]:
            return
        said = code[match.end("who") : match.end("who") + 34]
        status = called_off(code, start) or ("planned" if _AHEAD_AFTER.search(said) else "made")
    listed = [(m[0], m.start() + match.start("to")) for m in _PLACE_OR_DATE.finditer(match["to"])]
    places = [(int(sign[1:]), where) for sign, where in listed if sign[0] == "P"]
    if phrase.strength == "weak" and len(places) > 6:
        return
    order = order_said(code, at, phrase, verb)
    cut_short = " cu" in code and _CUT_SHORT.search(code[:start]) is not None
    dated = dates_of_places(sentence, phrase, match, listed)
    for nth, (index, _) in enumerate(places):
        mention = dated.get(index)
        if mention and phrase.name == "begins or ends in" and (len(places) > 1 or not _VISIT_TO.search(match[0])):
            mention = replace(mention, days=None)  # So many days are those of the whole journey.
        if status == "postponed" and (moved := _MOVED_TO.search(code, _end(match))):
            mention = sentence.dates[int(moved[1])]
        if mention and (names_another_year(mention, published) or looks_back(mention)):
            return
        if (
            mention
            and status == "made"
            and phrase.kind == "verb"
            and _PRESENT.fullmatch(verb)
            and _is_ahead(mention, published)
        ):
            status = "planned"
        gone = status == "planned" and _GONE.match(verb) is not None and "to" not in code[:at].split()[-1:]
        way = lies(mention) if mention else None
        if way and status in {"planned", "made"} and not foreseen:
            status = "planned" if way == "ahead" else "made"
        days = resolve(mention, published, "behind" if status == "made" or gone else "ahead") if mention else None
        if status == "made" and mention and days and published and "weekday" in dict(mention.parts):
            status = "planned" if days.start > published else status  # Only one year has that day on that weekday.
        if gone and days and published and days.end < published:
            status = "made"
        if status == "made" and mention and mention.year is None and days and published:
            coming = resolve(mention, published, "ahead")
            if coming and days.end < published - _LONG_AGO and published < coming.start <= published + _LONG_AGO:
                status, days = "planned", coming  # Rather soon than nearly a year ago.
        if mention and days and published and not fits(mention, days, status, published):
            days = None
        if days and mention and status in {"cancelled", "postponed"} and not foreseen:
            said_after = mention.start > sentence.places[index].start and days.precision == "day"
            said_after |= _DAYS_VISIT.search(code[:start] + code[start : match.end()]) is not None
            days = days if said_after or (status == "postponed" and _MOVED_TO.search(code, _end(match))) else None
        if phrase.name in BEEN_THERE - {"leaves after"}:
            days = None  # The day of coming home.
        if phrase.name == "in P, he" and verb == "from":
            days = None  # Then they were elsewhere.
        if cut_short:
            days = None
        alone = len(places) == 1 and sentence.places[index].place.precision == "city"
        if _LEAVING.match(verb) and not alone and not (days and days.start != days.end) and phrase.name == "goes to":
            days = None
        if mention and mention.opening and len(places) > 1 and nth:
            days = None
        if days and len(places) == 1:
            days = prolonged(days, sentence, match.end(), published)
        claim = Claim(
            mention=sentence.places[index],
            sentence=sentence.number,
            people=subject.people,
            open=subject.open or not subject.people,
            strong=_is_sure(phrase, subject, sentence.code[match.start("to") : match.end() + _NEAR])
            or _is_abroad_in_office(sentence, phrase, match, subject, sentence.places[index].place),
            status=status,
            days=days,
            phrase="interview" if phrase.name == "says in" and _TO_PRESS.search(match[0]) else phrase.name,
            order=order
            if len(places) == 1 or order in {"before", "after"}
            else ("first" if nth == 0 and order == "first" else None),
            returning=phrase.name not in BEEN_THERE
            and (bool(_RETURNING.match(verb)) or _HOMEWARD.search(code[at : match.start("to")]) is not None),
            in_title=sentence.is_title,
            listed=len(places),
            joins=verb.startswith(("join", "accompan")),
            pronoun=subject.pronoun,
            foreseen=foreseen,
            beside=_beside(sentence, phrase, _end(match)) if len(places) == 1 else (),
        )
        yield index, claim
