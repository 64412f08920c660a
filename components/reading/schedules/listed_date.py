"""A date as one entry of a list writes it."""

from __future__ import annotations

from dataclasses import dataclass, replace

# The month, and the year where it says one, of a line that heads days without theirs.
MonthHeading = tuple[int, int | None]


@dataclass(frozen=True, slots=True)
class ListedDate:
    """A date as written, text[start:end]: month and day of its beginning and end, and the year where it says one.

    `weekday` is the day of the week said with it, Monday being 0; month 0 is one that only this can tell: "Sat 4".
    """

    start: int
    end: int
    first: tuple[int, int]
    last: tuple[int, int]
    year: int | None = None
    numeric: bool = False
    weekday: int | None = None

    def moved(self, by: int) -> ListedDate:
        """The same, of a text that begins so many characters earlier."""
        return replace(self, start=self.start + by, end=self.end + by)
