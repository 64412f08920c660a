"""What a capitalised word names: somebody, some place, a nation, or a body that is neither.

A name is decided by its neighbours: the office before it, the words it is part of, whom the article called by it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from components.geography.gazetteer import Mention
from components.geography.toponym import Toponym
from components.reading.dates import DateMention
from components.reading.people import People, Person, common_opening, is_body, name_length, opens_sentence, title_length
from components.reading.tokens import Token
from components.reading.toponyms import Atlas, believable, country_of_people, lies_in
from components.reading.vocabulary import (
    ADJECTIVAL,
    BODIES,
    HONORIFICS,
    NO_PERSON,
    OFFICES,
    PARTIES,
    PORTFOLIOS,
    SEATS,
    TOO_WIDE,
    VENUES,
    words,
)

_MAY_BEGIN_TITLE = OFFICES | HONORIFICS | PORTFOLIOS
_REGAL = words("pope king queen prince princess duke duchess emperor empress sultan sheikh dalai")
_SEATED = words("duke duchess prince princess earl countess archbishop bishop king queen emir sultan crown")
_QUALIFIERS = words(
    "greater downtown central upper lower old inner mainland metropolitan historic southern northern eastern western"
)


@dataclass(slots=True)
class Sign:
    """Tokens first..last (exclusive) that become one sign: A somebody, Z an office nobody is known to hold, P a place,
    N a nation, D a date, X a name of something else."""

    kind: str
    first: int
    last: int
    place: Toponym | None = None
    person: Person | None = None
    date: DateMention | None = None
    nation: str | None = None
    seat: bool = False


class Namer:
    """Decides what names mean in one article. `lowered` are the words it writes small, `inside` the capitalised ones
    that stand within sentences; `nearby` are the countries it speaks of, once they are known. A name is looked up once
    a text, and again when the countries are known."""

    def __init__(self, atlas: Atlas, people: People, lowered: frozenset[str], inside: frozenset[str]) -> None:
        self.atlas, self.people, self._lowered, self._inside = atlas, people, lowered, inside
        self.nearby: frozenset[str] = frozenset()
        self._matches: dict[int, Mention | None] = {}
        self._meanings: dict[str, Toponym | None] = {}

    def settle_in(self, nearby: frozenset[str]) -> None:
        """From now on names are read by somebody who knows which countries the article speaks of."""
        self.nearby = nearby
        self._meanings.clear()

    def sign_at(
        self, tokens: list[Token], words: list[str], masked: list[bool], at: int, learning: bool, headline: bool
    ) -> Sign | None:
        """The sign that begins at tokens[at], None for an ordinary word. While `learning`, people are counted and
        countries not yet known; a `headline` writes every word with a capital."""
        title = title_length(tokens, at)
        if title and not (headline and not self._names_known(words, at + title)):
            return self._titled(tokens, words, masked, at, title, learning, headline)
        if not tokens[at].capital:
            return None
        named = self._match(tokens, at, words)
        for length in (2, 1):
            nation = country_of_people(" ".join(words[at : at + length]))
            if nation and (length == 1 or at + 1 < len(tokens)) and not (named and named.end > at + length):
                return Sign("N", at, at + length, nation=nation)
        opening = opens_sentence(tokens, at)
        surname = self.people.called(words[at])
        if (
            opening
            and common_opening(words[at])
            and words[at] not in {"US", "UN"}
            and not (named and named.end > at + 1)
        ) and (surname is None or surname.surname != words[at] or not surname.offices):
            return None
        length = name_length(tokens, at, masked)
        if headline and not learning:
            return self._in_headline(tokens, words, at, length)
        return self._untitled(tokens, words, at, length, opening, learning)

    def _titled(
        self,
        tokens: list[Token],
        words: list[str],
        masked: list[bool],
        at: int,
        title: int,
        learning: bool,
        headline: bool,
    ) -> Sign | None:
        name_at = at + title
        lowered = [w.lower() for w in words[at:name_at]]
        length = name_length(tokens, name_at, masked) if name_at < len(tokens) else 0
        name = [w for w in words[name_at : name_at + length] if w != "."]
        nation = self._nation_before(words, at)
        if headline:
            sign = self._in_headline(tokens, words, name_at, length)
            return Sign("A", at, sign.last, person=sign.person) if sign and sign.person else None
        if name and country_of_people(name[0]):
            length, name = 0, []
        if name and len(name) == 1 and words[at].islower() and self._is_country(name[0]):
            length, name = 0, []
        if name and is_body(name):
            return Sign("X", at, name_at + length)
        if not name and lowered[-2:] == ["dalai", "lama"]:
            person = self.people.named(["Dalai", "Lama"], ["leader", "Lama", "Holiness"], None)
            return Sign("A", at, name_at, person=self._counted(person, learning))
        if not name and _SEATED & set(lowered) and words[name_at : name_at + 1] == ["of"] and name_at + 1 < len(tokens):
            seat = name_length(tokens, name_at + 1, masked)
            if seat:
                name = [*(w for w in words[at : name_at + 1 + seat])]
                person = self.people.named(name, words[at:name_at], nation, only_whole=True)
                return Sign("A", at, name_at + 1 + seat, person=self._counted(person, learning))
        if name:
            regal = [w for w in words[at:name_at] if w.lower() in _REGAL and w[0].isupper()]
            full = [*regal[-1:], *name]
            person = self.people.named(full, words[at:name_at], nation)
            return Sign("A", at, name_at + length, person=self._counted(person, learning))
        return self._office(words, at, title, nation)

    def _office(self, words: list[str], at: int, title: int, nation: str | None) -> Sign:
        """An office without a name: its holder when it is said to be known ("the minister"), else somebody (Z)."""
        lowered = {w.lower() for w in words[at : at + title]}
        last = at + title
        before = words[at - 1].lower() if at else ""
        if any(w.endswith("s") and w[:-1] in OFFICES for w in lowered) or lowered & PARTIES - {"convoy", "mission"}:
            return Sign("X", at, at)
        if words[last : last + 1] == ["'s"] or words[last : last + 1] == ["’s"]:
            following = words[last + 1].lower() if last + 1 < len(words) else ""
            if following in BODIES:
                return Sign("X", at, at)
        if before not in {"the", "’s", "'s"} and not nation and not words[at][0].isupper():
            return Sign("X", at, at)
        holder = self.people.in_office(lowered & OFFICES, nation)
        return Sign("A", at, last, person=holder) if holder else Sign("Z", at, last, nation=nation)

    def _untitled(
        self, tokens: list[Token], words: list[str], at: int, length: int, opening: bool, learning: bool
    ) -> Sign | None:
        name = [w for w in words[at : at + length] if w != "."]
        mention = self._match(tokens, at, words)
        place = self._means(mention.name) if mention else None
        if mention and place:
            covers = mention.end >= at + length
            known = self.people.called(name[0]) if len(name) == 1 else None
            if known and self._rather_person(known, name[0], words, at, place):
                return Sign("A", at, at + length, person=self._counted(known, learning))
            following = words[mention.end].lower() if mention.end < len(words) else ""
            if following in {"news", "newspaper", "agency", "daily"} or (
                place.match == "alternate" and bool(name) and name[0].lower() in SEATS
            ):
                return Sign("X", at, max(mention.end, at + length))
            if place.precision == "city" and following in {
                "are",
                "have",
                "were",
            }:  # A club or a government, not the city.
                return Sign(
                    "A",
                    at,
                    mention.end,
                    person=self._counted(self.people.named(name, ["club"], None, only_whole=True), learning),
                )
            if (
                covers
                or (following in VENUES and words[mention.end] != "City")
                or following in OFFICES
                or self._begins_place(tokens, words, mention.end, place)
            ):
                if (
                    words[at].lower().strip(".") in ADJECTIVAL
                    and following.isalpha()
                    and _is_noun_after(following, words, mention.end)
                ):
                    return Sign("N", at, mention.end, nation=place.country_code)
                if believable(tokens, mention, place, self._lowered):
                    return Sign("P", at, _with_abbreviation(words, mention.end), place=place)
            rest = [w for w in words[mention.end : at + length] if w != "."]
            if (
                place.precision == "country"
                and rest
                and not is_body(rest)
                and (len(rest) > 1 or self.people.called(rest[0]))
            ):
                return Sign("P", at, mention.end, place=place)
            if covers:
                return Sign("X", at, at + length) if len(name) > 1 else None
            if is_body(name) or place.precision == "country":
                return self._party(name, at, length, learning)
        if len(name) > 1 and name[0].lower() in _QUALIFIERS and not is_body(name[1:]):
            return None
        if is_body(name):
            return self._party(name, at, length, learning)
        if (
            len(name) == 1
            and self.people.called(name[0]) is None
            and (
                common_opening(name[0]) or (words[at - 1 : at] == ["of"] and at > 1 and words[at - 2].lower() in BODIES)
            )
        ):
            return None
        if (
            opening
            and len(name) == 2
            and name[0] not in self._inside
            and self._adjective_before_place(tokens, words, at)
        ):
            return None
        if all(w.lower().strip(".") in NO_PERSON | TOO_WIDE for w in name) or (len(name) == 1 and _is_acronym(name[0])):
            return Sign("X", at, at + length)
        if len(name) == 1:
            person = self.people.called(name[0])
            if person is None and "-" in name[0]:
                return Sign("X", at, at + length)
            aged = (
                words[at + 1 : at + 2] == [","]
                and words[at + 2 : at + 3]
                and words[at + 2].isdigit()
                and words[at + 3 : at + 4] == [","]
            )
            if (
                person is None
                and not aged
                and ((opening and name[0] not in self._inside) or name[0].lower() in self._lowered or len(name[0]) < 3)
            ):
                return None
            return Sign(
                "A", at, at + length, person=self._counted(person or self.people.named(name, [], None), learning)
            )
        person = self.people.named(name, [], None)
        self._read_apposition(tokens, words, at, at + length, person)
        return Sign("A", at, at + length, person=self._counted(person, learning))

    def _adjective_before_place(self, tokens: list[Token], words: list[str], at: int) -> bool:
        """ "Impoverished Yemen has": a sentence begins with an adjective, not with somebody's first name."""
        following = self._match(tokens, at + 1, words)
        place = self._means(following.name) if following else None
        return place is not None and (place.precision == "country" or place.capital)

    def _names_known(self, words: list[str], at: int) -> bool:
        return at < len(words) and self.people.called(words[at]) is not None

    def _match(self, tokens: list[Token], at: int, words: list[str]) -> Mention | None:
        """The gazetteer's longest name from here, remembered: every sentence is walked twice."""
        key = tokens[at].start
        if key not in self._matches:
            self._matches[key] = self.atlas.match(tokens, at, words)
        return self._matches[key]

    def _means(self, name: str) -> Toponym | None:
        if name not in self._meanings:
            self._meanings[name] = self.atlas.means(name, self.nearby)
        return self._meanings[name]

    def _in_headline(self, tokens: list[Token], words: list[str], at: int, length: int) -> Sign | None:
        """Where every word has a capital only what the body names is a name."""
        known = self.people.called(words[at])
        mention = self._match(tokens, at, words)
        place = self._means(mention.name) if mention else None
        if known and not (place and place.precision == "country"):
            last = at + 1
            while last < at + length and self.people.called(words[last]) is known:
                last += 1
            return Sign("A", at, last, person=known)
        if (
            mention
            and place
            and believable(tokens, mention, place, frozenset())
            and (place.population > 100_000 or place.capital)
        ):
            return Sign("P", at, mention.end, place=place)
        return None

    def _party(self, name: list[str], at: int, length: int, learning: bool) -> Sign:
        """A body; clubs and bands travel too, ministries do not."""
        lowered = {w.lower() for w in name}
        if {"united", "city", "fc", "club"} & lowered and not {"nations", "states", "kingdom", "council"} & lowered:
            return Sign("A", at, at + length, person=self._counted(self.people.named(name, ["club"], None), learning))
        return Sign("X", at, at + length)

    def _read_apposition(self, tokens: list[Token], words: list[str], at: int, end: int, person: Person) -> None:
        """The office beside a name: "Envoy to Yemen, Ann Lee," and "Ann Lee, the Special Envoy for"."""
        end_of_office = at - 1 if words[at - 1 : at] == [","] else at
        if at > 2 and (end_of_office < at or {"to", "for"} & set(words[max(0, at - 4) : at])):
            for start in range(max(0, at - 9), at - 1):
                length = title_length(tokens, start)
                if length and all(w[0].isalnum() or w[0] in "'’" for w in words[start:end_of_office]):
                    self.people.describe(person, words[start : start + length], self._nation_before(words, start))
                    break
        if words[end : end + 1] == [","]:
            start = end + 1 + (end + 1 < len(words) and words[end + 1].lower() in {"the", "a", "an"})
            nation = country_of_people(words[start]) if start < len(words) else None
            start += bool(nation)
            if start < len(words) and (length := title_length(tokens, start)):
                self.people.describe(person, words[start : start + length], nation)

    def _nation_before(self, words: list[str], at: int) -> str | None:
        """The country in "French president", "US president" and "Kenya's president"."""
        at -= 2 if at > 1 and words[at - 1] in {"'s", "’s"} else 1
        for length in (2, 1):
            if at - length + 1 >= 0:
                said = " ".join(words[at - length + 1 : at + 1])
                if nation := country_of_people(said):
                    return nation
                if said[:1].isupper() and self._is_country(said):
                    place = self.atlas.means(said)
                    return place.country_code if place else None
        return None

    def _is_country(self, name: str) -> bool:
        place = self.atlas.means(name)
        return place is not None and (place.precision == "country" or (name.isupper() and place.country_code == "US"))

    def _begins_place(self, tokens: list[Token], words: list[str], at: int, place: Toponym) -> bool:
        """Whether the next word is what this place lies in ("Hanoi Vietnam"), or both are countries."""
        following = self._match(tokens, at, words) if at < len(tokens) and tokens[at].capital else None
        whole = self._means(following.name) if following else None
        return whole is not None and (lies_in(place, whole) or (place.precision == whole.precision == "country"))

    def _rather_person(self, known: Person, name: str, words: list[str], at: int, place: Toponym) -> bool:
        """Whether a name that is also a place is the person's here: their surname, or no town one would know."""
        before = words[at - 1].lower() if at else ""
        located = before in {"in", "to", "at", "from"}
        if place.precision == "country":
            return known.surname == name and bool(known.offices) and not located
        if known.surname == name:
            return not (place.capital and located)
        return place.precision == "city" and not place.capital and not located

    def _counted(self, person: Person, learning: bool) -> Person:
        person.mentions += learning
        return person


