"""`python -m components.geography "Ciudad Juárez, MX"` prints what the gazetteer knows of a place."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from typing import Any

from geopy.exc import GeopyError
from geopy.location import Location

from components.geography.geocoder import AmbiguousPlace, GeoNames
from components.geography.nominatim import DEFAULT_USER_AGENT, nominatim

_HOW = {
    "name": "its main name",
    "known": "a known other name",
    "alternate": "an alternate name of GeoNames",
    "slip": "a name one letter away",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Look up every place asked for; 0 when each was found, 1 when one was not or could be several."""
    asked = _parser().parse_args(arguments)
    look_up, geocoder = _service(asked)
    print_found: Callable[[str, dict[str, Any]], None] = _print_json if asked.json else _print_text
    failures = 0
    for query in asked.place:
        found = _ask(query, look_up, geocoder)
        failures += "problem" in found
        print_found(query, found)
    return 1 if failures else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m components.geography",
        description="Find places by name, without a network.",
        epilog='Say where a common name lies: "Springfield, Illinois", "El Paso, Texas", "Ciudad Juárez, MX".',
    )
    parser.add_argument("place", nargs="+", help='a name, or "name, country", or "name, state, country"')
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.add_argument("--nominatim", action="store_true", help="ask OpenStreetMap over the network instead, slowly")
    parser.add_argument("--user-agent", default=DEFAULT_USER_AGENT, help="who asks, for --nominatim")
    return parser


def _service(asked: argparse.Namespace) -> tuple[Callable[[str], Location | None], GeoNames | None]:
    if asked.nominatim:
        return nominatim(asked.user_agent), None
    geocoder = GeoNames()
    return geocoder.geocode, geocoder


def _ask(query: str, look_up: Callable[[str], Location | None], geocoder: GeoNames | None) -> dict[str, Any]:
    """The fields of the place found; or `problem`, a sentence on what to type, with the candidates if there are any."""
    try:
        location = look_up(query)
    except AmbiguousPlace as several:
        candidates = [geocoder.labelled(place) for place in several.candidates] if geocoder else []
        return {"problem": str(several), "candidates": candidates}
    except GeopyError as trouble:
        return {"problem": f"The service could not be asked: {trouble}"}
    if location is None:
        return {"problem": f"Nothing is called {query!r}. Check the spelling, or leave out what follows the comma."}
    if geocoder is None:
        return {"address": location.address, "latitude": location.latitude, "longitude": location.longitude}
    return dict(location.raw)


def _print_json(query: str, found: dict[str, Any]) -> None:
    print(json.dumps({"query": query} | found, ensure_ascii=False))


def _print_text(query: str, found: dict[str, Any]) -> None:
    if "problem" in found:
        print(f"{query}: {found['problem']}", file=sys.stderr)
        for candidate in found.get("candidates", []):
            print(f"  {candidate['label']}  {candidate['latitude']}, {candidate['longitude']}")
    elif "address" in found:
        print(f"{found['address']}\n  latitude {found['latitude']}, longitude {found['longitude']} (Nominatim)")
    else:
        print(f"{found['name']}, {found['country']} ({found['country_code']})")
        print(f"  latitude   {found['latitude']}\n  longitude  {found['longitude']}")
        stands = ", drawn at its capital" if found["basis"] == "capital" else ""
        print(f"  precision  {found['precision']}{stands}")
        print(f"  GeoNames   {found['geonames_id'] or 'none; decided by hand'}")
        print(f"  found as   {found['matched']}, {_HOW[found['match']]}")
        if len(found["candidates"]) > 1:
            print(f"  rather than {len(found['candidates']) - 1} other candidate(s); --json lists them")


if __name__ == "__main__":
    sys.exit(main())
