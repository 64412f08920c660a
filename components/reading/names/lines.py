"""A line is a sentence before anybody knows what its names mean: its words, its dates, and where a name may begin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice, pairwise

from components.reading.dates.days import in_week_after
from components.reading.dates.written import DateMention, find_dates, in_month_of
from components.reading.names.capitals import in_title_case, opens_sentence
from components.reading.names.signs import Sign
from components.reading.text.article import Article
from components.reading.text.sentences import sentences
from components.reading.text.spans import Span
from components.reading.text.tokens import Token, tokenize
from components.reading.vocabulary import HONORIFICS, OFFICES, PORTFOLIOS

MOST_SENTENCES = 700
_QUOTES = frozenset("\"“”‘’'")
_MOST_TOKENS = 350  # More is a list or no prose, and what grows faster than the sentence must not see it.
_LIMITS = frozenset({"until", "till", "by", "since", "before"})
_MONTH_REMEMBERED = 3  # sentences
_MAY_BEGIN_OFFICE = OFFICES | HONORIFICS | PORTFOLIOS


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence. `words` are the texts of its tokens, `dates` its dates by the token they begin at, `masked` the
    tokens that belong to a date; `starts` are the tokens at which a date or a name may begin, in order."""

    number: int
    span: Span
    tokens: list[Token]
    words: list[str]
    dates: dict[int, Sign]
    masked: list[bool]
    starts: list[int]
    headline: bool
    is_title: bool


def lines_of(article: Article) -> list[Line]:
    """The article's sentences; a title standing in the text comes first, whatever is beyond the 700th is left out."""
    text = article.text.replace("ʼ", "’")  # A letter to Unicode, an apostrophe to newspapers.
    title = article.title_span
    spans = [*([title] if title else []), *islice(sentences(article), MOST_SENTENCES)]
    lines = [
        _line(article, number, span, _without_nicknames(tokenize(text, span))) for number, span in enumerate(spans)
    ]
    _complete_dates(lines, article.published)
    return lines


def _complete_dates(lines: list[Line], published: date | None) -> None:
    """ "On the 16th" after "June 14" is in June or in the month that follows, "on Monday" after it the Monday then."""
    last: tuple[DateMention, int] | None = None
    for line in lines:
        for sign in line.dates.values():
            if sign.date and last and line.number - last[1] <= _MONTH_REMEMBERED:
                sign.date = in_month_of(sign.date, last[0])
                if published and line.number - last[1] <= 1:
                    sign.date = in_week_after(sign.date, last[0], published)
            if sign.date and sign.date.names_a_month and line.words[max(0, sign.first - 1)].lower() not in _LIMITS:
                last = sign.date, line.number


def words_inside(lines: list[Line]) -> Iterator[str]:
    """Capitalised words that stand within a sentence, where only names have a capital."""
    for line in lines:
        yield from (t.text for i, t in enumerate(line.tokens) if t.capital and not opens_sentence(line.tokens, i))


def _without_nicknames(tokens: list[Token]) -> list[Token]:
    """`Ramon "Bong" Reyes` is read as the name without what stands in quotation marks inside it."""
    quotes = [i for i, t in enumerate(tokens) if t.text in _QUOTES]
    dropped: set[int] = set()
    for at, closing in pairwise(quotes):
        inside = closing - at - 1
        around = at and closing + 1 < len(tokens) and tokens[at - 1].capital and tokens[closing + 1].capital
        if 1 <= inside <= 2 and around and all(t.capital for t in tokens[at + 1 : closing]):
            dropped.update(range(at, closing + 1))
    return [t for i, t in enumerate(tokens) if i not in dropped] if dropped else tokens


def _line(article: Article, number: int, span: Span, tokens: list[Token]) -> Line:
    readable = len(tokens) <= _MOST_TOKENS
    dates = _dates(article.text, span, tokens) if readable else {}
    masked = [False] * len(tokens)
    for sign in dates.values():
        masked[sign.first : sign.last] = [True] * (sign.last - sign.first)
    starts = [
        at
        for at, token in enumerate(tokens if readable else ())
        if at in dates or (not masked[at] and (token.capital or token.text in _MAY_BEGIN_OFFICE))
    ]
    return Line(
        number=number,
        span=span,
        tokens=tokens,
        words=[token.text for token in tokens],
        dates=dates,
        masked=masked,
        starts=starts,
        headline=in_title_case(tokens),
        is_title=span == article.title_span,
    )


def _dates(text: str, span: Span, tokens: list[Token]) -> dict[int, Sign]:
    signs: dict[int, Sign] = {}
    for mention in find_dates(text, span.start, span.end):
        inside = [i for i, t in enumerate(tokens) if mention.start <= t.start < mention.end]
        if inside:
            signs[inside[0]] = Sign("D", inside[0], inside[-1] + 1, date=mention)
    return signs
