"""What an article has said so far helps to read its next name: whom it spoke of, what it writes small, which countries.

An article is read twice. The first time its people and countries are learnt; the second time they are known.
"""

from __future__ import annotations

from itertools import pairwise

from components.geography.gazetteer import Mention
from components.geography.toponym import Toponym
from components.reading.lines import Line, words_inside
from components.reading.people import People, Person
from components.reading.toponyms import Atlas, country_of_people

_STORMS = frozenset({"Hurricane", "hurricane", "Typhoon", "typhoon", "Cyclone", "cyclone"})


class Context:
    """What is known of one article's names. `lowered` are the words it writes small, `inside` the capitalised ones that
    stand within its sentences, `storms` the names of hurricanes, `nearby` the countries it speaks of; a name is
    looked up once while these stay."""

    def __init__(self, atlas: Atlas, lines: list[Line]) -> None:
        self.atlas, self.people, self.learning = atlas, People(), True
        self.lowered = frozenset(word for line in lines for word in line.words if word.islower())
        self.inside = frozenset(words_inside(lines))
        self.nearby: frozenset[str] = frozenset()
        self.storms = frozenset(
            name for line in lines for storm, name in pairwise(line.words) if storm in _STORMS and name.istitle()
        )
        self._names: dict[int, Mention | None] = {}
        self._meanings: dict[str, Toponym | None] = {}

    def settle_in(self, nearby: frozenset[str]) -> None:
        """From now on names are read by somebody who knows which countries the article speaks of."""
        self.nearby, self.learning = nearby, False
        self._meanings.clear()

    def name_at(self, line: Line, at: int) -> Mention | None:
        """The gazetteer's longest name from that token on."""
        key = line.tokens[at].start
        if key not in self._names:
            self._names[key] = self.atlas.match(line.tokens, at, line.words)
        return self._names[key]

    def meaning(self, name: Mention | None) -> Toponym | None:
        """The place that a name means in this article."""
        if name is None:
            return None
        if name.name not in self._meanings:
            self._meanings[name.name] = self.atlas.means(name.name, self.nearby)
        return self._meanings[name.name]

    def heard(self, person: Person) -> Person:
        """That person, counted when the article is read for the first time."""
        person.mentions += self.learning
        return person

    def is_country(self, name: str) -> bool:
        """Whether a name is a country's; capitals may also be those of the United States."""
        place = self.atlas.means(name)
        return place is not None and (place.precision == "country" or (name.isupper() and place.country_code == "US"))

    def nation_before(self, words: list[str], at: int) -> str | None:
        """Code of the country in "French president", "US president" and "Kenya's president"."""
        at -= 2 if at > 1 and words[at - 1] in {"'s", "’s"} else 1
        for length in (2, 1):
            if at - length + 1 >= 0:
                said = " ".join(words[at - length + 1 : at + 1])
                if nation := country_of_people(said):
                    return nation
                if said[:1].isupper() and self.is_country(said):
                    place = self.atlas.means(said)
                    return place.country_code if place else None
        return None
