"""A list in one paragraph: its entries stand one behind the other, and are parted by their dates or by a mark."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from components.reading.dates.calendar_days import DAY, MONTH, YEAR
from components.reading.schedules.list_entries import FIRST_SENTENCE, PROSE, Entry, entry_of
from components.reading.schedules.listed_date import MonthHeading
from components.reading.schedules.schedule_dates import LISTED_WEEKDAY, listed_date
from components.reading.text.sentences import split
from components.reading.text.spans import Span, trimmed
from components.reading.vocabulary.regex import regex

_LONGEST_HEADING = 170
_LONGEST, _FEWEST = 3000, 3
_COLON = regex(r":\s")
_SEMICOLON = regex(r";\s*(?:and\s)?")
# "The dates are the Vega, Oslo, June 2; Hulen, Bergen, June 3".
_LEADS_TO_LIST = regex(
    r"\b(?:(?:dates|shows|concerts|gigs|stops|appearances) (?:are|include)|plays?|playing|perform(?:s|ing)? at|tours?) "
)
_ASIDE = regex(r"\([^()]{0,60}\)")
_BETWEEN_ENTRIES = (
    regex(r";\s*(?:and\s)?|\s[|•·/]\s"),
    regex(r",\s(?:and\s)?|\.\s|\sand\s"),
)
_WRITTEN_OUT = rf"(?:{MONTH}\s{{1,2}}{DAY}|{DAY}\s{MONTH})\b(?:\s?[-–&]\s?{DAY}\b)?(?:,?\s{YEAR}\b)?"
# "05/26: Lisbon, Coliseu 06/07-10: Manchester, TN", "Jun 05: Oslo, Vega, Norway Jun 07 Bergen": each entry begins with
# its date; lines that have run together, "05/26 - Lisbon, Coliseu05/27 - Porto", in the middle of a word.
_DATE_FIRST = regex(
    r"(?<!/)[01]\d/[0-3]\d\s[-–—]\s(?=[A-ZÀ-Ž])|(?<!\S)(?:\d{1,2}[/.]\d{1,2}(?:[/.](?:\d\d){1,2})?(?:\s?[-–]\s?\d{1,2}(?:/\d{1,2})?)?:\s"
    rf"|(?:{LISTED_WEEKDAY},?\s)?{_WRITTEN_OUT}(?:\s?[:–—-]\s|,?\s(?=[A-ZÀ-Ž])))"
)
# "Oslo, Vega – 7 June Bergen, Hulen – 8 June"
_DATE_LAST = regex(rf"[–—-]\s(?:{LISTED_WEEKDAY},?\s)?{_WRITTEN_OUT}(?=\s[A-ZÀ-Ž]|$)")
# "Oslo, Vega (October 21) Bergen, Hulen (23)"
_DATE_IN_BRACKETS = regex(rf"\((?:{LISTED_WEEKDAY},?\s)?(?:{_WRITTEN_OUT}|(?P<bare>{DAY}))\)(?=\s[A-ZÀ-Ž]|$)")
_ABOVE_DATES = regex(r"(?:.*[:–—-]\s*|[^,.;:]{0,40}\b(?:dates|tour|shows)\s*|\W*)", re.IGNORECASE)
_NUMBER = regex(r"\d+")


@dataclass(frozen=True, slots=True)
class InlineList:
    """The entries of a list in a paragraph, and the words that lead to them."""

    heading: str
    entries: list[Entry]


def inline_lists(text: str, line: Span) -> list[InlineList]:
    """The list that a paragraph is, cut before or behind each of its dates, at its semicolons or at its commas; else
    those that sentences of it are. Each has three entries or more."""
    said = text[line.start : line.end]
    if len(said) > _LONGEST or len(_NUMBER.findall(said)) < _FEWEST:
        return []
    found = (
        _with_dates_first(text, line)
        or _with_dates_last(text, line)
        or _with_dates_in_brackets(text, line)
        or _with_marks_between(text, line)
    )
    return [found] if found and len(found.entries) >= _FEWEST else list(_in_sentences(text, line))


def _in_sentences(text: str, line: Span) -> Iterator[InlineList]:
    """The lists that single sentences of a paragraph are, their entries parted by semicolons."""
    if text.count(";", line.start, line.end) < _FEWEST - 1:
        return
    for sentence in split(text, line):
        leads = _LEADS_TO_LIST.search(text, sentence.start, sentence.end)
        if not leads or text.count(";", leads.end(), sentence.end) < _FEWEST - 1:
            continue
        if PROSE.search(_ASIDE.sub("", text[leads.end() : sentence.end])):
            continue
        cuts = (m.end() for m in _SEMICOLON.finditer(text, leads.end(), sentence.end))
        entries, possible = _entries_of(text, [leads.end(), *cuts, sentence.end])
        if len(entries) >= max(_FEWEST, 0.6 * possible):
            yield InlineList(text[sentence.start : leads.end()], entries)


def _with_dates_first(text: str, line: Span) -> InlineList | None:
    begins = [m.start() for m in _DATE_FIRST.finditer(text, line.start, line.end)]
    if len(begins) < _FEWEST or PROSE.search(text, begins[0], line.end):
        return None
    if not _ABOVE_DATES.fullmatch(text, line.start, begins[0]):
        return None
    return InlineList(text[line.start : begins[0]], _entries_of(text, [*begins, line.end])[0])


def _with_dates_last(text: str, line: Span) -> InlineList | None:
    ends = [m.end() for m in _DATE_LAST.finditer(text, line.start, line.end)]
    if len(ends) < _FEWEST or ends[-1] != line.end or PROSE.search(text, line.start, line.end):
        return None
    return InlineList("", _entries_of(text, [line.start, *ends])[0])


def _with_dates_in_brackets(text: str, line: Span) -> InlineList | None:
    dates = list(_DATE_IN_BRACKETS.finditer(text, line.start, line.end))
    if len(dates) < _FEWEST or dates[0]["bare"] or dates[-1].end() != line.end:
        return None
    if PROSE.search(text, line.start, line.end):
        return None
    return InlineList("", _entries_of(text, [line.start, *(date.end() for date in dates)])[0])


def _with_marks_between(text: str, line: Span) -> InlineList | None:
    begins = [colon.end() for colon in _COLON.finditer(text, line.start, min(line.end, line.start + _LONGEST_HEADING))]
    for begin in (*begins, line.start):
        stop = FIRST_SENTENCE.search(text, begin, line.end) if begin > line.start else None
        end = stop.start() if stop else line.end
        if PROSE.search(text, begin, end) or len(_NUMBER.findall(text, begin, end)) < _FEWEST:
            continue
        for pattern in _BETWEEN_ENTRIES:
            cuts = (m.end() for m in pattern.finditer(text, begin, end) if m.end() > begin)
            entries, possible = _entries_of(text, [begin, *cuts, end])
            if len(entries) >= max(_FEWEST, 0.6 * possible):
                return InlineList(text[line.start : begin] or text[line.start : line.start + 80], entries)
    return None


def _entries_of(text: str, cuts: Sequence[int]) -> tuple[list[Entry], int]:
    """The entries among the pieces between the cuts, and how many there might be. Pieces without a date go with the
    one before that has one: "3 May", "Oslo"; or else with the one after."""
    joined: list[tuple[Span, MonthHeading | None]] = []
    month: MonthHeading | None = None
    for start, end in pairwise(cuts):
        piece = _bare(text, trimmed(text, Span(start, end)))
        found = listed_date(text[piece.start : piece.end], month)
        if joined and not found:
            joined[-1] = Span(joined[-1][0].start, piece.end), joined[-1][1]
        elif piece.end > piece.start:
            joined.append((piece, month))
        if found and found.last[0]:
            month = found.last[0], None
    entries = (entry_of(text, one, month) for one, month in joined)
    return [entry for entry in entries if entry and entry.parts], len(joined)


def _bare(text: str, piece: Span) -> Span:
    """A piece without the mark that parts it from the next."""
    said = text[piece.start : piece.end].rstrip(" ,;.|•·/").removesuffix(" and").rstrip(" ,")
    return Span(piece.start, piece.start + len(said))
