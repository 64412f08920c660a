"""A phrase found in a sentence becomes claims: its places, each with traveller, date, status and certainty."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.days import is_long_over
from components.reading.dates.mention import DateMention
from components.reading.findings.certainty import is_sure
from components.reading.findings.days_of_places import days_of_place
from components.reading.findings.opponents import opponents_in
from components.reading.findings.telling import Telling
from components.reading.findings.telling_days import days_and_status, mention_meant
from components.reading.findings.telling_status import status_of
from components.reading.findings.telling_visits import is_doubted, tells_of_an_earlier_visit, tells_of_no_visit
from components.reading.names.marked import Marked
from components.reading.names.person import Person
from components.reading.party.home import is_from_abroad, without_hosts
from components.reading.party.things import LOOSEST
from components.reading.phrases.away_phrases import DONE_ABROAD
from components.reading.phrases.leaving_phrases import BEEN_THERE, LEFT_ONLY_ABROAD
from components.reading.phrases.needed_words import NeededWords
from components.reading.phrases.order_words import order_said
from components.reading.phrases.phrase import Phrase
from components.reading.phrases.phrase_subjects import subject_of
from components.reading.phrases.phrases import PHRASES
from components.reading.syntax.subject import Subject
from components.reading.syntax.subjects import Subjects
from components.reading.visit_days.dates_of_places import dates_of_places
from components.reading.visit_days.own_day import own_date
from components.reading.visit_days.plausible import is_a_year_remembered, is_of_another_time, names_another_year
from components.reading.vocabulary.parties import ENSEMBLES
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_PHRASES = NeededWords(PHRASES)
_PLACE = regex(r"P(\d+)")
_RETURNING = regex(r"(?:return\w*|com(?:e|es|ing) back|back)$")
# "Ended his tour of P0 and left for P1".
_ENDED_AND = regex(
    r" (?:ended|ends|concluded|concludes|completed|completes|wrapped up|wraps up|wound up|winds up|finished|finishes) "
    r"(?:his|her|their|an?|the) (?:[^\s;]+ ){0,4}?(?:trip|tour|journey) [^;]{0,60}?and $"
)
_SETS_OUT = regex(r"(?:left|leav|depart|sets? (?:off|out)|t(?:ook|akes?) off|fl(?:ew|ies|y) out|embark)")
_HOMEWARD = regex(r" (?:home|back|return(?!ed [a-z]+s )\w*)(?: \w+){0,3} $")
# "Was back in P0 on D0 for a tour" is not at home.
_FOR_MORE = regex(
    r"(?: (?:on )?D\d+)? for (?:a|an|the|its|his|her|their|more|further|two|three|talks) (?:[a-z-]+ ){0,3}?"
    r"(?:tour|visit|concerts?|shows?|gigs?|talks|meetings?|festival|mass|summit|conference|days?|round)(?= )"
)
_ON_THE_WAY_BACK = regex(
    r" (?:(?:way|journey|flight) (?:back|home)|(?:fly|flies|flew|go|goes|went|come|came|head|heads|headed|drive) back) "
    r"to (?:the )?$"
)
_TO_THE_STAGE = regex(r"return(?:s|ed|ing)? to (?:the (?:[a-z]+ )?(?:stage|road|court|pitch)|action|touring) ")
# "Arrived in P0 on D0 after completing a tour of P1".
_TOUR_DONE = regex(
    r"(?: (?:on )?D\d+)? after (?:[a-z]+ly )?(?:completing|concluding|finishing|ending|wrapping up|winding up) "
    r"(?:(?:an?|his|her|their|the|(?:two|three|four|five|six|seven)-(?:nation|country|day)|\d+ - day) )"
    r"(?:[^\s,;]+ ){0,5}?(?:tour|trip|visit|journey|pilgrimage) "
    r"|(?: (?:on )?D\d+)? from (?:(?:an?|his|her|their|the) )?(?:(?:two|three|four|five|six|seven|eight|\d+)-(?:city|"
    r"nation|country|state) )(?:[a-z]+ )?(?:tour|trip|visit|pilgrimage) "
    r"|(?: (?:on )?D\d+)? , (?:concluding|ending|completing|wrapping up|finishing) (?:his|her|their) "
    r"(?:[^\s,;]+ ){0,3}?visit to (?:the )?P\d"
)
_TRAVELS = frozenset({"goes to", "visits", "lands in", "trip to", "is in", "A, in P", "A, now in P"})
_COMPANY = (
    r"(?:(?:his|her|their|fellow|the|N\d+|x) )*(?:(?!(?:in|at|of|on|to|from|for) )[a-z-]+ ){0,4}?(?:, )?A\d+"
    r"(?: and (?:(?:his|her|N\d+|x) (?:[a-z-]+ ){0,4}?)?A\d+)?(?= (?!'s))"
)
_WITH = regex(rf"(?: ,)?(?: (?:on |from )?D\d+)?(?: (?:(?:together|along) )?with| alongside) {_COMPANY}")
# "A0 , together with his N0 counterpart A1 , will visit P0".
_ALONG_WITH = regex(
    rf" A\d+(?: of (?:the )?P\d+)? , (?:(?:together|along) with|alongside|accompanied by) {_COMPANY} ,"
    r"(?: [a-z]+){0,4} $"
)
# "Was joined in P0 by A1", "was accompanied to P0 by A1".
_JOINED = frozenset({"joined in P", "is welcomed to P"})
_BY = regex(rf"(?: (?:on )?D\d+)? by {_COMPANY}")
_WHERE_JOINED = regex(rf" , where (?:he|she|they) (?:[a-z]+ ){{0,3}}(?:joined|accompanied) by {_COMPANY}")
_TO_PRESS = regex(
    r" (?:reporters|newsmen|journalists|magazine|newspaper|interviewers?|press|media|radio|station|broadcaster|"
    r"podcast|daily|television|tv) "
)
# What somebody did for years: "moved to P0 D0", "joined the ministry and worked in P0 D0".
_OF_A_LIFE = words("fled escaped joined moved moving worked working settled lived living taught trained based")
_MOST_OF_A_WEAK_LIST = 6
# How sure a claim is: strong, naming somebody, not only "where", dated, in an order, of an earlier phrase.
_Merit = tuple[bool, bool, bool, bool, bool, int]
_Best = dict[int, tuple[_Merit, Claim]]


def claims_in(sentence: Marked, subjects: Subjects, published: date | None) -> Iterator[Claim]:
    """The claims of one sentence, in order; of several on one place the surest, with the date that any gives."""
    best: _Best = {}
    doubted: set[int] = set()
    for rank, phrase in _PHRASES.phrases_for(sentence.words):
        for match in phrase.matches(sentence.code):
            if _says_nothing_new(sentence, rank, phrase, match, best):
                continue
            subject = subject_of(sentence, subjects, phrase, match)
            if subject is None:
                continue
            telling = Telling(sentence, phrase, match, published)
            if is_doubted(telling):
                doubted.update(telling.places)
                continue
            for index, claim in _claims_of(telling, subject):
                if phrase.name == LOOSEST and index in doubted:
                    continue  # A surer phrase has said that it is not certain.
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


def _says_nothing_new(sentence: Marked, rank: int, phrase: Phrase, match: re.Match[str], best: _Best) -> bool:
    """Whether surer phrases have said where and when already, or all that this one could say at most."""
    if not best:
        return False
    told = [best.get(int(sign)) for sign in _PLACE.findall(match["to"])]
    known = [one for one in told if one]
    if len(known) < len(told):
        return False
    all_dated = all(claim.days for _, claim in known)
    if not all_dated and sentence.dates:
        return False
    if all_dated and phrase.kind == "clause":
        return True
    ordered = order_said(sentence.code, match.start("verb"), phrase, match["verb"]) is not None
    most = (True, True, phrase.name != "where", bool(sentence.dates), ordered, -rank)
    return all(merit >= most for merit, _ in known)


def _claims_of(telling: Telling, subject: Subject) -> Iterator[tuple[int, Claim]]:
    """A claim for each place of one phrase, with the place's number in the sentence."""
    sentence, phrase, match = telling.sentence, telling.phrase, telling.match
    places = telling.places
    if tells_of_no_visit(telling) or (phrase.strength == "weak" and len(places) > _MOST_OF_A_WEAK_LIST):
        return
    status, foreseen = status_of(telling)
    left = phrase.name in LEFT_ONLY_ABROAD
    order = order_said(telling.code, telling.at, phrase, telling.verb)
    dated = dates_of_places(sentence, phrase, match, telling.listed)
    opponents = opponents_in(sentence)
    earlier = tells_of_an_earlier_visit(telling)
    for nth, index in enumerate(places):
        if index in opponents:
            continue
        mention = mention_meant(telling, dated.get(index), len(places) > 1)
        if left:
            mention = None  # The day of leaving.
            if not any(is_from_abroad(p, sentence.places[index].place) for p in subject.people):
                continue
        sure = is_sure(telling, subject, sentence.places[index].place)
        if not sure and phrase.name in DONE_ABROAD:
            continue
        remembered = mention is not None and is_a_year_remembered(mention, telling.published)
        if mention and names_another_year(mention, telling.published) and not remembered:
            if phrase.kind != "noun" or not _is_of_what_follows(telling, mention, index):
                return
            mention = None
        days, status = days_and_status(telling, mention, status, foreseen)
        before = earlier or (mention is not None and is_of_another_time(mention, telling.published))
        of_another = sure and (remembered or (status == "made" and is_long_over(days, telling.published)))
        if before and not of_another:
            continue
        if telling.verb in _OF_A_LIFE and is_long_over(days, telling.published):
            continue
        if mention and days:
            days = days_of_place(telling, index, len(places), mention, days, status, foreseen)
        of_all = len(places) == 1 or order in {"before", "after"} or (nth == 0 and order == "first")
        claim = Claim(
            mention=sentence.places[index],
            sentence=sentence.number,
            people=without_hosts(subject.people, sentence.places[index].place),
            open=subject.open or not subject.people,
            strong=sure,
            status=status,
            days=days,
            day_of_year=mention.day_of_year if mention and telling.published is None else None,
            phrase="interview" if phrase.name == "says in" and _TO_PRESS.search(match[0]) else phrase.name,
            order=order if of_all else None,
            returning=_is_way_back(telling, subject),
            in_title=sentence.is_title,
            listed=len({sentence.places[number].place.name for number in places}),
            joins=telling.verb.startswith(("join", "accompan")),
            pronoun=subject.pronoun,
            foreseen=foreseen,
            beside=_beside(telling) if len(places) == 1 else (),
            sets_out=_SETS_OUT.match(telling.verb) is not None,
        )
        yield index, claim


