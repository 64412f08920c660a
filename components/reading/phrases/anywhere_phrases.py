"""Phrases that name no journey: what somebody does at an address or in a building of P0, and the plain "in", "at" and
"to" of those who are known to be on their way."""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase, phrase
from components.reading.phrases.place_lists import END, LIST
from components.reading.vocabulary.places import BUILDINGS
from components.reading.vocabulary.word_sets import words

_BUILDING = "|".join(
    sorted(
        BUILDINGS
        | words(
            "hotel restaurant court courtroom hospital clinic school church mosque synagogue temple theatre theater "
            "studio factory warehouse club nightclub cafe pub bar prison jail ballroom hall park square suburb slum "
            "market gallery airport shipyard shelter bookshop cinema cemetery orphanage township waterfront seafront "
            "beach"
        )
    )
)
# As court circulars give it: "visited the x centre , x street , P0".
_AT_ADDRESS = (
    r" (?P<verb>visit(?:s|ed)|open(?:s|ed)|attend(?:s|ed)|unveil(?:s|ed)|tour(?:s|ed)|view(?:s|ed)|launche[sd]|"
    r"undertook|undertakes|name[sd]|reopen(?:s|ed)|presented|presents|present at) "
    r"(?:(?!(?:who|which|where|that|while|when|because|but|said|with|by|from|accompanied) |P\d)[^\s;:\".]+ ){1,24}?"
    rf", {LIST} "
)

ANYWHERE_PHRASES: tuple[Phrase, ...] = (
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
    phrase("at P's venue", "clause", "weak", r" (?P<verb>at|in) (?P<to>P\d+) (?='s (?:A\d|x))", needs="'s"),
    phrase(
        "in a building of P",
        "clause",
        "weak",
        rf" (?P<verb>in|at|outside|on) (?:an?|the) (?:[a-z-]+ )?(?P<to>P\d+)(?= (?:[a-z-]+ )?(?:{_BUILDING}) )",
        shape=r" (?:an?|the) (?:[a-z-]+ )?P\d+ [a-z]",
        needs="in at outside on",
    ),
    phrase(
        "somewhere",
        "clause",
        "weak",
        rf" (?P<verb>in|at|(?<!according )to|into|onto|through|by way of|(?<!from )as far as|"
        rf"(?:reach|play)(?:ed|es|s|ing)?) "
        rf"(?:(?:the |a |an )?(?:[a-z-]+ |[xN]\d* |A\d+ ){{0,5}}?(?:, |in |at |'s ))?{LIST}{END}",
    ),
)
