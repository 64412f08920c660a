"""A claim: the text says that somebody is, was or will be at a place."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass

from components.geography.toponym import Toponym
from components.reading.dates.days import Days
from components.reading.names.marked import PlaceMention
from components.reading.names.person import Person
from components.reading.status.statuses import Status

# The phrase of what is told only by its having been dropped or put back.
CALLED_OFF = "called off"
# That of what says of several people where each of them goes.
SENT_TO = "sent to"


@dataclass(frozen=True, slots=True)
class Claim:
    """The text says that `people` are, were or will be at a place. `open` claims name nobody.

    `order` is "first" or "last" where the text says so, "before" or "after" relative to the other claims of its
    sentence; `at` is the place's position in the text. `pronoun` is the word when only "he" or "she" leads to `people`,
    "office" when an office does that nobody named is known to hold. What is `foreseen` was planned and did not happen.
    `beside` are those said to be with whoever it is. What was put off has its old day; the claim of its new one is
    `anew`. On the days of who only `sets_out` nobody is known to have arrived.
    """

    mention: PlaceMention
    sentence: int
    _: KW_ONLY
    people: tuple[Person, ...] = ()
    open: bool
    strong: bool
    status: Status
    days: Days | None = None
    day_of_year: tuple[int, int] | None = None
    phrase: str
    order: str | None = None
    virtual: bool = False
    returning: bool = False
    in_title: bool = False
    in_caption: bool = False
    listed: int = 1
    joins: bool = False
    pronoun: str | None = None
    foreseen: bool = False
    beside: tuple[Person, ...] = ()
    anew: bool = False
    sets_out: bool = False

    @classmethod
    def of_person(
        cls, person: Person, mention: PlaceMention, sentence: int, status: Status, days: Days | None, *, phrase: str
    ) -> Claim:
        """What the text says surely of one whom it names."""
        return cls(
            mention,
            sentence,
            people=(person,),
            open=False,
            strong=True,
            status=status,
            days=days,
            phrase=phrase,
        )

    @property
    def place(self) -> Toponym:
        """Where."""
        return self.mention.place

    @property
    def at(self) -> int:
        """Position in the text."""
        return self.mention.start
