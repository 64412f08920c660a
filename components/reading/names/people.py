"""People are known by their offices, full names and surnames; later mentions lead back to the first.

A name is a run of capitalised words that no body, place or month explains. Whoever is called "the prime minister",
"he" or "Johnson" afterwards is looked up here.
"""

from __future__ import annotations

from collections.abc import Set

from components.reading.names.called_by_office import SAME_OFFICE, may_be_called
from components.reading.names.capitals import PARTICLES
from components.reading.names.person import ROMAN, Person
from components.reading.vocabulary.forms_of_state import only_land_of
from components.reading.vocabulary.people import KIN, MINISTRIES, OF_STATE, OFFICES, SPOKEN_FOR, STYLED
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

# Of orders, degrees, parliaments and religious houses: "Ann Lee OBE".
_LETTERS_BEHIND = regex(r"(?:[OMC]BE|[KD]BE|K?CMG|[QK]C|Md[BL]|MEP|MSP|PhD|OFM|OSB|OSU|T\.?D\.?|M\.P\.)$")
_OF_SPOUSES = KIN | {"lady"}  # "First Lady Ann Lee" is not "President Lee".
_HELD = OFFICES | {"club", "earl"}
_LONGEST_NAME = 4  # words
_OF_NICKNAME = 4  # letters
_NEEDS_NO_COUNTRY = 2  # mentions
_IN_HEADLINE = 3  # mentions
_FEMALE = words(
    "mrs ms miss madame dame queen princess duchess empress spokeswoman chairwoman congresswoman actress lady wife "
    "daughter sister mother mum niece granddaughter grandmother grandmum girlfriend frontwoman businesswoman "
    "councilwoman countess soprano mezzo-soprano diva nun adventuress yachtswoman"
)
_MALE = words(
    "mr sir king prince duke pope emperor spokesman chairman congressman actor archbishop cardinal lord "
    "husband son brother father dad nephew grandson grandfather boyfriend frontman businessman councilman baritone "
    "monk postman earl yachtsman"
)
OF_A_COURT = words("king queen prince princess duke duchess countess emperor empress sultan emir highness majesty")
_CLERGY = words("archbishop bishop cardinal patriarch pope")
_WHOSE = words("of for to")
_NUMBERED = words("pope pontiff king queen emperor patriarch")  # Elizabeth II need not be said to be a queen.


def _weight(person: Person) -> int:
    """How much a paper speaks of somebody in office; more, where it says no country: its own president needs none."""
    return person.mentions + _NEEDS_NO_COUNTRY * (person.country is None) + _IN_HEADLINE * person.titled


def _own_part(title: list[str]) -> list[str]:
    """Of "spokesman of the president" what somebody is himself."""
    speaks = next((at for at, word in enumerate(title) if word in SPOKEN_FOR), len(title))
    ends = next((at for at in range(speaks, len(title)) if title[at] in _WHOSE), len(title))
    return title[:ends]


