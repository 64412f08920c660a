"""A diary says where its writer is without a verb: "To Kingston along the lake." "THURSDAY. Ottawa."

One such piece may be anything; several in an article whose traveller is known are the stages of the way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from components.reading.claim import Claim
from components.reading.names.marked import Marked
from components.reading.status.doubt import is_doubtful
from components.reading.status.statuses import Status
from components.reading.syntax.predicates import AUXILIARIES, is_finite
from components.reading.vocabulary.regex import regex

_FRAGMENT = regex(
    r"^ (?:[–—-] )?(?:(?:x|D\d+) [:,–—-] )?"
    r"(?:(?:everybody|all|we|then|and|next|on|onward|onwards|back|off|up|down|over|away|"
    r"again|finally|now|early|late|home|north|south|east|west|by (?:the )?(?:night |slow |fast )?"
    r"(?:train|bus|coach|boat|ferry|car|air|plane|sleeper|van|road|rail)|out) (?:, )?)*"
    r"(?:to|in|at|into|for|through)? ?P(?P<place>\d+) "
    r"(?P<after>\.|,|;|along|by|via|in|with|except|at|on|for|D\d+|again|next|where|airport|station|harbour)"
)
_DAY_ALONE = regex(r"^ (?:x|D\d+|[a-z]+day) [.:] $")
_FEWEST, _FEWEST_IN_DIARY = 4, 2
_LONGEST = 14  # words


def fragments(sentences: Sequence[Marked], told: Sequence[Claim]) -> Iterator[Claim]:
    """Claims of the pieces of an article that have no verb, beyond those `told`."""
    known = {(c.sentence, c.at) for c in told}
    strong = [c.status for c in told if c.strong]
    ahead = 2 * strong.count("planned") > len(strong)
    found = [(s, said) for s in sentences if s.places and not s.is_title and (said := _fragment(s))]
    if len(found) < _FEWEST_IN_DIARY:
        return
    days = sum(_DAY_ALONE.match(s.code) is not None for s in sentences)
    is_diary = days >= _FEWEST_IN_DIARY
    if len(found) < _FEWEST and not is_diary:
        return
    usual: Status = "planned" if ahead and not is_diary else "made"
    for sentence, said in found:
        mention = sentence.places[int(said["place"])]
        if mention.place.precision in {"city", "venue"} and (sentence.number, mention.start) not in known:
            yield Claim(mention, sentence.number, open=True, strong=False, status=usual, phrase="fragment")


def _fragment(sentence: Marked) -> re.Match[str] | None:
    said = _FRAGMENT.match(sentence.code)
    if said is None or is_doubtful(sentence.code, said.end()):
        return None
    first = sentence.code[: said.end()].split()
    clause = sentence.words[len(first) :] if said["after"] not in {".", ";"} else []
    clause = clause[: clause.index(".")] if "." in clause else clause
    if len(clause) > _LONGEST or any(
        word in AUXILIARIES or (is_finite(word) and not word.endswith("ed")) for word in clause
    ):
        return None
    return said
