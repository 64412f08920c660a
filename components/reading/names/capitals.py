"""How far a name goes: runs of capitalised words, and capitals that mean nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from components.geography.country import codes_of
from components.reading.names.titles import may_begin_title, title_length
from components.reading.text.tokens import Token
from components.reading.vocabulary.names import BODIES, CALENDAR, NO_PERSON, OPENING_WORDS, begin_demonyms
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

PARTICLES = words("al el bin bint ibn ben van von der den de del della da do dos du la le y ould abu ter af zu di arap")
_JOINED_PARTICLE = regex(r"(?:al|el|ul|as|ad|ben)-[A-Z]")  # "Ali al-Khalifa"
_JUNIOR = (["Jr"], ["Sr"])
_MARKS = frozenset({".", ","})
_OPENERS = frozenset('"“‘«(—–-:[')
_LONGEST_NAME = 6
_LONGEST_HEADLINE = 30  # tokens
_FEWEST_IN_SENTENCE, _FEWEST, _NEARLY_ALL = 8, 4, 0.8  # words, and what part of them has a capital
_SHORT_WORD = 3
_OF_WRITER = [
    [verb]
    for verb in words(
        "have am 'm ’m 've ’ve 'll ’ll 'd ’d do don't don’t think want will would must can could should went go took "
        "saw met flew spent came got felt found"
    )
]
_OF_TOUR = words(
    "european american asian african australian australasian british irish scottish english canadian german french "
    "japanese north south latin east west uk us u.s. u.k. usa eu world worldwide global international national "
    "nationwide debut first headline headlining spring summer autumn fall winter"
)
_TODAY = words("today tonight tomorrow yesterday")
# What somebody does in headlines: "Envoy Orr Travels to Senegal".
_HEADLINED = words(
    "travels visits arrives meets heads leaves flies lands departs returns embarks concludes begins starts attends "
    "addresses cancels postpones receives welcomes joins says urges vows announces pays ends undertakes completes"
)
# Offices that are surnames as well: of Julie Bishop, Angus King, John Major.
SURNAMES = words("bishop king pope prince major marshal abbot duke lord cardinal pastor sheikh sen")
_LEADS_TO_TOWN = words("in at near from outside around via")
_LEADS_ON = words("to in for with on at from off a an the his her")
_MAY_END_NAME = CALENDAR | _OF_TOUR | _TODAY | _HEADLINED


def name_length(tokens: list[Token], at: int, masked: list[bool]) -> int:
    """How many tokens from `at` on are one run of capitalised words, with particles and initials inside."""
    end = at
    while end < len(tokens) and (end - at < _LONGEST_NAME or tokens[end].text == "."):
        text = tokens[end].text
        if masked[end]:
            break
        if tokens[end].capital and (len(text) > 1 or text in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"):
            if end > at and text == "I" and _is_writer(tokens, at, end):
                break
            if end > at and _may_end_name(text) and _ends_name(tokens, end):
                break
            end += 1
        elif end > at and _goes_on(tokens, end):
            end += 1
        else:
            break
    return end - at


def spelled(name: Iterable[str]) -> list[str]:
    """The words of a name, without the dots of its initials and the comma before "Jr."."""
    return [word for word in name if word not in _MARKS]


def _is_writer(tokens: list[Token], at: int, end: int) -> bool:
    """Whether "I" at `end`, behind a name that begins at `at`, is who writes and no numeral: "in Lima I met her"."""
    if [t.text for t in tokens[end + 1 : end + 2]][:1] in _OF_WRITER:
        return True
    before = tokens[at - 1].text.lower() if at else ""
    return before in _LEADS_TO_TOWN or (before == "and" and tokens[0].text.lower() in _LEADS_TO_TOWN)


def _goes_on(tokens: list[Token], at: int) -> bool:
    """Whether a name goes on with a token that has no capital: the dot of an initial or of "Jr.", the comma before
    "Jr.", a particle."""
    text = tokens[at].text
    if text == ",":
        return [token.text for token in tokens[at + 1 : at + 2]] in _JUNIOR
    if text == ".":
        before, last = tokens[at - 1].text, at + 1 == len(tokens)
        return not last and (before in {"Jr", "Sr"} or (len(before) == 1 and tokens[at + 1].capital))
    if text.lower() in PARTICLES and _particle_before_name(tokens, at):
        return True
    return "-" in text and _JOINED_PARTICLE.match(text) is not None


@lru_cache(maxsize=4096)
def _may_end_name(word: str) -> bool:
    return word.lower() in _MAY_END_NAME or may_begin_title(word)


def _ends_name(tokens: list[Token], at: int) -> bool:
    """Whether a word with a capital behind a name is none of it: "Ann Lee Monday", "Ann Lee President of Peru"."""
    said = tokens[at].text.lower()
    if said in _HEADLINED:
        return at + 1 < len(tokens) and tokens[at + 1].text.lower() in _LEADS_ON
    if _is_surname(tokens, at):
        return False
    return said in CALENDAR | _TODAY or title_length(tokens, at) > 0 or _says_where_tour_goes(tokens, at)


def _is_surname(tokens: list[Token], at: int) -> bool:
    """Whether an office at `at` is the surname behind a first name: "Julie Bishop said", not "Norway King Harald", "the
    King", "Lutheran Bishop of"."""
    if tokens[at].text.lower() not in SURNAMES or not at or not tokens[at].capital:
        return False
    first, before = tokens[at - 1].text, tokens[at - 2].text.lower() if at > 1 else ""
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    goes_on = behind is not None and (behind.capital or behind.text in {"of", "and", "-"})
    if tokens[at].text == "Sen":  # Hun Sen, but "Senator Sen. Lee" is none.
        dotted = behind is not None and (behind.capital or (behind.text == "." and at + 2 < len(tokens)))
        return first.istitle() and not dotted and not _is_no_first_name(first)
    if tokens[at].text == "Sheikh":  # "Hassan Sheikh Mohamud".
        return behind is not None and behind.capital and first.istitle() and not _is_no_first_name(first)
    named = first.istitle() and len(first) > _SHORT_WORD - 1 and before not in {"the", "a", "an", "his", "her", "their"}
    return named and not goes_on and not _is_no_first_name(first)


