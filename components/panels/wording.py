"""How the page says things: dates as precisely as they are known, states, names; and text made safe for Markdown."""

import re
from collections.abc import Iterable
from datetime import date

import pandas as pd

STATUS = {"made": "made", "planned": "planned", "postponed": "postponed", "cancelled": "cancelled"}
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
# A word of prose: nothing in it is markup, wherever in a line it stands but at its beginning, where "1." opens a list.
_LETTER = r"[^\x00-/:-@\[-`{-\x7f]"
_PROSE = re.compile(rf"[('\"]*{_LETTER}+(?:[-'.,]{_LETTER}+)*[)'\",;:.!?%]*")
_NUMBER = re.compile(r"\d+[.)].*")
_BARE_ADDRESS = re.compile(r"http(?=s?://)|www(?=\.)|(?=@)", re.IGNORECASE)
_WORD_JOINER = "\u2060"


def as_markdown(text: object) -> str:
    """Text as Streamlit's Markdown shows it letter by letter: no markup, link, image, formula or directive in it works.

    Every ASCII punctuation mark is escaped, as CommonMark 0.31 allows, and white space is folded to single spaces.
    Streamlit makes links of bare addresses even where they are escaped; an invisible word joiner keeps it from that.
    """
    apart = _BARE_ADDRESS.sub(rf"\g<0>{_WORD_JOINER}", " ".join(str(text).split()))
    return _PUNCTUATION.sub(r"\\\1", apart)


def as_label(text: object) -> str:
    """The same for the label of a box, a list or a popover, which a screen reader hears as it is written: only words
    that are no plain prose are escaped, so that it hears no backslash at each comma."""
    words = str(text).split()
    return " ".join(
        word
        if _PROSE.fullmatch(word) and not _BARE_ADDRESS.search(word) and (n or not _NUMBER.fullmatch(word))
        else as_markdown(word)
        for n, word in enumerate(words)
    )


def day(value: date) -> str:
    """A day in words: 5 January 2025."""
    return f"{value.day} {value:%B} {value.year}"


def span(start: object, end: object, precision: str) -> str:
    """A span of days in words, as precisely as it is known; both ends included."""
    if _missing(start) or precision == "none":
        return "date not given"
    first = _day_of(start)
    last = first if _missing(end) else _day_of(end)
    if precision == "year":
        return f"in {_both(str(first.year), str(last.year))}"
    if precision == "month":
        return f"in {_both(f'{first:%B} {first.year}', f'{last:%B} {last.year}')}"
    days = _from_to(first, last)
    return f"in the week of {days}" if precision == "week" else days


def trip_span(start: object, end: object, precision: str) -> str:
    """When a trip is, where its end may be unknown."""
    if not _missing(start) and _missing(end):
        first = _day_of(start)
        as_known = {"week": f"about {day(first)}", "month": f"{first:%B} {first.year}", "year": str(first.year)}
        return f"from {as_known.get(precision, day(first))}"
    return span(start, end, precision)


def _both(first: str, last: str) -> str:
    return first if first == last else f"{first} – {last}"


def _from_to(first: date, last: date) -> str:
    if first == last:
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    if first.year == last.year:
        return f"{first.day} {first:%B} – {day(last)}"
    return f"{day(first)} – {day(last)}"


def place_name(name: str, country: str) -> str:
    """A place with its country, said once where both are the same."""
    return name if name == country else f"{name}, {country}"


def precisely(precision: str, basis: str) -> str:
    """How precisely a place is known, where that is less than a place that was named; else nothing."""
    if precision == "country":
        return "the whole country: no city is named"
    if precision == "region":
        return "the whole region: no city is named"
    if basis == "capital":
        return "the capital: only the country is named"
    if basis == "region":
        return "stands for a region"
    return ""


def count(number: int, noun: str, plural: str | None = None) -> str:
    """A number with its noun: 1 stop, 1,200 stops, 2 countries."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def source(outlet: object, title: object, published: object, basis: object) -> str:
    """Where an excerpt is from, in one line of plain text."""
    named = [str(part) for part in (outlet, f"“{title}”" if not _missing(title) else None) if not _missing(part)]
    when = ""
    if not _missing(published):
        about = "about " if basis == "inferred" else ""
        when = f", {about}{day(_day_of(published))}"
    return (", ".join(named) or "Article without a named outlet") + when


def listed(items: Iterable[str]) -> str:
    """Items in a sentence: a, b and c."""
    names = list(items)
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def _missing(value: object) -> bool:
    return value is None or bool(pd.isna(value))  # type: ignore[call-overload]  # takes any cell


def _day_of(value: object) -> date:
    return pd.Timestamp(str(value)).date()
