"""An article is its own text and nothing around it: what a page adds before, after and between is left out.

The text is kept whole; what belongs to the article is a list of spans into it, so that everything quoted later has a
place. It is read with each rare mark as the one that most write, and quoted as it was written. Plain text may begin
with header lines ("title:", "outlet:", "author:", "published:", "url:").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from components.reading.dates.calendar_days import MONTH, full_dates, month_number
from components.reading.text.dateline import day_before_town, day_of_dateline
from components.reading.text.furniture import (
    FEWEST_DATES_OF_A_LIST,
    LONGEST_DATE_LINE,
    PAGE_DATE,
    ends_sentence,
    without_furniture,
)
from components.reading.text.header_lines import FIRST_LINES, header_of
from components.reading.text.page import Page, looks_like_html, page_of_html
from components.reading.text.spans import Span, trimmed
from components.reading.text.unwrapping import unwrapped
from components.reading.vocabulary.regex import regex

# Rare marks, each with the one that most write in its place. The letter ʼ is an apostrophe to papers.
_MARKS = tuple(zip("―‒−„‟«»ʼ´′\u200b\ufeff", "—–-“”“”’’’  ", strict=True))
_LONGEST_TITLE = 180
_SAYS_WHEN_PUBLISHED = regex(
    r"\b(?:(?:re)?published|posted|publish(?:ed)? (?:date|time)|release date)\b", re.IGNORECASE
)
_LINES_ABOUT_IT, _LINES_BEFORE_TEXT, _LINES_BEHIND_TEXT, _LINES_OF_PAGE = 12, 8, 4, 20
_DAY_OF_MONTH = regex(rf"({MONTH})\s(\d\d?)\b")
_LONGEST_DAY = 40  # characters of a line that says a day and an hour at most
_TODAY = regex(r"\b[Tt]oday(?:, | \()(?:(?:on )?[A-Z][a-z]+day,? (?:the )?)?(?P<day>[^,;.()]{6,20}(?:, \d{4})?)")
_WAS_PUBLISHED = regex(
    r"\b(?:article|story|report|post|column|page) was (?:first |originally )?"
    r"(?:published|posted) (?:on )?(?P<day>[^;(]{6,30})"
)


@dataclass(frozen=True, slots=True)
class Article:
    """What a file says: its text, what was said about it, and where in the text the article itself is.

    `text` is what is read; `verbatim` is as long, with the marks that were written. `paragraphs` are spans into both,
    in order, none overlapping; `title_span` is where a title stands in the text, be it in a header line.
    `published_basis` is "stated" for a header, a page's own date or a line of its own, "inferred" for a day given by
    whoever has it read, None when nothing says it.
    """

    text: str
    verbatim: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    url: str | None = None
    published: date | None = None
    published_basis: str | None = None
    title_span: Span | None = None
    title_is_header: bool = False
    paragraphs: tuple[Span, ...] = ()


def read_article(source: str, published: date | None = None) -> Article:
    """The article in a plain text or an HTML page. `published` is used when the source does not say it."""
    page = page_of_html(source) if looks_like_html(source) else Page(source)
    article = _from_plain_text(page.text)
    article = replace(
        article,
        title=article.title or page.title,
        outlet=article.outlet or page.outlet,
        author=article.author or page.author,
        url=article.url or page.url,
        published=article.published or page.published,
    )
    if article.published:
        return replace(article, published_basis="stated")
    return replace(article, published=published, published_basis="inferred" if published else None)


def _from_plain_text(verbatim: str) -> Article:
    text = verbatim
    for rare, mark in _MARKS:  # A hundred times as fast as `translate`.
        text = text.replace(rare, mark)
    lines = [Span(m.start(), m.end()) for m in re.finditer(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+", text)]
    headers: dict[str, str] = {}
    title_span: Span | None = None
    body: list[Span] = []
    for number, line in enumerate(lines):
        whole = trimmed(text, line)
        said = text[whole.start : whole.end]
        header = header_of(said) if number < FIRST_LINES else None
        if header and header[1].lower() not in headers:
            headers[header[1].lower()] = header[2].strip()
            if header[1].lower() == "title" and header[2]:
                title_span = Span(whole.start + header.start(2), whole.end)
        elif said:
            body.append(whole)
    body = unwrapped(text, body)
    stated = next(iter(full_dates(headers.get("published") or headers.get("date") or "")), None)
    title_span = title_span or _title_line(text, body)
    title = verbatim[title_span.start : title_span.end] if title_span else None
    return Article(
        text=text,
        verbatim=verbatim,
        title=title,
        outlet=headers.get("outlet"),
        author=headers.get("author"),
        url=headers.get("url"),
        published=stated
        or _stated_date(text, body)
        or _dateline_with_year(text, body)
        or _day_called_today(text, body),
        title_span=title_span,
        title_is_header=bool(headers.get("title")),
        paragraphs=tuple(without_furniture(text, body, title, stated)),
    )


def _title_line(text: str, body: list[Span]) -> Span | None:
    if len(body) < 2:
        return None
    first = text[body[0].start : body[0].end]
    if len(first) > _LONGEST_TITLE or ends_sentence(first) or " \\ " in first:
        return None
    return body[0] if len(first.split()) > 2 and len(first.split()) < 30 and not full_dates(first) else None


def _stated_date(text: str, body: list[Span]) -> date | None:
    """A full date that the page says it was published on, or on a line of its own near the top or the bottom, or in the
    dateline of a first paragraph; one that opens a paragraph, with its town in brackets, is surer than a line alone,
    which may be of the day the page was fetched."""
    short = [s for s in body[:_LINES_ABOUT_IT] if s.end - s.start < LONGEST_DATE_LINE]
    about_it = [s for s in short if _SAYS_WHEN_PUBLISHED.search(text, s.start, s.end)]
    outside = [*body[:_LINES_BEFORE_TEXT], *body[-_LINES_BEHIND_TEXT:]]
    alone = [s for s in body[_LINES_BEFORE_TEXT:_LINES_OF_PAGE] if s.end - s.start <= _LONGEST_DAY]
    for stated in _dates_of_lines(text, about_it):
        return stated
    near = body[:_LINES_OF_PAGE]
    told = (_WAS_PUBLISHED.search(text, line.start, line.end) for line in near)
    opening = (day_before_town(text[line.start : line.end]) for line in near)
    for day in [*(said["day"] for said in told if said), *filter(None, opening)]:
        if found := full_dates(day):
            return found[0]
    for lines in (outside, alone):
        for stated in _dates_of_lines(text, lines):
            return stated
    for line in body[:4]:
        dated = PAGE_DATE.match(text, line.start, line.end)
        if found := full_dates(dated["day"] if dated else day_of_dateline(text[line.start : line.end])):
            return found[0]
    return None


def _dateline_with_year(text: str, body: list[Span]) -> date | None:
    """The day of a dateline that says no year, "CANBERRA, Feb. 16 -", where a line near it, as that of a picture, does:
    "in Canberra on February 16, 2016"."""
    near = body[:_LINES_OF_PAGE]
    for line in near:
        said = day_of_dateline(text[line.start : line.end])
        if day := _DAY_OF_MONTH.match(said.strip()):
            whole = [found for one in near for found in full_dates(text[one.start : one.end])]
            of_day = {found for found in whole if (found.month, found.day) == (month_number(day[1]), int(day[2]))}
            return of_day.pop() if len(of_day) == 1 else None
    return None


def _day_called_today(text: str, body: list[Span]) -> date | None:
    """The full date that the text says today is: "today, 14 November 2023"."""
    said = (_TODAY.search(text, line.start, line.end) for line in body)
    return next((found[0] for day in said if day and (found := full_dates(day["day"]))), None)


def _dates_of_lines(text: str, lines: list[Span]) -> list[date]:
    """The latest date of each short line that holds one; none when the lines are those of a schedule."""
    short = [text[line.start : line.end] for line in dict.fromkeys(lines)]
    found = [full_dates(said) for said in short if len(said) < LONGEST_DATE_LINE and not ends_sentence(said)]
    stated = [max(dates) for dates in found if dates]
    return stated if len(stated) < FEWEST_DATES_OF_A_LIST else []
