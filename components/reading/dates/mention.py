"""A date as an article writes it, in its parts, and what these say without knowing when that was written."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from components.reading.dates.calendar_days import DAY, YEAR, day_number, full_year, month_name, month_number

Direction = Literal["ahead", "behind"]

_DECEMBER = 12
_LAST_DAYS = frozenset({"d_a2", "d_b2", "w_2", "w_4", "nth_2"})  # The parts that say a span's last day.


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression, characters start..end of the article's text.

    `days` is how long a stay beginning then is said to last, where it is; `opening` means only a beginning is said;
    `until` is the last day of a span whose ends are two dates.
    """

    start: int
    end: int
    parts: tuple[tuple[str, str], ...]
    days: int | None = None
    opening: bool = False
    until: DateMention | None = None

    @property
    def is_span(self) -> bool:
        """Whether it names two days, a first and a last one."""
        return self.until is not None or any(key in _LAST_DAYS for key, _ in self.parts)

    @property
    def is_weekday(self) -> bool:
        """Whether it is a weekday and nothing nearer: "on Monday"."""
        return {key for key, _ in self.parts} - {"w_the"} == {"w"}

    @property
    def is_today(self) -> bool:
        """Whether it is counted from the day of writing: "today", "tomorrow"."""
        return {key for key, _ in self.parts} == {"rel_day"}

    @property
    def is_weekday_of_month(self) -> bool:
        """Whether it is a weekday that falls on a day of some month: "Thursday the 3rd"."""
        return {key for key, _ in self.parts} == {"nth", "weekday"}

    @property
    def lies(self) -> Direction | None:
        """Whether it says itself that its days lie ahead ("next week") or behind ("yesterday")."""
        named = dict(self.parts)
        said = (
            " ".join(named.get(key, "") for key in ("rel", "w_rel", "w_week", "rel_day", "m_rel", "of_year"))
            .lower()
            .split()
        )
        if "next" in said or "coming" in said or "tomorrow" in said:
            return "ahead"
        return "behind" if "last" in said or "yesterday" in said else None

    @property
    def names_a_month(self) -> bool:
        """Whether it is a day of a month that it names."""
        return any(key in {"m_a", "m_b"} for key, _ in self.parts)

    @property
    def is_a_month(self) -> bool:
        """Whether it is a month and nothing nearer: "in June"."""
        return any(key in {"m_c", "m_d", "m_f"} for key, _ in self.parts)

    @property
    def is_a_week(self) -> bool:
        """Whether it is a week and nothing nearer: "next week"."""
        return dict(self.parts).get("rel", "").lower().endswith(" week")

    @property
    def is_a_weekend(self) -> bool:
        """Whether it is a weekend: "this weekend"."""
        return dict(self.parts).get("rel", "").lower().endswith("weekend")

    @property
    def is_a_year(self) -> bool:
        """Whether it is a year and nothing nearer: "in 2015", "earlier this year"."""
        said = dict(self.parts)
        return said.keys() == {"y"} or (said.get("rel") or said.get("later", "")).lower().endswith(" year")

    @property
    def day_of_year(self) -> tuple[int, int] | None:
        """The number of the month and the first day, where it names both and no year."""
        if not self.names_a_month or self.year is not None:
            return None
        named = dict(self.parts)
        month = named.get("m_a") or named.get("m_b1") or named["m_b"]
        return month_number(month), day_number(named.get("d_a") or named["d_b"])

    @property
    def year(self) -> int | None:
        """The year it names itself, if it does."""
        named = dict(self.parts)
        for key in ("y_a", "y_b", "y_c", "y_d", "y_h", "y_p", "y"):
            if key in named:
                return int(named[key].rstrip("s"))
        if "dotted" in named:
            return full_year(named["dotted"].rpartition(".")[2])
        found = re.search(YEAR, named.get("iso", ""))
        return int(found[0]) if found else None