def may_begin_title(word: str) -> bool:
    """Whether a word written small may be the beginning of somebody's office."""
    return word in _MAY_BEGIN_TITLE


def in_title_case(tokens: list[Token]) -> bool:
    """Whether a line is written like a headline, with a capital on nearly every longer word."""
    longer = [t.text for t in tokens if len(t.text) > 3 and t.text[0].isalpha()]
    if not tokens or tokens[-1].text in {".", "?", "!", '"', "”"} or len(tokens) > 30:
        return False
    return len(longer) >= 4 and sum(w[0].isupper() for w in longer) >= 0.8 * len(longer)


def _with_abbreviation(words: list[str], end: int) -> int:
    """The "D.C." of Washington, D.C. says nothing new."""
    return (
        end + 2
        if words[end : end + 1] == [","] and words[end + 1 : end + 2] and words[end + 1] in _ABBREVIATED
        else end
    )


_ABBREVIATED = frozenset(
    {"D.C.", "DC", "B.C.", "BC", "N.Y.", "NY", "CA", "TX", "NJ", "MA", "IL", "FL", "PA", "ON", "AB", "WA", "GA"}
)


def _is_acronym(word: str) -> bool:
    return word.isupper() and len(word) > 1


_NOT_NOUNS = re.compile(
    r"(?:and|or|in|on|for|to|from|with|at|by|as|the|a|is|was|will|has|had|would|who|where|which|that|this|next|"
    r"last|later|after|"
    r"before|during|while|amid|since|until|starting|today|tomorrow|yesterday|said|says|are|were|have|between|"
    r"through|via)$"
)


def _is_noun_after(following: str, words: list[str], at: int) -> bool:
    return (not _NOT_NOUNS.match(following) and words[at][:1].islower()) or following in OFFICES
