"""Whether something is done about a place, or followed, by somebody who is elsewhere: a message sent, a case lost, a
ceremony watched on television."""

from __future__ import annotations

from components.reading.vocabulary.regex import regex

_WHOSE = r"(?:an?|the|his|her|their)"
_DONE = regex(
    r" (?:in absentia|su(?:es|ed|ing)|approv(?:es?|ed|ing)|look(?:s|ed|ing)? forward to the x in|"
    r"(?<!was )(?<!were )(?<!been )sen(?:t|ds?|ding) (?:flowers|wreaths?|troops|ships|aid|money|condolences|greetings|"
    r"letters?|messages?|gifts?|arms|weapons|supplies|help)|"
    rf"(?:called|calls|phoned|phones|rang) {_WHOSE} (?:[a-z]+ |N\d+ )?(?:counterpart|colleague)s?|"
    rf"(?:won|wins?|lost|loses?|fights?|fought|faces?|faced) (?:{_WHOSE} )?(?:[a-z]+ )?(?:case|lawsuit|appeal|charges?|"
    r"trial|extradition)|"
    r"(?:wore|wears?|wearing) [^,;]{1,40} made|"
    r"(?:as|is|was|be) an? (?:[a-z]+ )?(?:signal|message|warning|rebuke|blow|boost|threat|challenge|response) to) "
)
_AWAY = regex(r" (?:held|joined) an? (?:(?:video|phone|telephone|conference) )?call | stay(?:s|ed|ing)? away from ")
# "Watched the ceremony in P0 on television", "gave the summit in P0 a miss".
_ON_SCREEN = regex(r" (?:live )?on (?:television|tv|screens?|the radio|an? (?:[a-z-]+ )?(?:screen|television)) ")
_ABSENT = regex(r" from (?:home|afar) | a miss ")
# "Joined the talks in P0 from P1", "ordered the consulate in P0 to close".
_WATCHES = regex(r" (?:watch|follow)\w* ")
_JOINS, _FROM_P = regex(r" (?:join|follow|watch|address|attend)\w* "), regex(r" from (?:the )?P\d")
_ORDERS = regex(
    r" (?:order|instruct|direct)\w* (?:the|his|her|its) (?:[a-z]+ )?(?:embassy|consulate|mission|office)\b[^,;]*$"
)
_TO_DO = regex(r" to [a-z]")


def is_done_from_afar(before: str) -> bool:
    """Whether the words from a subject up to a place tell of what one does without going there."""
    return _DONE.search(before) is not None or _AWAY.search(before) is not None


def is_followed_from_afar(code: str, at: int, end: int) -> bool:
    """Whether what is told from code[at] on, of a place that ends at code[end], was watched or ordered elsewhere."""
    if _ABSENT.match(code, end) or (_ON_SCREEN.match(code, end) and _WATCHES.search(code, at, end)):
        return True
    if _FROM_P.match(code, end) and _JOINS.search(code, at, end):
        return True
    return _TO_DO.match(code, end) is not None and _ORDERS.search(code, at, end) is not None
