"""A page of HTML gives up its article through trafilatura, its date through htmldate; plain text stays as it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from html import unescape

from components.reading.vocabulary.regex import regex

_MARKUP = regex(r"<(?:!doctype|html|head|body|article|div|p|meta|span|br|h1)\b", re.IGNORECASE)
_TAG = regex(r"<[^<>]{0,2000}>")
_HIDDEN = regex(r"<(script|style)\b[^<>]{0,500}>[^<]{0,200000}</\1\s*>", re.IGNORECASE)
# The number of a footnote, which without its tags would be part of the word before it.
_FOOTNOTE = regex(
    r"<sup\b[^<>]{0,500}>(?:<a\b[^<>]{0,500}>)?\s?\[?(?:\d{1,3}|[*†‡])\]?\s?(?:</a>)?</sup>", re.IGNORECASE
)
_BREAK = regex(r"</?(?:p|div|br|h[1-6]|li|tr)\b[^<>]{0,500}>", re.IGNORECASE)
_LONGEST_PARSED = 3_000_000
_MOST_TAGS = 50_000  # No article's page has as many, and ten thousand take the libraries half a second.


@dataclass(frozen=True, slots=True)
class Page:
    """Text, and what the page says about it."""

    text: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    url: str | None = None
    published: date | None = None


def looks_like_html(source: str) -> bool:
    """Whether the first 4,000 characters hold tags of a page; a stray "<" is not enough."""
    return len(_MARKUP.findall(source[:4000])) >= 2


def page_of_html(source: str) -> Page:
    """The article of a page, without the numbers of footnotes. What the libraries cannot read is stripped of its tags
    and kept as text."""
    source = _FOOTNOTE.sub("", source)
    if len(source) > _LONGEST_PARSED or source.count("<") > _MOST_TAGS:
        return Page(_stripped(source))
    # Heavy to import, and most texts are plain.
    from htmldate import find_date
    from lxml.etree import LxmlError
    from trafilatura import bare_extraction

    try:
        found = bare_extraction(source, include_comments=False, include_tables=True, with_metadata=True)
        day = find_date(source, extensive_search=False, original_date=True)
    except (ValueError, TypeError, AttributeError, IndexError, KeyError, AssertionError, RecursionError, LxmlError):
        return Page(_stripped(source))
    facts = found if isinstance(found, dict) else found.as_dict() if found else {}
    if not facts.get("text"):
        return Page(_stripped(source), published=_iso(day))
    return Page(
        str(facts["text"]),
        title=facts.get("title"),
        outlet=facts.get("sitename"),
        author=facts.get("author"),
        url=facts.get("url"),
        published=_iso(day or facts.get("date")),
    )


def _iso(day: str | None) -> date | None:
    try:
        return date.fromisoformat(day) if day else None
    except ValueError:
        return None


def _stripped(source: str) -> str:
    return unescape(_TAG.sub(" ", _BREAK.sub("\n", _HIDDEN.sub(" ", source))))
