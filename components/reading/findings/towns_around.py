"""Where the journey leads through a country, a town there that the article speaks of is a stop, whatever it says of it.

What speaks against it: that it is a capital, which stands for more than itself; that people and things come from it or
that it only says where something else lies; that the words are a quotation, a headline or no sentence at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from datetime import date

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.findings.mentioned import merely_mentioned
from components.reading.findings.town_told import town_told, usual_status
from components.reading.names.marked import Marked
from components.reading.names.signs import PLACE_SIGN
from components.reading.party.travellers import Party, belongs
from components.reading.syntax.under_way import leaves_from
from components.reading.visit_days.plausible import begins_in_another_year
from components.reading.vocabulary.outings import OUTINGS, PROGRAMMES
from components.reading.vocabulary.places import SETTLEMENTS
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_PRECISE = frozenset({"city", "venue"})
_MOST_PLACES = 12
_ENDS = words('. ! ) … "')
_LISTS = words(", and or & the x")
_ONLY_SAYS_WHERE = words(
    "from of between against for by via than like about over near off left leaves leave leaving departed departs "
    "linking links link connecting connects"
)
# Of one or more of these a sentence speaks that tells of a journey, whoever its subject is.
_TELLS_OF_JOURNEYS = (OUTINGS | PROGRAMMES) - words(
    "day days night nights evening weekend morning afternoon convoy agenda plan plans"
) | words(
    "congress conference convention forum exhibition fair anniversary opening welcome welcomed received receive "
    "receives stations station visited visiting landed lands landing arrived arrive arrives arriving greeted greet "
    "greets happen happens takes took taking towns cities villages points part attend attends attended attending"
)
_MADE = words("made built produced manufactured grown brewed printed published born raised educated")
_CUTS = words("; but while although though because")
_DENIES = words("no never nobody none not")
# What befalls those who live there.
_BEFALLS = words(
    "evacuated displaced killed died injured dead missing homeless rescued stranded flooded destroyed damaged razed "
    "infected detained arrested shelled bombed marches protests demonstrations protesters demonstrators clashes riots"
)
_SOMEBODY_FIRST = regex(r" (?:the )?(?:[NP]\d+ (?:'s )?)?A(?P<who>\d+) (?!,)")
_OF_HIM = words("he she they him her them his their couple pair visitors delegation guests")
_MOVED = regex(r" (?:people|residents|families|villagers|inhabitants|households) (?:\w+ ){0,2}moved ")
_OTHERS_COME = regex(r" from as far (?:away |afield |off )?as$")
_THOSE_THERE = words("said says say officials police residents authorities 's")


def towns_around(
    sentences: Sequence[Marked], told: Sequence[Claim], party: Party, published: date | None
) -> Iterator[Claim]:
    """Claims about the party beyond those `told`, in the countries where these surely put it."""
    sure = [c for c in told if belongs(c, party) and c.strong and not c.virtual]
    lands = {c.place.country_code for c in sure}
    known = {c.place for c in told if c.place.precision in _PRECISE}

    def may_be_one(place: Toponym) -> bool:
        return place.country_code in lands and place.precision in _PRECISE and not place.capital and place not in known

    usual = usual_status(sure)
    ours = {p.number for p in (party.main, *party.companions, *party.along)}
    for sentence in sentences:
        towns = {f"P{number}" for number, one in enumerate(sentence.places) if may_be_one(one.place)}
        readable = towns and len(sentence.places) <= _MOST_PLACES and not sentence.is_title
        if (
            not readable
            or sentence.words[-1] not in _ENDS
            or _is_about_another(sentence, ours)
            or begins_in_another_year(sentence, published)
        ):
            continue
        for at, where in _signs_of(towns, sentence):
            if _may_be_there(sentence, at) and (claim := town_told(sentence, at, where, "around", usual, published)):
                yield claim


def _is_about_another(sentence: Marked, ours: Set[int]) -> bool:
    """Whether a sentence begins with somebody else, and says nothing of the traveller: "Gov. A1 was at home in P0"."""
    opens = _SOMEBODY_FIRST.match(sentence.code)
    first = sentence.people[int(opens["who"])] if opens else None
    named = {person.number for person in sentence.people if person}
    return first is not None and not named & ours and _OF_HIM.isdisjoint(sentence.words)


def _signs_of(towns: Set[str], sentence: Marked) -> Iterator[tuple[int, int]]:
    """The words that are signs of these places, each with where it begins in the code."""
    where = 1
    for at, word in enumerate(sentence.words):
        if word in towns:
            yield at, where
        where += len(word) + 1


def _may_be_there(sentence: Marked, at: int) -> bool:
    said = sentence.words
    if at == 0 or not _THOSE_THERE.isdisjoint(said[at + 1 : at + 2]) or said[:at].count('"') % 2:
        return False
    clause = said[_begin_of_clause(said, at) :]
    if "virtual" in clause:
        return False
    if _TELLS_OF_JOURNEYS.isdisjoint(clause) or not _DENIES.isdisjoint(said[:at]):
        return False
    if not _BEFALLS.isdisjoint(clause) or _MOVED.search(f" {' '.join(clause)} "):
        return False
    if said[at - 1] == "in" and said[at - 2] in _MADE:
        return False
    if (
        said[at - 2 : at] == ["up", "to"]
        or _OTHERS_COME.search(" ".join(said[:at]))
        or leaves_from(f" {' '.join(said[:at])} ")
    ):
        return False
    return not _only_says_where(said, at) and not merely_mentioned(sentence, int(said[at][1:]))


def _only_says_where(said: list[str], at: int) -> bool:
    """Whether the word before a place, back along a list, leads from it or past it; "the town of" leads there."""
    back = at - 1
    while back > 0 and _is_listed(said[back]):
        back -= 1
    return said[back] in _ONLY_SAYS_WHERE and not (said[back] == "of" and said[back - 1] in SETTLEMENTS)


def _begin_of_clause(said: list[str], at: int) -> int:
    """Where the main clause begins that a place stands in."""
    for begin in range(at, 0, -1):
        if said[begin] in _CUTS or said[begin - 1 : begin + 1] == [",", "and"]:
            return begin
    return 0


def _is_listed(word: str) -> bool:
    return word in _LISTS or PLACE_SIGN.match(word) is not None
