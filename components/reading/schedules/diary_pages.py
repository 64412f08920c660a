"""A page of a tour's diary: a day and a town head it, "Glasgow – Apollo – 17 April", and "I" and "we" tell the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.names.marked import Marked, PlaceMention
from components.reading.names.toponyms import Atlas
from components.reading.schedules.schedule_dates import days_of, listed_date
from components.reading.schedules.schedule_places import fields_of
from components.reading.text.article import Article
from components.reading.text.header_lines import header_of
from components.reading.text.spans import Span, trimmed
from components.reading.vocabulary.regex import regex

DIARY_PAGE = "diary page"
_FIRST_LINES = 3
_SEARCHED = 1000  # characters
_LINE = regex(r"[^\n]*\w[^\n]*")
_LONGEST = 70
_FIRST_PERSON = regex(r"\b(?:I|[Ww]e)\b")
_QUOTED = regex(r"“[^”]*”|\"[^\"]*\"")  # What others say of themselves.
_FEWEST, _ONE_IN = 4, 60  # times, words
_STAGE = regex(
    r"\b(?:tour(?:ing)?|gigs?|shows?|concerts?|stage|backstage|soundcheck|line-?check|venues?|encore|setlist|"
    r"support act|crowd|audience)\b",
    re.IGNORECASE,
)
_FEWEST_OF_STAGE = 2


def diary_page(article: Article, sentences: Sequence[Marked], atlas: Atlas) -> Iterator[Claim]:
    """A claim for the town and the day that stand above what somebody tells of a night on tour."""
    text = article.text
    heads = [line for line in _first_lines(text) if line.end - line.start <= _LONGEST]
    dates = ((line, day) for line in heads if (day := listed_date(text[line.start : line.end], None)))
    dated, day = next(dates, (None, None))
    if dated is None or day is None or not _is_told(text[dated.end :]):
        return
    rest = (Span(dated.start, dated.start + day.start), Span(dated.start + day.end, dated.end))
    beside = [line for line in heads if line.start > dated.start][:1]
    towns = [field for field in fields_of(text, (*rest, *beside), atlas, frozenset()) if field.town]
    body = next((s for s in sentences if not s.is_title), None)
    if not towns or towns[0].town is None or body is None or _heads_several(sentences, towns[0].town, dated):
        return
    mention = PlaceMention(towns[0].town, towns[0].span.start, towns[0].span.end)
    (days,) = days_of([day], "", article.published)
    yield Claim(mention, body.number, open=True, strong=True, status="made", days=days, phrase=DIARY_PAGE)


def _heads_several(sentences: Sequence[Marked], town: Toponym, dated: Span) -> bool:
    """Whether a headline, which is not the line of the day, names another town beside that one: it is then told of
    several nights."""
    titles = (s for s in sentences if s.is_title and s.span.start != dated.start)
    headed = ({place.place.name for place in s.places} for s in titles)
    return any(town.name in names and len(names) > 1 for names in headed)


def _first_lines(text: str) -> list[Span]:
    """The first lines behind those of a header, also those that are left out of the article for their dates."""
    lines = (trimmed(text, Span(found.start(), found.end())) for found in _LINE.finditer(text[:_SEARCHED]))
    return [line for line in lines if not header_of(text[line.start : line.end])][:_FIRST_LINES]


def _is_told(said: str) -> bool:
    told = len(_FIRST_PERSON.findall(_QUOTED.sub(" ", said)))
    return told >= max(_FEWEST, len(said.split()) // _ONE_IN) and len(_STAGE.findall(said)) >= _FEWEST_OF_STAGE
