"""Once it is known whose journey is told, a place where they act is a stop unless something speaks against it.

What speaks against it: that the place is only spoken about or comes after "from", that the sentence looks back, doubts
or denies, that the words are a quotation, or that another year is named.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from datetime import date

from components.reading.claim import Claim
from components.reading.findings.acting import acts_of
from components.reading.findings.governing import describes, governing
from components.reading.findings.plainly_there import is_before_an_event, is_plainly_there
from components.reading.names.marked import Marked
from components.reading.party.actors import Act, Actors
from components.reading.party.things import LOOSEST
from components.reading.party.travellers import Party
from components.reading.status.calling_off import called_off
from components.reading.status.doubt import is_doubtful
from components.reading.status.foreseen import was_foreseen
from components.reading.status.from_afar import is_done_from_afar, is_followed_from_afar
from components.reading.status.looking_back import is_earlier
from components.reading.status.negation import is_denied_on_the_way, is_said_to_have_been_planned
from components.reading.status.past_forms import BEFORE_PARTICIPLE
from components.reading.status.statuses import OFF, Status
from components.reading.syntax.predicates import (
    AUXILIARIES,
    PASTS,
    PREPOSITIONS,
    TOPICAL,
    is_about,
    is_finite,
    is_topic,
)
from components.reading.syntax.under_way import belongs_there, leaves_from, lives_there, lives_where
from components.reading.visit_days.nearest_day import date_near
from components.reading.visit_days.plausible import (
    begins_in_another_year,
    is_of_another_time,
    plausible_days,
    status_on,
)
from components.reading.visit_days.prolonging import prolonged
from components.reading.vocabulary.parties import PAIRS
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_MOST_PLACES = 12
_INSIDE = words("in at into near outside inside around across aboard")
_MOVES_BEFORE_TO = regex(
    r"(?:off|on|onward|onwards|over|across|down|up|out|straight|then|south|north|east|west|moved?|moves|moving|"
    r"hop(?:s|ped)|nip(?:s|ped)?|slip(?:s|ped)?|dr[io]ven?|drives|taken|takes?|took|whisked|flown|escorted|"
    r"brought|carried|"
    r"transfer(?:s|red)|cross(?:es|ed)?|bound|visits?|stops?|journey|trip|tour|travel\w*|train|plane|bus|"
    r"boat|ferry|helicopter|car|road|rail|foot|D\d+)$"
)
_MOVES = regex(
    r"(?:takes?|took|taken|brings?|brought|carries|carried|flies|fly|flew|flown|flying|travel\w*|went|goes|go|"
    r"gone|head(?:s|ed|ing)?|dr[io]ven?|sail(?:s|ed))$"
)
_AHEAD = regex(
    r" (?:will|would|'ll|shall|(?:is|are) (?:\w+ )?(?:to|due|set|expected|scheduled|slated|billed|likely|going|"
    r"planned|foreseen|pencilled|down)|had (?:planned|hoped|intended|wanted|been due|been expected|been going) to|"
    r"plans|hopes|intends|aims|to be) "
)
_WERE_TO = regex(
    r" (?:was|were) (?:(?!(?:on|off|over|back|down|up|out) )\w+ )?(?:to|due|set|expected|scheduled|slated|billed) "
)
_CAME = regex(r"(?:arrived|landed) (?:in|at)")  # "Norway arrived in P0", which names nobody.
_SPENT = words(
    "minutes hours hour day days night nights week weeks talks visit stop stopover stay meeting lunch dinner mass"
)


def presences(
    sentences: Sequence[Marked], texts: Sequence[str], told: Sequence[Claim], party: Party, published: date | None
) -> list[Claim]:
    """Claims about the party beyond those `told`; `texts` is the article from each sentence's end to the next one's
    start, by which paragraphs are known."""
    actors = Actors(party)
    said = [c for c in told if party.main in c.people or not c.people or c.strong]
    loosely = {(c.sentence, c.at) for c in said if c.phrase == LOOSEST and not c.strong}
    known = {(c.sentence, c.at) for c in said} - loosely
    usual: Status = "planned" if _mostly_ahead(told, party) and not party.narrates else "made"
    found: list[Claim] = []
    for at, (sentence, gap) in enumerate(zip(sentences, texts, strict=True)):
        if sentence.is_title:
            continue
        names_no_place = not sentence.places and not any(s.places for s in sentences[at + 1 : at + 2])
        if names_no_place:  # Only whom the sentence before a place is about matters.
            actors.passed(sentence.code, "\n" in gap)
            continue
        acts = acts_of(sentence, actors, "\n" in gap, _asked_for(sentence, known))
        if not acts or len(sentence.places) > _MOST_PLACES or begins_in_another_year(sentence, published):
            continue
        for act in acts:
            if (sentence.number, sentence.places[act.place].start) not in known:
                found += _claims(sentence, act, usual, published)
    shared = Counter((c.sentence, c.days) for c in found)
    # What only stands beside somebody is sure enough where it has a day, and alone.
    return [c for c in found if (c.sentence, c.at) not in loosely or (c.days and shared[c.sentence, c.days] == 1)]


def _asked_for(sentence: Marked, known: Set[tuple[int, int]]) -> list[int]:
    """The numbers of the places of which nothing is told yet; all where quotations are to be followed to their end."""
    quotes = '"' in sentence.words
    return [n for n, place in enumerate(sentence.places) if quotes or (sentence.number, place.start) not in known]


def _mostly_ahead(told: Sequence[Claim], party: Party) -> bool:
    said = [c.status for c in told if c.strong and (party.main in c.people or not c.people)]
    return said.count("planned") > said.count("made")


def _claims(sentence: Marked, act: Act, usual: Status, published: date | None) -> Iterator[Claim]:
    said = sentence.words
    place = sentence.places[act.place].place
    preposition = governing(said, act.at)
    if preposition is None and not act.relative:
        return
    if place.is_wide and not (act.fronted and preposition is not None):
        return
    if preposition is not None and not _accepted(said, preposition, act):
        return
    if not PAIRS.isdisjoint(said[act.at + 1 : act.at + 2]):
        return  # "The Luxembourg couple".
    before = f" {' '.join(said[: act.at])} "
    where = len(before) - 1
    between = f" {' '.join(said[act.since : act.at])} "
    if lives_there(between) or leaves_from(between) or lives_where(" ".join(said[act.at + 1 :])):
        return
    if is_doubtful(sentence.code, where) or is_earlier(sentence.code, where):
        return
    begins, ends = len(before) - len(between), len(before) + len(said[act.at])
    if is_done_from_afar(between) or is_followed_from_afar(sentence.code, begins, ends):
        return
    denied = is_denied_on_the_way(between)
    if denied and not is_said_to_have_been_planned(sentence.code, where):
        return
    dated = date_near(sentence, act.at)
    if dated and is_of_another_time(dated, published):
        return
    foreseen = _foreseen(said[act.since : act.at])
    if dated and dated.days and len(sentence.places) > 1:
        dated = replace(dated, days=None)  # Nobody knows how long in which of them.
    off: Status | None = "cancelled" if denied else called_off(sentence.code, where)
    status = off or ("planned" if foreseen else _status(said, act))
    over = dated is not None and dated.lies == "behind"
    days = plausible_days(dated, status or ("made" if over else "planned"), published)
    if days is None and status is None:
        days = plausible_days(dated, usual, published)
    if days:
        days = prolonged(days, sentence, where)
    if dated and status in OFF and dated.start < sentence.places[act.place].start:
        days = None  # The day on which it was called off.
    if status is None:
        status = usual
    if days and not foreseen:
        status = status_on(days, status, published)
    yield Claim(
        mention=sentence.places[act.place],
        sentence=sentence.number,
        people=act.people,
        open=not act.people,
        strong=False,
        status=status,
        days=days,
        phrase="acts in",
        foreseen=foreseen,
    )


def _foreseen(between: list[str]) -> bool:
    code = f" {' '.join(between)} "
    return was_foreseen(code, len(code))


def _accepted(said: list[str], preposition: int, act: Act) -> bool:
    """Whether the place's preposition and what stands between it and the subject put the traveller there."""
    word = said[preposition]
    if said[act.at + 1 : act.at + 2] == ["'s"] and word not in {"in", "at"}:
        return False
    if word == "to":
        moved = said[max(0, preposition - 2) : preposition]
        if any(w in {"back", "home"} or w.startswith("return") for w in moved):
            return False
        return (
            any(_MOVES_BEFORE_TO.match(w) for w in moved)
            or (bool(moved) and moved[-1] in {"and", ","})
            or (any(_MOVES.match(w) for w in said[max(act.since, preposition - 6) : preposition]))
        )
    if word not in _INSIDE and not (word == "on" and describes(said, preposition, act.at)):
        return False
    doing = " ".join(said[act.since : preposition + 1])
    if not act.fronted and is_plainly_there(doing):
        return True
    if is_before_an_event(doing) or (preposition and belongs_there(said[preposition - 1])):
        return False
    if is_topic(said[act.since : preposition]):
        return False
    return not _only_about(said[0 if act.fronted else act.since : preposition])


