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
_VISIT_TO = re.compile(r" (?:visit|stay|trip) (?:to|in) (?:P\d|the P\d)")
_SINCE = re.compile(r" since (?:at least )?$")


def mention_meant(telling: Telling, mention: DateMention | None, status: Status, several: bool) -> DateMention | None:
    """The date that goes for a place: that of a postponed visit is the new one, and a journey's length is no stop's."""
    if mention and _SINCE.search(telling.code[: telling.sign_at(mention)]):
        # "The first to visit P0 since 1999", but "has been in P0 since Sunday".
        return mention if telling.name == "is in" and (mention.is_weekday or mention.is_today) else None
    if status == "postponed" and (moved := NEW_DAY.search(telling.code, telling.end)):
        return telling.sentence.dates[int(moved[1] or moved[2])]
    whole = telling.name == "begins or ends in" and (several or not _VISIT_TO.search(telling.match[0]))
    return replace(mention, days=None) if mention and whole else mention
