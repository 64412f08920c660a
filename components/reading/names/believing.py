"""Whether words that could name a place are one here, by how they are written and what stands around them."""

from __future__ import annotations

from collections.abc import Sequence

from components.geography.gazetteer import Mention
from components.geography.toponym import Toponym
from components.reading.text.dateline import is_in_dateline
from components.reading.text.tokens import Token
from components.reading.vocabulary.names import CALENDAR
from components.reading.vocabulary.places import DOUBTFUL_PLACES, TOO_WIDE
from components.reading.vocabulary.word_sets import words

_PREPOSITIONS = words(
    "in to at from near into of for via through visit visited visiting visits toward towards reach reached reaches "
    "reaching hits play plays played playing left leaving outside"
)
_ACRONYMS = words("us uk uae usa drc prc dprk rok png nz ksa bih ussr nsw car nyc la dc cdmx")
_NOBODYS = words("nice reading bath split cork orange dover wells")  # English words that are no person's name.
_TOWN = 5_000
_SMALL_TOWN = 15_000
_LARGE, _CITY = 100_000, 1_000_000
_SHORT_WORD = 4
_STOPS, _BEING, _NEAR = words("stop destination leg port"), words("is be was"), 5
_CALLED_AFTER_LANDS = words("Church Kirk Bank")
_SITES = (["refugee", "camp"], ["border", "crossing"], ["air", "base"], ["military", "base"], ["transit", "camp"])
_BULLETS = frozenset("•*·▪–—-")
_NO_NOUN = words("and or to on in at for with from where which who is was will has had , . ;")


def believable(
    tokens: Sequence[Token], mention: Mention, place: Toponym, lowered: frozenset[str], spoken_of: bool = False
) -> bool:
    """Whether words that could be a place are one here: English words and people's names need a preposition, and what
    the article also writes small is no name. `lowered` are the words it writes small; `spoken_of` says whether it
    speaks of the country too, which matters for English words only."""
    if place.precision == "country" and _names_a_church(tokens, mention):
        return False
    if place.precision == "country" and mention.end - mention.start > 1:
        return True
    word = tokens[mention.start].text.lower()
    if word in TOO_WIDE and all(t.text.lower() in TOO_WIDE for t in tokens[mention.start : mention.end]):
        return False
    before = tokens[mention.start - 1].text.lower() if mention.start else ""
    if mention.end - mention.start == 1:
        bare = word.replace(".", "")
        if (
            tokens[mention.start].text.isupper()
            and bare not in _ACRONYMS
            and lowered
            and not _in_dateline(tokens, mention)
            and not _opens_in_capitals(tokens, mention, place)
        ):
            return False
        if word in DOUBTFUL_PLACES and not (place.precision == "country" or place.capital):
            if before == "in" and spoken_of and place.match == "name" and word not in lowered and word not in CALENDAR:
                return place.population >= _SMALL_TOWN
            if before == "," and spoken_of and place.match == "name" and word not in lowered and word not in CALENDAR:
                return place.population >= _LARGE and [t.text for t in tokens[mention.end : mention.end + 1]] == [","]
            if before == "and" and word in _NOBODYS and word not in lowered and _ends_list(tokens, mention):
                return place.population >= _TOWN
            return before in _PREPOSITIONS and place.population >= 100_000 and not (before == "to" and word in lowered)
        if word in lowered and place.precision == "city" and place.population < _CITY and not place.capital:
            return False
        articled = before == "the" and place.match == "name" and not place.name.startswith("The ")
        if articled and place.precision == "city" and place.population < _CITY and _ends(tokens, mention):
            return False  # "Through the Delta and to Alexandria".
        if (
            place.precision == "city"
            and place.population < 50_000
            and not place.capital
            and before not in _PREPOSITIONS
            and not _in_dateline(tokens, mention)
        ):
            if before == "the" and _is_of_a_site(tokens, mention):
                return True
            return before in {",", "and"} or _opens_list(tokens, mention, place) or _is_stop(tokens, mention)
    return True


def _ends_list(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "In Dublin, Galway and Cork", "to Dublin and Cork"."""
    said = [token.text for token in tokens[max(0, mention.start - 3) : mention.start]]
    return len(said) == 3 and said[1][:1].isupper() and (said[0] == "," or said[0] in _PREPOSITIONS)


def _names_a_church(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "The Church of Ireland" is not where that lies, nor is "the Bank of Japan"."""
    said = [token.text for token in tokens[max(0, mention.start - 2) : mention.start]]
    return said[1:] == ["of"] and said[0] in _CALLED_AFTER_LANDS


def _is_of_a_site(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "To the Dadaab refugee camp", "at the Palanca border crossing"."""
    led = tokens[mention.start - 2].text.lower() if mention.start > 1 else ""
    following = [token.text for token in tokens[mention.end : mention.end + 2]]
    return led in _PREPOSITIONS and (following[:1] in (["camp"], ["airfield"]) or following in _SITES)


def _ends(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether no noun follows that a town could describe, as in "the Porto show"."""
    after = tokens[mention.end : mention.end + 1]
    return not after or after[0].text in _NO_NOUN


def _opens_in_capitals(tokens: Sequence[Token], mention: Mention, place: Toponym) -> bool:
    """ "STROMNESS turned out in oilskins": some papers begin a report with a word in capitals."""
    word, after = tokens[mention.start].text, tokens[mention.end : mention.end + 1]
    return (
        mention.start == 0
        and len(word) > _SHORT_WORD
        and bool(after)
        and after[0].text.islower()
        and place.population > 0
    )


def _is_stop(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "His first stop is Garoua": whatever that is, he goes there."""
    said = [token.text.lower() for token in tokens[max(0, mention.start - _NEAR) : mention.start]]
    return not _BEING.isdisjoint(said[-1:]) and not _STOPS.isdisjoint(said)


def _opens_list(tokens: Sequence[Token], mention: Mention, place: Toponym) -> bool:
    """ "Albury, Wagga Wagga and Canberra": a sentence that begins with a town and goes on with another name."""
    after = tokens[mention.end : mention.end + 2]
    listed = len(after) == 2 and after[0].text in {",", "and"} and after[1].capital
    opens = all(token.text in _BULLETS for token in tokens[: mention.start])
    return opens and listed and place.population >= _TOWN


def _in_dateline(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "KABUL, AFGHANISTAN (AP) —": capitals at the very beginning, set off from the text."""
    return is_in_dateline([token.text for token in tokens], mention.start, mention.end)