class People:
    """Everybody an article names."""

    def __init__(self) -> None:
        self.all: list[Person] = []
        self._by_word: dict[str, Person] = {}
        self._by_name: dict[str, Person] = {}
        self._one_letter_longer: dict[str, list[str]] = {}
        self._made_one: dict[int, Person] = {}

    def named(self, words: list[str], title: list[str], country: str | None, only_whole: bool = False) -> Person:
        """The person of that name, new or known; what is said of them is remembered. `only_whole` names ("Duke of
        Edinburgh") are not known by their words."""
        while len(words) > 1 and _LETTERS_BEHIND.match(words[-1]):
            words = words[:-1]
        name = " ".join(words)
        person = self._by_name.get(name.lower())
        if person is None or name.count(" ") > person.name.count(" "):
            person = self._registered(person, name, words, title, only_whole)
        self.describe(person, title, country)
        return person

    def _registered(
        self, known: Person | None, name: str, words: list[str], title: list[str], only_whole: bool
    ) -> Person:
        """The person of a name that is new, or longer than the one that was known; and of its words from now on."""
        person = known or (None if only_whole else self._same(words, title))
        if person is None:
            person = Person(len(self.all), name)
            self.all.append(person)
        elif len(words) > len(person.name.split()) and len(words) <= _LONGEST_NAME:
            person.name = name
        self._by_name.setdefault(name.lower(), person)
        surname = person.surname
        for word in () if only_whole else sorted(words, key=surname.__ne__):
            lowered = word.lower()
            if len(word) > 1 and not ROMAN.match(word) and lowered not in PARTICLES:
                namesake = self._by_word.get(lowered)
                if namesake is None:
                    self._one_letter_longer.setdefault(lowered[:-1], []).append(lowered)
                if namesake is None or (word == surname and word != namesake.surname):
                    self._by_word[lowered] = person
        if any(word.lower() in SPOKEN_FOR for word in words[:-2]):
            person.speaks_for_others = True  # "Palace Aide Joe Dahl".
        return person

    def also_called(self, name: list[str], person: Person) -> None:
        """Remember another whole name of somebody known: "the Duke of Kent"."""
        self._by_name[" ".join(name).lower()] = person

    def make_one(self, one: Person, other: Person) -> None:
        """Two who were known apart are one from now on, known as who was named first."""
        kept, gone = sorted((self.who_is(one), self.who_is(other)), key=lambda p: p.number)
        if kept is gone:
            return
        self._made_one[gone.number] = kept
        for known in (self._by_word, self._by_name):
            known.update({called: kept for called, person in known.items() if person is gone})
        kept.offices |= gone.offices
        kept.ministries |= gone.ministries
        kept.country, kept.gender = kept.country or gone.country, kept.gender or gone.gender
        kept.origin = kept.origin or gone.origin
        kept.mentions, gone.mentions = kept.mentions + gone.mentions, 0

    def who_is(self, person: Person) -> Person:
        """As whom somebody is known by now."""
        while person.number in self._made_one:
            person = self._made_one[person.number]
        return person

    def describe(self, person: Person, title: list[str], country: str | None) -> None:
        """Remember an office and a country said of someone."""
        lowered = _own_part([word.lower().strip(".") for word in title])
        person.offices.update(_HELD.intersection(lowered))
        person.ministries.update(MINISTRIES.intersection(lowered))
        country = country or only_land_of(lowered)
        if country and person.country is None:
            person.country = country
        if not SPOKEN_FOR.isdisjoint(lowered):
            person.speaks_for_others = True
        if "and" in lowered:
            return  # Of "the Archbishop and Mrs Lee" only one is she.
        if not _FEMALE.isdisjoint(lowered):
            person.gender = "she"
        elif person.gender is None and not _MALE.isdisjoint(lowered):
            person.gender = "he"

    def called(self, word: str) -> Person | None:
        """Who is meant by one word of a name."""
        lowered = word.lower()
        known = self._by_word.get(lowered)
        if known is not None or len(lowered) <= 5:
            return known
        # "Borrel" once among many a "Borrell".
        for near in (lowered[:-1], *self._one_letter_longer.get(lowered, ())):
            if (known := self._by_word.get(near)) and known.offices:
                return known
        return None

    def of_name(self, words: list[str]) -> Person | None:
        """Who bears a whole name, however it is written."""
        return self._by_name.get(" ".join(words).lower())

    def in_office(
        self, office: set[str], country: str | None, gender: str | None = None, ministry: Set[str] = frozenset()
    ) -> Person | None:
        """Who is meant by "the (French) president": of those who may be called so the one spoken of most; a minister of
        another ministry may not."""
        wanted = {meant for word in office for meant in SAME_OFFICE.get(word, {word})}
        holders = [
            p
            for p in self.all
            if p.offices and (country is None or p.country in (None, country)) and may_be_called(wanted, p.offices)
        ]
        if ministry:
            holders = [p for p in holders if not p.ministries or not p.ministries.isdisjoint(ministry)]
        holders = [p for p in holders if gender is None or p.gender in (None, gender)] or holders
        if not holders and office & _NUMBERED:
            holders = [p for p in self.all if " " in p.name and ROMAN.match(p.name.split()[-1])]
            others = (_NUMBERED | OF_A_COURT) - STYLED - office  # No king is a queen, and no prince the Pope.
            holders = [p for p in holders if p.offices.isdisjoint(others)]
            if holders:
                self.describe(max(holders, key=lambda p: p.mentions), sorted(office), country)
        return max(
            holders,
            key=lambda p: (
                p.country == country or country is None,
                country or not p.invites,
                bool(office & STYLED & p.offices),
                _weight(p),
                -p.number,
            ),
            default=None,
        )

    def _bare(self, word: str) -> Person | None:
        """Of whom nothing else is known than that word, if somebody is called by it."""
        known = self._by_word.get(word.lower())
        return known if known and self.is_bare(known) else None

    @staticmethod
    def is_bare(person: Person) -> bool:
        """Whether one capitalised word is all that is known of somebody."""
        return not person.offices and " " not in person.name

    def _by_nickname(self, word: str, title: list[str]) -> Person | None:
        """Whoever holds that office of state and whose name one begins like: "President Jokowi", Joko Widodo."""
        office = OF_STATE.intersection(map(str.lower, title))
        begins = word[:_OF_NICKNAME].lower()
        alike = (p for p in self.all if p.offices & office and " " in p.name and p.name.lower().startswith(begins))
        return next(alike, None) if office and len(word) > _OF_NICKNAME else None

    def _same(self, words: list[str], title: list[str]) -> Person | None:
        """A known person whose name these words shorten, lengthen or turn round; "his wife Joan Lee" is not John."""
        if len(words) == 1:
            known = self._by_word.get(words[0].lower()) or self._by_nickname(words[0], title)
            kin_only = known is not None and bool(known.offices) and known.offices <= _OF_SPOUSES
            return None if kin_only and not OF_STATE.union(_CLERGY).isdisjoint(map(str.lower, title)) else known
        words, numeral = (words[:-1], words[-1]) if ROMAN.match(words[-1]) else (words, "")
        known = self._by_word.get(words[-1].lower()) or self._by_word.get(words[0].lower())
        if known and numeral and ROMAN.match(known.name.split()[-1]) and not known.name.endswith(f" {numeral}"):
            return None  # "Charles III" is not Charles I.
        # "Rebelo", before "Ana Rebelo de Sousa".
        known = known or next(filter(None, map(self._bare, words[1:-1])), None)
        if known is None:
            return None
        have = {w.lower() for w in known.name.split() if not ROMAN.match(w)} - OF_A_COURT - _NUMBERED
        given = {w.lower() for w in words} - OF_A_COURT - _NUMBERED
        nickname = words[0][:1] == known.name[:1] and words[-1] == known.surname
        if len(words) > 1 and known.offices - _OF_SPOUSES and not _OF_SPOUSES.isdisjoint(map(str.lower, title)):
            return None
        return known if have <= given or given <= have or nickname or (title and " " not in known.name) else None
