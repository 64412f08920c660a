"""Entries in the record's format, the gazetteer, and the real record where it lies beside this checkout."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from components.geography.geocoder import GeoNames
from components.record.visit import Visit
from tests.conftest import ROOT

FIXTURES = Path(__file__).parent / "fixtures"
SHIPPED = ROOT / "data" / "record"
RECORD = ROOT.parent / "shared" / "record"


@pytest.fixture(scope="session")
def geocoder() -> GeoNames:
    return GeoNames()


@pytest.fixture(scope="session")
def record() -> Path:
    """The folder of the real record's XML; a test that needs it is skipped where it is not."""
    if not RECORD.is_dir():
        pytest.skip("the record's XML does not lie beside this checkout")
    return RECORD


def visit(number: int, start: str, end: str = "", country: str = "Japan", locale: str = "Tokyo", **other: str) -> Visit:
    """A visit of somebody invented; what is not said is as in any other."""
    return Visit(
        number=str(number),
        who=other.get("who", "doe-jane-q"),
        office=other.get("office", "secretary"),
        name=other.get("name", "Jane Quincy Doe"),
        start=date.fromisoformat(start),
        end=date.fromisoformat(end or start),
        country=country,
        locale=locale,
        remarks=other.get("remarks", ""),
        changed=None,
        file="doe-jane-q.xml",
        place_in_record=number,
    )
