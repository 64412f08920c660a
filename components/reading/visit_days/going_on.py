"""Whoever ends a visit on a day, or leaves, and goes on is on that day where he goes: "wrapped up a visit to Lima on
Monday and flew to Quito", "left Lima on Monday and headed to Ecuador"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.days import single
from components.reading.names.marked import Marked
from components.reading.visit_days.days_beside import number_of
from components.reading.visit_days.plausible import plausible_days

_LEFT = r"(?:left|leav(?:es?|ing)|depart(?:s|ed|ing)?(?: from)?)"
_ENDED = (
    r"(?:end(?:s|ed|ing)?|conclud(?:es?|ed|ing)|w(?:rap|ind|ound)\w* up|finish(?:es|ed|ing)?|complet(?:es?|ed|ing))"
)
_GOES = (
    r"(?:(?:and|before) (?:(?:then|later|will|is|are|to|now) ){0,2}(?:fl(?:y|ies|ew|ying)|head(?:s|ed|ing)?|"
    r"travel\w*|go(?:es|ing)?|went|mov(?:es?|ed|ing)|continu(?:es?|ed|ing)|proceed(?:s|ed|ing)?|depart(?:s|ed|ing)?|"
    r"lea(?:ves?|ving)|left) (?:on |onwards? |directly |straight )?(?:to|for) (?:the )?)"
)
_THEN = re.compile(
    rf" (?:{_LEFT}|{_ENDED} (?:(?:an?|his|her|their|the) )?(?:[a-z-]+ |N\d+ ){{0,3}}(?:visit|trip|stay|tour) "
    r"(?:to|in|of)) "
    rf"(?:the )?P\d+ (?:on |late |early )*D(?P<day>\d+) (?:, )?{_GOES}P(?P<place>\d+) (?!(?:and|,) (?:the )?P\d)"
)


def going_on(claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None) -> list[Claim]:
    """The claims, those of the place gone on to with the day on which another was left."""
    numbered = {sentence.number: sentence for sentence in sentences}
    return [_gone_on(claim, numbered[claim.sentence], published) if claim.days is None else claim for claim in claims]


def _gone_on(claim: Claim, sentence: Marked, published: date | None) -> Claim:
    said = _THEN.search(sentence.code) if sentence.dates and len(sentence.places) > 1 else None
    if said is None or int(said["place"]) != number_of(sentence, claim) or claim.status not in {"made", "planned"}:
        return claim
    return replace(claim, days=single(plausible_days(sentence.dates[int(said["day"])], claim.status, published)))
