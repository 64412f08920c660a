"""An office said without a name leads to whoever holds it: "the minister", "the foreign minister, Ann Lee,"."""

from __future__ import annotations

from components.reading.names.capitals import PARTICLES
from components.reading.names.context import Context
from components.reading.names.person import Person
from components.reading.names.signs import Sign
from components.reading.vocabulary.names import BODIES
from components.reading.vocabulary.parties import PARTIES
from components.reading.vocabulary.people import MINISTRIES, OFFICES, STYLED
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_ALSO_ADJECTIVES = words("official chief head general representative")
_WHERE_ONE_HEADS = words(
    "to for back home north south east west into straight directly off out onto over overseas abroad"
)
_DEPARTMENTS = words(
    "defense defence foreign trade finance interior health energy economy industry justice home treasury environment "
    "education culture agriculture labour labor transport"
)
# What may stand behind an official and is no noun.
_NO_NOUN = regex(
    r"[a-z]+ed|in|on|at|of|for|to|from|with|and|or|but|by|as|here|there|who|whom|that|which|when|while|where|also|later|"
    r"then|said|says|told|tells|added|is|was|will|would|has|had|have|may|might|can|could|should|close|familiar|"
    r"met|meets|flew|went|came|left|made|spoke|gave|took|held|quoted|not|just|now|today|executive|negotiator|"
    r"diplomat|minister|secretary|spokesman|spokeswoman|delegate|coach|teacher|scout"
)
_SAID_OF_HOLDERS = words(
    "visiting outgoing incumbent veteran ageing aging young elderly frail popular travelling traveling globe-trotting "
    "globetrotting charismatic bearded long-serving newly-elected"
)
_ARTICLES = words("a an the his her their its this that 's ’s")
_MOST_BEFORE_OFFICE = 5
_MOST_OF_LAND, _MOST_OF_NAME = 7, 9  # words
_CLOSE = frozenset({",", ".", ";", ")"})
_OF_CHURCH = words("pope catholicos patriarch archbishop metropolitan bishop primate cardinal")
# Who needs no name, by how often a paper must speak of them: "the Queen" is known at once.
_ONE_OF_A_KIND = words("queen king pope pontiff emperor empress")
_CONSORTS = {"queen": "king", "empress": "emperor"}
_KNOWN_WHEN_SPOKEN_OF = frozenset(
    {
        "secretary-general",
        "secretary general",
        "president",
        "vice president",
        "vice-president",
        "prime minister",
        "crown prince",
        "crown princess",
        "first lady",
        "governor-general",
        "head of state",
        "emir",
        "sultan",
    }
)
_SPOKEN_OF = 2
_PARTIES = PARTIES - {"convoy", "mission"}


def holder_of(context: Context, words: list[str], at: int, title: int, nation: str | None) -> Sign:
    """An office without a name: its holder when it is said to be known ("the minister"), else somebody (Z)."""
    lowered = {w.lower() for w in words[at : at + title]}
    last = at + title
    before = _word_before(words, at)
    if title == 1 and words[at] in _ALSO_ADJECTIVES and _stands_before_noun(words, at):
        return Sign("X", at, at)
    if words[at:last] == ["head"] and words[last : last + 1] and words[last] in _WHERE_ONE_HEADS:
        return Sign("X", at, at)
    if any(w.endswith("s") and w[:-1] in OFFICES for w in lowered) or not _PARTIES.isdisjoint(lowered - STYLED):
        return Sign("X", at, at)
    if not _PARTIES.isdisjoint(lowered) and not lowered & (OFFICES - STYLED):
        return Sign("X", at, at)  # "Their Majesties" alone.
    if words[last : last + 1] in (["'s"], ["’s"]):
        following = words[last + 1].lower() if last + 1 < len(words) else ""
        if following in BODIES:
            return Sign("X", at, at)
    if before not in {"the", "’s", "'s", "and"} and not nation and not words[at][0].isupper():
        return Sign("X", at, at)
    offices = lowered & OFFICES - {"high"} or lowered & OFFICES  # "The high official" is no high commissioner.
    gender = {"His": "he", "Her": "she"}.get(words[at])
    if lowered & {"head", "leader"} and "Church" in words[last : last + 7]:
        prelate = context.spoken_of_most(_OF_CHURCH)
        return Sign("A", at, last, person=prelate) if prelate else Sign("Z", at, last, nation=nation)
    holder = _named_behind(context, words, last)
    in_charge = words[last : last + 2] == ["in", "charge"] or words[last : last + 1] == ["responsible"]
    if holder is None and not in_charge and not _is_one_of_many(words, at):
        said = {*lowered, _word_before(words, at)} if "minister" in lowered else lowered
        holder = context.in_office(offices - STYLED or offices, nation, gender, said & MINISTRIES)
        if holder and "prime" in holder.offices and "prime" not in lowered and not _DEPARTMENTS.isdisjoint(lowered):
            holder = None  # "The Latvian interior minister" is no prime minister.
    known = before == "the" or lowered & STYLED or _is_consort(words, at)
    if holder is None and known and words[last - 1][:1].isupper():
        holder = _known_by_office_only(context, words[at:last], nation)
    return Sign("A", at, last, person=holder) if holder else Sign("Z", at, last, nation=nation)


