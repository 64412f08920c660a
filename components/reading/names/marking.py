"""A sentence is marked: every place, person, date and nationality becomes one sign, so that phrases can be matched.

"Blinken will travel to Seoul on Monday" becomes "A0 will travel to P0 on D0": small letters are words, a capital with
a number is something known. The patterns of `phrases` read this code; `marked.Marked` leads back to the text.
"""

from __future__ import annotations

from functools import lru_cache, partial
from itertools import zip_longest

from components.reading.names.adjoining import joined
from components.reading.names.appositions import without_appositions
from components.reading.names.completing_dates import complete_dates
from components.reading.names.context import Context
from components.reading.names.land_spoken_of import with_land_spoken_of
from components.reading.names.leaders import learn_leaders
from components.reading.names.learning import (
    learn_from_title,
    learn_hosts,
    learn_lands,
    learn_lands_of_leaders,
    learn_office_of_hero,
    learn_offices,
    learn_origins,
    learn_titled,
    learn_towns,
)
from components.reading.names.lines import Line, lines_of
from components.reading.names.marked import Marked, PlaceMention
from components.reading.names.nations import country_called
from components.reading.names.normal_forms import in_normal_form
from components.reading.names.peers import learn_peers, learn_several_peers
from components.reading.names.people import People
from components.reading.names.rosters import learn_rosters
from components.reading.names.royal_styles import learn_styles, learn_thrones
from components.reading.names.signs import SOMEBODY_SIGN, Sign
from components.reading.names.toponyms import Atlas
from components.reading.names.two_readings import FirstReading, first_reading, second_reading
from components.reading.text.article import Article
from components.reading.text.dateline import is_day_of_dateline, is_set_off
from components.reading.vocabulary.people import OFFICES, ROLES
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_SPEAKS_OF_JOURNEYS = words(
    "tour tours visit visits trip journey pilgrimage mass liturgy vigil island islands republic kingdom archipelago"
)
_PLANES = {("Air", "Force", "One"), ("Air", "Force", "Two"), ("Marine", "One")}
_HONOURS = words("Majesty Majesties Highness Royal Holiness Beatitude Eminence Excellency Grace Serene Imperial")
_ISLANDS = frozenset({"Island", "Islands", "island", "islands"})
_SOMEBODY = ROLES | OFFICES
_PARENT = regex(r"(?:grand)?(?:mum|mom|dad|mother|father|parent)-of-[a-z]+$")
_ONCE = regex(r"-turned-|^(?:ex|pop|film|rock|soap|folk|jazz|opera|tv|part-time|singer|actor|author)-")
_CONTRACTED = regex(r"^(he|she|they|it|we|i|you|who|that|there)('(?:ll|d|re|ve|m))$")
_DENIES = regex(r"^(wo|ca|would|could|should|do|does|did|is|are|was|were|has|have|had)n't$")
_WHOLE = {"wo": "will", "ca": "can"}
_TELL_THE_TIME = words("in since by until till from during of to and or between early late mid before after , - –")


def marked_sentences(article: Article, atlas: Atlas) -> tuple[list[Marked], People]:
    """The article's sentences, a title standing in the text first, and everybody they name."""
    lines = lines_of(article)
    complete_dates(lines, article)
    context = Context(atlas, lines, article.published)
    learn_rosters(lines, context.people)
    read = [FirstReading() if line.headline else first_reading(context, line) for line in lines]
    first = [one.signs for one in read]
    learn_lands(lines, first)
    learn_origins(lines, first)
    learn_hosts(lines, first)
    learn_offices(lines, first, context)
    learn_lands_of_leaders(lines, first, context)
    learn_peers(lines, first)
    learn_several_peers(lines, first)
    learn_titled(article.title or "", context.people)
    learn_from_title(article.title or "", context)
    learn_office_of_hero(lines, first, article.title or "", context.people)
    learn_leaders(context.people, article.published)
    learn_towns(context.people, atlas)
    learn_styles(context.people)
    learn_thrones(context.people, lines, first, partial(country_called, atlas))
    codes = {s.place.country_code for signs in first for s in signs if s.place and s.place.is_wide}
    codes |= {s.nation for signs in first for s in signs if s.nation}
    dateline = next((s[0].place for s, line in zip(first, lines, strict=True) if _has_dateline(s, line)), None)
    context.settle_in(
        frozenset(codes), {s.place.matched: s.place for signs in first for s in signs if s.place}.values()
    )
    again = (second_reading(context, line, one) for line, one in zip(lines, read, strict=True))
    signs = [joined(line, read_again, dateline, atlas) for line, read_again in zip(lines, again, strict=True)]
    signs = with_land_spoken_of(lines, signs, atlas)
    return list(map(_marked, lines, signs)), context.people


