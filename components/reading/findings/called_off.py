"""Once it is known whose journey is told, what a sentence says is off was a stop of it: cancelled, or put back.

What else the sentence seems to say of such a place is not believed: it tells of what would have been done there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from components.reading.claim import CALLED_OFF, Claim
from components.reading.dates.days import Days, lies, resolve
from components.reading.names.marking import Marked
from components.reading.party.parties import HEADS
from components.reading.party.travellers import Party, belongs
from components.reading.phrases.calling_off import CalledOff, called_off_in, first_words
from components.reading.status import is_earlier
from components.reading.visit_days.when import begins_in_another_year, fits, names_another_year
from components.reading.vocabulary import OF_STATE, PERFORMANCES, words

_MOST_PLACES = 12
_UNTIL = words("to until till for into early late mid the next")


def without_what_is_off(
    claims: Sequence[Claim], sentences: Sequence[Marked], party: Party, published: date | None
) -> list[Claim]:
    """The claims with those that tell of visits called off, in place of others on the same words."""
    off = {(c.sentence, c.at): c for c in _called_off(sentences, party, published)}
    if not off:
        return list(claims)
    kept = [c for c in claims if (c.sentence, c.at) not in off or not belongs(c, party)]
    return sorted([*kept, *off.values()], key=lambda c: (c.sentence, c.at))


def _called_off(sentences: Sequence[Marked], party: Party, published: date | None) -> Iterator[Claim]:
    for sentence in sentences:
        if sentence.is_title or not 0 < len(sentence.places) <= _MOST_PLACES:
            continue
        if first_words().isdisjoint(sentence.words) or begins_in_another_year(sentence, published):
            continue
        for one in called_off_in(sentence.words):
            if _is_theirs(sentence, one, party) and not _is_of_the_past(sentence, one, published):
                yield from _claims(sentence, one, published)


def _claims(sentence: Marked, off: CalledOff, published: date | None) -> Iterator[Claim]:
    days = _days(sentence, off, published)
    yield Claim(sentence.places[off.place], sentence.number, (), True, True, off.status, days, CALLED_OFF)
    if off.instead is not None and off.instead != off.place:
        instead = sentence.places[off.instead]
        yield Claim(instead, sentence.number, (), True, True, "planned", days, "moved to")


def _is_theirs(sentence: Marked, off: CalledOff, party: Party) -> bool:
    """Whether nothing says that a visit is somebody else's; others may speak for a party, or call off what is its."""
    wide = sentence.places[off.place].place.precision in {"country", "region"}
    if (off.noun is None and wide) or (off.noun in PERFORMANCES and party.main.offices & OF_STATE):
        return False
    ours = {p.number for p in (party.main, *party.companions, *party.along)}
    owner = sentence.people[off.owner] if off.owner is not None else None
    doer = sentence.people[off.doer] if off.doer is not None else None
    if owner:
        return owner.number in ours
    return doer is None or doer.number in ours or doer.speaks_for_others or bool(doer.offices & HEADS)


def _is_of_the_past(sentence: Marked, off: CalledOff, published: date | None) -> bool:
    """Whether what was called off belonged to another journey; when that was done does not matter."""
    said = sentence.words
    where = len(" ".join(said[: off.at]))
    if is_earlier(sentence.code.replace(" ago ", " "), where):
        return True
    dates = (sentence.dates[int(word[1:])] for word in said if word[0] == "D" and word[1:].isdigit())
    return any(names_another_year(mention, published) for mention in dates)


def _days(sentence: Marked, off: CalledOff, published: date | None) -> Days | None:
    """The day a visit was put back to, or else that for which it had been set."""
    if off.date is None:
        return None
    mention = sentence.dates[off.date]
    said = sentence.words
    if off.moved and said[said.index(f"D{off.date}") - 1] not in _UNTIL and "m_d" not in dict(mention.parts):
        return None  # "Was put off Tuesday".
    days = resolve(mention, published, lies(mention) or "ahead")
    return days if days and (published is None or fits(mention, days, "planned", published)) else None
