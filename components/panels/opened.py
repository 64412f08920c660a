"""Opens the data folder for the page, once for all readers, and again when its files change."""

import gc
import os
from pathlib import Path

import streamlit as st

from components.dataset.files import fingerprint
from components.dataset.problems import DataFolderError
from components.dataset.store import Dataset, open_folder

SHIPPED = Path(__file__).parents[2] / "data"


def opened() -> Dataset:
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
def _open(folder: Path, as_of: object, /) -> Dataset:
    dataset = open_folder(folder)
    _keep_out_of_the_collector()
    return dataset


def _keep_out_of_the_collector() -> None:
    """What lives from now on, modules above all, is not searched for garbage again.

    Streamlit collects after every run, and nobody is answered meanwhile: with all modules loaded that takes 90 ms.
    """
    gc.unfreeze()  # else what was read from older files could stay for ever
    gc.collect()
    gc.freeze()
