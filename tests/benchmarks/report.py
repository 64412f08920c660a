"""The table that is printed at the end: what was measured, beside the empty page and the limit."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing that was measured, beside the empty page's own figure where it has one.

    `limit` is in the figure's unit, `times` a multiple of the empty page's; with neither, it is only shown.
    """

    about: str
    what: str
    measured: float
    unit: str
    empty: float | None = None
    limit: float | None = None
    times: float | None = None

    @property
    def ratio(self) -> float | None:
        return None if self.empty is None else self.measured / self.empty

    @property
    def verdict(self) -> str:
        if self.times is not None and self.ratio is not None:
            return "ok" if self.ratio <= self.times else "OVER"
        if self.limit is not None:
            return "ok" if self.measured <= self.limit else "OVER"
        return ""


HEADER = ("data", "figure", "measured", "empty page", "ratio", "limit", "")


def table(figures: Iterable[Figure]) -> str:
    """The figures as a Markdown table."""
    rows = [HEADER, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADER))]
    lines = [f"| {' | '.join(map(str.ljust, row, widths))} |" for row in rows]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def _row(figure: Figure) -> tuple[str, ...]:
    ratio = figure.ratio
    limit = "" if figure.limit is None else _amount(figure.limit, figure.unit)
    return (
        figure.about,
        figure.what,
        _amount(figure.measured, figure.unit),
        "" if figure.empty is None else _amount(figure.empty, figure.unit),
        "" if ratio is None else f"{ratio:.2f} x",
        limit if figure.times is None else f"{figure.times:g} x",
        figure.verdict,
    )


def _amount(value: float, unit: str) -> str:
    return f"{value:,.0f} {unit}".rstrip() if abs(value) >= 100 or value == int(value) else f"{value:,.2f} {unit}"
