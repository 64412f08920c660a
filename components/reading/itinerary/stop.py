"""A stop is a place on the way and the claims it stands on; its date and status are what most of them say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from components.geography.toponym import Toponym
from components.reading.claim import CALLED_OFF, Claim
from components.reading.dates.days import Days
from components.reading.status.statuses import Status

_LONGEST_JOINED = 7  # days, told one by one
_ONE_DAY = timedelta(days=1)


@dataclass(slots=True)
class Stop:
    """A place on the way and the claims it stands on, in the order of the text; `seat` is a country's capital."""

    place: Toponym
    claims: list[Claim]
    virtual: bool
    rank: tuple[int, ...]
    again: bool = False
    seat: Toponym | None = None

    @property
    def drawn_at(self) -> Toponym:
        """The place itself, or the capital of a country."""
        return self.seat or self.place

    @property
    def days(self) -> Days | None:
        """The days that its claims name together when they lie side by side; else the most precise date any claim
        gives, of equally precise ones the first said of the place itself."""
        status = self.status
        said = [c for c in self.claims if c.days]
        said = [c for c in said if not _sets_out_long_before(c, said)]
        dated = [c for c in said if c.status == status] if status == "made" else said
        if not any(c.days and c.days.precision == "day" for c in dated):
            dated = said  # A week in which somebody has been there says less than the days to come.
        if together := self._side_by_side(dated) or self._side_by_side(said):
            return together
        own = [c for c in dated if c.days and c.days.precision == "day" and not self._is_wider(c)]
        best = min(own or dated, key=lambda c: (_length(c.days), self._is_wider(c), c.listed > 1, c.at), default=None)
        return self._stay_from(best.days, said) if best and best.days else None

    @property
    def day_of_year(self) -> tuple[int, int] | None:
        """The first month and day that claims say of the place itself where nobody knows the year."""
        return next((c.day_of_year for c in self.claims if c.day_of_year and not self._is_wider(c)), None)

    def _stay_from(self, first: Days, dated: list[Claim]) -> Days:
        """The stay in the country of its only stop, when it begins on the day told of the place, or anyhow holds that
        of its capital, or the longer one there that begins on that day; else that day."""
        told = [(c, c.days) for c in dated if c.days and c.days.precision == "day"]
        stays = [days for c, days in told if self._is_wider(c) and c.listed == 1]
        begins = date.min if self.place.capital else first.start
        whole = [s for s in stays if begins <= s.start <= first.start and first.end <= s.end and s != first]
        whole += [days for c, days in told if not self._is_wider(c) and days.start == first.start]
        return max(whole, key=_length, default=first)

    def _took_place_after_all(self) -> bool:
        """Whether what was called off is followed by the day on which the traveller came there nevertheless."""
        off = [c.sentence for c in self.claims if c.foreseen]
        return bool(off) and any(
            c.status == "made" and c.strong and c.days and c.sentence > max(off) for c in self.claims
        )

    def _side_by_side(self, dated: list[Claim]) -> Days | None:
        """First to last of the days on which claims of the place itself, and of no other, put the traveller there."""
        of_place = [c for c in dated if c.listed == 1 and not self._is_wider(c)]
        came = min((c.days.start for c in of_place if c.days and c.strong), default=date.min)
        own = {c.days for c in of_place if c.days and (c.strong or c.days.start >= came)}
        if len(own) < 2 or any(days.precision != "day" for days in own):
            return None
        start, end = min(d.start for d in own), max(d.end for d in own)
        covered = sum((d.end - d.start).days + 1 for d in own)
        return Days(start, end, "day") if (end - start).days < min(covered + 1, _LONGEST_JOINED) else None

    def _is_wider(self, claim: Claim) -> bool:
        """Whether a claim speaks of the country or region around the place."""
        return claim.place.precision != self.place.precision and claim.place.is_wide

    @property
    def status(self) -> Status:
        """Called off if the last word on it says so; made if any sure claim says so; else planned."""
        said = [c.status for c in self.claims]
        if self._took_place_after_all():
            return "made"
        last = next((c for c in reversed(self.claims) if c.phrase == CALLED_OFF), None)
        if last and not any(c.status == "made" and c.strong and not self._is_wider(c) for c in self.claims):
            return last.status
        called_off: tuple[Status, ...] = ("cancelled", "postponed")
        if any(c.in_title and c.status == "postponed" for c in self.claims):
            called_off = ("postponed", "cancelled")  # "Will not travel to P0 this week" says less than the headline.
        been = any(c.status == "made" and c.strong and not self._is_wider(c) for c in self.claims)
        if been and all(map(self._is_wider, (c for c in self.claims if c.status in called_off))):
            called_off = ()  # A town that was left out on a visit to the country.
        for off in called_off:
            if off in said and said.count(off) * 2 >= len(said):
                return off
        strong = [c for c in self.claims if c.strong and c.listed == 1]
        if strong and all(map(self._is_wider, strong)):
            strong = [c for c in self.claims if c.strong and not self._is_wider(c)] or strong
        sure = strong or [c for c in self.claims if not self._is_wider(c)] or self.claims
        # "After visiting P0 she will go to P1" leaves open whether she has been there, if it says no day.
        told = [c for c in sure if c.order != "before" or c.days] or sure
        return "made" if any(c.status == "made" for c in told) else "planned"


def _sets_out_long_before(claim: Claim, others: list[Claim]) -> bool:
    """Whether a claim only says when somebody left for a place where they have been, or will be, days later."""
    if not claim.sets_out or claim.days is None:
        return False
    arrived = min((c.days.start for c in others if c.days and not c.sets_out), default=claim.days.start)
    return arrived - claim.days.start > _ONE_DAY


def _length(days: Days | None) -> int:
    return (days.end - days.start).days if days else 9999
