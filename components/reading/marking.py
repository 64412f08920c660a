"""A sentence is marked: every place, person, date and nationality becomes one sign, so that phrases can be matched.

"Blinken will travel to Seoul on Monday" becomes "A0 will travel to P0 on D0": small letters are words, a capital with
a number is something known. The patterns of `phrases.py` read this code; `Marked` leads back to the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice

from components.geography.toponym import Toponym
from components.reading.article import Article, Span
from components.reading.dates import DateMention, find_dates
from components.reading.naming import Namer, Sign, in_title_case, may_begin_title
from components.reading.people import People, Person, opens_sentence
from components.reading.sentences import sentences
from components.reading.tokens import tokenize
from components.reading.toponyms import Atlas, lies_in

MOST_SENTENCES = 700
_MOST_TOKENS = 350  # More is a list or no prose, and what grows faster than the sentence must not see it.


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place where the text names it, characters start..end. `seat` marks a capital said without its name."""

    place: Toponym
    start: int
    end: int
    seat: bool = False


@dataclass(slots=True)
class Marked:
    """One sentence as signs. `code` begins and ends with a space; `places`, `people`, `dates` are their meaning."""

    span: Span
    number: int
    code: str = " "
    places: list[PlaceMention] = field(default_factory=list)
    people: list[Person | None] = field(default_factory=list)
    dates: list[DateMention] = field(default_factory=list)
    nations: list[str] = field(default_factory=list)
    is_title: bool = False


