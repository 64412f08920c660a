"""A phrase is a way of saying where somebody goes: a pattern against marked sentences, and how to read it."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from components.reading.phrases.place_lists import LIST
from components.reading.vocabulary.word_sets import TABLES, by_first_letter, words

_LIST_FIRST = f" {LIST}"

Strength = Literal["strong", "weak"]
Kind = Literal["verb", "noun", "front", "order", "where", "clause"]


@dataclass(frozen=True)
class Phrase:
    """A pattern and how to read it: `kind` says where its subject stands.

    Patterns are slow to fail: a sentence with none of the words that one `needs` is not tried. Those that begin with a
    list of places are slowest; `rest` is what follows the list. What `looks` like must be found beside the pattern.
    They are slow to compile as well, and most articles use few of them: each waits for the first sentence that needs
    it.
    """

    name: str
    kind: Kind
    strength: Strength
    written: str
    needs: frozenset[str] = frozenset()
    looks: str | None = None

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The whole phrase, with the groups that `written` names."""
        return re.compile(self.written)

    @cached_property
    def opens(self) -> bool:
        """Whether a sentence begins with it."""
        return self.written.startswith("^")

    @cached_property
    def shape(self) -> re.Pattern[str] | None:
        """What a sentence must look like before the pattern is tried."""
        return re.compile(self.looks) if self.looks else None

    @cached_property
    def rest(self) -> re.Pattern[str] | None:
        """The pattern behind its list of places, where it begins with one."""
        return re.compile(self.written.removeprefix(_LIST_FIRST)) if self.written.startswith(_LIST_FIRST) else None

    @cached_property
    def matches(self) -> Callable[[str], Iterator[re.Match[str]]]:
        """Where a marked sentence that has a word of those it needs uses the phrase; `NeededWords` asks for them."""
        return self._matches if self.shape or self.rest or self.opens else self.pattern.finditer

    def _matches(self, code: str) -> Iterator[re.Match[str]]:
        if (self.shape and not self.shape.search(code)) or (self.rest and not self.rest.search(code)):
            return iter(())
        if self.opens:  # Which `finditer` would try at every character.
            found = self.pattern.match(code)
            return iter((found,) if found else ())
        return self.pattern.finditer(code)


def phrase(
    name: str, kind: Kind, strength: Strength, pattern: str, *, needs: str = "", shape: str | None = None
) -> Phrase:
    """A phrase from patterns as text; lists of places are written with the pieces of `place_lists`, and `needs` with
    spaces between the words."""
    return Phrase(name, kind, strength, pattern, words(needs), shape)


def verb(use: str) -> str:
    """The verbs (or nouns) of that use in `tables/verbs.csv`, as the group `verb`."""
    return rf"(?P<verb>{by_first_letter(_forms(use))})"


def verb_words(use: str) -> str:
    """The words with which those begin, for what a phrase `needs`."""
    return " ".join(form.split()[0].partition("(")[0] for form in _forms(use))


def _forms(use: str) -> list[str]:
    """Each begins with a whole word; behind that it may go on as a pattern."""
    with (TABLES / "verbs.csv").open(encoding="utf-8", newline="") as file:
        return [form for row in csv.DictReader(file) if row["use"] == use for form in row["forms"].split(";")]
