"""The place of a schedule's entry is the field that is a town in most of its lines: "Oslo, Spektrum" or the reverse.

What is a town's name in one line may be a venue's in the next (Vega, Olympia), so the column is chosen for the list as
a whole, and what else the line names (a country, a state) says which town of that name is meant.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from components.geography.toponym import Toponym
from components.reading.names.toponyms import Atlas, lies_in
from components.reading.text.spans import Span, trimmed
from components.reading.text.tokens import Token, tokenize
from components.reading.vocabulary.names import CALENDAR
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words as words_of

_CUTS = regex(
    r"\s+[-–—|•·@/]+\s*|[–—|;•·@\t()\[\]]+|:\s|,\s|\s-(?=\w)|\s{3,}|\s(?:at|in)\s(?:the\s)?|\b[Vv]isits?\sto\s(?:the\s)?|"
    r"(?<!\bS[Tt])(?<!\bCo)(?<!\b[MF][Tt])\.\s|[.,!*]+$|\s(?:on|from)$|^[-–—:,\s]+|^(?:at|in)\s|"
    r"(?<![^\s])[A-Z]{1,3}[\s-](?=[A-ZÀ-Ž][a-zà-ž])"
)
_GLUED = regex(rf"{_CUTS.pattern}|(?<=[a-zà-ÿ])(?=[A-ZÀ-Ž])")
_NO_TOWN = regex(
    r"\b(?:tba|tbc|tickets?|doors|sold out|cancelled|canceled|postponed|rescheduled|new date)\b|"
    r"^(?:rest|home|free|off|travel|train|bus|ferry|flight|boat|drive|day off|(?:rest|free|travel) day)\W*$",
    re.IGNORECASE,
)
_IS_HELD = regex(r"Reading(?:/[A-Z]\w+)? (?:at|by|with|from|of|and|&) ")  # And is not the town.
_HALLS = words_of(
    "hall halls theatre theater arena club centre center hotel institute church kirk abbey cathedral inn tavern "
    "auditorium playhouse pavilion academy college school stadium forum rooms house exchange ballroom museum gallery "
    "library castle palace gardens barn lounge guildhall coliseum arts spa festival"
)
_OF_LISTS = words_of("tour tours date dates live show shows")
_LONGEST_CODE = 4
KNOWN_TOWN = 100_000
_TOWN_NEARBY = 15_000
_MOST_OF_COUNTRY = 3  # words
_STATE_BEHIND = regex(r"([A-Z][a-z]{2,}(?: [A-Z][a-z]+)?) (?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT|Vic|Qld|Tas)")
_CODE = regex(r"[A-Z]{2,3}|[A-Z]\.[A-Z]\.?")


@dataclass(frozen=True, slots=True)
class Field:
    """A piece of an entry between two marks, and what its words mean when all of them are one place's name."""

    span: Span
    text: str
    whole: tuple[Toponym, ...]
    town: Toponym | None


def fields_of(text: str, parts: Sequence[Span], atlas: Atlas, nearby: frozenset[str]) -> list[Field]:
    """The fields of an entry; `parts` are its spans of `text` without the date."""
    found: list[Field] = []
    for part in parts:
        at = part.start
        marks = _GLUED if _is_glued(text, part) else _CUTS
        cuts = [(m.start(), m.end()) for m in marks.finditer(text[part.start : part.end])]
        for cut, after in [*cuts, (part.end - part.start, part.end - part.start)]:
            span = trimmed(text, Span(at, max(at, part.start + cut)))
            at = part.start + after
            said = text[span.start : span.end]
            if said and not _NO_TOWN.search(said) and not _IS_HELD.match(text, span.start, part.end):
                whole = _meanings(said, atlas, nearby)
                town = next((p for p in whole if p.precision == "city"), None)
                found.append(Field(span, said, whole, town))
    return found


def _is_glued(text: str, part: Span) -> bool:
    """Whether the cells of a table have run together: "23Taipei ArenaTaipeiTaiwan"."""
    return part.start > 0 and text[part.start - 1].isalnum() and text[part.start].isupper()


def _meanings(said: str, atlas: Atlas, nearby: frozenset[str]) -> tuple[Toponym, ...]:
    """What a field means if it is nothing but a name: the likeliest place, and the likeliest country or region."""
    if (
        not 1 < len(said) <= 40
        or (not said[:1].isupper() and not said[:1].isdigit())
        or said.lower() in CALENDAR | _HALLS
    ):
        return ()
    if coded := _STATE_BEHIND.fullmatch(said):
        said = coded[1]  # "Brisbane QLD"
    if said.isupper() and len(said) > _LONGEST_CODE:
        said = said.title()
    likely = atlas.means(said, nearby)
    if likely and said.startswith("The ") and likely.precision == "city" and not likely.name.startswith("The "):
        return ()  # "The Dome" is a hall wherever a town is called Dome.
    if likely is None or (_CODE.fullmatch(said) and likely.precision == "city" and likely.population < KNOWN_TOWN):
        return ()
    town = atlas.town(said, nearby) if likely.precision != "city" else None
    if town and likely.precision == "country" and town.country_code != likely.country_code:
        return (likely,)  # There is a Denmark in America, but lists name countries.
    return (likely, town) if town else (likely,)