def _only_about(between: list[str]) -> bool:
    """Whether the words before a place's preposition only speak about it."""
    for word in reversed(between):
        if word in {",", ";", "and"}:
            return False
        if word in {"after", "before"}:  # "After two hours in P0" was there, "after the attack in P0" was not.
            return not _SPENT & set(between)
        if word in TOPICAL:
            return True
        if is_about(word) and not (word.startswith("pray") and "for" not in between):
            return True
        if is_finite(word) and word not in AUXILIARIES:
            return False
    return False


def _status(said: list[str], act: Act) -> Status | None:
    """Planned or made where the words say so; None for a present that may be either."""
    around = said[act.since : act.at]
    if not any(is_finite(word) for word in around):
        begin = max(act.since, act.at)
        around = said[begin : begin + 9]
        if not act.fronted and "," in around and said[0] not in PREPOSITIONS:  # "At a service in P0 , A0 spoke".
            around = around[: around.index(",")]
        if _CAME.fullmatch(" ".join(said[max(0, act.at - 2) : act.at])):
            return "made"
    code = f" {' '.join(around)} "
    if " had to " in code:
        return "made"
    if _AHEAD.search(code) or _WERE_TO.search(code):
        return "planned"
    return "made" if any(_is_past(around, at) for at in range(len(around))) else None


def _is_past(around: list[str], at: int) -> bool:
    """Whether a word tells what has happened; "are followed" and "the proposed site" do not."""
    word, before = around[at], around[at - 1] if at else ""
    if word == "spent" and before in {"is", "are"}:
        return False  # "Friday is spent in P0".
    return word in PASTS or (word.endswith("ed") and is_finite(word) and before not in BEFORE_PARTICIPLE)
