"""Whether what is told is what had been planned: "had been due to fly", "was to have started"."""

from __future__ import annotations

from components.reading.vocabulary.regex import regex

_FORESEEN = regex(
    r" (?:(?:had|has) (?:also |originally |initially |earlier )?been (?:due|scheduled|supposed|expected|meant|"
    r"set|slated|booked|to(?! (?:the )?P\d))|"
    r"(?:was|were) (?:also |originally |initially |earlier )?(?:supposed|meant)|had (?:also |originally |"
    r"initially |once )?(?:planned|intended) to|"
    r"(?:was|were) (?:originally |initially )(?:due|scheduled|expected|set|slated|to)|(?:was|were) (?:also |"
    r"originally |once )?to have|"
    r"would have)(?:(?! (?:he|she|they|A\d+|but) )[^;]){0,100} $"
)
# "Affected cities include P0": what becomes of them is said elsewhere.
_AFFECTED = regex(r" affected(?: (?:cities|towns|dates|shows|concerts|gigs|stops|venues|matches))? *$")
# "A0 , who had been due in P0 , went to P1".
_CLOSED_ASIDE = regex(r" , who [^,;]{1,100} , ")
_BEEN_TO, _A_PLACE = regex(r" been to +$"), regex(r" *(?:the )?P\d")  # "Had been to P0" is no plan.


def was_foreseen(code: str, at: int) -> bool:
    """Whether the verb at code[at] tells of what had been planned: "had been due to fly"."""
    said = _CLOSED_ASIDE.sub(" , ", code[max(0, at - 130) : at].rsplit(" ; ", 1)[-1] + " ")
    if _BEEN_TO.search(said) and _A_PLACE.match(code, at):
        return False
    return _FORESEEN.search(said) is not None or _AFFECTED.search(said) is not None
