"""Whether anybody left home for what is told: on the telephone and on a screen nobody does."""

from __future__ import annotations

import re

_ON_THE_PHONE = re.compile(
    r" (?:by|over the|on the|via|in an?|during an?) (?:[a-z]+ )?(?:telephone|phone)\b| (?:tele)?phone "
    r"(?:calls?|conversations?|talks) | (?:tele)?phoned "
)
_VIRTUAL = re.compile(
    r" (?:\"|'|‘)?(?:virtual(?:ly)?|video tour|online visits?|remote visits?|by video(?= to))(?:\"|'|’)? "
)
# "Addressed the forum by video link", "spoke online to a conference", "joined remotely".
_BY_VIDEO = re.compile(
    r" (?:by|via|through|over|using) (?:an? )?(?:live )?(?:video|live-?stream|stream|satellite|teleconference|webcast|"
    r"webinar|videoconference)(?: ?-?(?:link|conference|call))?(?= )"
    r"| (?:speak|spoke|speaking|speaks|address\w*|join\w*|attend\w*|participat\w+|took part|tak\w+ part|appear\w*|"
    r"dial\w* in) (?:online|remotely|virtually|"
    r"(?:[^\s,;.]+ ){1,5}?(?:online|remotely|virtually)(?= (?:[.,]|on ))) | in a video message | on a giant screen "
    r"| over x (?=on )"  # "Over Zoom on Sunday".
)
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
