"""A verb with what stands around it, of which its tense is asked, and the words that more than one way asks for."""

from __future__ import annotations

from components.reading.vocabulary.regex import regex

AHEAD = regex(r" (?:will|would|'ll|plans|due|expected|scheduled|is to|are to|hopes) ")
WILL = regex(r" (?:will|(?:is|are) (?:due |set |expected )?to) ")
IS_NOUN = regex(r" (?:the|an?) (?:\w+ )?$")  # "The bank meeting".
_SAYING = regex(r" said (?!mass |it |so |farewell |goodbye )")  # What stands before it is of another sentence.

_QUOTED = regex(r'(?<= )" [^"]*"')  # What somebody says is of another time than where they say it.


class Verb:
    """A verb, a preposition or a journey's noun, with what stands around it."""

    __slots__ = ("after", "before", "clause", "code", "is_ing", "said")

    def __init__(self, said: str, code: str, at: int) -> None:
        self.said, self.code = said, code
        self.before, self.after = _without_quotations(code[:at], code[at:])
        own = _SAYING.split(self.before[max(0, self.before.rfind(" ; ")) :])[-1]
        self.clause = own.rsplit(" after ", 1)[-1]
        self.is_ing = said.endswith("ing")


def _without_quotations(before: str, after: str) -> tuple[str, str]:
    """What stands around a verb without what is only quoted; all of it around a verb that is itself quoted."""
    if before.count('"') % 2:
        return before, after
    return _QUOTED.sub('" "', before), _QUOTED.sub('" "', after)
