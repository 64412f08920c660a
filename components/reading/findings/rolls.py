"""A roll says who goes where, of each in brackets: "flying to the States are A (Boston); B (Ohio and Utah)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from components.reading.claim import Claim
from components.reading.looking_back import is_earlier
from components.reading.names.marking import Marked
from components.reading.status import is_doubtful
from components.reading.tense import tense

_FEWEST = 2
_GOES = re.compile(
    r" (?P<verb>fly|flies|flying|flew|travel|travels|travelling|traveling|travelled|traveled|go|goes|going|went|head|"
    r"heads|heading|headed|visit|visits|visiting|visited|sent|bound|dispatched|assigned|attending) "
)
_ENTRY = re.compile(r" A(?P<who>\d+) (?:[a-z]+ )?\( (?P<where>[^()]*?P\d[^()]*?) \)")
_PLACE = re.compile(r"(?<![^ ])P(\d+)(?! in (?:the )?P)(?![^ ])")


def rolls(sentence: Marked) -> Iterator[Claim]:
    """The claims of a sentence that says of several people where each goes; nothing of other brackets."""
    entries = list(_ENTRY.finditer(sentence.code)) if " ( " in sentence.code else []
    goes = _GOES.search(sentence.code, 0, entries[0].start() + 1) if len(entries) >= _FEWEST else None
    if goes is None or is_earlier(sentence.code, goes.start("verb")) or is_doubtful(sentence.code, goes.start("verb")):
        return
    status = tense(sentence.code, goes.start("verb"), goes["verb"])
    for entry in entries:
        person = sentence.people[int(entry["who"])]
        if person is None:
            continue
        for sign in _PLACE.findall(entry["where"]):
            place = sentence.places[int(sign)]
            yield Claim(place, sentence.number, (person,), False, True, status, None, "sent to")
