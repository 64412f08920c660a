"""What a column may hold: each kind once, as a condition that DuckDB judges and as the words that say it.

Every cell is judged as text, as a person would read it in the CSV file; a missing value is NA. What a column expects is
its description, and the same words are used when a value is refused.
"""

from typing import Any

import pandera.pandas as pa

from components.dataset.conditions import CELL, fully_matches, nowhere_matches, quoted

ONE_ID = r"[a-z0-9]+(?:[-_][a-z0-9]+)*"
DECIMAL = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"

MOST_WORDS = 60
MOST_CHARACTERS = 1_000
# The stop of an abbreviation such as "U.S." ends nothing.
SENTENCE_END_INSIDE = r"[^A-Z.][.!?][\"'”’)]*\s+[\"'“‘(]*[A-Z]"

IS_ID = fully_matches(ONE_ID)
ARE_IDS = fully_matches(f"{ONE_ID}(?:;{ONE_ID})*")
IS_ADDRESS = fully_matches(r"https?://[^\s<>\"']+")
IS_DAY = fully_matches(r"\d{4}-\d{2}-\d{2}") + f" AND try_cast({CELL} AS DATE) IS NOT NULL AND {CELL} >= '0001-01-01'"
IS_SHORT_QUOTATION = (
    f"NOT contains({CELL}, chr(0)) AND "
    + nowhere_matches(rf"^\s*(?:\S+\s+){{{MOST_WORDS}}}\S")
    + " AND "
    + nowhere_matches(f"{SENTENCE_END_INSIDE}.*{SENTENCE_END_INSIDE}")
    + f" AND length({CELL}) <= {MOST_CHARACTERS}"
)  # fmt: skip


def number_between(lowest: int, highest: int) -> str:
    """The condition, in SQL, that a cell is a decimal number within both bounds."""
    return fully_matches(DECIMAL) + f" AND coalesce(try_cast({CELL} AS DOUBLE) BETWEEN {lowest} AND {highest}, false)"


def text_up_to(longest: int) -> str:
    """The condition, in SQL, that a cell is something to read and no longer than this many characters."""
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
    return field(text_up_to(500), expects, **metadata)


def optional_text(expects: str, **metadata: Any) -> Any:
    """Words for people, or nothing."""
    return field(text_up_to(2000), expects, optional=True, **metadata)


def optional_day(**metadata: Any) -> Any:
    """A day, or nothing where the day is not known."""
    return field(IS_DAY, "a day such as 2025-01-05", optional=True, holds_as="DATE", **metadata)
