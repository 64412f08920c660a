"""A party is several people under one name or none: a band and its singer, "the squad", "an eight-member delegation".

Whoever leads it, plays in it or speaks for it is where it is; who is said to go along is on the whole journey.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.names.marked import Marked
from components.reading.names.people import People
from components.reading.names.person import Person
from components.reading.names.toponyms import country_of_people
from components.reading.party.companions import going_along
from components.reading.vocabulary.parties import FELLOWS, GROUPS, PAIRS, PARTIES, PARTY_NAMES
from components.reading.vocabulary.people import OFFICES, ROLES
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

HEADS = words(
    "manager coach captain skipper gaffer boss conductor director maestro singer vocalist frontman frontwoman "
    "guitarist bassist drummer keyboardist fiddler violinist cellist flautist flutist striker midfielder goalkeeper "
    "defender founder"
)
_OF_SQUADS = words("captain coach manager skipper gaffer conductor")
_TOLD_OF_SQUAD = 1
_ON_STAGE = words("conductor director maestro")
_THE_GROUP = regex(rf" the (?:[a-z0-9-]+ |P\d+ |N\d+ ){{0,4}}?(?:{'|'.join(sorted(GROUPS))})(?: 's)?(?= )")
_TWO = PAIRS | {"two"}
_TOGETHER = regex(
    rf" (?:the|this) (?:(?:[a-z-]+ |[ANP]\d+ ){{0,2}}(?:{'|'.join(sorted(PAIRS))})(?: of them)? |"
    r"two (?:of them |(?=(?:are|were|will|have|had|also|both|then|later|met|flew|went|left|plan|plans|would|"
    r"arrived|\w+ed) )))"
)
_LED = regex(
    r" (?:under|with) (?:its|their|the (?:baton|direction) of|the|[a-z]+)(?: (?:[a-z-]+ ){0,2})?(A\d+)(?= ,| )"
)
_PAIR = regex(r" (A\d+|he|she) and (?:[a-zN\d' ,-]{1,40} )?(?:A\d+ , )?(A\d+) ")
_MOST_WORDS = 4
_OF_A_TOWN = PARTY_NAMES | GROUPS | words("opera theatre theater fc afc rfc cf united city town county rovers symphony")
_SEVERAL = FELLOWS | words("officials ministers lawmakers senators congressmen envoys negotiators")
_KINDS = "|".join(sorted(GROUPS | ROLES | _SEVERAL))
_UNNAMED = regex(
    r"\b(?:[Tt]he\s|[Aa]n?\s|[A-Z][a-z]+[’']s\s|(?=(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)\s))"
    rf"((?:[\w.'’-]+\s){{0,{_MOST_WORDS}}}?(?:{_KINDS}))\b(?![’']|\s(?:{'|'.join(sorted(PAIRS))})\b)"
)
_VICTIMS = regex(r"\b(?:kill|injur|wound|kidnapp?|rescu)(?:e?s|e?d)\W(?:\w+ ?){1,4}$")  # "A fire kills five girls".
# "Japan's foreign minister", at the very beginning, and "the emperor and empress of Japan".
_HIGH = (
    r"(?i:president|minister|premier|chancellor|king|queen|envoy|governor|ambassador|patriarch|archbishop|emir|sultan|"
    r"emperor|prince|leader|secretary-general|mufti)"
)
_OFFICIAL = regex(
    rf"(?:[Tt]he )?((?:(?:[A-Z][a-z]+|[A-Z]{{2,5}})(?: [A-Z][a-z]+)?(?:[’']s)? (?:[a-z-]+ ){{0,2}}?({_HIGH})|"
    rf"(?:[a-z]+ )??({_HIGH})"
    rf"(?: and (?:his |her )?[a-z]+)? of (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?|(?P<pope>[Pp]ope|[Pp]ontiff)))\b(?![’'])"
)
_NO_PART_OF_NAME = words(
    "of in on at to for with and or by from as is was were will has had have who which that after before a an the his "
    "her their its more than not said says first last next same other own"
)


def times_spoken_of(sentences: Sequence[Marked]) -> int:
    """How often an article says "the band", "the squad" and the like."""
    return sum(len(_THE_GROUP.findall(s.code)) for s in sentences if not GROUPS.isdisjoint(s.words))


def with_heads(claims: Sequence[Claim], party: Person) -> list[Claim]:
    """Claims in which a party's manager or singer stands for all of it name nobody any more."""
    return [
        replace(c, people=(), open=True)
        if c.people and party not in c.people and all(p.offices & HEADS for p in c.people)
        else c
        for c in claims
    ]


