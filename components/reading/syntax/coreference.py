"""Who "he", "their" and "A0 and A1" are: the people of this sentence, else whom the last one was about."""

from __future__ import annotations

from components.reading.names.marked import Marked
from components.reading.names.person import Person
from components.reading.names.signs import PERSON_SIGN, is_person
from components.reading.syntax.grammar import OWNED, SAYS
from components.reading.syntax.joining import joined
from components.reading.syntax.predicates import AUXILIARIES, is_finite
from components.reading.syntax.subject import Subject
from components.reading.vocabulary.parties import PARTIES
from components.reading.vocabulary.people import KIN, OF_STATE
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_PAIR = regex(r" (A\d+) and (?:the )?(?:(?:P\d+|N\d+|x)(?: 's)? )?(A\d+)(?= )")
_NATION = regex(r"N(\d+)$")
_LONGEST_NOUN_PHRASE = 6  # words
_REACH = 3  # sentences
_PARTY_FIRST = regex(
    r" (?:the|a|an|his|her) (?:(?:[a-z-]+|N\d+|P\d+ 's) ){0,3}?(?:delegation|team|group|mission|party) "
    r"(?!of (?:people|companies|countries)|in P|leader|chief|said)"
)
_TOUR_FIRST = regex(
    r" (?:the|a|an|his|her|their) (?:(?:[a-z-]+|N\d+|P\d+|x|D\d+|'s) ){0,3}?(?:tour|trek|itinerary|journey|pilgrimage) "
    r"(?:will|is|then|later|continues|moves|goes|kicks|begins|starts|opens|heads|takes|began|started|kicked|opened) "
)
# "A0 is a candidate" begins to tell of somebody.
_INTRODUCES = regex(r" A(\d+) (?:, [^,;]{1,60} , )?(?:is|was|will be) (?:an?|the|one of|also|another|yet another) ")
_OWNED = OWNED | words("first second third fourth fifth sixth last latest")  # "The visit , A0 's third".
_MAY_PRECEDE = AUXILIARIES | words(
    "said says added adds asked asks replied joked sighed quipped came comes follows followed stood sat"
)
_BESIDE = words("with of by told at near")
_GENDERS = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she"}
_POSSESSIVES = words("his her")
_FRONTED = words("after before while when since by on upon having")
_OF_SEVERAL = words("they them their")
PRONOUNS = _GENDERS.keys() | _OF_SEVERAL
_NOT_ABOUT = words("with by to of told for from in at on near into about over against between")


