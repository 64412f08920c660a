"""What a page puts around an article is not read: teasers, registration lines, credits, dates, doubled headlines."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, timedelta

from components.reading.dates.calendar_days import full_dates
from components.reading.text.spans import Span, trimmed
from components.reading.vocabulary.regex import regex

# From here on a page speaks of other things; only believed after some of the article has been read.
_ENDS = regex(
    r"(?:related (?:articles?|news|stories|posts|topics?|content|coverage)|more (?:stories|from|in|news|on)\b.{0,40}|"
    r"other news.{0,30}|(?:latest|trending|recommended|top|popular) (?:news|stories|articles|posts|now).{0,20}|"
    r"you (?:may|might) also (?:like|be interested).{0,30}|most (?:read|viewed|popular|shared).{0,20}|"
    r"read (?:more|next|also)\s*:?|also read\s*:?|leave a (?:reply|review|comment).{0,20}|editor'?s? (?:choice|picks?)|"
    r"about (?:the )?author.{0,30}|next (?:story|article).{0,20}|previous (?:story|article).{0,20}|key ?words:?|"
    r"industry updates and .{0,80}|.{0,30}newsletter.{0,60}|politics|business|sports?|world|society|culture)",
    re.IGNORECASE,
)
_NOISE = regex(
    r"(?:comments off\b|home\s?[»›>]|view article|"
    r"also read\b|read (?:more|also)\b|advertisement|story continues|share (?:this|on)\b|follow "
    r"us\b|like us\b|"
    r"get (?:daily|the latest)\b|subscribe\b|sign up\b|log ?in\b|please (?:enter|register|log)|you "
    r"must\b.{0,40}(?:log ?in|register)|"
    r"copyright\b|©|\(?reporting by\b|all rights reserved|recommended videos|comments?\s*$|tags?\s*:|source\s*:|"
    r"credit\s*:|"
    r"powered by\b|image (?:source|caption)|file photo|your email address|skip to content|loading\b|listen\b|"
    r"\[?email protected|by signing up|photo by\b|watch\s*:|click here\b|download\b|photo\s*[:/])",
    re.IGNORECASE,
)
_LINK = regex(r"view article|read full (?:story|article)|continue reading", re.IGNORECASE)
_CREDITS = regex(
    r"REUTERS/|AP Photo|Photo via AP|Getty Images|EPA-EFE|/Pool\b|AFP/|/FILE\b|PA Wire|Shutterstock|Wikimedia"
)
# "A receives B in Lima, Feb. 3, 2018. (Joe Dahl/Pool Photo via AP)".
_CAPTION = regex(r"(?P<caption>[^()\[\]]{40,}\.)\s*[(\[]")
_ON_FILE = regex(r"\bfile\b|\barchive\b", re.IGNORECASE)
_STOPS, _CLOSING = tuple(".!?…:;"), "\"”’')]"
LONGEST_DATE_LINE = 90
FEWEST_DATES_OF_A_LIST = 3  # A page states its own date once or twice; more such lines are a schedule.
_SECTIONS = {"politics", "business", "sport", "sports", "world", "society", "culture"}
# What many a page puts between paragraphs, perhaps with a headline below it.
_LEADS_AWAY = regex(r"read (?:more|also)\s*:?|also read\s*:?", re.IGNORECASE)
_SHORTEST_PARAGRAPH = 80
_DAYS_UNTIL_PRINTED = timedelta(days=3)
_MOST_HEADLINES = 3
_MOST_OF_SECTIONS = 4  # words
_FEWEST_LINKS, _LONGEST_TEASER = 2, 300
# "date 2023-02-16 BANDAR SERI BEGAWAN: King Norodom".
PAGE_DATE = regex(r"[Dd]ate:? (?P<day>\d{4}-\d\d-\d\d) +(?=\S)")
_NAME = regex(r"\b[A-Z][a-z]{3,}\b")
_OFTEN_NAMED = 3  # times
_MOST_LINKS, _LONGEST_LINK = 8, 40  # lines, characters
_BACKSLASH = regex(r"\s\\\s")


def without_furniture(text: str, body: list[Span], title: str | None, stated: date | None) -> list[Span]:
    """The lines of the article itself, in order; `title` is its headline, which need not be read again, `stated` its
    day of publication where that is known otherwise."""
    kept: list[Span] = []
    seen: set[str] = {" ".join(title.split()).lower()} if title else set()
    read = 0
    dated = [_is_date_line(text[line.start : line.end]) for line in body]
    alone, listed = sum(dated) == 1, sum(dated) >= FEWEST_DATES_OF_A_LIST
    away = 0  # Headlines still to be left out.
    teaser = _first_teaser(text, body)
    for number, line in enumerate(body):
        said = text[line.start : line.end]
        if away and not _is_paragraph(said):
            away -= 1
            continue
        away = 0
        squeezed = " ".join(said.split()).lower()
        if squeezed in seen or number == teaser or not any(map(str.isalnum, said)):
            continue
        if title and _is_headline_under_its_section(squeezed, " ".join(title.split()).lower()):
            continue
        seen.add(squeezed)
        short = len(said) < 100
        is_heading = short and not said.endswith(".")
        if is_heading and read > 200 and _ENDS.fullmatch(said.strip(" -–—:•*")):
            if _LEADS_AWAY.fullmatch(said.strip(" -–—:•*")) and _goes_on(text, body, number):
                seen.discard(squeezed)
                away = _MOST_HEADLINES
                continue
            if beside := _links_beside(text, body, number, kept):
                away = beside
                continue
            if _really_ends(text, body, number) and read >= _prose(text, body[number + 1 :]):
                break
        if (short and _NOISE.match(said)) or _NOISE.match(said[:14]):
            continue
        if len(said) < 400 and _CREDITS.search(said):
            if caption := _dated_caption(text, line):
                kept.append(caption)
            continue
        if not listed and dated[number] and not (alone and _is_of_a_day_before(said, stated)):
            continue
        read += len(said)
        kept.extend(_pieces(text, line))
    return kept


def _dated_caption(text: str, line: Span) -> Span | None:
    """What stands before the credit of a picture, where that says a day in a whole sentence; not of a picture that was
    kept on file."""
    said = _CAPTION.match(text, line.start, line.end)
    dated = said and not _ON_FILE.search(said["caption"]) and full_dates(said["caption"])
    return Span(line.start, said.end("caption")) if said and dated else None


def _is_headline_under_its_section(line: str, title: str) -> bool:
    """Whether a line is the headline again, behind the sections it stands under: "Home Sport Queen in Oslo"."""
    before = line.removesuffix(f" {title}")
    return before != line and len(before.split()) <= _MOST_OF_SECTIONS and not ends_sentence(title)


def _first_teaser(text: str, body: list[Span]) -> int | None:
    """The line that a list of teasers begins with: each stands before its link, which the next is glued to."""
    links = [number for number, line in enumerate(body) if _LINK.match(text, line.start, line.end)]
    if len(links) < _FEWEST_LINKS or links[0] == 0:
        return None
    before = body[links[0] - 1]
    return links[0] - 1 if before.end - before.start < _LONGEST_TEASER else None


def ends_sentence(said: str) -> bool:
    """Whether a line ends with a stop, perhaps inside quotation marks or brackets."""
    return said.rstrip().rstrip(_CLOSING).endswith(_STOPS)


def _is_date_line(said: str) -> bool:
    return len(said) < LONGEST_DATE_LINE and bool(full_dates(said)) and not ends_sentence(said)


def _is_of_a_day_before(said: str, stated: date | None) -> bool:
    """Whether a line dates what follows, as a court circular's does, and not the page."""
    return stated is not None and any(timedelta() < stated - day <= _DAYS_UNTIL_PRINTED for day in full_dates(said))


