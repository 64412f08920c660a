"""Whoever goes to a gathering is where it is held, though another clause or sentence says where that is.

"A0 will attend the summit , which opens in P0 on D0", "A0 takes part in the forum . The event will be held in P0".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.mention import DateMention
from components.reading.names.marked import Marked
from components.reading.phrases.gatherings import GATHERING, HELD, IN_PLACE, OF_IT
from components.reading.status.asserted import is_asserted
from components.reading.status.statuses import Status
from components.reading.status.tense import tense
from components.reading.syntax.subject import Subject
from components.reading.syntax.subjects import Subjects
from components.reading.visit_days.nearest_day import date_near
from components.reading.visit_days.plausible import is_of_another_time, plausible_days, status_on
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_THING = rf"(?:the|this|an?|his|her|their|N\d+|P\d+ 's|D\d+ 's|next|{OF_IT}) (?:{OF_IT}|D\d+ ){{0,8}}?"
_NAME = rf"(?<= )x(?! (?:x|(?:of |on |for )?{GATHERING}) )"  # "The x of x": a gathering called by its name.
_NOUN = rf"(?:{GATHERING}|event|{_NAME})"
_MORE = rf"(?:(?!(?:held|hosted|scheduled|slated|set|due|being|taking|opening|starting|on) ){OF_IT})"
_WORDS = r"(?:[^\s,;\"]+ )"
_ATTENDS = regex(
    r" (?P<verb>(?:attend|address|(?:co-)?chair|open)(?:s|ed|ing)?|(?:headlin|clos|inaugurat)(?:e|es|ed|ing)|"
    r"(?:take|takes|took|taking) part in|participat(?:e|es|ed|ing) (?:in|at)|(?:speak|speaks|spoke|speaking) at|"
    rf"presid(?:e|es|ed|ing) (?:at|over)|represent(?:s|ed|ing)? {_WORDS}{{1,4}}?at|"
    rf"(?:lead|leads|led|leading|head|heads|headed|heading) {_WORDS}{{1,5}}?(?:delegation|team) "
    r"(?:to|at)(?: attend| participate in| take part in)?|"
    rf"join(?:s|ed|ing)? {_WORDS}{{1,6}}?(?:at|for)|(?:is|are|was|were) {_WORDS}{{0,6}}?(?:expected|due) at|"
    r"confirmed (?:his|her|their) (?:attendance|participation) (?:at|in)|"
    r"(?:left|leaves|leave|leaving|departed|departs|depart|departing|flew|flies|fly|flying) "
    rf"{_WORDS}{{0,4}}?(?:for|to attend|to take part in|to participate in)) "
    rf"(?!{_WORDS}{{0,3}}(?:press|news|ahead) ){_THING}(?P<noun>{_NOUN})(?: (?:of|on) {_MORE}{{1,7}}(?<= )|(?= ))"
)
# "Met his N1 counterpart on D0 . The talks were held in P0".
_MEETS = regex(
    r" (?P<verb>met|meets?|(?:held|holds?|had) (?:[a-z-]+ ){0,2}?(?:talks|discussions|consultations)|conferred) "
    r"(?=(?:with )?(?:[^\s,;\".]+ ){0,4}?(?:A\d|counterpart|colleague|leaders?|officials|ministers?))"
)
_WHICH_IS_HELD = regex(
    r"(?: ,)? (?:(?:which|that) )?(?:(?:starts|begins|opens) (?:on )?D\d+ (?:and )?)?"
    rf"{HELD} {IN_PLACE}|(?: ,)? that (?P<host>P\d+) (?:will host|is hosting|hosts|is to host)(?= )"
)
_IT_IS_HELD = regex(
    rf"^ (?:the|this) (?:{OF_IT}|D\d+ ){{0,7}}?(?P<noun>{_NOUN}) "
    r"(?:, (?:which )?(?![^,]{0,40} in P)[^,;\"]{3,80} , |, which |, )?"
    rf"{HELD} {IN_PLACE}"
)
_EXPECTED = regex(r"(?:is|are) .*(?:expected|due) at$|^confirmed ")
_TO_COME = regex(r" (?:will|to be|is to|are to|is due|are due|opens|starts|begins|takes place) ")
_ANY = words("event gathering meeting meetings talks ceremony session")
_VERBS = words(
    "attend attends attended attending part participate participates participated participating address addresses "
    "addressed addressing chair chairs chaired chairing co-chair co-chairs co-chaired headline headlines headlined "
    "speak speaks spoke speaking preside presides presided presiding represent represents represented representing "
    "delegation team join joins joined joining expected due attendance participation for open opens opened opening "
    "close closes closed closing inaugurate inaugurates inaugurated inaugurating"
)
_MEETING_VERBS = words("met meet meets held hold holds had conferred")
_TALKS = "talks"
_STILL_MEANT = 2  # sentences


@dataclass(frozen=True, slots=True)
class _Attended:
    """What somebody goes to, and in which sentence that is said."""

    sentence: int
    noun: str
    subject: Subject
    status: Status
    day: DateMention | None


class Attendances:
    """Finds, sentence after sentence of one article, where those are who attend something."""

    def __init__(self) -> None:
        self._last: _Attended | None = None

    def told(self, sentence: Marked, subjects: Subjects, published: date | None) -> Iterator[Claim]:
        """The claims of one sentence."""
        code = sentence.code
        if sentence.is_title:
            return
        last = self._last
        if last and sentence.places and sentence.number - last.sentence <= _STILL_MEANT:
            held = _IT_IS_HELD.match(code)
            if held and _may_be(held["noun"], last.noun):
                yield from _claim(sentence, last, held, published)
        if not sentence.places and not _MEETING_VERBS.isdisjoint(sentence.words):
            for said in _MEETS.finditer(code):
                self._last = _attended(sentence, subjects, said, _TALKS) or self._last
        if _VERBS.isdisjoint(sentence.words):
            return
        for said in _ATTENDS.finditer(code):
            attended = _attended(sentence, subjects, said, said["noun"])
            if attended is None:
                continue
            self._last = attended
            end = said.end() - code[said.start() : said.end()].endswith(" ")
            held = _WHICH_IS_HELD.match(code, end) if sentence.places else None
            if held:
                yield from _claim(sentence, attended, held, published)


def _may_be(noun: str, attended: str) -> bool:
    """Whether "the event" may be the forum that somebody attends."""
    return noun == attended or noun in _ANY or "x" in (noun, attended)


def _attended(sentence: Marked, subjects: Subjects, said: re.Match[str], noun: str) -> _Attended | None:
    code, at = sentence.code, said.start("verb")
    if not is_asserted(code, at):
        return None
    subject = subjects.of_verb(sentence, at)
    if subject is None:
        return None
    status: Status = "planned" if _EXPECTED.search(said["verb"]) else tense(code, at, said["verb"])
    day = date_near(sentence, len(sentence.words_before(said.end())) - 1) if noun == _TALKS else None
    return _Attended(sentence.number, noun, subject, status, day)


def _claim(sentence: Marked, attended: _Attended, held: re.Match[str], published: date | None) -> Iterator[Claim]:
    """Whoever attends it is where it is held."""
    sign = held["place"] or held["host"]
    mention = sentence.places[int(re.findall(r"P(\d+)", sign)[-1])]
    said = date_near(sentence, len(sentence.words_before(held.end())) - 1) or attended.day
    if said and is_of_another_time(said, published):
        return
    status: Status = "planned" if _TO_COME.search(held[0]) else attended.status
    days = plausible_days(said, status, published)
    yield Claim(
        mention,
        sentence.number,
        people=attended.subject.people,
        open=attended.subject.open or not attended.subject.people,
        strong=True,
        status=status_on(days, status, published) if days else status,
        days=days,
        phrase="attends what is held in",
        pronoun=attended.subject.pronoun,
    )
