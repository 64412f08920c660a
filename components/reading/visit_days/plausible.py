"""Whether a date can be that of a journey reported now: in its year, on the side of the publication that is told."""

from __future__ import annotations

from datetime import date, timedelta

from components.reading.dates.days import FIRST_YEAR_REMEMBERED, LIVING_MEMORY, LIVING_MEMORY_YEARS, Days
from components.reading.dates.mention import DateMention
from components.reading.dates.resolving import MOST_AHEAD, resolve
from components.reading.names.marked import Marked
from components.reading.status.statuses import OFF, Status
from components.reading.vocabulary.regex import regex

_TOUR_OF_YEAR = regex(
    r" (?:[a-z']+ |A\d+ ){0,3}?((?:19|20)\d\d) (?:[a-z-]+ |N\d+ ){0,3}?(?:tours?|trips?|visits?|journeys?|shows) "
)
_OPENING = regex(r" (?:but |and )?(?:(?:on |in )?D(\d+)|in 1[1-7]\d\d) ")
_MAY_OPEN = (" D", " on D", " in D", " in 1", " but ", " and ")
# "In D0 she visited P0 , and D1 she was in P1".
_GOES_ON = regex(r" , (?:and|but|while) (?:on |in )?D\d+ (?:he|she|they|A\d+) ")
_YEAR = regex(r"(?:1[1-9]|20)(?<=\b\d\d)\d\d\b")
_MOST_YEARS_AHEAD = 3
_STILL_NEWS = timedelta(days=400)
_MOST_PLANNED = 1100  # days
_HISTORY, _LATEST_OF_HISTORY = 1950, 300  # years, characters


def is_of_another_time(mention: DateMention, published: date | None) -> bool:
    """Whether a date belongs to no journey that is reported now."""
    return names_another_year(mention, published) or names_a_year_before(mention, published) or looks_back(mention)


def is_of_another_journey(mention: DateMention, days: Days | None, published: date | None) -> bool:
    """Whether a date lies too far behind to be that of the journey reported, though it may be one of another."""
    far = bool(days and published and published - days.end > _STILL_NEWS)
    return far or is_of_another_time(mention, published)


def days_told(mention: DateMention, status: Status, published: date | None) -> Days | None:
    """The days of a date on the side where what has this status lies."""
    return resolve(mention, published, "behind" if status == "made" else "ahead")


def plausible_days(mention: DateMention | None, status: Status, published: date | None) -> Days | None:
    """The days of a date, if there is one and they can be those of what has this status."""
    days = days_told(mention, status, published) if mention else None
    if mention and days and published and not fits(mention, days, status, published):
        return None
    return days


def status_on(days: Days, status: Status, published: date | None) -> Status:
    """Planned if the days lie ahead, made if they are over, else as told; what is off stays off."""
    if published is None or status in OFF:
        return status
    return "planned" if days.start > published else "made" if days.end < published else status


def names_another_year(mention: DateMention, published: date | None) -> bool:
    """Whether a date belongs to a year that nobody remembers or none that is planned for; without a publication,
    whether it names a year at all."""
    if published is None and "years_ago" in dict(mention.parts):
        return True
    if mention.year is None:
        return False
    if published is None:
        return _has_its_year(mention)
    if not -LIVING_MEMORY_YEARS <= mention.year - published.year <= _MOST_YEARS_AHEAD:
        return True
    return names_a_year_before(mention, published) and not _is_remembered(mention, published)


def is_a_year_remembered(mention: DateMention, published: date | None) -> bool:
    """Whether an article of which nobody knows the day says in which year something was: "in 2015"."""
    named = dict(mention.parts) if published is None else {}
    year = named.get("y") or named.get("y_c") or ""
    return year.isdigit() and int(year) >= FIRST_YEAR_REMEMBERED


def names_only_another_year(mention: DateMention, published: date | None) -> bool:
    """Whether a date says no more than a year before that of the article, which is too vague for what was planned."""
    bare = "y" in dict(mention.parts) and names_a_year_before(mention, published)
    return bare or names_another_year(mention, published)


def names_a_year_before(mention: DateMention, published: date | None) -> bool:
    """Whether a date is written with its year, which is not that of the article but one before."""
    year = mention.year if published and _has_its_year(mention) else None
    return year is not None and published is not None and year < published.year


def _has_its_year(mention: DateMention) -> bool:
    named = dict(mention.parts)
    return "y" in named or "y_c" in named


def _is_remembered(mention: DateMention, published: date) -> bool:
    days = resolve(mention, published, "behind")
    return days is not None and published - days.end <= LIVING_MEMORY


def looks_back(mention: DateMention) -> bool:
    """Whether a date lies vaguely behind: what was "earlier this month" is no part of a journey reported now."""
    said = dict(mention.parts)
    later = said.get("later", "").lower()
    last_year = said.get("rel", "").lower() == "last year"
    return last_year or (later.startswith("earlier") and not later.endswith(("week", "month")))


def begins_in_another_year(sentence: Marked, published: date | None) -> bool:
    """Whether a sentence opens with a year that is not the article's: "In 1705 he travelled", "Their 2014 tour"."""
    if published and ("19" in sentence.code or "20" in sentence.code):
        tour = _TOUR_OF_YEAR.match(sentence.code)
        if tour and int(tour[1]) < published.year - 1:
            return True
    opening = _OPENING.match(sentence.code) if sentence.code.startswith(_MAY_OPEN) else None
    if opening is None or _GOES_ON.search(sentence.code):
        return False
    if opening[1] is None:
        return True
    year = sentence.dates[int(opening[1])]
    return names_another_year(year, published) and not is_a_year_remembered(year, published)


def is_history(text: str, published: date | None) -> bool:
    """Whether a text without a day of publication names years, all of them long past and not only late or in passing: a
    report of today may say what was once."""
    if published is not None:
        return False
    years = list(_YEAR.finditer(text))
    if not years or max(int(year[0]) for year in years) >= _HISTORY:
        return False
    if len(years) == 1:
        return years[0].start() < _LATEST_OF_HISTORY
    return years[0].start() < max(_LATEST_OF_HISTORY, len(text) // 2)


def fits(mention: DateMention, days: Days, status: Status, published: date) -> bool:
    """Whether a date lies on the side of the publication that the tense says, and not absurdly far.

    A day without its year that would lie most of a year ahead is rather one of last month, told in a plan's words.
    """
    ahead = ((days.end if status == "made" else days.start) - published).days
    of_year = "of_year" in dict(mention.parts)
    dated = mention.year is not None or of_year
    if ahead < -LIVING_MEMORY.days or ahead > (_MOST_PLANNED if dated else MOST_AHEAD):
        return False
    if status == "made":
        return days.start <= published + timedelta(days=1)
    # "Was cancelled last week", but "was to have gone there in May last year".
    called_off = status in OFF and (of_year or mention.lies != "behind")
    since_then = _STILL_NEWS if called_off else timedelta(days=2)
    return days.end >= published - since_then
