"""Visits named by a nation and no place: "back from a French visit" is from Paris, "begins her N0 visit" is there, and
who is "visiting" whom is in the host's country."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from components.reading.claim import Claim
from components.reading.dates.days import Days
from components.reading.names.marked import Marked
from components.reading.names.person import Person
from components.reading.names.toponyms import Atlas
from components.reading.status.calling_off import called_off
from components.reading.status.doubt import is_doubtful
from components.reading.status.looking_back import is_earlier
from components.reading.status.statuses import Status
from components.reading.status.tense import tense
from components.reading.syntax.subjects import Subjects
from components.reading.visit_days.plausible import plausible_days
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_VISITS = words("visit trip tour stay mission pilgrimage journey holiday leg")
_TOURS = words("tour dates shows concerts trek run leg")
_VISIT = rf"(?:(?:state|official|working|royal|pastoral) )?(?:{'|'.join(sorted(_VISITS))})"
_NATIONS_VISIT = regex(
    r" (?P<opens>return(?:s|ed|ing)?(?: [a-z]+| D\d+){0,2} from|(?:back|home) from|during|on|beg[aiu]ns?|"
    r"start(?:s|ed)?|end(?:s|ed)?|conclude[sd]?|wrap(?:s|ped) up|pa(?:id|ys)|open(?:s|ed)?|continue[sd]?|resume[sd]?|"
    r"complete[sd]?|round(?:s|ed) off|cut(?:s|ting)? short|launch(?:es|ed)?|(?:day|leg|stage|stop|part) of) "
    r"(?:a|an|his|her|their|the) (?:[a-z0-9-]+ ){0,2}?"
    rf"N(?P<nation>\d+) (?P<verb>{_VISIT})(?= (?!by |of |to |in ))"
)
# "Have announced their first N0 tour in nine years", "has postponed her upcoming N0 dates".
_NATIONS_TOUR = regex(
    r" (?P<opens>announc\w+|confirm\w+|plan(?:s|ned|ning)?|book(?:s|ed)|postpon\w+|cancel\w+|scrap(?:s|ped)|"
    r"call(?:s|ed) off|mov(?:e|es|ed)|put(?:s)? (?:off|back)|go(?:es|ing)? on|embark\w* on|kick\w* off) "
    r"(?:an?|his|her|their|its|the) (?:[a-z0-9-]+ ){0,3}?N(?P<nation>\d+) (?:[a-z]+ ){0,2}?"
    rf"(?P<verb>{'|'.join(sorted(_TOURS))})(?: (?:for|in) D(?P<day>\d+))?(?= )"
)
# "N0 A0 held talks with visiting N1 A1", and nobody says where.
_RECEIVED = regex(
    r" N(?P<nation>\d+) A\d+ (?:(?:on )?D\d+ )?(?:met|meets|received|receives|hosted|hosts|welcomed|welcomes|"
    r"(?:held|holds) (?:[a-z-]+ )?talks)(?: (?:on )?D\d+)?(?: with)? (?:the )?visiting N\d+ (?:[a-z-]+ )?"
    r"A(?P<guest>\d+)(?= )"
)


def state_visits(sentence: Marked, subjects: Subjects, atlas: Atlas, published: date | None) -> Iterator[Claim]:
    """The claims of one sentence that names no place for them."""
    if not sentence.nations or sentence.is_title:
        return
    if "visiting" in sentence.words and not sentence.places:
        yield from _guests(sentence, atlas, published)
    if (_VISITS | _TOURS).isdisjoint(sentence.words):
        return
    yield from _tours(sentence, subjects, atlas, published)
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
        made = back or tense(code, at, said["verb"]) == "made"
        yield from _claim(sentence, who.people, atlas, nation, "made" if made else "planned")


def _tours(sentence: Marked, subjects: Subjects, atlas: Atlas, published: date | None) -> Iterator[Claim]:
    """The tours that a sentence announces or calls off, whoever the act is, but for those at home."""
    for said in _NATIONS_TOUR.finditer(sentence.code):
        who = subjects.of_verb(sentence, said.start() + 1)
        nation = sentence.nations[int(said["nation"])]
        if who is None or any(p.country == nation for p in who.people) or is_doubtful(sentence.code, said.start()):
            continue
        if any(place.place.country_code == nation for place in sentence.places):
            continue  # Where it leads is said.
        status = called_off(sentence.code, said.start() + 1) or "planned"
        days = plausible_days(sentence.dates[int(said["day"])], status, published) if said["day"] else None
        yield from _claim(sentence, who.people, atlas, nation, status, days)


def _guests(sentence: Marked, atlas: Atlas, published: date | None) -> Iterator[Claim]:
    """Those who are received as visitors, by somebody of a country that is not theirs."""
    for said in _RECEIVED.finditer(sentence.code):
        guest, nation = sentence.people[int(said["guest"])], sentence.nations[int(said["nation"])]
        if guest and guest.country != nation:
            mention = sentence.dates[0] if len(sentence.dates) == 1 else None
            yield from _claim(sentence, (guest,), atlas, nation, "made", plausible_days(mention, "made", published))


def _claim(
    sentence: Marked, people: tuple[Person, ...], atlas: Atlas, nation: str, status: Status, days: Days | None = None
) -> Iterator[Claim]:
    place = atlas.country(nation)
    if place:
        yield Claim(
            sentence.unnamed(place),
            sentence.number,
            people=people,
            open=not people,
            strong=True,
            status=status,
            days=days,
            phrase="nation's visit",
        )
