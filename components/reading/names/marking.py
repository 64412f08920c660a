"""A sentence is marked: every place, person, date and nationality becomes one sign, so that phrases can be matched.

"Blinken will travel to Seoul on Monday" becomes "A0 will travel to P0 on D0": small letters are words, a capital with
a number is something known. The patterns of `phrases` read this code; `marked.Marked` leads back to the text.
"""

from __future__ import annotations

import re
from functools import lru_cache, partial

from components.reading.names.adjoining import joined
from components.reading.names.completing_dates import complete_dates
from components.reading.names.context import Context
from components.reading.names.learning import (
    learn_from_title,
    learn_hosts,
    learn_lands,
    learn_lands_of_leaders,
    learn_office_of_hero,
    learn_offices,
    learn_origins,
    learn_peers,
    learn_towns,
)
from components.reading.names.lines import Line, lines_of
from components.reading.names.marked import Marked, PlaceMention
from components.reading.names.nations import country_called
from components.reading.names.people import People
from components.reading.names.rosters import learn_rosters
from components.reading.names.royal_styles import learn_styles, learn_thrones
from components.reading.names.signs import SOMEBODY_SIGN, Sign
from components.reading.names.toponyms import Atlas
from components.reading.names.two_readings import FirstReading, first_reading, second_reading
from components.reading.text.article import Article
from components.reading.text.dateline import is_set_off
from components.reading.vocabulary.people import OFFICES, ROLES
from components.reading.vocabulary.word_sets import words