def _has_dateline(signs: list[Sign], line: Line) -> bool:
    """Whether a line begins with a place set off from the rest: "OSLO, May 3 (AP) - ", "Oslo: "."""
    if line.is_title or not signs or signs[0].place is None or signs[0].first != 0:
        return False
    return is_set_off(line.words, signs[0].last)


def _marked(line: Line, signs: list[Sign]) -> Marked:
    tokens, marked, at = line.tokens, Marked(line.span, line.number, line.is_title), 0
    plain = list(map(_plain, line.words))
    code: list[str] = []
    for sign, behind in zip_longest(signs, signs[1:]):
        if sign.first < at:
            continue
        code += plain[at : sign.first]
        at = max(at, sign.last)
        if sign.kind == "X" and tuple(line.words[sign.first : sign.last]) in _PLANES:
            code.append("plane")
        elif sign.kind == "X" and sign.first in line.works:
            code.append("x")
        elif sign.kind == "X":
            code.extend(map(_journey_or_x, line.words[sign.first : sign.last]))
        elif sign.kind == "P" and sign.place:
            if code[-1:] == ["on"] and not _ISLANDS.isdisjoint(line.words[sign.first : sign.last]):
                code[-1] = "in"
            code.append(f"P{len(marked.places)}")
            mention = PlaceMention(sign.place, tokens[sign.first].start, tokens[sign.last - 1].end, sign.seat)
            marked.places.append(mention)
        elif sign.kind in "AZ":
            if code and code[-1] in {"his", "her", "their"} and line.words[sign.first] in _HONOURS:
                code.pop()  # "Her Majesty" is nobody's.
            code.append(f"A{len(marked.people)}")
            marked.people.append(sign.person)
        elif sign.kind == "D" and is_day_of_dateline(line.words, sign.first, sign.last):
            code.append("x")  # When it was written is no day of what it tells.
        elif sign.date and sign.date.is_a_year and behind and _is_year_of_name(line.words, sign, behind):
            code.append("x")
        elif sign.kind == "D" and sign.date:
            code.append(f"D{len(marked.dates)}")
            marked.dates.append(sign.date)
        else:
            code.append(f"N{len(marked.nations)}")
            marked.nations.append(sign.nation or "")
    code += plain[at:]
    marked.code = without_appositions(in_normal_form(f" {' '.join(code)} "), marked.people)
    marked.words = marked.code.split()
    return marked


def _is_year_of_name(words: list[str], sign: Sign, behind: Sign) -> bool:
    """Whether a year only tells one event from the others of its name: "at the 2019 World Championships"."""
    alone = sign.first == 0 or words[sign.first - 1].lower() in _TELL_THE_TIME
    return behind.kind == "X" and behind.first == sign.last and not alone


def _journey_or_x(word: str) -> str:
    """Names of bodies are hidden, but what they say of a journey ("State Visit", "Holy Mass") is not."""
    plain = word.lower()
    return plain if plain in _SPEAKS_OF_JOURNEYS else "x"


@lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    if word in {"’s", "ʼs", "`s"}:
        return "'s"
    if word in "“”":
        return '"'
    plain = word.lower().replace("’", "'").replace("‘", "'")
    if "-" in plain:
        return _somebody(plain)
    if denies := _DENIES.match(plain):
        return f"{_WHOLE.get(denies[1], denies[1])} not"
    return _CONTRACTED.sub(r"\1 \2", plain) if "'" in plain else plain


def _somebody(compound: str) -> str:
    """ "Dad-of-two" and "stuntman-turned-star" are somebody; other compounds stay as they are."""
    if _PARENT.match(compound):
        return SOMEBODY_SIGN
    last = compound.rpartition("-")[2]
    return last if compound not in ROLES and last in _SOMEBODY and _ONCE.search(compound) else compound
