"""Who had been there before is told by whom a visit is the first since: "the first to Manila since A0 in 1984"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.resolving import resolve
from components.reading.names.marked import Marked
from components.reading.vocabulary.regex import regex

_FIRST = r" (?:first|second|third|only|last|next) (?:[^\s;.\"]+ ){0,14}?"
_BEFORE_HIM = (
    regex(
        rf"{_FIRST}(?:to|in|of|visits?|visiting|visited) (?:the )?P(?P<place>\d+) (?:(?!P\d|A\d)[^\s;.\"]+ ){{0,8}}?"
        r"since (?:(?:then|former|late|the|his|her|N\d+|x) )*A(?P<who>\d+) (?:'s (?:(?:visit|trip|tour) )?)?"
        r"(?:(?:did so|did|was there|came|went there|came there) )?(?:there )?(?:in |on )?D(?P<day>\d+) "
    ),
    regex(
        r" last (?:[^\s;.\"]+ ){0,5}?(?:visit|trip) (?:to|in) (?:the )?P(?P<place>\d+) was (?:made )?(?:in |on )?"
        r"D(?P<day>\d+) by (?:(?:then|former|late|the) )*A(?P<who>\d+) "
    ),
    regex(
        r" (?:the one|the visit|a visit|one) (?:made|paid|undertaken) by (?:(?:then|former|late|the|N\d+) )*"
        r"A(?P<who>\d+) to (?:the )?P(?P<place>\d+) (?:in |on )?D(?P<day>\d+) "
    ),
    # "The last visit by a N0 A0 to P0 was by A1 in D0".
    regex(
        r" last (?:[^\s;.\"]+ ){0,2}?(?:visit|trip) by (?:(?!P\d)[^\s;.\"]+ ){1,6}?to (?:the )?P(?P<place>\d+) was "
        r"(?:made )?(?:by )(?:(?:then|former|late|the) )*A(?P<who>\d+) (?:in |on )?D(?P<day>\d+) "
    ),
    # "No pope has set foot in P0 since A0 , who spent three days there in D0".
    regex(
        r" (?:(?:no|first|last|only) (?:[^\s;.\"]+ ){0,8}?|(?:set foot|been|come|gone|travell?ed) )(?:in|to) (?:the )?"
        r"P(?P<place>\d+) since (?:(?:then|former|late|the|N\d+|x) )*A(?P<who>\d+) , who "
        r"(?:(?!D\d|P\d)[^\s;.\"]+ ){1,9}?(?:there|in the (?:country|city|capital|kingdom|islands?)) "
        r"(?:in |on )?D(?P<day>\d+) "
    ),
    # "A0 last met A1 in P0 in D0", "A0 was the last premier to visit P0 in D0".
    regex(
        r" A(?P<who>\d+) (?:had )?last (?:met|saw|spoke|held talks) (?:(?!D\d|P\d)[^\s,;.\"]+ ){1,8}?in (?:the )?"
        r"P(?P<place>\d+) (?:in |on )?D(?P<day>\d+) "
    ),
    regex(
        r" A(?P<who>\d+) was the last (?:(?!D\d|P\d)[^\s,;.\"]+ ){1,6}?to (?:visit|go to|come to|travel to) (?:the )?"
        r"P(?P<place>\d+) (?:, )?(?:in |on )?D(?P<day>\d+) "
    ),
)


def last_visits(sentence: Marked, published: date | None) -> Iterator[Claim]:
    """The claims that a sentence makes of somebody who had been at a place before, with the day that it says."""
    if not (sentence.dates and sentence.people and sentence.places):
        return
    for said in filter(None, (way.search(sentence.code) for way in _BEFORE_HIM)):
        person = sentence.people[int(said["who"])]
        days = resolve(sentence.dates[int(said["day"])], published, "behind")
        if person and days and (published is None or days.end < published):
            mention = sentence.places[int(said["place"])]
            yield Claim.of_person(person, mention, sentence.number, "made", days, phrase="trip to")
