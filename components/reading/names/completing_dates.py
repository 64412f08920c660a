"""What a date leaves out, other lines of its article say: the month, the year of the tour, the day above a diary's
entry."""

from __future__ import annotations

from collections.abc import Set
from datetime import date, timedelta

from components.reading.dates.counted_from import in_week_after, on_journey_after, told_on, weekday_after
from components.reading.dates.days import FIRST_YEAR_REMEMBERED
from components.reading.dates.mention import DateMention, in_month_of, in_year
from components.reading.dates.resolving import resolve
from components.reading.names.lines import Line
from components.reading.text.article import Article
from components.reading.text.dateline import is_day_of_dateline
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_OPENING_QUOTES, _QUOTES = frozenset("“‘«"), frozenset('“”‘«»"')
_SAYS = words(
    "said says saying told tells wrote writes explained explains read reads announced announcing posted posts tweeted "
    "added adds stated states declared"
)
_LEAD_ON, _GO_BACK = words("then next later afterwards onwards"), words("had last previous earlier before")
_LIMITS = frozenset({"until", "till", "by", "since", "before"})
_WEEK = timedelta(days=7)
# Each begins with letters that are looked for quickly.
_YEAR_OF_TOUR = regex(r"20\d\d(?=\s(?:(?:[A-Z][\w'-]*|and|&)\s){0,5}[Tt]our\b)")
_TOUR_OF_YEAR = regex(r"our\s(20\d\d)\b")
_MONTH_REMEMBERED = 8  # sentences


def complete_dates(lines: list[Line], article: Article) -> None:
    """Complete the dates of an article's lines, in place, by those told before them and by when it was published."""
    _in_month_told(lines, article)
    if article.published:
        _count_from_headings(lines, article.published)
        _count_from_quotations(lines, article.published)


def _in_month_told(lines: list[Line], article: Article) -> None:
    """ "On the 16th" after "June 14" is in June or in the month that follows, "on Monday" after it the Monday then."""
    last: tuple[DateMention, int] | None = None
    published, tours = article.published, _years_of_tours(article.text)
    year = None if published else _only_year(lines, tours)
    next_year = published.year + 1 if published and tours == {published.year + 1} else None
    for line in lines:
        for sign in line.dates.values():
            if sign.date and year:
                sign.date = in_year(sign.date, year)
            elif sign.date and next_year and _comes_in(next_year, sign.date, published):
                sign.date = in_year(sign.date, next_year)
            if (
                sign.date
                and last
                and line.number - last[1] <= _MONTH_REMEMBERED
                and not (published and sign.date.is_weekday_of_month)
            ):
                sign.date = in_month_of(sign.date, last[0])
                if published:
                    goes_on = in_week_after if line.number == last[1] else on_journey_after
                    sign.date = goes_on(sign.date, last[0], published)
                elif _is_next(line.words[: sign.first], last[0]):
                    sign.date = weekday_after(sign.date, last[0])
            if (
                sign.date
                and (sign.date.names_a_month or sign.date.is_a_month)
                and line.words[max(0, sign.first - 1)].lower() not in _LIMITS
            ):
                last = sign.date, line.number


def _is_next(before: list[str], last: DateMention) -> bool:
    """Whether what is told goes on from a date: its weekday was said too, or one says "then"; and nothing goes back."""
    said = set(map(str.lower, before))
    return _GO_BACK.isdisjoint(said) and ("weekday" in dict(last.parts) or not _LEAD_ON.isdisjoint(said))


def _count_from_headings(lines: list[Line], published: date) -> None:
    """ "Today" under a line that is only a date, behind a date that opens its line, "26 March: The Queen today opened",
    or after a dateline, of the last week before publication."""
    heading: date | None = None
    for line in lines:
        first = next(iter(line.dates.values()), None)
        alone = first is not None and first.first == 0 and len(line.tokens) - first.last <= 1
        opens = first is not None and first.first == 0 and line.words[first.last : first.last + 1] == [":"]
        if first and first.date and (alone or opens or is_day_of_dateline(line.words, first.first, first.last)):
            days = resolve(first.date, published, "behind")
            near = days and days.start == days.end and timedelta() < published - days.start <= _WEEK
            heading = days.start if days and near else None
        if heading and not alone:
            for sign in line.dates.values():
                sign.date = told_on(sign.date, heading) if sign.date else None


def _count_from_quotations(lines: list[Line], published: date) -> None:
    """ "Wrote on Monday: 'We cannot play tonight'": "tonight", quoted from a day of the last week, is that day's."""
    for line in lines:
        said: date | None = None
        end = 0
        for sign in line.dates.values() if len(line.dates) > 1 else ():
            if sign.date is None:
                continue
            before = map(str.lower, line.words[: sign.first])
            if (
                said
                and sign.date.is_today
                and _is_quoted(line.words[end : sign.first])
                and not _SAYS.isdisjoint(before)
            ):
                sign.date = told_on(sign.date, said)
            elif sign.date.is_weekday:
                days, end = resolve(sign.date, published, "behind"), sign.last
                said = days.start if days else None


def _is_quoted(between: list[str]) -> bool:
    """Whether a quotation opens among some words and does not close there."""
    quoted = False
    for word in between:
        quoted = word in _OPENING_QUOTES if word in _QUOTES - {'"'} else quoted ^ (word == '"')
    return quoted


def _only_year(lines: list[Line], tours: Set[int]) -> int | None:
    """The year of all days that are named with theirs, when none later is named, or the only one of `tours`; what is
    history says nothing of other days."""
    named = [sign.date for line in lines for sign in line.dates.values() if sign.date]
    dates = [end for said in named for end in (said, said.until) if end and end.year]
    years = {d.year for d in dates if d.names_a_month}
    latest = max((d.year or 0 for d in dates), default=0)
    if not years:
        return max(tours) if len(tours) == 1 and max(tours) >= latest else None
    return latest if years == {latest} and latest >= FIRST_YEAR_REMEMBERED else None


def _years_of_tours(text: str) -> set[int]:
    """The years by which tours are called: "the 2019 World Tour"."""
    if "tour" not in text and "Tour" not in text:
        return set()
    behind = (
        found[1] for found in _TOUR_OF_YEAR.finditer(text) if text[found.start() - 1 : found.start()] in {"t", "T"}
    )
    return set(map(int, [*_YEAR_OF_TOUR.findall(text), *behind]))


def _comes_in(year: int, mention: DateMention, published: date | None) -> bool:
    """Whether a date without its year is next in that one."""
    days = resolve(mention, published, "ahead")
    return days is not None and days.start.year == year
