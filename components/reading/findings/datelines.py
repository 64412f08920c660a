"""A report's dateline says where the traveller is when its first sentence tells what he did there, and names no town.

"LIMA, May 3 - The Pope ended his visit on Sunday with a Mass for the young" puts him in Lima. Reporters also sit where
statements are made: what somebody only said, urged or denied puts nobody anywhere, and home is no stop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.days import resolve
from components.reading.names.marking import Marked
from components.reading.party.travellers import Party
from components.reading.status import is_doubtful, is_earlier
from components.reading.syntax.coreference import SIGN
from components.reading.vocabulary import words

_DATELINE = re.compile(r" P(\d+) (?:, (?:P\d+|D\d+|x) )*(?:\( [^()]{1,30} \) )?(?P<end>[-–—:]+) ")
_DOES = words(
    "made paid ended began opened wrapped arrived met held celebrated preached prayed addressed led attended joined "
    "received walked "
    "played performed started continued concluded laid inaugurated kicked finished stepped drove blessed beatified "
    "canonised canonized consecrated toured knelt landed embraced comforted cheered rounded closed launched "
    "brought took"
)
_TELLS = words("told urged")
_CROWDS = words("crowd crowds people faithful worshippers thousand thousands million young pilgrims students fans mass")
_FIRST_WORDS = 9
_AT_HOME = words("VA")


def datelines(
    sentences: Sequence[Marked], told: Sequence[Claim], party: Party, published: date | None
) -> Iterator[Claim]:
    """The claim that the dateline of an article makes of its traveller, beyond those `told`, if it makes one."""
    first = next((s for s in sentences if not s.is_title), None)
    line = _DATELINE.match(first.code) if first else None
    if first is None or line is None:
        return
    mention = first.places[int(line[1])]
    said = first.code[line.end() :].split()
    towns = {m.place.name for m in first.places if m.place.precision in {"city", "venue"}} - {mention.place.name}
    home = mention.place.country_code in {party.home, *_AT_HOME} or (
        mention.place.name == "Rome" and party.home is None
    )
    around = {c.place.name for c in told if c.place.country_code == mention.place.country_code and c.strong}
    if mention.place.capital and around - {mention.place.matched, mention.place.name}:
        return  # Reports of a whole country are written in its capital.
    if towns or home or mention.place.precision != "city":
        return
    at = next((nth for nth, word in enumerate(said[:_FIRST_WORDS]) if _is_main(first, word, party)), None)
    verb = next((w for w in said[at + 1 :] if w in _DOES | _TELLS or w.endswith("ed")), "") if at is not None else ""
    if verb not in _DOES and not (verb in _TELLS and _CROWDS & set(said)):
        return
    where = line.end("end")
    if is_doubtful(first.code, where) or is_earlier(first.code, where):
        return
    dates = [first.dates[int(w[1:])] for w in said if re.fullmatch(r"D\d+", w)]
    days = resolve(dates[0], published, "behind") if dates else None
    yield Claim(mention, first.number, (), True, False, "made", days, "dateline", order="last")


def _is_main(sentence: Marked, word: str, party: Party) -> bool:
    sign = SIGN.match(word)
    return sign is not None and sentence.people[int(sign[1])] is party.main
