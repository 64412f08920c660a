"""Visits named by a nation and no place: "back from a French visit" is from Paris, "begins her N0 visit" is there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from components.reading.claim import Claim
from components.reading.names.marked import Marked
from components.reading.names.person import Person
from components.reading.names.toponyms import Atlas
from components.reading.status.doubt import is_doubtful
from components.reading.status.looking_back import is_earlier
from components.reading.status.statuses import Status
from components.reading.status.tense import tense
from components.reading.syntax.subjects import Subjects
from components.reading.vocabulary.word_sets import words

_VISITS = words("visit trip tour stay mission pilgrimage journey holiday leg")
_VISIT = rf"(?:(?:state|official|working|royal|pastoral) )?(?:{'|'.join(sorted(_VISITS))})"
_NATIONS_VISIT = re.compile(
    r" (?P<opens>return(?:s|ed|ing)?(?: [a-z]+| D\d+){0,2} from|(?:back|home) from|during|on|beg[aiu]ns?|"
    r"start(?:s|ed)?|end(?:s|ed)?|conclude[sd]?|wrap(?:s|ped) up|pa(?:id|ys)|open(?:s|ed)?|continue[sd]?|resume[sd]?|"
    r"complete[sd]?|round(?:s|ed) off|cut(?:s|ting)? short|launch(?:es|ed)?|(?:day|leg|stage|stop|part) of) "
    r"(?:a|an|his|her|their|the) (?:[a-z0-9-]+ ){0,2}?"
    rf"N(?P<nation>\d+) (?P<verb>{_VISIT})(?= (?!by |of |to |in ))"
)


def state_visits(sentence: Marked, subjects: Subjects, atlas: Atlas) -> Iterator[Claim]:
    """The claims of one sentence that names no place for them."""
    if not sentence.nations or sentence.is_title or _VISITS.isdisjoint(sentence.words):
        return
    code = sentence.code
    for said in _NATIONS_VISIT.finditer(code):
        at = said.start("verb")
        who = subjects.of_verb(sentence, said.start() + 1) or subjects.of_noun(sentence, at)
        nation = sentence.nations[int(said["nation"])]
        if who is None or any(p.country == nation for p in who.people) or subjects.are_of(nation):
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
        yield Claim(
            mention, sentence.number, people=people, open=False, strong=True, status=status, phrase="nation's visit"
        )
