"""What all tests share: where things are, how Hypothesis behaves, and which tests one process runs."""

import os
import shutil
from collections.abc import Iterator
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
    Those of the gazetteer stay together too: they share an index that takes half a minute to build.
    """
    browser, gazetteer = (Path(__file__).parent / room for room in ("browser", "geography"))
    items.sort(key=lambda item: browser not in item.path.parents)
    for item in items:
        for room in (browser, gazetteer):
            if room in item.path.parents:
                item.add_marker(pytest.mark.xdist_group(room.name))


@pytest.fixture
def articles() -> Path:
    """The folder of the articles' full texts and the answer key; a test that needs it is skipped where it is not."""
    if not ARTICLES.is_dir():
        pytest.skip("the articles' full texts do not lie beside this checkout")
    return ARTICLES


def articles_only(folder: Path) -> Path:
    """The shipped tables without the record, which no save touches, and whose reading takes twice as long as theirs."""
    return Path(shutil.copytree(DATA, folder, ignore=shutil.ignore_patterns("record", "land")))


@pytest.fixture
def data_copy(tmp_path: Path) -> Path:
    """A copy of what the articles tell that a test may spoil."""
    return articles_only(tmp_path / "data")


@pytest.fixture(scope="session")
def no_packages_of_components() -> Iterator[None]:
    """Streamlit's AppTest looks for components in every installed package, each time anew; the page uses none such."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("streamlit.components.v2.manifest_scanner.scan_component_manifests", list)
        yield
