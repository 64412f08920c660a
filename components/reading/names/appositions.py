"""Who somebody is, told behind their name, parts no verb from its place: "met A1, the Afghan president, in Kabul"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from components.reading.names.person import Person
from components.reading.vocabulary.regex import regex

_AND_WHERE = r"(?=(?:in|at|on|during|over) )"
# Behind a verb or a preposition, as who was met or spoken with.
_OFFICE = regex(
    r"(?<=[a-z]) A(?P<name>\d+) , (?:the|an?|his|her|their|P\d+ 's) (?:[a-z-]+ |N\d+ ){0,4}?A(?P<office>\d+)"
    rf"(?: (?:of|for|to) (?:the )?P\d+)? , {_AND_WHERE}"
)
# "Met the rebel leader , A1 , in P0".
_NAME = regex(rf"(?<=[a-z]) (?:the|an?|his|her|their) (?:[a-z-]+ |N\d+ ){{1,4}}, (A\d+) , {_AND_WHERE}")
# "Met the rebels , who hold the north , in P0".
_WHO = regex(
    r"( (?:met|meets?|meeting|with|by|received|visited|hosted|addressed) (?:[a-z'-]+ |N\d+ |x ){0,5}?(?:[a-z'-]+|A\d+))"
    rf" , who [^A-Z,;\"]{{1,60}} , {_AND_WHERE}"
)
# "Accompanied by his wife , A1 , he arrived".
_SPOUSE = regex(
    r" (by|with|alongside) (his|her) (?:wife|husband|partner|daughter|son|brother|sister|mother|father) , (A\d+) , "
)
# "A0 and his N1 counterpart , A1 , held talks".
_COUNTERPART = regex(
    r" (?:his|her|their) (?:[a-z]+ )?(?:N\d+ |P\d+ 's )?(?:counterpart|colleague) , (A\d+) , (?=[a-z])"
)
# "A0 and his N1 and N2 counterparts , A1 and A2 , met".
_COUNTERPARTS = regex(
    r" and (?:his|her|their) (?:(?:N\d+|P\d+ 's)(?: ,| and|, and)? )+(?:counterparts|colleagues) , "
    r"(A\d+(?:(?: ,| and|, and)+ A\d+)+) ,(?: respectively ,)? (?=[a-z])"
)


def without_appositions(code: str, people: Sequence[Person | None]) -> str:
    """The code of a marked sentence without what it says besides of the `people` that something is done with."""
    if " , " not in code or not people:
        return code

    def kept(said: re.Match[str]) -> str:
        named, office = (people[int(said[part])] for part in ("name", "office"))
        return f" A{said['name']} " if named is not None and named is office else said[0]

    code = _OFFICE.sub(kept, code) if len(people) > 1 else code
    code = _NAME.sub(r" \1 ", code)
    code = _WHO.sub(r"\1 ", code) if " , who " in code else code
    code = _COUNTERPART.sub(r" \1 ", code) if "counterpart" in code or "colleague" in code else code
    code = _COUNTERPARTS.sub(r" , \1 ", code) if "counterparts" in code or "colleagues" in code else code
    return _SPOUSE.sub(r" \1 \2 \3 , ", code)
