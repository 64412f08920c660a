"""Whether a verb tells of what has happened or of what lies ahead, by its form and by the words before it."""

from __future__ import annotations

import re

from components.reading.status import Status
from components.reading.vocabulary.word_sets import words as words_of

TELLS_A_PLAN = re.compile(
    r" (?:will|would|'ll|plans|hopes|aims|decided|"
    r"(?:is|are) (?:\w+ )?(?:to|expected|due|scheduled|set|slated|likely)) "
)
_AHEAD_BEFORE = re.compile(
    r" (?:will|would|'ll|shall|plans?|planned|planning|due|set|scheduled|expected|slated|likely|hopes?|hoping|"
    r"intends?|aims?|"
    r"upcoming|preparing|prepares|gearing|is to|are to|going to|poised|forthcoming|about to|ready to|announced|"
    r"announces|"
    r"ahead of|lined up|can)(?: (?:[^,;]|, (?=also )){0,100})?,? ?$|(?:^|[ ,])to (?:be )?$|(?:^|A\d+ )to $"
)
_BEHIND_VERB = re.compile(
    r"(?:travell?ed|flew|flown|headed|went|gone|jetted|journeyed|proceeded|continued|moved|drove|sailed|returned|came|"
    r"departed|left|visited|' visited '|toured|reached|arrived|entered|landed|touched down|stopped|checked|passed|"
    r"was|were|been|"
    r"stepped|docked|moored|tied|alighted|disembarked|anchored|piped|rolled|had|did|done|got|paid|saw|met|held|"
    r"attended|addressed|delivered|participated|joined|opened|inaugurated|celebrated|performed|played|"
    r"spoke|signed|"
    r"conferred|talked|spent|laid|presided|stayed|remained|made|watched|gave|taught|crossed|rushed|whisked|"
    r"ferried|took|"
    r"brought|transited|refuelled|refueled|concluded|ended|finished|wrapped|culminated|began|begun|started|kicked|"
    r"launched)"
)
_ARRIVES = re.compile(
    r"(?:arrives?|lands?|reaches|touches down|is|are|'s|visiting|touring|putting down|meets|holds)(?: |$)"
)
_LEAVES = re.compile(r"(?:left|departed|leaves|set off|set out|embarked|embarks|off|took off|headed|sets off)(?: |$)")
_TOLD = re.compile(rf" (?:{_BEHIND_VERB.pattern}|told|said) ")
_YET = re.compile(r" (?:will|would|'ll|plans|due|expected|scheduled|slated|is to|are to|hopes) ")
_IRREGULAR = (
    r"met|made|held|said|went|began|was|were|wound|kept|took|undertook|rode|sang|swam|ran|drove|flew|sent|found|got|"
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
    r"schedul|includ|said$|told$|need|titl|suppos|resched|postpon|arrang|unveil|led$|intend|aim|agre|decid|vow|pledg|planned)"
)
_PAST = re.compile(rf" (\w+ed|{_IRREGULAR})(?= )")
# A picture shows what has happened, though its caption has no verb or one of the present.
_CAPTION = re.compile(
    r" (?:[\[(] )?(?:file )?(?:photo(?:graph)?|picture|pictured|image|caption|pic)s? (?:: |above |below )"
)
# "On the second day of a visit", "began a visit and will go on".
_UNDER_WAY = re.compile(
    r" (?:(?:,|is|are|was|were) (?:currently |now |still |already )?on|"
    r"winding up|wrapping up|completing|concluding|at the (?:end|start|beginning) of|"
    r"on the (?:first|second|third|fourth|final|last|opening) (?:day|leg|stage) of|"
    r"began|begun|started|opened|ended|concluded|completed|continued|resumed) "
    r"(?:(?:an?|his|her|their|the) (?:[^\s,;]+ ){0,4}|(?:[a-z-]+ ){0,2})$"
)
# "Will speak when he is in P0".
_WHEN_HE = re.compile(r" (?:when|while|if|once|before|after|until) (?:he|she|they|A\d+) $")
_AHEAD = re.compile(r" (?:will|would|'ll|plans|due|expected|scheduled|is to|are to|hopes) ")
_HAD_BEEN = re.compile(
    r" (?:had|has) (?:\w+ )?been (?!due|to |set|expected|scheduled|supposed|meant|slated|invited|booked|planned)"
)
_HAD = re.compile(r" had (?:an?|the|his|her|their|no|some|several|two|three) ")
_PRESENT_PLURAL = re.compile(
    r"give|play|visit|meet|hold|go|fly|travel|head|open|perform|move|attend|tour|drive|sail|return|continue|"
    r"leave|cross|"
    r"ride|stay|speak|call|stop|land|arrive"
)
_ENDED_LIST = re.compile(r" (?:,|and) $")
_BESIDES = re.compile(r" , (?:\w+ly )?$")
_IS_AHEAD = re.compile(r" (?:will|'ll) ")
_THERE_WERE = re.compile(r" there (?:was|were|had been) (?:[\w-]+ ){0,3}$")
_WAS_TO = re.compile(r" (?:was|were) (?:also |originally )?(?:due |set |scheduled |expected )?to (?:\w+ )?$")
# "Became the first minister to visit P0".
_BECAME_FIRST = re.compile(r" (?:became|has become|is) the (?:first|second|third|only) (?:(?!P\d)[^\s;,]+ ){1,12}to $")
_HAD_TO = re.compile(r" had (?:then |also |first |instead )?to $")
_WAS = re.compile(r" (?:was|were)(?: (?:then|soon|straight|back|now))* $")
# "Flew out to meet him in": the purpose of a journey already made.
_WENT_TO = re.compile(r" (?:flew|went|came|travell?ed|drove|sailed|returned|arrived|stopped)(?: [^,;]{1,30})? to $")
_OCCASIONS = frozenset({"shows", "concerts", "gigs", "dates", "trips", "appearances", "legs", "engagements"})
_JOURNEYS = frozenset({"trip", "tour", "visit", "journey", "leg"})
# "And made stops in", "returned from his two-nation visit to", "comes on the back of his recent visits to".
_MADE_JOURNEYS = re.compile(
    r" (?:made|paid|undertook|completed|(?:returned|(?:came|flew) back)(?: [^,;]{1,40})? from)"
    r"(?: (?!to )[a-z0-9-]+){0,4} $"
    r"| (?:(?:on the back|in the wake) of|after|following|including) (?:his|her|their|A\d+ 's) recent (?:[a-z-]+ )?$"
)
_STOPS = frozenset({"stop", "stops", "visit", "visits", "trip", "trips", "tour", "tours", "stopover", "stopovers"})
# "The trip wound up in", "the trip follows a tour that also included".
_WAS_JOURNEY = re.compile(
    r"(?:(?:trip|tour|visit|journey) (?:follow(?:s|ed)|comes after) an? (?:[a-z-]+ ){0,3}?)?"
    r"(?:trip|tour|visit|journey|mission|leg|itinerary|programme|program|schedule) "
    r"(?:(?:to|of|in|[PD]\d+|and|,) )*(?:(?:that|which) (?=(?:also )?included ))?(?:then |also )?"
    rf"(?:(?!was |were )(?:\w+ed|{_IRREGULAR}) |(?:was|were) (?:to (?=(?:the )?P\d)|"
    rf"(?!to |due |set |scheduled |expected |planned |called |cancelled |postponed |put )\w+ ))"
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
# "Is back home following the third leg of his tour in P0".
_AFTER_LEG = re.compile(r" (?:after|following) (?:the|an?|his|her|their|A\d+ 's) (?:[^\s,;]+ ){0,7}$")
_BEFORE = re.compile(r" before (?:\w+ )?$")
_WILL = re.compile(r" (?:will|(?:is|are) (?:due |set |expected )?to) ")
_TO_COME = re.compile(r" (?:will|would|plans|expected|scheduled|slated|due|set to|to be|is to|upcoming) ")
_ON_JOURNEY = re.compile(r" (?:during|on|in|of|at the start of) (?:his|her|their|a|the|an) (?:\S+ ){0,4}$")
_TOLD_BESIDES = re.compile(
    r" (?:said|told|met|arrived|visited|announced|was|were|held|made|touched|began|urged|landed|praised|"
    r"called|launched) "
)
_PRESENT = re.compile(r"(?:ing|[a-z]{2}s(?: (?:off|up|in|down|over|out))?)$")
_IS_NOUN = re.compile(r" (?:the|an?) (?:\w+ )?$")  # "The bank meeting".
# "The proposed site", "are followed": no verb that tells what was done.
BEFORE_PARTICIPLE = words_of("is are be being the a an his her their its")
_SAYING = re.compile(r" said (?!mass )")  # What stands before it is of another sentence.


def tells_of_the_past(code: str) -> bool:
    """Whether a piece of a marked sentence tells what happened, and nothing that is to come."""
    return _TOLD.search(code) is not None and _YET.search(code) is None


def _tells_past(said: str) -> bool:
    """Whether the last finite verb of a clause is a past one that says what was done, not what was announced."""
    if _HAD_BEEN.search(f" {said} ") or _HAD.search(f" {said} ") or " said mass" in f" {said}":
        return True
    words = said.split()
    if (perfect := _PERFECT.search(said[-120:])) and not _ARRANGED.match(perfect[1]):
        return True
    return any(
        _PAST_VERB.fullmatch(word)
        and not _ARRANGED.match(word)
        and not BEFORE_PARTICIPLE.intersection(words[at - 1 : at])
        for at, word in enumerate(words)
    )


def _has_happened(said: str) -> bool:
    """Whether words tell of anything past but that something was arranged: "has confirmed his visit" lies ahead."""
    return any(not _ARRANGED.match(past[1]) for past in _PAST.finditer(said))


def tense(code: str, at: int, verb: str) -> Status:
    """Planned or made, from the verb at code[at] and what stands before it."""
    before = _SAYING.split(code[max(0, code.rfind(" ; ", 0, at)) : at])[-1].rsplit(" after ", 1)[-1]
    if _AFTER.search(code[:at]):
        ahead = verb.endswith("ing") and _STILL_AHEAD.search(code[:at])
        return "planned" if ahead or (_IS_AHEAD.search(code[:at]) and not _tells_past(before)) else "made"
    if verb.endswith("ing") and _OPENS.search(code[:at]):  # "Continuing to P0 , he held": as its main clause.
        return "made" if tells_of_the_past(code[at:]) else "planned"
    if verb in _JOURNEYS and _AFTER_LEG.search(code[:at]) and not _AHEAD.search(code[:at]):
        return "made"
    if verb in _STOPS and _MADE_JOURNEYS.search(code[:at]):
        return "made"
    if verb.startswith("had ") or _THERE_WERE.search(code[:at]):
        return "made"
    if verb.endswith("ing") and _BEFORE.search(code[:at]):  # As the rest of its sentence.
        return "made" if tells_of_the_past(code[:at]) else "planned"
    if _HAD_TO.search(code[:at]):
        return "made"
    if _WAS_TO.search(code[:at]):
        return "planned"
    if _BECAME_FIRST.search(code[:at]):
        return "made"
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
    if _OF_SEVERAL.fullmatch(verb) and not _DO.search(code[:at]) and not _IS_NOUN.search(code[:at]):
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
    if _has_happened(code[:at]) and (verb in _OCCASIONS or _IS_NOUN.search(code[:at]) or not _PRESENT.search(verb)):
        return "made"
    return "planned"
