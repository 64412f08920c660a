"""Two spellings of one name should meet: `fold` takes away what people write differently and keeps the rest."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

# Letters that NFKD leaves whole, because no accent can be taken off them.
_WHOLE_LETTERS = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "ı": "i",
        "ŧ": "t",
        "ə": "a",
        "ǝ": "a",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
    }
)
_APOSTROPHES = str.maketrans(dict.fromkeys("'’‘ʻʼʽʾʿ`´ʹ′ʿ‛"))
_LETTERS_AND_APOSTROPHES = {**_APOSTROPHES, **_WHOLE_LETTERS}
_INITIAL_DOT = re.compile(r"\b([^\W\d_])\.(?!\s*$)|\b([^\W\d_])\.$")
_NOT_A_WORD = re.compile(r"[^\w]+|_+")
_SHORT_FORMS = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def fold(name: str) -> str:
    """The form under which a name is looked up: small letters and digits, words joined by single spaces.

    Case, accents, apostrophes, hyphens and other punctuation go; the dots of initials close up (U.S.S.R. is ussr);
    St., Ste., Mt. and Ft. are written out; & is "and"; a leading "the" goes unless it is all there is. Folding a folded
    name changes nothing. Letters of other scripts stay as they are.
    """
    if name.isascii() and name.isalpha():
        plain = name.lower()
        return _SHORT_FORMS.get(plain, plain)
    plain = name.casefold().translate(_LETTERS_AND_APOSTROPHES).replace("&", " and ")
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
        plain = plain.translate(_LETTERS_AND_APOSTROPHES)
    if "." in plain:
        plain = _INITIAL_DOT.sub(r"\1\2", plain)
    if plain.isalnum():
        return _SHORT_FORMS.get(plain, plain)
    words = [_SHORT_FORMS.get(word, word) for word in _NOT_A_WORD.sub(" ", plain).split()]
    while len(words) > 1 and words[0] == "the":
        del words[0]
    return " ".join(words)


@lru_cache(maxsize=65536)
def fold_token(token: str) -> str:
    """`fold` for one word of a running text, remembered because texts repeat their words."""
    return fold(token)


def slips(folded: str) -> Iterator[str]:
    """Every spelling one slip away: a letter missing, doubled up, exchanged for another, or two neighbours swapped."""
    cuts = [(folded[:i], folded[i:]) for i in range(len(folded) + 1)]
    for before, after in cuts:
        if after:
            yield before + after[1:]
            for letter in _LETTERS:
                yield before + letter + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        for letter in _LETTERS:
            yield before + letter + after
