"""The timeline: a lane a stop, a bar a stay, on the days of the trip, so that trips of any year stand side by side."""

from functools import partial

import altair as alt
import pandas as pd
import streamlit as st

from components.dataset import questions
from components.dataset.questions import View
from components.dataset.questions.trips import trips_in_time
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.drawing.colours import PALETTE
from components.panels.choice import Choice
from components.panels.navigation import choose_bar
from components.panels.scene import colours_of
from components.panels.wording import STATUS, count, span
from components.panels.year_lanes import year_lanes

MOST_LANES = 20
MOST_DAYS_NAMED = 14
LANE = 24  # pixels a line
AXIS = 64  # pixels of the axis above the lines, which Streamlit counts to the height of a chart
NO_DATE = "no date given"
UNDATED_AT = -0.5  # days: left of the first
SEPARATOR = "\u241f"  # the symbol for a unit separator: no name holds it
COLOUR = PALETTE[0]


def timeline(dataset: Dataset, view: View, selection: Selection, choice: Choice) -> None:
    """The chart; a click on a bar chooses its stop. Of more than MOST_LANES trips, each is a bar in its year."""
    if view.trips.empty:
        st.markdown("No stop is shown.")
        return
    if int(view.trips["total"].iloc[0]) > MOST_LANES:
        colours = colours_of(questions.drawn(dataset, selection), selection)
        year_lanes(trips_in_time(dataset, selection), choice, colours)
        return
    stops = questions.stops(dataset, selection)
    stays = _stays(stops, choice.stop_id)
    st.altair_chart(
        _chart(stays),
        key=(key := f"timeline-{choice.token}"),  # a new choice is a new chart: what was clicked before can be again
        on_select=partial(choose_bar, key),
        selection_mode="stop",
        alt="Stays of each trip in time",
    )
    undated = int((stays["known"] == NO_DATE).sum())
    notes = ["Solid: made; hollow: planned; dashed: sometime in these days."]
    if stays["trip"].nunique() > 1:
        notes.insert(0, "Days are counted from the first known day of each trip.")
    if undated:
        stand = "stands" if undated == 1 else "stand"
        notes.append(f"{count(undated, 'stop')} without a date {stand} at the left edge.")
    if int(stops["total"].iloc[0]) > len(stays):
        notes.append(f"Shown are {len(stays):,} of {int(stops['total'].iloc[0]):,} stops; the filters narrow them.")
    st.caption(" ".join(notes))


def _stays(stops: pd.DataFrame, chosen: str | None) -> pd.DataFrame:
    """A row a stay with its first and last day counted from the trip's first day (0), the last day's end excluded."""
    if stops.empty:
        return stops
    start = pd.to_datetime(stops["start"])
    end = pd.to_datetime(stops["end"]).fillna(start)
    begun = start.groupby(stops["trip_id"]).transform("min")
    precision = stops["date_precision"]
    return pd.DataFrame(
        {
            "stop_id": stops["stop_id"],
            "lane": [
                _lane(trip, int(position), f"{position}. {place}")
                for trip, position, place in zip(stops["trip_id"], stops["position"], stops["place"], strict=True)
            ],
            "trip": [
                _lane(trip_id, 0, title if pd.isna(day) else f"{title} · {day:%B} {day.year}")
                for trip_id, title, day in zip(stops["trip_id"], stops["trip"], begun, strict=True)
            ],
            "begun": begun,
            "first": (start - begun).dt.days.fillna(UNDATED_AT),
            "until": (end - begun).dt.days.add(1).fillna(UNDATED_AT),
            "known": precision.map({"day": "dated to the day", "none": NO_DATE}).fillna("sometime in these days"),
            "made": stops["status"] == "made",
            "status": stops["status"].map(STATUS) + stops["mode"].map({"virtual": ", virtual"}).fillna(""),
            "when": [span(*when) for when in zip(stops["start"], stops["end"], precision, strict=True)],
            "described": stops["place"] + ", stop of " + stops["trip"],
            "chosen": stops["stop_id"] == chosen,
        }
    )


def _lane(trip_id: str, position: int, label: str) -> str:
    """The key of a line of the chart, unique and sortable, with what is written beside it behind the separator."""
    return f"{trip_id}{SEPARATOR}{position:06d}{SEPARATOR}{label}"


def _days(stays: pd.DataFrame) -> alt.X:
    """The days across the chart, each named at its middle: those of the calendar where only one trip is shown."""
    undated = bool((stays["known"] == NO_DATE).any())
    last = max(1, int(stays["until"].max())) if (stays["known"] != NO_DATE).any() else 0
    step = max(1, -(-last // MOST_DAYS_NAMED))
    begun = stays["begun"].dropna().unique()
    one_trip = stays["trip"].nunique() == 1 and len(begun) == 1
    midnight = int(pd.Timestamp(begun[0]).timestamp() * 1000) if one_trip else 0
    named = (
        f"utcFormat({midnight} + (datum.value - 0.5) * 864e5, '%-d %b')"
        if one_trip
        else "format(datum.value + 0.5, 'd')"
    )
    return alt.X(
        "first:Q",
        title=None if one_trip or not last else "day of the trip",
        scale=alt.Scale(domain=[-1 if undated else 0, last], nice=False),
        axis=alt.Axis(
            values=[*([UNDATED_AT] if undated else []), *(day + 0.5 for day in range(0, last, step))],
            orient="top",
            grid=False,
            labelExpr=f"datum.value < 0 ? 'no date' : {named}",
        ),
    )


def _chart(stays: pd.DataFrame) -> alt.LayerChart | alt.FacetChart:
    lanes = [lane for _, trip in stays.groupby("trip", sort=False) for lane in (trip["trip"].iloc[0], *trip["lane"])]
    select = alt.selection_point(name="stop", fields=["stop_id"])
    is_title = f"indexof(datum.value, '{SEPARATOR}000000{SEPARATOR}') > 0"
    names = alt.Axis(
        labelExpr=f"split(datum.value, '{SEPARATOR}')[2]",
        labelFontWeight=alt.condition(is_title, alt.value("bold"), alt.value("normal")),
        labelLimit=240,
        labelOverlap=False,
        domain=False,
        ticks=False,
    )
    days = _days(stays)
    described = [
        alt.Tooltip("when", title="when"), alt.Tooltip("status", title="status"), alt.Tooltip("known", title="date")
    ]  # fmt: skip
    base = alt.Chart(stays).encode(
        y=alt.Y("lane:N", title=None, sort=None, scale=alt.Scale(domain=lanes), axis=names),
        tooltip=described,
        description="described:N",
        strokeWidth=alt.condition(alt.datum.chosen, alt.value(3.5), alt.value(1.2)),
    )
    bars = (
        base.transform_filter(alt.datum.known != NO_DATE)
        .mark_bar(height=13, cornerRadius=2, cursor="pointer", color=COLOUR, stroke=COLOUR)
        .encode(
            x=days,
            x2="until:Q",
            fillOpacity=alt.condition(alt.datum.made, alt.value(1.0), alt.value(0.12)),
            strokeDash=alt.condition(alt.datum.known == "dated to the day", alt.value([1, 0]), alt.value([3, 3])),
        )
        .add_params(select)
    )
    undated = (
        base.transform_filter(alt.datum.known == NO_DATE)
        .mark_point(shape="diamond", size=80, cursor="pointer", color=COLOUR, filled=False)
        .encode(x=days)
    )
    return alt.layer(bars, undated).properties(height=AXIS + LANE * len(lanes))
