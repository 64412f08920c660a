"""The tables and their rules, written once: the models are the data dictionary and the check at the same time.

Every cell reaches these models as text, as a person would read it in the CSV file; a missing value is NA. What a
column expects is its description, and the same words are used when a value is refused.
"""

from typing import Any

import pandera.pandas as pa

from components.dataset.conditions import CELL, fully_matches, nowhere_matches, quoted, row_rule

ONE_ID = r"[a-z0-9]+(?:[-_][a-z0-9]+)*"
DECIMAL = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"

DATE_PRECISIONS = ("day", "week", "month", "year", "none")
MODES = ("in_person", "virtual")
STATUSES = ("made", "planned", "postponed", "cancelled")
PLACE_BASES = ("named", "capital", "region")
PLACE_PRECISIONS = ("city", "venue", "region", "country")
PUBLISHED_BASES = ("stated", "inferred")

MOST_WORDS = 60
MOST_CHARACTERS = 1_000
# The stop of an abbreviation such as "U.S." ends nothing.
SENTENCE_END_INSIDE = r"[^A-Z.][.!?][\"'”’)]*\s+[\"'“‘(]*[A-Z]"

IS_ID = fully_matches(ONE_ID)
ARE_IDS = fully_matches(f"{ONE_ID}(?:;{ONE_ID})*")
IS_DAY = fully_matches(r"\d{4}-\d{2}-\d{2}") + f" AND try_cast({CELL} AS DATE) IS NOT NULL AND {CELL} >= '0001-01-01'"
IS_SHORT_QUOTATION = (
    f"NOT contains({CELL}, chr(0)) AND "
    + nowhere_matches(rf"^\s*(?:\S+\s+){{{MOST_WORDS}}}\S")
    + " AND "
    + nowhere_matches(f"{SENTENCE_END_INSIDE}.*{SENTENCE_END_INSIDE}")
    + f" AND length({CELL}) <= {MOST_CHARACTERS}"
)  # fmt: skip


def is_number_between(lowest: int, highest: int) -> str:
    """A decimal number within both bounds."""
    return fully_matches(DECIMAL) + f" AND coalesce(try_cast({CELL} AS DOUBLE) BETWEEN {lowest} AND {highest}, false)"


def is_text_up_to(longest: int) -> str:
    """Something to read, no longer than this many characters."""
    return f"length({CELL}) <= {longest} AND trim({CELL}) <> '' AND NOT contains({CELL}, chr(0))"


def field(condition: str, expects: str, *, optional: bool = False, unique: bool = False, **metadata: Any) -> Any:
    """A column: what must hold of its cells, and what it expects in words; an optional cell may be empty.

    Metadata: `refers_to` the table whose ids the column holds, `list` where it holds several; `holds_as` the type its
    text becomes, `words` the only ones it may hold; `essential` where an optional cell that is wrong spoils its row;
    `searched` where a reader's words are looked for.
    """
    return pa.Field(
        nullable=optional,
        unique=unique,
        holds={"condition": condition},
        description=f"{expects}, or nothing" if optional else expects,
        metadata=metadata or None,
    )


def own_identifier() -> Any:
    """The readable id of the row itself."""
    return field(IS_ID, "an id of small letters, digits and hyphens", unique=True)


def identifier(refers_to: str, *, optional: bool = False) -> Any:
    """The id of a row in another table."""
    return field(IS_ID, f"the id of a row in {refers_to}", optional=optional, refers_to=refers_to)


def identifiers(refers_to: str, *, optional: bool = False) -> Any:
    """Ids of rows in another table, separated by semicolons; one that stands twice counts once."""
    expects = f"ids of rows in {refers_to}, separated by ;"
    return field(ARE_IDS, expects, optional=optional, refers_to=refers_to, list=True)


def one_of(words: tuple[str, ...], *, optional: bool = False) -> Any:
    """One of a few fixed words."""
    condition = f"{CELL} IN ({', '.join(quoted(word) for word in words)})"
    return field(condition, f"one of {', '.join(words)}", optional=optional, words=words)


def text(expects: str, **metadata: Any) -> Any:
    """Words for people; never empty."""
    return field(is_text_up_to(500), expects, **metadata)


def optional_text(expects: str, **metadata: Any) -> Any:
    """Words for people, or nothing."""
    return field(is_text_up_to(2000), expects, optional=True, **metadata)


def optional_day(**metadata: Any) -> Any:
    """A day, or nothing where the day is not known."""
    return field(IS_DAY, "a day such as 2025-01-05", optional=True, holds_as="DATE", **metadata)


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


class Dated(Table):
    """A span of days, both ends included, that knows how precisely it is known."""

    # The precision speaks of the days, so that a row with a wrong one says nothing sound.
    start: str = optional_day(essential=True)
    end: str = optional_day(essential=True)
    date_precision: str = one_of(DATE_PRECISIONS)

    ends_after_it_starts = row_rule(
        "end", "is before the start", 'try_cast("end" AS DATE) >= try_cast("start" AS DATE)'
    )  # fmt: skip
    end_has_a_start = row_rule("start", "is empty though an end is given", '"end" IS NULL OR "start" IS NOT NULL')
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

        unique = ["trip_id", "position"]  # noqa: RUF012


class Places(Table):
    """Where stops are; without coordinates a place is listed as not on the map."""

    place_id: str = own_identifier()
    name: str = text("the place's name", searched=True)
    country: str = text("the country's name", searched=True)
    country_code: str = field(fully_matches("[A-Z]{2}"), "two capital letters of ISO 3166-1")
    latitude: str = field(is_number_between(-90, 90), "degrees from -90 to 90", optional=True, holds_as="DOUBLE")
    longitude: str = field(is_number_between(-180, 180), "degrees from -180 to 180", optional=True, holds_as="DOUBLE")
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
    url: str = field(fully_matches(r"https?://[^\s<>\"']+"), "a web address", optional=True)


class Excerpts(Table):
    """A verbatim quotation, and the stops it stands behind."""

    excerpt_id: str = own_identifier()
    article_id: str = identifier("articles")
    stop_ids: str = identifiers("stops")
    topics: str = identifiers("topics", optional=True)
    text: str = field(IS_SHORT_QUOTATION, f"a quotation of at most two sentences and {MOST_WORDS} words", searched=True)


class Topics(Table):
    """What excerpts are about."""

    topic_id: str = own_identifier()
    label: str = text("the topic's name for readers")


TABLES: dict[str, type[Table]] = {
    "people": People,
    "topics": Topics,
    "places": Places,
    "articles": Articles,
    "trips": Trips,
    "stops": Stops,
    "excerpts": Excerpts,
}
"""Every table after the ones it refers to."""

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
}  # fmt: skip
"""The order of the columns in the files; the first is the key."""
