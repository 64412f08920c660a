"""What changed from one year to another, under the other filters: the numbers of both and the countries of each."""

import pandas as pd
import streamlit as st

from components.dataset import questions
from components.dataset.questions import View
from components.dataset.store import Dataset
from components.panels.address import Address
from components.panels.navigation import COMPARED, show_compared, take_compared
from components.panels.travellers import TOLD_BY
from components.panels.wording import as_markdown, count, listed

NUMBERS = ("trips", "visits", "countries", "days", "kilometres")
LABELS = {"days": "days abroad"}
MOST_NAMED = 20


def two_years(dataset: Dataset, view: View, address: Address) -> None:
    """Two pickers, and what they say; nothing where there are not two years to choose from."""
    facet = view.facets["years"]
    years = sorted(facet.loc[facet["stops"] > 0, "option"].astype(int), reverse=True)
    if len(years) < 2:
        return
    one, other = address.compared or (years[1], years[0])
    options = sorted({*years, one, other}, reverse=True)
    show_compared((one, other))
    st.markdown("#### What changed between two years")
    with st.container(horizontal=True, key="two-years"):
        for label, key in zip(("From", "To"), COMPARED, strict=True):
            st.selectbox(label, options, key=key, on_change=take_compared, width=140)
    compared = questions.years_compared(dataset, address.selection, one, other)
    st.dataframe(
        _numbers(compared.numbers, one, other),
        hide_index=True,
        column_config=dict.fromkeys(
            (str(one), str(other), "change"), st.column_config.NumberColumn(format="localized")
        ),
        alt=f"Numbers of {one} and {other}",
    )
    for source, countries in compared.countries.groupby("source"):
        st.markdown(_changes(countries, one, other, TOLD_BY[str(source)]))
    with st.expander("The visits to each country"):
        st.dataframe(_countries(compared.countries, one, other), hide_index=True, alt="Visits to each country")
    st.caption(
        "Under all filters but that of the year. Counted as above, for each person and added up; a trip over New Year "
        "counts in both years, its days each in their own."
    )


def _numbers(numbers: pd.DataFrame, one: int, other: int) -> pd.DataFrame:
    rows = []
    for source, of_source in numbers.groupby("source"):
        of_year = of_source.set_index("year")
        for name in NUMBERS:
            before, after = (round(of_year[name].get(year, 0)) for year in (one, other))
            rows.append(
                {
                    "": LABELS.get(name, name),
                    "as told by": TOLD_BY[str(source)],
                    str(one): before,
                    f"{other} " if one == other else str(other): after,
                    "change": after - before,
                }
            )
    return pd.DataFrame(rows)


def _changes(countries: pd.DataFrame, one: int, other: int, told_by: str) -> str:
    only_one = countries.loc[(countries["one"] > 0) & (countries["other"] == 0), "country"].tolist()
    only_other = countries.loc[(countries["one"] == 0) & (countries["other"] > 0), "country"].tolist()
    both = int(((countries["one"] > 0) & (countries["other"] > 0)).sum())
    return (
        f"By the {told_by}: **only in {one}** {_named(only_one)}; **only in {other}** {_named(only_other)}; "
        f"{count(both, 'country', 'countries')} in both."
    )


def _named(countries: list[str]) -> str:
    if not countries:
        return "none"
    named = [*countries[:MOST_NAMED], *([f"{len(countries) - MOST_NAMED} more"] if len(countries) > MOST_NAMED else [])]
    return as_markdown(listed(named))


def _countries(countries: pd.DataFrame, one: int, other: int) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "country": countries["country"],
            "as told by": countries["source"].map(TOLD_BY),
            f"visits in {one}": countries["one"],
            f"visits in {other}": countries["other"],
            "change": countries["other"] - countries["one"],
        }
    ).sort_values("change", key=abs, ascending=False, kind="stable")
