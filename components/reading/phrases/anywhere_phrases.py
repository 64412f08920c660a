"""The plain "in", "at" and "to" of those who are known to be on their way."""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase, phrase
from components.reading.phrases.place_lists import END, LIST

ANYWHERE_PHRASES: tuple[Phrase, ...] = (
    phrase("at P's venue", "clause", "weak", r" (?P<verb>at|in) (?P<to>P\d+) (?='s (?:A\d|x))", needs="'s"),
    phrase(
        "somewhere",
        "clause",
        "weak",
        rf" (?P<verb>in|at|(?<!according )to|into|onto|through|via|by way of|as far as|(?:reach|play)(?:ed|es|s|ing)?) "
        rf"(?:(?:the |a |an )?(?:[a-z-]+ |[xN]\d* |A\d+ ){{0,5}}?(?:, |in |at |'s ))?{LIST}{END}",
    ),
)
