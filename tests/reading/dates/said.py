"""The dates that a text says, as tests of what is made of them need them."""

from __future__ import annotations

from components.reading.dates.finding import find_dates
from components.reading.dates.mention import DateMention


def dates(text: str) -> list[DateMention]:
    """All of them, in order."""
    return list(find_dates(text, 0, len(text)))


def the_date(text: str) -> DateMention:
    """The only one."""
    (found,) = dates(text)
    return found
