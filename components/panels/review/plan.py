"""What a person accepted, as values, and what still has to be said before it can be saved."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from components.dataset.saving import Edit
from components.dataset.tables import DATE_PRECISIONS
from components.panels.review.facts import NOTHING_SAID, TripFacts
from components.panels.review.places import Place
from components.panels.review.quotation import too_long

StopKey = tuple[int, int] | str
"""A stop that an excerpt may speak of: one of a plan by trip and number, or one that is there by its id.

The number is that of the table's row as long as a person chooses, and counts the stops in the plan that is saved."""


@dataclass(frozen=True, slots=True)
class StopPlan:
    """A stop to save: a new one, or with `existing` one of the trip's own that only gets excerpts."""

    place: Place | None
    start: date | None = None
    end: date | None = None
    date_precision: str = "none"
    mode: str = "in_person"
    status: str = "made"
    travellers: tuple[str, ...] = ()
    existing: str | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class TripPlan:
    """Stops to save in order of travel, into a trip that is there (`existing`) or a new one with this title.

    Of a trip that is there `facts` are those that it lacks, and `edits` the cells of its stops to change.
    """

    stops: tuple[StopPlan, ...]
    title: str = ""
    existing: str | None = None
    facts: TripFacts = NOTHING_SAID
    edits: tuple[Edit, ...] = ()

    @property
    def start(self) -> date | None:
        """Its first day, as it is said of itself, else of its stops."""
        return self.facts.start or min((stop.start for stop in self.stops if stop.start), default=None)

    @property
    def end(self) -> date | None:
        """Its last day, as it is said of itself, else of its stops, when the last of them has a day."""
        if self.facts.end or not (self.stops and self.stops[-1].start):
            return self.facts.end
        return max((day for stop in self.stops if (day := stop.end or stop.start)), default=None)

    @property
    def date_precision(self) -> str:
        """How exactly these days are known: as the most vaguely known of them."""
        known = [stop.date_precision for stop in self.stops if stop.start and not self.facts.start]
        if self.facts.start:
            known.append(self.facts.date_precision)
        return max(known, key=DATE_PRECISIONS.index, default="none")

    @property
    def travellers(self) -> tuple[str, ...]:
        """Everybody on it, in order of appearance."""
        return tuple(dict.fromkeys(name for stop in self.stops for name in stop.travellers))


@dataclass(frozen=True, slots=True)
class QuotePlan:
    """An excerpt to save, and the stops it speaks of."""

    text: str
    speaks_of: tuple[StopKey, ...] = ()
    topics: tuple[str, ...] = ()

    @property
    def stops(self) -> tuple[tuple[int, int], ...]:
        """Those of the plan, trip and stop by number."""
        return tuple(stop for stop in self.speaks_of if not isinstance(stop, str))

    @property
    def existing_stops(self) -> tuple[str, ...]:
        """Those that are there already, by id."""
        return tuple(stop for stop in self.speaks_of if isinstance(stop, str))


@dataclass(frozen=True, slots=True)
class ArticlePlan:
    """Where the excerpts are from; with `existing` an article that is there."""

    title: str = ""
    outlet: str = ""
    author: str = ""
    published: date | None = None
    published_basis: str | None = None
    url: str = ""
    existing: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """All that one press of the button saves."""

    article: ArticlePlan
    trips: tuple[TripPlan, ...]
    quotes: tuple[QuotePlan, ...]


def outside(facts: TripFacts, stops: Iterable[StopPlan]) -> list[str]:
    """Names of the stops whose days lie outside the days of the trip; of days known vaguely all of them have to."""
    found = []
    for stop in stops:
        if stop.start is None:
            continue
        first, last = stop.start, stop.end or stop.start
        exact = {stop.date_precision, facts.date_precision} <= {"day", "none"}
        not_before, not_after = (first, last) if exact else (last, first)
        if (facts.start and not_before < facts.start) or (facts.end and not_after > facts.end):
            found.append(stop.label)
    return found


def too_early(stops: Iterable[StopPlan]) -> list[str]:
    """Names of the stops that come after one which begins when they are over already."""
    found, latest = [], None
    for stop in stops:
        if stop.start and latest and (stop.end or stop.start) < latest:
            found.append(stop.label)
        if stop.start:
            latest = max(stop.start, latest or stop.start)
    return found


def missing(plan: Plan) -> list[str]:
    """What still has to be said before the plan can be saved, a sentence each."""
    said_of = {stop for quote in plan.quotes for stop in quote.stops}
    wanting = []
    for number, trip in enumerate(plan.trips):
        if trip.existing is None and trip.stops and not trip.title.strip():
            wanting.append("A new trip needs a title.")
        wanting += trip.facts.missing(trip.start) if trip.existing is None and trip.stops else ()
        for nth, stop in enumerate(trip.stops):
            wanting += [f"{stop.label} {what}" for what in _missing_of(stop, (number, nth) in said_of)]
    for quote in plan.quotes:
        if not quote.speaks_of:
            wanting.append(f"The excerpt “{beginning(quote.text)}” needs a stop it speaks of.")
        if why := too_long(quote.text):
            wanting.append(f"The excerpt “{beginning(quote.text)}” {why}: quote a part.")
    news = any(trip.existing and (trip.edits or trip.facts != NOTHING_SAID) for trip in plan.trips)
    if not plan.quotes and not news and all(stop.existing for trip in plan.trips for stop in trip.stops):
        wanting.append("Nothing that is new is chosen yet.")
    if plan.quotes and not (plan.article.existing or plan.article.title.strip() or plan.article.outlet.strip()):
        wanting.append("The article needs a headline or an outlet.")
    return wanting


def _missing_of(stop: StopPlan, said: bool) -> Iterator[str]:
    if stop.existing is not None:
        return
    if stop.place is None:
        yield "is no place yet: name it in the table, choose which one it is, or leave it out."
    if not stop.travellers:
        yield "needs somebody who travels."
    if stop.end and stop.start and stop.end < stop.start:
        yield "ends before it starts."
    if stop.end and not stop.start:
        yield "has a last day and no first."
    if not said:
        yield "needs an excerpt that says so."


def beginning(text: str) -> str:
    """As much of a quotation as tells it from others."""
    return text if len(text) <= 50 else f"{text[:50].rstrip()}…"
