"""A line is a sentence before anybody knows what its names mean: its words, its dates, and where a name may begin."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Set
from dataclasses import dataclass, field
from itertools import islice, pairwise

from components.reading.dates.finding import find_dates
from components.reading.dates.written import may_be_of_date
from components.reading.names.capitals import common_opening, in_title_case, name_length, openings
from components.reading.names.signs import Sign
from components.reading.names.titles import titles_in
from components.reading.names.works import OPENING_MARKS, titles_of_works
from components.reading.text.article import Article
from components.reading.text.sentences import has_blind_capitals, sentences
from components.reading.text.spans import Span
from components.reading.text.tokens import Token, tokenize
from components.reading.vocabulary.word_sets import words

MOST_SENTENCES = 700
_ABBREVIATED = frozenset({"U.S.", "U.K."})
_LINKS = words(
    "in on at for to from of and or but by with as that will would can may has have had is was are were be been not "
    "should could must might into over after before while"
)
_QUOTES = frozenset("\"“”‘’'")
_MOST_TOKENS = 350  # More is a list or no prose, and what grows faster than the sentence must not see it.
_OFTEN, _SHORTEST_NAME = 3, 4  # sentences, letters


@dataclass(slots=True)
class Line:
    """One sentence. `words` are the texts of its tokens, `dates` its dates by the token they begin at, and so `works`
    the titles of works in it, `masked` the tokens that belong to either, `capitals` those written like names, `titles`
    the lengths of offices by the token they begin at; `starts` are the tokens at which a date, a title, an office or a
    name may begin, in order, `openings` those that have a capital only because a sentence or a quotation begins with
    them."""

    number: int
    span: Span
    tokens: list[Token]
    words: list[str]
    dates: dict[int, Sign]
    works: dict[int, Sign]
    masked: list[bool]
    capitals: list[int]
    titles: dict[int, int]
    starts: list[int]
    openings: frozenset[int]
    headline: bool
    is_title: bool
    _names: dict[int, int] = field(default_factory=dict)

    def title_at(self, at: int) -> int:
        """How many tokens from `at` on are an office."""
        return self.titles.get(at, 0)

    def name_at(self, at: int) -> int:
        """How many tokens from `at` on are one run of capitalised words; counted once."""
        length = self._names.get(at)
        if length is None:
            length = self._names[at] = name_length(self.tokens, at, self.masked)
        return length


def lines_of(article: Article) -> list[Line]:
    """The article's sentences; a title standing in the text comes first, whatever is beyond the 700th is left out.

    In a header a title is a headline however it is written: it teaches no names, and names whom the body names.
    """
    text, title = article.text, article.title_span
    spans = [*([title] if title else []), *islice(sentences(article), MOST_SENTENCES)]
    tokens = [_without_nicknames(tokenize(text, span)) for span in spans]
    if has_blind_capitals(text):
        tokens = _with_small_letters(tokens)
    return [_line(article, number, span, tokens[number]) for number, span in enumerate(spans)]


def _with_small_letters(lines: list[list[Token]]) -> list[list[Token]]:
    """ "U.S. Officials" as "U.S. officials", where the same word is small elsewhere or links what follows."""
    small = {t.text for tokens in lines for t in tokens if t.text.islower()} | _LINKS
    return [
        [
            Token(t.text.lower(), t.start, t.end, capital=False)
            if nth and t.capital and tokens[nth - 1].text in _ABBREVIATED and t.text.lower() in small
            else t
            for nth, t in enumerate(tokens)
        ]
        for tokens in lines
    ]


def words_inside(lines: list[Line]) -> frozenset[str]:
    """Capitalised words that stand within a sentence, where only names have a capital."""
    return frozenset(line.words[at] for line in lines for at in line.capitals if at not in line.openings)


def names_that_open(lines: list[Line], said: Set[str]) -> frozenset[str]:
    """Names of one word that stand nowhere but where sentences begin: that of the headline, or of three of them; `said`
    are all words.

    What ends in an "s" may as well be people: "Organisers said".
    """
    opened = Counter(_opening_name(line) for line in lines)
    named = {word for word in opened if word and (opened[word] >= _OFTEN or _opens_title(word, lines, opened))}
    return frozenset(word for word in named if word.lower() not in said)


def _opens_title(word: str, lines: list[Line], opened: Counter[str]) -> bool:
    return opened[word] > 1 and any(line.words[0] == word for line in lines if line.is_title or line.headline)


def _opening_name(line: Line) -> str:
    """The first word of a line if only it may be a name: one with a capital before one without."""
    first, following = line.words[:1], line.words[1:2]
    if not first or not following or common_opening(first[0]) or len(first[0]) < _SHORTEST_NAME:
        return ""
    alone = following[0][:1].islower() or following[0] in {"'s", "’s"} or line.is_title
    return first[0] if alone and first[0].istitle() and first[0].isalpha() and not first[0].endswith("s") else ""


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
    words = [token.text for token in tokens]
    readable = len(words) <= _MOST_TOKENS
    dates = _dates(article.text, span, tokens) if readable and any(map(may_be_of_date, words)) else {}
    quotes = readable and not OPENING_MARKS.isdisjoint(words)
    works = {sign.first: sign for sign in titles_of_works(tokens)} if quotes else {}
    masked = [False] * len(tokens)
    for sign in (*dates.values(), *works.values()):
        masked[sign.first : sign.last] = [True] * (sign.last - sign.first)
    capitals = [at for at, token in enumerate(tokens) if token.capital]
    titles = titles_in(tokens, words) if readable else {}
    names = {*capitals, *titles}
    is_title = span == article.title_span
    given = {**dates, **works}
    starts = {*given, *(at for at in names if not masked[at])} if given else names if readable else ()
    return Line(
        number=number,
        span=span,
        tokens=tokens,
        words=words,
        dates=dates,
        works=works,
        masked=masked,
        capitals=capitals,
        titles=titles,
        starts=sorted(starts),
        openings=openings(words),
        headline=in_title_case(tokens) or (is_title and article.title_is_header),
        is_title=is_title,
    )


def _dates(text: str, span: Span, tokens: list[Token]) -> dict[int, Sign]:
    signs: dict[int, Sign] = {}
    mentions = list(find_dates(text, span.start, span.end))
    starts = [t.start for t in tokens] if mentions else []
    for mention in mentions:
        first, last = bisect_left(starts, mention.start), bisect_left(starts, mention.end)
        if first < last:
            signs[first] = Sign("D", first, last, date=mention)
    return signs
