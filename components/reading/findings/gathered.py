"""Leaders who meet at one gathering are all where it is held, though only one sentence names the place.

"Arrived in P0 for a summit", and further on: "A1 and A2 are also attending", "A3 arrived on D0".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.names.marked import Marked
from components.reading.names.person import Person
from components.reading.names.toponyms import lies_in
from components.reading.party.home import guests_from_abroad
from components.reading.phrases.gatherings import HELD, IN_PLACE, OF_IT
from components.reading.status.asserted import is_asserted
from components.reading.status.calling_off import called_off
from components.reading.status.looking_back import is_earlier
from components.reading.status.statuses import Status
from components.reading.status.tense import tense
from components.reading.visit_days.nearest_day import date_near
from components.reading.visit_days.plausible import is_of_another_time, plausible_days, status_on
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_OF_LEADERS = r"(?:summit|conference|congress|forum|inauguration|funeral|coronation|wedding|ceremony|celebrations)"
_NAME = r"(?<= )x(?! x )"
_HELD_IN = regex(
    rf" {_OF_LEADERS} (?:(?:of|on|for) {OF_IT}{{1,7}}?)?(?:, )?(?:which )?{HELD} {IN_PLACE}"
    rf"| {_OF_LEADERS} (?:(?:of|on|for) {OF_IT}{{1,7}}?)?(?:in|at) "
    r"(?:the )?(?:N\d+ )?(?:capital )?(?:of )?(?:, )?P(?P<in>\d+)(?= (?!'s))"
    r"| (?:in|to|for) (?:the )?(?:N\d+ )?(?:capital )?(?:of )?(?:, )?P(?P<there>\d+) (?:, P\d+ )?(?:, )?"
    r"(?:(?:on )?D\d+ )?(?:for|to (?:attend|take part in|participate in|join)|ahead of) "
    rf"(?:{OF_IT}|D\d+ 's ){{0,7}}?{_OF_LEADERS} "
    rf"| (?:leaders|presidents|ministers|monarchs|heads of state(?: and government)?|delegates) "
    rf"(?:(?:of|from) (?:{OF_IT}|P\d+ )+?)?(?:(?:have|had|are|were|will) )?"
    r"(?:gather(?:ed|ing)?|met|meet(?:ing)?|conven(?:ed?|ing)|assembled?|converg(?:ed?|ing)) (?:D\d+ )?(?:in|at|on) "
    r"(?:the )?(?:N\d+ )?(?:capital )?(?:of )?(?:, )?P(?P<met>\d+)(?= (?!'s))"
    rf"| (?:hosts|is hosting|will host|hosted|gathers|gathered) (?:{OF_IT}|\d+ ){{0,6}}?"
    r"(?:leaders|presidents|ministers|monarchs|heads of state) (?:in|at) (?:the )?P(?P<received>\d+)(?= (?!'s))"
    rf"| P(?P<host>\d+) (?:hosts|is hosting|will host|hosted) (?:{OF_IT}|D\d+ 's ){{0,6}}?{_OF_LEADERS} "
)
_ONE = r"(?:(?:(?!(?:in|at|from|who|that|told|said|and) )[a-z'.-]+ |N\d+ |P\d+ 's |x ){0,5}?A\d+(?: of (?:the )?P\d+)?)"
_WHO = rf"(?P<who>{_ONE}(?:(?: ,)?(?: and| ,) {_ONE})*)"
_IT = rf"(?:it|(?:the|this|a) (?:{OF_IT}|D\d+ 's ){{0,5}}?{_OF_LEADERS})"
_ON_THE_SIDELINES = rf"on the (?:sidelines|margins|fringes) of (?:{_IT}|(?:the )?(?:{OF_IT}|D\d+ 's ){{0,5}}?{_NAME})"
_MEETS = r"(?P<verb>met|meets|meet|meeting|talks)(?: with)?"
_THERE = (
    # "A0 and A1 are also attending".
    rf" {_WHO} (?:, who )?(?P<verb>(?:is|are|was|were) (?:also |both |all |among (?:the|those) [a-z ]{{0,30}}?)?"
    rf"(?:attending|taking part(?: in)?|participating(?: in)?|present(?: at)?|expected at|due at))(?: {_IT}|(?= [.,]))",
    # "A0 will attend the summit".
    rf" {_WHO} (?:, (?:who )?)?(?:(?:has|have) confirmed (?:that )?(?:he|she|they) )?"
    r"(?P<verb>(?:(?:will|would|(?:is|are) (?:also )?(?:due |expected |scheduled |set )?to) (?:also |both |all )?)?"
    rf"(?:attend|take part in|participate in|join|address|speak at)(?:s|ed)?) {_IT}",
    rf" (?P<verb>among|including) (?:the|those|other) (?:[a-z-]+ ){{0,4}}?"
    rf"(?:attending|attendees|participants|guests|present|expected|gathered)(?: {_IT})? (?:, )?"
    rf"(?:(?:is|are|was|were|will be) )?{_WHO}(?= )",
    rf" {_IT} (?P<verb>(?:will|is|was|has been|is being) (?:also )?(?:be )?attended) by {_WHO}(?= )",
    rf" {_ON_THE_SIDELINES} (?:, )?(?:[^\s;\"]+ ){{0,8}}?{_MEETS} {_WHO}(?= )",
    rf" {_MEETS} {_WHO} (?:(?:on )?D\d+ )?{_ON_THE_SIDELINES}(?= )",
    # "A0 arrived on D0", which needs no other place.
    rf" {_WHO} (?:, who )?(?P<verb>(?:(?:had|has|have) )?(?:already |also )?"
    r"(?:arrived|landed|flew in|flies in|arrives)|"
    r"(?:is|are|was|were) (?:due in|due|(?:due |expected )?to arrive)|will arrive) (?:on )?D\d+(?= [.,])",
)
_IS_THERE = tuple(map(regex, _THERE))
_DUE = regex(r"(?:is|are|was|were) .*(?:due|expected|to)(?= |$)")
_DATED = regex(r" D\d+$")
_SIGN = regex(r"A(\d+)")
_CUES = words(
    "attending attend attends attended part participating participate present among including sidelines margins "
    "fringes joins joined join address speak arrived landed flew flies arrives due arrive"
)


def gathered(sentences: Sequence[Marked], published: date | None) -> Iterator[Claim]:
    """Claims about those from abroad who are said to be at the one gathering that an article tells of."""
    place = _place_of_gathering(sentences)
    if place is None:
        return
    for sentence in sentences:
        if sentence.is_title or not sentence.people or _CUES.isdisjoint(sentence.words):
            continue
        if any(named.place == place for named in sentence.places):
            continue  # Where that is said with the place, its phrases find it.
        yield from _of_sentence(sentence, place, published)


def _place_of_gathering(sentences: Sequence[Marked]) -> Toponym | None:
    """Where leaders gather; None where that is not said, or is said of several places."""
    found: list[Toponym] = []
    for sentence in sentences:
        for said in _HELD_IN.finditer(sentence.code) if sentence.places else ():
            sign = (
                said["in"]
                or said["there"]
                or said["met"]
                or said["received"]
                or said["host"]
                or said["place"].rpartition("P")[2]
            )
            place = sentence.places[int(sign)].place
            if not is_earlier(sentence.code, said.start()) and place not in found:
                found.append(place)
    inner = [one for one in found if not any(lies_in(other, one) for other in found)]
    return inner[0] if len(inner) == 1 else None


def _of_sentence(sentence: Marked, place: Toponym, published: date | None) -> Iterator[Claim]:
    code = sentence.code
    for said in (said for way in _IS_THERE for said in way.finditer(code)):
        at = said.start("verb")
        if not is_asserted(code, at):
            continue
        people = [sentence.people[int(sign)] for sign in _SIGN.findall(said["who"])]
        yield from _claims(sentence, place, guests_from_abroad(people, place), said, published)


def _claims(
    sentence: Marked, place: Toponym, people: list[Person], said: re.Match[str], published: date | None
) -> Iterator[Claim]:
    code, at = sentence.code, said.start("verb")
    due = _DUE.match(said["verb"]) is not None
    status: Status = called_off(code, at) or ("planned" if due else tense(code, at, said["verb"]))
    mention = date_near(sentence, len(sentence.words_before(at))) if _DATED.search(said[0]) else None
    if mention and is_of_another_time(mention, published):
        return
    days = plausible_days(mention, status, published)
    there = sentence.unnamed(place)._replace(seat=False)
    status = status_on(days, status, published) if days else status
    for person in people:
        yield Claim.of_person(person, there, sentence.number, status, days, phrase="guest")
