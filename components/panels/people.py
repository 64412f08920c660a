"""People searched and grouped by office, for data that has more of them than fit on buttons."""

from pathlib import Path

import pandas as pd
import streamlit as st

from components.panels.navigation import choose_people

OFFICES = {"US President": "Presidents", "US Secretary of State": "Secretaries of State"}
OTHERS = "Others"

_HERE = Path(__file__).parent

_list = st.components.v2.component(
    "stopover_people",
    html=(
        '<div class="people"><input type="search" aria-label="Find a person" placeholder="Find a person">'
        '<div class="list"></div><p class="none" hidden>Nobody of that name.</p></div>'
    ),
    css=(_HERE / "people.css").read_text(encoding="utf-8"),
    js=(_HERE / "people.js").read_text(encoding="utf-8"),
)


def people_list(options: pd.DataFrame, chosen: tuple[str, ...]) -> None:
    """A box to tick for each person (`option`, `label`, `role`, `stops`), under each office that they held."""
    _list(data={"groups": grouped(options, chosen)}, key="people-list", on_chosen_change=_choose)


def grouped(options: pd.DataFrame, chosen: tuple[str, ...]) -> list[dict[str, object]]:
    """Presidents, Secretaries of State, others, each with their people by surname; of two offices the first counts."""
    groups: dict[str, list[dict[str, object]]] = {name: [] for name in (*OFFICES.values(), OTHERS)}
    for person in sorted(options.to_dict("records"), key=lambda person: _by_surname(person["label"])):
        groups[office_of(person["role"])].append(
            {
                "id": person["option"],
                "name": person["label"],
                "stops": int(person["stops"]),
                "chosen": person["option"] in chosen,
            }
        )
    return [{"name": name, "people": people} for name, people in groups.items() if people]


def office_of(role: object) -> str:
    """The group that somebody of this role is in."""
    held = str(role)
    return next((group for office, group in OFFICES.items() if office in held), OTHERS)


def _by_surname(name: str) -> tuple[str, str]:
    return name.rpartition(" ")[2], name


def _choose() -> None:
    choose_people(st.session_state["people-list"].chosen)
