"""Whoever does something in a town of another country on a told day is on a journey, whatever the verb is.

Not where only something is said of what others do there: "condemned the attack in P0 on D0".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from components.reading.claim import Claim
from components.reading.names.marked import Marked
from components.reading.names.person import Person
from components.reading.party.home import is_foreign, is_posted
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_DOES = regex(r" A(\d+) (?P<verbs>(?:[a-z]+ ){1,3})")  # "Has been indicted".
# What is said of others, or done to somebody, without anybody's going there.
_FROM_AFAR = words(
    "said says added told hailed praised lauded condemned condemns criticised criticized slammed denounced deplored "
    "mourned regretted noted announced confirmed denied warned urged called appealed ordered appointed named sent "
    "deployed funded backed supported opposed rejected accepted approved bought owns founded sacked dismissed fired "
    "recalled imposed lifted sanctioned banned blocked vetoed evacuated closed saw tribute condolences sympathy "
    "failed missed skipped snubbed indicted charged sued convicted sentenced acquitted shown exhibited broadcast "
    "screened published"
)


def does_abroad(hero: Person, acts: Iterable[Claim], sentences: Sequence[Marked]) -> bool:
    """Whether one of the claims that somebody `acts` in a town is of a deed on a day in another country."""
    if is_posted(hero) or hero.is_party:
        return False
    return any(
        hero in c.people
        and c.days is not None
        and c.days.precision in {"day", "week"}
        and not c.place.is_wide
        and is_foreign(hero, c.place)
        and not _is_only_said(hero, sentences[c.sentence])
        for c in acts
    )


def _is_only_said(hero: Person, sentence: Marked) -> bool:
    deeds = (said["verbs"] for said in _DOES.finditer(sentence.code) if sentence.people[int(said[1])] is hero)
    return any(not _FROM_AFAR.isdisjoint(verbs.split()) for verbs in deeds)
