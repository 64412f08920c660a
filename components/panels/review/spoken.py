"""Of what an excerpt speaks: the stops it stands behind, and its topics."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import streamlit as st

from components.dataset.questions import catalogue
from components.dataset.store import Dataset
from components.panels.review import state
from components.panels.review.plan import StopKey
from components.panels.wording import as_markdown

MOST_PILLS = 12
MOST_NAMED = 3

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Spoken:
    """All that an excerpt may speak of, with the words for it: stops by key, topics by id."""

    stops: Mapping[StopKey, str]
    topics: Mapping[str, str]


def spoken_of(dataset: Dataset, stops: Mapping[StopKey, str], proposed: Sequence[str] = ()) -> Spoken:
    """These stops, the topics that are there already and those `proposed` besides."""
    topics = catalogue.topics(dataset)
    known = dict(zip(topics["topic_id"], topics["label"], strict=True))
    return Spoken(stops, {topic: topic.replace("_", " ").capitalize() for topic in proposed} | known)


def speaks_of(
    text_id: str, excerpt: str, spoken: Spoken, stops: Sequence[StopKey], topics: Sequence[str]
) -> tuple[tuple[StopKey, ...], tuple[str, ...]]:
    """Lets a person choose both for one excerpt; `stops` and `topics` are what is chosen at first."""
    of = [stop for stop in stops if stop in spoken.stops]
    # The key tells what is proposed, so that another proposal is another choice.
    proposal = [f"{stop[0]}.{stop[1]}" for stop in stops if not isinstance(stop, str)]
    of_key, about_key = state.key(text_id, "of", excerpt, *proposal), state.key(text_id, "topics", excerpt)
    with st.container(
        horizontal=True, vertical_alignment="bottom", gap="small", key=state.key(text_id, "about", excerpt)
    ):
        if len(spoken.stops) > MOST_PILLS:
            with st.popover(_said("Speaks of", spoken.stops, of_key, of), key=f"{of_key}-open"):
                chosen = _pills("Speaks of", spoken.stops, of_key, of)
        else:
            chosen = _pills("Speaks of", spoken.stops, of_key, of)
        about = [topic for topic in topics if topic in spoken.topics]
        with st.popover(_said("Topics", spoken.topics, about_key, about), key=f"{about_key}-open"):
            return chosen, _pills("Topics", spoken.topics, about_key, about)


def _pills(label: str, options: Mapping[Key, str], key: str, chosen: Sequence[Key]) -> tuple[Key, ...]:
    picked = st.pills(
        label,
        list(options),
        selection_mode="multi",
        default=list(chosen),
        format_func=lambda option: as_markdown(options.get(option, "a stop left out")),
        key=key,
        persist_state="session",
        wrap=True,
    )
    return tuple(picked)


def _said(label: str, options: Mapping[Key, str], key: str, chosen: Sequence[Key]) -> str:
    """What is chosen in a popover, as the words on it."""
    names = [options[option] for option in st.session_state.get(key, chosen) if option in options]
    shown = names if len(names) <= MOST_NAMED else [*names[:MOST_NAMED], f"{len(names) - MOST_NAMED} more"]
    return as_markdown(f"{label}: {', '.join(shown) or 'none'}")
