"""Somebody in office who is met in another country has come there, whoever else the article is about.

"Chen received the N1 A1 in P0", "A0 , here for talks , said", "spoke in P0 with the N1 A1".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from components.reading.claim import Claim
from components.reading.names.marked import Marked, PlaceMention
from components.reading.names.person import Person
from components.reading.party.home import guests_from_abroad, whereabouts
from components.reading.status.asserted import is_asserted
from components.reading.status.calling_off import called_off
from components.reading.status.on_screen import is_by_phone
from components.reading.status.past_forms import tells_of_the_past
from components.reading.status.statuses import Status
from components.reading.status.tense import tense
from components.reading.syntax.subjects import Subjects
from components.reading.visit_days.nearest_day import date_near
from components.reading.visit_days.plausible import is_of_another_time, plausible_days
from components.reading.vocabulary.people import OF_STATE
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_MEETS = (
    r"(?:met|meets?|meeting|receiv(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|host(?:s|ed|ing)?|greet(?:s|ed|ing)?|"
    r"(?:shak(?:es|ing)|shook) hands|told|tells|(?:signed|opened|inaugurated|attended|chaired|addressed|visited) by|"
    r"talks|discussions|negotiations|consultations|conferred|confers|summit|dinner|lunch|audience|conversations?)"
)
_SOMEBODY = (
    r"(?:(?:(?!(?:in|at|from|who|that|told|said) )[a-z'.-]+|N\d+|x|P\d+ 's) ){0,7}?"
    r"(?:(?<=counterpart )(?:, )|(?<=colleague )(?:, ))?A\d+(?: of (?:the )?P\d+)?"
)
_WHEN_AND_WHY = (
    r"(?:(?:(?:on )?D\d+|today|earlier|later|together|(?:during|at) an? (?:[a-z-]+ ){1,3}?(?:call|meeting|visit)|"
    r"(?:for|over|during|on the (?:sidelines|margins) of) "
    r"(?:[a-z-]+ |x ){0,4}?[a-z-]+|at (?:the|his|her|their|an?) (?:[a-z-]+ |x ){0,3}?[a-z-]+) )?"
)
_THERE = (
    r"(?P<there>here(?= (?!(?:is|are|was|were) ))|"
    r"(?:in|at) (?:the )?(?:N\d+ )?(?:capital )?(?:of )?(?:, )?P(?P<place>\d+))"
)
_MET = regex(
    rf" {_MEETS} (?:(?:D\d+ )?(?:with|between|by) )?(?P<guests>{_SOMEBODY}(?:(?: ,)?(?: and| ,) {_SOMEBODY})*) "
    rf"(?:, )?{_WHEN_AND_WHY}{_THERE}(?= (?!'s (?!x|A\d|[a-z]+ (?:palace|hall|airport|hotel))))"
)
_WITH = regex(
    r" (?P<there>(?:in|at) (?:the )?P(?P<place>\d+)) (?:(?:on )?D\d+ )?(?:together |along )?with "
    rf"(?P<guests>(?:(?:his|her|their) (?:visiting )?N\d+ counterpart , A\d+|{_SOMEBODY})"
    rf"(?:(?: ,)?(?: and| ,) {_SOMEBODY})*)(?= )"
)
# "In P0 , N0 A0 told N1 A1": at home he receives.
_IN_HIS_CAPITAL = regex(
    r" in (?:the )?P(?P<place>\d+) (?:(?:on )?D\d+ )?, (?:the )?(?:N\d+ |P\d+ 's )?A(?P<host>\d+) "
    r"(?:(?:on )?D\d+ )?(?:told|met|received|welcomed|hosted|assured|thanked|presented) "
    rf"(?:with )?(?P<guests>{_SOMEBODY})(?= )"
)
# "Held talks with visiting N0 A1", where a report is dated from.
_VISITING = regex(
    r" (?:with|met|meets|received|receives|by|hosted|hosts|welcomed|told|tells|the|from|between|and|to) visiting "
    r"(?:(?:the )?N\d+ |P\d+ 's )?(?:(?!(?:in|at|from) )[a-z-]+ ){0,4}?A(?P<guest>\d+)(?= )"
)
# "N0 A0 and N1 A1 signed a deal", "N0 A0 gave a dinner for N1 A1": at home there where a report is dated from.
_BOTH_THERE = (
    regex(
        r" A(?P<one>\d+) (?:, )?and (?:(?:the|his|her|visiting) |N\d+ |P\d+ 's )*A(?P<other>\d+) "
        r"(?:, )?(?:(?:on )?D\d+ )?(?:signed|held|inaugurated|opened|unveiled|witnessed|exchanged|attended|toured)(?= )"
    ),
    regex(
        r" A(?P<one>\d+) (?:(?:on )?D\d+ )?(?:signed|(?:hosted|gave|held|threw) an? (?:[a-z-]+ ){0,2}?"
        r"(?:banquet|dinner|lunch|luncheon|reception|breakfast)) (?:[a-z-]+ ){0,5}?(?:with|for|in honou?r of) "
        r"(?:(?:the|his|her|visiting) |N\d+ |P\d+ 's )*A(?P<other>\d+)(?= )"
    ),
)
# What is left is no stop, and "from here" leads elsewhere.
_HERE = regex(
    r" (?<!leave )(?<!leaves )(?<!left )(?<!leaving )(?<!depart )(?<!departs )(?<!from )"
    r"here (?!(?:is|are|was|were|'s|and there) )"
)
# "A0 , the first N0 minister to come here in four years , went".
_FIRST_TO_COME = regex(r" the (?:first|second|third|last|only|latest) [^,;]* to (?:come|visit|travel|be|set foot) $")
# "Are here to meet with officials".
_HERE_ON_A_VISIT = regex(
    r" here (?:D\d+ )?(?:to (?:meet|attend|take part|hold|sign|discuss|visit|see|assess|inspect)|for talks|"
    r"on an? (?:[a-z0-9-]+ ){0,3}?(?:visit|trip|tour)) "
)
_MAY_BE_HERE = words("here visiting")
_MEETING_WORDS = words(
    "met meet meets meeting receive receives received receiving welcome welcomes welcomed welcoming host hosts hosted "
    "hosting shakes shaking shook greet greets greeted greeting told tells by talks discussions negotiations "
    "consultations conferred confers summit dinner lunch audience conversation conversations"
)


@dataclass(frozen=True, slots=True)
class _Meeting:
    """Who is said to be at a place, and where in the code that is said."""

    at: int
    mention: PlaceMention
    people: tuple[Person | None, ...]
    on_a_visit: bool = False


def guests(
    sentence: Marked, subjects: Subjects, dateline: PlaceMention | None, published: date | None
) -> Iterator[Claim]:
    """The claims of one sentence; `dateline` is the place that "here" means."""
    if sentence.is_title or not sentence.people:
        return
    if not _MAY_BE_HERE.intersection(sentence.words) and not any(p and p.offices & OF_STATE for p in sentence.people):
        return  # "Here" may be said of whoever was named before.
    found: dict[tuple[int, str], Claim] = {}
    for meeting in _meetings(sentence, subjects, dateline):
        for claim in _come(sentence, meeting, published):
            found.setdefault((claim.people[0].number, claim.place.name), claim)
    yield from found.values()


def _meetings(sentence: Marked, subjects: Subjects, dateline: PlaceMention | None) -> Iterator[_Meeting]:
    code, people = sentence.code, sentence.people
    meetings = () if _MEETING_WORDS.isdisjoint(sentence.words) else _MET.finditer(code)
    beside = _WITH.finditer(code) if " with " in code and not is_by_phone(code) else ()
    for met in (*meetings, *beside):
        mention = sentence.places[int(met["place"])] if met["place"] else dateline
        if mention:
            named = tuple(people[int(sign)] for sign in re.findall(r"A(\d+)", met["guests"]))
            yield _Meeting(met.start("there"), mention, named)
    at_home = _IN_HIS_CAPITAL.match(code)
    host = people[int(at_home["host"])] if at_home and not is_by_phone(code) else None
    if at_home and host and host.country == sentence.places[int(at_home["place"])].place.country_code:
        guest = people[int(re.findall(r"A(\d+)", at_home["guests"])[-1])]
        yield _Meeting(at_home.end(), sentence.places[int(at_home["place"])], (guest,))
    if dateline is None or dateline.place.precision != "city":
        return
    yield from _beside_their_host(sentence, dateline)
    for visiting in _VISITING.finditer(code) if " visiting " in code else ():
        yield _Meeting(visiting.start("guest") - 1, dateline, (people[int(visiting["guest"])],))
    for here in _HERE.finditer(code):
        subject = subjects.in_clause(sentence, here.start() + 1)
        if subject:
            visits = _HERE_ON_A_VISIT.match(code, here.start()) is not None
            yield _Meeting(here.start() + 1, dateline, subject.people, visits)


def _beside_their_host(sentence: Marked, dateline: PlaceMention) -> Iterator[_Meeting]:
    """Who does something together with somebody who is at home where the report is dated from, if no town is named."""
    if is_by_phone(sentence.code) or any(m.place != dateline.place and not m.place.is_wide for m in sentence.places):
        return
    for way in _BOTH_THERE:
        for both in way.finditer(sentence.code):
            pair = tuple(sentence.people[int(both[sign])] for sign in ("one", "other"))
            if any(person and person.country == dateline.place.country_code for person in pair):
                yield _Meeting(both.end(), dateline, pair)


def _come(sentence: Marked, meeting: _Meeting, published: date | None) -> Iterator[Claim]:
    """A claim for each of those who are in office in another country than the place is in."""
    code, at, mention = sentence.code, meeting.at, meeting.mention
    abroad = guests_from_abroad(meeting.people, mention.place)
    if meeting.on_a_visit:  # Who comes to meet those of a town, whatever country is told of, is a guest.
        abroad = [
            p for p in meeting.people if p and p.offices & OF_STATE and whereabouts(p, mention.place) != "at home"
        ]
    if not abroad or not is_asserted(code, at):
        return
    said = date_near(sentence, len(sentence.words_before(at)) + 1)
    if said and is_of_another_time(said, published):
        return
    came = tells_of_the_past(code[:at]) or _FIRST_TO_COME.search(code[:at]) is not None
    came = came or (meeting.on_a_visit and code[:at].endswith((" is ", " are ", " was ", " were ")))
    told: Status = "made" if came else tense(code, at, "in")
    status = called_off(code, at) or told
    days = plausible_days(said, status, published)
    for person in abroad:
        yield Claim.of_person(person, mention, sentence.number, status, days, phrase="guest")
