"""The review page, read from top to bottom: take a text, read it, show both sides, choose excerpts, save."""

from datetime import date
from hashlib import sha256
from typing import Any

import streamlit as st

from components.dataset import questions
from components.dataset.saving import is_writable
from components.dataset.store import Dataset
from components.panels.map_view import map_view
from components.panels.review import state
from components.panels.review.article_reading import ReadArticle, ReadStop, article_reading
from components.panels.review.excerpts import Spoken, by_hand, chosen_sentences, sentences
from components.panels.review.given import paste, pick, upload
from components.panels.review.marked import marked
from components.panels.review.plan import Plan, TripPlan
from components.panels.review.save import save_bar, saved
from components.panels.review.scene import scene_of
from components.panels.review.source import already_there, ask_published, source_facts
from components.panels.review.trip import trip
from components.panels.wording import place_name, span

PASTE, UPLOAD, HAND = "Paste a text", "Upload files", "By hand"
MAP_HEIGHT = 320  # pixels
ARTICLES_REMEMBERED = 64


def review(dataset: Dataset, to_map: Any) -> None:
    """The whole page. `to_map` is the page with the map, for links to what was saved."""
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium", key="review-header"):
        st.title("Add to the data", anchor=False, width="content")
        st.page_link(to_map, label="Back to the map", icon=":material/map:")
    if not is_writable(dataset.folder):
        st.info("This data is kept as Parquet files, which Stopover reads and does not write: nothing can be added.")
        return
    way = st.segmented_control(
        "How to add", [PASTE, UPLOAD, HAND], default=PASTE, required=True, key=state.key("way"),
        label_visibility="collapsed", persist_state="session",
    )  # fmt: skip
    if way == HAND:
        text_id = state.hand_id()
        if not _outcome(dataset, text_id, to_map):
            _add_by_hand(dataset, text_id)
        return
    with st.expander("Another article" if state.texts() else "An article", expanded=way == UPLOAD or not state.texts()):
        upload() if way == UPLOAD else paste()
    if state.texts():
        pick()
        given = state.texts()[state.open_number()]
        if not _outcome(dataset, given.text_id, to_map):
            _check(dataset, given.text_id, given.text)


def _outcome(dataset: Dataset, text_id: str, to_map: Any) -> bool:
    """Shows what became of a text that was saved; False for one that was not."""
    outcome = state.outcome_of(text_id)
    if outcome is None or not (outcome.generation or outcome.stop_ids):
        return False
    saved(dataset, text_id, outcome, to_map)
    return True


def _check(dataset: Dataset, text_id: str, text: str) -> None:
    """Both sides of a text: the article with its marks, and what is proposed from it."""
    left, right = st.columns([3, 5], gap="medium")
    with left:
        article = _read(text, None)
        day = None if article.published else ask_published(text_id)
        if day is not None:
            article = _read(text, day)
        stops = {(t, n): stop for t, found in enumerate(article.trips) for n, stop in enumerate(found)}
        proposed = _proposed(stops)
        # What the day of publication changes is another proposal, and is corrected anew.
        as_of = f"{text_id}{day or ''}"
        marked(article, chosen_sentences(as_of, proposed))
    with right:
        if not article.trips:
            words = "No trip was found in this text. If it reports one, add its stops to the table."
            st.info(words, icon=":material/search_off:")
        trips, places = _trips(dataset, as_of, article.trips or ((),), article.published)
        with st.expander("The article itself", expanded=not (article.title or article.outlet)):
            source = source_facts(dataset, as_of, article)
        already_there(source, article)
    st.subheader("Excerpts", anchor=False)
    st.markdown("Each stop needs a sentence that says so. An excerpt is one sentence of the article, word for word.")
    of_rows = {n: [places[stop] for stop in found if stop in places] for n, found in proposed.items()}
    topics = {n: [topic for stop in found for topic in stops[stop].topics] for n, found in proposed.items()}
    topics = {n: list(dict.fromkeys(found)) for n, found in topics.items()}
    quotes = sentences(dataset, as_of, article, _spoken(dataset, trips), of_rows, topics)
    save_bar(dataset, text_id, Plan(source, trips, tuple(quotes)))


def _add_by_hand(dataset: Dataset, text_id: str) -> None:
    """A trip, a stop or an excerpt without an article's text: the same fields, empty."""
    left, right = st.columns([3, 5], gap="medium")
    nothing = ReadArticle("")
    with right:
        st.subheader("Stops", anchor=False)
        st.markdown("A row a stop. For an excerpt alone choose the trip it belongs to and leave the table empty.")
        trips, _ = _trips(dataset, text_id, ((),), None)
    with left:
        st.subheader("Source", anchor=False)
        source = source_facts(dataset, text_id, nothing)
        quotes = by_hand(dataset, text_id, _spoken(dataset, trips))
    save_bar(dataset, text_id, Plan(source, trips, tuple(quotes)))


def _trips(
    dataset: Dataset, text_id: str, read: tuple[tuple[ReadStop, ...], ...], about: date | None
) -> tuple[tuple[TripPlan, ...], dict[tuple[int, int], tuple[int, int]]]:
    """All trips as corrected, their map, and where each read stop is among them."""
    plans: list[TripPlan] = []
    places: dict[tuple[int, int], tuple[int, int]] = {}
    for number, stops in enumerate(read):
        if len(read) > 1:
            st.subheader(f"Trip {number + 1} of {len(read)}", anchor=False)
        plan, origins = trip(dataset, text_id, number, stops, about)
        plans.append(plan)
        places |= {(number, origin): (number, n) for n, origin in enumerate(origins) if origin >= 0}
    if any(stop.place for plan in plans for stop in plan.stops):
        scene = scene_of(tuple(plans))
        # Other places, another map, so that it opens on all of them; else it stays as the reader moved it.
        where = ",".join(sorted(place.place_id for place in scene.places))
        map_view(scene, key=state.key("map", sha256(where.encode()).hexdigest()[:8]), height=MAP_HEIGHT)
    return tuple(plans), places


def _proposed(stops: dict[tuple[int, int], ReadStop]) -> dict[int, list[tuple[int, int]]]:
    """From each sentence that says so to the stops it speaks of."""
    found: dict[int, list[tuple[int, int]]] = {}
    for place, stop in stops.items():
        if stop.sentence is not None:
            found.setdefault(stop.sentence, []).append(place)
    return dict(sorted(found.items()))


def _spoken(dataset: Dataset, trips: tuple[TripPlan, ...]) -> Spoken:
    """The stops an excerpt may speak of: those of the plan, and those that the trips they go into have already."""
    spoken: dict[tuple[int, int] | str, str] = {}
    for number, plan in enumerate(trips):
        for n, stop in enumerate(plan.stops):
            name = stop.place.label if stop.place else stop.label
            spoken[number, n] = f"{n + 1}. {name}" if len(trips) == 1 else f"{number + 1}.{n + 1}. {name}"
        if plan.existing:
            merged = {stop.existing for stop in plan.stops}
            for row in questions.stops_of_trip(dataset, plan.existing).to_dict("records"):
                if row["stop_id"] not in merged:
                    when = span(row["start"], row["end"], row["date_precision"])
                    spoken[row["stop_id"]] = f"{place_name(row['place'], row['country'])}, {when} (there already)"
    return spoken


@st.cache_data(max_entries=ARTICLES_REMEMBERED, show_spinner="Reading the article …")
def _read(text: str, day: date | None) -> ReadArticle:
    return article_reading(text, day)
