"""Excerpts as quotations with their sources: HTML in which nothing that anybody wrote is markup."""

from typing import Any

import pandas as pd

from components.dataset.selection import Selection
from components.drawing.escaping import html_text
from components.panels.wording import count, source

QUOTATION_STYLE = """
.quotation { margin: 0 0 1.1rem; padding: 0 0 0 0.9rem; border: 0; border-left: 3px solid #5888d0; color: inherit }
.quotation p { margin: 0 0 0.3rem; font-family: "Source Serif", Georgia, serif; font-size: 1.06rem; line-height: 1.5 }
.quotation footer { font-size: 0.84rem; opacity: 0.8 }
.quotation a { color: inherit }
.said { margin: 0 0 0.7rem; font-size: 0.88rem; opacity: 0.8 }
.folded { margin: 0 0 1.1rem }
.folded summary { margin: 0 0 0.6rem; font-size: 0.88rem; cursor: pointer }
"""


def quotations(quoted: pd.DataFrame, selection: Selection, most_open: int | None = None) -> str:
    """Excerpts as HTML; those on a topic that is filtered for come first, the rest are folded with their number.

    `most_open` is how many stay unfolded; None leaves all that are to come first.
    """
    wanted = set(selection.topics)
    on_topic = quoted["topic_ids"].fillna("").map(lambda topics: bool(wanted & set(topics.split(";"))))
    first = quoted[on_topic] if wanted and on_topic.any() else quoted
    unfolded = first.head(most_open or len(first))
    return quotations_html(unfolded) + _folded(pd.concat([first.drop(unfolded.index), quoted.drop(first.index)]))


def quotations_html(quoted: pd.DataFrame) -> str:
    """Excerpts with their sources as HTML, all text escaped; a source is a link where its address is one of the web."""
    return "".join(_quotation(excerpt) for excerpt in quoted.to_dict("records"))


def _folded(quoted: pd.DataFrame) -> str:
    if quoted.empty:
        return ""
    summary = html_text(count(len(quoted), "more excerpt"))
    return f'<details class="folded"><summary>{summary}</summary>{quotations_html(quoted)}</details>'


def _quotation(excerpt: dict[Any, Any]) -> str:
    said_by = html_text(source(excerpt["outlet"], excerpt["title"], excerpt["published"], excerpt["published_basis"]))
    url = excerpt["url"]
    if isinstance(url, str) and url.startswith(("http://", "https://")):
        said_by = f'<a href="{html_text(url)}" target="_blank" rel="noopener noreferrer">{said_by}</a>'
    return f'<blockquote class="quotation"><p>{html_text(excerpt["text"])}</p><footer>{said_by}</footer></blockquote>'
