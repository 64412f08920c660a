"""The days of a journey as a whole and the place at home where it ends, as far as an article says them.

They are taken from sentences that name nobody else, and only as far as no stop is told of on a day outside them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.dates.days import DatePrecision, Days, lasting, lasting_until, one_day, several
from components.reading.dates.resolving import resolve
from components.reading.itinerary.stop import Stop
from components.reading.names.marked import Marked
from components.reading.names.toponyms import lies_in
from components.reading.party.travellers import Party, belongs
from components.reading.status.statuses import Status
from components.reading.visit_days.days_said import LONGEST_JOURNEY, journey_length
from components.reading.visit_days.journey_said import DaySaid, ends_said, home_said, spans_of_journey
from components.reading.visit_days.plausible import days_told, fits, is_of_another_journey
from components.reading.visit_days.setting_off import counted_back
from components.reading.vocabulary.regex import regex

_LONGEST_WAY = timedelta(days=14)  # from setting off to the first stop that has a day
_NAMED = regex(r" A(\d+)(?= )")
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

    @property
    def days(self) -> Days | None:
        """First to last day, where both are said to the day; of a journey to one place they are those of its stop."""
        return Days(self.start, self.end, "day") if self.start and self.end and self.precision == "day" else None


def whole_journey(
    party: Party, stops: Sequence[Stop], claims: Sequence[Claim], sentences: Sequence[Marked], published: date | None
) -> WholeJourney:
    """What `claims` and `sentences` say of the party's journey to these stops as a whole."""
    mine = [c for c in claims if not c.in_title and belongs(c, party)]
    told = _Told(party, stops, mine, [s for s in sentences if not s.is_title], published)
    first, last = told.ends()
    home = next(told.homes(), None)
    if last and last.home:
        home = last.home, last.sentence
    said = [one.sentence for one in (first, last) if one] + ([home[1]] if home else [])
    return WholeJourney(
        start=first.days.start if first else None,
        end=last.days.end if last else None,
        precision=first.days.precision if first else "none",
        return_to=home[0] if home else None,
        sentences=tuple(sorted(set(said))),
    )


@dataclass(frozen=True, slots=True)
class _Said:
    """Days, the number of the sentence that says them, and the home that it names."""

    days: Days
    sentence: int
    home: Toponym | None = None


