"""Years as a link writes them, 2021-2023 for neighbours and one by one otherwise, and as they are read from one."""

import re
from collections.abc import Iterable

MOST_YEARS = 300
YEAR = re.compile(r"[1-9][0-9]{3}")


def spans(years: Iterable[int]) -> list[tuple[int, int]]:
    """First and last of each run of neighbouring years."""
    runs: list[tuple[int, int]] = []
    for year in sorted(years):
        if runs and year == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], year)
        else:
            runs.append((year, year))
    return runs


def written(years: Iterable[int]) -> list[str]:
    """The values of a link that mean these years."""
    return [str(first) if first == last else f"{first}-{last}" for first, last in spans(years)]


def read(values: Iterable[str]) -> tuple[tuple[int, ...], list[str]]:
    """The years that values of a link mean, at most MOST_YEARS of them, and the values that mean none or too many."""
    years: set[int] = set()
    wrong: list[str] = []
    for value in values:
        first, _, last = value.partition("-")
        last = last or first
        meant = range(int(first), int(last) + 1) if YEAR.fullmatch(first) and YEAR.fullmatch(last) else range(0)
        if meant and len(years | set(meant[: MOST_YEARS + 1])) <= MOST_YEARS:
            years |= set(meant)
        else:
            wrong.append(value)
    return tuple(sorted(years)), wrong


def read_two(value: str) -> tuple[int, int] | None:
    """Two years that are set side by side, in the order given: 2023-2021; None where the value says nothing such."""
    years = value.split("-")
    return (int(years[0]), int(years[1])) if len(years) == 2 and all(map(YEAR.fullmatch, years)) else None
