"""Who may be the subject of a clause, and whether that is the party whose journey is told."""

from __future__ import annotations

from dataclasses import dataclass

from components.reading.names.person import Person
from components.reading.party.parties import HEADS
from components.reading.party.travellers import Party


@dataclass(frozen=True, slots=True)
class Act:
    """A place and whose doing it is: the words from `since` on, up to the place at words[at], say what is done there.

    `people` are those named; nobody named means the journey's own traveller. `fronted` places stand before their
    subject, `relative` ones are what "where" leads back to; `hosted` means that others receive the traveller.
    """

    place: int
    at: int
    since: int
    people: tuple[Person, ...] = ()
    fronted: bool = False
    relative: bool = False
    hosted: bool = False


@dataclass(frozen=True, slots=True)
class Doer:
    """The subject of a clause: `ours` is the party, with `people` of it named or none, or the journey itself. `hosted`
    means that somebody else receives the party, `reports` that somebody else only tells of it: a pronoun after him is
    not he; nor is "she" ever a `thing`."""

    ours: bool
    people: tuple[Person, ...] = ()
    hosted: bool = False
    reports: bool = False
    thing: bool = False


SOMEBODY_ELSE = Doer(ours=False)
A_THING = Doer(ours=False, thing=True)
THE_JOURNEY = Doer(ours=True)
A_SPEAKER = Doer(ours=False, reports=True)


class Actors:
    """Reads an article's sentences in order, for the pronouns of one lead back to the sentence before."""

    def __init__(self, party: Party) -> None:
        self._party = party
        self._members = {party.main.number, *(p.number for p in party.companions)}
        self._last_was_ours = True
        self._quoted = False

    @property
    def narrates(self) -> bool:
        """Whether "I" and "we" outside quotations are the party."""
        return self._party.narrates

    def begins(self, opens_paragraph: bool, opens_quotation: bool) -> bool:
        """Whether the next sentence begins inside a quotation."""
        return self._quoted and not opens_paragraph and not opens_quotation

    def passed(self, code: str, opens_paragraph: bool) -> None:
        """Skip a sentence, but for the quotations that begin or end in it."""
        quoted = self.begins(opens_paragraph, code.startswith(' " '))
        self._quoted = quoted ^ (code.count(' " ') % 2 == 1)

    def ended(self, first: Doer | None, quoted: bool) -> None:
        """Remember a sentence's first subject, and whether a quotation goes on after it."""
        self._quoted = quoted
        if first is not None:
            self._last_was_ours = first.ours

    def is_ours(self, person: Person | None) -> bool:
        """Whether somebody travels with the party."""
        if person is None:
            return False
        plays_in_it = bool(person.offices & HEADS) and self._party.main.is_party and not person.speaks_for_others
        return person.number in self._members or plays_in_it

    def of_pronoun(self, said: str, before: Doer | None) -> Doer:
        """Whom "he", "she" or "they" means, after the subject that the sentence had so far."""
        gender = self._party.main.gender
        if said in {"he", "she"} and gender not in (None, said):
            return SOMEBODY_ELSE
        if before is not None and before.thing and said != "they":
            before = None
        if before is not None and not before.ours and not before.reports:
            return SOMEBODY_ELSE
        if said == "they" and before is None and not self._last_was_ours and not self._party.main.is_party:
            return SOMEBODY_ELSE
        if said != "they" and before is None and not self._last_was_ours and gender is None:
            return SOMEBODY_ELSE
        return THE_JOURNEY
