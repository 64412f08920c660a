"""Numbers about what is shown, each with how it is counted and, one click away, the rows it counts."""

import pandas as pd
import streamlit as st

from components.dataset import questions
from components.dataset.questions import View
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.geography.geodesic import kilometres
from components.geography.position import Position
from components.panels.address import Address
from components.panels.travellers import travellers
from components.panels.two_years import two_years
from components.panels.wording import count, span


def numbers(dataset: Dataset, view: View, address: Address) -> None:
    """The numbers of all that is shown, with their methods and rows; those of each traveller; and of two years."""
    _of_all(dataset, address.selection)
    travellers(dataset, address.selection)
    two_years(dataset, view, address)


def _of_all(dataset: Dataset, selection: Selection) -> None:
    counted = questions.numbers(dataset, selection)
    legs = questions.legs_shown(dataset, selection)
    lengths = [
        kilometres(
            Position(leg["from_latitude"], leg["from_longitude"]), Position(leg["to_latitude"], leg["to_longitude"])
        )
        for leg in legs.to_dict("records")
    ]
    total = sum(length * times for length, times in zip(lengths, legs["legs"], strict=True))
    pairs = int(legs["total"].iloc[0]) if len(legs) else 0
    unmeasured = pairs - len(legs)

    with st.container(horizontal=True, gap="large", key="metrics"):
        for label, value in {
            "Trips": f"{counted.trips:,}",
            "Stops": f"{counted.stops:,}",
            "Countries": f"{counted.countries:,}",
            "Cities": f"{counted.cities:,}",
            "Travel days": f"{counted.days_known:,} – {counted.days_at_most:,}{'+' if counted.open_trips else ''}",
            "Kilometres": f"≥ {round(total):,}",
        }.items():
            st.metric(label, value, width="content")

    open_end = ""
    if counted.open_trips:
        open_end = f" {count(counted.open_trips, 'trip')} without a known end can only add days."
    measured = f" Only the {len(legs):,} heaviest of {pairs:,} ways are measured." if unmeasured else ""
    st.markdown(
        f"""
- **Trips, stops** as shown under the filters, whatever their status: also planned, virtual and cancelled ones, and so
  with countries and cities.
- **Countries** by ISO code; **cities** are places known as a city or venue, a capital that stands for its country too.
- **Travel days**, known and at most: days of in-person stops dated to the day; and for each trip with a first and a
  last day all days from the one to the other.{open_end}
- **Kilometres** along the WGS84 geodesic from stop to stop of in-person trips, planned or made (geopy). A lower bound:
  the ways from and to home, detours and whatever the articles leave out are not in it.{measured}
"""
    )
    with st.expander("The stops that are counted"):
        _stops(questions.stops(dataset, selection))
    with st.expander("The ways that are measured"):
        _ways(legs, lengths)


def _stops(stops: pd.DataFrame) -> None:
    if stops.empty:
        st.markdown("None.")
        return
    shown = stops[["trip", "position", "place", "country", "status", "mode", "travellers"]].assign(
        when=[
            span(start, end, precision)
            for start, end, precision in zip(stops["start"], stops["end"], stops["date_precision"], strict=True)
        ]
    )
    if int(stops["total"].iloc[0]) > len(stops):
        st.caption(f"The first {len(stops):,} of {int(stops['total'].iloc[0]):,}; the downloads have more.")
    st.dataframe(shown, hide_index=True, alt="Stops that are counted, a row each")


def _ways(legs: pd.DataFrame, lengths: list[float]) -> None:
    if legs.empty:
        st.markdown("None.")
        return
    shown = pd.DataFrame(
        {
            "from": legs["from_name"],
            "to": legs["to_name"],
            "times": legs["legs"],
            "km each": [round(length) for length in lengths],
        }
    )
    st.dataframe(shown.head(questions.MOST_ROWS), hide_index=True, alt="Ways that are measured, a row each")
