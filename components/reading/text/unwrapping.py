"""Lines that a page broke in the middle of a sentence are put together again: by its width, or around a link."""

from __future__ import annotations

import re
from itertools import pairwise

from components.reading.text.dateline import is_dateline
from components.reading.text.furniture import ends_sentence
from components.reading.text.spans import Span
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_ITEM = regex(
    r"[-–—•*·▪] |\d{1,2}[.:h]\d\d |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[,: ]|"
    r"(?i:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\.?,? \d"  # "TUE 4th Oslo", each line of a list.
)
_SHORT_LINE = 50
_SHORTEST_BROKEN_LINE = 15  # What is left of a paragraph's first line when its dateline has been cut off.
_WIDEST_WRAP = 135
_FEW, _SEVERAL = 10, 3  # One line in so many; lines.
# A full stop at the end of a line that ends no sentence.
_OPEN_END = regex(r"(?:\b(?:[A-Z]\.){2,}|\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|St|Sen|Rep|Gov|Rev|Prof|Capt|Sgt|Adm)\.)$")
# What was set apart as a link or in bold is followed by the rest of its sentence, or leads to it.
_GOES_ON = words(
    "and or but in on at to of for with from by as who whom whose which that where when while after before during is "
    "are was were will would has have had said says according including his her their"
)
_LEADS_ON = words("of in at to the and with by from for his her their")
_FIRST_WORD = regex(r"[a-z]+")


def unwrapped(text: str, lines: list[Span]) -> list[Span]:
    """The lines of a text, those that belong together as one; other texts as they are."""
    return _rejoined(text, _unfolded(text, lines))


def _rejoined(text: str, lines: list[Span]) -> list[Span]:
    """Lines of which one begins in the middle of a sentence, as one."""
    joined: list[Span] = []
    for line in lines:
        last = joined[-1] if joined else None
        if last and _is_rest(text, last, line):
            joined[-1] = Span(last.start, line.end)
        else:
            joined.append(line)
    return joined


def _is_rest(text: str, last: Span, line: Span) -> bool:
    """Whether a line goes on with the sentence of the last: it begins small, as sentences do not, or the last ends with
    what leads on."""
    said = _last_line(text, last)
    if ends_sentence(said):
        return False
    first = _FIRST_WORD.match(text, line.start)
    goes_on = first is not None and first[0] in _GOES_ON
    return goes_on or said.rpartition(" ")[2] in _LEADS_ON or is_dateline(said)


def _unfolded(text: str, lines: list[Span]) -> list[Span]:
    """Lines that a narrow page folded, put together again."""
    lengths = [line.end - line.start for line in lines if line.end - line.start > _SHORT_LINE]
    if len(lengths) < 2 or not _is_narrow(text, lines, lengths):
        return lines
    wrapped = any(_runs_on(text, *pair) for pair in pairwise(lines))
    joined: list[Span] = []
    for line in lines:
        last = joined[-1] if joined else None
        if last and (_runs_on(text, last, line) or (wrapped and _lost_its_dateline(text, last, line))):
            joined[-1] = Span(last.start, line.end)
        else:
            joined.append(line)
    return joined


def _is_narrow(text: str, lines: list[Span], lengths: list[int]) -> bool:
    """Whether no line is wider than such a page's, or hardly any and several begin small."""
    wide = sum(length > _WIDEST_WRAP for length in lengths)
    small = sum(_FIRST_WORD.match(text, line.start) is not None for line in lines)
    return wide == 0 or (wide <= len(lengths) // _FEW and small > _SEVERAL)


def _runs_on(text: str, last: Span, line: Span) -> bool:
    """Whether a line goes on in the next: nothing ends it, no empty line parts them, and it is wide."""
    item = _ITEM.match(text, line.start) is not None
    return not item and len(_last_line(text, last)) > _SHORT_LINE and _is_open(text, last, line)


def _lost_its_dateline(text: str, last: Span, line: Span) -> bool:
    """Whether a narrow line is the first of its paragraph, a wide one goes on, and it is neither heading nor date."""
    said = text[last.start : last.end]
    begins = text[: last.start].rstrip(" \t").endswith("\n\n") and "\n" not in said
    plain = len(said) > _SHORTEST_BROKEN_LINE and not said.isupper() and not re.search(r"\d", said)
    indented = text[last.end : line.start].endswith((" ", "\t"))
    return begins and plain and not indented and line.end - line.start > _SHORT_LINE and _is_open(text, last, line)


def _is_open(text: str, last: Span, line: Span) -> bool:
    said = _last_line(text, last)
    ended = ends_sentence(said) and not _OPEN_END.search(said)
    return text[last.end : line.start].count("\n") <= 1 and not ended


def _last_line(text: str, span: Span) -> str:
    said = text[span.start : span.end]
    return said[max(said.rfind("\n"), said.rfind("\r")) + 1 :]
