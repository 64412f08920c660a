"""What an article has said so far helps to read its next name: whom it spoke of, what it writes small, which countries.

An article is read twice (`two_readings.py`): the first time its people and countries are learnt, the second time they
are known. What is asked here is noted with its answer, for the second reading.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Set
from datetime import date
from itertools import pairwise

from components.geography.gazetteer import Mention
from components.geography.toponym import Toponym
from components.reading.names.acts import Act, acts_of
from components.reading.names.asking import Asking
from components.reading.names.company import ALONE, Company
from components.reading.names.lines import Line, names_that_open, words_inside
from components.reading.names.people import People
from components.reading.names.person import Person
from components.reading.names.states import STATES_IN_SHORT, in_state
from components.reading.names.toponyms import Atlas
from components.reading.vocabulary.places import DOUBTFUL_PLACES, SETTLEMENTS

# Before "to" and "at" a name may as well be a person's.
_ARTICLES = frozenset({"La", "El", "Los", "Las"})
_WHERE = frozenset({"in", "In", "near", "to", "at", "At", "of", "outside"})
_GETS_TO = frozenset({"reach", "reaches", "reached", "reaching", "visit", "visits", "visited", "visiting"})
_IN_LIST = frozenset({",", "and", ".", ";", ")", "on", "from", "in", "before", "for", "to", "next", "this", "last"})
_LONG_NAME = 8  # letters: longer than most first names
_MOST_OF_NAME = 4  # words
_STORMS = frozenset({"Hurricane", "hurricane", "Typhoon", "typhoon", "Cyclone", "cyclone"})

_UNREAD = Mention(0, 0, "")
_Known = tuple[Person, str, int] | None


class Context:
    """What is known of one article's names. `lowered` are the words it writes small, `inside` the capitalised ones that
    stand within its sentences or open many, `storms` the names of hurricanes, `nearby` the countries it speaks of; a
    name is looked up once while these stay."""

    def __init__(self, atlas: Atlas, lines: list[Line], published: date | None = None) -> None:
        self.published = published
        self.atlas, self.people, self.asking = atlas, People(), Asking()
        self._learning = True
        said = frozenset().union(*(line.words for line in lines))
        self.lowered = frozenset(filter(str.islower, said))
        self.inside = words_inside(lines) | names_that_open(lines, said)
        self._nearby: frozenset[str] = frozenset()
        self.storms = frozenset(
            name
            for line in (lines if said & _STORMS else ())
            for storm, name in pairwise(line.words)
            if storm in _STORMS and name.istitle()
        )
        self.acts = acts_of(lines, said, atlas)
        self.unnamed = Counter[str]()
        self._names: dict[int, Mention | None] = {}
        self._villages: set[str] = set()
        self._around: frozenset[str] = frozenset()
        self._meanings: dict[str, Toponym | None] = {}
        self._company = ALONE

    def settle_in(self, nearby: frozenset[str], places: Iterable[Toponym]) -> None:
        """From now on names are read by somebody who knows which countries and `places` the article speaks of."""
        self._nearby, self._learning = nearby, False
        self._company = Company(places)
        self._meanings = {name: self._likely(name) for name in self._company.places}
        settled = Company(place for place in self._meanings.values() if place)
        if settled.places != self._company.places:
            self._company = settled
            self._meanings.clear()
        self._around = nearby | {place.country_code for place in settled.places.values()}

    @property
    def learning(self) -> bool:
        """Whether the article is read for the first time."""
        self.asking.leave_open()
        return self._learning

    @property
    def nearby(self) -> frozenset[str]:
        """Codes of the countries that the article speaks of, none while it is read for the first time."""
        self.asking.leave_open()
        return self._nearby

    def called(self, word: str) -> Person | None:
        """Who is meant by one word of a name."""
        person = self.people.called(word)
        self.asking.note(self._is_called, word, _as_known(person))
        return person

    def _is_called(self, word: str) -> _Known:
        return _as_known(self.people.called(word))

    def of_name(self, words: list[str]) -> Person | None:
        """Who bears a whole name, however it is written."""
        person = self.people.of_name(words)
        self.asking.note(self._is_of_name, words, _as_known(person))
        return person

    def _is_of_name(self, words: list[str]) -> _Known:
        return _as_known(self.people.of_name(words))

    def in_office(
        self, office: set[str], country: str | None, gender: str | None = None, ministry: Set[str] = frozenset()
    ) -> Person | None:
        """Who is meant by "the (French) president", "the foreign minister"."""
        self.asking.leave_open()
        return self.people.in_office(office, country, gender, ministry)

    def spoken_of_most(self, offices: Set[str]) -> Person | None:
        """Of those in one of the offices the one who is named most."""
        self.asking.leave_open()
        return max((p for p in self.people.all if p.offices & offices), key=lambda p: p.mentions, default=None)

    def act_at(self, line: Line, at: int) -> Act | None:
        """The act that is named from that token on."""
        for act in self.acts:
            end = at + len(act.words)
            if end <= len(line.words) and all(
                word.lower() == own for word, own in zip(line.words[at:end], act.words, strict=True)
            ):
                return act
        return None

    def name_at(self, line: Line, at: int) -> Mention | None:
        """The gazetteer's longest name from that token on."""
        key = line.tokens[at].start
        known = self._names.get(key, _UNREAD)
        if known is _UNREAD:
            known = self._names[key] = self._looked_up(line, at)
        return known

    def _looked_up(self, line: Line, at: int) -> Mention | None:
        known = self.atlas.names.longest(at, line.words) or self._behind_article(line, at)
        if known and line.words[known.end : known.end + 1] == ["airport"]:
            known = self._airport(known) or known
        whole = known is None or not self.atlas.has_heard_of(known.name)
        if whole or (known and known.end < len(line.tokens) and line.tokens[known.end].capital):
            village = self._village_at(line, at)
            return village if village and (whole or known is None or village.end > known.end) else known
        return known

    def _airport(self, name: Mention) -> Mention | None:
        """ "El Dorado airport", which is in no town of that name."""
        airport = f"{name.name} Airport"
        return Mention(name.start, name.end + 1, airport) if self.atlas.has_heard_of(airport) else None

    def _behind_article(self, line: Line, at: int) -> Mention | None:
        """ "La Antigua Guatemala", which GeoNames has without its article."""
        if line.words[at] not in _ARTICLES:
            return None
        known = self.atlas.names.longest(at + 1, line.words) if at + 1 < len(line.words) else None
        return known if known and known.end == at + line.name_at(at) and len(known.name.split()) > 1 else None

    def _village_at(self, line: Line, at: int) -> Mention | None:
        """The name of a place of any size, where "in" or the like says that it is one and no headline has capitals."""
        before = line.words[at - 1] if at else ""
        led_to = before in _WHERE or (at > 1 and before.islower() and line.words[at - 2] in _WHERE)
        listed = not led_to and self._goes_on_list(line, at)
        if not led_to and not listed and before not in _GETS_TO:
            return self._village_in_state(line, at)
        known = self.people.called(line.words[at])
        if (
            line.words[at].lower() in DOUBTFUL_PLACES
            or line.headline
            or (known and not self.is_only_placed(known, line.words, at))
        ):
            return None
        name = self.atlas.names.longest_of_any_size(at, line.words)
        if name and name.end == at + 1 and line.words[at].lower() in self.lowered:
            return None
        if name and listed and (name.end == len(line.words) or line.words[name.end] not in _IN_LIST):
            return None  # "Visited Vaduz, and Ruggell was glad."
        if (
            name
            and not led_to
            and name.end == at + 1
            and before.startswith("visit")
            and len(line.words[at]) < _LONG_NAME
        ):
            return None  # Somebody visited Maria.
        if name and not (name.end < len(line.words) and line.tokens[name.end].capital):
            self._villages.add(name.name)
            return name
        return None

    def _village_in_state(self, line: Line, at: int) -> Mention | None:
        """The name of a place of any size with the state behind it that it lies in: "Caraquet, N.B."."""
        if STATES_IN_SHORT.isdisjoint(line.words[at + 1 : at + _MOST_OF_NAME + 2]):
            return None
        name = self.atlas.names.longest_of_any_size(at, line.words)
        return name if name and in_state(self.atlas, line.words, name) else None

    def _goes_on_list(self, line: Line, at: int) -> bool:
        """Whether a place stands before that token, and a comma or "and" between: "in Balzers, Triesen and then"."""
        at -= line.words[at - 1 : at] == ["then"]
        if at < 2 or line.words[at - 1] not in {",", "and"}:
            return False
        end = at - 2 if line.words[at - 2 : at] == [",", "and"] else at - 1
        starts = range(max(0, end - _MOST_OF_NAME), end)
        names = (self._names.get(line.tokens[start].start) for start in starts)
        return any(name is not None and name is not _UNREAD and name.end == end for name in names)

    @staticmethod
    def is_only_placed(known: Person, words: list[str], at: int) -> bool:
        """Whether somebody known by one word only is rather the place that "in" or "the town of" stands before."""
        before = words[at - 1].lower() if at else ""
        town_of = before == "of" and at > 1 and words[at - 2] in SETTLEMENTS
        return People.is_bare(known) and (town_of or before in {"in", "near", "outside"})

    def speaks_of(self, place: Toponym) -> bool:
        """Whether the article names the country a place lies in, or another place there."""
        self.asking.leave_open()
        return place.country_code in self._nearby or self._company.has_another_in(place)

    def is_unsettled(self, name: Mention | None) -> bool:
        """Whether a name is a village's if the article turns out to speak of its country; nobody is learnt from it
        yet."""
        return name is not None and name.name in self._villages and self.learning

    def is_village(self, name: Mention) -> bool:
        """Whether a name was only found because words like "in" lead to it."""
        return name.name in self._villages

    def meaning(self, name: Mention | None) -> Toponym | None:
        """The place that a name means in this article."""
        if name is None:
            return None
        place = self._means(name.name)
        self.asking.note(self._means, name.name, place)
        return place

    def _means(self, name: str) -> Toponym | None:
        if name in self._villages:
            return None if self._learning else self.atlas.lying_in(name, self._around, self._company)
        if name not in self._meanings:
            self._meanings[name] = self._likely(name)
        return self._meanings[name]

    def _likely(self, name: str) -> Toponym | None:
        return self.atlas.means(name, self._nearby, company=self._company)

    def heard(self, person: Person) -> Person:
        """That person, counted when the article is read for the first time."""
        person.mentions += self._learning
        return person


def _as_known(person: Person | None) -> _Known:
    """Somebody as far as is known: the name grows longer, and offices become more."""
    return (person, person.name, len(person.offices)) if person else None
