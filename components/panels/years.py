"""Years as a histogram over which a span is brushed, for data that has more years than fit on buttons."""

from pathlib import Path

import pandas as pd
import streamlit as st

from components.panels.navigation import choose_years

_HERE = Path(__file__).parent

_histogram = st.components.v2.component(
    "stopover_years",
    html=(
        '<div class="years"><svg preserveAspectRatio="none" aria-hidden="true"></svg>'
        '<div class="ends"><span class="first"></span><span class="last"></span></div><output></output>'
        '<label>From <input type="range" step="1" aria-label="First year"></label>'
        '<label>To <input type="range" step="1" aria-label="Last year"></label></div>'
    ),
    css=(_HERE / "years.css").read_text(encoding="utf-8"),
    js=(_HERE / "years.js").read_text(encoding="utf-8"),
)


def years_histogram(options: pd.DataFrame, chosen: tuple[int, ...]) -> None:
    """The histogram of stops a year (`option`, `stops`), with the span from the first to the last year chosen."""
    ordered = options.sort_values("option")
    _histogram(
        data={
            "years": ordered["option"].astype(int).tolist(),
            "counts": ordered["stops"].astype(int).tolist(),
            "span": [min(chosen), max(chosen)] if chosen else None,
        },
        key="years-histogram",
        on_span_change=_choose,
    )


def _choose() -> None:
    choose_years(st.session_state["years-histogram"].span)
