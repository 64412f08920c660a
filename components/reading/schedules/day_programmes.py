"""A programme by the hour: days head its lines, each line begins with a time, and some begin or end with a town.

"14:00 Porto - wine cellars" or "14:00 Tasting, Avenida, Porto" under "Tuesday 3 May" is a stop; what other lines tell
is left to be read as sentences.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from components.reading.names.toponyms import Atlas
from components.reading.schedules.list_entries import Entry
from components.reading.schedules.schedule_dates import listed_date
from components.reading.schedules.schedule_places import KNOWN_TOWN, Field, fields_of
from components.reading.schedules.table_cells import is_date_alone
from components.reading.text.article import Article
from components.reading.text.spans import Span, trimmed
from components.reading.vocabulary.regex import regex

_TIME = regex(r"[-–—•*\s]*[0-2]?\d[.:h][0-5]\d(?:\s?[ap]\.?m\.?)?\s?(?:[-–—:]\s?(?:[0-2]?\d[.:h][0-5]\d)?\s?)?")
_LONGEST = 250


def programme_of(article: Article, atlas: Atlas, told: frozenset[str]) -> list[tuple[Entry, Field]]:
    """The lines that name a town, in the order of the text; `told` are country codes the article speaks of."""
    found = [
        (entry, town)
        for entry in _by_the_hour(article)
        if (town := _town_of(fields_of(article.text, entry.parts, atlas, told)))
    ]
    lands = Counter(field.town.country_code for _, field in found if field.town)
    return [(entry, field) for entry, field in found if _is_likely(field, lands, told)]


def _town_of(row: list[Field]) -> Field | None:
    """The town with which a line begins, or else ends; in the middle it only says whose mayor or square it is."""
    return next((field for field in (*row[:1], *row[:-4:-1]) if field.town), None)


def _by_the_hour(article: Article) -> Iterator[Entry]:
    text, day = article.text, None
    if not any(_TIME.match(text, line.start, line.end) for line in article.paragraphs):
        return
    for line in article.paragraphs:
        said = text[line.start : line.end]
        time = _TIME.match(said)
        if is_date_alone(text, line):
            day = listed_date(said, None)
        elif time and day and len(said) <= _LONGEST:
            yield Entry(line, day, (trimmed(text, Span(line.start + time.end(), line.end)),))
        elif len(said) > _LONGEST or said.endswith("."):
            day = None


def _is_likely(field: Field, lands: Counter[str], told: frozenset[str]) -> bool:
    """Whether a town is one that a programme may mean: well known, or in a country that more than this line names."""
    town = field.town
    if town is None:
        return False
    return town.population >= KNOWN_TOWN or lands[town.country_code] > 1 or town.country_code in told
