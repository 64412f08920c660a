"""The ways in which newspapers write a date: a day with or without its year, a weekday, a span, "next month".

What is found here is only an expression; `resolving.py` says which days it means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from components.reading.dates.calendar_days import (
    DAY,
    MONTH,
    NOT_A_COUNT,
    SMALL_MONTH,
    WEEKDAY,
    YEAR,
    full_year,
    month_name,
)
from components.reading.dates.feasts import AROUND_FEAST, FEAST
from components.reading.dates.mention import DateMention
from components.reading.dates.number_words import COUNT, count_said
from components.reading.vocabulary.regex import regex

_LAST_OF_DAYS = r",?\s(?:and|&)\s"  # "6, 7 and 9 June"
_TO = r"\s?(?:-|–|—|to|and|&|through|until|till)\s?"
# "On the 16th he will": no noun follows of which there are as many.
_NO_NOUN = (
    r"\s?(?:[.,;:)–—-]|$|(?:for|in|at|to|he|she|they|it|we|the|his|her|and|with|when|where|before|after|as|"
    r"of (?:this|next|the|that) month)\b)"
)
_WEEKDAY_BEHIND = rf"(?:,\s{WEEKDAY}(?=,)|\s\({WEEKDAY}\))?"  # "On May 4, Friday, she", "on 4 May (Friday)".
_OF_LIST = r"(?:(?<=day \d[a-z]{2})|(?<=day \d\d[a-z]{2}))\s[A-Z]"  # "Thursday 3rd Hamburg".
_OF_DAY = r"(?:\s(?:early|late|morning|afternoon|evening|night|noon|lunchtime))?"

# How something below begins: most words are passed over without trying all of it.
_BEGINS = (
    r"(?=\d|J(?:an|u[nl]|AN|U[NL])|F(?:e(?:b|ast\sof)|r[io]|our\s[dwy]|ive\s[dwy]|EB|RI)|M(?:a[ruy]|id|on|A[RY]|ON)|"
    r"A(?:pr|t\s|ug|PR|UG)|"
    r"S(?:at|ep|even\sd|ince|ix\s[dwy]|t\s|tart|un|AT|EP|UN)|O(?:ct|[fn]\s|ne\sd|ver\s|CT)|N(?:e[wx]|ov|OV)|"
    r"D(?:ec|uring|EC)|T(?:h[aeiu]|o[dmn]|ue|hree\s[dwy]|wo\s[dwy]|HU|UE)|"
    r"W(?:e[de]|hit|ED)|V|B(?:e[gt]|ox|y\s)|E(?:a[rs]|nd)|"
    r"In|La|Un|Ye|A(?:\sweek\s(?:from|on|ago)\b|\sfortnight\sago|[sl][hcl])|C(?:hr|o[mr])|Goo|Hol|P(?:al|en)|"
    r"(?:in|during|since|until)\s[\dADFJMNOS]|"
    r"in\s(?:a|two|three|four|five|six|ten)\s(?:day|week)|(?:between|from)\s[\dADFJMNOSTW]|(?:by|of)\s\d|"
    r"a(?:\sweek\s(?:from|on|ago)\b|\sfortnight\sago|t\sthe\s)|b(?:eginning\sof|y\sthe)\s|coming\s|e(?:arl|nd\sof\s)|"
    r"f(?:our|ive)\s(?:day|week|year)s|(?:e(?:ight|leven)|seven|nine|ten|twelve|twenty)\syears\sago|"
    r"(?:first|second|third|fourth|last|final)\s(?:week\s|half\s|[A-Z][a-z]{2,5}day\s)(?:of|in)\s|la(?:st\s|te)|"
    r"mid(?:dle\sof\s)?|next\s|o(?:(?:n|ver)\sthe\s|ne\sdays)|"
    r"s(?:tart\sof\s|ix\s(?:day|week|year)s)|t(?:he\s(?:[\dCFLMNSTW]|coming|past|week(?:end|\safter\snext)|day\s[ab])|his\s|"
    r"hree\s(?:day|week|year)s|wo\s(?:day|week|year)s|"
    r"o[dmn]|hat\s(?:same\s)?month|owards?\sthe\s)|weekend\s|yest|(?<=[Oo]n\s)[jfmasond])"
)
_WHOLE_DAYS = (
    rf"(?P<iso>{YEAR}-[01]\d-[0-3]\d)\b",
    rf"(?P<feast>{FEAST})\b(?!{AROUND_FEAST}\b)",
    rf"(?P<around>{FEAST})\b",
    rf"(?P<dotted>[0-3]?\d\.[01]?\d\.(?:{YEAR}|\d\d(?![\d:]|\.\d)))\b",
)
_DAYS_OF_MONTHS = (
    rf"(?P<m_a>{MONTH})(?:\s{{0,2}}|,\s(?=\d\d?(?:st|nd|rd|th)\b))(?P<d_a>{DAY})(?:(?P<l_a>(?:,\s?{DAY}\b)+{_LAST_OF_DAYS}{DAY}\b)|"
    rf"{NOT_A_COUNT}(?P<j_a>{_TO})(?:(?<!and )(?<!& )(?P<m_a2>{MONTH})\s{{0,2}})?"
    rf"(?P<d_a2>{DAY})\b(?!\s?(?:people|years|members)))?"
    rf"(?:,?\s(?P<y_a>{YEAR}))?\b{_WEEKDAY_BEHIND}",
    # "On 4/21", "(21/4)" or "21/04/2024"; of 4/1 nobody knows which is the month.
    # "(20Jun17)", as an agency writes it.
    r"(?<=\()(?P<d_w>[0-3]\d)(?P<m_w>[A-Z][a-z][a-z])(?P<y_w>\d\d)(?=\))",
    rf"(?:(?<=[Oo]n\s)|(?<=\()|(?=\d\d?/\d\d?/{YEAR}\b))(?:(?P<m_n>1[0-2]|0?[1-9])/(?P<d_n>3[01]|2\d|1[3-9])|"
    rf"(?P<d_o>3[01]|2\d|1[3-9])/(?P<m_o>1[0-2]|0?[1-9]))(?:/(?P<y_n>{YEAR}))?\b(?![/.]\d|%)",
    rf"(?<=[Oo]n\s)(?P<m_l>{SMALL_MONTH})\s(?P<d_l>{DAY})\b",
    rf"(?P<l_b>(?:{DAY},\s?){{1,9}}{DAY}{_LAST_OF_DAYS})?(?P<d_b>{DAY})(?:(?:\s(?P<m_b1>{MONTH})(?!\s(?:and|&)\s))?"
    rf"(?P<j_b>{_TO}|/)(?:{WEEKDAY},?\s)?(?:the\s)?(?P<d_b2>{DAY}))?"
    rf"\s(?:of\s)?(?P<m_b>{MONTH})(?:,?\s(?P<y_b>{YEAR}))?\b{_WEEKDAY_BEHIND}",
    rf"(?P<m_c>{MONTH}),?\s(?:of\s)?(?P<y_c>{YEAR})\b",
)
# "The 16th", "the 16th and 17th of this month".
_BARE_DAYS = (
    r"(?:(?:(?<=[Oo]n )|(?<=day, )|(?<=[Ff]rom )|(?<=[Uu]ntil )|(?<=to )|(?<=day )|(?<=[dt] for )|"
    r"(?<=[Ss]pent )|(?<=[Ss]pend )|(?<=pends ))the |(?<=day ))"
    r"(?P<nth>\d\d?(?:st|nd|rd|th))\b(?!-[a-z])"
    rf"(?!(?:\s(?:and|&|to|until|till|through)\s|\s?[-–]\s?)(?:the\s)?{DAY}\s(?:of\s)?{MONTH}\b)"  # Of a month named.
    rf"(?:(?P<nth_l>(?:,\s(?:the\s)?\d\d?(?:st|nd|rd|th)\b)+),?)?"
    rf"(?:\s(?:to|and|&|until|till|through)\s(?:the\s)?(?P<nth_2>\d\d?(?:st|nd|rd|th))\b)?"
    rf"(?:\sof\s(?:this|the|that)\smonth|\s(?:instant|inst)\b)?(?={_NO_NOUN}|{_OF_LIST})",
    rf"(?P<ago>(?i:{COUNT}))\sdays\sago\b",
    rf"[Ii]n\s(?P<in_days>{COUNT})\sdays[’']\stime\b",
    rf"(?:[Ii]n\s(?P<in_weeks>a|{COUNT})\s(?:week[’']s|weeks[’'])\stime\b|(?P<weeks_on>{COUNT})\sweeks\sfrom\snow\b)",
    r"(?P<week_after>[Tt]he\sweek\safter\snext)\b",
    rf"(?P<weeks_ago>(?i:{COUNT}|a))\sweeks?\sago\b",
    r"[Aa]\s(?P<fortnight_ago>fortnight)\sago\b",
    rf"(?P<years_ago>(?i:{COUNT}))\syears\sago\b",
)
_WEEKDAYS = (
    rf"(?:[Bb]etween|[Ff]rom)\s(?P<w_1>{WEEKDAY})\s(?:and|to|through|until|till)\s(?P<w_2>{WEEKDAY})\b"
    r"(?:\s(?:of\s)?(?P<w2_week>(?:next|last|this)\sweek)\b)?",
    rf"(?P<w_3>{WEEKDAY})\s?(?:-|–|to|through)\s?(?P<w_4>{WEEKDAY})\b(?:\s(?:of\s)?(?P<w4_week>(?:next|last|this)\sweek)\b)?",
    rf"(?:(?P<w5_rel>[Nn]ext|[Tt]his|[Ll]ast)\s)?(?P<w_5>{WEEKDAY})\sand\s(?P<w_6>{WEEKDAY})\b"
    r"(?:\s(?:of\s)?(?P<w6_week>(?:next|last|this)\sweek)\b)?",
    r"(?:(?<!for )(?P<w_plus>[Aa]\sweek\s(?:from|on))\s)?"
    r"(?:(?<=[Oo]n )(?P<w_the>the)\s)?"
    r"(?:(?P<week_w>(?:[Nn]ext|[Ll]ast|[Tt]his)\sweek)(?:,?\son)?\s)?"
    r"(?:(?P<w_rel>[Nn]ext|[Ll]ast|[Tt]his|[Cc]oming|[Tt]his\scoming|[Tt]his\spast)\s)?(?:(?:early|late)\s)?"
    rf"(?<!Easter )(?<!Palm )(?<!Good )(?<!Black )(?<!Ash )(?<!Holy )(?P<w>{WEEKDAY})"
    r"(?!\sthe\s\d\d?(?!\d|st\b|nd\b|rd\b|th\b)|\sof\s(?:St\b|Saint|Advent|Lent)|"
    rf"\s(?:of|in)\s{MONTH}\b)"
    rf"(?:\s(?:of\s)?(?P<w_week>(?:next|last|this)\sweek|week(?![\w-]|\slong)))?{_OF_DAY}\b",
)
_FROM_TODAY = (
    r"(?P<two_days>[Tt]oday\sand\stomorrow|[Yy]esterday\sand\stoday)\b(?!\s(?:he|she|they)\b|\s[a-z]+(?:[^s\W]s|ed)\s)",
    r"(?P<rel_day>[Tt]he\sday\s(?:after\stomorrow|before\syesterday)|"
    rf"(?:[Tt]oday|[Tt]omorrow|[Yy]esterday){_OF_DAY}|[Tt]onight|[Tt]his\s(?:morning|afternoon|evening)|"
    r"[Ll]ast\snight)\b",
    r"(?P<later>(?:[Ll]ater|[Ee]arlier)\s(?:in\sthe|this)\s(?:week|month|year))\b",
    r"(?P<that_month>(?:[Ll]ater\s(?:in\s)?)?[Tt]hat\s(?:same\s)?month)\b",
    r"(?P<month_end>at\sthe\send\sof\s(?:this|the|next)\smonth)\b",
    r"(?P<at_end>(?:at|by|toward|towards)\sthe\s(?:end|beginning|start)\sof\s(?:this|next|the)\s(?:week|month|year))\b",
    r"(?P<vague>(?:[Ee]arly|[Ll]ate|[Mm]id|[Mm]iddle\sof|[Ee]nd\sof|[Ss]tart\sof|[Bb]eginning\sof)[\s-]"
    r"(?:next|this|last|the)\s(?:week|month|year))\b",
    r"(?P<rel>(?:[Tt]his|[Nn]ext|[Ll]ast|[Tt]he\scoming|[Tt]he\spast|(?:(?:[Oo]ver|[Aa]t|[Oo]n)\s)?[Tt]he)\sweekend|"
    r"(?:[Tt]his|[Nn]ext|[Ll]ast|[Tt]he\scoming|[Tt]he\spast)\s(?:week|month|year|spring|summer|"
    r"autumn|fall|winter))\b(?!\sof\s(?:the\s)?[A-Z\d])",
    r"(?P<at_weekend>[Ww]eekend)(?=\s(?:visit|trip|tour|stay|stopover|retreat)\b)",
)
_MONTHS = (
    rf"(?:[Bb]etween|[Ff]rom|(?P<in_g>[Ii]n))\s(?P<m_g>{MONTH})\s(?:and|to|until|till|through)\s(?P<m_h>{MONTH})\b(?!\s\d\d?\b)"
    rf"(?:,?\s(?P<y_h>{YEAR})\b)?",
    rf"(?P<part>(?:first|second|third|fourth|last|final)\s(?:week|half|{WEEKDAY}))\s(?:of|in)\s(?P<m_p>{MONTH})\b"
    rf"(?:,?\s(?P<y_p>{YEAR})\b)?",
    r"(?:(?:[Ii]n|[Cc]ome|(?P<m_rel>[Ll]ast|[Nn]ext)|[Tt]his(?:\s(?:past|coming))?|[Ss]ince|[Dd]uring|(?:[Ii]n\s)?(?:early|late|mid)"
    r"(?:\sin)?|(?:[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle)\sof)[\s-]|(?<=[Uu]ntil\s)|(?<=month\sof\s))"
    rf"(?P<m_d>{MONTH})\b(?!\.?\s(?:of\s)?\d)",
    r"(?:(?<=moved to )|(?<=postponed to )|(?<=back to )|(?<=off to )|(?<=rescheduled for )|(?<=scheduled for )|"
    r"(?<=planned for )|(?<=pencilled in for )|(?<=penciled in for )|(?<=slated for )|(?<= set for )|"
    r"(?<=dates for )|(?<=tour for )|(?<=shows for )|(?<=concerts for )|(?<=gigs for )|(?<=nights for ))"
    rf"(?P<m_f>{MONTH})\b(?!\s\d)",
    r"(?:(?<=spent )|(?<=spends )|(?<=spend )|(?<=spent all )|(?<=most of )|(?<=much of )|(?<=all of )|(?<=part of )|"
    rf"(?<=rest of )|(?<=half of ))(?P<m_s>{MONTH})\b(?=\s(?:in|at|on|near|between)\b)",
    rf"(?P<m_e>{MONTH})(?=\s(?:[a-z]+\s)?(?:trip|visit|tour|journey|mission|summit|conference|meeting|forum|talks)\b)",
    rf"(?:[Ii]n|[Ss]ince|[Bb]etween|[Dd]uring|[Ee]arly|[Ll]ate|[Oo]f|[Uu]ntil|[Bb]y|[Ff]rom|the)\s(?P<y>{YEAR}s?)\b",
)
_WAYS = (*_WHOLE_DAYS, *_DAYS_OF_MONTHS, *_BARE_DAYS, *_WEEKDAYS, *_FROM_TODAY, *_MONTHS)
_EXPRESSION = regex(rf"\b{_BEGINS}(?:{'|'.join(_WAYS)})")
_SAME_PARTS = {
    "m_l": "m_a",
    "d_l": "d_a",
    "m_n": "m_a",
    "y_n": "y_a",
    "d_n": "d_a",
    "m_o": "m_a",
    "d_o": "d_a",
    "m_w": "m_a",
    "y_w": "y_a",
    "d_w": "d_a",
    "week_w": "w_week",
    "weeks_on": "in_weeks",
    "m_s": "m_d",
    "w2_week": "w_week",
    "w4_week": "w_week",
    "w6_week": "w_week",
}  # "On october 11", "on 4/21", "next week Tuesday".
_PARTS = tuple(_EXPRESSION.groupindex)
# Every expression has a digit or one of these in one of its words, and most sentences have neither.
_SPELT = (
    *("day", "Day", "DAY", "omorrow", "night", "morning", "noon", "evening", "week", "month", "year"),
    *("spring", "summer", "autumn", "fall", "winter"),
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    *("Christmas", "Pentecost", "Corpus", "Eve"),
    *("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"),
)
_STARTS = regex(
    rf"(?:\b(?:(?P<n>{COUNT})[- ](?:day|night)s?|(?P<week>(?:one-)?week(?:-?long)?(?= (?:visit|trip|tour|stay))))\b"
    rf"[^.;,]{{0,40}}?|\bfor (?P<n2>{COUNT}) (?:day|night)s "
    rf")(?P<verb>from|starting|beginning|on|until)\s?(?:on\s)?$",
    re.IGNORECASE,
)
# "Wrapped up four days in the north on Sunday", "the last day of a three-day visit on Sunday": they begin earlier.
_OVER = regex(
    r"\b(?:wrap\w*|end\w*|finish\w*|conclud\w*|clos\w*|round\w*|after|following|day of) (?:\w+ ){0,3}$", re.IGNORECASE
)
# "And leaves on", "which ends on".
_MOVES_ON = regex(r"\b(?:leav|depart|fl(?:y|ies|ew)\b|return|go(?:es)?\b|went|before|after|ends?|clos|conclud|finish)")
_BREAK = regex(r"\s")
_SINCE = regex(r"since\s", re.IGNORECASE)  # Stands before the date: what was so before it.
_OPEN_START = regex(r"\b(?:starting|beginning|starts|begins|start|begin|since|as of|from)\s(?:on\s)?$", re.IGNORECASE)
_WEEK_OF = regex(r"\bweek (?:of|beginning|commencing|starting) (?:on )?(?:Monday,? )?(?:the )?$", re.IGNORECASE)
_WEEKEND_OF = regex(r"\bweekend of (?:the )?$", re.IGNORECASE)
_LONGEST_OPEN_START = 20  # characters


def _part(key: str, value: str) -> tuple[str, str]:
    """What a group of the expression found, under the name of the part that says the same."""
    said = month_name(int(value)) if key in {"m_n", "m_o"} else " ".join(value.split())
    said = str(full_year(value)) if key == "y_w" else said
    return _SAME_PARTS.get(key, key), said


def expressions(text: str, start: int, end: int) -> Iterator[DateMention]:
    """Everything in text[start:end] that is written as a date, in order."""
    for match in _EXPRESSION.finditer(text, start, end):
        named = zip(_PARTS, match.groups(), strict=True)
        parts = tuple(_part(key, value) for key, value in named if value)
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
        if lowered.endswith("between "):
            parts = tuple((key, "to" if key in {"j_a", "j_b"} else value) for key, value in parts)
        if "week" in lowered and _WEEK_OF.search(before):
            parts += (("week_of", "week"),)
        if "weekend" in lowered and _WEEKEND_OF.search(before):
            parts += (("week_of", "weekend"),)
        mention = DateMention(since.end() if since else match.start(), match.end(), parts, length)
        opens = _OPEN_START.search(before[-_LONGEST_OPEN_START:]) and not mention.is_span
        yield replace(mention, opening=True) if opens else mention


@lru_cache(maxsize=8192)
def may_be_of_date(word: str) -> bool:
    """Whether a word may belong to a date: those in which none does say none."""
    return any(map(str.isdecimal, word)) or any(map(word.__contains__, _SPELT))
