"""What a sentence says of a town that no phrase in it leads to: on which days, and whether that lies ahead.

The date is the nearest one of its clause, the tense that of the last verb before the town or else of the clause.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.days import Days
from components.reading.dates.mention import DateMention
from components.reading.dates.resolving import resolve_nearest
from components.reading.names.marked import Marked
from components.reading.status.calling_off import called_off, called_off_further_on
from components.reading.status.doubt import is_doubtful
from components.reading.status.foreseen import was_foreseen
from components.reading.status.looking_back import is_earlier
from components.reading.status.statuses import OFF, Status
from components.reading.visit_days.nearest_day import date_near
from components.reading.visit_days.plausible import days_told, fits, looks_back, names_only_another_year, status_on
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

# "The promoter announced on D0": a day of telling.
ANNOUNCES = regex(r" (?:announc|list|confirm|add|reveal|unveil|promot|book|said|says|schedul)\w* ")
_PASSED = words("after following")  # "After P0 , he will visit P1 on D0".
_CUT = regex(r" (?:;|but|while|where|which|who|whose|after|because|although|though|since|when|than) ")
_SUBJECT = regex(r" , (?=(?:he|she|they) )")  # "After playing in P0 , she fell ill and a date was cancelled".
_PAST = regex(
    r" (?:was|were|had|played|performed|sang|headlined|took|began|opened|kicked|held|packed|drew|"
    r"got|heard|saw|welcomed|filled|joined|gave|came|went|left|met|ended|closed|turned|greeted|cheered|"
    r"arrived|landed|reached|flew|travell?ed|visited|toured|spoke|won|lost|beat|drove|stopped) "
)
_AHEAD = regex(
    r" (?:will|would|'ll|(?:hopes?|hoping|plans?|planning|expects?|aims?|wants?) to|due|set|to follow|to come|"
    r"scheduled|planned|upcoming|next|ahead|complete|"
    r"remain|remaining|await|awaits|beckon|beckons|lined up) "
)


def usual_status(told: Sequence[Claim]) -> Status:
    """What is most of what is told surely: planned, or made; planned where nothing is told surely."""
    sure = [c.status for c in told if c.strong]
    return "planned" if 2 * sure.count("planned") >= len(sure) else "made"


def town_told(
    sentence: Marked, at: int, where: int, phrase: str, usual: Status, published: date | None
) -> Claim | None:
    """The claim of nobody in particular about the place that is word `at` of a sentence, and begins at code[where];
    None where the sentence doubts it, looks back or names another year."""
    code = sentence.code
    if is_doubtful(code, where - 1) or is_earlier(code, where - 1):
        return None
    dated = date_near(sentence, at)
    begin, end = clause_around(code, where)
    clause = code[begin:end]
    tense = _tense(code[begin:where]) or _tense(clause)
    due = published is None and _AHEAD.search(clause) is not None
    if dated and ((names_only_another_year(dated, published) and not due) or looks_back(dated)):
        return None
    if dated and (_is_of_announcement(sentence, dated) or sentence.words[at - 1] in _PASSED):
        dated = None
    if dated and dated.is_weekday and any(other.lies == "ahead" for other in sentence.dates):
        tense = tense or "planned"  # "Tomorrow they play in P0 and on Sunday at the festival in P1".
    own = f"{code[:where]}{_SUBJECT.split(code[where:], maxsplit=1)[0]} "
    said = called_off_further_on(own, where) or called_off(own, where - 1) or tense
    days = _days(dated, said, published)
    status: Status = said or usual
    if days:
        status = status_on(days, status, published)
    if days and dated and published and not fits(dated, days, status, published):
        days = None
    mention = sentence.places[int(sentence.words[at][1:])]
    foreseen = was_foreseen(code, where - 1)
    return Claim(
        mention, sentence.number, open=True, strong=False, status=status, days=days, phrase=phrase, foreseen=foreseen
    )


def clause_around(code: str, where: int) -> tuple[int, int]:
    """Where the clause of code[where] begins and ends."""
    begin = max((m.end() - 1 for m in _CUT.finditer(code, 0, where)), default=0)
    cut = _CUT.search(code, where)
    return begin, cut.start() + 1 if cut else len(code)


def _is_of_announcement(sentence: Marked, dated: DateMention) -> bool:
    announced = ANNOUNCES.search(sentence.code)
    return announced is not None and sentence.code.index(f" D{sentence.dates.index(dated)} ") < announced.start()


def _tense(clause: str) -> Status | None:
    """What the last verb of a clause says."""
    ahead, past = (max((m.end() for m in way.finditer(clause)), default=0) for way in (_AHEAD, _PAST))
    return None if ahead == past else "planned" if ahead > past else "made"


def _days(dated: DateMention | None, status: Status | None, published: date | None) -> Days | None:
    """The days of a date; those nearest to the publication where the words do not say which way it lies, or a weekday's
    visit was called off."""
    if dated is None:
        return None
    off = status in OFF and dated.is_weekday
    return resolve_nearest(dated, published) if off or status is None else days_told(dated, status, published)
