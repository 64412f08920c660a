"""What all tests share: where things are, how Hypothesis behaves, and which tests one process runs."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parents[1]
DATA = ROOT / "data"
# The full texts of the articles are not part of the repository; where they lie beside it, quotations are compared.
ARTICLES = ROOT.parent / "shared" / "articles"

# No deadline: the machine may be busy, and a slow example is not a wrong one. On a build machine the examples are the
# same every time, so that a failure there is one that anybody can repeat.
settings.register_profile("local", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("local"), derandomize=True, database=None)


def pytest_configure() -> None:
    settings.load_profile("ci" if os.environ.get("CI") else "local")
    os.environ.pop("STOPOVER_DATA", None)  # the tests say themselves which data they mean


@pytest.hookimpl(tryfirst=True)  # pytest-xdist reads the groups when its own turn comes.
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The browser's tests first, in one process and one after the other, while the other process runs the rest.

    They share a server, and two browsers would slow each other; and they take longest, so nothing waits for their end.
    """
    browser = Path(__file__).parent / "browser"
    items.sort(key=lambda item: browser not in item.path.parents)
    for item in items:
        if browser in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("browser"))


@pytest.fixture
def articles() -> Path:
    """The folder of the articles' full texts and the answer key; a test that needs it is skipped where it is not."""
    if not ARTICLES.is_dir():
        pytest.skip("the articles' full texts do not lie beside this checkout")
    return ARTICLES


@pytest.fixture
def data_copy(tmp_path: Path) -> Path:
    """A copy of the shipped data that a test may spoil."""
    return Path(shutil.copytree(DATA, tmp_path / "data"))