def days_listed(mention: DateMention) -> list[DateMention]:
    """Each of the days that are counted up: "June 15, 16 and 18" are three, "6 to 9 June" is one span."""
    named = dict(mention.parts)
    first, last = named.get("w_5"), named.get("w_6")
    if first and last:
        rel = {"w_rel": named["w5_rel"]} if "w5_rel" in named else {}
        rel |= {"w_week": named["w_week"]} if "w_week" in named else {}
        return [replace(mention, parts=tuple({**rel, "w": day}.items())) for day in (first, last)]
    if two := named.get("two_days"):
        return [replace(mention, parts=(("rel_day", day),)) for day in two.split(" and ")]
    letter = "a" if "m_a" in named else "b"
    if any(key in named for key in ("m_a2", "m_b1")):
        return [mention]
    if named.get(f"j_{letter}") in {"and", "&"}:
        days = [named[f"d_{letter}"], named[f"d_{letter}2"]]
    elif f"l_{letter}" in named:
        days = re.findall(
            rf"\b{DAY}\b", f"{named['d_a']} {named['l_a']}" if letter == "a" else f"{named['l_b']} {named['d_b']}"
        )
    else:
        return [mention]
    dropped = {f"j_{letter}", f"l_{letter}", f"d_{letter}2", "weekday"}
    kept = {key: value for key, value in named.items() if key not in dropped}
    return [replace(mention, parts=tuple((kept | {f"d_{letter}": day}).items())) for day in days]


def ends_of(span: DateMention) -> tuple[DateMention, DateMention]:
    """The first and the last day of a span, each as a date of its own."""
    named = dict(span.parts)
    for day, one, two in (("w", "w_1", "w_2"), ("w", "w_3", "w_4"), ("nth", "nth", "nth_2")):
        if two in named:
            return replace(span, parts=((day, named[one]),)), replace(span, parts=((day, named[two]),))
    letter = "a" if "d_a2" in named else "b"
    year = {key: value for key, value in named.items() if key == f"y_{letter}"}
    month = f"m_{letter}"
    first = {month: named.get("m_b1", named[month]), f"d_{letter}": named[f"d_{letter}"]}
    last = {month: named.get("m_a2", named[month]), f"d_{letter}": named[f"d_{letter}2"]}
    return replace(span, parts=tuple((first | year).items())), replace(span, parts=tuple((last | year).items()))


def in_month_of(mention: DateMention, before: DateMention) -> DateMention:
    """A bare "the 16th" with the month, and the year, of the day said before it, "later that month" as that month;
    other dates as they are."""
    said, named = dict(mention.parts), dict(before.parts)
    nth = said.get("nth")
    month, day = named.get("m_a") or named.get("m_b"), named.get("d_a") or named.get("d_b")
    month, day = month or named.get("m_c") or named.get("m_d") or named.get("m_f"), day or "1"
    if month and "that_month" in said:
        year = named.get("y_a") or named.get("y_b") or named.get("y_c")
        parts = {"m_c": month, "y_c": year} if year else {"m_d": month}
        return replace(mention, parts=tuple(parts.items()))
    if not nth or not month:
        return mention
    number = month_number(month)
    year = named.get("y_a") or named.get("y_b") or named.get("y_c")
    if day_number(nth) < day_number(day):
        year = str(int(year) + (number == _DECEMBER)) if year else None
        number = number % _DECEMBER + 1
    parts = {"d_b": nth, "m_b": month_name(number)} | ({"y_b": year} if year else {})
    if later := said.get("nth_2"):
        parts["d_b2"] = later
    return replace(mention, parts=tuple(parts.items()))


def in_year(mention: DateMention, year: int) -> DateMention:
    """A day of a month, or a month, without its year in that year; other dates as they are."""
    named = dict(mention.parts)
    if mention.year is not None or not (mention.names_a_month or "m_d" in named):
        return mention
    letter = "a" if "m_a" in named else "b" if mention.names_a_month else "d"
    return replace(mention, parts=(*mention.parts, (f"y_{letter}", str(year))))
