"""Entries of the official record as they are shown: in the record's own words, never looking like an article's."""

from itertools import groupby
from typing import Any

import pandas as pd
import streamlit as st

from components.dataset import questions
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.drawing.escaping import html_text
from components.panels.comparison import Comparison, verdict_with_days
from components.panels.wording import as_markdown, day, span

OFFICIAL_STYLE = """
.official { margin: 0 0 1.1rem; padding: 0.55rem 0.8rem; color: inherit; font-size: 0.92rem; border-radius: 4px;
  border: 1px solid color-mix(in srgb, currentColor 30%, transparent) }
.official p { margin: 0 0 0.2rem }
.official .kind { font-size: 0.8rem; opacity: 0.85 }
.official footer { font-size: 0.8rem; opacity: 0.85 }
.official a { color: inherit }
"""


def official_html(entries: pd.DataFrame, verdict: str = "") -> str:
    """Entries as HTML, all text escaped, those of one page of the record together; a verdict above, if there is one."""
    said = f"<p><strong>{html_text(verdict)}</strong></p>" if verdict else ""
    shown = "".join(
        f"{''.join(map(_words, page))}<footer>{_credit(page[0])}</footer>"
        for page in (list(rows) for _, rows in groupby(entries.to_dict("records"), key=_page))
    )
    kind = '<p class="kind">Official record</p>'
    box = f'<section class="official" aria-label="Official record">{kind}{said}{shown}</section>'
    return box if said or shown else ""


def years_of_record(dataset: Dataset) -> str:
    """The first and the last year of the record: 1866–2025."""
    kept = questions.credit(dataset)
    first, last = pd.Timestamp(kept["first_day"].min()).year, pd.Timestamp(kept["last_day"].max()).year
    return str(first) if first == last else f"{first}–{last}"


def credit_line(dataset: Dataset) -> str:
    """Whom to thank for the record, in Markdown."""
    return as_markdown(plain_credit(dataset))


def credit(dataset: Dataset, selection: Selection) -> None:
    """The credit under the map, while the record is on it."""
    if selection.record:
        st.caption(credit_line(dataset))


def plain_credit(dataset: Dataset) -> str:
    """Whom to thank for the record: publisher, rights and the day of its latest change; empty without a record."""
    keepers = [
        "; ".join(_texts(keeper["publisher"], _changed(keeper), keeper["rights"]))
        for keeper in questions.credit(dataset).to_dict("records")
    ]
    return f"Official record: {' / '.join(keepers)}." if keepers else ""


def plain_entry(entry: dict[Any, Any]) -> str:
    """An entry with its source in one line of plain text."""
    said = " ".join([_where(entry), *_texts(entry["remarks"])])
    return f"{said} (official record: {', '.join(_texts(entry['title'], entry['publisher']))})"


def _page(entry: dict[Any, Any]) -> str:
    return str(entry["source_id"])


def _words(entry: dict[Any, Any]) -> str:
    """What an entry says: its places and days, and its remarks where they were imported."""
    return "".join(f"<p>{html_text(text)}</p>" for text in (_where(entry), *_texts(entry["remarks"])))


def _where(entry: dict[Any, Any]) -> str:
    return " · ".join(_texts(entry["locale"], entry["country"], span(entry["start"], entry["end"], "day")))


def _credit(source: dict[Any, Any]) -> str:
    """Title, publisher, day and rights of a page of the record; a link where its address is one of the web."""
    title, url = html_text(str(source["title"])), source["url"]
    if isinstance(url, str) and url.startswith(("http://", "https://")):
        title = f'<a href="{html_text(url)}" target="_blank" rel="noopener noreferrer">{title}</a>'
    rest = "; ".join(_texts(source["publisher"], _changed(source), source["rights"]))
    return f"{title}{f' ({html_text(rest)})' if rest else ''}"


def _changed(source: dict[Any, Any]) -> str:
    changed = source["last_changed"]
    return "" if pd.isna(changed) else f"last changed {day(pd.Timestamp(changed))}"


def _texts(*values: object) -> list[str]:
    return [str(value) for value in values if isinstance(value, str) and value]


def of_record(dataset: Dataset, comparison: Comparison | None, stop: dict[Any, Any]) -> str:
    """What the record has of a stop, its own or an article's, as HTML; empty where that is nothing."""
    compared = comparison.of(stop["stop_id"]) if comparison else None
    if comparison is None or compared is None:
        return official_html(questions.entries(dataset, [stop["stop_id"]])) if stop["source"] == "record" else ""
    entries = questions.entries(dataset, [compared.record_stop_id]) if compared.record_stop_id else pd.DataFrame()
    beside = f" (the articles’ “{comparison.title}”)" if stop["source"] == "record" else ""
    return official_html(entries, f"{verdict_with_days(compared, comparison.last)}{beside}")


def added_stops(dataset: Dataset, comparison: Comparison) -> str:
    """What the record has and nobody announced, as HTML; empty where that is nothing."""
    ids = [row["stop_id"] for row in comparison.added]
    return official_html(questions.entries(dataset, ids), "In the record, not announced") if ids else ""