class Focus:
    """Remembers, sentence after sentence, who was last spoken of; `hero` is whom the article is about."""

    def __init__(self, hero: Person | None = None) -> None:
        self._focus: list[Person] = []
        self._hero = hero
        self._quoted = False
        self._together: tuple[int, tuple[Person, ...]] = (0, ())
        self._pair: tuple[int, tuple[Person, ...]] = (0, ())
        self._pairs: set[frozenset[int]] = set()
        self._mentioned: list[Person] = []
        self._means_it = False
        self._introduced: Person | None = None

    def writes(self, words: list[str]) -> bool:
        """Whether "I" or "we" after `words` is the article's writer, who travels, and nobody quoted."""
        return not self.is_of_state and not self._quoted and words.count('"') % 2 == 0

    @property
    def is_of_state(self) -> bool:
        """Whether whom the article is about holds an office of a state or a church, and so no other."""
        return self._hero is not None and bool(self._hero.offices & OF_STATE)

    def is_called(self, word: str) -> bool:
        """Whether whom the article is about holds the office, or is what, a word says."""
        return self._hero is not None and word in self._hero.offices

    @property
    def is_it(self) -> bool:
        """Whether "it" may be the traveller: a band, a choir, a club; the team or tour the last sentence was about."""
        return self._means_it or (self._hero is not None and self._hero.is_party)

    def heard(self, sentence: Marked) -> None:
        """Remember whom a sentence was about, for the pronouns of the next."""
        words = sentence.words
        of_party = not PARTIES.isdisjoint(words) and _PARTY_FIRST.match(sentence.code) is not None
        self._means_it = of_party or _TOUR_FIRST.match(sentence.code) is not None
        if opening := sentence.code.startswith(" A") and _INTRODUCES.match(sentence.code):
            said = sentence.people[int(opening[1])]
            self._introduced = said if said and " " in said.name else None
        elif self._hero in sentence.people:
            self._introduced = None
        self._quoted ^= words.count('"') % 2 == 1
        self._mentioned = [p for p in sentence.people if p and not p.speaks_for_others] or self._mentioned
        may_pair = len(sentence.people) > 1 and " and " in sentence.code
        for pair in _PAIR.finditer(sentence.code) if may_pair else ():
            meant = [p for sign in pair.groups() if (p := sentence.people[int(sign[1:])])]
            if len({p.number for p in meant}) > 1:
                self._pair = (sentence.number, tuple(meant))
                self._pairs.add(frozenset(p.number for p in meant))
        for at, word in enumerate(words) if sentence.people else ():
            if word in {"he", "she", "they"} and self._focus:
                return
            sign = PERSON_SIGN.match(word) if word[0] == "A" else None
            person = sentence.people[int(sign[1])] if sign else None
            if person is None or person.speaks_for_others or _is_object(words, at) or _is_met_first(words, at):
                continue
            if words[at + 1 : at + 2] == ["'s"] and at + 2 < len(words) and words[at + 2] not in _OWNED:
                continue
            person = _apposed(sentence, words, at) or person
            named = joined(sentence, words, at + 1)
            if len(named.people) > 1:
                self._together = (sentence.number, named.people)
            if person in self._focus:
                self._focus.remove(person)
            self._focus.append(person)
            return

    def with_him(self, sentence: Marked, words: list[str], at: int) -> Subject:
        """Whom the pronoun words[at] means, with whoever is joined to it: "he and A1"."""
        one = self.meant_by(sentence, words[at], words[:at])
        joined_to = words[at + 2 : at + 2 + _LONGEST_NOUN_PHRASE] if words[at + 1 : at + 2] == ["and"] else []
        near = next((nth for nth, word in enumerate(joined_to) if not word.isalpha()), None)
        sign = PERSON_SIGN.match(joined_to[near]) if near is not None else None
        person = sentence.people[int(sign[1])] if sign else None
        return Subject((*one.people, person), open=one.open, pronoun=one.pronoun) if person else one

    def both(self, sentence: Marked) -> Subject:
        """Whom "the two" means: the pair that was last named, however far back if it is the only one."""
        number, people = self._pair
        near = 0 < sentence.number - number <= _REACH or len(self._pairs) == 1
        return Subject(people) if near and people else Subject(open=True)

    def is_hero(self, person: Person) -> bool:
        """Whether the article is about somebody."""
        return person is self._hero

    def is_of(self, nation: str) -> bool:
        """Whether whom the article is about is of a nation."""
        return self._hero is not None and self._hero.country == nation

    def is_foreign_party(self, sentence: Marked, words: list[str]) -> bool:
        """Whether the party that `words` end in is said to be of another nation than whom the article is about."""
        for word in reversed(words[-_LONGEST_NOUN_PHRASE:-1]):
            if nation := _NATION.match(word):
                return self._is_others(sentence.nations[int(nation[1])])
            if word == "foreign" and words[-1] in PARTIES:
                return self._hero is not None
            if not word.isalpha() or word in {"the", "his", "her", "their", "and", "of", "in", "with"}:
                return False
        return False

    def is_foreign_office(self, sentence: Marked, before: list[str]) -> bool:
        """Whether an office said right behind `before` is of another nation, "N0", than the hero's."""
        nation = _NATION.match(before[-1]) if before else None
        return nation is not None and self._is_others(sentence.nations[int(nation[1])])

    def national(self, nation: str) -> Subject | None:
        """Whom "the Norwegian" means: whom the article is about, unless he is of another nation."""
        return None if self._is_others(nation) else Subject(open=True)

    def _is_others(self, nation: str) -> bool:
        """Whether whom the article is about has a nation, and not this one."""
        return self._hero is not None and self._hero.country not in (None, nation)

    def one(self, sentence: Marked, sign: str) -> Subject:
        """The person that a sign stands for."""
        person = sentence.people[int(sign[1:])]
        return Subject((person,)) if person else Subject(open=True, pronoun="office")

    def meant_by(self, sentence: Marked, said: str, before: list[str]) -> Subject:
        """Whom a pronoun of `PRONOUNS` or "its" means: whom this sentence named before, else whom the last one was
        about."""
        wanted = _GENDERS.get(said)
        if wanted and (relative := _antecedent(sentence, before)) and relative.gender in (None, wanted):
            return Subject((relative,))
        for at, word in enumerate(before):
            sign = PERSON_SIGN.match(word)
            person = sentence.people[int(sign[1])] if sign else None
            if sign and person is None and wanted:
                return Subject(open=True)
            if (
                person
                and not person.speaks_for_others
                and not _speaks_of_another(before, at)
                and not (said in _POSSESSIVES and _says_of_another(before, at))
                and not _is_object(before, at, _BESIDE)
                and not _is_met_first(before, at)
                and (not wanted or person.gender in (None, wanted))
            ):
                return Subject((person,)) if wanted else joined(sentence, before, at + 1)
        number, people = self._together
        if said in _OF_SEVERAL and people and 0 < sentence.number - number <= _REACH:
            return Subject(people)
        for person in reversed(self._focus):
            if wanted and person.gender in (None, wanted) and not self._rather_hero(person, wanted):
                return Subject((person,), pronoun=None if person is self._introduced else wanted)
            if not wanted:  # One person is no "they", a band or a club is.
                return Subject((person,) if person.is_party else (), open=True)
        met = [p for p in self._mentioned if p not in self._focus and p.gender in (None, wanted)] if wanted else []
        if len(met) == 1 and self._focus and all(p.gender not in (None, wanted) for p in self._focus):
            return Subject((met[0],), pronoun=wanted)
        return Subject(open=True)

    def _rather_hero(self, person: Person, wanted: str) -> bool:
        """Whether a pronoun is whom the article is about, and not somebody it names in passing."""
        hero = self._hero
        if person is self._introduced:
            return False
        if hero is None or hero is person or hero not in self._focus or hero.gender not in (None, wanted):
            return False
        return person.gender is None or bool(person.offices & KIN)


