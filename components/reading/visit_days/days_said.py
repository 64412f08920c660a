"""How many days at once a sentence speaks of: "a three-day visit", "the 12 - day tour"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from components.reading.dates.days import Days, lasting
from components.reading.dates.number_words import count_said

JOURNEY = r"(?:visit|trip|tour|stay|mission|journey|pilgrimage|stopover|holiday|swing)"
SETS_OFF = r"(?:leav\w+|left|depart\w*|set\w* (?:off|out)|fl(?:y|ies|ew|own|ying) out)"
N_DAY = r"(?P<n>\w+)(?: - | ?-)day "


def days_said(said: re.Match[str] | None, most: int) -> int | None:
    """The number of days in the group `n` of what was found, if there are several and no more than that."""
    number = count_said(said["n"]) if said else None
    return number if number and 1 < number <= most else None


def says_a_length(code: str) -> bool:
    """Whether there is any such length in a sentence."""
    return "day " in code and ("-day " in code or " - day " in code)


def lasting_until(number: int, last: date) -> Days:
    """So many days up to the last of them."""
    return lasting(number, last - timedelta(days=number - 1))
