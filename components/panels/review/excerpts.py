"""Choosing excerpts: the article's sentences, those that speak of a stop on top; or quotations typed by hand."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import streamlit as st

from components.dataset.columns import MOST_WORDS
from components.panels.review import state
from components.panels.review.article_reading import ReadArticle
from components.panels.review.plan import QuotePlan
from components.panels.review.quotation import beside, quotation
from components.panels.review.spoken import Spoken, speaks_of
from components.panels.wording import as_label, as_markdown, count

MOST_OTHERS = 60
MOST_BY_HAND = 12
LONGEST_QUOTATION = 1_000


@dataclass(frozen=True, slots=True)
class Proposed:
    """What a sentence is proposed for: stops of the plan, trip and stop by number, and topics."""

    stops: tuple[tuple[int, int], ...] = ()
    topics: tuple[str, ...] = ()


def quoted_sentences(text_id: str, article: ReadArticle, quotes: Collection[int]) -> set[int]:
    """Numbers of the sentences that are in an excerpt: those that `quotes` are of, and the neighbours quoted with
    them."""
    return {*quotes} | {other for n in quotes if (other := _other(text_id, article, n)) is not None}


def sentences(
    text_id: str,
    plan_id: str,
    article: ReadArticle,
    spoken: Spoken,
    proposed: Mapping[int, Proposed],
    known: Collection[int],
) -> dict[int, QuotePlan]:
    """The sentences to tick, and by the number of its sentence each excerpt that is saved.

    At first those proposed are ticked, but for those `known`, which are excerpts already. Of what they speak belongs to
    the stops that are read, which `plan_id` stands for.
    """

    def quote(n: int) -> QuotePlan | None:
        with st.container(gap="xsmall", key=state.key(text_id, "sentence", n)):
            label = as_label(quotation(article, n) + (" — in the data already" if n in known else ""))
            ticks = _ticks(text_id, n, known)
            state.propose(ticks, n in proposed and n not in known)
            if not st.checkbox(label, key=ticks, persist_state="session", wrap=True):
                return None
            about = proposed.get(n, Proposed())
            text = _quotation(text_id, article, n)
            stops, topics = speaks_of(plan_id, str(n), spoken, about.stops, about.topics)
            if not stops and about.stops and not any(stop in spoken.stops for stop in about.stops):
                st.markdown("Not saved: its stop is left out. It may speak of another.")
                return None
            return QuotePlan(text, stops, topics)

    quotes = {n: quote(n) for n in proposed}
    others = [n for n in range(len(article.sentences)) if n not in proposed]
    if others:
        with st.expander(f"Other sentences ({len(others)})", key=state.key(text_id, "others")):
            ticked = [n for n in others if st.session_state.get(_ticks(text_id, n, known))]
            quotes |= {n: quote(n) for n in _shown(text_id, article, others, ticked)}
    return {n: chosen for n, chosen in quotes.items() if chosen}


def by_hand(text_id: str, spoken: Spoken) -> list[QuotePlan]:
    """Fields for quotations; a new one appears when the last is filled."""
    quotes: list[QuotePlan] = []
    for n in range(MOST_BY_HAND):
        text = st.text_area(
            "Excerpt" if n == 0 else f"Excerpt {n + 1}",
            key=state.key(text_id, "quote", n),
            persist_state="session",
            height=90,
            max_chars=LONGEST_QUOTATION,
            placeholder=f"Word for word, at most two sentences and {MOST_WORDS} words",
        )
        if not text or not text.strip():
            break
        of_plan = [stop for stop in spoken.stops if not isinstance(stop, str)]
        quotes.append(QuotePlan(text, *speaks_of(text_id, f"hand{n}", spoken, of_plan, ())))
    return quotes


def _ticks(text_id: str, n: int, known: Collection[int]) -> str:
    """The key of a sentence's box: one that somebody has quoted meanwhile gets another, which is not ticked."""
    return state.key(text_id, "says", n, *(["known"] if n in known else []))


def _shown(text_id: str, article: ReadArticle, others: list[int], ticked: list[int]) -> list[int]:
    """As many of the other sentences as fit, by the words that a person looks for; and all that are ticked."""
    if len(others) <= MOST_OTHERS:
        return others
    wanted = st.text_input("Sentences with", key=state.key(text_id, "find"), placeholder="words to look for")
    matching = [n for n in others if wanted.lower() in quotation(article, n).lower()]
    if len(matching) > MOST_OTHERS:
        st.markdown(f"The first {MOST_OTHERS} of {len(matching)}.")
    return sorted({*matching[:MOST_OTHERS], *ticked})


def _quotation(text_id: str, article: ReadArticle, n: int) -> str:
    """What is quoted: the sentence, a part of one that is too long, or it with a neighbour."""
    said = quotation(article, n)
    return _part(text_id, n, said) if len(said.split()) > MOST_WORDS else _with_neighbour(text_id, article, n)


def _with_neighbour(text_id: str, article: ReadArticle, n: int) -> str:
    """Lets a person quote the sentence before or the next one too, where both are short enough."""
    neighbours = beside(article, n)
    if neighbours:
        st.pills(
            "Quote it",
            list(neighbours),
            key=state.key(text_id, "with", n),
            persist_state="session",
            label_visibility="collapsed",
            wrap=True,
        )
    other = _other(text_id, article, n)
    text = quotation(article, n, other)
    if other is not None:
        st.markdown(as_markdown(f"“{text}”"))
    return text


def _other(text_id: str, article: ReadArticle, n: int) -> int | None:
    """The neighbour that a sentence is quoted with."""
    which = st.session_state.get(state.key(text_id, "with", n))
    return beside(article, n).get(which) if which else None


def _part(text_id: str, n: int, said: str) -> str:
    """Which part of a sentence is quoted that is longer than an excerpt may be; at first its beginning."""
    start = " ".join(said.split()[:MOST_WORDS])
    part = st.text_area(
        f"{count(len(said.split()), 'word')}: quote a part of it, at most {MOST_WORDS}",
        start,
        key=state.key(text_id, "part", n),
        persist_state="session",
        height=90,
    )
    text = " ".join((part or "").split())
    if text and text in said:
        return text
    st.warning("This is not in the sentence word for word; its beginning is taken.", icon=":material/edit_off:")
    return start
