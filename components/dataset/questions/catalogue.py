"""What somebody who adds to the data has to choose from: who and what is there already, and which trips are alike."""

from collections.abc import Iterable, Mapping
from datetime import date

import pandas as pd

from components.dataset.store import Dataset

MOST_CHOICES = 2_000
MOST_ALIKE = 5
DAYS_APART = 45

_TOPICS = f"SELECT topic_id, label FROM subjects ORDER BY label LIMIT {MOST_CHOICES}"
_TRIPS = f"""
    SELECT trip_id, title, start, "end", date_precision::VARCHAR AS date_precision
    FROM journeys ORDER BY trip DESC LIMIT {MOST_CHOICES}
"""
_ARTICLES = f"""
    SELECT article_id, title, outlet, author, published, published_basis::VARCHAR AS published_basis, url
    FROM articles ORDER BY published DESC NULLS LAST, article_id LIMIT {MOST_CHOICES}
"""
_NAMED = "SELECT person_id, name FROM persons WHERE list_contains($names, lower(name))"
_PLACES = """
    SELECT place_id, name, country_code, geonames_id FROM sites
    WHERE list_contains($names, lower(name)) OR list_contains($numbers, geonames_id)
"""
_EXCERPTS = "SELECT excerpt_id FROM excerpts WHERE starts_with(excerpt_id, $article || '-')"

_ALIKE = f"""
    WITH spans AS (
        SELECT v.trip, coalesce(any_value(j.start), min(v.start)) AS first,
               coalesce(greatest(any_value(j."end"), max(v.last)), any_value(j.start)) AS last
        FROM visits AS v JOIN journeys AS j USING (trip)
        WHERE v.stop IN (
            SELECT stop FROM companions JOIN persons USING (person) WHERE list_contains($names, lower(name)))
        GROUP BY v.trip
    )
    SELECT j.trip_id, greatest(0, date_diff('day', s.last, $start::DATE), date_diff('day', $end::DATE, s.first)) AS days
    FROM spans AS s JOIN journeys AS j USING (trip)
    WHERE days <= {DAYS_APART} ORDER BY days, j.trip DESC LIMIT {MOST_ALIKE}
"""

_TO = f"""
    SELECT j.trip_id, count(DISTINCT v.place) AS shared
    FROM visits AS v JOIN journeys AS j USING (trip) JOIN sites USING (place)
    WHERE list_contains($places, lower(sites.name)) AND v.stop IN (
        SELECT stop FROM companions JOIN persons USING (person) WHERE list_contains($names, lower(name)))
    GROUP BY j.trip_id, j.trip ORDER BY shared DESC, j.trip DESC LIMIT {MOST_ALIKE}
"""
_QUOTED = """
    SELECT DISTINCT a.article_id, a.published, j.trip_id, x.text
    FROM excerpts AS x JOIN evidence AS e ON e.excerpt = x.line JOIN articles AS a ON a.line = e.article
    JOIN visits AS v ON v.stop = e.stop JOIN journeys AS j ON j.trip = v.trip
    WHERE contains($text, x.text) ORDER BY ALL
"""
_EXCERPTS_OF_TEXTS = "SELECT DISTINCT text FROM excerpts WHERE list_contains($texts, text)"
_TEXT = "SELECT text FROM excerpts WHERE excerpt_id = $excerpt"
_SAME_ARTICLES = """
    SELECT article_id FROM articles
    WHERE coalesce(title, '') = $title AND coalesce(outlet, '') = $outlet AND coalesce(url, '') = $url
"""


def topics(dataset: Dataset) -> pd.DataFrame:
    """The topics (topic_id, label), at most MOST_CHOICES; so are the other lists here."""
    return _frame(dataset, _TOPICS, {})


def trips(dataset: Dataset) -> pd.DataFrame:
    """The trips, latest first (trip_id, title, start, end, date_precision)."""
    return _frame(dataset, _TRIPS, {})


def articles(dataset: Dataset) -> pd.DataFrame:
    """The articles, latest first."""
    return _frame(dataset, _ARTICLES, {})


def people_named(dataset: Dataset, names: Iterable[str]) -> dict[str, str]:
    """Ids of the people who have one of these names, by the name in small letters."""
    found = _frame(dataset, _NAMED, {"names": [name.lower() for name in names]})
    return dict(zip(found["name"].str.lower(), found["person_id"], strict=True))


def places_like(dataset: Dataset, names: Iterable[str], numbers: Iterable[int]) -> pd.DataFrame:
    """Places that have one of these names or GeoNames numbers (place_id, name, country_code, geonames_id)."""
    return _frame(dataset, _PLACES, {"names": [name.lower() for name in names], "numbers": list(numbers)})


def excerpt_ids(dataset: Dataset, article_id: str) -> set[str]:
    """Ids of excerpts that are named for an article."""
    return set(_frame(dataset, _EXCERPTS, {"article": article_id})["excerpt_id"])


def trips_alike(dataset: Dataset, names: Iterable[str], start: date | None, end: date | None) -> list[str]:
    """Trips of one of these people at about these days (at most DAYS_APART away), the nearest first; none undated."""
    if start is None:
        return []
    asked = {"names": [name.lower() for name in names], "start": start, "end": end or start}
    return list(_frame(dataset, _ALIKE, asked)["trip_id"])


def trips_to(dataset: Dataset, names: Iterable[str], places: Iterable[str]) -> dict[str, int]:
    """Trips of one of these people to places of these names, with how many of them; those with the most first."""
    asked = {"names": [name.lower() for name in names], "places": [place.lower() for place in places]}
    found = _frame(dataset, _TO, asked)
    return dict(zip(found["trip_id"], found["shared"].astype(int), strict=True))


def quoted_in(dataset: Dataset, text: str) -> pd.DataFrame:
    """The excerpts that stand in a text word for word, white space folded (article_id, published, trip_id, text)."""
    return _frame(dataset, _QUOTED, {"text": " ".join(text.split())})


def texts_quoted(dataset: Dataset, texts: Iterable[str]) -> set[str]:
    """Those of these texts that are excerpts."""
    return set(_frame(dataset, _EXCERPTS_OF_TEXTS, {"texts": list(texts)})["text"])


def text_of(dataset: Dataset, excerpt_id: str) -> str | None:
    """What an excerpt says, or None for an unknown one."""
    return next(iter(_frame(dataset, _TEXT, {"excerpt": excerpt_id})["text"]), None)


def is_article(dataset: Dataset, title: str, outlet: str, url: str) -> bool:
    """Whether there is an article of which just this is known; what is not known is empty."""
    return not _frame(dataset, _SAME_ARTICLES, {"title": title, "outlet": outlet, "url": url}).empty


def _frame(dataset: Dataset, question: str, parameters: Mapping[str, object]) -> pd.DataFrame:
    with dataset.cursor() as cursor:
        return cursor.execute(question, parameters).df()
