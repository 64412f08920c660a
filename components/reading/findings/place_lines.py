"""A line that ends in a colon may head the stops of a journey, each a line of its own: "They will visit:", "• Lima"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from components.reading.claim import Claim
from components.reading.names.marked import Marked
from components.reading.status.past_forms import tells_of_the_past
from components.reading.status.statuses import Status
from components.reading.vocabulary.regex import regex

_HEADS = regex(
    r" (?:(?<!most )(?:visit|visits|visited|visiting|travels?|travell?ed|tours?|toured|takes? in|took in) |"
    r"(?:stops|itinerary|route|cities|towns) (?:of|on|for|in) (?:his|her|their|the) )(?:[^;.:]* )?: "
)
_PLACE_ALONE = regex(r" (?:[-–—•*·▪] )*(?:the )?P0(?: [,;.]| and)* ")
_FEWEST = 2
_UNKNOWN = regex(r" (?:[-–—•*·▪] )*(?:[^\s,]+ ){1,3}(?:, (?:the )?P0 )?")  # A place that is not known.


def place_lines(sentences: Sequence[Marked]) -> Iterator[Claim]:
    """Claims of the lines that are only a place, behind one that says somebody goes there."""
    heading: Marked | None = None
    listed: list[Marked] = []
    for sentence in [*sentences, None]:
        if sentence and heading and _PLACE_ALONE.fullmatch(sentence.code):
            listed.append(sentence)
            continue
        if sentence and heading and _UNKNOWN.fullmatch(sentence.code):
            continue
        if heading and len(listed) >= _FEWEST:
            status: Status = "made" if tells_of_the_past(heading.code) else "planned"
            for line in listed:
                yield Claim(line.places[0], line.number, open=True, strong=True, status=status, phrase="listed stop")
        heads = sentence and not sentence.is_title and " : " in sentence.code and _HEADS.search(sentence.code)
        heading = sentence if heads else None
        listed = []
