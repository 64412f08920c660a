"""A month said once may be that of days told behind it: "from October 9-11 and in Tanzania from 12-15"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from components.reading.dates.calendar_days import day_number, month_name, month_number
from components.reading.dates.mention import DateMention
from components.reading.vocabulary.regex import regex

_BARE_SPAN = regex(
    r"(?<=from )(?P<first>[12]?\d|3[01])\s?(?:-|–|to|until|till)\s?(?P<last>[12]?\d|3[01])"
    r"(?=\s?[.,;)]|\s(?:and|with|for|where|as)\b|$)"
)
_REACH = 90  # characters
_DECEMBER = 12


def with_shared_months(text: str, end: int, mentions: Sequence[DateMention]) -> list[DateMention]:
    """The dates of a sentence that ends at text[end], in order, and the spans behind them that say only their days."""
    found: list[DateMention] = []
    for nth, mention in enumerate(mentions):
        found.append(mention)
        until = min(mentions[nth + 1].start if nth + 1 < len(mentions) else end, mention.end + _REACH)
        if mention.names_a_month and (said := _BARE_SPAN.search(text, mention.end, until)):
            found.append(_in_month_of(mention, said))
    return found


def _in_month_of(mention: DateMention, said: re.Match[str]) -> DateMention:
    """The span in the month of a date told before it, or in the next one where its days come round again."""
    named = dict(mention.parts)
    letter = "a" if "m_a" in named else "b"
    month, last = named.get("m_a2") or named[f"m_{letter}"], named.get(f"d_{letter}2") or named[f"d_{letter}"]
    number = month_number(month)
    comes_round = int(said["first"]) < day_number(last)
    parts = {"d_b": said["first"], "d_b2": said["last"], "j_b": "to", "m_b": month}
    if comes_round:
        parts["m_b"] = month_name(number % _DECEMBER + 1)
    if year := named.get(f"y_{letter}"):
        parts["y_b"] = str(int(year) + (comes_round and number == _DECEMBER))
    return DateMention(*said.span(), parts=tuple(parts.items()))
