"""The shipped data, opened once, and an address bar without a browser."""

from types import SimpleNamespace
from typing import Any

import pytest

from components.dataset.store import Dataset, open_folder
from components.panels import navigation
from tests.conftest import DATA


class Bar(dict[str, list[str]]):
    """An address bar as Streamlit shows it to the page: each parameter once or several times, all of them text."""

    def get(self, name: str, default: Any = None) -> Any:
        values = dict.get(self, name)
        return values[-1] if values else default

    def get_all(self, name: str) -> list[str]:
        return list(dict.get(self, name, []))

    def from_dict(self, parameters: dict[str, Any]) -> None:
        self.clear()
        for name, value in parameters.items():
            self[name] = [str(one) for one in value] if isinstance(value, list | tuple) else [str(value)]


@pytest.fixture(scope="session")
def dataset() -> Dataset:
    return open_folder(DATA)


@pytest.fixture(autouse=True, scope="session")
def only_our_own_components(no_packages_of_components: None) -> None:
    """For all tests of this room."""


@pytest.fixture
def bar(monkeypatch: pytest.MonkeyPatch) -> Bar:
    """What stands in the address bar; the widgets' values beside it are in `navigation.st.session_state`."""
    bar = Bar()
    monkeypatch.setattr(navigation, "st", SimpleNamespace(query_params=bar, session_state={}))
    return bar
