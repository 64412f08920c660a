"""What a relative of somebody does, or where one lives, is no journey of theirs: "his mother teaches in Oslo"."""

from __future__ import annotations

from components.reading.syntax.predicates import is_finite
from components.reading.vocabulary.people import KIN
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_RELATIVES = KIN | words(
    "mother father mum dad parents uncle aunt grandmother grandfather grandparents children twins siblings brothers "
    "sisters sons daughters cousins in-laws stepson stepdaughter mother-in-law father-in-law brother-in-law "
    "sister-in-law widow widower ex-wife ex-husband colleagues team-mates classmates"
)
_SERVE_THEM = words(
    "aides ministers advisers advisors envoys lawyers deputy minister envoy spokesman spokeswoman ambassador aide "
    "adviser advisor lawyer predecessor successor"
)
_OF_THEIRS = _SERVE_THEM | words("rival rivals assistant")
_POSSESSIVE = words("his her their 's")
_WHOSE = words("his her their a an the one another whose 's my our")
_FORMERLY = words("former old late erstwhile ex onetime sometime")
_LIVES_WHERE = regex(r" P\d+ , where (?:his|her|their|A\d+ 's) (?P<kin>[a-z-]+(?: [a-z-]+)?) ")
_LATEST_SUBJECT = 5  # words
_FOREBEARS = regex(
    r" (?:his|her|their|whose) (?:(?:late|own|great|maternal|paternal) )*"
    r"(?:father|mother|parents|grandfather|grandmother|grandparents|ancestors|forebears|family) "
    r"(?:(?:had|has|have|once|first|also|both|then) )*$"
)
_KINDRED = "|".join(sorted(KIN))
# "Her husband flew to P0", "while his ministers met in P0"; not "A0 and her husband flew", who are two.
_KIN_ALONE = regex(
    r"(?:^|[;\"]| while| when| because| after| before| where| that| but) (?:his|her|their) (?:[a-z-]+ )??"
    rf"(?:{_KINDRED}|{'|'.join(sorted(_SERVE_THEM))}|(?:former|ex|erstwhile) [a-z]+)"
    rf"(?: and (?:(?:his|her|their) )?(?:[a-z-]+ )??(?:{_KINDRED}))? "
    r"(?:(?:has|have|had|will|would|is|are|was|were|also|then|later|both|once|often|recently) )*$"
)


def is_of_relative(clause: list[str]) -> bool:
    """Whether the subject of a clause is a relative, or somebody of former days."""
    for nth, word in enumerate(clause[:_LATEST_SUBJECT]):
        if nth and (word in _RELATIVES or word in _FORMERLY) and clause[nth - 1] in _WHOSE:
            return word in _RELATIVES or clause[nth - 1] not in {"the", "a", "an"}
        if nth and (word in _RELATIVES or (word in _OF_THEIRS and clause[nth - 1] in _POSSESSIVE)):
            return clause[0] in _WHOSE or clause[nth - 1] in _POSSESSIVE
        if not word.isalpha() or is_finite(word) or word in {"he", "she", "they", "i", "we"}:
            return False
    return False


def is_where_a_relative_lives(said: str) -> bool:
    """Whether the marked words from a place on tell of a relative there: "P0 , where her mother lives"."""
    where = _LIVES_WHERE.match(said)
    return where is not None and not _RELATIVES.isdisjoint(where["kin"].split())


def is_done_by_theirs(before: str) -> bool:
    """Whether what the marked words lead to is what somebody's parents, kin or people did, unnamed: "his father came to
    work in the harbour", "her brother went"."""
    return _FOREBEARS.search(before) is not None or _KIN_ALONE.search(before) is not None
