"""The import from end to end: no visit is lost, and doing it again changes nothing."""

from __future__ import annotations

import csv
from pathlib import Path
from xml.sax.saxutils import escape

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.dataset.identifiers import slug
from components.dataset.tables import COLUMNS as HOUSE
from components.dataset.tables import TABLES
from components.geography.geocoder import GeoNames
from components.record.importing import Imported, import_folder
from components.record.rows import COLUMNS, Row
from components.record.writing import write
from tests.record.conftest import FIXTURES, SHIPPED

VISITS_IN_THE_RECORD = 4271


@pytest.fixture(scope="module")
def imported(geocoder: GeoNames) -> Imported:
    return import_folder(FIXTURES, geocoder=geocoder)


def by_id(imported: Imported, table: str) -> dict[str, Row]:
    return {row[COLUMNS[table][0]]: row for row in imported.rows.of[table]}


def is_whole(imported: Imported) -> None:
    """Every entry read is accounted for, every reference leads somewhere, every id is there once."""
    assert imported.read == imported.placed + imported.at_country_level + imported.set_aside
    tables = {table: by_id(imported, table) for table in COLUMNS}
    for table, rows in tables.items():
        assert len(rows) == len(imported.rows.of[table])
        assert all(set(row) == set(COLUMNS[table]) for row in rows.values())
    assert len(tables["entries"]) == imported.placed + imported.at_country_level
    stood_behind = {stop for entry in tables["entries"].values() for stop in entry["stop_ids"].split(";")}
    assert stood_behind == set(tables["stops"])
    for stop in tables["stops"].values():
        assert stop["trip_id"] in tables["trips"]
        assert stop["place_id"] in tables["places"]
        assert stop["travellers"] in tables["people"]
    for entry in tables["entries"].values():
        assert entry["source_id"] in tables["sources"]
        assert all(topic in tables["topics"] for topic in entry["topics"].split(";") if topic)


def test_every_invented_visit_is_accounted_for(imported: Imported) -> None:
    is_whole(imported)
    assert (imported.read, imported.placed, imported.at_country_level, imported.set_aside) == (32, 21, 2, 9)
    assert "32 visits read: 21 on the map at a place, 2 only at country level, 9 set aside" in imported.account


def test_what_is_set_aside_is_named(imported: Imported) -> None:
    named = {finding.entry for finding in imported.findings if finding.kind == "set aside"}
    assert named == {
        "9103", "9104", "9105", "no. 6 of the file", "9102", "9106", "9202", "9043", "9046",
    }  # fmt: skip


def test_a_repeat_shares_the_stops_of_what_it_repeats(imported: Imported) -> None:
    entries = by_id(imported, "entries")
    assert entries["record-9031"]["stop_ids"] == entries["record-9030"]["stop_ids"] == "record-9030-seoul"
    brussels = by_id(imported, "stops")["record-9032-brussels"]
    assert (brussels["end"], brussels["note"]) == (
        "2021-09-07",
        "The record has this visit twice: until 6 September 2021 and until 7 September 2021.",
    )


def test_a_visit_to_two_places_is_two_stops_that_share_its_days(imported: Imported) -> None:
    stops = by_id(imported, "stops")
    london, cornwall = stops["record-9020-london"], stops["record-9020-cornwall"]
    assert (london["start"], london["end"]) == (cornwall["start"], cornwall["end"]) == ("2021-06-10", "2021-06-14")
    assert int(cornwall["position"]) == int(london["position"]) + 1
    assert "for the whole visit to United Kingdom" in london["note"]


def test_a_country_visited_twice_in_one_trip_stays_two_stops(imported: Imported) -> None:
    stops = by_id(imported, "stops")
    first, again = stops["record-9001-damascus"], stops["record-9004-damascus"]
    assert first["trip_id"] == again["trip_id"] == "record-1974-05-03-jane-quincy-doe"
    assert first["place_id"] == again["place_id"] == "damascus-sy"


def test_a_place_of_the_record_has_the_id_that_an_article_would_give_it(tmp_path: Path, geocoder: GeoNames) -> None:
    cells = {"name": "Jane Doe", "country": "Canada", "locale": "St. John's", "remarks": "Met the Prime Minister."}
    cells |= {"id": "1", "role": "secretary", "start-date": "1990-05-01", "end-date": "1990-05-01"}
    inside = "".join(f"<{tag}>{escape(cell)}</{tag}>" for tag, cell in cells.items())
    (tmp_path / "doe-jane.xml").write_text(f'<trips><trip role="secretary" who="doe-jane">{inside}</trip></trips>')
    (place,) = import_folder(tmp_path, geocoder=geocoder).rows.of["places"]
    assert place["name"] == "St. John's"
    assert place["place_id"] == slug(place["name"], place["country_code"]) == "st-johns-ca"


