"""What a list says of its entries: that one is called off or put off, or happens on screens; that all below are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from components.reading.dates.days import Days
from components.reading.phrases.calling_words import done_to_visit
from components.reading.schedules.list_entries import Entry
from components.reading.status.past_forms import tells_of_the_past
from components.reading.status.statuses import Status
from components.reading.vocabulary.regex import regex

CALLED_OFF = done_to_visit("cancelled")
_CALLED_OFF = regex(rf"\b(?:{CALLED_OFF})\b", re.IGNORECASE)
_POSTPONED = regex(
    rf"\b(?:(?!rescheduled from)(?:{done_to_visit('postponed')})|moved (?:to|for|until) (?:next|20\d\d|a later|later|"
    r"spring|summer|autumn|fall|winter|the)|(?:new|rescheduled) dates? (?:tba|tbc|to be|to follow|will))\b",
    re.IGNORECASE,
)
_NEW_DATES = regex(r"\b(?:new|rescheduled|remaining|rearranged|following) dates\b|\b(?:now|instead)\b", re.IGNORECASE)
_ONCE_ELSE = regex(r"\((?:previously|originally|formerly|was) (?:on )?\w+", re.IGNORECASE)
_ON_SCREEN = regex(r"\b(?:video ?(?:link|conference|call)|online|virtual(?:ly)?|livestream(?:ed)?)\b", re.IGNORECASE)
_AFFECTED = regex(
    r"\baffected (?:dates|shows|concerts|gigs)\b|\b(?:dates|shows|concerts|gigs) affected\b", re.IGNORECASE
)
_THE_REST = regex(
    r"\b(?:remaining|rest of|remainder of)\b[^.]{0,40}\b(?:tour|dates|shows|concerts|gigs|run)\b", re.IGNORECASE
)
_CALLS_OFF = regex(
    r"\b(?:cancel\w*|call(?:s|ed)? off|pull(?:s|ed)? (?:out|the plug)|scraps?|scrapped|axes?|axed)\b", re.IGNORECASE
)
_PUTS_OFF = regex(r"\b(?:postpon\w*|delay(?:s|ed)?|reschedul\w*|put(?:s)? (?:off|back))\b", re.IGNORECASE)
_LONGEST_HEADING = 80  # characters


@dataclass(frozen=True, slots=True)
class ListStatus:
    """What an article says of a list: the status of all its entries, and that of those still to come."""

    entries: Status | None = None
    to_come: Status | None = None


def status_of_list(heading: str, title: str, sentence: str = "") -> ListStatus:
    """What is said in the heading of a list, in the title of its article, and in the sentence that it is part of:
    "they visited Oslo May 3, Lima May 5"."""
    done: Status | None = "made" if tells_of_the_past(sentence) else None
    return ListStatus(
        _status_below(heading) or _status_of_affected(heading, title) or done, _of_the_rest(heading, title)
    )


def status_of_entry(entry: Entry, said: str, days: Days | None, published: date | None, whole: ListStatus) -> Status:
    """What is said of the whole list or else of an entry, or on which side of the publication its days lie; for one
    that was moved only its new days count."""
    by_day = status_by_day(days, published)
    if entry.was is not None or bears_its_old_day(said):
        return by_day
    status = whole.entries or _said_of_itself(said) or by_day
    if status == "planned":
        return whole.to_come or status
    return by_day if status == "made" and days and published and days.start > published else status


def bears_its_old_day(said: str) -> bool:
    """Whether an entry of a new day says in brackets when it was to be: "(Previously 22 November)"."""
    return _ONCE_ELSE.search(said) is not None


def status_by_day(days: Days | None, published: date | None) -> Status:
    """Made if the days are over when the article appears, else planned."""
    return "made" if days and published and days.end < published else "planned"


def _said_of_itself(said: str) -> Status | None:
    return "postponed" if _POSTPONED.search(said) else "cancelled" if _CALLED_OFF.search(said) else None


def _status_below(heading: str) -> Status | None:
    """What a heading says of all the dates below it: "Cancelled shows:"."""
    if len(heading) > _LONGEST_HEADING or _NEW_DATES.search(heading):
        return None
    return "cancelled" if _CALLED_OFF.search(heading) else "postponed" if _POSTPONED.search(heading) else None


def _status_of_affected(heading: str, title: str) -> Status | None:
    """What the title says is done to the dates that a heading calls affected: "The affected dates are below"."""
    return _done_in(title) if _AFFECTED.search(heading) else None


def _of_the_rest(heading: str, title: str) -> Status | None:
    """What the title says is done to the rest of a tour: "Band cancel remaining dates"; but not to new dates."""
    return _done_in(title) if _THE_REST.search(title) and not _NEW_DATES.search(heading) else None


def _done_in(title: str) -> Status | None:
    return "cancelled" if _CALLS_OFF.search(title) else "postponed" if _PUTS_OFF.search(title) else None


def is_on_screen(said: str) -> bool:
    """Whether what an entry tells of is no journey: "by video link"."""
    return _ON_SCREEN.search(said) is not None