class _Told:
    """What is known of a journey besides: who travels, to which stops, by which claims, in which sentences, and when
    it was reported."""

    def __init__(
        self,
        party: Party,
        stops: Sequence[Stop],
        claims: Sequence[Claim],
        sentences: Sequence[Marked],
        published: date | None,
    ) -> None:
        self._travellers = {p.number for p in (party.main, *party.companions, *party.along)}
        self._land = party.home
        self._stops = stops
        self._claims = claims
        self._sentences = sentences
        self._dated = [s for s in sentences if s.dates]
        self._published = published
        self._under_way = any(stop.status == "made" for stop in stops)

    def ends(self) -> tuple[_Said | None, _Said | None]:
        """First and last day: both of one span, where one is said; else each by itself, or counted from the other."""
        span = next(self._spans(), None)
        first, last = (span, span) if span else self._each()
        if first and last and not timedelta() <= last.days.end - first.days.start <= timedelta(days=LONGEST_JOURNEY):
            return None, None
        return (None, None) if self._is_contradicted(first, last) else (first, last)

    def homes(self) -> Iterator[tuple[Toponym, int]]:
        """The places at home to which somebody comes back, towns first, each with the number of its sentence."""
        for towns in (True, False):
            for sentence in self._sentences:
                for number, at in home_said(sentence):
                    place = sentence.places[number].place
                    others = (p.place for p in sentence.places if p.place != place)
                    of_journey = self._is_ours(sentence, at) and all(map(self._is_on_the_way, others))
                    if (place.precision == "city") == towns and of_journey and self._is_home(place):
                        yield place, sentence.number

    def _spans(self) -> Iterator[_Said]:
        """The days from when until when it lasts, said of a country that holds all its stops or of the journey."""
        for claim in self._claims:
            if (days := several(claim.days)) and self._is_of_all(claim):
                yield _Said(days, claim.sentence)
        for sentence in self._dated:
            for number, at, places in spans_of_journey(sentence):
                days = self._span(sentence, number)
                of_one = len(self._stops) > 1 and sum(self._is_on_the_way(p.place) for p in sentence.places) == 1
                if days and not of_one and self._is_ours(sentence, at) and self._are_on_the_way(sentence, places):
                    yield _Said(days, sentence.number)

    def _is_of_all(self, claim: Claim) -> bool:
        whole = claim.place
        return len(self._stops) > 1 and whole.is_wide and all(lies_in(stop.place, whole) for stop in self._stops)

    def _span(self, sentence: Marked, number: int) -> Days | None:
        """The days of a date that says two, but for those of one of several stops."""
        mention = sentence.dates[number]
        status: Status = "planned" if any(map(self._lies_ahead, self._stops)) else "made"
        days = several(days_told(mention, status, self._published))
        if days is None or is_of_another_journey(mention, days, self._published):
            return None
        alone = any(c.days == days and c.listed == 1 for c in self._claims)
        return None if alone and len(self._stops) > 1 else days

    def _lies_ahead(self, stop: Stop) -> bool:
        days = stop.days
        return stop.status != "made" or bool(days and self._published and days.start > self._published)

    def _each(self) -> tuple[_Said | None, _Said | None]:
        said = [(s, one) for s in self._dated for one in ends_said(s) if self._is_of_journey(s, one)]
        begins = [_days(s, one, self._published) for s, one in said if self._is_first(one)]
        begins += [_Said(one_day(day), s.number) for s in self._dated if (day := counted_back(s, self._published))]
        first = _most_exact(begins)
        reference = self._published
        if first and reference and first.days.start > reference:
            reference = first.days.start  # "Begins on Sunday and returns on Saturday" is the Saturday after.
        last = _most_exact(_days(s, one, reference) for s, one in said if not self._is_first(one))
        if last and last.days.precision != "day":
            last = None
        length = self._length()
        if length and first and not last and first.days.precision == "day":
            last = _Said(lasting(length[0], first.days.start), length[1])
        if length and last and not first:
            first = _Said(lasting_until(length[0], last.days.end), length[1])
        return first, last

    def _is_of_journey(self, sentence: Marked, said: DaySaid) -> bool:
        if not self._is_ours(sentence, said.at) or not self._are_on_the_way(sentence, said.places):
            return False
        end = self._stops[0 if self._is_first(said) else -1]
        if said.places and not any(_may_be_in(end.place, sentence.places[number].place) for number in said.places):
            return False  # "Ended her visit to P0", and went on.
        return said.home is None or self._is_home(sentence.places[said.home].place)

    def _is_first(self, said: DaySaid) -> bool:
        """Whether a day begins the journey; who is there already and will leave, goes home."""
        leaves_there = self._under_way and said.direction == "ahead"
        return said.end == "first" or (said.end == "leaving" and not leaves_there)

    def _length(self) -> tuple[int, int] | None:
        """How many days the whole journey takes and the number of the sentence, where it is said in one way."""
        found: dict[int, int] = {}
        for sentence in self._sentences:
            number, whole = journey_length(sentence) or (None, None)
            if number and (whole is None or all(_may_be_in(stop.place, whole) for stop in self._stops)):
                found.setdefault(number, sentence.number)
        return found.popitem() if len(found) == 1 else None

    def _is_contradicted(self, first: _Said | None, last: _Said | None) -> bool:
        """Whether a stop is told of on a day before the first or after the last, or long after the first."""
        known = [stop.days for stop in self._stops if stop.days and stop.days.precision == "day"]
        if last and any(days.start > last.days.end for days in known):
            return True
        arrival = min((days.start for days in known), default=None)
        return bool(first and arrival and not timedelta() <= arrival - first.days.start <= _LONGEST_WAY)

    def _is_ours(self, sentence: Marked, at: int) -> bool:
        """Whether nobody but the party is named last before that place in the code."""
        before = (sentence.people[int(n)] for n in _NAMED.findall(sentence.code[: at + 1]))
        named = [person.number for person in before if person and not person.speaks_for_others]
        return not named or named[-1] in self._travellers

    def _are_on_the_way(self, sentence: Marked, numbers: Sequence[int]) -> bool:
        return all(self._is_on_the_way(sentence.places[number].place) for number in numbers)

    def _is_on_the_way(self, place: Toponym) -> bool:
        """Whether a place is one of the stops, holds one or lies in one."""
        return any(_may_be_in(stop.place, place) or _may_be_in(place, stop.place) for stop in self._stops)

    def _is_home(self, place: Toponym) -> bool:
        """Whether the party can be at home there: in its country, or where that is not said in none that it visits."""
        if self._land:
            return place.country_code == self._land and all(stop.drawn_at.name != place.name for stop in self._stops)
        return all(stop.place.country_code != place.country_code for stop in self._stops)


def _days(sentence: Marked, said: DaySaid, reference: date | None) -> _Said | None:
    mention = sentence.dates[said.date]
    days = resolve(mention, reference, said.direction)
    days = None if is_of_another_journey(mention, days, reference) else days
    status: Status = "made" if said.direction == "behind" else "planned"
    if days is None or (reference and not fits(mention, days, status, reference)):
        return None
    return _Said(days, sentence.number, sentence.places[said.home].place if said.home is not None else None)


def _most_exact(said: Iterable[_Said | None]) -> _Said | None:
    """What is said most exactly; of equally exact days those said first."""
    found = [one for one in said if one and one.days.precision in _COARSENESS]
    return min(found, key=lambda one: _COARSENESS.index(one.days.precision), default=None)


def _may_be_in(place: Toponym, whole: Toponym) -> bool:
    """Whether a place is another or lies in it, or may, as one of the two is a whole country."""
    if place.country_code != whole.country_code:
        return False
    return "country" in {place.precision, whole.precision} or place.name == whole.name or lies_in(place, whole)