def _antecedent(sentence: Marked, before: list[str]) -> Person | None:
    """Whom the relative clause is about that goes on behind `before`: "A0 said A1 , who arrived on his"."""
    opens = next((at for at in range(len(before) - 1, 0, -1) if before[at] in {"who", ","}), 0)
    if opens == 0 or before[opens] == ",":
        return None
    sign = PERSON_SIGN.match(before[opens - 1 - (before[opens - 1] == "," and opens > 1)])
    return sentence.people[int(sign[1])] if sign else None


def _is_object(words: list[str], at: int, after: frozenset[str] = _NOT_ABOUT) -> bool:
    """Whether somebody is only met or spoken to: "with A1", and A2 in "with A1 and A2"."""
    while at > 1 and words[at - 1] in {"and", ","} and is_person(words[at - 2]):
        at -= 2
    if (
        at > 1
        and words[at - 1].isalpha()
        and words[at - 1] not in after
        and words[at - 2] in {"to", "in", "at", "near"}
    ):
        return True  # "To tiny A0".
    if at == 0 or words[at - 1] in after:
        return at > 0
    verb = words[at - 1]  # "Has already met A0"; "said A0" and "will A0" stand before their subject.
    return at > 1 and is_finite(verb) and verb not in _MAY_PRECEDE


def _is_met_first(words: list[str], at: int) -> bool:
    """Whether a sentence opens by telling whom somebody else meets: "after meeting A0 in P0 , he flew"."""
    while at and (words[at - 1] == "the" or _NATION.match(words[at - 1])):
        at -= 1
    opens = words[max(0, at - _LONGEST_NOUN_PHRASE) : at - 1]
    return at > 1 and words[at - 1].endswith("ing") and at - 1 == len(opens) and opens[0] in _FRONTED


def _apposed(sentence: Marked, words: list[str], at: int) -> Person | None:
    """Who is named behind an office of more words than its sign: "the A0 peacekeeping operations , A1 ,"."""
    if words[at - 1 : at] != ["the"]:
        return None
    end = at + 1
    while end < min(len(words) - 2, at + _LONGEST_NOUN_PHRASE) and words[end].isalpha() and words[end].islower():
        if is_finite(words[end]):
            return None
        end += 1
    said = words[end : end + 3]
    if end == at + 1 or len(said) < 3 or said[0] != "," or said[2] != "," or not is_person(said[1]):
        return None
    return sentence.people[int(said[1][1:])]


def _says_of_another(words: list[str], at: int) -> bool:
    """ "A0 said the A1 should explain his visit": whose it is the second one's."""
    if SAYS.isdisjoint(words[at + 1 : at + 2]):
        return False
    behind = range(at + 2, len(words))
    return any(is_person(words[n]) and not _is_object(words, n) and words[n + 1 : n + 2] != ["'s"] for n in behind)


def _speaks_of_another(words: list[str], at: int) -> bool:
    """ "His adviser A0 said he would fly to P0"."""
    return words[at - 1 : at] in (["his"], ["her"], ["their"]) and not SAYS.isdisjoint(words[at + 1 : at + 2])
