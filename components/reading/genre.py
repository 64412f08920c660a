"""A report from a court and a review of a film tell of journeys, but not of anybody's whose itinerary one would map."""

from __future__ import annotations

import csv
import re
from functools import lru_cache

from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import TABLES

_ENOUGH = 2
_LEAD = 800  # characters
_HAS_DIED = regex(
    r"\bwas found dead\b|"
    r"\b(?:,? (?:who )?has died|dies|died|pass(?:ed|es) away)(?: (?:at|in|on|after)[^.,]{1,40})?,? "
    r"(?:at the age of|aged) \d|"
    r"\b(?:dies|died|pass(?:ed|es) away) at \d\d\b(?! [ap]\.?m)(?![.:]\d)"
)
_DIED = ("dead", "died", "dies", "away")
_MOURNS = regex(r"\b(?:mourns?|mourning|remember(?:s|ed|ing)?)\b[^.\n]{0,40}\bdeath\b(?![^\n]*\bfunerals?\b)", re.I)
_HEADLINE = 200  # characters
_ENOUGH_OF_MATCHES = 3
_SCORE = regex(r"\b\d{1,3}[-–]\d{1,3}\b|^[A-Z][\w ]+ \d{1,3},? [A-Z][\w ]+ \d{1,3}$", re.MULTILINE)
_OF_MATCHES = regex(
    r"\b(minutes? from time|half-?time|second half|first half|the (?:break|interval)|(?:stoppage|injury|extra) time|"
    r"equali[sz]ers?|equali[sz]ed|penalt(?:y|ies)|hat-trick|\d+(?:st|nd|rd|th)[- ]minute|goalkeeper|wickets?|innings|"
    r"unbeaten|tries|conversions?|netted|headed|struck|aggregate|scored|scoring|goals?|offside|referee|crossbar|"
    r"free-kick|substitute|winner|bonus point|overs)\b"
)
_OF_TOURS = regex(
    r"\b(?:tour|tours|touring|tourists|trip|pre-season|friendl(?:y|ies)|training camp|squad (?:will|to) "
    r"(?:fly|travel|leave)|tri-series|fly|flew|flight|airport)\b",
    re.IGNORECASE,
)
_OF_STAGE = regex(
    r"\b(?:concerts?|gigs?|(?:two|three|four|five)-night shows?|world tour|global tour|stand-up|comedians?|"
    r"fan meetings?|meet-and-greets?|(?:asian|european|national|nationwide|american|u\.?s\.?) tour|"
    r"tour (?:starts|begins|opens|kicks off|will (?:start|begin|open)))\b"
)
_ENOUGH_OF_A_LIFE = 12  # years, and words of a life
_YEARS = regex(r"\b(?:19|20)\d\d\b")
_OF_A_LIFE = regex(
    r"\b(?:was born|born (?:in|on)|ordained|studied|studies|degrees?|doctorate|licentiate|novitiate|vows|graduated|"
    r"appointed|served as|professor|seminary|university|taught|elected)\b"
)
_READER, _OFTEN_ADDRESSED = regex(r"\b[Yy]ou(?:r|rs|rself)?\b"), 6
_WRITER, _TIMES_AS_OFTEN = regex(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\b"), 3
_ADDRESSED = 2
_HEADS_GUIDES = regex(
    r"\b(?:itinerar(?:y|ies)|things to (?:do|see)|places to (?:visit|see)|what to (?:do|see)|where to (?:go|stay|eat)|"
    r"(?:\d+|two|three|four|five)[- ]?(?:hours?|days?)(?: (?:trip|tour))? (?:in|from|to)|how to spend|hidden gems?|"
    r"weekend (?:in|break|getaway|city)|(?:city|spring|summer|winter|short) (?:break|getaway|escape)s?|"
    r"travel (?:guide|tips|postcard)|day trips?|best cities|guide to|must-see|bucket list)\b",
    re.IGNORECASE,
)
_HEADS_NO_REPORT = regex(
    r"\b(?:synopsis|plot summar(?:y|ies)|horoscopes?)\b|^(?:[\w’']+ ){0,3}(?:quiz|crossword)(?::|$)|"
    r": (?:a|the|our) .{0,20}quiz$",
    re.IGNORECASE,
)
_HEADS_LETTERS = regex(r"(?:readers?[’'] |your )?letters?(?: to the editor|s? page)?\s*(?::|$)", re.IGNORECASE)
_TO_THE_EDITOR, _SEVERAL_LETTERS = regex(r"^(?:Sir|Madam|Sirs|Dear (?:Sir|Editor))\b ?,", re.MULTILINE), 2
_QUOTED = regex(r"“[^”]*”|\"[^\"]*\"")


@lru_cache(maxsize=1)
def _genres() -> dict[str, re.Pattern[str]]:
    with (TABLES / "genres.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {row["genre"]: re.compile(rf"\b({row['terms'].replace(';', '|')})\b") for row in rows}


def uses_words_of_a_genre(text: str) -> bool:
    """Whether a text uses two different terms of one of the genres in the table, which writes them small; who is on
    stage may be seen with film stars."""
    lowered = text.lower()
    found = {name for name, genre in _genres().items() if len(set(genre.findall(lowered))) >= _ENOUGH}
    return bool(found - {"fiction"}) or ("fiction" in found and _OF_STAGE.search(lowered) is None)


def is_obituary(text: str) -> bool:
    """Whether a text begins by telling that somebody has died, of what age, or who mourns."""
    lead = text[:_LEAD]
    died = any(word in lead for word in _DIED) and _HAS_DIED.search(lead) is not None
    return died or _MOURNS.search(lead, 0, _HEADLINE) is not None


def has_died(text: str, surname: str) -> bool:
    """Whether a text begins by telling that whoever it is about has died, and not on a journey."""
    name = rf"\b{re.escape(surname)}(?:,[^.\n]{{1,160}},)?"
    died = rf"{name} (?:has |had )?(?:dies|died|passed away)\b(?![^.\n]*\b(?:visit|trip|tour)\b)"
    return any(word in text for word in _DIED) and re.search(died, text[:_LEAD]) is not None


def is_summons(text: str) -> bool:
    """Whether a text begins with an envoy who was called in where he lives, and not home."""
    lead = text[:_LEAD]
    return "ummon" in lead and "recall" not in lead


def is_curriculum_vitae(text: str) -> bool:
    """Whether a text tells whole lives, office by office and year by year."""
    dated = len(_YEARS.findall(text)) >= _ENOUGH_OF_A_LIFE
    return dated and len(_OF_A_LIFE.findall(text.lower())) >= _ENOUGH_OF_A_LIFE


def is_credentials(text: str, surname: str) -> bool:
    """Whether ambassadors hand their credentials to whom a text is about, who is then at home."""
    if "redential" not in text and "redence" not in text:
        return False
    letters, whom = r"(?:[Cc]redentials|[Ll]etters? of [Cc]red\w+)", rf"(?:\w+ ){{0,5}}?{re.escape(surname)}\b"
    return re.search(rf"\b{letters}(?: \w+){{0,3}}? to {whom}", text) is not None or (
        re.search(rf"\b{re.escape(surname)} (?:\w+ ){{0,3}}?(?:receiv|accept)\w+ (?:\w+ ){{0,4}}?{letters}", text)
        is not None
    )


def is_guide(text: str) -> bool:
    """Whether a text speaks to its reader, who is told where to go, and hardly of whoever wrote it."""
    if text.count("ou") < _OFTEN_ADDRESSED:
        return False  # A look that spares the search of most texts.
    told = _QUOTED.sub(" ", text)
    addressed = len(_READER.findall(told))
    return addressed >= max(_OFTEN_ADDRESSED, _TIMES_AS_OFTEN * len(_WRITER.findall(told)))


def is_headed_as_guide(title: str, text: str) -> bool:
    """Whether a headline is one of guides, "48 hours in Lima", and the text speaks to its reader at all."""
    return _HEADS_GUIDES.search(title) is not None and len(_READER.findall(text)) >= _ADDRESSED


def is_headed_as_no_report(title: str) -> bool:
    """Whether a headline announces what tells of nobody's journey: a quiz, the plot of a play, a horoscope."""
    return _HEADS_NO_REPORT.search(title) is not None


def is_letters_page(title: str, text: str) -> bool:
    """Whether readers write to the editor: as "Letters: …" says, or as several begin with "Sir, "."""
    return _HEADS_LETTERS.match(title) is not None or len(_TO_THE_EDITOR.findall(text)) >= _SEVERAL_LETTERS


def is_headed_as_another(title: str, text: str) -> bool:
    """Whether a headline, or how a text speaks to whom, makes it a guide, a page of letters or no report at all."""
    return is_headed_as_no_report(title) or is_headed_as_guide(title, text) or is_letters_page(title, text)


def is_match_report(text: str) -> bool:
    """Whether a text gives a score and speaks of how it came about, and of no tour."""
    return (
        _SCORE.search(text) is not None
        and len(set(_OF_MATCHES.findall(text.lower()))) >= _ENOUGH_OF_MATCHES
        and _OF_TOURS.search(text) is None
    )