def _plays_again(telling: Telling, subject: Subject) -> bool:
    """Whether a band returns, which it does wherever it has played."""
    home = " home " in telling.code[telling.at : telling.match.start("to")]
    return not home and telling.verb.startswith("return") and any(p.offices & ENSEMBLES for p in subject.people)


def _is_way_back(telling: Telling, subject: Subject) -> bool:
    if telling.name in BEEN_THERE or _plays_again(telling, subject):
        return False
    if _TOUR_DONE.match(telling.code, telling.end):
        return True
    if telling.name == "is in" and _FOR_MORE.match(telling.code, telling.end):
        return False
    if _TO_THE_STAGE.match(telling.code, telling.at):
        return False
    if _ON_THE_WAY_BACK.search(telling.code[: telling.match.start("to")]):
        return True
    between = telling.code[telling.at : telling.match.start("to")]
    if (
        telling.name == "goes to"
        and telling.verb.startswith(("left", "leaves"))
        and _ENDED_AND.search(telling.code[: telling.at])
    ):
        return True
    return _RETURNING.match(telling.verb) is not None or _HOMEWARD.search(between) is not None


def _is_of_what_follows(telling: Telling, mention: DateMention, index: int) -> bool:
    """Whether a date is that of something told behind a place: "visit to P0 marks the treaty signed in D0"."""
    return mention.start > telling.sentence.places[index].start and own_date(telling.sentence, index) is None


def _beside(telling: Telling) -> tuple[Person, ...]:
    """Who goes to a place together with its subject: "flew to P0 on D0 with his wife , A1"."""
    said = _company_said(telling)
    signs = re.findall(r"A\d+", said[0]) if said else []
    return tuple(p for sign in signs if (p := telling.sentence.people[int(sign[1:])]) and not p.speaks_for_others)


def _company_said(telling: Telling) -> re.Match[str] | None:
    """Where the words are that name who goes together with the subject of a phrase."""
    if telling.name in _TRAVELS:
        before = " with " in telling.code or " alongside " in telling.code
        there = _WHERE_JOINED.match(telling.code, telling.end)
        return (
            there
            or _WITH.match(telling.code, telling.end)
            or (_ALONG_WITH.search(telling.code, 0, telling.at) if before else None)
        )
    joined = telling.name in _JOINED and telling.verb.endswith(("joined", "accompanied"))
    return _BY.match(telling.code, telling.end) if joined else None
