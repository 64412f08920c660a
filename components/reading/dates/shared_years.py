"""A year said once may be that of other dates of its sentence: "in November and December 2017", "last year's journeys
were to London in April and Nouakchott in July"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from components.reading.dates.calendar_days import month_number
from components.reading.dates.mention import DateMention, in_year
from components.reading.vocabulary.regex import regex

_AND = regex(r"[^,;:.()]{0,40}?\b(?:and|&)\b[^,;:.()]{0,40}")
_OWNS = regex(r"['’]s\b")


def with_shared_years(text: str, mentions: Iterable[DateMention]) -> list[DateMention]:
    """The dates of a sentence of the text, in order, those of a month without a year with the one that is meant."""
    found = list(mentions)
    last_years = next((m for m in found if _is_last_years(text, m)), None)
    if last_years:
        found = [_of_last_year(m) if m.start > last_years.end else m for m in found]
    for nth in range(len(found) - 2, -1, -1):
        found[nth] = _with_year_of(text, found[nth], found[nth + 1])
    return found


def _with_year_of(text: str, first: DateMention, last: DateMention) -> DateMention:
    """The first of two dates in the year of the last, or in the one before if its month comes later."""
    one, two = _month(first), _month(last)
    if one is None or two is None or first.year is not None or last.year is None:
        return first
    if "of_year" in dict(first.parts) or not _AND.fullmatch(text, first.end, last.start):
        return first
    return in_year(first, last.year - (one > two))


def _month(mention: DateMention) -> int | None:
    named = dict(mention.parts)
    said = named.get("m_a") or named.get("m_b") or named.get("m_c") or named.get("m_d")
    return month_number(said) if said and not mention.is_span else None


def _is_last_years(text: str, mention: DateMention) -> bool:
    """Whether a date is "last year" in "last year's journeys"."""
    return dict(mention.parts).get("rel", "").lower() == "last year" and _OWNS.match(text, mention.end) is not None


def _of_last_year(mention: DateMention) -> DateMention:
    if mention.year is not None or not (mention.names_a_month or mention.is_a_month):
        return mention
    return replace(mention, parts=(*mention.parts, ("of_year", "last")))
