"""Correcting a trip that is there: its facts, its stops in a table, and the excerpts that stand behind them."""

from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from components.dataset.problems import SaveError
from components.dataset.questions import catalogue
from components.dataset.saving import Row
from components.dataset.store import Dataset
from components.panels.review import edited_tables, outcomes, state
from components.panels.review.cells import columns, say_what_is_too_early, stop_of, words_in
from components.panels.review.choosing import choose
from components.panels.review.correction import CorrectedStop, Correction, changes_of, in_order, wanting
from components.panels.review.last_saves import in_words
from components.panels.review.meant import AS_IT_IS, called, choices_for, meant, opening
from components.panels.review.opened_trip import COLUMNS, OpenedTrip, ids_in, open_trip, shown
from components.panels.review.plan import StopKey, outside
from components.panels.review.save import Draft, Offer, save_bar, saved
from components.panels.review.spoken import speaks_of, spoken_of
from components.panels.review.trip_facts import trip_facts
from components.panels.wording import as_label, as_markdown, listed, trip_span

LONGEST_NOTE = 2_000
LONGEST_TITLE = 500
TAKEN_AWAY = (
    "Somebody has taken this trip away; nothing was saved. If that is undone, under “Last saves”, the trip is back "
    "and your corrections with it."
)


def correct(dataset: Dataset, to_map: Any) -> None:
    """Lets a person choose a trip and correct it. `to_map` is the page with the map, for links to what was saved."""
    trips = catalogue.trips(dataset)
    titles = {
        trip["trip_id"]: f"{trip['title']} · {trip_span(trip['start'], trip['end'], trip['date_precision'])}"
        for trip in trips.to_dict("records")
    }
    # Taken away under the hands of whoever corrects it, a trip stays chosen, so that the page can say so.
    taken_away = {trip_id: title for trip_id, title in _corrected_last().items() if trip_id not in titles}
    trip_id = choose(
        "Trip",
        [*titles, *taken_away],
        lambda trip_id: titles.get(trip_id) or f"{taken_away[trip_id]} (taken away)",
        state.TO_CORRECT,
        index=None,
        placeholder="Which trip is to be corrected?",
    )
    if trip_id is None:
        return
    text_id = state.correction_id(trip_id)
    afresh = partial(state.open_afresh, trip_id)
    again, another = Offer("Correct it again", afresh), Offer("Correct another trip", state.correct_another)
    if saved(dataset, text_id, to_map, [another if trip_id in taken_away else again]):
        return
    try:
        now = dataset.remembered(("as written", trip_id), lambda: open_trip(dataset.folder, trip_id))
    except SaveError as error:
        st.error(as_markdown(error), icon=":material/error:")
        return
    if now is None or trip_id in taken_away:
        outcomes.remember(text_id, None)  # What was refused is said here, and once.
        st.error(TAKEN_AWAY, icon=":material/sync_problem:")
        st.button(another.label, key=state.key(text_id, "another"), on_click=another.do)
        return
    opened = state.opened(text_id, lambda: now)
    if opened != now:
        st.warning("Somebody has changed this trip since you opened it.", icon=":material/sync_problem:")
        st.button("Open it as it is now", key=state.key(text_id, "afresh"), on_click=afresh)
    _correct(dataset, text_id, opened)


def _corrected_last() -> dict[str, str]:
    """The trip that is chosen and was opened, with its title as it was then; none where none was."""
    trip_id = state.trip_to_correct()
    opened = state.opened_before(state.correction_id(trip_id)) if trip_id else None
    return {trip_id: opened.trip["title"]} if trip_id and opened else {}


def _correct(dataset: Dataset, text_id: str, opened: OpenedTrip) -> None:
    title, note = _words(text_id, opened.trip)
    facts = trip_facts(text_id, opened.facts, AS_IT_IS)
    stops = _stops(text_id, opened)
    st.subheader("Excerpts", anchor=False)
    st.markdown("Each stop needs an excerpt that says so. An excerpt that is not ticked is taken away.")
    correction = Correction(title, note, facts, stops, _excerpts(dataset, text_id, opened, stops))
    if far := outside(facts, (one.stop for one in stops)):
        st.info(as_markdown(f"{listed(far)}: not within the days of the trip."), icon=":material/date_range:")
    say_what_is_too_early([one.stop for one in in_order(opened, stops)])
    changes = changes_of(dataset, opened, correction)
    missing = wanting(opened, correction)
    does = in_words(changes.extent)
    label = f"Save: {does}" if does else "Save"
    stop_ids = [one.stop_id for one in stops if one.touched]
    save_bar(
        dataset,
        text_id,
        Draft(label, missing if does else ["Nothing is corrected yet."], lambda: (changes, stop_ids)),
    )


