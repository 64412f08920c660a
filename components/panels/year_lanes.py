"""The timeline of very many trips: a lane a year, a bar a trip on the days of its year, coloured as on the map."""

from collections.abc import Iterable
from functools import partial
from typing import Any

import altair as alt
import pandas as pd
import streamlit as st

from components.drawing.colours import PALETTE, Colouring
from components.panels.choice import Choice
from components.panels.navigation import choose_bar
from components.panels.wording import count, span

HEIGHT = 700  # pixels of all lanes together, while each is between the next two
AXIS = 30  # pixels of the months above the lanes
MOST_LABELLED = 45
LOWEST_LANE = 13
HIGHEST_LANE = 26
SEPARATOR = "\u241f"
NEUTRAL = "#80807a"  # 3:1 on both backgrounds: what several people or years have in common
LEAP_YEAR = 2000  # on whose days the trips of every year are laid


def year_lanes(trips: pd.DataFrame, choice: Choice, colours: Colouring) -> None:
    """The chart of trips as `questions.trips_in_time` gives them; a click on a bar chooses its first stop."""
    shown = bars_of(trips, choice.trip_id, colours)
    dated = shown[shown["lane"] != ""]
    if not dated.empty:
        st.altair_chart(
            _chart(dated),
            key=(key := f"years-{choice.token}"),
            on_select=partial(choose_bar, key),
            selection_mode="stop",
            alt="Trips of each year",
        )
    notes = [f"A bar is a trip on the days of its year; with fewer trips, each stop has a bar. {_limits(shown)}"]
    total = int(trips["total"].iloc[0])
    if total > len(shown):
        notes.append(f"Shown are the latest {len(shown):,} of {total:,} trips; the filters narrow them.")
    if len(dated) < len(shown):
        notes.append(f"{count(len(shown) - len(dated), 'trip')} without a date cannot be placed.")
    st.caption(" ".join(notes).strip())


def bars_of(trips: pd.DataFrame, chosen: str | None, colours: Colouring) -> pd.DataFrame:
    """A row a trip: its lane, its first and last day laid on one leap year, its colour, and what is told of it.

    A trip over New Year ends its bar with the year that it began in. A lane is a year, or a year and a person where
    colour stands for people; without a day there is none.
    """
    by_person = colours.by == "person"
    return pd.DataFrame([_bar(trip, by_person, colours) for trip in trips.to_dict("records")]).assign(
        chosen=(trips["trip_id"] == chosen).tolist()
    )


def _bar(trip: dict[Any, Any], by_person: bool, colours: Colouring) -> dict[str, Any]:
    dated = not pd.isna(trip["first"])
    first, last = pd.Timestamp(trip["first"]), pd.Timestamp(trip["last"])
    key = {"trip": trip["trip_id"], "year": first.year if dated else None, "person": trip["only_person"]}
    return {
        "stop_id": trip["stop_id"],
        "lane": f"{first.year}{SEPARATOR}{trip['travellers'] if by_person else ''}" if dated else "",
        "first": _on_one_year(first, first) if dated else None,
        "until": _on_one_year(last, first, 1) if dated else None,
        "when": span(first, last, "day") if dated else "date not given",
        "title": trip["trip"],
        "who": trip["travellers"],
        "number": count(int(trip["stops"]), "stop"),
        "described": f"{trip['trip']}, trip of {trip['travellers']}",
        "colour": colours.of(key.get(colours.by)) or (PALETTE[0] if colours.by == "nothing" else NEUTRAL),
    }


def lanes_of(lanes: Iterable[str]) -> list[str]:
    """The lanes from the latest year to the first; of several in one year, by name."""
    return sorted(set(lanes), key=lambda lane: (-int(lane.split(SEPARATOR)[0]), lane))


def lane_height(lanes: int) -> int:
    """Pixels a lane, so that few are easy to hit and many do not make the page endless."""
    return max(LOWEST_LANE, min(HIGHEST_LANE, HEIGHT // max(1, lanes)))


def _limits(shown: pd.DataFrame) -> str:
    over = shown["until"] == pd.Timestamp(LEAP_YEAR + 1, 1, 1)
    return "Trips over New Year stand in the year they began in." if over.any() else ""


def _on_one_year(day: pd.Timestamp, begun: pd.Timestamp, more: int = 0) -> pd.Timestamp:
    if day.year > begun.year:
        return pd.Timestamp(LEAP_YEAR + 1, 1, 1)
    return pd.Timestamp(LEAP_YEAR, day.month, day.day) + pd.Timedelta(days=more)


def _chart(trips: pd.DataFrame) -> alt.Chart:
    lanes = lanes_of(trips["lane"])
    height = lane_height(len(lanes))
    names = alt.Axis(
        labelExpr=f"replace(datum.value, '{SEPARATOR}', ' ')",
        labelLimit=200,
        labelOverlap=len(lanes) > MOST_LABELLED,
        domain=False,
        ticks=False,
        grid=True,
        gridOpacity=0.25,
    )
    months = alt.Axis(format="%b", tickCount="month", orient="top", title=None, labelOverlap=True, gridOpacity=0.25)
    year = [alt.DateTime(year=LEAP_YEAR, month=1, date=1), alt.DateTime(year=LEAP_YEAR + 1, month=1, date=1)]
    chart: alt.Chart = (
        alt.Chart(trips)
        .mark_bar(height={"band": 0.75}, cornerRadius=1.5, cursor="pointer", minBandSize=3)
        .encode(
            x=alt.X("first:T", axis=months, scale=alt.Scale(domain=year)),
            x2="until:T",
            y=alt.Y("lane:N", title=None, sort=None, scale=alt.Scale(domain=lanes), axis=names),
            color=alt.Color("colour:N", scale=None),
            stroke=alt.condition(alt.datum.chosen, alt.value("currentColor"), alt.value(None)),
            strokeWidth=alt.condition(alt.datum.chosen, alt.value(2.5), alt.value(0)),
            tooltip=[alt.Tooltip(f"{name}:N", title=name) for name in ("title", "who", "when", "number")],
            description="described:N",
        )
        .add_params(alt.selection_point(name="stop", fields=["stop_id"]))
        .properties(height=height * len(lanes) + AXIS)
    )
    return chart
