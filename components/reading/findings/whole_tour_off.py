"""Where a whole journey is called off, what somebody "was scheduled to" do on it is off as well.

"Her Indian tour has been postponed. She was scheduled to perform in Delhi and Jaipur." Alone the second sentence would
be a plan.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from components.reading.claim import CALLED_OFF, Claim
from components.reading.names.marked import Marked
from components.reading.party.travellers import Party, belongs
from components.reading.status.statuses import Status
from components.reading.vocabulary.regex import regex

_FIRST = 6  # sentences, in which an article says what is its news
_TOUR = r"(?:tours?|trips?|visits?|journey|concerts|shows|gigs|engagements)"
_OFF = (
    r"(?P<off>cancell?ed|called off|scrapped|axed|postponed|put off|put on hold|put back|pushed back|deferred|shelved|"
    r"delayed)"
)
_WHOSE = r"(?:A\d+ 's|his|her|their|its|the)"
_TOUR_IS_OFF = (
    regex(
        rf" (?:{_WHOSE}|an?) (?:(?!P\d+ and )[^\s,;.]+ ){{0,5}}?{_TOUR} (?:[^;.]{{0,60}} )?"
        rf"(?:has|have|had|is|are|was|were)(?: been)?(?: now| also)? {_OFF} "
    ),
    regex(rf" (?:has|have|had|was|were)? ?(?:forced to )?{_OFF} (?:{_WHOSE}|an?) (?:[^\s,;.]+ ){{0,5}}?{_TOUR} "),
)
# Then what was due is only later.
_MOVED_TO_DAY = regex(
    r" (?:moved|rescheduled|postponed|put off|put back|pushed back|shifted|delayed) (?:to|until|till|for) "
    r"(?:the )?D\d"
)
_DELAYS = frozenset(
    {"postponed", "put off", "put on hold", "put back", "pushed back", "deferred", "shelved", "delayed"}
)
_WAS_DUE = regex(
    r" (?:was|were) (?:also |then )?(?:scheduled|due|set|slated|expected|booked|planning|to)"
    r"(?:(?! (?:will|he|she|they|but) )[^;]){0,160} $"
)
# "In P0 , where A0 was scheduled to spend the day".
_WHERE_HE_WAS_DUE = regex(
    r" P\d+ ,? ?where (?:he|she|they|(?:the )?A\d+) (?:was|were) (?:scheduled|due|set|slated|expected|to) "
)
# "She was to travel to P0 on D0. Instead she will go to P1."
_INSTEAD = regex(r" instead (?:, )?(?:he|she|they|A\d+) (?:will|would|is|are|went|flew|travell?ed|headed) ")


def with_whole_tour_off(claims: Sequence[Claim], sentences: Sequence[Marked], party: Party) -> list[Claim]:
    """The claims, those of what was due with the status of the party's journey, if that is off and nothing of it was
    made."""
    by_number = {s.number: s for s in sentences}
    due = {id(c) for c in claims if c.status == "planned" and _was_due(c, by_number[c.sentence])}
    instead = {s.number - 1 for s in sentences if _INSTEAD.match(s.code)}
    claims = [
        replace(c, status="cancelled", phrase=CALLED_OFF) if id(c) in due and c.sentence in instead else c
        for c in claims
    ]
    made = any(c.status == "made" and c.strong and not c.in_title and belongs(c, party) for c in claims)
    off = _status(sentences) if due and not made else None
    if off is None or any(_MOVED_TO_DAY.search(s.code) for s in sentences):
        return list(claims)
    return [replace(c, status=off, phrase=CALLED_OFF) if id(c) in due else c for c in claims]


def _status(sentences: Sequence[Marked]) -> Status | None:
    for sentence in [s for s in sentences if not s.is_title][:_FIRST]:
        for way in _TOUR_IS_OFF:
            if said := way.search(sentence.code):
                return "postponed" if said["off"] in _DELAYS else "cancelled"
    return None


def _was_due(claim: Claim, sentence: Marked) -> bool:
    sign = next((n for n, place in enumerate(sentence.places) if place.start == claim.mention.start), None)
    at = sentence.code.find(f" P{sign} ") if sign is not None else -1
    before = at > 0 and _WAS_DUE.search(sentence.code[: at + 1]) is not None
    return before or (at >= 0 and _WHERE_HE_WAS_DUE.match(sentence.code, at) is not None)
