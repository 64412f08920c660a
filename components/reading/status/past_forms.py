"""The forms of verbs that tell of what has happened."""

from __future__ import annotations

from components.reading.vocabulary.past_forms import IRREGULAR_PASTS
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import by_first_letter
from components.reading.vocabulary.word_sets import words as words_of

# What somebody on a journey did.
_DID = (
    *("set foot", "sold out", "whistle-stopped", "touched down", r"travell?ed", r"beat(?!\w)"),
    *sorted(
        words_of(
            "packed flew flown headed went gone jetted journeyed proceeded continued moved drove sailed "
            "returned came departed left visited toured reached arrived entered landed stopped checked passed "
            "was were been stepped docked moored tied alighted disembarked anchored piped rolled had did done "
            "got paid saw met held attended addressed delivered participated joined opened inaugurated "
            "celebrated performed played spoke signed conferred talked spent laid presided stayed remained made "
            "watched gave taught crossed rushed whisked ferried took brought transited refuelled refueled "
            "concluded ended finished wrapped culminated began begun started kicked launched rounded wound "
            "dropped swung"
        )
    ),
)
BEHIND = regex(f"(?:{by_first_letter(_DID)})")
_TOLD = regex(f" (?:{by_first_letter((*_DID, 'told', 'said'))}) ")
_YET = regex(r" (?:will|would|'ll|plans|due|expected|scheduled|slated|is to|are to|hopes) ")
IRREGULAR = by_first_letter(sorted(IRREGULAR_PASTS))
PAST_FORM = regex(
    rf"(?!expected|scheduled|slated|awaited|planned|based|(?:bed|red|feed|need|indeed|hundred|speed|[a-z]+ceed)$)(?:(?:co-)?\w+ed|{IRREGULAR})"
)
# "Have sought", "had already flown", but not "has to", "had been due".
_PERFECT = regex(
    r" (?:has|have|had|'ve) (?:(?:\w+ly|now|also|already|just|since|so far|then|both|all) )*"
    r"((?!been |often )[a-z]+(?:ed|wn|en|ung|ought|aught)|gone|come|met|made|held|spent|won|led|left|begun|paid|told|"
    r"sent|found|put|set|cut|read|run|sat|stood|lost|kept|heard|said) "
)
# "Has confirmed his visit": that is no visit made.
_ARRANGED = regex(
    r"(?:announc|add(?!ress)|confirm|list|reveal|book|invit|ask|call|nam|organi[sz]|support|produc|direct|bas|hop|want|"
    r"prepar|schedul|includ|said$|told$|need|titl|suppos|resched|postpon|arrang|unveil|intend|aim|agre|decid|vow|"
    r"pledg|planned|fixed$|set$)"
)
_PAST = regex(rf" (\w+ed|{IRREGULAR})(?= )")
_HAD_BEEN = regex(
    r" (?:had|has) (?:\w+ )?been (?!due|to (?!(?:the )?P\d)|set|expected|scheduled|supposed|meant|slated|"
    r"invited|booked|planned)"
)
_HAD = regex(r" had (?:an?|the|his|her|their|no|some|several|two|three|talks|meetings|lunch|dinner|tea) ")
# "She cut the ribbon": who does it now "cuts" it.
_DID_AS_THEY_DO = regex(
    r" (?:he|she|A\d+) (?:also |then |later )?(?:cut|put|set|hit|let|shut|read|spread) | they beat "
)
_SOMEBODY_DID = regex(
    r" (?:A\d+(?: of (?:the )?P\d+)?|he|she|they) (?:[a-z]+ly )?"
    rf"(?!(?:plann|expect|schedul|hop|want|intend|need|book)ed )(?:[a-z]{{2,}}ed|(?!were )(?:{IRREGULAR})) "
)
# "The proposed site", "are followed": no verb that tells what was done.
BEFORE_PARTICIPLE = words_of("is are be being the a an his her their its")
# "The group , led by A0": no verb of the clause; "was led by" is.
_LED, _WAS = words_of("followed led headed"), words_of("was were")


def tells_of_the_past(code: str) -> bool:
    """Whether a piece of a marked sentence tells what happened, and nothing that is to come."""
    return _TOLD.search(code) is not None and _YET.search(code) is None


def somebody_did(code: str) -> bool:
    """Whether somebody named did something in a piece of a marked sentence, whatever they said would come."""
    return _SOMEBODY_DID.search(code) is not None


def tells_past(said: str) -> bool:
    """Whether the last finite verb of a clause is a past one that says what was done, not what was announced."""
    if (
        _HAD_BEEN.search(f" {said} ")
        or _HAD.search(f" {said} ")
        or _DID_AS_THEY_DO.search(f" {said} ")
        or " said mass" in f" {said}"
    ):
        return True
    words = said.split()
    if (perfect := _PERFECT.search(said[-120:])) and not _ARRANGED.match(perfect[1]):
        return True
    return any(
        PAST_FORM.fullmatch(word)
        and not _ARRANGED.match(word)
        and not BEFORE_PARTICIPLE.intersection(words[at - 1 : at])
        and not (words[at + 1 : at + 2] == ["by"] and word in _LED and _WAS.isdisjoint(words[at - 1 : at]))
        for at, word in enumerate(words)
    )


def has_happened(said: str) -> bool:
    """Whether words tell of anything past but that something was arranged: "has confirmed his visit" lies ahead."""
    return any(not _ARRANGED.match(past[1]) for past in _PAST.finditer(said))
