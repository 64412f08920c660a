"""Which date goes for a place that a phrase tells of: of a visit put off the new one, and never a journey's length."""

from __future__ import annotations

import re
from dataclasses import replace

from components.reading.dates.mention import DateMention
from components.reading.findings.telling import Telling
from components.reading.status.statuses import Status

NEW_DAY = re.compile(
    r" (?:moved|put off|postponed|deferred|put back|pushed back|delayed|rescheduled|shifted)(?: to| until| till| for)? "
    r"D(\d+) | now (?:due|set|scheduled|expected|to|planned|going) (?:\w+ ){0,4}(?:in |on |for )?D(\d+) "
)
_MOVED_FROM = re.compile(
    r" (?:moved|put off|postponed|deferred|put back|pushed back|delayed|rescheduled|shifted)"
    r"(?: (?:to|of|in) [^;,]{1,40})? from $"
)
_UNTIL = re.compile(r" (?:ending|ends|until|till|through|to end|concluding) (?:on )?$")
_VISIT_TO = re.compile(r" (?:visit|stay|trip) (?:to|in) (?:P\d|the P\d)")
_TO_HAVE = re.compile(r" (?:was|were) (?:originally )?to have ")
_SINCE = re.compile(r" since (?:at least )?$")
_OF_LENGTH = re.compile(
    r" (?:visit|trip|stay|tour|mission) (?:to|in|of) (?:the )?(?P<place>P\d+) (?:(?:on|from|starting|beginning) )*$"
)


def mention_meant(telling: Telling, mention: DateMention | None, status: Status, several: bool) -> DateMention | None:
    """The date that goes for a place: that of a postponed visit is the new one, and a journey's length is no stop's."""
    if mention and _SINCE.search(telling.code[: telling.sign_at(mention)]):
        # "The first to visit P0 since 1999", but "has been in P0 since Sunday".
        return mention if telling.name == "is in" and (mention.is_weekday or mention.is_today) else None
    if mention and mention.is_weekday and _TO_HAVE.search(telling.code[: telling.match.start("to")]):
        return None  # "Was to have flown to P0 on Friday", which may be past or to come.
    if (
        status == "postponed"
        and mention
        and mention.until
        and _MOVED_FROM.search(telling.code[: telling.sign_at(mention)])
    ):
        return mention.until
    if status == "postponed" and (moved := NEW_DAY.search(telling.code, telling.end)):
        return telling.sentence.dates[int(moved[1] or moved[2])]
    if mention and telling.only_is and _UNTIL.search(telling.code[: telling.sign_at(mention)]):
        return None  # "Is in P0 on a visit ending on Friday".
    if mention and mention.days and _is_length_elsewhere(telling, mention):
        mention = replace(mention, days=None)
    whole = telling.name == "begins or ends in" and (several or not _VISIT_TO.search(telling.match[0]))
    return replace(mention, days=None) if mention and whole else mention


def _is_length_elsewhere(telling: Telling, mention: DateMention) -> bool:
    """Whether the visit that lasts so long from a date on is one to another place, in which these lie."""
    said = _OF_LENGTH.search(telling.code[: telling.sign_at(mention)])
    return said is not None and said["place"] not in telling.match["to"].split()
