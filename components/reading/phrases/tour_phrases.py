"""Phrases in which the journey or a place is the subject ("Lima follows"), and the plain "in", "at" and "to" of those
who are known to be on their way."""

from __future__ import annotations

from components.reading.phrases.phrase import Phrase, phrase
from components.reading.phrases.place_lists import END, LIST

TOUR_PHRASES: tuple[Phrase, ...] = (
    phrase("his P concert", "noun", "strong", r" (?:his|her|their) (?P<to>P\d+) (?P<verb>concerts?|shows?|gigs?) "),
    phrase(
        "P is a stop",
        "order",
        "strong",
        rf" {LIST} (?P<verb>(?:is|are|was|were|will be) (?:one of|among) (?:his|her|their|the) (?:\w+ ){{0,2}}?"
        rf"(?:stops|destinations)) ",
        needs=r" (?:stops|destinations) ",
    ),
    phrase(
        "P follows",
        "order",
        "strong",
        rf" {LIST} (?P<verb>follow(?:s|ed)?(?! by)|(?:is|are|comes?) next|g[eo]ts? (?:its|"
        rf"their) turn(?: next)?|awaits?|beckons?|"
        rf"(?:complete|round off|round out)s? (?:the|their|his|her) (?:\w+ )?(?:tour|run|trip|itinerary|schedule))"
        rf"(?= (?:on|in|from|at|,|\.|and|later|D\d))",
        needs=r" (?:follow(?:s|ed)?|(?:is|are|comes?|turn) next|awaits?|beckons?|(?:complete|round o(?:ff|ut))s? \w+) ",
    ),
    phrase(
        "then it is P",
        "order",
        "strong",
        rf" (?P<verb>(?:then|next|after that|afterwards|from there)(?: ,)? (?:it 's|it is|it will be|comes?|"
        rf"come|is|are|"
        rf"up (?:is|are|comes?))(?: (?:on|off|over|back))?|(?:the )?turn of|then (?:on|off|over|back)?) "
        rf"(?:to |for )?(?:(?!(?:that|when|who|which) )(?:[a-z0-9-]+|[xN]\d*|A\d+|'s) ){{0,6}}?(?:(?:in|at|to|"
        rf"for|,) )?{LIST}{END}",
    ),
    phrase(
        "D it was P",
        "order",
        "strong",
        rf" D\d+ (?P<verb>(?:it (?:was|is|'s|will be|'ll be)|brings? (?:us|them|him|her|the \w+)|"
        rf"(?:finds?|found|saw|sees|takes|took) (?:us|them|him|her|A\d+|the (?:[a-z-]+ )?\w+))"
        rf"(?: (?:on|off|over|back|up|down))?) (?:(?:in|at|to) )?{LIST}{END}",
        needs=r" D\d+ (?:it|brings?|finds?|found|saw|sees|takes|took) ",
    ),
    phrase(
        "and then P",
        "order",
        "strong",
        rf"^ (?:and )?(?P<verb>then|next|before that|after that|later|earlier|finally)(?: (?:,|came|comes?))* {LIST}"
        rf"(?= [.,:;\"])",
        needs=r"^ (?:and )?(?:then|next|before|after|later|earlier|finally) ",
    ),
    phrase(
        "P is on the list",
        "order",
        "strong",
        rf" {LIST} (?P<verb>(?:is|are|was|were) (?:(?:also|still|now|only|just) )?(?:(?:on|part of|among) "
        rf"(?:the|his|her|their|its) (?:\w+ )?(?:programme|program|list|itinerary|schedule|"
        rf"agenda|route|tour|map|cards)|"
        rf"(?:\w+ )?(?:days?|hours?|miles|kilomet(?:re|er)s|km) away|still (?:ahead|to come)|to come))(?= )",
        needs=r" (?:is|are|was|were) (?:\w+ ){0,2}(?:on|part|among|days?|hours?|miles|km|still|to) ",
    ),
    phrase(
        "sends from",
        "verb",
        "weak",
        rf" (?P<verb>(?:sent|posted|sends|posts|mailed|texted|phoned|called|rang|wrote|dispatched|shared)) "
        rf"(?:(?!(?:said|says|that) )[^\s;\"]+ ){{0,8}}?from {LIST}{END}",
    ),
    phrase("at P's venue", "clause", "weak", r" (?P<verb>at|in) (?P<to>P\d+) (?='s (?:A\d|x))"),
    phrase(
        "somewhere",
        "clause",
        "weak",
        rf" (?P<verb>in|at|to|into|onto|through|via|by way of|as far as|(?:reach|play)(?:ed|es|s|ing)?) "
        rf"(?:(?:the |a |an )?(?:[a-z-]+ |[xN]\d* |A\d+ ){{0,5}}?(?:, |in |at |'s ))?{LIST}{END}",
    ),
)
