"""People are known by their offices, full names and surnames; later mentions lead back to the first.

A name is a run of capitalised words that no body, place or month explains. Whoever is called "the prime minister",
"he" or "Johnson" afterwards is looked up here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from components.reading.tokens import Token
from components.reading.vocabulary import (
    BODIES,
    CALENDAR,
    CONNECTORS,
    HONORIFICS,
    OFFICES,
    OPENING_WORDS,
    PORTFOLIOS,
    SPOKEN_FOR,
    words,
)  # fmt: skip

_PARTICLES = words("al el bin bint ibn ben van von der den de del della da dos du la le y ould abu ter af zu di")
_MOST_WORDS = 6
_ROMAN = re.compile(r"[IVX]{1,5}$")
_FEMALE = words(
    "mrs ms miss madame dame queen princess duchess empress spokeswoman chairwoman congresswoman actress lady"
)
_MALE = words(
    "mr sir king prince duke pope emperor spokesman chairman congressman actor sheikh archbishop cardinal lord"
)


_SAME_OFFICE = {
    "pm": {"prime", "minister"}, "premier": {"prime", "minister"}, "fm": {"minister"},
    "pontiff": {"pope"}, "holiness": {"pope"},
}  # fmt: skip
# Words that may be said of holders of several offices.
_LOOSELY = {
    "president": {"president", "head"},
    "leader": {"president", "prime", "chancellor", "king", "pope", "leader", "speaker", "lama"},
    "head": {"president", "king", "queen", "head", "chief", "director"},
    "statesman": {"president", "prime", "minister", "head"},
    "diplomat": {"minister", "secretary", "envoy", "ambassador", "diplomat"},
    "monarch": {"king", "queen"},
    "official": {"minister", "secretary", "envoy", "official", "chief"},
    "envoy": {"envoy", "mediator", "ambassador"},
    "chief": {"chief", "secretary-general", "director", "head", "secretary"},
    "lama": {"lama", "holiness"},
}


def _may_be_called(wanted: set[str], held: set[str]) -> bool:
    held = held | {meant for word in held for meant in _SAME_OFFICE.get(word, ())}
    if len(wanted) == 1:
        (word,) = wanted
        return bool(_LOOSELY.get(word, {word}) & held)
    return wanted <= held


@dataclass(slots=True)
class Person:
    """Someone, or a party of people, who may travel. `number` is the order of first mention."""

    number: int
    name: str
    offices: set[str] = field(default_factory=set)
    country: str | None = None
    gender: str | None = None
    mentions: int = 0
    speaks_for_others: bool = False

    @property
    def surname(self) -> str:
        """The last word of the name that is no numeral."""
        words = [word for word in self.name.split() if not _ROMAN.match(word)]
        return words[-1] if words else self.name


class People:
    """Everybody an article names."""

    def __init__(self) -> None:
        self.all: list[Person] = []
        self._by_word: dict[str, Person] = {}
        self._by_name: dict[str, Person] = {}
        self._one_letter_longer: dict[str, list[str]] = {}

    def named(self, words: list[str], title: list[str], country: str | None, only_whole: bool = False) -> Person:
        """The person of that name, new or known; what is said of them is remembered. `only_whole` names ("Duke of
        Edinburgh") are not known by their words."""
        name = " ".join(words)
        person = self._by_name.get(name.lower()) or (None if only_whole else self._same(words, bool(title)))
        if person is None:
            person = Person(len(self.all), name)
            self.all.append(person)
        elif len(words) > len(person.name.split()) and len(words) <= 4:
            person.name = name
        self._by_name.setdefault(name.lower(), person)
        for word in sorted(words, key=lambda w: w != person.surname):
            if not only_whole and len(word) > 1 and not _ROMAN.match(word) and word.lower() not in _PARTICLES:
                known = self._by_word.get(word.lower())
                if known is None:
                    self._one_letter_longer.setdefault(word.lower()[:-1], []).append(word.lower())
                if known is None or (word == person.surname and word != known.surname):
                    self._by_word[word.lower()] = person
        self.describe(person, title, country)
        return person

    def describe(self, person: Person, title: list[str], country: str | None) -> None:
        """Remember an office and a country said of someone."""
        lowered = [word.lower().strip(".") for word in title]
        person.offices.update(word for word in lowered if word in OFFICES)
        if any(word in SPOKEN_FOR for word in lowered):
            person.speaks_for_others = True
        if country and person.country is None:
            person.country = country
        if any(word in _FEMALE for word in lowered):
            person.gender = "she"
        elif any(word in _MALE for word in lowered) and person.gender is None:
            person.gender = "he"

    def called(self, word: str) -> Person | None:
        """Who is meant by one word of a name."""
        lowered = word.lower()
        known = self._by_word.get(lowered)
        if known is not None or len(lowered) <= 5:
            return known
        # "Borrel" once among many a "Borrell".
        near = [lowered[:-1], *self._one_letter_longer.get(lowered, ())]
        return next((p for w in near if (p := self._by_word.get(w)) and p.offices), None)

    def in_office(self, office: set[str], country: str | None) -> Person | None:
        """Who is meant by "the (French) president": of those who may be called so the one spoken of most."""
        wanted = {meant for word in office for meant in _SAME_OFFICE.get(word, {word})}
        holders = [
            p
            for p in self.all
            if p.offices and (country is None or p.country in (None, country)) and _may_be_called(wanted, p.offices)
        ]
        return max(
            holders, key=lambda p: (p.country == country or country is None, p.mentions, -p.number), default=None
        )

    @staticmethod
    def is_bare(person: Person) -> bool:
        """Whether one capitalised word is all that is known of somebody."""
        return not person.offices and " " not in person.name

    def _same(self, words: list[str], titled: bool) -> Person | None:
        """A known person whose name these words shorten, lengthen or turn round."""
        if len(words) == 1:
            return self._by_word.get(words[0].lower())
        known = self._by_word.get(words[-1].lower()) or self._by_word.get(words[0].lower())
        if known is None:
            return None
        have, given = {w.lower() for w in known.name.split()}, {w.lower() for w in words}
        nickname = words[0][:1] == known.name[:1] and words[-1] == known.surname
        return known if have <= given or given <= have or nickname or (titled and len(have) == 1) else None


@dataclass(frozen=True, slots=True)
class Name:
    """Tokens first..last (exclusive) of a sentence: an office, a name, or both; `name_at` is where the name begins."""

    first: int
    name_at: int
    last: int


def name_length(tokens: list[Token], at: int, masked: list[bool]) -> int:
    """How many tokens from `at` on are one run of capitalised words, with particles and initials inside."""
    end = at
    while end < len(tokens) and end - at < _MOST_WORDS:
        text = tokens[end].text
        if masked[end]:
            break
        if tokens[end].capital and (len(text) > 1 or text in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"):
            if end > at and (text.lower() in CALENDAR or title_length(tokens, end)):
                break
            end += 1
        elif (
            end > at
            and text == "."
            and len(tokens[end - 1].text) == 1
            and end + 1 < len(tokens)
            and tokens[end + 1].capital
        ) or (end > at and text.lower() in _PARTICLES and end + 1 < len(tokens) and tokens[end + 1].capital):
            end += 1
        else:
            break
    return end - at


def title_length(tokens: list[Token], at: int) -> int:
    """How many tokens from `at` on are an office or honorific ("Secretary of State", "Mr."), 0 when none."""
    end, office_end = at, at
    while end < len(tokens) and end - at < 12:
        word = tokens[end].text.lower().rstrip(".")
        if word in OFFICES or word in HONORIFICS:
            end += 1
            if end < len(tokens) and tokens[end].text == "." and word in HONORIFICS:
                end += 1
            office_end = end
        elif word in PORTFOLIOS:
            end += 1
            if office_end > at:  # "Minister of Finance": the portfolio belongs to the office before it
                office_end = end if tokens[end - 2].text.lower() in CONNECTORS or end - 1 > office_end else office_end
        elif (word in CONNECTORS and end > at and word != "the") or (
            word == "the" and tokens[end - 1].text.lower() in {"of", "for", "to"} and end > at
        ):
            end += 1
        else:
            break
    return office_end - at


def is_body(words: list[str]) -> bool:
    """Whether a capitalised name speaks of an institution, a building or an event."""
    return any(word.lower().strip(".") in BODIES for word in words) or (
        len(words) > 1 and all(w.isupper() for w in words)
    )


def opens_sentence(tokens: list[Token], at: int) -> bool:
    """Whether a token is capitalised only because a sentence or a quotation begins with it."""
    before = at - 1
    while before >= 0 and not tokens[before].text[0].isalnum():
        if tokens[before].text in '"“‘«(—–-:[':
            return True
        before -= 1
    return before < 0


def common_opening(word: str) -> bool:
    """Whether a word begins sentences without being a name."""
    return word.lower() in OPENING_WORDS
