"""Whether a stop is planned, made, cancelled or put off, and whether anybody left home for it at all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

Status = Literal["planned", "made", "cancelled", "postponed"]

_AHEAD_BEFORE = re.compile(
    r" (?:will|would|'ll|shall|plans?|planned|planning|due|set|scheduled|expected|slated|likely|hopes?|hoping|"
    r"intends?|aims?|"
    r"upcoming|preparing|prepares|gearing|is to|are to|going to|poised|forthcoming|about to|ready to|announced|"
    r"announces|"
    r"ahead of|can)(?: [^,;]{0,100})?,? ?$|(?:^|[ ,])to $|(?:^|A\d+ )to $"
)
_BEHIND_VERB = re.compile(
    r"(?:travell?ed|flew|flown|headed|went|gone|jetted|journeyed|proceeded|continued|moved|drove|sailed|returned|came|"
    r"departed|left|visited|' visited '|toured|reached|arrived|entered|landed|touched down|stopped|checked|passed|"
    r"was|were|been|"
    r"stepped|docked|moored|tied|alighted|disembarked|anchored|piped|rolled|had|did|done|got|paid|saw|met|held|"
    r"attended|addressed|delivered|participated|joined|opened|inaugurated|celebrated|performed|played|"
    r"spoke|signed|"
    r"conferred|talked|spent|laid|presided|stayed|remained|made|watched|gave|taught|toured|crossed|rushed|whisked|"
    r"ferried|took|"
    r"brought|transited|refuelled|refueled|concluded|ended|finished|wrapped|culminated|began|begun|started|kicked|"
    r"launched|flown in|fl(?:ew) in)"
)
_ARRIVES = re.compile(
    r"(?:arrives?|lands?|reaches|touches down|is|are|'s|visiting|touring|putting down|meets|holds)(?: |$)"
)
_LEAVES = re.compile(r"(?:left|departed|leaves|set off|set out|embarked|embarks|off|took off|headed|sets off)(?: |$)")
_CANCELLED = re.compile(
    r" (?:cancel\w*|scrap(?:s|ped)?|call(?:s|ed)? off|abandon\w*|"
    r"drop(?:s|ped)(?! (?:on|off|in|into|by|out|a|an|new|back) )|"
    r"pull(?:s|ed) out of|axe[ds]?|"
    r"trimming out|skip(?:s|ped)?|scrub(?:s|bed)|g[ai]ves? up|given up|giving up|struck (?:off|from)|washed out|"
    r"ruled out by|fell victim to|snowed off|rained off|"
    r"bit(?:ten|es)? the dust|f[ae]ll(?:s|en)? through|abort(?:s|ed)?|will no longer|unable to|"
    r"not be able to|regrettably|(?:will|would|to|must|also) miss(?: out on)?|forced out of) "
)
_POSTPONED = re.compile(
    r" (?:postpon\w*|put(?:s|ting)? (?:off|back)|"
    r"(?:was|were|been|be|is|are) delayed|delay(?:s|ed|ing)? (?:his|her|their|its|the|a) (?:\w+ ){0,3}(?:visit|trip|"
    r"tour|journey|concert|show)s?|reschedul\w*|push(?:es|ed) back|defer(?:s|"
    r"red)?|put on ice|(?:been|was|were) (?:moved|shifted|pushed back) to|shelv(?:e|es|ed)) "
)
_FORESEEN = re.compile(
    r" (?:(?:had|has) (?:also |originally |initially |earlier )?been (?:due|scheduled|supposed|expected|meant|"
    r"set|slated|"
    r"booked|to)|(?:was|were) (?:also |originally |initially |earlier )?(?:supposed|meant)|"
    r"(?:was|were) (?:originally |initially )(?:due|scheduled|expected|set|slated|to)|(?:was|were) (?:also |"
    r"originally |once )?to have|"
    r"would have)(?:(?! (?:he|she|they|A\d+|but) )[^;]){0,100} $"
)
_WAS_TO_HAVE = re.compile(r" (?:,[^,;]{0,60})?,? ?(?:was|were) (?:also |originally )?(?:to have|supposed|meant) ")
_JOURNEY = re.compile(
    r" (?:visits?|trips?|tours?|journeys?|legs?|stops?|travels?|mission|pilgrimage|concerts?|shows?|gigs?|dates) "
)
_TOLD = re.compile(rf" (?:{_BEHIND_VERB.pattern}|told|said) ")
_YET = re.compile(r" (?:will|would|'ll|plans|due|expected|scheduled|slated|is to|are to|hopes) ")
_VIRTUAL = re.compile(r" (?:\"|'|‘)?(?:virtual(?:ly)?|video tour|online visit|by video(?= to))(?:\"|'|’)? ")
_BY_VIDEO = re.compile(r" (?:by|via|through|over) video ")
_DOUBT = re.compile(
    r" (?:speculation|speculated|possible|potential|possibility|possibly|might|rumou?rs?|rumou?red|if(?! (?:all|"
    r"everything|things) go)|unless|"
    r"whether|invited|invitation|"
    r"invites?|inviting|urged|urges|urging|asked(?= (?:[^;.]{1,60} )?to )|asked(?= (?:would|will|could|if|whether) )|"
    r"call(?:ed|s|ing)? on(?= [^;.]{1,60} to )|persuade|considering|mulling|no plans|not "
    r"planned|never|without|"
    r"refused|declined|rejected|wanted|warned|against|instead of|rather than|did not|didn't|does not|do not|has "
    r"not|have not|"
    r"no (?:N\d+ )?(?:A\d+|one|other \w+|\w+ minister|serving \w+|sitting \w+) (?:has|had|have)|"
    r"absent|made no mention|ban(?:ned)?|barred|opposed|calls? for|questions?|concerns|amid|who have|anyone|"
    r"left out|leaves out|omit\w*|overlook\w*|snub\w*|bypass\w*|no (?:dates?|shows?|concerts?|gigs?|stops?|room)|"
    r"logical|likely destination) [^;.]{0,70}$"
)
_NOT_BEFORE = re.compile(
    r" (?:will|would|does|did|do|is|was|has|had|could|won't|wouldn't|didn't|hasn't)(?: not|n't)? (?:not |n't "
    r")(?:\w+ ){0,2}$| (?:won't|wouldn't) (?:\w+ ){0,2}$"
)
_DENIED = re.compile(
    r"\s?[^;.,]{0,60} (?:(?:is|was|are|were) (?:currently |now |also )?(?:not (?:planned|expected|scheduled|on|"
    r"part|foreseen)|unlikely(?! to (?!take place|go ahead|happen|come off|materiali))|ruled out)|"
    r"(?:has|have) (?:been ruled out|not been (?:planned|confirmed|scheduled))) "
)
_LAST_TIME = re.compile(r" (?:last (?:\w+ed|came|went|met|was|were)|had last) ")
_BEFORE_NOW = re.compile(
    r" (?:previous(?<! after previous)(?:ly)?(?! (?:scheduled|planned|announced|arranged|foreseen|due|"
    r"fixed|booked|set))|"
    r"earlier (?:this|that) (?:year|month)|last visited|prior (?:visit|trip|tour)\w*|formerly|"
    r"in the past|years? ago|months? ago|decades?|"
    r"used to|once (?:visited|travell?ed|toured|played|performed|sang|went|flew|came)|for the first time since|"
    r"past visits?|"
    r"first visited|last time|every year|ever since|weeks? ago|as (?:an? )?(?:child|student|boy|girl|"
    r"young|teenager)s?|born|grew up|"
    r"studied|educated|graduated|for (?:his|her|a) (?:b ?\. ?a|m ?\. ?a|b\.a\.|m\.a\.|degree|doctorate|studies)|"
    r"posting|"
    r"(?:an|his|her|their) earlier (?!plans?|dates?|announcement)\w+|earlier (?:trips?|visits?|tours?|journeys?)|"
    r"(?:almost |nearly )?every (?:spring|summer|autumn|winter|month|week|few)|(?:once|twice) a (?:year|month|week)|"
    r"at the age of|at 1\d (?:and|,|\.(?! \d))|"
    r"last (?:season|year)|"
    r"(?:two|three|four|five|six|\d+) seasons|"
    r"(?:the|a) year (?:after|before|later|earlier)|\w+ years (?:later|earlier|before)|"
    r"twice|\w+ times|on \w+ occasions|served|honeymoon|his youth|recent (?:visits?|trips?|tours?|journeys?|N\d+|"
    r"regional)|"
    r"recently (?:visited|travel\w+|returned|toured|flew|went|paid|made)|had recently) "
)

_IRREGULAR = (
    r"met|made|held|said|went|began|was|were|wound|kept|took|rode|sang|swam|ran|drove|flew|sent|found|got|"
    r"gave|came|left|saw|woke|ate|drank|wore|shook|rose|read|danced|"
    r"spoke|spent|stood|won|lost|sold|broke|brought|caught|drew|fell|led|paid|slept|taught|threw|told"
)
_PAST_VERB = re.compile(
    rf"(?!expected|scheduled|slated|awaited|planned|based|(?:bed|red|need|indeed|hundred|speed)$)(?:\w+ed|{_IRREGULAR})"
)
# "Have sought", "had already flown", but not "has to", "had been due".
_PERFECT = re.compile(
    r" (?:has|have|had|'ve) (?:(?:\w+ly|now|also|already|just|since|so far|then|both|all) )*"
    r"((?!been |often )[a-z]+(?:ed|wn|en|ung|ought|aught)|gone|come|met|made|held|spent|won|led|left|begun|paid|told|"
    r"sent|found|put|set|cut|read|run|sat|stood|lost|kept|heard|said) "
)
_ARRANGED = re.compile(
    r"(?:announc|add|confirm|list|reveal|book|invit|ask|call|nam|organi[sz]|support|produc|direct|bas|hop|want|prepar|"
    r"schedul|includ|said$|told$|need|titl|suppos|resched|postpon|arrang|unveil|led$|intend|aim|agre|decid|vow|pledg)"
)
_PAST = re.compile(rf" (?:\w+ed|{_IRREGULAR}) ")
# A picture shows what has happened, though its caption has no verb or one of the present.
_CAPTION = re.compile(
    r" (?:[\[(] )?(?:file )?(?:photo(?:graph)?|picture|pictured|image|caption|pic)s? (?:: |above |below )"
)
# "On the second day of a visit", "began a visit and will go on".
_UNDER_WAY = re.compile(
    r" (?:, (?:currently |now )?on|winding up|wrapping up|completing|concluding|at the (?:end|start|beginning) of|"
    r"on the (?:first|second|third|fourth|final|last|opening) (?:day|leg|stage) of|"
    r"began|begun|started|opened|ended|concluded|completed|continued|resumed) "
    r"(?:an?|his|her|their|the) (?:[^\s,;]+ ){0,4}$"
)
# "Will speak when he is in P0".
_WHEN_HE = re.compile(r" (?:when|while|if|once|before|after|until) (?:he|she|they|A\d+) $")
_AHEAD = re.compile(r" (?:will|would|'ll|plans|due|expected|scheduled|is to|are to|hopes) ")
_HAD_BEEN = re.compile(
    r" (?:had|has) (?:\w+ )?been (?!due|to |set|expected|scheduled|supposed|meant|slated|invited|booked|planned)"
)
_PRESENT_PLURAL = re.compile(
    r"give|play|visit|meet|hold|go|fly|travel|head|open|perform|move|attend|tour|drive|sail|return|continue|"
    r"leave|cross|"
    r"ride|stay|speak|call|stop|land|arrive"
)
_ENDED_LIST = re.compile(r" (?:,|and) $")
_BESIDES = re.compile(r" , (?:\w+ly )?$")
_IS_AHEAD = re.compile(r" (?:will|'ll) ")
_THERE_WERE = re.compile(r" there (?:was|were|had been) (?:[\w-]+ ){0,3}$")
# "Cancelled their shows after he fell in P0": that is why, and took place.
_BECAUSE = re.compile(r"(?= (?:after|because|since|when) )")
_WAS_TO = re.compile(r" (?:was|were) (?:also |originally )?(?:due |set |scheduled |expected )?to (?:\w+ )?$")
_WAS = re.compile(r" (?:was|were)(?: (?:then|soon|straight|back|now))* $")
# "Flew out to meet him in": the purpose of a journey already made.
_WENT_TO = re.compile(r" (?:flew|went|came|travell?ed|drove|sailed|returned|arrived|stopped)(?: [^,;]{1,30})? to $")
# "The trip wound up in".
_WAS_JOURNEY = re.compile(
    rf"(?:trip|tour|visit|journey|mission|leg) (?:(?:to|of|in|[PD]\d+|and|,) )*(?:then |also )?"
    rf"(?:(?!was |were )(?:\w+ed|{_IRREGULAR})|(?:was|were) (?!to |due |set |scheduled |expected |planned |called |"
    rf"cancelled |postponed |put )\w+) "
)

# "He will play P0 after calling at P1": that lies ahead too.
_STILL_AHEAD = re.compile(r" (?:will|'ll|is to|are to) (?:(?!(?:said|told|says) )[^;\"])* after $")
_OPENS = re.compile(r"^(?: [\"–—-])? $")
# What several do is told as "they meet"; what they did is "they met".
_OF_SEVERAL = re.compile(
    r"(?:fly|go|travel|head|move|continue|proceed|drive|sail|return|meet|hold|attend|address|deliver|join|host|open|"
    r"inaugurate|give|speak|perform|play|sing|lay|spend|stay|take part|arrive|land)(?: on| in| down)?"
)
_DO = re.compile(r" (?:did|didn't|helped?|to) (?:\w+ )?$")
# What stands before a verb, and what is said besides.
_AFTER = re.compile(r" (?:after|following|having|since) (?:\w+ )?$")
_BEFORE = re.compile(r" before (?:\w+ )?$")
_WILL = re.compile(r" (?:will|(?:is|are) (?:due |set |expected )?to) ")
_TO_COME = re.compile(r" (?:will|would|plans|expected|scheduled|slated|due|set to|to be|is to|upcoming) ")
_ON_JOURNEY = re.compile(r" (?:during|on|in|of|at the start of) (?:his|her|their|a|the|an) (?:\S+ ){0,4}$")
_PRESUPPOSES = re.compile(
    r" (?:during (?:his|her|their|its|the|a|an|this)|(?<! go)(?<! embark)(?<! going)(?<! leave) on (?:his|her|their)) "
    r"((?:[\w-]+ ){0,4})$| (during )$"
)
_TOLD_BESIDES = re.compile(
    r" (?:said|told|met|arrived|visited|announced|was|were|held|made|touched|began|urged|landed|praised|"
    r"called|launched) "
)
_PRESENT = re.compile(r"(?:ing|[a-z]{2}s(?: (?:off|up|in|down|over|out))?)$")
_IS_NOUN = re.compile(r" (?:the|an?) (?:\w+ )?$")  # "The bank meeting".
_SAYING = re.compile(r" said (?!mass )")  # What stands before it is of another sentence.

# Who decides not to leave is nowhere else.
_STAYS_BEHIND = re.compile(
    r" (?:decision|decided|decides|chose|opted|opts|forced|preferred)(?: [^,;.]{1,40})? to (?:stay|remain)(?= )"
)

# "Shows in P0 and P1 will now not take place", "he will miss".
_WILL_NOT = re.compile(
    r" (?:(?:will|would|can|could|did|does|do) (?:now |also |therefore |sadly )*(?:not|no longer)|"
    r"won't|cannot|can't|couldn't|didn't) (?:now |also )*"
    r"(?:take place|go ahead|happen|be played|be held|be able|proceed|make it) "
)
_LOST = re.compile(
    r" (?:has |have |had |was |were |is |are |been )+(?:lost|ditched|binned|dropped|pulled|withdrawn|off) "
)
_OFF_AFTER = re.compile(
    r" ?,? ?(?:will|have|has|had|was|were|is|are|would)(?: now| all| both| also)?(?: been| be| to be| being)* "
    r"((?:cancel|postpon|reschedul|scrapp|scrubbed|abandoned|called off|put off|"
    r"shelved|deferred|axed|delayed|moved to|pushed back)\w*)"
)


def is_virtual(code: str) -> bool:
    """Whether a marked sentence speaks of a visit made on a screen."""
    return ("vi" in code or "online" in code) and _VIRTUAL.search(code) is not None


def is_by_video(code: str) -> bool:
    """Whether something in a marked sentence, though perhaps not all of it, is done on a screen."""
    return "video" in code and _BY_VIDEO.search(code) is not None


def is_doubtful(code: str, at: int) -> bool:
    """Whether what is said at code[at] is only possible, wished by others, or denied."""
    stays = (" stay " in code or " remain " in code) and _STAYS_BEHIND.finditer(code)
    if stays and any(at == said.end() - len(said[0].split()[-1]) for said in stays):
        return True
    if _DENIED.match(code, at) or _NOT_BEFORE.search(code[max(0, at - 40) : at]):
        return True
    return _DOUBT.search(code[max(0, at - 110) : at].rsplit(" but ", 1)[-1] + " ") is not None


def is_presupposed(code: str, at: int) -> bool:
    """Whether the trip at code[at] takes place whatever is doubted before it: "will not meet him during his trip"."""
    said = _PRESUPPOSES.search(code[max(0, at - 60) : at])
    return said is not None and not _DOUBT.search(f" {said[1]} ")


def is_earlier(code: str, at: int) -> bool:
    """Whether a clause looks back to journeys before the one the article is about."""
    begin = max(code.rfind(" , ", 0, at), code.rfind(" ; ", 0, at), 0)
    if at - begin < 25:
        begin = max(0, code.rfind(" , ", 0, max(0, begin - 1)))
    end = min(
        (i for i in (code.find(" , ", at + 25), code.find(" ; ", at), code.find(" where ", at)) if i > 0),
        default=at + 90,
    )
    said = code[begin : min(end, at + 90) + 1]
    return _LAST_TIME.search(said) is not None or _BEFORE_NOW.search(said) is not None


# "Is expected in P0 and has called off a concert": that was elsewhere.
_AND_HAS = re.compile(r" (?:, )?(?:and|but) (?:has|have|had|will)(?= (?!been|be)[a-z]+)")


def called_off(code: str, at: int) -> Status | None:
    """Cancelled or postponed, when words around code[at] say so."""
    before = _BECAUSE.split(code[max(0, at - 90) : at])[-1]
    around = f"{before}{_AND_HAS.split(code[at : at + 110], maxsplit=1)[0]} "
    if _POSTPONED.search(around):
        return "postponed"
    if _CANCELLED.search(around):
        return "cancelled"
    return None


def called_off_after(code: str, at: int) -> Status | None:
    """Cancelled or postponed, when that is what the words at code[at] say of the places before them."""
    if _WILL_NOT.match(code, at) or _LOST.match(code, at):
        return "cancelled"
    said = _OFF_AFTER.match(code, at)
    return (called_off(f" {said[1]} ", 1) or "postponed") if said else None


def is_off_after(code: str, at: int) -> Status | None:
    """Cancelled or postponed, when the rest of the clause from code[at] on says so of what stands before it."""
    rest = code[at:].split(" ; ", 1)[0]
    if _POSTPONED.search(rest):
        return "postponed"
    return "cancelled" if _WILL_NOT.search(rest) or _CANCELLED.search(rest) else None


def was_foreseen(code: str, at: int) -> bool:
    """Whether the verb at code[at] tells of what had been planned: "had been due to fly"."""
    return _FORESEEN.search(code[max(0, at - 130) : at].rsplit(" ; ", 1)[-1] + " ") is not None


def was_to_have_been(code: str, at: int) -> bool:
    """Whether the words at code[at] say that what stands before them was foreseen: "were to have started"."""
    return _WAS_TO_HAVE.match(code, at) is not None


def called_off_altogether(codes: Iterable[str]) -> Status:
    """Whether an article speaks of a journey as put off; else what it foresaw was cancelled."""
    journeys = (code for code in codes if _JOURNEY.search(code))
    return "postponed" if any(_POSTPONED.search(code) for code in journeys) else "cancelled"


def tells_of_the_past(code: str) -> bool:
    """Whether a piece of a marked sentence tells what happened, and nothing that is to come."""
    return _TOLD.search(code) is not None and _YET.search(code) is None


def _tells_past(said: str) -> bool:
    """Whether the last finite verb of a clause is a past one that says what was done, not what was announced."""
    if _HAD_BEEN.search(f" {said} ") or " said mass" in f" {said}":
        return True
    words = said.split()
    if (perfect := _PERFECT.search(said[-120:])) and not _ARRANGED.match(perfect[1]):
        return True
    return any(
        _PAST_VERB.fullmatch(word) and not _ARRANGED.match(word) and words[at - 1 : at] not in (["is"], ["are"], ["be"])
        for at, word in enumerate(words)
    )


def tense(code: str, at: int, verb: str) -> Status:
    """Planned or made, from the verb at code[at] and what stands before it."""
    before = _SAYING.split(code[max(0, code.rfind(" ; ", 0, at)) : at])[-1].rsplit(" after ", 1)[-1]
    if _AFTER.search(code[:at]):
        ahead = verb.endswith("ing") and _STILL_AHEAD.search(code[:at])
        return "planned" if ahead or (_IS_AHEAD.search(code[:at]) and not _tells_past(before)) else "made"
    if verb.endswith("ing") and _OPENS.search(code[:at]):  # "Continuing to P0 , he held": as its main clause.
        return "made" if tells_of_the_past(code[at:]) else "planned"
    if verb.startswith("had ") or _THERE_WERE.search(code[:at]):
        return "made"
    if verb.endswith("ing") and _BEFORE.search(code[:at]):  # As the rest of its sentence.
        return "made" if tells_of_the_past(code[:at]) else "planned"
    if _WAS_TO.search(code[:at]):
        return "planned"
    if _CAPTION.match(code):
        return "made"
    if _AHEAD_BEFORE.search(before[-110:]) and not _WENT_TO.search(before):
        return "planned"
    if verb.endswith("ing") and _WILL.search(before):
        return "planned"  # "Will begin a trip this week, visiting P0".
    if _PRESENT_PLURAL.fullmatch(verb) and _ENDED_LIST.search(code[:at]):
        return "planned"  # "They played in P0 on Sunday, give workshops in P1 on Friday".
    if verb in {"in", "at", "to", "into"} and _tells_past(before.rsplit(" , ", 1)[-1]):
        return "made"
    if _WHEN_HE.search(code[max(0, at - 30) : at]) and _AHEAD.search(code[:at]):
        return "planned"
    if _LEAVES.match(verb):
        return "made" if _WAS.search(code[:at]) else "planned"
    if _ARRIVES.match(verb + " ") or _BEHIND_VERB.match(verb) or _PAST_VERB.fullmatch(verb):
        return "made"
    if _UNDER_WAY.search(code[max(0, at - 90) : at]) and not _AHEAD.search(code[:at]):
        return "made"
    if _OF_SEVERAL.fullmatch(verb) and not _DO.search(code[:at]):
        return "planned"
    whole = code[:at] + code[at:][:80]
    if _TO_COME.search(whole):
        return "planned"
    if verb.endswith("ing") and _BESIDES.search(code[:at]) and _tells_past(before):
        return "made"  # "Ended his tour on Sunday, telling crowds in P0".
    if _TOLD_BESIDES.search(code) and _ON_JOURNEY.search(code[:at]):
        return "made"
    if _WAS_JOURNEY.match(code, at) or verb == "speaking":
        return "made"
    if _PAST.search(code[:at]) and (_IS_NOUN.search(code[:at]) or not _PRESENT.search(verb)):
        return "made"
    return "planned"
