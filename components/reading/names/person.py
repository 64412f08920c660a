"""Someone, or a party of people, whom an article names."""

from __future__ import annotations

from dataclasses import dataclass, field

from components.reading.vocabulary.parties import PARTIES
from components.reading.vocabulary.regex import regex

ROMAN = regex(r"(?:[IVX]{1,5}|Jr|Sr)$")  # What ends a name and is none.
_OF_PARTIES = PARTIES | {"club"}


@dataclass(slots=True, eq=False)
class Person:
    """Someone, or a party of people, who may travel; no two are equal. `number` is the order of first mention.

    Who `invites` has the travellers come to where he governs. `country` is that of an office, `origin` that
    of which somebody is said to be otherwise; who is `titled` stands in the headline.
    """

    number: int
    name: str
    offices: set[str] = field(default_factory=set)
    country: str | None = None
    origin: str | None = None
    gender: str | None = None
    mentions: int = 0
    speaks_for_others: bool = False
    invites: bool = False
    ministries: set[str] = field(default_factory=set)
    titled: bool = False

    @property
    def surname(self) -> str:
        """The last word of the name that is no numeral and no "Jr"."""
        last = self.name.rpartition(" ")[2]
        if not ROMAN.match(last):
            return last
        return next((word for word in reversed(self.name.split()) if not ROMAN.match(word)), self.name)

    @property
    def is_party(self) -> bool:
        """Whether the name is that of several people who travel together: a band, a club, a delegation."""
        return not _OF_PARTIES.isdisjoint(self.offices)
