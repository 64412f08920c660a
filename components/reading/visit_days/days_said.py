"""How many days at once a sentence speaks of: "a three-day visit", "the 12 - day tour"."""

from __future__ import annotations

from datetime import date, timedelta

from components.reading.dates.days import Days, lasting

N_DAY = r"(?P<n>\w+)(?: - | ?-)day "


def says_a_length(code: str) -> bool:
    """Whether there is any such length in a sentence."""
    return "day " in code and ("-day " in code or " - day " in code)


def lasting_until(number: int, last: date) -> Days:
    """So many days up to the last of them."""
    return lasting(number, last - timedelta(days=number - 1))
