"""Choosing excerpts: the article's sentences, those that speak of a stop on top; or quotations typed by hand."""

from collections.abc import Mapping, Sequence

import streamlit as st

from components.dataset.columns import MOST_WORDS
from components.dataset.questions import catalogue
from components.dataset.store import Dataset
from components.panels.review import state
from components.panels.review.article_reading import ReadArticle
from components.panels.review.plan import QuotePlan
from components.panels.wording import as_markdown, count

MOST_OTHERS = 60
MOST_BY_HAND = 12
LONGEST_QUOTATION = 1_000

Spoken = Mapping[tuple[int, int] | str, str]
"""What an excerpt may speak of: a stop of the plan by trip and number, or the id of one there already; with a name."""


def chosen_sentences(text_id: str, proposed: Mapping[int, object]) -> list[int]:
    """Numbers of the sentences that are ticked, as known before the page is drawn: at first those proposed."""
    key = state.key(text_id, "says")
    ticked = {n: st.session_state.get(f"{key}-{n}", True) for n in proposed}
    others = [int(str(name)[len(key) + 1 :]) for name in st.session_state if _is_sentence(str(name), key)]
    ticked |= {n: bool(st.session_state[f"{key}-{n}"]) for n in others}
    return sorted(n for n, on in ticked.items() if on)


def _is_sentence(name: str, key: str) -> bool:
    return name.startswith(f"{key}-") and name[len(key) + 1 :].isdecimal()


def sentences(
    dataset: Dataset,
    text_id: str,
    article: ReadArticle,
    spoken: Spoken,
    proposed: Mapping[int, Sequence[tuple[int, int]]],
    topics: Mapping[int, Sequence[str]],
) -> list[QuotePlan]:
    """The sentences to tick, and what was ticked.

    `proposed` leads from a sentence to the stops of the plan it speaks of, `topics` to its topics.
    """
    labels = _topics(dataset, [topic for found in topics.values() for topic in found])
    quotes = [
        quote
        for n in proposed
        if (quote := _sentence(text_id, n, article.said(n), True, spoken, proposed[n], topics.get(n, ()), labels))
    ]
    others = [n for n in range(len(article.sentences)) if n not in proposed]
    if not others:
        return quotes
    with st.expander(f"Other sentences ({len(others)})", key=state.key(text_id, "others")):
        shown = others
        if len(others) > MOST_OTHERS:
            wanted = st.text_input("Sentences with", key=state.key(text_id, "find"), placeholder="words to look for")
            matching = [n for n in others if wanted.lower() in article.said(n).lower()]
            shown = matching[:MOST_OTHERS]
            if len(matching) > MOST_OTHERS:
                st.markdown(f"The first {MOST_OTHERS} of {len(matching)}.")
        for n in shown:
            if quote := _sentence(text_id, n, article.said(n), False, spoken, (), (), labels):
                quotes.append(quote)
    return quotes


def by_hand(dataset: Dataset, text_id: str, spoken: Spoken) -> list[QuotePlan]:
    """Fields for quotations; a new one appears when the last is filled."""
    labels = _topics(dataset, [])
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
        of = [stop for stop in spoken if not isinstance(stop, str)]
        quotes.append(_about(text_id, f"hand{n}", text, spoken, of, (), labels))
    return quotes


def _sentence(
    text_id: str, n: int, said: str, on: bool, spoken: Spoken, of: Sequence[tuple[int, int]], topics: Sequence[str],
    labels: Mapping[str, str],
) -> QuotePlan | None:  # fmt: skip
    if not st.checkbox(as_markdown(said), on, key=state.key(text_id, "says", n), persist_state="session"):
        return None
    text = said
    if len(said.split()) > MOST_WORDS:
        part = st.text_area(
            f"{count(len(said.split()), 'word')}: quote a part of it, at most {MOST_WORDS}",
            " ".join(said.split()[:MOST_WORDS]),
            key=state.key(text_id, "part", n),
            persist_state="session",
            height=90,
        )
        text = " ".join((part or "").split())
        if text not in said:
            st.warning("This is not in the sentence word for word; its beginning is taken.", icon=":material/edit_off:")
            text = " ".join(said.split()[:MOST_WORDS])
    return _about(text_id, str(n), text, spoken, [stop for stop in of if stop in spoken], topics, labels)


def _about(
    text_id: str, n: str, text: str, spoken: Spoken, of: Sequence[tuple[int, int] | str], topics: Sequence[str],
    labels: Mapping[str, str],
) -> QuotePlan:  # fmt: skip
    """Of which stops and topics one excerpt speaks."""
    with st.container(horizontal=True, gap="small", key=state.key(text_id, "about", n)):
        stops = st.multiselect(
            "Speaks of",
            list(spoken),
            default=list(of),
            format_func=lambda key: spoken.get(key, "a stop left out"),
            key=state.key(text_id, "of", n, *(f"{a}.{b}" for a, b in (key for key in of if not isinstance(key, str)))),
            persist_state="session",
            placeholder="a stop",
        )
        about = st.multiselect(
            "Topics",
            list(labels),
            default=[topic for topic in topics if topic in labels],
            format_func=lambda topic: labels.get(topic, topic),
            key=state.key(text_id, "topics", n),
            persist_state="session",
            placeholder="none",
        )
    return QuotePlan(
        text=text,
        stops=tuple(stop for stop in stops if not isinstance(stop, str)),
        existing_stops=tuple(stop for stop in stops if isinstance(stop, str)),
        topics=tuple(about),
    )


def _topics(dataset: Dataset, proposed: Sequence[str]) -> dict[str, str]:
    topics = catalogue.topics(dataset)
    known = dict(zip(topics["topic_id"], topics["label"], strict=True))
    new = {topic: topic.replace("_", " ").capitalize() for topic in dict.fromkeys(proposed) if topic not in known}
    return {str(topic): str(label) for topic, label in (known | new).items()}
