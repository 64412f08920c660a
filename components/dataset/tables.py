"""The tables and their rules, written once: the models are the data dictionary and the check at the same time.

Articles tell of trips in seven tables; in the part `record/` of a data folder an official record does so in seven of
its own, of which five are the same.
"""

import pandera.pandas as pa

from components.dataset.columns import (
    IS_ADDRESS,
    IS_SHORT_QUOTATION,
    MOST_WORDS,
    field,
    identifier,
    identifiers,
    number_between,
    one_of,
    optional_day,
    optional_text,
    own_identifier,
    text,
    text_up_to,
)
from components.dataset.conditions import fully_matches, row_rule

DATE_PRECISIONS = ("day", "week", "month", "year", "none")
MODES = ("in_person", "virtual")
STATUSES = ("made", "planned", "postponed", "cancelled")
PLACE_BASES = ("named", "capital", "region")
PLACE_PRECISIONS = ("city", "venue", "region", "country")
PUBLISHED_BASES = ("stated", "inferred")


class Table(pa.DataFrameModel):
    """What all tables have in common: text cells and columns in a known order; more columns are noted and left out."""

    class Config:
        """Pandera's settings."""

        strict = False


class People(Table):
    """Those who travel."""

    person_id: str = own_identifier()
    name: str = text("the person's name")
    role: str = optional_text("the office held, as the articles give it")


class Spanning(Table):
    """A span of days, both ends included."""

    # What else the row says is said of these days, so that a row with a wrong one says nothing sound.
    start: str = optional_day(essential=True)
    end: str = optional_day(essential=True)

    ends_after_it_starts = row_rule(
        "end", "is before the start", 'try_cast("end" AS DATE) >= try_cast("start" AS DATE)'
    )  # fmt: skip
    end_has_a_start = row_rule("start", "is empty though an end is given", '"end" IS NULL OR "start" IS NOT NULL')


class Dated(Spanning):
    """A span of days that knows how precisely it is known."""

    date_precision: str = one_of(DATE_PRECISIONS)

    precision_says_whether_there_is_a_date = row_rule(
        "date_precision",
        "must be none exactly where there is no start",
        """("date_precision" = 'none') = ("start" IS NULL)""",
    )


class Trips(Dated):
    """A journey: its stops are in the table of stops."""

    trip_id: str = own_identifier()
    title: str = text("a short title", searched=True)
    return_to: str = identifier("places", optional=True)
    note: str = optional_text("what a reader should know")


class Stops(Dated):
    """The claim that somebody is, was or will be in a place."""

    stop_id: str = own_identifier()
    trip_id: str = identifier("trips")
    position: str = field(fully_matches(r"[1-9]\d{0,5}"), "a whole number from 1", holds_as="INTEGER")
    place_id: str = identifier("places")
    travellers: str = identifiers("people")
    mode: str = one_of(MODES)
    status: str = one_of(STATUSES)
    place_basis: str = one_of(PLACE_BASES)
    note: str = optional_text("what a reader should know")

    class Config(Table.Config):
        """Pandera's settings; what is unique together blames the last of its columns."""

        unique = ["trip_id", "position"]  # noqa: RUF012  # pandera reads a list


class Places(Table):
    """Where stops are; without coordinates a place is listed as not on the map."""

    place_id: str = own_identifier()
    name: str = text("the place's name", searched=True)
    country: str = text("the country's name", searched=True)
    country_code: str = field(fully_matches("[A-Z]{2}"), "two capital letters of ISO 3166-1")
    latitude: str = field(number_between(-90, 90), "degrees from -90 to 90", optional=True, holds_as="DOUBLE")
    longitude: str = field(number_between(-180, 180), "degrees from -180 to 180", optional=True, holds_as="DOUBLE")
    precision: str = one_of(PLACE_PRECISIONS)
    geonames_id: str = field(fully_matches(r"\d{1,18}"), "GeoNames' number", optional=True, holds_as="BIGINT")
    geocoder: str = optional_text("what the coordinates come from")

    coordinates_come_in_pairs = row_rule(
        "longitude", "must be given exactly where a latitude is", '("latitude" IS NULL) = ("longitude" IS NULL)'
    )


class Articles(Table):
    """Where excerpts come from."""

    article_id: str = own_identifier()
    title: str = optional_text("the headline", searched=True)
    outlet: str = optional_text("who published it", searched=True)
    author: str = optional_text("who wrote it")
    published: str = optional_day()
    published_basis: str = one_of(PUBLISHED_BASES, optional=True)
    url: str = field(IS_ADDRESS, "a web address", optional=True)


class Excerpts(Table):
    """A verbatim quotation, and the stops it stands behind."""

    excerpt_id: str = own_identifier()
    article_id: str = identifier("articles")
    stop_ids: str = identifiers("stops")
    topics: str = identifiers("topics", optional=True)
    text: str = field(IS_SHORT_QUOTATION, f"a quotation of at most two sentences and {MOST_WORDS} words", searched=True)


class Topics(Table):
    """What excerpts and entries are about."""

    topic_id: str = own_identifier()
    label: str = text("the topic's name for readers")


class Sources(Table):
    """The pages of the official record: to entries what articles are to excerpts."""

    source_id: str = own_identifier()
    title: str = text("the page's title")
    publisher: str = text("who keeps the record")
    last_changed: str = optional_day()
    rights: str = text("under what terms it may be used")
    url: str = field(IS_ADDRESS, "a web address", optional=True)


class Entries(Spanning):
    """A line of the official record, in its own words, and the stops it stands behind."""

    entry_id: str = own_identifier()
    source_id: str = identifier("sources")
    stop_ids: str = identifiers("stops")
    topics: str = identifiers("topics", optional=True)
    country: str = text("the country as the record names it", searched=True)
    locale: str = field(text_up_to(500), "the places as the record names them", optional=True, searched=True)
    remarks: str = field(text_up_to(5000), "what the record says of it", optional=True, searched=True)


TABLES: dict[str, type[Table]] = {
    "people": People,
    "topics": Topics,
    "places": Places,
    "articles": Articles,
    "sources": Sources,
    "trips": Trips,
    "stops": Stops,
    "excerpts": Excerpts,
    "entries": Entries,
}
"""Every table after the ones it refers to."""

OF_ARTICLES = ("people", "topics", "places", "articles", "trips", "stops", "excerpts")
OF_RECORD = ("people", "topics", "places", "sources", "trips", "stops", "entries")
SHARED = ("people", "topics", "places")
"""Of these the record's rows and the articles' are about the same things, by their ids."""

COLUMNS: dict[str, tuple[str, ...]] = {
    "people": ("person_id", "name", "role"),
    "trips": ("trip_id", "title", "start", "end", "date_precision", "return_to", "note"),
    "stops": (
        "stop_id", "trip_id", "position", "place_id", "travellers", "start", "end", "date_precision", "mode", "status",
        "place_basis", "note",
    ),
    "places": (
        "place_id", "name", "country", "country_code", "latitude", "longitude", "precision", "geonames_id", "geocoder",
    ),
    "articles": ("article_id", "title", "outlet", "author", "published", "published_basis", "url"),
    "excerpts": ("excerpt_id", "article_id", "stop_ids", "topics", "text"),
    "topics": ("topic_id", "label"),
    "sources": ("source_id", "title", "publisher", "last_changed", "rights", "url"),
    "entries": ("entry_id", "source_id", "stop_ids", "topics", "start", "end", "country", "locale", "remarks"),
}  # fmt: skip
"""The order of the columns in the files; the first is the key."""
