"""Where the journey is a tour, a town named with a concert, a match or a reading is a stop, whatever the verb is.

What speaks against it: another year, a denial, that somebody else is the subject, or that the town only says where
people and things come from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from components.reading.claim import Claim
from components.reading.findings.town_told import ANNOUNCES, clause_around, town_told, usual_status
from components.reading.names.marked import Marked
from components.reading.names.signs import PERSON_SIGN, PLACE_SIGN
from components.reading.party.travellers import Party
from components.reading.status.statuses import Status
from components.reading.syntax.under_way import belongs_there, lives_where
from components.reading.text.dateline import may_have_dateline
from components.reading.visit_days.plausible import begins_in_another_year
from components.reading.vocabulary.parties import RIVALS
from components.reading.vocabulary.people import OF_STATE
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_TOUR = regex(
    r" (?:friendl(?:y|ies)|pre-season|training camp|warm-weather|tours?|touring|swing|road trip|"
    r"concerts?|shows|gigs?|legs?|dates?|recitals?|residency|roadshow|"
    r"setlist|matches|fixtures|"
    r"readings|signings?) "
)
_EVENT = regex(
    r" (?:tours?|concerts?|shows?|gigs?|legs?|dates?|nights?|performances?|recitals?|residency|stops?|stage|sets?|"
    r"appearances?|readings?|signings?|lectures?|match|matches|games?|tests?|friendl(?:y|ies)|functions?|premieres?|"
    r"one-dayers?|internationals?|t20s?|odis?|t20is?|finales?|openers?|debut|play(?:s|ed|ing)?|perform(?:s|ed|ing)?|"
    r"sang|sings?|headlin(?:e|es|ed|ing)|schedule|itinerary|line-?up|list|route|run|round|one more|encore|homecoming|"
    r"crowds?|audiences?|sold out|sell-out|sold-out|box office|double-header|festivals?|still ahead|"
    r"to come|coming up|next up|remaining|awaits?|beckons?|events?|tournaments?|hurrah|complete|fans|tickets|"
    r"backstage) "
)
_NO = regex(
    r" (?:no|not|never|nor|without|left out|missed out|misses out|neither|nobody|none|recorded|filmed|shot|"
    r"plays? (?:his|her|their)|born|formed|based|raised|hails?|native|signed|lives?|lived|studied|graduated|"
    r"founded|grew|would (?:love|like) to) "
)
# "One day we will play in P0", "has been held in P0 in earlier years": not on this tour.
_OTHER_TIMES = regex(
    r" one day (?:(?:i|we|he|she|they|A\d+) )?(?:will|hopes?|wants?|would) "
    r"| in (?:earlier|previous|past|other|recent|former) (?:years|seasons|editions) "
)
_LEADS = words(
    "in at to into near following , and : – — - with include includes including are is plus for through ( or then"
)
_DOINGS = words("play plays played playing perform performs performed sang sings list run round set sets stage")
_MARKS = words(": – — - (")
_OTHERS = regex(rf" (?:an?|another|his|her|their|the) (?:{'|'.join(sorted(RIVALS))}|former|ex) (?:[a-z]+|A\d+) ")
_SHOWN = words("the a an his her their its how that why what")
_GOES_ON = words("and or on in at for with")
_COMES_FROM = words("from by of no like than against via over about outside")
_LEADS_OR_COMES_FROM = _LEADS | _COMES_FROM
_BEFORE_PEOPLE = words("at the of with in alongside by for featuring and ,")
_FEWEST_ON_TOUR = 2
_MOST_PLACES = 12


def events(sentences: Sequence[Marked], told: Sequence[Claim], party: Party, published: date | None) -> Iterator[Claim]:
    """Claims about the party beyond those `told`, where the article speaks of a tour more than once."""
    if party.main.offices & OF_STATE or not _is_tour(sentences):
        return
    mine = [c for c in told if party.main in c.people or not c.people]
    known = {(c.sentence, c.at) for c in mine}
    usual = usual_status(mine)
    ours = {p.number for p in (party.main, *party.companions, *party.along)}
    for sentence in sentences:
        readable = 0 < len(sentence.places) <= _MOST_PLACES and not sentence.is_title
        if readable and _EVENT.search(sentence.code) and not begins_in_another_year(sentence, published):
            yield from _of_sentence(sentence, known, ours, usual, published)


def _is_tour(sentences: Sequence[Marked]) -> bool:
    """Whether a tour is spoken of, and what is done on one again."""
    tours = sum(_TOUR.search(s.code) is not None for s in sentences)
    return tours >= _FEWEST_ON_TOUR or (
        tours > 0 and any(_EVENT.search(s.code) and not _TOUR.search(s.code) for s in sentences)
    )


def _of_sentence(
    sentence: Marked, known: set[tuple[int, int]], ours: set[int], usual: Status, published: date | None
) -> Iterator[Claim]:
    code, said = sentence.code, sentence.words
    accepted: dict[int, bool] = {}
    where = 0
    for at, word in enumerate(said):
        where = code.index(f" {word} ", max(0, where - 1)) + 1 if at else 1
        place = PLACE_SIGN.match(word)
        if place is None:
            continue
        mention = sentence.places[int(place[1])]
        earlier = next((accepted[i] for i in range(at - 1, max(-1, at - 4), -1) if i in accepted), None)
        listed = said[at - 1 : at] in ([","], ["and"], ["or"], ["&"]) and earlier is not None
        accepted[at] = bool(earlier) if listed else _stands_with_event(sentence, said, at, where, ours)
        if not accepted[at] or mention.place.precision not in {"city", "venue"}:
            continue
        if (sentence.number, mention.start) in known:
            continue
        if claim := town_told(sentence, at, where, "event", usual, published):
            yield claim


def _stands_with_event(sentence: Marked, said: list[str], at: int, where: int, ours: set[int]) -> bool:
    code = sentence.code
    begin, end = clause_around(code, where)
    before, clause = code[begin:where], code[begin:end]
    if code[:where].count(' " ') % 2 and not re.search(r" (?:i|we|our|us) ", clause):
        return False
    if not _EVENT.search(clause) or _NO.search(before) or _OTHER_TIMES.search(clause):
        return False
    following = said[at + 1 : at + 2]
    if following == ["'s"] and said[at - 1 : at] not in (["at"], ["in"]):
        return False
    if at == 0 and may_have_dateline(code):
        return False
    if said[max(0, at - 2) : at] == ["set", "in"]:
        return False  # As a novel is.
    if following == ["shows"] and said[at + 2 : at + 3] and said[at + 2] in _SHOWN:
        return False  # "A museum in Oslo shows their guitars".
    if following and _EVENT.match(f" {following[0]} ") and following[0] not in _DOINGS:
        return True  # "A second Oslo night".
    governs = next((w for w in reversed(said[max(0, at - 5) : at]) if w in _LEADS_OR_COMES_FROM), "")
    if governs in _LEADS and belongs_there(said[said.index(governs, max(0, at - 5)) - 1]):
        return False
    if lives_where(" ".join(said[at + 1 : at + 12]) + " "):
        return False
    venue = said[at - 1 : at] == ["of"] and " at the " in f" {' '.join(said[max(0, at - 6) : at])} "
    plain = not governs and re.search(r"(?:ed|s|ing) $", before) is not None  # "Adds Oslo", "the promoter listed Oslo".
    if (governs in _COMES_FROM or not governs) and not venue and at and not plain:
        return False
    if governs in _MARKS and following and following[0].isalpha() and following[0] not in _GOES_ON:
        return False  # "– Dublin wits": it describes.
    return ANNOUNCES.search(clause) is not None or not _is_somebody_elses(sentence, before.split(), ours)


def _is_somebody_elses(sentence: Marked, before: list[str], ours: set[int]) -> bool:
    """Whether a clause has a subject, and it is nobody of the party."""
    if _OTHERS.match(f" {' '.join(before)}"):
        return True
    for at, word in enumerate(before):
        sign = PERSON_SIGN.match(word)
        if sign and (at == 0 or before[at - 1] not in _BEFORE_PEOPLE):
            person = sentence.people[int(sign[1])]
            return person is not None and person.number not in ours
    return False
