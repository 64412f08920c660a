"""Of what an excerpt speaks: the stops it stands behind, and its topics."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeVar

import streamlit as st

from components.dataset.questions import catalogue
from components.dataset.store import Dataset
from components.panels.review import state
from components.panels.review.plan import StopKey
from components.panels.wording import as_label, as_markdown

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
    of_key, about_key = state.key(text_id, "of", excerpt), state.key(text_id, "topics", excerpt)
    with st.container(
        horizontal=True, vertical_alignment="bottom", gap="small", key=state.key(text_id, "about", excerpt)
    ):
        if len(spoken.stops) > MOST_PILLS:
            with st.popover(_said("Speaks of", spoken.stops, of_key, stops), key=f"{of_key}-open"):
                chosen = _pills("Speaks of", spoken.stops, of_key, stops)
        else:
            chosen = _pills("Speaks of", spoken.stops, of_key, stops)
        with st.popover(_said("Topics", spoken.topics, about_key, topics), key=f"{about_key}-open"):
            return chosen, _pills("Topics", spoken.topics, about_key, topics)


def _pills(label: str, options: Mapping[Key, str], key: str, proposed: Sequence[Key]) -> tuple[Key, ...]:
    """What is chosen. In the session stands under `key` what a person switched on or off, so that it stays with the
    option while others go, come back, or get other words; the rest is as proposed."""
    widget = _widget(options, key, proposed)
    if widget not in st.session_state:
        st.session_state[widget] = _chosen(options, key, proposed)
    picked = st.pills(
        label,
        list(options),
        selection_mode="multi",
        format_func=lambda option: as_markdown(options[option]),
        key=widget,
        wrap=True,
    )
    switched = st.session_state.get(key, {})
    now = {option: option in picked for option in options}
    other = {option: on for option, on in now.items() if on != (option in proposed) or option in switched}
    st.session_state[key] = switched | other
    return tuple(picked)


def _chosen(options: Mapping[Key, str], key: str, proposed: Sequence[Key]) -> list[Key]:
    """What is chosen before the pills are drawn."""
    widget = _widget(options, key, proposed)
    if widget in st.session_state:
        return list(st.session_state[widget])
    switched = st.session_state.get(key, {})
    return [option for option in options if switched.get(option, option in proposed)]


def _widget(options: Mapping[Key, str], key: str, proposed: Sequence[Key]) -> str:
    """Streamlit knows what is chosen by the words that stood there: other words, other pills."""
    shown = repr((list(options.items()), sorted(map(str, proposed))))
    return f"{key}-{sha256(shown.encode()).hexdigest()[:8]}"


def _said(label: str, options: Mapping[Key, str], key: str, proposed: Sequence[Key]) -> str:
    """What is chosen in a popover, as the words on it."""
    names = [options[option] for option in _chosen(options, key, proposed)]
    shown = names if len(names) <= MOST_NAMED else [*names[:MOST_NAMED], f"{len(names) - MOST_NAMED} more"]
    return as_label(f"{label}: {', '.join(shown) or 'none'}")
