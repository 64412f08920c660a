"""A report's dateline says where the traveller is when its first sentence tells what he did there, and names no town.

"LIMA, May 3 - The Pope ended his visit on Sunday with a Mass for the young" puts him in Lima. Reporters also sit where
statements are made: what somebody only said, urged or denied puts nobody anywhere, and home is no stop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from datetime import date
from itertools import takewhile

from components.reading.claim import Claim
from components.reading.names.marked import Marked, PlaceMention
from components.reading.names.signs import PERSON_SIGN
from components.reading.party.travellers import Party
from components.reading.status.doubt import is_doubtful
from components.reading.status.looking_back import is_earlier
from components.reading.status.on_screen import is_by_phone
from components.reading.text.dateline import dateline_of
from components.reading.visit_days.days_beside import number_of
from components.reading.visit_days.plausible import days_told
from components.reading.vocabulary.word_sets import words

_DOES = words(
    "made paid ended began opened wrapped arrived met held celebrated preached prayed addressed led attended joined "
    "received walked played performed started continued concluded laid inaugurated kicked finished stepped drove "
    "blessed beatified canonised canonized consecrated toured knelt landed embraced comforted cheered rounded closed "
    "launched brought took ate sat stood rode sang swam climbed wept danced planted cut shook waved sipped dined "
    "lunched slept stayed spent strolled hiked toasted watched visited"
)
_TELLS = words("told urged")
_CROWDS = words(
    "crowd crowds people faithful worshippers thousand thousands million young pilgrims students fans mass "
    "farmers workers voters supporters soldiers troops delegates audience villagers traders packed congregation "
    "gathering rally"
)
_LONGEST_BYLINE = 8  # words
_BEFORE_IT = 3  # sentences
_FIRST_WORDS = 9
_AT_HOME = words("VA")
_GOES_ON = words("before after then and where which while followed")


def dated_from(sentences: Sequence[Marked]) -> PlaceMention | None:
    """The place of an article's dateline, if it has one."""
    first, line = _dateline(sentences)
    if first and line:
        return first.places[int(line["town"])]
    opening = [s for s in sentences[: _BEFORE_IT + 1] if not s.is_title]
    alone = ((s, dateline_of(s.code)) for s in opening)  # "Oslo, June 11 /Agency/.", below the name of a section.
    return next((s.places[int(line["town"])] for s, line in alone if line), None)


def datelines(
    sentences: Sequence[Marked], told: Sequence[Claim], party: Party, published: date | None
) -> Iterator[Claim]:
    """The claim that the dateline of an article makes of its traveller, beyond those `told`, if it makes one."""
    first, line = _dateline(sentences)
    if first is None or line is None:
        return
    mention = first.places[int(line["town"])]
    said = first.code[line.end() :].split()
    towns = {m.place.name for m in first.places if m.place.precision != "country"} - {mention.place.name}
    home = mention.place.country_code in {party.home, *_AT_HOME} or (
        mention.place.name == "Rome" and party.home is None
    )
    around = {c.place.name for c in told if c.place.country_code == mention.place.country_code and c.strong}
    if mention.place.capital and around - {mention.place.matched, mention.place.name}:
        return  # Reports of a whole country are written in its capital.
    if lands := [c for c in told if _is_told_of(c, mention, first)]:
        yield replace(lands[0], mention=mention, phrase="dateline", order=None)
        return
    if towns or home or mention.place.precision != "city":
        return
    at = next((nth for nth, word in enumerate(said[:_FIRST_WORDS]) if _is_main(first, word, party)), None)
    behind = said[at + 1 :] if at is not None else []
    verb = next((w for w in behind if w in _DOES or w in _TELLS or w.endswith("ed")), "")
    there = verb in _DOES or (verb in _TELLS and _CROWDS & set(said)) or "visiting" in said[: at or 0]
    there = there or (verb != "" and "here" in takewhile(lambda word: word not in _GOES_ON, behind))
    if not there or is_by_phone(first.code):
        return
    act = set(takewhile(lambda word: word not in _GOES_ON, behind))
    if any(_is_abroad(c, mention, first, act) for c in told):
        return
    where = line.end("end")
    if is_doubtful(first.code, where) or is_earlier(first.code, where):
        return
    dates = [first.dates[int(w[1:])] for w in said if re.fullmatch(r"D\d+", w)]
    days = days_told(dates[0], "made", published) if dates else None
    yield Claim(
        mention, first.number, open=True, strong=False, status="made", days=days, phrase="dateline", order="last"
    )


def _is_told_of(claim: Claim, mention: PlaceMention, first: Marked) -> bool:
    """Whether a first sentence dated from a town tells of the land around it: "DA NANG: The minister arrived in
    Vietnam"."""
    around = claim.place.precision == "country" and claim.place.country_code == mention.place.country_code
    arrives = claim.strong and claim.status == "made" and not claim.returning and claim.listed == 1
    return around and arrives and claim.sentence == first.number and not mention.place.capital


def _is_abroad(claim: Claim, mention: PlaceMention, first: Marked, act: Set[str]) -> bool:
    """Whether what a first sentence tells first, in the words of `act`, was done in another land than its dateline's:
    "PARIS: The minister arrived in Norway", but not "blessed the crowd before flying to Norway"."""
    abroad = claim.place.country_code != mention.place.country_code
    return abroad and claim.sentence == first.number and f"P{number_of(first, claim)}" in act


def _dateline(sentences: Sequence[Marked]) -> tuple[Marked | None, re.Match[str] | None]:
    first = next((s for s in sentences if not s.is_title and len(s.words) > _LONGEST_BYLINE), None)
    return first, dateline_of(first.code) if first else None


def _is_main(sentence: Marked, word: str, party: Party) -> bool:
    sign = PERSON_SIGN.match(word) if word[0] == "A" else None
    return sign is not None and sentence.people[int(sign[1])] is party.main
