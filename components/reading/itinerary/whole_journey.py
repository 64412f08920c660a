"""The days of a journey as a whole and the place at home where it ends, as far as an article says them.

They are taken from sentences that name nobody else, and only as far as no stop is told of on a day outside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from components.geography.toponym import Toponym
from components.reading.dates.days import DatePrecision, Days, lasting, resolve
from components.reading.itinerary.stop import Stop
from components.reading.names.marking import Marked
from components.reading.names.toponyms import lies_in
from components.reading.party.travellers import Party
from components.reading.status import Status
from components.reading.visit_days.days_said import JOURNEY, N_DAY, days_said, lasting_until
from components.reading.visit_days.journey_said import DaySaid, ends_said, home_said, spans_of_journey
from components.reading.visit_days.plausible import days_told, fits, is_of_another_time

_LONGEST = 60  # days
_LONGEST_WAY = timedelta(days=14)  # from setting off to the first stop that has a day
_LENGTH = re.compile(
    rf" {N_DAY}(?:[^\s;.]+ ){{0,5}}?{JOURNEY}(?: (?:to|in|of) (?:the )?P(?P<place>\d+)(?! (?:and|,) (?:the )?P))? "
)
_NAMED = re.compile(r" A(\d+)(?= )")
_COARSENESS: tuple[DatePrecision, ...] = ("day", "week", "month")


@dataclass(frozen=True, slots=True)
class WholeJourney:
    """First and last day, each None where nothing is said, how precisely the first is known, and the place at home
    where it ends; `sentences` are the numbers of those that say so."""

    start: date | None = None
    end: date | None = None
    precision: DatePrecision = "none"
    return_to: Toponym | None = None
    sentences: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Said:
    """Days, the number of the sentence that says them, and the home that it names."""

    days: Days
    sentence: int
    home: Toponym | None = None


@dataclass(frozen=True, slots=True)
class _Length:
    """How many days, and the number of the sentence that says so."""

    days: int
    sentence: int


def whole_journey(
    party: Party, stops: Sequence[Stop], sentences: Sequence[Marked], published: date | None
) -> WholeJourney:
    """What `sentences` say of the party's journey to these stops as a whole."""
    ours = [s for s in sentences if not s.is_title]
    first, last = _ends(party, stops, ours, published)
    if _is_contradicted(first, last, stops):
        first = last = None
    home = (last.home, last.sentence) if last and last.home else next(_homes(party, stops, ours), None)
    said = [one.sentence for one in (first, last) if one] + ([home[1]] if home else [])
    return WholeJourney(
        start=first.days.start if first else None,
        end=last.days.end if last else None,
        precision=first.days.precision if first else "none",
        return_to=home[0] if home else None,
        sentences=tuple(sorted(set(said))),
    )


def _ends(
    party: Party, stops: Sequence[Stop], sentences: Sequence[Marked], published: date | None
) -> tuple[_Said | None, _Said | None]:
    """Both ends of a span, where one is said; else each as it is said most exactly, or counted from the other."""
    dated = [s for s in sentences if s.dates]
    for sentence in dated:
        for number, at, places in spans_of_journey(sentence):
            span = _span(sentence, number, stops, published)
            of_one = len(stops) > 1 and sum(_is_among(p.place, stops) for p in sentence.places) == 1
            if span and not of_one and _is_ours(sentence, at, party) and _are_among(sentence, places, stops):
                return _Said(span, sentence.number), _Said(span, sentence.number)
    said = [(s, one) for s in dated for one in ends_said(s) if _is_ours(s, one.at, party)]
    said = [(s, one) for s, one in said if one.home is None or _is_home(s.places[one.home].place, party, stops)]
    said = [(s, one) for s, one in said if _are_among(s, one.places, stops)]
    under_way = any(stop.status == "made" for stop in stops)
    begins = [_days(s, one, published) for s, one in said if _is_first(one, under_way)]
    first = _most_exact(begins)
    setting_off = first.days.start if first and published and first.days.start > published else published
    ends = [_days(s, one, setting_off) for s, one in said if not _is_first(one, under_way)]
    last = _most_exact(ends)
    last = last if last and last.days.precision == "day" else None
    length = _length(stops, sentences)
    if length and first and not last and first.days.precision == "day":
        last = _Said(lasting(length.days, first.days.start), length.sentence)
    if length and last and not first:
        first = _Said(lasting_until(length.days, last.days.end), length.sentence)
    if first and last and not timedelta() <= last.days.end - first.days.start <= timedelta(days=_LONGEST):
        return None, None
    return first, last


