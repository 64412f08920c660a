"""Phrases of what somebody does at an address, whose last word is its town: "opened the centre, Quay Street, P"."""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase, phrase
from components.reading.phrases.place_lists import LIST

# As court circulars give it: "visited the x centre , x street , P0".
_AT_ADDRESS = (
    r" (?P<verb>visit(?:s|ed)|open(?:s|ed)|attend(?:s|ed)|unveil(?:s|ed)|tour(?:s|ed)|view(?:s|ed)|launche[sd]|"
    r"undertook|undertakes|name[sd]|reopen(?:s|ed)|presented|presents|present at) "
    r"(?:(?!(?:who|which|where|that|while|when|because|but|said|with|by|from|accompanied) |P\d)[^\s;:\".]+ ){1,24}?"
    rf", {LIST} "
)

ADDRESS_PHRASES: tuple[Phrase, ...] = (
    phrase(
        "received at an address in P",
        "verb",
        "strong",
        rf"{_AT_ADDRESS}(?=, (?:to [^;\"]{{3,140}}? )?(?:and|where (?:he|she|they)) (?:was|were) (?:then |there )?"
        r"(?:received|welcomed|met|greeted) )",
        needs="received welcomed met greeted",
        shape=r" , (?:the )?P\d+ , (?:and|where|to) ",
    ),
    phrase(
        "at an address in P",
        "verb",
        "weak",
        rf"{_AT_ADDRESS}(?=\. $)",
        needs="visited visits opened opens attended attends unveiled unveils toured tours viewed views launched "
        "launches undertook undertakes named names reopened reopens presented presents present",
        shape=r" , (?:the )?P\d+ \. $",
    ),
)
