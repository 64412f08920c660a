"""The days of a stay that is counted from the day of the article: "has been in P0 since D0", "is in P0 until D0"."""

from __future__ import annotations

from datetime import timedelta

from components.reading.dates.days import Days, lasting, single
from components.reading.dates.resolving import resolve
from components.reading.findings.telling import Telling
from components.reading.visit_days.days_said import LONGEST_STAY, days_said
from components.reading.vocabulary.regex import regex

_UNTIL = regex(
    r"(?:\S+ (?:(?:now|still|currently|also|presently|already) )?(?:at (?:the )?[a-z-]+ )?in|visiting) (?:the )?P\d+ "
    r"(?:, in (?:[a-z-]+ )?(?:the )?P\d+ (?:, )?)?"
    r"(?:, where (?:he|she|they) (?:will|is to|are to|is expected to|is due to) (?:stay|remain) )?"
    r"(?:until|till|through) D(\d+) "
)
_NEXT_DAYS = regex(r" ?for the (?:next|coming) (?P<n>\w+) days ")
_BEEN_SINCE = regex(r"(?<= (?:has|ave) )been in (?:the )?P\d+ since (?:(?:early|late) )?D(\d+) ")
_STAYS = frozenset({"stay", "stays", "staying", "remain", "remains", "remaining", "visiting"})
_STAYED = frozenset({"stayed", "remained", "was", "were", "had been"})


def around_today(telling: Telling) -> Days | None:
    """The days of a stay until the publication, "has been in P0 since D0", or from it on, "is in P0 until D0"; None for
    what is no stay."""
    if telling.name != "is in" and telling.verb not in _STAYS | _STAYED:
        return None
    since, published = _BEEN_SINCE.match(telling.code, telling.at), telling.published
    first = single(resolve(telling.sentence.dates[int(since[1])], published, "behind")) if since else None
    if first and published and timedelta() < published - first.start <= timedelta(days=LONGEST_STAY):
        return Days(first.start, published, "day")
    return _from_today(telling)


def _from_today(telling: Telling) -> Days | None:
    """The days from the publication until the last of a stay, "is in P0 until D0"; the last one of what is over."""
    said, published = _UNTIL.match(telling.code, telling.at), telling.published
    if said and telling.verb in _STAYED:
        return single(resolve(telling.sentence.dates[int(said[1])], published, "behind"))
    last = single(resolve(telling.sentence.dates[int(said[1])], published, "ahead")) if said else None
    if (lasts := _NEXT_DAYS.match(telling.code, telling.end)) and published:
        number = days_said(lasts, LONGEST_STAY)
        return lasting(number, published) if number else None
    soon = last and published and timedelta() < last.end - published <= timedelta(days=LONGEST_STAY)
    return Days(published, last.end, "day") if last and published and soon else None
