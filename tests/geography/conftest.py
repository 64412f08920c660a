"""The tests of this room open the index that the reader's tests use: it is named for what it was built from."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from components.geography import index as index_module
from components.geography.cache import index_file
from components.geography.gazetteer import Gazetteer
from components.geography.geocoder import GeoNames

SEOUL = {
    "geonameid": 1835848,
    "name": "Seoul",
    "latitude": 37.566,
    "longitude": 126.9784,
    "countrycode": "KR",
    "population": 10349312,
    "admin1code": "11",
    "alternatenames": ["Hanyang", "SEL", "seoul teugbyeolsi", "Сеул", "Séoul"],
}


@pytest.fixture
def one_city(monkeypatch: pytest.MonkeyPatch) -> None:
    """A world with one city, so that an index takes a moment."""

    def cities() -> Iterator[dict[str, Any]]:
        yield SEOUL

    monkeypatch.setattr(index_module, "_cities", cities)


@pytest.fixture(scope="session")
def index() -> Path:
    return index_file()


@pytest.fixture(scope="session")
def gazetteer(index: Path) -> Gazetteer:
    return Gazetteer(index)


@pytest.fixture(scope="session")
def geocoder(gazetteer: Gazetteer) -> GeoNames:
    return GeoNames(gazetteer)
