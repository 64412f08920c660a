"""A sentence ends at a full stop that is not an abbreviation's; each knows where in the text it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from components.reading.text.article import Article
from components.reading.text.spans import Span
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

# What may not stand before is asked behind the first letters, for which a long text is then looked through fast.
_END = regex(
    r"[.!?…](?:(?<![.!?…].)[.!?…]*+[\"”’'»)\]]*+(?=\s+[\"“‘'«(\[\u2014–-]*\s?[^\W_a-z])"
    r"|(?<=[a-z]{2}[.!?])[”’]?(?=[“‘]?[A-Z][a-z]*\s)"  # Glued to the next: "on Thursday.The king".
    r"|(?<=\d\.)(?=[A-Z][a-z]+\s[a-z]))"  # "On July 8.From there".
)
_LAST_WORD = regex(r"[\w.’'-]+$")
_ABBREVIATIONS = words(
    "mr mrs ms dr prof gen lt col sgt capt maj adm cmdr sen rep sens reps gov rev hon st ste fr sr jr messrs mme mlle "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun no nos vs etc inc ltd co "
    "corp u.s u.k u.n u.a.e e.u d.c b.c n.y l.a calif mass conn fla ariz ill mich minn pa va wash ore tenn ky ala ga "
    "tex e.g i.e a.m p.m approx dept ont que alta sask fig vol est al ph.d h.e ft mt engr barr alh "
    "msgr mgr card revd brig amb vadm radm pvt cpl smt shri sh kum mt hon'ble"
)
# After these a capital often does begin a new sentence, so the next word decides.
_MAY_END = words("mass u.s u.k u.n u.a.e e.u d.c b.c n.y l.a a.m p.m etc inc ltd co corp jr")
_OPENERS = words(
    "the a an he she they it his her their its in on at but and while after before this that these those we i you "
    "when if as for however meanwhile also during there earlier later according mr ms mrs from then"
)
_LINKS = words("in on at and while after before that when if as for during according")
_CAPITAL_AFTER = regex(r"U\.(?<!\wU\.)[SK]\.\s+[A-Z][a-z]")
_SMALL_AFTER = regex(r"U\.(?<!\wU\.)[SK]\.\s+[a-z]")
_TOO_OFTEN = 3
_LONGEST = 1200


def sentences(article: Article) -> Iterator[Span]:
    """Spans of the article's sentences, in order; overlong ones are cut so that nothing after reads without end."""
    blind = has_blind_capitals(article.text)
    for paragraph in article.paragraphs:
        yield from split(article.text, paragraph, blind)


def has_blind_capitals(text: str) -> bool:
    """Whether a wire's machine has put a capital after every full stop, that of "U.S. Officials" too."""
    if text.count("U.S.") + text.count("U.K.") < _TOO_OFTEN:
        return False
    return len(_CAPITAL_AFTER.findall(text)) >= _TOO_OFTEN and _SMALL_AFTER.search(text) is None


def split(text: str, paragraph: Span, blind: bool = False) -> Iterator[Span]:
    """Sentences of one paragraph of `text`; with `blind` capitals the word after "U.S." says less."""
    start = paragraph.start
    for end in _END.finditer(text, paragraph.start, paragraph.end):
        if _is_abbreviation(text, start, end, blind) or (_is_glued(text, end) and not _may_be_glued(text, start, end)):
            continue
        yield from _shortened(text, Span(start, end.end()))
        start = end.end()
        while start < paragraph.end and text[start].isspace():
            start += 1
    if start < paragraph.end:
        yield from _shortened(text, Span(start, paragraph.end))


def _is_abbreviation(text: str, start: int, end: re.Match[str], blind: bool) -> bool:
    if not end[0].startswith(".") or end[0].startswith(".."):
        return False
    before = _LAST_WORD.search(text, max(start, end.start() - 12), end.start())
    word = before[0].lower().strip("’'-") if before else ""
    if len(word) == 1 and word.isalpha():
        return True
    if word not in _ABBREVIATIONS:
        return False
    if word in _MAY_END:
        following = re.match(r"\W*(\w+)", text[end.end() : end.end() + 30])
        return not (following and following[1].lower() in _OPENERS - (_LINKS if blind else frozenset()))
    return True


def _is_glued(text: str, end: re.Match[str]) -> bool:
    return not text[end.end() : end.end() + 1].isspace()


def _may_be_glued(text: str, start: int, end: re.Match[str]) -> bool:
    """Whether a space has been lost: behind a plain word, or before one with which sentences begin."""
    before = _LAST_WORD.search(text, max(start, end.start() - 24), end.start())
    following = re.match(r"\W*(\w+)", text[end.end() : end.end() + 30])
    plain = before is not None and len(before[0]) > 2 and before[0].isalpha() and before[0].islower()
    return plain or (following is not None and following[1].lower() in _OPENERS)


def _shortened(text: str, span: Span) -> Iterator[Span]:
    while span.end - span.start > _LONGEST:
        cut = text.rfind(" ", span.start + _LONGEST // 2, span.start + _LONGEST)
        cut = cut if cut > 0 else span.start + _LONGEST
        yield Span(span.start, cut)
        while cut < span.end and text[cut].isspace():
            cut += 1
        span = Span(cut, span.end)
    if span.end > span.start:
        yield span