def _is_paragraph(said: str) -> bool:
    return len(said) >= _SHORTEST_PARAGRAPH and ends_sentence(said)


def _prose(text: str, body: list[Span]) -> int:
    """Characters of the paragraphs among some lines."""
    return sum(line.end - line.start for line in body if _is_paragraph(text[line.start : line.end]))


def _goes_on(text: str, body: list[Span], number: int) -> bool:
    """Whether the article's paragraphs go on behind a pointer to other stories and their headlines."""
    following = body[number + 1 : number + 2 + _MOST_HEADLINES]
    return any(_is_paragraph(text[line.start : line.end]) for line in following)


def _links_beside(text: str, body: list[Span], number: int, kept: list[Span]) -> int:
    """How many links a box in the middle of an article lists, behind which it goes on with those whom it is about; 0
    where what follows is no such box."""
    following = body[number + 1 : number + 2 + _MOST_LINKS]
    links = next((n for n, line in enumerate(following) if line.end - line.start > _LONGEST_LINK), 0)
    paragraph = text[following[links].start : following[links].end] if links else ""
    if not _is_paragraph(paragraph):
        return 0
    spoken_of = Counter(_NAME.findall(" ".join(text[line.start : line.end] for line in kept)))
    often = {name for name, times in spoken_of.items() if times >= _OFTEN_NAMED}
    return links if any(name in often for name in _NAME.findall(paragraph)) else 0


def _really_ends(text: str, body: list[Span], number: int) -> bool:
    """A section name ends the article when what follows is a list of teasers, a known phrase always does."""
    said = text[body[number].start : body[number].end].strip(" -–—:•*").lower()
    if said not in _SECTIONS:
        return True
    following = text[body[number + 1].start : body[number + 1].end].strip() if number + 1 < len(body) else ""
    return len(following) < 3


def _pieces(text: str, line: Span) -> list[Span]:
    """A line without the page's own date before it, cut where a page glued headline, outlet and body together with
    backslashes."""
    if stated := PAGE_DATE.match(text, line.start, line.end):
        line = Span(stated.end(), line.end)
    if text.find("\\", line.start, line.end) < 0:
        return [line]
    cuts = [line.start]
    for glue in _BACKSLASH.finditer(text, line.start, line.end):
        cuts += [glue.start(), glue.end()]
    cuts.append(line.end)
    pieces = [trimmed(text, Span(a, b)) for a, b in zip(cuts[::2], cuts[1::2], strict=True)]
    return [piece for piece in pieces if piece.end > piece.start]
