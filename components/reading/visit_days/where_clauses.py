"""The day before or after "where": "spent Tuesday in the hills, where she opened a school at P0"."""

from __future__ import annotations

import re
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.days import Days
from components.reading.names.marked import Marked
from components.reading.visit_days.days_beside import number_of
from components.reading.visit_days.plausible import days_told
from components.reading.visit_days.reported import is_reported
from components.reading.vocabulary.regex import regex

# "Has arrived in P0 , where he will attend a fair on D0", "for a fair , which opens on D0": nobody came then.
_TO_COME = regex(
    r"(?:(?! (?:D\d|P\d|;))[^;]){0,80}? (?:where (?:he|she|they|A\d+|(?:an?|the) (?:[a-z-]+ |x ){1,3}?) ?"
    r"(?:will|is to|are to|is (?:due|scheduled|expected|set) to|opens|starts|begins)|"
    r"(?:which|that) (?:will )?(?:opens?|starts?|begins?)) (?:(?!D\d|;)\S+ )*(?:on )?$"
)

# "Returned D0 from a journey on which , where".
_CAME_BACK = regex(
    r" (?:return(?:ed|s|ing)?|(?:came|comes|coming|flew|flies|arrived|is|are|got) (?:back|home)) (?:home )?(?:on )?D$"
)
_HAS_BEEN_SINCE = regex(r" where (?:he|she|they|A\d+) (?:has|have|had) (?:(?:been|already) )*[a-z]+ .* since D\d+ $")


def lies_ahead(said: str) -> bool:
    """Whether what is said from a place to a date is what somebody will do there on that day, or what begins then."""
    return (" where " in said or "which " in said or "that " in said) and _TO_COME.match(said) is not None


def day_of_clause(sentence: Marked, claim: Claim, published: date | None) -> Days | None:
    """The day before or after "where": "spent Tuesday in the hills, where she opened a school at P0", "to P0, where
    the choir joins them on Friday"."""
    if claim.status not in {"made", "planned"}:
        return None
    number, code = number_of(sentence, claim), sentence.code
    said = re.search(
        rf" P{number} (?:(?:will be|is|was) (?:(?!P\d|D\d|,)\S+ ){{1,6}})?"
        rf"(?:region |province |district |area |state )?(?:first )?(?:, )?where "
        rf"(?!(?:[^\s,;]+ ){{1,6}}?(?:broke out|erupted|exploded|killed|struck|hit|collapsed|destroyed|died) )"
        rf"(?:(?!P\d|D\d|,|before|after)\S+ |(?:of|at|in|and) P\d+ |the P\d+ (?=[a-zA])|"
        rf"P\d+ (?:'s )?(?=A\d))*D(\d+) "
        rf"| P{number} (?:for|(?:, )?to (?:join|attend|take part in|participate in|address|open|speak at)) "
        rf"(?:(?!P\d|D\d|,)\S+ ){{2,16}}, which (?:(?!P\d|D\d|,|before|after)\S+ ){{1,6}}D(\d+) ",
        code,
    )
    said = said or re.search(
        rf" D(\d+) , when (?:he|she|they|A\d+) (?:(?!D\d|;|, (?:is|are|was|were|has|had|will|would) )\S+ )*?P{number} ",
        code,
    )
    if said is None and len(sentence.dates) == 1:
        said = re.search(
            rf" D(\d+) (?:(?!D\d|P\d|before|after)\S+ )*(?<!from )where "
            rf"(?:(?!D\d|P\d)\S+ |P\d+ (?:,|and|in) )*P{number} ",
            code,
        )
    if said and _CAME_BACK.search(code, 0, said.start(said.lastindex or 1)):
        return None
    date_at = (said.lastindex or 1) if said else 0
    if said is None or (is_reported(code, said.start(date_at) - 1) and not _HAS_BEEN_SINCE.search(said[0])):
        return None
    if claim.status == "made" and lies_ahead(
        code[code.find(f" P{number} ") + len(f" P{number}") : said.start(date_at) - 1]
    ):
        return None
    # "Visited P0 D0 , where in P1 he spoke", and not "was in P0 , where he knelt by the grave of A0 , killed D0".
    before = said.start(date_at) < code.find(f" P{number} ")
    found = days_told(sentence.dates[int(said[date_at])], claim.status, published)
    return found if found and (before or found.precision in {"day", "month"}) else None
