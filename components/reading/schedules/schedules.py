"""A schedule is a list of lines, or of pieces of one, that each say a day and a place: "3 May – Oslo, Spektrum".

It counts where its heading, or what the article has said before it, speaks of a tour or a visit: fixtures and
programmes of television are written the same way. A table whose cells stand on lines of their own is put together
first, and a list in one paragraph is cut into its entries.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.dates.days import Days
from components.reading.names.company import Company
from components.reading.names.marked import Marked, PlaceMention
from components.reading.names.toponyms import Atlas
from components.reading.schedules.day_programmes import programme_of
from components.reading.schedules.diaries import diary_claims
from components.reading.schedules.diary_pages import diary_page
from components.reading.schedules.entry_status import (
    ListStatus,
    bears_its_old_day,
    is_on_screen,
    status_of_entry,
    status_of_list,
)
from components.reading.schedules.list_entries import Entry
from components.reading.schedules.moved_entries import days_before_moving
from components.reading.schedules.routes import goals
from components.reading.schedules.schedule_dates import days_of
from components.reading.schedules.schedule_lines import runs_of
from components.reading.schedules.schedule_places import (
    column_of,
    countries_of,
    fields_of,
    names_town,
    place_in,
    says_where,
)
from components.reading.text.article import Article
from components.reading.text.spans import Span, trimmed
from components.reading.vocabulary.regex import regex

_FEWEST = 3
_FEWEST_ANNOUNCED = 2
_HEADING = regex(
    r"\b(?:tours?|touring|concerts?|shows|gigs|itinerary|stops|legs?|dates|schedule|programme|program|agenda|appearances|"
    r"visits?|trip|journey|route|stages|road ?show|readings|lectures?|recitals|engagements|"
    r"(?:his|her|their|'s) (?:calendar|diary))\b",
    re.IGNORECASE,
)
_ON_TOUR = regex(
    r"\b(?:tours?|touring|trip|journey|trek|gigs?|concerts?|shows?|itinerary|the road|roadshow|expedition|pilgrimage|"
    r"dates|visit|album|tickets|venues?|headlin\w+|signings?|recitals?|support from|in support|presale|on sale)\b",
    re.IGNORECASE,
)
_NO_TOUR = regex(
    r"\b(?:fixtures?|results?|standings|kick-?offs?|tv|television|listings|deadlines?|timeline|chronology|anniversar\w+|"
    r"what's on|history|elections?|polls?|exhibition|auctions?|market days|key dates|previous|past)\b",
    re.IGNORECASE,
)
_OTHER_PROGRAMMES = regex(
    r"\b(?:council|committee|festivals|festival season|auditions|fixtures|what's on|listings|film releases)\b",
    re.IGNORECASE,
)
_AGAINST = regex(r"\b(?:v|vs)\b\.? ")
_TEAM_TOUR = regex(r"\b(?:pre-?season|summer|winter|autumn|spring|overseas|european|world) tour\b", re.IGNORECASE)
_HOMEWARD = regex(
    r"\b(?:departure for|departs? (?:for|from)|returns?(?: home)? to|flight home|home to|back to)\s*$", re.IGNORECASE
)
_THEN = regex(r";(?=\s)")
_TOWN = r"[A-ZÀ-Ž][\w'’-]+(?: [A-ZÀ-Ž][\w'’-]+)?"
_TOWNS = regex(
    r"(?:^|(?<=[-–—:,] )|(?<= in )|(?<= to )|(?<= at ))"
    rf"({_TOWN}(?:, {_TOWN})*),? (?:and|&) (?:(?:on )?(?:in|to|at) )?({_TOWN})[\s.]*$"
)
_APART = timedelta(days=3)  # Between two evenings in a town nobody goes farther.
_LEAD = 1500  # characters
_SHORT = 80
_WELL_KNOWN = 50_000
_NOT_MUCH_LESS = 10  # times
_MOST_IN_A_LAND = 3  # entries, and three in four


@dataclass(frozen=True, slots=True)
class _Stop:
    """An entry whose place is known."""

    entry: Entry
    place: Toponym
    where: Span


def scheduled(article: Article, sentences: Sequence[Marked], atlas: Atlas) -> Iterator[Claim]:
    """Claims of every schedule of an article, whose sentences say which countries it speaks of."""
    told = frozenset(s.place.country_code for m in sentences for s in m.places if s.place.precision == "country")
    told |= {code for m in sentences for code in m.nations}
    runs = list(runs_of(article, lambda line: names_town(article.text, line, atlas, told)))
    if _ON_TOUR.search(article.text):
        by_hour = [_Stop(e, f.town, f.span) for e, f in programme_of(article, atlas, told) if f.town]
        if by_hour:
            yield from _claims(article, by_hour, sentences, "listed", ListStatus())
        yield from diary_claims(article, sentences, atlas, told)
    if not runs:
        yield from diary_page(article, sentences, atlas)
    if _OTHER_PROGRAMMES.search(article.title or ""):
        return
    for run in runs:
        heading = run.heading
        above = heading.rsplit("\n", 1)[-1]
        elsewhere = _NO_TOUR.search(above[-_SHORT:]) is not None
        announced = bool(_HEADING.search(heading)) and not elsewhere
        around = article.text[max(0, run.entries[0].span.start - _LEAD) : run.entries[-1].span.end + _LEAD]
        speaks = _ON_TOUR.search(f"{article.title or ''}\n{around}") is not None and not elsewhere
        if not announced and not speaks:
            continue
        matches = sum(_AGAINST.search(article.text, e.span.start, e.span.end) is not None for e in run.entries)
        if matches * 2 > len(run.entries) and not _TEAM_TOUR.search(f"{article.title or ''}\n{heading}"):
            continue
        stops = _placed(article.text, run.entries, atlas, told)
        if len(stops) >= (_FEWEST_ANNOUNCED if announced and run.listed and _HEADING.search(above) else _FEWEST):
            sentence = "" if run.listed else _sentence_of(run.entries[0], sentences)
            status = status_of_list(above, article.title or "", sentence)
            phrase = "scheduled" if len(stops) > _FEWEST else "listed"
            yield from _claims(article, stops, sentences, phrase, status)


def _sentence_of(entry: Entry, sentences: Sequence[Marked]) -> str:
    """The sentence that an entry is part of."""
    return next((s.code for s in sentences if not s.is_title and s.span.start <= entry.span.start < s.span.end), "")


def _placed(text: str, entries: Sequence[Entry], atlas: Atlas, told: frozenset[str]) -> list[_Stop]:
    """The entries whose place is known; those that could be anywhere are where the others are."""
    entries = [part for entry in entries for part in _parted(text, entry, atlas)]
    rows = [fields_of(text, entry.parts, atlas, told) for entry in entries]
    lands = Counter(code for row in rows for code in countries_of(row, text, atlas))
    most = max(lands.values(), default=0)
    nearby = told | {code for code, times in lands.items() if times > 1 and times * 2 > most}
    rows = [fields_of(text, entry.parts, atlas, nearby) for entry in entries]
    column = column_of(rows) or 0
    sure = [found[0] for row in rows if (found := place_in(row, column, text, atlas, nearby))]
    if not nearby:
        nearby |= {place.country_code for place in sure}
    stops = []
    told_where = set()
    goal = goals(rows)
    for entry, row in zip(entries, rows, strict=True):
        found = goal.get(id(row)) or place_in(row, column, text, atlas, nearby)
        if found and not _HOMEWARD.search(text[entry.span.start : found[1].start]):
            stops.append(_Stop(entry, *found))
            told_where |= {entry.span} if says_where(row, found[0], atlas) else set()
    company = Company(stop.place for stop in stops)
    land = _land_of_most(stops, atlas)
    open_ones = [stop.entry.span not in told_where for stop in stops]
    stops = [_in_land(stop, land, text, atlas) if may else stop for stop, may in zip(stops, open_ones, strict=True)]
    return [_among(stop, text, atlas, company) if may else stop for stop, may in zip(stops, open_ones, strict=True)]


def _land_of_most(stops: Sequence[_Stop], atlas: Atlas) -> Toponym | None:
    """The country in which nearly all towns of a list lie."""
    codes = Counter(stop.place.country_code for stop in stops)
    code, times = codes.most_common(1)[0] if codes else ("", 0)
    return atlas.country(code) if times >= _MOST_IN_A_LAND and times * 4 >= len(stops) * 3 else None


def _in_land(stop: _Stop, land: Toponym | None, text: str, atlas: Atlas) -> _Stop:
    """The stop; one abroad, of a list of one country, in its namesake there if that is well known, or not much less
    than the town abroad."""
    if land is None or stop.place.precision != "city" or stop.place.country_code == land.country_code:
        return stop
    near = atlas.means(text[stop.where.start : stop.where.end], within=land)
    enough = min(_WELL_KNOWN, stop.place.population // _NOT_MUCH_LESS)
    known = near is not None and near.precision == "city" and near.population >= enough
    return replace(stop, place=near) if near and known else stop


def _parted(text: str, entry: Entry, atlas: Atlas) -> list[Entry]:
    """An entry, or one for each of what a day's line tells one after the other: "a rally in Oslo; dinner in Bergen",
    "visits in Oslo and Bergen"."""
    *ahead, last = entry.parts or (entry.span,)
    cuts = [(m.start(), m.start()) for m in _THEN.finditer(text, last.start, last.end)]
    cuts = cuts or _between_towns(text, last, atlas)
    begins, ends = [last.start, *(after for _, after in cuts)], [*(before for before, _ in cuts), last.end]
    pieces = [trimmed(text, Span(a, b)) for a, b in zip(begins, ends, strict=True)]
    return [replace(entry, parts=(*ahead, piece)) for piece in pieces] if cuts and entry.parts else [entry]


def _between_towns(text: str, part: Span, atlas: Atlas) -> list[tuple[int, int]]:
    """What stands between the towns of one country with whose names a part ends."""
    said = text[part.start : part.end]
    listed = _TOWNS.search(said)
    if listed is None or atlas.means(said[listed.start(1) : listed.end(2)]):  # Brighton and Hove
        return []
    towns = [atlas.means(name) for name in (*listed[1].split(", "), listed[2])]
    if any(town is None or town.precision != "city" for town in towns):
        return []
    if len({town.country_code for town in towns if town}) > 1:
        return []
    commas = [(m.start(), m.end()) for m in re.finditer(", ", said[: listed.end(1)]) if m.start() > listed.start(1)]
    return [(part.start + before, part.start + after) for before, after in (*commas, (listed.end(1), listed.start(2)))]


def _among(stop: _Stop, text: str, atlas: Atlas, company: Company) -> _Stop:
    """The stop; one in a small town is in that of its name which lies among the others."""
    if stop.place.precision != "city" or stop.place.population >= _WELL_KNOWN:
        return stop
    near = atlas.means(text[stop.where.start : stop.where.end], company=company)
    same = near is not None and near.precision == "city" and near.country_code == stop.place.country_code
    return replace(stop, place=near) if near and same else stop


def _claims(
    article: Article, stops: Sequence[_Stop], sentences: Sequence[Marked], phrase: str, whole: ListStatus
) -> Iterator[Claim]:
    """The claims of entries: one for the nights in the same town, and one more for the day from which it was moved."""
    text, published = article.text, article.published
    dated = days_of([stop.entry.date for stop in stops], text[: stops[0].entry.span.start], published)
    before = days_before_moving([stop.entry for stop in stops], dated, published)
    body = [s for s in sentences if not s.is_title]
    starts = [s.span.start for s in body]
    kept: list[Claim] = []
    for stop, days, was in zip(stops, dated, before, strict=True):
        nth = bisect_right(starts, stop.where.start) - 1
        if nth < 0:
            continue
        said = text[stop.entry.span.start : stop.entry.span.end]
        status = status_of_entry(stop.entry, said, days, published, whole)
        last = kept[-1] if kept else None
        if last and last.place == stop.place and last.status == status and _follows(last.days, days):
            kept[-1] = replace(last, days=_joined(last.days, days))
            continue
        moved = stop.entry.was is not None
        claim = Claim(
            mention=PlaceMention(stop.place, stop.where.start, stop.where.end),
            sentence=body[nth].number,
            people=(),
            open=True,
            strong=True,
            status=status,
            days=days,
            phrase=phrase,
            virtual=is_on_screen(said),
            returning=any(c.place == stop.place and c.status == status for c in kept),
            anew=moved or bears_its_old_day(said),
        )
        if moved:
            kept.append(replace(claim, status="postponed", days=was, returning=False, anew=False))
        kept.append(claim)
    yield from kept


def _follows(last: Days | None, days: Days | None) -> bool:
    """Whether the days of two entries are one stay, also where the later stands first."""
    if last is None or days is None:
        return True
    first, second = sorted((last, days), key=lambda one: one.start)
    return timedelta() <= second.start - first.end <= _APART


def _joined(last: Days | None, days: Days | None) -> Days | None:
    if last is None or days is None:
        return last
    return Days(min(last.start, days.start), max(last.end, days.end), "day")