class Marker:
    """Marks the sentences of one article; it first learns everybody's names, then reads."""

    def __init__(self, article: Article, atlas: Atlas) -> None:
        self.article, self.atlas, self.people = article, atlas, People()
        self._text = article.text.replace("ʼ", "’")  # A letter to Unicode, an apostrophe to newspapers.
        spans = [*([article.title_span] if article.title_span else []), *islice(sentences(article), MOST_SENTENCES)]
        self._tokens = [tokenize(self._text, span) for span in spans]
        self._words = [[t.text for t in tokens] for tokens in self._tokens]
        self._spans = spans
        self._dates = [self._date_signs(number) for number in range(len(spans))]
        self._masked = [_masked(len(tokens), dates) for tokens, dates in zip(self._tokens, self._dates, strict=True)]
        self._starts = [
            [
                i
                for i, t in enumerate(tokens)
                if i in dates or ((t.capital or may_begin_title(t.text)) and not masked[i])
            ]
            for tokens, dates, masked in zip(self._tokens, self._dates, self._masked, strict=True)
        ]
        lowered = frozenset(word for words in self._words for word in words if word.islower())
        inside = frozenset(
            t.text
            for tokens in self._tokens
            for i, t in enumerate(tokens)
            if t.capital and not opens_sentence(tokens, i)
        )
        self._dateline: Toponym | None = None
        self._namer = Namer(atlas, self.people, lowered, inside)
        self._headlines = [in_title_case(tokens) for tokens in self._tokens]

    def sentences(self) -> list[Marked]:
        """The article's sentences, marked; a title standing in the text comes first."""
        first = [list(self._signs(n, learning=True)) for n in range(len(self._spans))]
        codes = {s.place.country_code for signs in first for s in signs if s.place and s.place.precision == "country"}
        codes |= {s.nation for signs in first for s in signs if s.nation}
        self._namer.settle_in(frozenset(codes))
        self._dateline = next(
            (
                s[0].place
                for s, span in zip(first, self._spans, strict=True)
                if span != self.article.title_span and s and s[0].place and s[0].first == 0
            ),
            None,
        )
        marked = []
        for number, span in enumerate(self._spans):
            signs = self._merged(number, list(self._signs(number, learning=False)))
            one = self._coded(number, span, signs)
            one.is_title = span == self.article.title_span
            marked.append(one)
        return marked

    def _signs(self, number: int, learning: bool) -> Iterator[Sign]:
        words = self._words[number]
        if len(words) > _MOST_TOKENS or (learning and self._headlines[number]):
            return
        tokens, masked, dates = self._tokens[number], self._masked[number], self._dates[number]
        last = 0
        for at in self._starts[number]:
            if at < last:
                continue
            sign = dates.get(at) or self._namer.sign_at(tokens, words, masked, at, learning, self._headlines[number])
            if sign:
                last = sign.last
                yield sign

    def _date_signs(self, number: int) -> dict[int, Sign]:
        """The dates of a sentence by the token they begin at."""
        signs: dict[int, Sign] = {}
        tokens, span = self._tokens[number], self._spans[number]
        for mention in find_dates(self.article.text, span.start, span.end):
            inside = [i for i, t in enumerate(tokens) if mention.start <= t.start < mention.end]
            if inside:
                signs[inside[0]] = Sign("D", inside[0], inside[-1] + 1, date=mention)
        return signs

    def _merged(self, number: int, signs: list[Sign]) -> list[Sign]:
        """Places with what they lie in ("Denver, Colorado"), and capitals with their country."""
        tokens, words = self._tokens[number], self._words[number]
        merged: list[Sign] = []
        for sign in signs:
            last = merged[-1] if merged else None
            between = [w.lower() for w in words[last.last : sign.first]] if last else []
            joined = last is not None and between == ["-"] and tokens[sign.first].start == tokens[last.last - 1].end + 1
            if last and joined and last.kind in "NPX" and sign.kind in "NPX":
                last.kind = sign.kind = "X"  # "U.S.-Japan" describes; nobody goes there.
                last.place = sign.place = None
                merged.append(sign)
                continue
            if last and last.place and sign.place and between in (["'s"], ["’s"]) and lies_in(sign.place, last.place):
                merged[-1] = Sign("P", last.first, sign.last, place=sign.place)
                continue
            if (
                last
                and last.place
                and sign.place
                and between[-2:] in (["airport", "in"], ["airport", ","], ["base", "in"])
                and len(between) < 5
            ):
                last.kind, last.place = "X", None  # The airport's own name says less than where it is.
            if last and last.kind in "NP" and sign.place and _speaks_of_capital(between):
                nation = last.nation or (last.place.country_code if last.place else None)
                if sign.place.country_code == nation:
                    merged[-1] = Sign("P", last.first, sign.last, place=sign.place)
                    continue
            if (
                sign.place
                and len(between) == 0
                and last
                and last.place
                and last.place == sign.place
                and last.last == sign.first
            ):
                last.last = sign.last
                continue
            if last and last.place and sign.place and between in ([","], ["("], ["of"], ["in"], []):
                inner = (
                    last.place
                    if lies_in(last.place, sign.place)
                    else self.atlas.means(last.place.matched, within=sign.place)
                )
                if inner and last.place.precision != "country" and sign.place.precision in {"country", "region"}:
                    closes = sign.last + (between == ["("] and words[sign.last : sign.last + 1] == [")"])
                    merged[-1] = Sign("P", last.first, closes, place=inner)
                    continue
            if last and last.kind in "NP" and last.place is None:
                self._seat(words, last)
            merged.append(sign)
        merged += self._here(number, words)
        merged.sort(key=lambda s: s.first)
        for sign in merged:
            if sign.kind == "N" or (sign.place and sign.place.precision == "country"):
                self._seat(words, sign)
        return merged

    def _here(self, number: int, words: list[str]) -> list[Sign]:
        """ "Arrived here": the place of the dateline."""
        if self._dateline is None:
            return []
        arrives = {"arrived", "arrives", "arriving", "reached", "landed", "lands", "came", "flew", "visit"}
        here = [
            Sign("P", i, i + 1, place=self._dateline)
            for i, word in enumerate(words)
            if word == "here"
            and arrives & {w.lower() for w in words[max(0, i - 2) : i]}
            and words[i + 1 : i + 2] != ["("]
        ]
        this = _THIS_PLACE.finditer(" ".join(w if w.islower() else "X" for w in words))
        return here + [
            Sign("P", first, first + len(m[0].split()), place=self._dateline)
            for m in this
            if (first := m.string[: m.start()].count(" ")) > 0
            and words[first - 1].lower() in {"to", "in", "visit", "visited", "visits", "on"}
        ]

    def _seat(self, words: list[str], sign: Sign) -> None:
        """ "The French capital" is Paris."""
        rest = [w.lower() for w in words[sign.last : sign.last + 3]]
        steps = 1 if rest[:1] == ["capital"] else 2 if rest[:2] in (["'s", "capital"], ["’s", "capital"]) else 0
        nation = sign.nation or (sign.place.country_code if sign.place else None)
        capital = self.atlas.capital(nation) if steps and nation and not sign.seat else None
        if capital:
            sign.kind, sign.place, sign.nation, sign.seat = "P", capital, None, True
            sign.last += steps + (words[sign.last + steps : sign.last + steps + 1] == ["city"])

    def _coded(self, number: int, span: Span, signs: list[Sign]) -> Marked:
        tokens, marked, at = self._tokens[number], Marked(span, number), 0
        code: list[str] = []
        for sign in signs:
            if sign.first < at:
                continue
            code.extend(_plain(t.text) for t in tokens[at : sign.first])
            at = max(at, sign.last)
            if sign.kind == "X":
                code.extend(_journey_or_x(t.text) for t in tokens[sign.first : sign.last])
                continue
            if sign.kind == "P" and sign.place:
                code.append(f"P{len(marked.places)}")
                mention = PlaceMention(sign.place, tokens[sign.first].start, tokens[sign.last - 1].end, sign.seat)
                marked.places.append(mention)
            elif sign.kind in "AZ":
                code.append(f"A{len(marked.people)}")
                marked.people.append(sign.person)
            elif sign.kind == "D" and sign.date:
                code.append(f"D{len(marked.dates)}")
                marked.dates.append(sign.date)
            else:
                code.append(f"N{len(marked.nations)}")
                marked.nations.append(sign.nation or "")
        code.extend(_plain(t.text) for t in tokens[at:])
        marked.code = _QUOTED_PLACE.sub(r"\1", f" {' '.join(code)} ")
        return marked


def _masked(length: int, dates: dict[int, Sign]) -> list[bool]:
    masked = [False] * length
    for sign in dates.values():
        masked[sign.first : sign.last] = [True] * (sign.last - sign.first)
    return masked


_QUOTED_PLACE = re.compile(r"[\"'] (P\d+) [\"']")
_THIS_PLACE = re.compile(r"\bthis (?:[a-z-]+ ){0,2}(?:island|country|nation|city|capital|kingdom|republic)\b")


def _journey_or_x(word: str) -> str:
    """Names of bodies are hidden, but what they say of a journey ("State Visit", "Ole Tour") is not."""
    return (
        word.lower() if word.lower() in {"tour", "tours", "visit", "visits", "trip", "journey", "pilgrimage"} else "x"
    )


@lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    if word in {"’s", "ʼs", "`s"}:
        return "'s"
    if word in "“”":
        return '"'
    plain = word.lower().replace("’", "'").replace("‘", "'")
    return _CONTRACTED.sub(r"\1 \2", plain) if "'" in plain else plain


_CONTRACTED = re.compile(r"^(he|she|they|it|we|i|you|who|that|there)('(?:ll|d|re|ve|m))$")


def _speaks_of_capital(between: list[str]) -> bool:
    words = [
        w for w in between if w not in {",", "city", "'s", "’s", "of", "rebel-held", "coastal", "southern", "northern"}
    ]
    return words == ["capital"]