_SPEAKS_OF_JOURNEYS = words(
    "tour tours visit visits trip journey pilgrimage mass liturgy vigil island islands republic kingdom archipelago"
)
_PLANES = {("Air", "Force", "One"), ("Air", "Force", "Two"), ("Marine", "One")}
_HONOURS = words("Majesty Majesties Highness Royal Holiness Beatitude Eminence Excellency Grace Serene Imperial")
_QUOTED = re.compile(r"[\"'] (P\d+|(?:[a-z-]+ )?(?:visit|trip|tour|stopover)) [\"']")
_SEMICOLONS = re.compile(r"( P\d+) ;(?= (?:and )?(?:the )?P\d+ (?:;|\.|and ))")  # "Kenya; Tanzania; and Chad."
_QUOTED_LIST = re.compile(
    r' " ((?:the )?P\d+(?:(?: ,| and| , and)(?: the)? P\d+)+)( [.,])? "(?= )'
)  # Will visit "Oslo and Rome".
# "Landed in P0 shortly after 3 p.m. on D0", "will leave at noon on D0": on that day.
_BY_THE_CLOCK = re.compile(
    r" (?:(?:just|shortly|soon|right|a little|a few minutes|minutes|moments|an hour) )?"
    r"(?:after|before|at|around|about) (?:noon|midday|midnight|dawn|dusk|"
    r"\d\d?(?: ?[:.] ?\d\d)?(?: ?[ap]m| [ap] \. m(?: \.)?)?(?: o'clock)?)"
    r"(?: local time| hours)?(?= (?:on )?D\d)"
)
# "King Ann of the Kingdom of Peru".
_LONG_NAME = re.compile(
    r" of the (?:x |federal |islamic |democratic |arab |people 's |united ){0,3}(?:kingdom|republic|sultanate|emirate|"
    r"commonwealth|federation|principality|state|union|grand duchy) of (?=(?:the )?P\d)"
)
# "In Japan's second city P1", "in the Japanese city of P1".
_TOWN_OF_LAND = re.compile(
    r" (?:the )?P\d+ (?:'s )?(?:(?:second|third|fourth)(?: - |-| )?)?(?:(?:largest|biggest|main|most populous) )?"
    r"(?:(?:port|coastal|eastern|western|northern|southern) )?(?:city|town|port)(?: of)?(?: ,)? (P\d)"
)
_PLURAL_OWNER = re.compile(r" ((?:A|P)\d+) ' (?=[a-zAP])")  # "Mr Jones' visit"
_ON_ISLAND = re.compile(
    r"(?<! P\d) on (?:(?:the|its) (?:[a-z]+ )?island (?:of )?(?:the )?(P\d+)|(?:the )?(P\d+) island) (?!'s )"
)
_IS_ON = re.compile(
    r"( (?:A\d+|he|she|they) (?:is|are|was|were|(?:has|have|had|will) be(?:en)?)(?: already| now| still)?) on(?= P\d)"
)
# "The minister did however travel to P0".
_PASTS = {
    "travel": "travelled", "visit": "visited", "go": "went", "fly": "flew", "meet": "met", "attend": "attended",
    "stop": "stopped", "play": "played",
}  # fmt: skip
_DID = re.compile(rf" did (?:(?:however|also|indeed|though) )?({'|'.join(_PASTS)}) ")
_ISLANDS = frozenset({"Island", "Islands", "island", "islands"})
_OF_DAYS = re.compile(r" (visit|trip|stay) of (\w+) days (?!ago |before |after )")
# "Later , in March , he went", as "in March , he went".
_LATER_ON = re.compile(
    r"^ (?:later|then|earlier|afterwards|subsequently|[a-z]+ (?:days|weeks|months|years) (?:later|earlier)) , "
    r"(?=(?:on )?D\d+ , (?:he|she|they|A\d+|the (?:[a-z]+|A\d+)) )"
)
# "During Monday's visit to P0", as "during the Monday visit".
_DAY_AS_OWNER = re.compile(
    r"(^| during| after| following| before| since| of) (D\d+) 's (?=(?:[a-z-]+ )?(?:visit|trip|journey) )"
)
# "On Monday in P0 , he met", as "in P0 on Monday , he met".
_DAY_THEN_PLACE = re.compile(
    r"^ ((?:on )?D\d+) ((?:in|at) (?:the )?P\d+)(?= (?:, )?(?:he|she|they|A\d+|the (?:[a-z]+|A\d+)) )"
)
# "On Monday , during a visit to P0 , he met", as "during a visit to P0 on Monday , he met".
_DAY_BEFORE_ASIDE = re.compile(
    r"^ ((?:on )?D\d+) , ((?:during|while|at|on|in|upon|(?!following|having)[a-z]+ing) "
    r"(?:(?![PD]\d|A\d)[a-z0-9'-]+ |x |N\d+ )*P\d+)"
    r"(?= , (?:he|she|they|A\d+|the (?:[a-z]+|A\d+)) )"
)
_DAY_IN_BRACKETS = re.compile(r" \[ (D\d+) \] ")
_TERM = re.compile(r" (?:tours?|trips?) of duty ")
# "A three day working visit", which most write with a hyphen.
_DAY_APART = re.compile(
    r" (two|three|four|five|six|seven|eight|nine|ten|\d\d?) day "
    r"(?=(?:[a-z-]+ |x ){0,3}?(?:visit|trip|tour|stay|mission|journey|swing|pilgrimage)s? )"
)
# "Accepted an invitation from A1 to visit P0".
_ACCEPTS = re.compile(
    r" accept(?P<ending>ed|s|ing) (?:(?:an?|the|his|her|their) (?:[a-z-]+ |N\d+ )?invitation "
    r"(?:(?:of|from|by|extended by) (?:the |his |her |their )?(?:N\d+ |P\d+ 's |[a-z-]+ ){0,3}?(?:A\d+|[a-z-]+)"
    r"(?: , A\d+ ,)? )?)?to (?=[a-z]+ )"
)
_ENDINGS = {"ed": "agreed", "s": "agrees", "ing": "agreeing"}
_AGED = re.compile(r" (?:\d\d?|10\d) - year-olds? ")  # A 300-year-old is no person.
# "Spoke before donors in P0", which is no time.
_SPOKE_BEFORE = re.compile(
    r"( (?:spoke|speaks?|speaking|testif(?:y|ies|ied|ying)|perform(?:s|ed|ing)?|play(?:s|ed|ing)?|pray(?:s|ed|ing)?|"
    r"appear(?:s|ed|ing)?)) before (?=(?:(?:an?|the|some|about|over|more than|nearly) )?(?:[a-z0-9,-]+ |N\d+ |x ){0,2}?"
    r"(?:crowds?|audiences?|parliament|assembly|congress|senate|council|committee|session|thousands|hundreds|donors|"
    r"students|lawmakers|deputies|fans|court|faithful|people|delegates|investors|members|pilgrims|house) )"
)
_SOMEBODY = ROLES | OFFICES
_OF_PARTY = re.compile(r" (A\d+) \( (?:x|[a-z]{1,3}\.?) \) ")  # "Karin Ekblad (C)", "Ann Lee (Lab)".
_PARENT = re.compile(r"(?:grand)?(?:mum|mom|dad|mother|father|parent)-of-[a-z]+$")
_ONCE = re.compile(r"-turned-|^(?:ex|pop|film|rock|soap|folk|jazz|opera|tv|part-time|singer|actor|author)-")
_CONTRACTED = re.compile(r"^(he|she|they|it|we|i|you|who|that|there)('(?:ll|d|re|ve|m))$")
_DENIES = re.compile(r"^(wo|ca|would|could|should|do|does|did|is|are|was|were|has|have|had)n't$")
_WHOLE = {"wo": "will", "ca": "can"}


