"""Visits named by a nation and no place: "back from a French visit" is from Paris, "begins her N0 visit" is there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from components.reading.claim import Claim
from components.reading.names.marking import Marked
from components.reading.names.people import Person
from components.reading.names.toponyms import Atlas
from components.reading.status import Status, is_doubtful, is_earlier
from components.reading.syntax.subjects import Subjects
from components.reading.tense import tense

_NATIONS_VISIT = re.compile(
    r" (?P<opens>return(?:s|ed|ing)?(?: [a-z]+| D\d+){0,2} from|(?:back|home) from|during|on|beg[aiu]ns?|"
    r"start(?:s|ed)?|end(?:s|ed)?|conclude[sd]?|wrap(?:s|ped) up|pa(?:id|ys)) "
    r"(?:a|an|his|her|their|the) (?:[a-z0-9-]+ ){0,2}?"
    r"N(?P<nation>\d+) (?P<verb>visit|trip|tour)(?= (?!by |of |to |in ))"
)


def state_visits(sentence: Marked, subjects: Subjects, atlas: Atlas) -> Iterator[Claim]:
    """The claims of one sentence that names no place for them."""
    if not sentence.nations or sentence.is_title:
        return
    code = sentence.code
    for said in _NATIONS_VISIT.finditer(code):
        at = said.start("verb")
        who = subjects.of_verb(sentence, said.start() + 1) or subjects.of_noun(sentence, at)
        nation = sentence.nations[int(said["nation"])]
        if who is None or not who.people or any(p.country == nation for p in who.people):
            continue
        if is_doubtful(code, said.start()) or is_earlier(code, said.start()):
            continue
        back = said["opens"].endswith("from")
        yield from _claim(sentence, who.people, atlas, nation, back or tense(code, at, said["verb"]) == "made")


def _claim(sentence: Marked, people: tuple[Person, ...], atlas: Atlas, nation: str, made: bool) -> Iterator[Claim]:
    place = atlas.country(nation)
    if place:
        mention = sentence.unnamed(place)
        status: Status = "made" if made else "planned"
        yield Claim(mention, sentence.number, people, False, True, status, None, "nation's visit")
