"""A round-up puts several articles in one, each under a line of its own: the name of whom it tells in capitals, "LOW
MEADOW", or in news in brief a land and a matter, "Nauru - China visit".

Read as one, what is told of the last of them would be told of the first.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from components.reading.text.article import Article
from components.reading.text.spans import Span
from components.reading.vocabulary.regex import regex

_FEWEST = 3  # headings, of which a single article has none or one
_LONGEST_HEADING = 60  # characters
_LONGEST = 60_000  # characters; each item is read beside all of the text, and a longer one is no page of news
_OPENS = 120  # characters of an item in which it names whom it is about
_LEAD = 300  # characters in which an article says that it is news in brief
_IN_BRIEF = regex(r"\b(?:in brief|news briefs|round-?up|news digest)\b", re.IGNORECASE)
_MATTER = regex(r"[A-Z][^\d.!?:;]{1,40} [-–—] [^\d.!?:;]{2,50}")
_PROSE = regex(r".{40,}[.!?][\"'”’]?", re.DOTALL)
_WORD = regex(r"[^\W_]{2,}")


def items_of(article: Article) -> tuple[Article, ...]:
    """The articles that a round-up is made of, what leads to them first, without the lines that head them; else the
    article itself."""
    heads = _headings(article) if len(article.text) <= _LONGEST else []
    if len(heads) < _FEWEST:
        return (article,)
    ends = [*heads[1:], len(article.paragraphs)]
    lead = (replace(article, paragraphs=article.paragraphs[: heads[0]]),) if heads[0] else ()
    return lead + tuple(_item(article, *article.paragraphs[head:end]) for head, end in zip(heads, ends, strict=True))


def _headings(article: Article) -> list[int]:
    """The numbers of the paragraphs that head an item."""
    said = [article.text[one.start : one.end] for one in article.paragraphs]
    in_brief = _IN_BRIEF.search(" ".join([article.title or "", *said])[:_LEAD]) is not None
    return [
        n
        for n, (line, item) in enumerate(pairwise(said))
        if _is_name(line, item) or (in_brief and _is_matter(line, item))
    ]


def _item(article: Article, heading: Span, *paragraphs: Span) -> Article:
    """What stands under a heading, which is its title as its text writes that."""
    line = article.text[heading.start : heading.end]
    body = article.text[paragraphs[0].start : paragraphs[-1].end]
    at = body.casefold().find(line.casefold())
    title = body[at : at + len(line)] if at >= 0 else None
    return replace(article, title=title, title_span=None, title_is_header=False, paragraphs=paragraphs)


def _is_matter(line: str, item: str) -> bool:
    """Whether a line says which land and what the prose after it is about."""
    return _MATTER.fullmatch(line) is not None and _PROSE.fullmatch(item) is not None


def _is_name(line: str, item: str) -> bool:
    """Whether a line is in capitals and the next paragraph begins with it, written as names are."""
    named = _WORD.findall(line.casefold())
    if len(line) > _LONGEST_HEADING or line != line.upper() or not named:
        return False
    return named[0] in _WORD.findall(item[:_OPENS].casefold()) and item != item.upper()