def marked_sentences(article: Article, atlas: Atlas) -> tuple[list[Marked], People]:
    """The article's sentences, a title standing in the text first, and everybody they name."""
    lines = lines_of(article)
    complete_dates(lines, article)
    context = Context(atlas, lines)
    learn_rosters(lines, context.people)
    read = [FirstReading() if line.headline else first_reading(context, line) for line in lines]
    first = [one.signs for one in read]
    learn_lands(lines, first)
    learn_origins(lines, first)
    learn_hosts(lines, first)
    learn_offices(lines, first, context)
    learn_lands_of_leaders(lines, first, context)
    learn_peers(lines, first)
    learn_from_title(article.title or "", context)
    learn_office_of_hero(lines, first, article.title or "", context.people)
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
    marked = [_marked(line, joined(line, signs, dateline, atlas)) for line, signs in zip(lines, again, strict=True)]
    return marked, context.people


def _has_dateline(signs: list[Sign], line: Line) -> bool:
    """Whether a line begins with a place set off from the rest: "OSLO, May 3 (AP) - ", "Oslo: "."""
    if line.is_title or not signs or signs[0].place is None or signs[0].first != 0:
        return False
    return is_set_off(line.words, signs[0].last)


def _marked(line: Line, signs: list[Sign]) -> Marked:
    tokens, marked, at = line.tokens, Marked(line.span, line.number, line.is_title), 0
    plain = list(map(_plain, line.words))
    code: list[str] = []
    for sign in signs:
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
        elif sign.kind == "D" and sign.date:
            code.append(f"D{len(marked.dates)}")
            marked.dates.append(sign.date)
        else:
            code.append(f"N{len(marked.nations)}")
            marked.nations.append(sign.nation or "")
    code += plain[at:]
    said = f" {' '.join(code)} "
    if " ( " in said:
        said = _OF_PARTY.sub(r" \1 ", said)
    if " ; P" in said or " ; and P" in said:
        said = _SEMICOLONS.sub(r"\1 ,", said)
    if ' " P' in said or ' " the P' in said:
        said = _QUOTED_LIST.sub(r" \1\2", said)
    if marked.dates:
        said = _BY_THE_CLOCK.sub("", said)
        said = _LATER_ON.sub(" ", said)
        said = _DAY_AS_OWNER.sub(r"\1 the \2 ", said)
        said = _DAY_THEN_PLACE.sub(r" \2 \1", said)
        said = _DAY_BEFORE_ASIDE.sub(r" \2 \1", said)
    if " city " in said or " town " in said or " port " in said:
        said = _TOWN_OF_LAND.sub(r" \1", said)
    if " of P" in said and " of the " in said:
        said = _LONG_NAME.sub(r" of ", said)
    if " island " in said:
        said = _ON_ISLAND.sub(lambda found: f" in {found[1] or found[2]} ", said)
    if " on P" in said:
        said = _IS_ON.sub(r"\1 in", said)
    if said.count(" ' ") == 1:
        said = _PLURAL_OWNER.sub(r" \1 's ", said)
    if " accept" in said:
        said = _ACCEPTS.sub(lambda found: f" {_ENDINGS[found['ending']]} to ", said)
    if " days " in said:
        said = _OF_DAYS.sub(r" \2 - day \1 ", said)  # As most write it.
    if " [ D" in said:
        said = _DAY_IN_BRACKETS.sub(r" ( \1 ) ", said)
    if " did " in said:
        said = _DID.sub(lambda found: f" {_PASTS[found[1]]} ", said)
    if " before " in said:
        said = _SPOKE_BEFORE.sub(r"\1 to ", said)
    if " of duty " in said:
        said = _TERM.sub(" term ", said)
    if " day " in said:
        said = _DAY_APART.sub(r" \1-day ", said)
    if '" ' in said or "' " in said:
        said = _QUOTED.sub(r"\1", said)
    marked.code = _AGED.sub(f" {SOMEBODY_SIGN} ", said) if "year-old" in said else said
    marked.words = marked.code.split()
    return marked


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
