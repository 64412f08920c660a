"""Whoever does something on a told day in a town of another country has gone there, in office or not."""

from __future__ import annotations

from components.geography.toponym import Toponym
from components.reading.findings.telling import Telling
from components.reading.party.home import is_foreign, is_posted
from components.reading.phrases.away_phrases import DONE_ABROAD, UNDER_WAY_ABROAD
from components.reading.syntax.subject import Subject
from components.reading.syntax.under_way import lives_where
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

# By whoever it is, of another country.
_DONE_ON_A_DAY = DONE_ABROAD | {
    "meets in",
    "says in",
    "says, he in P",
    "is joined in",
    "in P, he",
    "at an event in P, he",
}
_DAY_FIRST = regex(r" (?:(?:on|late|early) )*D\d+ , [^,;\"]*$")
# "A retrospective of N0 photographer A0 opens at".
_OF_SOMEBODY = regex(
    r" (?:of|by|about|on|for|featuring|starring|honouring|from|with) (?:the )?(?:P\d+ 's |N\d+ )?(?:[a-z-]+ ){0,3}A\d+ "
    r"(?:(?:will|would|is|are|was|were|has|had|to|be) )*$"
)
# "Who lives in P0".
_AT_HOME_THERE = regex(
    r" (?:lives?|living|based|exiled|resident|settled|works|working|studies|studying|employed) (?:[a-z]+ )?"
    r"(?:in|at|near) (?:the )?P(\d+) "
)
# "In P0 with his wife on D0".
_DAY_BEHIND = regex(r"(?: (?:with|for|at|alongside|as|to) (?:(?!that |who |which )[^\s,;.]+ ){1,7}?)?(?:on )?D\d")
# "The N0 women 's team will", which nobody names.
_TEAM_OF = regex(
    r"(?:^|, |and |while |but )(?: ?the )?N(\d+) (?:[a-z'-]+ ){0,4}?"
    r"(?:team|side|squad|delegation|band|orchestra|choir) (?:[a-z-]+ly )?"
    r"(?:(?:will|would|are|is|have|has|had|were|was|also|be|been|to|due|set|expected) )*$"
)
# Who works where he is no citizen.
_HIRED = words(
    "diplomat correspondent journalist reporter coach manager footballer striker midfielder defender goalkeeper "
    "student teacher nurse soldier priest nun missionary worker conductor trader chef resident migrant refugee "
    "defendant suspect dissident exile expatriate expat"
)
# "Spoke in court in P0", "plays a king in a film set in P0", "joined a club in P0".
_OF_ANOTHER_MATTER = regex(
    r" (?:court|trial|contract|club|filmed|recorded|shot|set|based|published|built|made|television|tv|role|episode|"
    r"character|plays? an?|shares|stake|house|home|orders?|case|lawsuit|deal|bid|scholarship|election|absentia|"
    r"(?<!was )(?<!ere )(?<!een )seen(?= in)) "
)


def is_abroad_on_a_day(telling: Telling, subject: Subject, place: Toponym) -> bool:
    """Whether somebody, in office or not, does something on a told day in a town of another country than their own."""
    if telling.name not in _DONE_ON_A_DAY or telling.verb == "talks":  # "Told parliament that talks in P0".
        return False
    on_a_day = " D" in telling.match[0] or _DAY_BEHIND.match(telling.code, telling.end)
    on_a_day = on_a_day or _DAY_FIRST.match(telling.code[: telling.at])
    if not on_a_day and telling.name not in UNDER_WAY_ABROAD:
        return False
    if telling.at_airport or place.precision not in {"city", "venue", "country"}:
        return False
    start, end = telling.match.span()
    if lives_where(telling.code[telling.match.end("to") + 1 :]) or _OF_ANOTHER_MATTER.search(telling.code, start, end):
        return False
    if _OF_SOMEBODY.search(telling.code[: telling.at]) or _lives_there(telling, place):
        return False
    if not subject.people and (team := _TEAM_OF.search(telling.code[: telling.at])):
        return telling.sentence.nations[int(team[1])] != place.country_code
    visits = (p for p in subject.people if not (p.speaks_for_others or is_posted(p) or p.offices & _HIRED))
    return any(is_foreign(p, place) for p in visits)


def _lives_there(telling: Telling, place: Toponym) -> bool:
    """Whether a sentence says that somebody lives in a place: "who lives in Oslo", "the Oslo-based singer"."""
    named = (telling.sentence.places[int(said[1])].place.name for said in _AT_HOME_THERE.finditer(telling.code))
    return place.name in named or f"{place.name.lower()}-based" in telling.sentence.words
