"""Where the excerpts are from: the article's own facts, corrected; the day it appeared is asked for when unknown."""

from datetime import date
from typing import Any

import streamlit as st

from components.dataset.questions import catalogue
from components.dataset.store import Dataset
from components.panels.review import state
from components.panels.review.article_reading import ReadArticle
from components.panels.review.cells import FIRST_DAY, LAST_DAY
from components.panels.review.plan import ArticlePlan
from components.panels.wording import source

NEW = ""
LONGEST = 400


def ask_published(text_id: str, known: date | None) -> date | None:
    """Asks when the article appeared, because its text does not say; without it no weekday becomes a day.

    `known` is the day that the data has for it.
    """
    return st.date_input(
        "When did the article appear? Its text does not say, and “on Monday” is no day without it.",
        known,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        format="YYYY-MM-DD",
        key=state.key(text_id, "published"),
        persist_state="session",
    )


def source_facts(dataset: Dataset, text_id: str, read: ReadArticle, quoted: str | None) -> ArticlePlan:
    """The fields for the article's facts, or the choice of one that is in the data already.

    `quoted` is the one whose excerpts stand in the text word for word.
    """
    articles = catalogue.articles(dataset).to_dict("records")
    same = next((row["article_id"] for row in articles if _is_same(row, read)), quoted or NEW)
    names = {
        row["article_id"]: source(row["outlet"], row["title"], row["published"], row["published_basis"])
        for row in articles
    }
    options = [NEW, *names]
    existing = st.selectbox(
        "Article",
        options,
        index=options.index(same),
        format_func=lambda article_id: names.get(article_id, "A new article"),
        key=state.key(text_id, "article", same),  # What is recognised meanwhile is offered anew.
        persist_state="session",
    )
    if existing:
        return ArticlePlan(existing=existing)

    def field(label: str, name: str, value: str, longest: int = LONGEST) -> str:
        key = state.key(text_id, name)
        given = st.text_input(label, value[:longest], max_chars=longest, key=key, persist_state="session")
        return (given or "").strip()

    title = field("Headline", "headline", read.title)
    with st.container(horizontal=True, gap="small", key=state.key(text_id, "who-wrote")):
        outlet = field("Outlet", "outlet", read.outlet)
        author = field("Author", "author", read.author)
    url = field("Web address", "url", read.url)
    with st.container(horizontal=True, gap="small", key=state.key(text_id, "when")):
        appeared = state.key(text_id, "appeared")
        state.propose(appeared, read.published)
        day = st.date_input(
            "Appeared on",
            None,
            min_value=FIRST_DAY,
            max_value=LAST_DAY,
            format="YYYY-MM-DD",
            key=appeared,
            persist_state="session",
        )
        stated = st.radio(
            "which is",
            ["stated", "inferred"],
            horizontal=True,
            key=state.key(text_id, "basis"),
            persist_state="session",
            help="Stated by the article or its page; or inferred by you from what it says.",
        )
    if url and not url.startswith(("http://", "https://")):
        st.warning("A web address begins with http:// or https://; this one is left out.", icon=":material/link_off:")
        url = ""
    return ArticlePlan(title, outlet, author, day, stated if day else None, url)


def already_there(plan: ArticlePlan, read: ReadArticle) -> None:
    """A word where the article is in the data already."""
    if plan.existing and read.text:
        st.info("This article is in the data already; its new excerpts join the others.", icon=":material/info:")


def _is_same(row: dict[Any, Any], read: ReadArticle) -> bool:
    if read.url and row["url"] == read.url:
        return True
    return bool(read.title and row["title"] == read.title and (not read.outlet or row["outlet"] == read.outlet))