@lru_cache(maxsize=4096)
def _is_no_first_name(word: str) -> bool:
    lowered = word.lower()
    nation = word in begin_demonyms() or codes_of(word)
    return bool(nation) or lowered in OPENING_WORDS | CALENDAR | NO_PERSON | BODIES or may_begin_title(word)


def _says_where_tour_goes(tokens: list[Token], at: int) -> bool:
    """Whether a word with a capital belongs to the tour behind it: "European tour", "North American Dates"."""
    if tokens[at].text.lower() not in _OF_TOUR:
        return False
    end = at + 1
    while end < len(tokens) and end - at < 4 and tokens[end].text.lower() in _OF_TOUR | {"and", "&"}:
        end += 1
    return end < len(tokens) and tokens[end].text.lower() in {"tour", "tours", "dates", "trek", "leg", "shows", "run"}


def _particle_before_name(tokens: list[Token], at: int) -> bool:
    """Whether particles stand here that a name goes on after: "von der" in "Ursula von der Leyen"."""
    end = at
    while end < len(tokens) and end - at < 3 and tokens[end].text.lower() in PARTICLES:
        end += 1
    return at < end < len(tokens) and tokens[end].capital


def is_body(words: list[str]) -> bool:
    """Whether a capitalised name speaks of an institution, a building or an event."""
    named = words[1:] if len(words) > 1 and _is_first_name(words) else words
    return any(map(_is_of_body, named)) or (len(words) > 1 and all(map(str.isupper, words)))


def is_body_in_office(words: list[str]) -> bool:
    """Whether a capitalised name behind an office is a body's: there Park is somebody's surname, said first."""
    return is_body(words[1:] if words[0] == "Park" and len(words) > 1 else words)


def _is_first_name(words: list[str]) -> bool:
    """ "Bill Lee" is no law and "Park Mi-rae" no park."""
    return words[0] == "Bill" or (words[0] == "Park" and "-" in words[1])


@lru_cache(maxsize=4096)
def _is_of_body(word: str) -> bool:
    return word.lower().strip(".") in BODIES


def openings(words: Sequence[str]) -> frozenset[int]:
    """Which words may be capitalised only because a sentence or a quotation begins with them."""
    found: list[int] = []
    opens, again = True, not _OPENERS.isdisjoint(words)
    for at, word in enumerate(words):
        if opens:
            found.append(at)
            opens = not word[0].isalpha()
        elif not again:
            break
        elif word in _OPENERS:
            opens = True
    return frozenset(found)


def common_opening(word: str) -> bool:
    """Whether a word begins sentences without being a name."""
    return word.lower() in OPENING_WORDS


def in_title_case(tokens: list[Token]) -> bool:
    """Whether a line is written like a headline, with a capital on nearly every longer word; one that ends like a
    sentence, on every word."""
    if len(tokens) > _LONGEST_HEADLINE:
        return False
    if tokens[-1:] != [] and tokens[-1].text.endswith((".", "?", "!", '"', "”")):  # "D.C." as well.
        small = any(t.text[0].isalpha() and not t.capital for t in tokens)
        return not small and sum(t.text[0].isalpha() for t in tokens) >= _FEWEST_IN_SENTENCE
    longer = [t for t in tokens if t.text[0].isalpha() and len(t.text) > _SHORT_WORD]
    return len(longer) >= _FEWEST and sum(t.capital for t in longer) >= _NEARLY_ALL * len(longer)
