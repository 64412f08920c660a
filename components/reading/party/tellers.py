"""Whoever tells a text as "I" is named around it: by the blog that it stands in, else by its author's line."""

from __future__ import annotations

import re
from itertools import takewhile

from components.reading.text.article import Article
from components.reading.vocabulary.people import OFFICES, PORTFOLIOS
from components.reading.vocabulary.regex import regex

_NAME = r"(?P<name>[A-ZÀ-Ž][\w’'.-]*(?: (?:de|van|von|der|al|el|la|le|bin))*(?: [A-ZÀ-Ž][\w’'.-]*){1,2})"
_BLOG = regex(
    r"\b(?:blog|weblog|diary|diaries|notebook|journal|writer|author|novelist|poet|travels|adventures|my)\b",
    re.IGNORECASE,
)
# "Ann Lee, writer – a blog", "Ann Lee's Travel Blog", "annlee.com – Ann Lee (author)", "The diary of Ann Lee".
_KEEPER = regex(rf"(?:^|[–—:|-] |\bby |\bof ){_NAME}(?=[’']s\b|,|:| [–—:|(-]|$)")
# "Visit to Peru – statement by Foreign Minister Ann Lee": the office stands before the name.
_STATEMENT = regex(r"\b(?:[Ss]tatement|[Rr]emarks|[Mm]essage|[Ll]etter) (?:by|from) (?P<whole>[^,–—:|(]+)")
_NO_NAME = frozenset({"The", "A", "An", "My", "Our", "Blog", "Archive", "Diary", "Journal", "Tour", "Travel", "Book"})
_BYLINE = regex(rf"(?:In [A-Z]\w+, |Posted |Written )?[Bb]y {_NAME}")
# "A novelist's notebook — Ann Lee".
_NOTEBOOK = regex(
    r"[^.–—]{0,40}\b(?:[Bb]log|[Dd]iary|[Nn]otebook|[Jj]ournal|[Nn]otes|[Aa]dventures|[Tt]ravels) (?:[–—-]|of|by) "
    rf"{_NAME}"
)
_LINES_ABOVE = 16  # with the empty ones between them
_FULL_NAME = 2  # words


def keeper_of_blog(article: Article) -> str | None:
    """Whose blog or diary an article stands in, by its title or its outlet, or a line near its top."""
    for said in (article.outlet, article.title):
        if said and _BLOG.search(said):
            names = (found["name"] for found in _KEEPER.finditer(said))
            if name := next((name for name in names if _NO_NAME.isdisjoint(name.split())), None):
                return name
    return next((found["name"] for line in _lines_above(article) if (found := _NOTEBOOK.fullmatch(line))), None)


def _lines_above(article: Article) -> list[str]:
    """The lines of a text, or of a page around it, among which there may be a name."""
    return [line.strip() for line in article.text.split("\n", _LINES_ABOVE)[:_LINES_ABOVE]]


def speaker_of(article: Article) -> tuple[list[str], list[str]] | None:
    """The name and the office, in words, of whose statement an article is by its title; None where it is nobody's."""
    said = _STATEMENT.search(article.title or "")
    whole = said["whole"].split() if said else []
    name = list(takewhile(_may_be_named, reversed(whole)))[::-1]
    office = whole[: len(whole) - len(name)]
    return (name, office) if len(name) >= _FULL_NAME and office else None


def _may_be_named(word: str) -> bool:
    return word[:1].isupper() and word.lower() not in OFFICES | PORTFOLIOS


def author_of(article: Article) -> str | None:
    """Who is said to have written an article, in its header or on a line of its own near its top."""
    by_line = next((found["name"] for line in _lines_above(article) if (found := _BYLINE.fullmatch(line))), None)
    return article.author or by_line
