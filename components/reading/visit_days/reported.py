"""The day on which something was said, made known or left is not the day of the visit that is told of.

Nor is one that only limits it, "since Sunday", "a summit that ends on Sunday", or that says what a place is, "Lyon,
this year's capital of silk".
"""

from __future__ import annotations

from components.reading.dates.mention import DateMention
from components.reading.names.marked import Marked
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_OTHER_ACTS = words(
    "informed said says told announced confirmed reported reports report added noted statement published tweeted "
    "tweet wrote briefing stated revealed declared disclosed updated according media quoted known broadcast agreed "
    "decided elected appointed"
)
_LIMITS = words("since until till through before by after around about circa")
_OF_JOURNEY = regex(
    r"\s*D\d+ (?:'s )?(?:(?!(?:the|that|his|her|their|an?|to|he|she|they|will|would) )\w+ ){0,2}"
    r"(?:visit|trip|tour|journey|mission|stop|stopover|leg|pilgrimage) "
)
# "Leaves today for P0": near enough to the day of arriving.
_SETS_OFF_FOR = regex(
    r"\s*D\d+ (?:(?:morning|evening|afternoon|night) )?(?:, )?(?:for|on) "
    r"(?:(?:an?|his|her|their) (?:[a-z0-9-]+ |N\d+ ){0,6}?(?:visit|trip|stay|mission) (?:to|in) )?(?:the )?P\d+ "
)
# "Said so on D0 when he toured P0".
_WHEN_THERE = regex(
    r"\s*D\d+ (?:alone |(?:when|while|as|during|after) (?:(?:he|she|they) (?:, [^,;]{1,90} , )?"
    r"(?:(?!said|told|announced)\w+ed|met|opened|was|were|paid|made|flew|came|went) |"
    r"(?:visiting|touring|meeting|inspecting|opening|attending|addressing) ))"
)
# "It was learnt on D0", "in a letter dated D0".
_MADE_KNOWN = regex(
    r" (?:(?:made|let) (?:it |that |this )?(?:be )?known|made public|"
    r"emerged|transpired|learn(?:t|ed)|understood|speaking|dated|"
    r"on (?:general |pre-?)?sale(?: (?:at|from) (?:the )?P\d+(?: [a-z]+){0,3})?|"
    r"(?:issued|released|published)(?: by (?!A\d|P\d)(?:[a-z'-]+ ){0,4}[a-z'-]+)?|"
    r"signed off|accepted|promised|vowed|pledged|hinted|denied|insisted|warned|quoted|"
    r"posted|(?:decision|announcement|pledge|promise|invitation|proclamation|disclosure|interview|broadcast|release|"
    r"letter|communique|message|tweet|post)(?: (?:made|taken|given|sent))?) (?:\w+ly )?(?:late |early )?(?:on )?$|"
    r" according to (?:(?!P\d|A\d+ ,|[,;:] |and |but )\S+ ){1,6}(?:on )?$"
)
_ENDS = regex(
    r" (?:which|that|to|and|when (?:this|the|his|her|their) (?:journey|trip|visit|tour)) (?:\w+ ){0,2}"
    r"(?:ends?|closes?|concludes?|finish(?:es)?|wraps? up|winds? up) (?:on )?$"
)
_SAYS_OR_LEAVES = regex(
    r"D\d+ (?:(?:\w+ly )?(?:that(?! (?:is|was|will|are|were|has) )|said|announced|told|confirmed|described|hailed|"
    r"praised|defended|recalled|left|leaves|"
    r"departed|departs|sets? off|embark\w*|"
    r"flew out|took off)\b(?! (?:\w+ )?for (?:the )?P\d)|(?:morning |night |evening )left |(?:, )?"
    r"(?:(?:he|she|they|A\d+|the \w+) )?"
    r"(?:announc|confirm|decid|agree|accept|promis|vow|reveal)(?:e|es|ed|s)? )"
)
# "On D0 a spokesman of the ministry said".
_SAID_BY = regex(
    r"D\d+ (?:(?:morning|afternoon|evening|night) )?(?:at (?:noon|midday|midnight) )?(?:, )?"
    r"(?:(?!who |which |that |where |and |to |in |at |for |from |will |would |is |are |was |were |has |had |\w+ed |"
    r"met |held |went |came |flew |[,;] |P\d)\S+ ){1,8}"
    r"(?:said|says|wrote|writes|posted|tweeted|announced|confirmed|disclosed|revealed|made it known|made known|"
    r"let it be known|learned|learnt|heard)(?<!, A\d said)(?<!, A\d\d said)"
    r"(?! mass )"
    r"(?! (?:in|at|during|while|on arriv\w+|upon) (?!an? (?:statement|interview|release|letter|message|press)))"
)
_SETS_OFF_ON = regex(
    r" (?:(?:press|news|media) conference|sets? off|set out|leav\w+|departs?|departed|left|embark\w*) (?:on )?$"
)
# "Met A1 , whose election D0 ended a crisis", "the trip follows a visit by A1 D0": a day of somebody else's; "in P0 ,
# where she was last in March", "the first since A1 D0": one of another journey.
_OF_ANOTHER = regex(
    r", whose (?:[a-z-]+ ){1,4}(?:(?:on|in) )?$"
    r"| since (?:[a-z]+ing|his|her|their|the) (?:[^\s,;.]+ ){0,6}(?:(?:on|in) )?$"
    r"|(?<=\S) since (?:[a-z]+ |N\d+ ){0,3}A\d+ (?:'s )?(?:[a-z]+ ){0,3}$"
    r"| , where (?:he|she|they|A\d+) (?:(?:was|were|(?:has|have|had) been|had) last|last (?:was|were|visited|went)) "
    r"(?:(?:on|in|there) )?$"
    r"| (?:follow(?:s|ed|ing)|comes after|came after) (?:an?|the) (?:[a-z-]+ )?(?:visit|trip) (?:there |here )?"
    r"by (?:the )?(?:N\d+ |P\d+ 's )?A\d+ (?:(?:on|in) )?$"
    # "The first since she took office on D0", "the sanctions adopted on D0", "the old king having died on D0", "A0 ,
    # who turns 16 on D0", "before x was sealed off on D0 , he": days of other matters.
    r"| since (?:he|she|they|A\d+|it) (?:(?!visited|went|flew|travelled|last )[a-z]+ ){1,6}(?:(?:on|in) )?$"
    r"|(?<! was)(?<! were)(?<! be)(?<! been) (?:adopted|imposed|enacted|ratified) (?:on|in) $"
    r"| , (?:the|its|his|her|their|N\d+|an?) (?:[^\s,;]+ ){1,5}having (?:[a-z]+ ){1,3}(?:(?:on|in) )?$"
    r"| who (?:turns|turned) \S+ (?:(?:on|in) )?$"
    r"|^ (?:before|after) (?:the )?(?!A\d|he |she |they |we )(?:[^\s,;]+ ){1,5}(?:was|were) (?:\w+ )?\w+ed "
    r"(?:off |out |down )?(?:(?:on|in) )?$"
    # "On the second day of a visit , which began D0": the day of another than what is told.
    r"| (?:day|leg|stage) of [^,;]{4,60}, (?:which|that) (?:had )?(?:began|begun|started|opened) (?:(?:on|last) )?$"
    # "A visit to P0 , announced in D0 , has been shelved".
    r"| , (?:first |originally )?(?:announced|agreed|mooted|proposed|promised|floated) (?:(?:on|in) )?$"
    r"| following (?:another|an earlier|a previous|an?) (?:(?:earlier|previous|first) )?(?:concert|show|gig|visit|trip|"
    r"appearance|performance|stop) (?:there )?(?:(?:back )?(?:on|in) )?$"
)
# "To P0 , D0 's capital of culture": that says what the place is.
_OF_A_PLACE = regex(r" P\d+ , (?=D\d+ 's )")
_NOT_UNTIL = regex(r" not (?:(?!(?:that|and|but) )[^\s,;.]+ ){1,8}until $")  # "Will not go to P0 until D0".
_REACH = 100  # characters
_OPENS = regex(
    r"(?:^|[;\"] |, (?:and|but) )[ \"–—-]*(?:at (?:its|their|the|an?) (?:[a-z]+ ){0,2}(?:meeting|session|hearing) )?"
    r"(?:(?:late|early|later|earlier) )?(?:on )?$"
)


