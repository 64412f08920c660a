"""The plain "in", "at" and "to" of those who are known to be on their way."""

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

ANYWHERE_PHRASES: tuple[Phrase, ...] = (
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
        rf" (?P<verb>in|at|(?<!according )to|into|onto|through|by way of|as far as|(?:reach|play)(?:ed|es|s|ing)?) "
        rf"(?:(?:the |a |an )?(?:[a-z-]+ |[xN]\d* |A\d+ ){{0,5}}?(?:, |in |at |'s ))?{LIST}{END}",
    ),
)
