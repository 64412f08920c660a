"""The files the map needs in the browser, and under which addresses the app serves them."""

from dataclasses import dataclass
from pathlib import Path

from xstatic.pkg import leaflet

LEAFLET = Path(leaflet.BASE_DIR)
STATIC = Path(__file__).parent / "static"
LAND = Path(__file__).parents[2] / "data" / "land" / "land.json"


@dataclass(frozen=True, slots=True)
class MapUrls:
    """Where the map's frame finds the folders `LEAFLET` and `STATIC` and the file `LAND`; folders without a final
    slash. Addresses may be relative to the frame."""

    leaflet: str
    assets: str
    land: str
