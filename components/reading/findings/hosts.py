"""A visit that is told without its place is to the host: "the visit this week by the N0 A0", "P0 expects the N1 A1".

Reports from the host's country leave out what their readers know. The host is the country that is said to receive the
guest, that of the one other in office in the sentence, or the one that the article speaks of most besides the guest's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from components.reading.claim import Claim
from components.reading.findings.certainty import is_posted
from components.reading.names.marking import Marked, PlaceMention
from components.reading.names.people import Person
from components.reading.names.toponyms import Atlas
from components.reading.phrases.predications import NOT_TO_ACT
from components.reading.status.calling_off import called_off
from components.reading.status.doubt import is_doubtful
from components.reading.status.looking_back import is_earlier
from components.reading.status.statuses import Status
from components.reading.visit_days.nearest_day import date_near
from components.reading.visit_days.plausible import is_of_another_time, plausible_days
from components.reading.vocabulary.people import OF_STATE
from components.reading.vocabulary.word_sets import words

_GUEST = r"(?:the |an? )?(?:(?:N\d+|P\d+ 's|former|visiting|[a-z-]+|x) ){0,4}?A"
_KIND = r"(?:(?!(?:last|previous|earlier|recent|proposed|possible) )[a-z-]+ |[DA]\d+ )"
_NO_PLACE = r"(?= (?!(?:to|in|of|from|through|across|around|there|last) |(?:with|by) (?:the )?(?:[a-z-]+ )?[PNA]\d))"
_NOT_TO_MOVE = r"(?!(?:will|would|that|said|told|from|if|who|when) )"
# The number of the guest and the word that tells the visit.
_VISITS = [
    re.compile(said)
    for said in (
        rf" the (?P<at>visit) of (?:the )?{_GUEST}(?P<guest>\d+){_NO_PLACE}",
        rf" A(?P<guest>\d+) 's {_KIND}{{0,4}}?(?P<at>visit|trip|mission|tour){_NO_PLACE}",
        r" (?<!last )(?<!previous )(?<!earlier )(?P<at>visit|trip|mission) "
        rf"(?:(?:here|D\d+|[a-z]+ week|later|starting|on) ){{0,3}}?by {_GUEST}(?P<guest>\d+) ",
        r" A(?P<guest>\d+)(?: of P\d+)? (?:(?:will|is|was|to|due|expected|scheduled|today) ){0,4}?"
        r"(?:beg[aiu]ns?|starts?|started|pays?|paid|makes?|made|ends?|ended|concludes?|concluded|wound up) "
        rf"(?:D\d+ )?(?:an?|his|her) {_KIND}{{0,4}}?(?P<at>visit){_NO_PLACE}",
        rf" (?P<at>visiting) {_KIND}{{0,2}}?(?:N\d+ )?A(?P<guest>\d+)(?= )",
        rf" A(?P<guest>\d+) (?:{_NOT_TO_MOVE}(?!A\d)\S+ ){{1,9}}?(?:an?|his|her) {_KIND}{{0,4}}?"
        r"(?P<at>visit|mission|trip|stay) here ",
        r" A(?P<guest>\d+) , (?:who (?:is|was|has been|arrived) )?(?:now |currently )?(?P<at>here) ",
    )
]
_RECEIVES = re.compile(
    r" (?:P(?P<place>\d+)|N(?P<nation>\d+) [a-z]+|(?:N\d+ )?A\d+) (?:(?:will|is|to|has|had|also) ){0,3}?"
    r"(?P<at>expects?|hosts?|hosted|welcom(?:es?|ed)|receiv(?:es?|ed)|awaits|host to|to host|greeted) "
    rf"(?:{_NOT_TO_MOVE}[a-z-]+ ){{0,6}}?{_GUEST}(?P<guest>\d+)(?= (?!'s (?!visit|trip))){NOT_TO_ACT}"
)
_GRANTED = re.compile(
    r" (?:during|until|before|after|ahead of|coinciding with|following|visiting|including) (?:\S+ ){0,6}$"
)
_HERE = re.compile(r"(?:visiting|here|(?:visit|mission|trip|stay) here) ")
_DONE = re.compile(
    r" (?:began|started|paid|made|ended|concluded|wound up|was|arrived|after|following|hosted|received|greeted) "
)
_TO_COME = re.compile(
    r" (?:will|would|expects?|due|ahead of|before|until|upcoming|awaits?|is to|are to|begins?|pays?|prepar\w+) "
)
_HEADS_OF_STATE = OF_STATE | {"leader", "leaders"}
_WORDS = words(
    "visit visiting trip mission tour stay here expect expects host hosts hosted welcome welcomes welcomed receive "
    "receives received awaits greeted"
)
_STILL_NEWS = 30  # days
_FEWEST, _BY_FAR = 2, 1.5


class Hosts:
    """The hosts of an article's visits, by what all its sentences speak of."""

    def __init__(self, sentences: Sequence[Marked], atlas: Atlas) -> None:
        self._atlas = atlas
        self._named = Counter(nation for s in sentences for nation in s.nations if nation)
        self._named.update(m.place.country_code for s in sentences for m in s.places)
        self._named.update(p.country for s in sentences for p in s.people if p and p.country)

    def visits(self, sentence: Marked, told: Sequence[Claim], published: date | None) -> Iterator[Claim]:
        """The claims of a sentence whose guests nothing of what is `told` puts anywhere."""
        if sentence.is_title or not sentence.people or _WORDS.isdisjoint(sentence.words):
            return
        if not any(p and _may_be_guest(p, told) for p in sentence.people):
            return
        in_town = any(m.place.precision == "city" for m in sentence.places)  # Then they may have met there.
        for said in (m for way in (*_VISITS, _RECEIVES) for m in way.finditer(sentence.code)):
            guest, at = sentence.people[int(said["guest"])], said.start("at")
            if in_town and said["at"] == "visiting":
                continue
            home = guest.country if guest and _may_be_guest(guest, told) else None
            if guest is None or home is None or sentence.code[:at].count(' " ') % 2:
                continue
            doubtful = is_doubtful(sentence.code, at) and not _GRANTED.search(sentence.code[:at])
            if doubtful or is_earlier(sentence.code, at) or called_off(sentence.code, at):
                continue
            host = self._host(sentence, guest, home, said)
            place = self._atlas.country(host) if host and host != home else None
            if place:
                mention = sentence.unnamed(place)
                yield from _claim(sentence, guest, at, mention, published)

    def _host(self, sentence: Marked, guest: Person, home: str, said: re.Match[str]) -> str | None:
        groups = said.groupdict()
        if groups.get("place"):
            return sentence.places[int(groups["place"])].place.country_code
        if groups.get("nation"):
            return sentence.nations[int(groups["nation"])]
        others = {p.country for p in sentence.people if p and p is not guest and p.offices & OF_STATE and p.country}
        if len(others - {home}) == 1 and home not in others:
            return others.pop()
        ranked = [(nation, count) for nation, count in self._named.most_common() if nation != home]
        if not ranked or (len(ranked) > 1 and ranked[0][1] < max(_FEWEST, _BY_FAR * ranked[1][1])):
            return None
        return ranked[0][0]


def _may_be_guest(person: Person, told: Sequence[Claim]) -> bool:
    """Whether somebody heads a known state, speaks for no one else, and nothing of what is `told` puts them abroad."""
    home = person.country
    if home is None or not person.offices & _HEADS_OF_STATE or person.speaks_for_others or is_posted(person):
        return False
    return not any(person in c.people and not c.in_title and c.place.country_code != home for c in told)


def _claim(sentence: Marked, guest: Person, at: int, mention: PlaceMention, published: date | None) -> Iterator[Claim]:
    code = sentence.code
    dated = date_near(sentence, len(sentence.words_before(at)))
    if dated and is_of_another_time(dated, published):
        return
    around = code[max(0, at - 60) : at + 10]
    made = _HERE.match(code, at) is not None and not _TO_COME.search(around)
    status: Status = "made" if made or (_DONE.search(around) and not _TO_COME.search(around)) else "planned"
    days = plausible_days(dated, status, published)
    if days and published and (published - days.end).days > _STILL_NEWS:
        days = None
    if days and published and not made:
        status = "planned" if days.end >= published else "made"
    yield Claim(mention, sentence.number, (guest,), False, True, status, days, "guest of host")