def _is_first(said: DaySaid, under_way: bool) -> bool:
    """Whether a day begins the journey; who is there already and will leave, goes home."""
    leaves_there = under_way and said.direction == "ahead"
    return said.end == "first" or (said.end == "leaving" and not leaves_there)


def _is_contradicted(first: _Said | None, last: _Said | None, stops: Sequence[Stop]) -> bool:
    """Whether a stop is told of on a day before the first or after the last, or the first day is none of this
    journey's."""
    known = [stop.days for stop in stops if stop.days and stop.days.precision == "day"]
    if last and any(days.start > last.days.end for days in known):
        return True
    arrival = min((days.start for days in known), default=None)
    return bool(first and arrival and not timedelta() <= arrival - first.days.start <= _LONGEST_WAY)


def _are_among(sentence: Marked, numbers: Sequence[int], stops: Sequence[Stop]) -> bool:
    return all(_is_among(sentence.places[number].place, stops) for number in numbers)


def _is_among(place: Toponym, stops: Sequence[Stop]) -> bool:
    """Whether a place is one of the stops, holds one or lies in one."""
    return any(_is_in(stop.place, place) or _is_in(place, stop.place) for stop in stops)


def _span(sentence: Marked, number: int, stops: Sequence[Stop], published: date | None) -> Days | None:
    """The days from when until when a journey lasts, but for those of one of its several stops."""
    mention = sentence.dates[number]
    status: Status = "made" if all(stop.status == "made" for stop in stops) else "planned"
    days = None if is_of_another_time(mention, published) else days_told(mention, status, published)
    if days is None or days.precision != "day" or days.start == days.end:
        return None
    alone = any(c.days == days and c.listed == 1 for stop in stops for c in stop.claims)
    return None if alone and len(stops) > 1 else days


def _days(sentence: Marked, said: DaySaid, published: date | None) -> _Said | None:
    mention = sentence.dates[said.date]
    days = None if is_of_another_time(mention, published) else resolve(mention, published, said.direction)
    status: Status = "made" if said.direction == "behind" else "planned"
    if days is None or (published and not fits(mention, days, status, published)):
        return None
    return _Said(days, sentence.number, sentence.places[said.home].place if said.home is not None else None)


def _most_exact(said: Iterable[_Said | None]) -> _Said | None:
    """What is said most exactly; of equally exact days those said first."""
    found = [one for one in said if one and one.days.precision in _COARSENESS]
    return min(found, key=lambda one: _COARSENESS.index(one.days.precision), default=None)


def _length(stops: Sequence[Stop], sentences: Sequence[Marked]) -> _Length | None:
    """How many days the whole journey takes, where it is said in one way."""
    found: dict[int, int] = {}
    for sentence in sentences:
        said = _LENGTH.search(sentence.code) if "day " in sentence.code else None
        number = days_said(said, _LONGEST)
        whole = sentence.places[int(said["place"])].place if said and said["place"] else None
        if number and (whole is None or all(_is_in(stop.place, whole) for stop in stops)):
            found.setdefault(number, sentence.number)
    return _Length(*found.popitem()) if len(found) == 1 else None


def _is_in(place: Toponym, whole: Toponym) -> bool:
    """Whether a place is another or lies in it; a stop that is a country stands at its capital."""
    if place.country_code != whole.country_code:
        return False
    return "country" in {place.precision, whole.precision} or place.name == whole.name or lies_in(place, whole)


def _is_ours(sentence: Marked, at: int, party: Party) -> bool:
    """Whether nobody but the party is named last before that place in the code."""
    before = (sentence.people[int(n)] for n in _NAMED.findall(sentence.code[: at + 1]))
    named = [person.number for person in before if person and not person.speaks_for_others]
    return not named or named[-1] in {p.number for p in (party.main, *party.companions, *party.along)}


def _homes(party: Party, stops: Sequence[Stop], sentences: Sequence[Marked]) -> Iterator[tuple[Toponym, int]]:
    """The places at home to which the party comes back, towns first, each with its sentence."""
    for towns in (True, False):
        for sentence in sentences:
            for number, at in home_said(sentence):
                place = sentence.places[number].place
                others = (p.place for p in sentence.places if p.place != place)
                told = _is_ours(sentence, at, party) and all(_is_among(other, stops) for other in others)
                if told and (place.precision == "city") == towns and _is_home(place, party, stops):
                    yield place, sentence.number


def _is_home(place: Toponym, party: Party, stops: Sequence[Stop]) -> bool:
    """Whether the party can be at home there: in its country, or where that is not said in none that it visits."""
    if party.home:
        return place.country_code == party.home and all(stop.place.name != place.name for stop in stops)
    return all(stop.place.country_code != place.country_code for stop in stops)
