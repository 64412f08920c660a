"""Whether anybody left home for what is told: on the telephone and on a screen nobody does."""

from __future__ import annotations

from components.reading.vocabulary.regex import regex

_ON_THE_PHONE = regex(
    r" (?:by|over the|on the|via|in an?|during an?) (?:[a-z]+ )?(?:telephone|phone)\b| (?:tele)?phone "
    r"(?:calls?|conversations?|talks) | (?:tele)?phoned "
)
_VIRTUAL = regex(r" (?:\"|'|‘)?(?:virtual(?:ly)?|video tour|online visits?|remote visits?|by video(?= to))(?:\"|'|’)? ")
# "Addressed the forum by video link", "spoke online to a conference", "joined remotely".
_BY_VIDEO = regex(
    r" (?:by|via|through|over|using) (?:an? )?(?:live )?(?:video|live-?stream|stream|satellite|teleconference|webcast|"
    r"webinar|videoconference)(?: ?-?(?:link|conference|call))?(?= )"
    r"| (?:speak|spoke|speaking|speaks|address\w*|join\w*|attend\w*|participat\w+|took part|tak\w+ part|appear\w*|"
    r"dial\w* in) (?:online|remotely|virtually|"
    r"(?:[^\s,;.]+ ){1,9}?(?:online|remotely|virtually)(?= (?:[.,]|on ))) | in a video message | on a giant screen "
    r"| over x (?=on )"  # "Over Zoom on Sunday".
)
_PARTS = (" , and ", " ; ")
# In every use of it: most sentences have none of these.
_SCREENS = ("video", "stream", "satellite", "teleconf", "web", "screen", "online", "remotely", "virtually", " over x ")


def is_by_phone(code: str) -> bool:
    """Whether a marked sentence speaks of talks on the telephone, which bring nobody anywhere."""
    return "phone" in code and _ON_THE_PHONE.search(code) is not None


def is_virtual(code: str) -> bool:
    """Whether a marked sentence speaks of a visit made on a screen."""
    return "vi" in code and _VIRTUAL.search(code) is not None


def is_by_video(code: str) -> bool:
    """Whether something in a marked sentence, though perhaps not all of it, is done on a screen."""
    return any(map(code.__contains__, _SCREENS)) and _BY_VIDEO.search(code) is not None


def is_visited_by_video(code: str, place: str) -> bool:
    """Whether a place, given by its sign in a marked sentence, is itself called on by video: "will visit P0 via
    video"."""
    at = code.find(f" {place} ")
    return at >= 0 and _BY_VIDEO.match(code, at + len(place) + 1) is not None


def is_spoken_to_by_video(code: str, place: str) -> bool:
    """Whether what a marked sentence tells around a place, given by its sign, is done on a screen; not where only
    another part of it is: "met A0 via video , and chaired talks in P0"."""
    at = code.find(f" {place} ")
    begin = max(code.rfind(mark, 0, max(at, 0)) for mark in _PARTS)
    ends = [end for mark in _PARTS if (end := code.find(mark, at + 1)) > at]
    return is_by_video(code[max(begin, 0) : min(ends, default=len(code)) + 1])