def dates_told(sentence: Marked) -> list[DateMention]:
    """The dates of a sentence, but for those of reports."""
    code = sentence.code
    return [mention for n, mention in enumerate(sentence.dates) if not is_reported(code, code.find(f" D{n} "))]


def is_reported(code: str, where: int) -> bool:
    """Whether the date at code[where] says when something was said, or is a limit and no day of a visit."""
    where += code[where : where + 1] == " "
    if any(own.match(code, where) for own in (_OF_JOURNEY, _SETS_OFF_FOR, _WHEN_THERE)):
        return False
    before = code[max(0, where - 45) : where].split()[-3:]
    if before[-1:] == ["until"] and _NOT_UNTIL.search(code[max(0, where - _REACH) : where]):
        return False
    if before and (before[-1] in _LIMITS or (not _OTHER_ACTS.isdisjoint(before) and "that" not in before)):
        return True
    if code[:where].endswith(" , ") and _OF_A_PLACE.match(code, code.rfind(" P", 0, where)):
        return True
    near = code[max(0, where - _REACH) : where]
    if any(found.search(near) for found in (_SETS_OFF_ON, _MADE_KNOWN, _ENDS, _OF_ANOTHER)):
        return True
    after = code[where : where + 120].lstrip()
    opens = _OPENS.search(code[:where]) is not None
    return _SAYS_OR_LEAVES.match(after[:30]) is not None or (opens and _SAID_BY.match(after) is not None)