def _words(text_id: str, trip: Row) -> tuple[str, str]:
    """The fields for the trip's title and note."""
    left, right = st.columns(2, gap="medium")
    title = left.text_input(
        "Title", trip["title"], max_chars=LONGEST_TITLE, key=state.key(text_id, "title"), persist_state="session"
    )
    note = right.text_area(
        "Note", trip["note"], max_chars=LONGEST_NOTE, key=state.key(text_id, "note"), persist_state="session"
    )
    return title or "", note or ""


def _stops(text_id: str, opened: OpenedTrip) -> list[CorrectedStop]:
    """The table of stops, and those that stay as they shall be."""
    st.subheader("Stops", anchor=False)
    before = shown(opened)
    config = st.column_config
    changed = st.data_editor(
        edited_tables.table(text_id, 0, lambda: before),
        column_order=COLUMNS,
        key=state.key(text_id, "stops", 0),
        num_rows="fixed",
        hide_index=True,
        alt="The stops of the trip, a row each, to correct",
        placeholder="?",
        column_config={
            **columns(keep="A stop that is not ticked is taken away"),
            "note": config.TextColumn("Note", width=240, max_chars=LONGEST_NOTE),
        },
    )
    after = pd.DataFrame(changed)
    edited_tables.remember_table(text_id, 0, after)
    st.markdown("Is it the place that is meant? Open one to see others of its name.")
    stops = []
    with st.container(horizontal=True, gap="xsmall", key=state.key(text_id, "places")):
        pairs = zip(opened.stops, before.to_dict("records"), after.to_dict("records"), strict=True)
        for number, (row, was, cells) in enumerate(pairs):
            if cells["keep"]:
                stops.append(_stop(text_id, number, opened, row, was, cells))
    return stops


def _stop(
    text_id: str, number: int, opened: OpenedTrip, row: Row, was: dict[Any, Any], cells: dict[Any, Any]
) -> CorrectedStop:
    known, written = opened.places.get(row["stop_id"]), words_in(cells["place"])
    choices = choices_for(written, known, AS_IT_IS)
    with opening(choices, text_id, number):
        place = meant(choices, text_id, number)
    touched = {str(name) for name in was if words_in(was[name]) != words_in(cells[name])} - {"place"}
    if place != known and (known is not None or written != words_in(was["place"])):
        touched.add("place")
    return CorrectedStop(
        row["stop_id"],
        stop_of(cells, place, f"“{called(choices, text_id, number)}”", row["stop_id"]),
        words_in(cells["note"]),
        float(cells["position"]) if words_in(cells["position"]) else float(was["position"]),
        frozenset(touched),
    )


def _excerpts(
    dataset: Dataset, text_id: str, opened: OpenedTrip, stops: list[CorrectedStop]
) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """For each excerpt that stays the stops it speaks of and its topics."""
    # With its number: a trip may go through one place twice.
    staying = {one.stop_id: f"{one.position:g}. {one.stop.label.strip('“”')}" for one in stops}
    # A stop that is taken away can still be seen here: what spoke of it does so again when it is ticked again.
    names: dict[StopKey, str] = {
        row["stop_id"]: staying.get(row["stop_id"]) or f"{row['position']}. {_place_of(opened, row)} (taken away)"
        for row in opened.stops
    }
    names.update(opened.elsewhere)
    spoken = spoken_of(dataset, names)
    found = {}
    for row in opened.excerpts:
        excerpt = row["excerpt_id"]
        key = state.key(text_id, "keeps", excerpt)
        source = as_markdown(opened.sources.get(row["article_id"], row["article_id"]))
        with st.container(gap="xsmall", key=state.key(text_id, "excerpt", excerpt)):
            if st.checkbox(as_label(row["text"]), True, key=key, persist_state="session", wrap=True, help=source):
                of, topics = speaks_of(text_id, excerpt, spoken, ids_in(row["stop_ids"]), ids_in(row["topics"]))
                there = {*staying, *opened.elsewhere}
                found[excerpt] = (tuple(stop for stop in of if isinstance(stop, str) and stop in there), topics)
    return found


def _place_of(opened: OpenedTrip, stop: Row) -> str:
    place = opened.places.get(stop["stop_id"])
    return place.label if place else stop["place_id"]
