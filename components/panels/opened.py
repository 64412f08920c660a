"""Opens the data folder for the page, once for all readers, and again when its files change."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

import streamlit as st

from components.dataset import questions
from components.dataset.files import fingerprint
from components.dataset.problems import DataFolderError
from components.dataset.questions import View
from components.dataset.selection import Selection
from components.dataset.store import Dataset, open_folder

SHIPPED = Path(__file__).parents[2] / "data"
VIEWS_KEPT = 32


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A dataset as the page uses it: `view` answers each selection once for all readers."""

    dataset: Dataset
    view: Callable[[Selection], View]


def opened() -> Opened:
    """The folder that STOPOVER_DATA names, or the shipped one; ends the run with a message where there is none."""
    folder = Path(os.environ.get("STOPOVER_DATA") or SHIPPED)
    try:
        return _open(folder, fingerprint(folder))
    except DataFolderError as error:
        st.title("Stopover", anchor=False)
        st.error(f"{error} Set STOPOVER_DATA to a folder of tables, or start without it to see the shipped trips.")
        st.stop()


# One folder at a time: when its files change, what was read from the old ones goes.
@st.cache_resource(max_entries=1, show_spinner="Reading the data …")
def _open(folder: Path, as_of: object, /) -> Opened:
    dataset = open_folder(folder)
    return Opened(dataset, lru_cache(maxsize=VIEWS_KEPT)(partial(questions.view, dataset)))
