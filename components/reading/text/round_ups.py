"""A round-up puts several articles in one, each under the name of whom it tells: "LOW MEADOW", in capitals on a line.

Read as one, what is told of the last of them would be told of the first.
"""

from __future__ import annotations

import re
from dataclasses import replace

from components.reading.text.article import Article
from components.reading.text.spans import Span

_FEWEST = 3  # headings, of which a single article has none or one
_LONGEST_HEADING = 60  # characters
_OPENS = 120  # characters of an item in which it names whom it is about
_WORD = re.compile(r"[^\W_]{2,}")


def items_of(article: Article) -> tuple[Article, ...]:
    """The articles that a round-up is made of, what leads to them first, without the lines that head them; else the
    article itself."""
    heads = [n for n, _ in enumerate(article.paragraphs[:-1]) if _heads(article, n)]
    if len(heads) < _FEWEST:
        return (article,)
    ends = [*heads[1:], len(article.paragraphs)]
    lead = (replace(article, paragraphs=article.paragraphs[: heads[0]]),) if heads[0] else ()
    return lead + tuple(_item(article, *article.paragraphs[head:end]) for head, end in zip(heads, ends, strict=True))


def _item(article: Article, heading: Span, *paragraphs: Span) -> Article:
    """What stands under a heading, which is its title as its text writes that."""
    line = article.text[heading.start : heading.end]
    body = article.text[paragraphs[0].start : paragraphs[-1].end]
    at = body.casefold().find(line.casefold())
    title = body[at : at + len(line)] if at >= 0 else None
    return replace(article, title=title, title_span=None, title_is_header=False, paragraphs=paragraphs)


def _heads(article: Article, number: int) -> bool:
    """Whether a paragraph is a line in capitals that the next one begins with, written as names are."""
    line, item = (article.text[one.start : one.end] for one in article.paragraphs[number : number + 2])
    named = _WORD.findall(line.casefold())
    if len(line) > _LONGEST_HEADING or line != line.upper() or not named:
        return False
    return named[0] in _WORD.findall(item[:_OPENS].casefold()) and item != item.upper()
