"""A roll says who goes where, of each in brackets, "flying to the States are A (Boston); B (Ohio and Utah)", or with
the verb said once: "A will go to Ohio, and B to Utah"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from components.reading.claim import SENT_TO, Claim
from components.reading.dates.days import Days
from components.reading.names.marked import Marked
from components.reading.names.person import Person
from components.reading.phrases.phrase import verb
from components.reading.status.doubt import is_doubtful
from components.reading.status.looking_back import is_earlier
from components.reading.status.statuses import Status
from components.reading.status.tense import tense
from components.reading.visit_days.plausible import plausible_days
from components.reading.vocabulary.regex import regex

_FEWEST = 2
_GOES = regex(rf" (?:{verb('goes')}|visit(?:s|ed|ing)?|sent|bound|dispatched|assigned) ")
_ENTRY = regex(r" A(?P<who>\d+) (?:[a-z]+ )?\( (?P<where>[^()]*?P\d[^()]*?) \)")
_WITHOUT_VERB = regex(
    r" (?:and|,|;|while) (?:the )?(?:N\d+ )?A(?P<who>\d+) (?:to|for) (?P<where>(?:the )?P\d+(?:(?: ,| and)(?: "
    r"the)? P\d+)*)"
    r"(?: (?:on )?D(?P<day>\d+))?(?= [.,;]| (?:and|while) (?:the )?(?:N\d+ )?A\d| in what )"
)
_SOMEBODY = regex(r" A\d+ (?:(?!A\d)[^\s;]+ ){0,8}$")
_PLACE = regex(r"(?<![^ ])P(\d+)(?! in (?:the )?P)(?![^ ])")


def rolls(sentence: Marked, published: date | None) -> Iterator[Claim]:
    """The claims of a sentence that says of several people where each goes; nothing of other brackets."""
    entries = list(_ENTRY.finditer(sentence.code)) if " ( " in sentence.code else []
    goes = _GOES.search(sentence.code, 0, entries[0].start() + 1) if len(entries) >= _FEWEST else None
    if goes is None and len(sentence.people) > 1 and len(sentence.places) > 1:
        entries = list(_WITHOUT_VERB.finditer(sentence.code))
        goes = _GOES.search(sentence.code, 0, entries[0].start() + 1) if entries else None
        goes = goes if goes and _SOMEBODY.search(sentence.code, 0, goes.start() + 1) else None
    at = goes.start() + 1 if goes else 0
    if goes is None or is_earlier(sentence.code, at) or is_doubtful(sentence.code, at):
        return
    status = tense(sentence.code, at, goes[0].strip())
    for entry in entries:
        person = sentence.people[int(entry["who"])]
        if person is None:
            continue
        day = entry.groupdict().get("day")
        days = plausible_days(sentence.dates[int(day)] if day else None, status, published)
        yield from sent_to(sentence, entry["where"], person, status, days)


def sent_to(sentence: Marked, where: str, person: Person, status: Status, days: Days | None) -> Iterator[Claim]:
    """The claims of a piece of a sentence that lists where one of several people goes."""
    for sign in _PLACE.findall(where):
        yield Claim.of_person(person, sentence.places[int(sign)], sentence.number, status, days, phrase=SENT_TO)
