"""The ways in which newspapers write a date: a day with or without its year, a weekday, a span, "next month".

What is found here is only an expression; `days.py` says which days it means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from components.reading.dates.calendar_days import DAY, MONTH, WEEKDAY, YEAR, day_number, month_name, month_number
from components.reading.dates.number_words import COUNT, count_said

Direction = Literal["ahead", "behind"]

_LAST_OF_DAYS = r",?\s(?:and|&)\s"  # "6, 7 and 9 June"
_TO = r"\s?(?:-|–|—|to|and|through|until|till)\s?"
# "On the 16th he will": no noun follows of which there are as many.
_NO_NOUN = (
    r"\s?(?:[.,;:)–—-]|$|(?:for|in|at|to|he|she|they|it|we|the|his|her|and|with|when|where|before|after|as|"
    r"of (?:this|next|the) month)\b)"
)
_OF_LIST = r"(?:(?<=day \d[a-z]{2})|(?<=day \d\d[a-z]{2}))\s[A-Z]"  # "Thursday 3rd Hamburg".
_DECEMBER = 12
_OF_DAY = r"(?:\s(?:early|late|morning|afternoon|evening|night|noon|lunchtime))?"

# How something below begins: most words are passed over without trying all of it.
_BEGINS = (
    r"(?=[\dA-Zabcdefilmnostuwy])(?=\d|"
    r"Ja|Fe|Ma|Ap|Ju|Au|Se|Oc|No|De|JA|FE|MA|AP|JU|AU|SE|OC|NO|DE|Mo|Tu|We|Th|Fr|Sa|Su|MO|TU|WE|TH|FR|SA|SU|"
    r"At|Be|By|Co|Du|Ea|In|La|Ne|Of|On|Ov|Si|To|Un|Ye|[Aa]\sweek\s(?:from|on)\s|"
    r"(?:in|of|by|from|since|until|during|between|the)\s[\dA-Z]|(?:next|this|last|coming)\s|early|late|mid|"
    r"(?:middle|end|start|beginning)\sof\s|Mi|En|St|(?:one|two|three|four|five|six)\sdays|"
    r"to[dmn]|yest|earl|[Ww]eekend\s|(?:at|by|towards?|on|over)\sthe\s|the\s(?:coming|past|weekend))"
)
_EXPRESSION = re.compile(
    rf"\b{_BEGINS}(?:"
    rf"(?P<iso>{YEAR}-[01]\d-[0-3]\d)\b"
    rf"|(?P<dotted>[0-3]?\d\.[01]?\d\.{YEAR})\b"
    rf"|(?P<m_a>{MONTH})\s{{0,2}}(?P<d_a>{DAY})(?:(?P<l_a>(?:,\s?{DAY}\b)+{_LAST_OF_DAYS}{DAY}\b)|"
    rf"(?P<j_a>{_TO})(?:(?P<m_a2>{MONTH})\s{{0,2}})?(?P<d_a2>{DAY})\b"
    rf"(?!\s?(?:people|years|members)))?"
    rf"(?:,?\s(?P<y_a>{YEAR}))?\b"
    rf"|(?P<l_b>(?:{DAY},\s?){{1,9}}{DAY}{_LAST_OF_DAYS})?(?P<d_b>{DAY})(?:(?:\s(?P<m_b1>{MONTH}))?"
    rf"(?P<j_b>{_TO})(?P<d_b2>{DAY}))?"
    rf"\s(?:of\s)?(?P<m_b>{MONTH})(?:,?\s(?P<y_b>{YEAR}))?\b"
    rf"|(?P<m_c>{MONTH}),?\s(?:of\s)?(?P<y_c>{YEAR})\b"
    rf"|(?:(?:(?<=[Oo]n )|(?<=day, )|(?<=[Ff]rom )|(?<=[Uu]ntil ))the |(?<=day ))(?P<nth>\d\d?(?:st|nd|rd|th))\b"
    rf"(?!(?:\s(?:and|to|until|till|through)\s|\s?[-–]\s?)(?:the\s)?{DAY}\s(?:of\s)?{MONTH}\b)"  # Of a month named.
    rf"(?:(?P<nth_l>(?:,\s(?:the\s)?\d\d?(?:st|nd|rd|th)\b)+),?)?"
    rf"(?:\s(?:to|and|until|till|through)\s(?:the\s)?(?P<nth_2>\d\d?(?:st|nd|rd|th))\b)?(?={_NO_NOUN}|{_OF_LIST})"
    rf"|(?P<ago>{COUNT})\sdays\sago\b"
    rf"|(?:[Bb]etween|[Ff]rom)\s(?P<w_1>{WEEKDAY})\s(?:and|to|through|until|till)\s(?P<w_2>{WEEKDAY})\b"
    rf"|(?P<w_3>{WEEKDAY})\s?(?:-|–|to|through)\s?(?P<w_4>{WEEKDAY})\b"
    rf"|(?:(?P<w5_rel>[Nn]ext|[Tt]his|[Ll]ast)\s)?(?P<w_5>{WEEKDAY})\sand\s(?P<w_6>{WEEKDAY})\b"
    rf"|(?:(?<!for )(?P<w_plus>[Aa]\sweek\s(?:from|on))\s)?"
    r"(?:(?<=[Oo]n )(?P<w_the>the)\s)?"
    rf"(?:(?P<w_rel>[Nn]ext|[Ll]ast|[Tt]his|[Cc]oming|[Tt]his\scoming|[Tt]his\spast)\s)?(?:(?:early|"
    rf"late)\s)?(?<!Easter )(?<!Palm )(?<!Good )(?<!Black )(?<!Ash )(?<!Holy )(?P<w>{WEEKDAY})"
    rf"(?!\sthe\s\d|\sof\s(?:St\b|Saint|Advent|Lent))(?:\s(?:of\s)?(?P<w_week>(?:next|last|this)\sweek|week(?![\w-]|\slong)))?{_OF_DAY}\b"
    r"|(?P<two_days>[Tt]oday\sand\stomorrow|[Yy]esterday\sand\stoday)\b"
    rf"|(?P<rel_day>(?:[Tt]oday|[Tt]omorrow|[Yy]esterday){_OF_DAY}|[Tt]onight|[Tt]his\s(?:morning|afternoon|"
    rf"evening)|[Ll]ast\snight)\b"
    r"|(?P<later>(?:[Ll]ater|[Ee]arlier)\s(?:in\sthe|this)\s(?:week|month|year))\b"
    r"|(?P<at_end>(?:at|by|toward|towards)\sthe\s(?:end|beginning|start)\sof\s(?:this|next|the)\s(?:week|month|year))\b"
    r"|(?P<vague>(?:[Ee]arly|[Ll]ate|[Mm]id|[Mm]iddle\sof|[Ee]nd\sof|[Ss]tart\sof|[Bb]eginning\sof)[\s-]"
    r"(?:next|this|last|the)\s(?:week|month|year))\b"
    r"|(?P<rel>(?:[Tt]his|[Nn]ext|[Ll]ast|[Tt]he\scoming|[Tt]he\spast|(?:(?:[Oo]ver|[Aa]t|[Oo]n)\s)?[Tt]he)\sweekend|"
    r"(?:[Tt]his|[Nn]ext|[Ll]ast|[Tt]he\scoming|[Tt]he\spast)\s(?:week|month|year|spring|summer|"
    r"autumn|fall|winter))\b"
    r"|(?P<at_weekend>[Ww]eekend)(?=\s(?:visit|trip|tour|stay|stopover|retreat)\b)"
    rf"|(?:[Ii]n|[Cc]ome|(?P<m_rel>[Ll]ast|[Nn]ext)|[Tt]his|[Ss]ince|[Uu]ntil|[Dd]uring|(?:[Ii]n\s)?(?:early|late|mid)"
    rf"(?:\sin)?)[\s-](?P<m_d>{MONTH})\b(?!\s\d)"
    rf"|(?:(?<=moved to )|(?<=postponed to )|(?<=back to )|(?<=off to )|(?<=rescheduled for ))(?P<m_f>{MONTH})\b"
    rf"(?!\s\d)"
    rf"|(?P<m_e>{MONTH})(?=\s(?:[a-z]+\s)?(?:trip|visit|tour|journey|mission)\b)"
    rf"|(?:[Ii]n|[Ss]ince|[Bb]etween|[Dd]uring|[Ee]arly|[Ll]ate|[Oo]f|[Uu]ntil|[Bb]y|[Ff]rom|the)\s(?P<y>{YEAR}s?)\b"
    r")"
)
_PARTS = tuple(_EXPRESSION.groupindex)
# Every expression has a digit or one of these in one of its words, and most sentences have neither.
_SPELT = (
    *("day", "DAY", "omorrow", "night", "morning", "noon", "evening", "week", "month", "year"),
    *("spring", "summer", "autumn", "fall", "winter"),
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    *("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"),
)
_STARTS = re.compile(
    rf"(?:\b(?:(?P<n>{COUNT})[- ](?:day|night)s?|(?P<week>(?:one-)?week(?:-?long)?(?= (?:visit|trip|tour|stay))))\b"
    rf"[^.;,]{{0,40}}?|\bfor (?P<n2>{COUNT}) (?:day|night)s "
    rf")(?P<verb>from|starting|beginning|on|until)\s?(?:on\s)?$",
    re.IGNORECASE,
)
# "Wrapped up four days in the north on Sunday": they begin earlier.
_OVER = re.compile(r"\b(?:wrap\w*|end\w*|finish\w*|conclud\w*|clos\w*|round\w*|after|following) (?:\w+ ){0,3}$")
# "And leaves on", "which ends on".
_MOVES_ON = re.compile(
    r"\b(?:leav|depart|fl(?:y|ies|ew)\b|return|go(?:es)?\b|went|before|after|ends?|clos|conclud|finish)"
)
_BREAK = re.compile(r"\s")
_SINCE = re.compile(r"since\s", re.IGNORECASE)  # Stands before the date: what was so before it.
_OPEN_START = re.compile(
    r"\b(?:starting|beginning|starts|begins|start|begin|since|as of|from)\s(?:on\s)?$", re.IGNORECASE
)
_LONGEST_OPEN_START = 20  # characters

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
    def is_weekday_of_month(self) -> bool:
        """Whether it is a weekday that falls on a day of some month: "Thursday the 3rd"."""
        return {key for key, _ in self.parts} == {"nth", "weekday"}

    @property
    def lies(self) -> Direction | None:
        """Whether it says itself that its days lie ahead ("next week") or behind ("yesterday")."""
        named = dict(self.parts)
        said = " ".join(named.get(key, "") for key in ("rel", "w_rel", "w_week", "rel_day", "m_rel")).lower().split()
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
        return any(key in {"m_c", "m_d"} for key, _ in self.parts)

    @property
    def year(self) -> int | None:
        """The year it names itself, if it does."""
        named = dict(self.parts)
        for key in ("y_a", "y_b", "y_c", "y_d", "y"):
            if key in named:
                return int(named[key].rstrip("s"))
        if "iso" in named or "dotted" in named:
            found = re.search(YEAR, named.get("iso") or named["dotted"])
            return int(found[0]) if found else None
        return None


def days_listed(mention: DateMention) -> list[DateMention]:
    """Each of the days that are counted up: "June 15, 16 and 18" are three, "6 to 9 June" is one span."""
    named = dict(mention.parts)
    first, last = named.get("w_5"), named.get("w_6")
    if first and last:
        rel = {"w_rel": named["w5_rel"]} if "w5_rel" in named else {}
        return [replace(mention, parts=tuple({**rel, "w": day}.items())) for day in (first, last)]
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


def in_month_of(mention: DateMention, before: DateMention) -> DateMention:
    """A bare "the 16th" with the month, and the year, of the day said before it; other dates as they are."""
    nth = dict(mention.parts).get("nth")
    named = dict(before.parts)
    month, day = named.get("m_a") or named.get("m_b"), named.get("d_a") or named.get("d_b")
    month, day = month or named.get("m_c") or named.get("m_d"), day or "1"
    if not nth or not month:
        return mention
    number = month_number(month)
    year = named.get("y_a") or named.get("y_b") or named.get("y_c")
    if day_number(nth) < day_number(day):
        year = str(int(year) + (number == _DECEMBER)) if year else None
        number = number % _DECEMBER + 1
    parts = {"d_b": nth, "m_b": month_name(number)} | ({"y_b": year} if year else {})
    if later := dict(mention.parts).get("nth_2"):
        parts["d_b2"] = later
    return replace(mention, parts=tuple(parts.items()))


def in_year(mention: DateMention, year: int) -> DateMention:
    """A day of a month, or a month, without its year in that year; other dates as they are."""
    named = dict(mention.parts)
    if mention.year is not None or not (mention.names_a_month or "m_d" in named):
        return mention
    letter = "a" if "m_a" in named else "b" if mention.names_a_month else "d"
    return replace(mention, parts=(*mention.parts, (f"y_{letter}", str(year))))


def expressions(text: str, start: int, end: int) -> Iterator[DateMention]:
    """Everything in text[start:end] that is written as a date, in order."""
    for match in _EXPRESSION.finditer(text, start, end):
        named = zip(_PARTS, match.groups(), strict=True)
        parts = tuple((key, " ".join(value.split())) for key, value in named if value)
        before = _BREAK.sub(" ", text[max(start, match.start() - 80) : match.start()])
        lowered = before.lower()
        stay = _STARTS.search(before) if "day" in lowered or "ght" in lowered or "week" in lowered else None
        counts = (
            stay is not None
            and stay["verb"].lower() != "until"
            and not (_OVER.search(before[: stay.start()]) or _MOVES_ON.search(stay[0]))
        )
        length = (7 if stay["week"] else count_said(stay["n"] or stay["n2"])) if stay and counts else None
        since = _SINCE.match(text, match.start())
        mention = DateMention(since.end() if since else match.start(), match.end(), parts, length)
        opens = _OPEN_START.search(before[-_LONGEST_OPEN_START:]) and not mention.is_span
        yield replace(mention, opening=True) if opens else mention


@lru_cache(maxsize=8192)
def may_be_of_date(word: str) -> bool:
    """Whether a word may belong to a date: those in which none does say none."""
    return any(map(str.isdecimal, word)) or any(map(word.__contains__, _SPELT))
