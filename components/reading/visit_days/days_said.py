"""How many days at once a sentence speaks of: "a three-day visit", "the 12 - day tour"."""

from __future__ import annotations

import re

from components.reading.dates.number_words import count_said

JOURNEY = r"(?:visit|trip|tour|stay|mission|journey|pilgrimage|stopover|holiday|swing)"
SETS_OFF = r"(?:leav\w+|left|depart\w*|set\w* (?:off|out)|fl(?:y|ies|ew|own|ying) out)"
HAS_SET_OFF = r"(?:left|departed|set (?:off|out)|took off|flew out)"
LONGEST_STAY = 14  # days
LONGEST_JOURNEY = 60  # days
N_DAY = r"(?P<n>\w+)(?: - | ?-)day "


def days_said(said: re.Match[str] | None, most: int) -> int | None:
    """The number of days in the group `n` of what was found, if there are several and no more than that."""
    number = count_said(said["n"]) if said else None
    return number if number and 1 < number <= most else None


def says_a_length(code: str) -> bool:
    """Whether there is any such length in a sentence."""
    return "day " in code and ("-day " in code or " - day " in code)
