"""One proposed trip: into which trip its stops go, its table, and for each stop the place it means."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

import pandas as pd
import streamlit as st

from components.dataset import questions
from components.dataset.store import Dataset
from components.panels.review import state
from components.panels.review.article_reading import ReadStop, ReadTrip
from components.panels.review.cells import say_what_is_too_early, stop_of
from components.panels.review.filling_in import filling_in, with_what_is_there
from components.panels.review.into import into
from components.panels.review.meant import AS_READ, called, choices_for, meant, opening
from components.panels.review.plan import StopPlan, TripPlan, outside
from components.panels.review.stops_table import kept, stops_table
from components.panels.review.taking_over import taking_over
from components.panels.review.trip_facts import trip_facts
from components.panels.wording import as_markdown, listed, place_name, span

NEW_STOP = ""
EMPTY_DAYS = "Left empty, the trip has the days of its stops."


def trip(
    dataset: Dataset,
    text_id: str,
    number: int,
    read: ReadTrip,
    about: date | None,
    quoted: Sequence[str],
    known: Collection[int],
) -> tuple[TripPlan, list[int]]:
    """Shows one trip and returns it as corrected, with the number of the table's row behind each of its stops.

    `about` and `quoted` help to find it among the trips that are there: a day near which to look when its stops have
    none, and the trips behind which sentences of the text stand already; `known` are the numbers of those sentences.
    """
    stops = read.stops
    existing, title = into(dataset, text_id, number, read, about, quoted)
    title = title or _title(text_id, number, stops)
    if existing:
        facts = filling_in(dataset, text_id, number, existing, read.facts)
    else:
        facts = trip_facts(text_id, read.facts, AS_READ, number, hint=EMPTY_DAYS)
    if read.said:
        st.caption(as_markdown("Said of the whole trip: " + " ".join(f"“{sentence}”" for sentence in read.said)))
    table = stops_table(text_id, number, stops)
    there = questions.stops_of_trip(dataset, existing) if existing else pd.DataFrame()
    plans: list[StopPlan] = []
    numbers: list[int] = []
    if len(table):
        st.markdown("Is it the place that is meant? Open one to see others of its name.")
    with st.container(horizontal=True, gap="xsmall", key=state.key(text_id, "places", number)):
        for row, label, written, cells in kept(table):
            numbers.append(row)
            if not written:
                plans.append(stop_of(cells, None, label, None))
                continue
            stop = stops[row] if row < len(stops) else None
            choices = choices_for(written, stop.place if stop else None, AS_READ)
            with opening(choices, text_id, number, row):
                place = meant(choices, text_id, number, row)
                plan = stop_of(cells, place, f"“{called(choices, text_id, number, row)}”", None)
                same = _choose_stop(text_id, number, row, plan, there)
            plans.append(replace(plan, existing=same))
    if merged := [plan.label for plan in plans if plan.existing]:
        those = "all of them" if len(merged) == len(plans) else listed(merged)
        st.markdown(as_markdown(f"On that trip already: {those}. Excerpts are added there, and what is ticked here."))
    _say_what_may_be_there(plans, [stops[row].sentence if row < len(stops) else None for row in numbers], known)
    say_what_is_too_early(plans)
    edits = taking_over(dataset, text_id, number, plans, there)
    days = with_what_is_there(dataset, existing, facts) if existing else facts
    if far := outside(days, plans):
        st.info(as_markdown(f"{listed(far)}: not within the days of the trip."), icon=":material/date_range:")
    return TripPlan(tuple(plans), title, existing, facts, edits), numbers


def _say_what_may_be_there(plans: Sequence[StopPlan], sentences: Sequence[int | None], known: Collection[int]) -> None:
    """A word where a new stop has a sentence that stands behind a stop already, which none of these is."""
    there = {sentence for plan, sentence in zip(plans, sentences, strict=True) if plan.existing}
    doubled = [
        plan.label
        for plan, sentence in zip(plans, sentences, strict=True)
        if not plan.existing and sentence in known and sentence not in there
    ]
    if doubled:
        words = (
            f"{listed(doubled)}: what says so is quoted for a stop of the data already. If it is that one, open the "
            "place and choose it under “Stop of the trip”, or leave the row out."
        )
        st.warning(as_markdown(words), icon=":material/content_copy:")


def _title(text_id: str, number: int, stops: Sequence[ReadStop]) -> str:
    places = list(dict.fromkeys(stop.place.name_in_article for stop in stops))
    shown = [*places[:3], "…"] if len(places) > 4 else places
    suggestion = " and ".join(shown) if len(shown) < 3 else f"{', '.join(shown[:-1])} and {shown[-1]}"
    key = state.key(text_id, "title", number)
    state.propose(key, suggestion.replace(" and …", " …"))
    return st.text_input(
        "Title of the trip",
        max_chars=200,
        key=key,
        persist_state="session",
        placeholder="Such as: Tokyo, Seoul and Alaska",
    )


def _choose_stop(text_id: str, number: int, row: int, plan: StopPlan, there: pd.DataFrame) -> str | None:
    """Lets a person choose the stop of the trip that the row is; its id, None for a new one.

    `there` has the stops of the trip; one at the same place and not at other days is suggested.
    """
    if there.empty:
        return None
    place = plan.place
    labels = {
        stop["stop_id"]: f"{stop['position']}. {place_name(stop['place'], stop['country'])}, "
        f"{span(stop['start'], stop['end'], stop['date_precision'])}"
        for stop in there.to_dict("records")
    }
    likely = next(
        (
            stop["stop_id"]
            for stop in there.to_dict("records")
            if place is not None
            and stop["place"].lower() == place.name.lower()
            and stop["country_code"] == place.country_code
            and _may_be_one(stop, plan)
        ),
        NEW_STOP,
    )
    options = [NEW_STOP, *labels]
    chosen = st.selectbox(
        "Stop of the trip",
        options,
        index=options.index(likely),
        format_func=lambda stop_id: labels.get(stop_id, "A new stop"),
        key=state.key(text_id, "same", number, row, likely),
        persist_state="session",
    )
    return chosen or None


def _may_be_one(stop: dict[object, object], plan: StopPlan) -> bool:
    start, end = stop["start"], stop["end"]
    if plan.start is None or pd.isna(start):  # type: ignore[call-overload]  # a cell of a frame may be anything
        return True
    last = plan.end or plan.start
    return _day(start) <= last and plan.start <= _day(start if pd.isna(end) else end)  # type: ignore[call-overload]  # the same


def _day(value: object) -> date:
    return pd.Timestamp(str(value)).date()