def test_every_shipped_place_has_the_id_of_its_name_and_country() -> None:
    for folder in (SHIPPED.parent, SHIPPED):
        with (folder / "places.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                wanted = slug(row["name"], row["country_code"])
                assert row["place_id"].removeprefix(wanted).strip("-0123456789") == "", row


def test_the_words_of_the_record_are_kept_beside_todays_names(imported: Imported) -> None:
    entry = by_id(imported, "entries")["record-9047"]
    assert (entry["country"], entry["locale"]) == ("Tanganyika", "Dar es Salaam")
    assert by_id(imported, "places")["dar-es-salaam-tz"]["country"] == "Tanzania"


def test_only_a_country_is_drawn_at_the_capital_and_says_so(imported: Imported) -> None:
    stop = by_id(imported, "stops")["record-9045-tokyo"]
    assert (stop["place_basis"], stop["note"]) == ("capital", "Drawn at the capital: the record names no place.")
    assert by_id(imported, "trips")[stop["trip_id"]]["title"] == "Japan"


def test_remarks_come_along_only_when_asked_for_and_topics_always(imported: Imported, geocoder: GeoNames) -> None:
    facts = import_folder(FIXTURES, remarks=False, geocoder=geocoder)
    assert by_id(imported, "entries")["record-9032"]["remarks"] == "Attended the NATO Foreign Ministerial."
    assert all(row["remarks"] == "" for row in facts.rows.of["entries"])
    assert by_id(facts, "entries")["record-9032"]["topics"] == "multilateral_nato"


def test_importing_again_changes_nothing(tmp_path: Path, imported: Imported, geocoder: GeoNames) -> None:
    assert write(imported.rows, tmp_path) == list(COLUMNS)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert write(import_folder(FIXTURES, geocoder=geocoder).rows, tmp_path) == []
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_the_tables_keep_the_rules_of_the_house(imported: Imported) -> None:
    keeps_the_rules(imported.rows.sorted())


def keeps_the_rules(tables: dict[str, list[Row]]) -> None:
    for table in HOUSE.keys() & COLUMNS:
        assert COLUMNS[table] == HOUSE[table]
        rows = pd.DataFrame(tables[table], columns=list(COLUMNS[table]), dtype="str")
        TABLES[table].validate(rows.where(rows != ""), lazy=True)


def test_an_empty_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no XML file"):
        import_folder(tmp_path)


words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=20)
countries = st.sampled_from(["Japan", "U.S.S.R.", "Korea, South", "Yugoslavia", "Vatican City", "Freedonia"]) | words
locales = st.sampled_from(["Tokyo", "Moscow, Kiev", "Seoul", "", "Mexico, D.F."]) | words
days = st.dates().map(str) | st.sampled_from(["", "1990-02-30", "soon"])
elements = st.sampled_from(["id", "role", "name", "start-date", "end-date", "country", "locale", "remarks"])
entries = st.tuples(st.integers(1, 40), days, days, countries, locales, words, st.none() | elements)


@settings(max_examples=60)
@given(st.lists(entries, min_size=1, max_size=12))
def test_no_visit_is_lost_whatever_the_record_says(
    geocoder: GeoNames, tmp_path_factory: pytest.TempPathFactory, drawn: list[tuple[object, ...]]
) -> None:
    folder = tmp_path_factory.mktemp("record")
    text = ""
    for number, start, end, country, locale, remarks, missing in drawn:
        cells = {
            "id": number, "role": "secretary", "name": "Jane Doe", "start-date": start, "end-date": end,
            "country": country, "locale": locale, "remarks": remarks,
        }  # fmt: skip
        inside = "".join(f"<{tag}>{escape(str(cell))}</{tag}>" for tag, cell in cells.items() if tag != missing)
        text += f'<trip role="secretary" who="doe-jane">{inside}</trip>'
    (folder / "doe-jane.xml").write_text(f"<trips>{text}</trips>", encoding="utf-8")
    imported = import_folder(folder, geocoder=geocoder)
    assert imported.read == len(drawn)
    is_whole(imported)
    out = tmp_path_factory.mktemp("tables")
    write(imported.rows, out)
    assert write(import_folder(folder, geocoder=geocoder).rows, out) == []


def test_the_real_record_is_imported_whole(record: Path, geocoder: GeoNames) -> None:
    imported = import_folder(record, geocoder=geocoder)
    is_whole(imported)
    assert (imported.read, imported.set_aside) == (VISITS_IN_THE_RECORD, 0)
    assert len(imported.rows.of["people"]) == 55
    keeps_the_rules(imported.rows.sorted())
    kinds = {(finding.kind, finding.entry) for finding in imported.findings}
    assert {("repeat", "4019"), ("repeat", "4020"), ("repeats disagree", "4021"), ("repeats disagree", "4119")} <= kinds
    assert ("same again", "2123") in kinds


def test_what_is_shipped_is_what_the_import_makes_of_the_record(
    record: Path, geocoder: GeoNames, tmp_path: Path
) -> None:
    write(import_folder(record, remarks=False, geocoder=geocoder).rows, tmp_path)
    for table in COLUMNS:
        assert (SHIPPED / f"{table}.csv").read_bytes() == (tmp_path / f"{table}.csv").read_bytes(), table


def test_the_shipped_record_has_facts_and_no_remarks() -> None:
    tables = {}
    for table in COLUMNS:
        with (SHIPPED / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            tables[table] = list(csv.DictReader(file))
    assert len(tables["entries"]) == VISITS_IN_THE_RECORD
    assert not any(row["remarks"] for row in tables["entries"])
    keeps_the_rules(tables)


@pytest.mark.parametrize("table", ["people", "places", "topics"])
def test_a_row_that_articles_and_record_both_have_is_the_same_row(table: str) -> None:
    both = []
    for folder in (SHIPPED.parent, SHIPPED):
        with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            both.append({row[COLUMNS[table][0]]: row for row in csv.DictReader(file)})
    articles, record = both
    assert articles.keys() & record.keys()
    for one in articles.keys() & record.keys():
        assert articles[one] == record[one]