def along_with(main: Person, sentences: Sequence[Marked], people: People) -> tuple[Person, ...]:
    """Those on the whole journey with the main traveller: a choir's director, the other of a pair."""
    found: list[Person] = going_along(main, sentences)
    if main.is_party:
        on_stage = [p for p in people.all if p.offices & _ON_STAGE and not p.speaks_for_others]
        leads = {p.number for s in sentences for said in _LED.finditer(s.code) for p in _meant(s, [said[1]])}
        found += [p for p in on_stage if p.mentions > 1 or p.number in leads][:1]
    together = any(_TOGETHER.search(s.code) for s in sentences if not _TWO.isdisjoint(s.words))
    for sentence in sentences:
        if together and not found and not sentence.is_title:
            for said in _PAIR.finditer(sentence.code):
                by_pronoun = said[1] in {"he", "she"} and main.gender in (None, said[1])
                pair = [main, *_meant(sentence, [said[2]])] if by_pronoun else _meant(sentence, said.groups())
                found += [p for p in pair if p is not main][:1] if main in pair and len(pair) == 2 else []
    return tuple(p for nth, p in enumerate(found) if p is not main and p not in found[:nth])


def is_named_after(person: Person, town: Toponym) -> bool:
    """Whether a party bears the name of the town where it is at home: the Seoul Philharmonic."""
    name = person.name.removeprefix("The ")
    return (
        person.is_party
        and name.startswith((f"{town.name} ", f"{town.matched} "))
        and not _OF_A_TOWN.isdisjoint(name.lower().split())
    )


def _meant(sentence: Marked, signs: Iterable[str]) -> list[Person]:
    return [p for sign in signs if sign[0] == "A" and (p := sentence.people[int(sign[1:])])]


def squad_of(head: Person, text: str, sentences: Sequence[Marked], number: int) -> Person | None:
    """The team without a name that somebody is captain or coach of, where the article tells of the team."""
    if not head.offices & _OF_SQUADS or times_spoken_of(sentences) < _TOLD_OF_SQUAD:
        return None
    squad = unnamed_party(text, sentences, number)
    return squad if squad and squad.name.split()[-1].lower() in GROUPS else None


def unnamed_party(text: str, sentences: Sequence[Marked], number: int) -> Person | None:
    """The traveller of an article that names none, called what its first sentences call them: "Kenyan rugby team"."""
    names: list[list[str]] = []
    for sentence in sentences[:4]:
        for said in _UNNAMED.finditer(text, sentence.span.start, sentence.span.end):
            if _VICTIMS.search(text, sentence.span.start, said.end()):
                continue
            name = said[1].split()
            while name and (name[0].lower() in _NO_PART_OF_NAME or name[0].lower() in OFFICES):
                name = name[1:]
            if name and not _NO_PART_OF_NAME & {w.lower() for w in name}:
                names.append(name)
    name = next((n for n in names if len(n) > 1), names[0] if names else [])
    if name:
        offices = {name[-1].lower()} & (PARTIES | ROLES)
        return Person(number, " ".join(name), offices, origin=country_of_people(name[0]))
    body = next((s.span for s in sentences if not s.is_title), None)
    official = _OFFICIAL.match(text, body.start, body.end) if body else None
    if official is None:
        return None
    return Person(number, official[1], {official[2] or official[3] or official["pope"].lower()})
