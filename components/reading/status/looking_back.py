"""Whether words look back to journeys before the one that an article is about: "last visited", "as a student"."""

from __future__ import annotations

from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import by_first_letter

_LAST_TIME = regex(
    r" (?:last (?:\w+ed|came|went|met|was|were)|had last|"
    r"last (?:[a-z-]+ |N\d+ ){0,3}(?:A\d+ |[a-z]+ )to (?:have )?(?:visit|travel|tour|go)) "
    r"| (?:his|her|their|'s) (?:last|most recent) (?:[a-z-]+ ){0,2}(?:visit|trip|stay|tour|journey) "
    r"(?:to|in) [^,;.]{1,40} (?:was|took place|came|dates back) (?:[a-z]+ ){0,2}D\d"
)
_EVERY = r"every (?:spring|summer|autumn|winter|month|week|few)"
_EARLIER = r"earlier (?!plans?|dates?|announcement)\w+"
_BEFORE_NOW = (
    r"previous(?<! after previous)(?:ly)?"
    r"(?! (?:scheduled|planned|announced|arranged|foreseen|due|fixed|booked|set|legs?|stops?|stages?|day|night|"
    r"evening|unannounced|undisclosed|agreed))",
    *(r"earlier (?:this|that) (?:year|month)", r"last (?:visited|time|season|year)", r"prior (?:visit|trip|tour)\w*"),
    *(
        "formerly",
        r"in the past(?! (?:(?:few|couple of|\w+) )?(?:days?|weeks?|hours?|months?) )",
        r"years? ago",
        r"months? ago",
        "decades?",
        "used to",
        "twice",
    ),
    r"once (?:visited|travell?ed|toured|played|performed|sang|went|flew|came)",
    *(r"once a (?:year|month|week)", r"past visits?"),
    *("every year", _EVERY, f"almost {_EVERY}", f"nearly {_EVERY}", "ever since"),
    r"as (?:an? )?(?:child|student|boy|girl|young|teenager)s?",
    *(f"{got} (?:a|his|her) (?:[a-z'-]+ )?(?:degree|doctorate|diploma)" for got in ("holds?", "held", "earned", "got")),
    *(f"{work} for (?:many |several |some |long )?years" for work in ("taught", "lived", "worked")),
    *(
        "born",
        "grew up",
        "studied",
        "educated",
        "graduated",
        "posting",
        "served",
        "saw service",
        "saw action",
        "honeymoon",
        "his youth",
        "gap year",
        "until now",
        "until recently",
    ),
    r"for (?:his|her|a) (?:b ?\. ?a|m ?\. ?a|b\.a\.|m\.a\.|degree|doctorate|studies)",
    *(f"{whose} {_EARLIER}" for whose in ("an", "his", "her", "their")),
    r"earlier (?:trips?|visits?|tours?|journeys?|rounds?|sessions?|talks|meetings?)",
    *(f"{have} (?:worked|lived|taught|reported) (?:before|previously) in" for have in ("has", "have", "had")),
    *("at the age of", r"at 1\d (?:and|,|\.(?! \d))", r"on \w+ occasions"),
    *(f"{number} seasons" for number in ("two", "three", "four", "five", "six")),
    *(f"{article} year (?:after|before|later|earlier)" for article in ("the", "a")),
    r"recent(?<!his recent)(?<!her recent)(?<!their recent)(?<!'s recent) "
    r"(?:visits?|trips?|tours?|journeys?|N\d+|regional)",
    r"follow(?:s|ed) (?:his|her|their) (?:[a-z-]+ ){0,2}?(?:visits?|trips?|tours?)",
    "had recently",
    r"before that ,? ?(?:he|she|A\d+) (?:(?:had been|was) (?:an?|the)|served|worked)",
    r"before(?<!day before)(?<!night before)(?<!week before)(?<!evening before)(?<!morning before)(?<!hour before)"
    r"(?<!hours before)(?<!minutes before)(?<!days before) [.;]",
)
_FORMER = regex(rf" (?:{by_first_letter(_BEFORE_NOW)}|\d+ seasons) ")
# "Joined the university in P0 , where he studied law".
_WHERE_HE_LEARNT = regex(
    r"[^,;.]{0,40} , where (?:he|she|they) (?:had |later |also |then )?"
    r"(?:studied|graduated|read (?:law|history|medicine|theology)|was educated|were educated|grew up|was born|trained|"
    r"earned|obtained|gained|completed|took) "
    r"(?:(?=.{0,30} (?:degree|doctorate|diploma|studies|law|school))|as |in |at |with )"
)
# "Was last in P0 D0 , when he visited P1".
_WHEN_LAST = regex(
    r" (?:was|were|had been|has been) last (?:in|at|there|here) [^;]{1,60}, when (?:he|she|they|A\d+) [^;]*$"
)
# "Had to break off their last tour ; three shows in P0 were called off".
_OTHER_TOUR = regex(
    r" (?:broke off|break off|broken off|cut short|cancelled|called off|abandoned|ended|abandon|cancel) "
    r"(?:his|her|their|its|the band 's|A\d+ 's) (?:last|previous) (?:[a-z-]+ )?tour "
)
_SO_MANY = regex(r" \w+ (?:years (?:later|earlier|before)|times) ")
# "A0 , who grew up in P0 , flew": what stands aside is no part of the clause.
_ASIDE = regex(r" , (?:who|whose|which|where) [^,;]*$")
# "Visited P0 to mark two decades of ties", "for the first time in years", "a year after the flood": why and when
# somebody came, behind the place.
_OF_OTHERS = regex(
    r"(?<= P\d)(?: (?:on |in )?D\d+)?"
    r"(?: to (?!(?:the )?P\d)[a-z]+ | for the (?:[a-z]+) time | (?:an?|two|three|\d+) years? after ).*"
)
# "He had previously met them in P0 , and will fly to P1".
_AND_AHEAD = regex(r" , (?:and|but|but now|and now) (?:(?:he|she|they|A\d+) )?(?:will|is to|are to|plans to) ")


def is_earlier(code: str, at: int) -> bool:
    """Whether a clause looks back to journeys before the one the article is about."""
    begin = max(code.rfind(" , ", 0, at), code.rfind(" ; ", 0, at), 0)
    if at - begin < 25 and not _ASIDE.search(code[:begin]) and not _AND_AHEAD.match(code, begin):
        begin = max(0, code.rfind(" , ", 0, max(0, begin - 1)))
    ends = (code.find(" , ", at + 25), *(code.find(word, at) for word in (" ; ", " where ", " , when ")))
    end = min((i for i in ends if i > 0), default=at + 90)
    said = code[begin : min(end, at + 90) + 1].split(" ( ", 1)[0] + " "
    if " , when " in code and _WHEN_LAST.search(code, 0, at):
        return True
    if _WHERE_HE_LEARNT.match(code, at) or _OTHER_TOUR.search(code, 0, at):
        return True
    return _looks_back(said) and _looks_back(_OF_OTHERS.sub(" ", said))


def _looks_back(said: str) -> bool:
    """Whether words of another time are among those of a clause."""
    if _LAST_TIME.search(said) or _FORMER.search(said):
        return True
    return (" years " in said or " times " in said) and _SO_MANY.search(said) is not None
