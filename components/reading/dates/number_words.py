"""Small numbers as newspapers write them: "three" or "3" of something, "the second" or "day two" of several, the day
before or after today in "yesterday" and "tomorrow"."""

from __future__ import annotations

import re

_CARDINALS = {
    word: n
    for n, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), start=1
    )
}
_ORDINALS = {
    word: n for n, word in enumerate(("first", "second", "third", "fourth", "fifth", "sixth", "seventh"), start=1)
}
COUNT = rf"(?:{'|'.join(_CARDINALS)}|\d{{1,2}})"
ORDINAL = rf"(?:{'|'.join(_ORDINALS)})"
_LONGEST = 3  # digits


def count_said(said: str) -> int | None:
    """The number in "three" or "3"; None for other words."""
    return _CARDINALS.get(said.lower()) or (int(said) if said.isdecimal() and len(said) <= _LONGEST else None)


def nth_said(found: re.Match[str]) -> int | None:
    """Which of several is meant, by "second" in the group `nth` of what was found or else by "two" in its `count`."""
    return _ORDINALS.get(found["nth"] or "") or count_said(found["count"] or "")


def days_from_today(said: str) -> int:
    """1 for "tomorrow", -1 for "last night", 0 for "this evening", 2 for "the day after tomorrow"."""
    first, *rest = said.lower().split()
    if first == "the":
        return 2 if "after" in rest else -2
    return {"tomorrow": 1, "yesterday": -1, "last": -1}.get(first, 0)