def column_of(rows: Sequence[Sequence[Field]]) -> int | None:
    """The place of the town among the fields of most lines, counted from the left; None when no field ever is one."""
    worth: Counter[int] = Counter()
    for row in rows:
        for nth, field in enumerate(row):
            if field.town:
                worth[nth] += 100 + int(10 * math.log10(field.town.population + 10))
    return max(worth, key=lambda nth: (worth[nth], -nth), default=None)


def place_in(
    row: Sequence[Field], column: int, text: str, atlas: Atlas, nearby: frozenset[str]
) -> tuple[Toponym, Span] | None:
    """The town of a line and where it is named; else the town that begins or ends a field; else its country."""
    countries = [
        p
        for f in row
        for p in f.whole
        if p.precision == "country" and not (f.town and f is row[min(column, len(row) - 1)])
    ]
    regions = [p for f in row for p in _areas(f, atlas)]
    towns = [(nth, f) for nth, f in enumerate(row) if f.town]
    within = [*regions, *countries]
    chosen = next((f for nth, f in towns if nth == column), None) or max(
        (f for _, f in towns), key=lambda f: f.town.population if f.town else 0, default=None
    )
    if chosen and chosen.town:
        around = [w for w in within if w is not chosen.town]
        inner = next((p for w in around if (p := atlas.means(chosen.text, within=w))), None)
        # Of a county the gazetteer knows a point, and no bounds.
        inner = inner or next((p for w in around if not w.admin1 and (p := atlas.beside(chosen.text, w))), None)
        return inner or chosen.town, chosen.span
    ordered = sorted(range(len(row)), key=lambda nth: nth != column)
    for nth in ordered:
        if edge := _at_an_edge(row[nth], text, atlas, nearby, within):
            return edge
    wide = next((f for f in row if any(p.is_wide for p in f.whole)), None)
    return (wide.whole[0], wide.span) if wide else None


def names_town(text: str, line: Span, atlas: Atlas, nearby: frozenset[str]) -> bool:
    """Whether a line's fields are those of an entry: one is a town, or begins or ends with one."""
    return any(
        field.town or _at_an_edge(field, text, atlas, nearby, ()) for field in fields_of(text, (line,), atlas, nearby)
    )


def _areas(field: Field, atlas: Atlas) -> list[Toponym]:
    """What a field may say that its neighbours lie in: a region, or the state or the country of a code."""
    if _CODE.fullmatch(field.text):
        code = field.text.replace(".", "")
        coded = [area for area in (atlas.state(code), atlas.country(code)) if area]
        if coded:
            return coded
    regions = [p for p in field.whole if p.precision == "region"]
    words = field.text.split()
    tails = (" ".join(words[at:]) for at in range(max(1, len(words) - _MOST_OF_COUNTRY), len(words)))
    countries = (atlas.means(tail) for tail in tails if tail[0].isupper())  # "Lyon France"
    return regions or [p for p in countries if p and p.precision == "country"][:1]


def says_where(row: Sequence[Field], town: Toponym, atlas: Atlas) -> bool:
    """Whether a line names the state or the country in which its town lies."""
    return any(lies_in(town, area) for field in row for area in _areas(field, atlas))


def countries_of(row: Sequence[Field], text: str, atlas: Atlas) -> set[str]:
    """Where the towns of a line most likely lie: those that are its fields, and those that name a hall of theirs."""
    found: set[str] = set()
    for field in row:
        edge = None if field.town else _at_an_edge(field, text, atlas, frozenset(), ())
        town = field.town or (edge[0] if edge else _of_hall(tokenize(text, field.span), atlas))
        found |= {town.country_code} if town else set()
    return found


def _of_hall(tokens: Sequence[Token], atlas: Atlas, nearby: frozenset[str] = frozenset()) -> Toponym | None:
    """The town, of any size, with which the name of a hall begins: "Thurso Town Hall"."""
    words = [token.text for token in tokens]
    if len(words) < 2 or words[-1].lower() not in _HALLS:
        return None
    named = atlas.names.longest_of_any_size(0, words)
    return atlas.town(named.name, nearby) if named and named.end < len(words) else None


def _at_an_edge(
    field: Field, text: str, atlas: Atlas, nearby: frozenset[str], within: Sequence[Toponym]
) -> tuple[Toponym, Span] | None:
    """The town a field begins or ends with: "Oslo Spektrum", "Paramount Theatre Seattle"."""
    tokens = tokenize(text, field.span)
    words = [t.text for t in tokens]
    for at in [0, *range(len(words) - 1, 0, -1)]:
        if not tokens[at].capital:
            continue
        named = atlas.names.longest(at, words)
        if named is None or (at and named.end != len(words)) or named.name.lower() in _OF_LISTS:
            continue
        place = next((p for w in within if (p := atlas.means(named.name, within=w))), None) or atlas.town(
            named.name, nearby
        )
        inside = any(lies_in(place, w) for w in within) if place else False
        if within and place and place.country_code not in {w.country_code for w in within}:
            continue  # "Mary Lavelle's, Co. Wexford" is not in Turkmenistan.
        least = _TOWN_NEARBY if place and place.country_code in nearby else KNOWN_TOWN
        if place and (inside or place.capital or place.population >= least):
            return place, Span(tokens[named.start].start, tokens[named.end - 1].end)
    hall = _of_hall(tokens, atlas, nearby)
    if hall and hall.country_code in nearby:
        return hall, Span(tokens[0].start, tokens[0].start + len(hall.matched))
    return None
