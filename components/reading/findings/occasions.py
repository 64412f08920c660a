"""Whoever met somebody was where the next sentence says that the meeting took place.

"The minister held talks with her counterpart on Thursday. The meeting took place in Apia", "left for the forum on
Thursday. It will be held in Apia".
"""

from __future__ import annotations

import re
from datetime import date

from components.reading.claim import Claim
from components.reading.names.marking import Marked
from components.reading.phrases.place_lists import END, LIST
from components.reading.status.doubt import is_doubtful
from components.reading.status.looking_back import is_earlier
from components.reading.status.on_screen import is_by_phone, is_by_video
from components.reading.status.tense import tense
from components.reading.syntax.subjects import Subjects
from components.reading.visit_days.nearest_day import date_near
from components.reading.visit_days.plausible import plausible_days

_TOOK_PLACE = re.compile(
    r" (?:it (?=will |was |is |took |takes )|(?:the|this|that|their|his|her|both|these|(?:this year|D\d+) 's) "
    r"(?!next |last |previous |first )(?:[a-z-]+ ){0,3}?"
    r"(?:meetings?|talks|events?|ceremony|summit|encounter|conference|forum|reception|dinner|banquet|session|"
    r"discussions|negotiations|conversations|audience|celebrations?|gathering|signing|opening|inauguration) )"
    r"(?:, )?(?P<verb>took|takes|will take|was|were|is|are|will be) "
    r"(?:(?:being )?held|place|taking place|hosted|staged) "
    rf"(?:(?:on )?D\d+ )?(?:(?!(?:by|for|between|with) )[a-z-]+ ){{0,4}}?(?:in|at) {LIST}{END}"
)
_DID = re.compile(
    r" (?:A\d+(?: of (?:the )?P\d+)?|he|she|they) (?:, [^,;]{1,60} , )?(?:(?:has|have|had|will|is to|also|then) ){0,2}"
    r"(?P<verb>(?P<there>met|meets?|held|holds?|attend(?:s|ed)?|address(?:es|ed)?|signed|signs?|conferred|joined|joins?|"
    r"(?:took|takes?) part|participate[sd]?|opened|inaugurate[sd]?|chaired)|"
    r"(?:left|leaves?|departs|departed|flies|flew|travels?|travell?ed|heads|headed)(?= (?:(?!P\d)[^ ]+ )*$)) "
)


def occasions(before: Marked, sentence: Marked, subjects: Subjects, published: date | None) -> list[Claim]:
    """The claim of a sentence about where something took place, as told in the one before of whom that is about."""
    where = _TOOK_PLACE.match(sentence.code)
    did = _DID.search(before.code) if where else None
    if where is None or did is None or before.is_title or is_earlier(before.code, did.start("verb")):
        return []
    if is_by_phone(before.code) or is_by_video(before.code) or is_doubtful(sentence.code, where.start("verb")):
        return []
    who = subjects.of_verb(before, did.start("verb"))
    if who is None:
        return []
    sign = where["to"].rsplit("P", 1)[1].split()[0]
    status = tense(sentence.code, where.start("verb"), where["verb"])
    if status == "planned" and did["there"] and tense(before.code, did.start("verb"), did["verb"]) == "made":
        return []  # She met him, and the two will meet again elsewhere.
    days = plausible_days(date_near(sentence, sentence.words.index(f"P{sign}")), status, published)
    place = sentence.places[int(sign)]
    return [Claim(place, sentence.number, who.people, who.open, True, status, days, "where it took place")]