def _word_before(words: list[str], at: int) -> str:
    """The word before an office, past what its holder is said to be: "the 64-year-old emperor"."""
    before = words[at - 1].lower() if at else ""
    described = before in _SAID_OF_HOLDERS or before.endswith("-year-old")
    return words[at - 2].lower() if at > 1 and described else before


def _is_consort(words: list[str], at: int) -> bool:
    """Whether the office at `at` stands beside its other half: "the King and Queen"."""
    beside = words[at - 2 : at] if at > 1 else []
    return beside[1:] == ["and"] and _CONSORTS.get(words[at].lower()) == beside[0].lower()


def _known_by_office_only(context: Context, office: list[str], nation: str | None) -> Person | None:
    """Whoever a paper calls "the Queen", "His Royal Highness the Crown Prince", or more than once "the
    Secretary-General", and never by name."""
    named = [w for w in office if w[0].isalnum()]
    style = next((n for n, w in enumerate(named, start=1) if w.lower() in STYLED), 0)
    named = [w for w in named[style:] if w not in {"The", "the"}]
    called = " ".join(named).lower()
    styled = style > 0 and called in _KNOWN_WHEN_SPOKEN_OF
    at_once = styled or (not nation and not _ONE_OF_A_KIND.isdisjoint(called.split()))
    if not at_once and called not in _KNOWN_WHEN_SPOKEN_OF:
        return None
    if context.learning:
        context.unnamed[called] += 1
        return None
    if not at_once and context.unnamed[called] < _SPOKEN_OF:
        return None
    name = named[-1:] if at_once and not styled else named
    holder = context.people.named(name, name, nation, only_whole=True)
    holder.mentions += 1
    return holder


def _stands_before_noun(words: list[str], at: int) -> bool:
    """Whether a word describes the next one: "official debts" and "a chief aim", not "the official said"."""
    following = words[at + 1] if at + 1 < len(words) else ""
    return following.isalpha() and following.islower() and not _NO_NOUN.fullmatch(following)


def _is_one_of_many(words: list[str], at: int) -> bool:
    """ "A senior trade official" is nobody whom the article has named."""
    near = words[max(0, at - _MOST_BEFORE_OFFICE) : at]
    article = next((nth for nth in range(len(near) - 1, -1, -1) if near[nth].lower() in _ARTICLES), None)
    return article is not None and near[article].lower() in {"a", "an"} and all(w[0].isalpha() for w in near[article:])


def _named_behind(context: Context, words: list[str], last: int) -> Person | None:
    """Who is named right after an office, and what that is of: "the foreign minister of Peru, Ann Lee,"."""
    if words[last : last + 1] == ["of"]:
        last += next((n for n, w in enumerate(words[last + 1 : last + _MOST_OF_LAND], start=1) if w == ","), 0)
    closes = next((n for n, w in enumerate(words[last + 2 : last + _MOST_OF_NAME]) if w in _CLOSE), None)
    if words[last : last + 1] != [","] or closes is None:
        return None
    named = words[last + 1 : last + 2 + closes]
    known = context.called(named[-1])
    is_name = all(w[:1].isupper() or w in PARTICLES for w in named)
    return known if known and is_name and known.offices else None
