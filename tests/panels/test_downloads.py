"""The line to cite a view by, and the file that holds the whole map."""

from datetime import UTC, datetime
from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import pytest

from components.dataset import questions
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.panels import downloads
from components.panels.address import Address
from components.panels.choice import resolve
from components.panels.downloads import HEADINGS, cite
from components.panels.wording import day

VIEW = Address(Selection(years=(2024, 2025), words="talks & more"), stop="2025-01-paris", tab="downloads")


def cited(dataset: Dataset, address: Address, monkeypatch: pytest.MonkeyPatch, url: str | None) -> str:
    monkeypatch.setattr(downloads, "st", SimpleNamespace(context=SimpleNamespace(url=url)))
    return cite(questions.view(dataset, address.selection), address)


def test_a_citation_says_what_was_seen_when_and_where(dataset: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    line = cited(dataset, VIEW, monkeypatch, "https://trips.example/app?old=1#here")
    assert len(line.splitlines()) == 1
    assert day(datetime.now(UTC).date()) in line
    assert "place" in line
    link = urlsplit(line.split()[-1])
    assert (link.scheme, link.netloc, link.path) == ("https", "trips.example", "/app")
    assert parse_qs(link.query) == {
        "years": ["2024-2025"], "q": ["talks & more"], "stop": ["2025-01-paris"], "tab": ["downloads"],
    }  # fmt: skip


def test_the_whole_map_is_cited_without_a_query(dataset: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    line = cited(dataset, Address(), monkeypatch, "https://trips.example/")
    assert "4 trips · 15 stops · 12 places · 2021–2025" in line
    assert line.endswith("https://trips.example/")


def test_where_the_page_s_own_address_is_not_known_the_state_is_cited(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "stop=2025-01-paris" in cited(dataset, VIEW, monkeypatch, None)
    assert cited(dataset, Address(), monkeypatch, None).endswith(".")


def test_the_standalone_map_lists_every_shown_stop_and_no_other(dataset: Dataset) -> None:
    address = Address(Selection(years=(2025,)))
    written = downloads._standalone(dataset, address, resolve(dataset, address), "cited so")
    assert written.count('<tr data-place="') == 3
    assert "Tokyo, Japan" in written
    assert "Hanoi" not in written
    assert "cited so" in written
    assert all(heading in written for heading in HEADINGS)


def test_the_standalone_map_of_nothing_is_still_a_page(dataset: Dataset) -> None:
    address = Address(Selection(words="zzzzzz"))
    written = downloads._standalone(dataset, address, resolve(dataset, address), "cited so")
    assert "cited so" in written
    assert '<tr data-place="' not in written
