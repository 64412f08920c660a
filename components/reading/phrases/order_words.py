"""Words by which a sentence says where in a journey a place comes: first, last, before or after the rest of it."""

from __future__ import annotations

import re

from components.reading.phrases.phrase import Phrase

_LAST = re.compile(r"conclud|^end|^finish|^wrap|culminat|round\w* off|^clos|final|last|^lead")
_FIRST = re.compile(r"^begin|^began|^begun|^start|^kick|^launch|^open|first|initial")
# "Starts the week in P0": of the week, not of the journey.
_OF_A_DAY = re.compile(r"\S+ (?:the|his|her|their) (?:week|day|morning|afternoon|evening|year) ")


def order_said(code: str, at: int, phrase: Phrase, verb: str) -> str | None:
    """ "first" or "last" of the journey, "before" or "after" the sentence's other places, None when nothing says."""
    if _OF_A_DAY.match(code, at):
        return None
    if phrase.kind == "order":
        if phrase.name == "begins or ends in" and re.search(r"(?:final|last)", verb):
            return "last"
        return "last" if _LAST.search(verb) else "first" if _FIRST.search(verb) else None
    near = code[max(0, at - 40) : at + len(verb) + 30]
    before = code[max(0, at - 30) : at]
    if re.search(r" on (?:his|her|their) way (?:home|back) ", code[at:]):
        return "last"
    if re.search(r" (?:after|following|having)(?: \S+){0,3} $", before) or re.search(
        r" (?:earlier D\d+|prior to P\d+|before that) ", near
    ):
        return "before"
    if verb in {"en route", "way", "bound"}:
        return "after"
    if re.search(r" (?:finally|lastly) ,? ?(?:\S+ ){0,3}$", before) or re.search(r"^ (?:lastly|finally) ", code):
        return "last"
    if phrase.kind == "noun" and re.search(r" (?:final|last) (?:stop|leg|destination|day) ", near):
        return "last"
    if re.search(r" (?:first|initially) (?:visit|travel|go|fly|head|arrive|stop|land|leg|stop)", near):
        return "first"
    return None
