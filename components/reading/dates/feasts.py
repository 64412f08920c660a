"""Days that newspapers call by the feast they are: "on Good Friday", "spent Christmas Eve with", "on New Year's Day".

Movable feasts are counted from the Easter of the western churches.
"""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.easter import easter

from components.reading.dates.days import Days, one_day
from components.reading.dates.mention import Direction

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
# Days from Easter Sunday.
_MOVABLE = {
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "holy thursday": -3,
    "good friday": -2,
    "holy saturday": -1,
    "easter sunday": 0,
    "easter monday": 1,
    "ascension day": 39,
    "pentecost": 49,
    "whit sunday": 49,
    "whit monday": 50,
    "corpus christi": 60,
}
_FIXED = {
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "st david's day": (3, 1),
    "st patrick's day": (3, 17),
    "st george's day": (4, 23),
    "st andrew's day": (11, 30),
    "assumption day": (8, 15),
    "feast of the assumption": (8, 15),
    "all saints' day": (11, 1),
}
# As they are written, to be found in a text.
FEAST = "|".join(
    name.title().replace("'S ", "[’']s ").replace("' ", "[’'] ").replace("Of The", "of the").replace(" ", r"\s")
    for name in (*_MOVABLE, *_FIXED)
)
# Behind it, what is held around it and on no day that is said: "the St Patrick's Day celebrations".
AROUND_FEAST = (
    r"\s(?:celebrations?|festivities|events|programmes?|programs?|period|season|messages?|greetings|visits?|trips?|tours?)"
    r"|(?<=Day)\s(?:dinner|reception|lunch|party)"
)


def feast_near(said: str, published: date, direction: Direction) -> Days:
    """The next feast of `FEAST` of that name, or the last one."""
    days = [feast_in(said, year) for year in (published.year - 1, published.year, published.year + 1)]
    if direction == "ahead":
        return one_day(min(day for day in days if day >= published - _WEEK))
    return one_day(max(day for day in days if day <= published + _DAY))


def feast_in(said: str, year: int) -> date:
    """The day of a feast in a year."""
    name = said.lower().replace("’", "'")
    if name in _FIXED:
        return date(year, *_FIXED[name])
    sunday: date = easter(year)
    return sunday + timedelta(days=_MOVABLE[name])
