"""What is wrong with a data folder, said so that a person can find it and mend it."""

from collections.abc import Sequence
from dataclasses import dataclass

LONGEST_VALUE_SHOWN = 80


class DataFolderError(OSError):
    """The data folder cannot be used at all: it is missing, unreadable, or holds no table."""


class SaveError(Exception):
    """Nothing was saved; the message says why, and `problems` each thing that is wrong with what was to be saved."""

    def __init__(self, message: str, problems: Sequence["Problem"] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class ConflictError(SaveError):
    """Nothing was saved, because a row is not as the person saw it: somebody else was there first.

    `gone` is whether it was taken away; else it was changed.
    """

    def __init__(self, table: str, key: str, *, gone: bool) -> None:
        self.table, self.key, self.gone = table, key, gone
        super().__init__(self.said_of(f"“{key}” in {table}"))

    def said_of(self, row: str) -> str:
        """The message, about a row by the name that its reader knows it by."""
        return (
            f"{row} was {'taken away' if self.gone else 'changed'} by somebody else since you opened it. "
            "Nothing was saved; look at it again as it is now."
        )


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in one place.

    `line` is the line of the CSV file on which the record begins (the header is line 1), for Parquet the number of
    the row counted from 1, and None where the whole table is meant. `consequence` says what was done about it.
    """

    table: str
    line: int | None
    column: str | None
    value: str | None
    message: str
    consequence: str = "row set aside"

    def __str__(self) -> str:
        """One sentence with the place in front, as the command line prints it."""
        place = [self.table]
        if self.line is not None:
            place.append(f"line {self.line}")
        if self.column is not None:
            place.append(self.column)
        value = "" if self.value is None else f" {shortened(self.value)!r}"
        return f"{', '.join(place)}:{value} {self.message} ({self.consequence})"


def shortened(value: str, longest: int = LONGEST_VALUE_SHOWN) -> str:
    """The value itself, or its beginning and its length where it is too long to read."""
    if len(value) <= longest:
        return value
    return f"{value[:longest]}… ({len(value):,} characters)"
