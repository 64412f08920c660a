"""Plan beside record: each verdict on invented trips, the limits of the rule, and the articles' own four trips."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.dataset.questions.record import COMPARED_COLUMNS
from components.record.comparison import compare, last_day
from components.record.verdicts import COLUMNS

LAST = date(2025, 2, 19)
PLACES = {
    "Tokyo": ("tokyo-jp", "JP", 35.69, 139.69, "city"),
    "Yokohama": ("yokohama-jp", "JP", 35.44, 139.64, "city"),
    "Yokota": ("yokota-jp", "JP", 35.75, 139.35, "venue"),
    "Seoul": ("seoul-kr", "KR", 37.57, 126.98, "city"),
    "Paris": ("paris-fr", "FR", 48.85, 2.35, "city"),
    "Colleville": ("colleville-fr", "FR", 49.36, -0.85, "venue"),
    "Normandy": ("normandy-fr", "FR", 49.1, 0.1, "region"),
    "Rome": ("rome-it", "IT", 41.89, 12.51, "city"),
    "Jerusalem": ("jerusalem-il", "IL", 31.77, 35.22, "city"),
    "Tel Aviv": ("tel-aviv-il", "IL", 32.08, 34.78, "city"),
    "Anchorage": ("anchorage-us", "US", 61.2, -149.9, "city"),
    "San Juan": ("san-juan-pr", "PR", 18.47, -66.1, "city"),
    "Atlantis": ("atlantis-gr", "GR", None, None, "city"),
}


def stops(*rows: tuple[str, str, str, str], trip: str = "plan", who: str = "doe", **other: str) -> pd.DataFrame:
    """Stops of a trip from (place, start, end, extra); `extra` may be `virtual`, `capital` or a status."""
    made = []
    for position, (place, start, end, extra) in enumerate(rows, 1):
        place_id, code, latitude, longitude, precision = PLACES[place]
        made.append(
            {
                "stop_id": f"{trip}-{position}", "trip_id": trip, "position": str(position), "place_id": place_id,
                "place": place, "country_code": code, "latitude": latitude, "longitude": longitude,
                "precision": precision, "place_basis": "capital" if extra == "capital" else "named",
                "travellers": who, "start": start, "end": end, "mode": "virtual" if extra == "virtual" else "in_person",
                "status": extra if extra in ("made", "postponed", "cancelled") else "planned",
            }
        )  # fmt: skip
    return pd.DataFrame(made, columns=list(COMPARED_COLUMNS))


def trip(start: str = "", end: str = "", trip_id: str = "plan") -> pd.DataFrame:
    return pd.DataFrame([{"trip_id": trip_id, "start": start, "end": end}])


def recorded(*rows: tuple[str, str, str], trip: str = "record", who: str = "doe") -> pd.DataFrame:
    return stops(*[(*row, "") for row in rows], trip=trip, who=who)


def verdicts(compared: pd.DataFrame) -> list[tuple[str, str]]:
    return list(zip(compared["place"], compared["verdict"], strict=True))


def test_a_stop_made_on_a_day_it_was_announced_for_is_as_announced() -> None:
    plan = stops(("Tokyo", "2021-03-15", "2021-03-15", ""))
    compared = compare(trip("2021-03-15"), plan, recorded(("Tokyo", "2021-03-15", "2021-03-17")), LAST)
    assert verdicts(compared) == [("Tokyo", "as announced")]
    assert compared["record_trip_id"].tolist() == ["record"]
    assert compared["record_end"].tolist() == [date(2021, 3, 17)]


def test_a_stop_made_later_is_made_on_other_days_and_both_are_shown() -> None:
    plan = stops(("Tokyo", "2021-03-15", "2021-03-15", ""))
    (row,) = compare(trip(), plan, recorded(("Tokyo", "2021-03-20", "2021-03-21")), LAST).to_dict("records")
    assert row["verdict"] == "made, but on other days"
    assert (row["announced_start"], row["record_start"]) == (date(2021, 3, 15), date(2021, 3, 20))


@pytest.mark.parametrize("day", ["2021-04-01", "2020-01-01"])
def test_a_visit_more_than_two_weeks_away_is_another_trip(day: str) -> None:
    plan = stops(("Tokyo", "2021-03-15", "2021-03-15", ""))
    assert verdicts(compare(trip(), plan, recorded(("Tokyo", day, day)), LAST)) == [
        ("Tokyo", "announced, not in the record")
    ]


def test_what_nobody_announced_is_put_where_it_was_made() -> None:
    plan = stops(("Seoul", "2025-01-06", "", ""), ("Paris", "2025-01-08", "", ""))
    record = recorded(
        ("Seoul", "2025-01-06", "2025-01-06"), ("Tokyo", "2025-01-07", "2025-01-07"),
        ("Paris", "2025-01-08", "2025-01-08"), ("Rome", "2025-01-09", "2025-01-10"),
    )  # fmt: skip
    compared = compare(trip(), plan, record, LAST)
    assert verdicts(compared) == [
        ("Seoul", "as announced"), ("Tokyo", "in the record, not announced"),
        ("Paris", "as announced"), ("Rome", "in the record, not announced"),
    ]  # fmt: skip
    assert compared["order"].tolist() == [1, 2, 3, 4]
    assert compared["stop_id"].tolist()[1] is None


def test_stops_at_home_and_by_video_are_outside_the_records_rules() -> None:
    plan = stops(("Anchorage", "2021-03-18", "", ""), ("San Juan", "", "", ""), ("Tokyo", "2021-03-15", "", "virtual"))
    compared = compare(trip("2021-03-15"), plan, recorded(("Tokyo", "2021-03-15", "2021-03-17")), LAST)
    assert set(compared["verdict"]) == {"outside the record's rules"}
    assert compared["reason"].tolist() == ["domestic", "domestic", "virtual"]


def test_people_whom_the_record_does_not_follow_are_outside_its_rules() -> None:
    plan = stops(("Tokyo", "2021-03-15", "", ""), who="somebody-else")
    compared = compare(trip(), plan, recorded(("Tokyo", "2021-03-15", "2021-03-17")), LAST)
    assert compared["reason"].tolist() == ["person"]


def test_an_absence_after_the_last_entry_means_nothing() -> None:
    plan = stops(("Tokyo", "2025-03-01", "2025-03-02", ""), ("Seoul", "", "", ""))
    compared = compare(trip(), plan, recorded(("Rome", "2024-03-01", "2024-03-01")), LAST)
    assert set(compared["verdict"]) == {"after the record's last entry"}


def test_a_country_announced_by_name_is_any_town_of_it_and_all_of_one_visit() -> None:
    plan = stops(("Jerusalem", "2024-02-07", "", "capital"))
    record = recorded(("Tel Aviv", "2024-02-07", "2024-02-08"), ("Jerusalem", "2024-02-07", "2024-02-08"))
    assert verdicts(compare(trip(), plan, record, LAST)) == [("Israel", "as announced")]


def test_another_town_of_the_same_country_is_another_place() -> None:
    plan = stops(("Jerusalem", "2024-02-07", "", ""))
    compared = compare(trip(), plan, recorded(("Tel Aviv", "2024-02-07", "2024-02-08")), LAST)
    assert verdicts(compared) == [
        ("Tel Aviv", "in the record, not announced"), ("Jerusalem", "announced, not in the record"),
    ]  # fmt: skip


@pytest.mark.parametrize(("made", "same"), [("Yokota", False), ("Yokohama", False), ("Tokyo", True)])
def test_a_place_beyond_25_kilometres_is_another_place(made: str, same: bool) -> None:
    plan = stops(("Tokyo", "2024-02-07", "", ""))
    compared = compare(trip(), plan, recorded((made, "2024-02-07", "2024-02-08")), LAST)
    assert ("as announced" in compared["verdict"].tolist()) is same


def test_a_region_is_the_places_in_it() -> None:
    plan = stops(("Normandy", "2024-06-06", "", ""))
    assert verdicts(compare(trip(), plan, recorded(("Colleville", "2024-06-06", "2024-06-06")), LAST)) == [
        ("Normandy", "as announced")
    ]


def test_a_place_visited_twice_is_matched_twice() -> None:
    plan = stops(("Tokyo", "2024-02-01", "", ""), ("Seoul", "2024-02-03", "", ""), ("Tokyo", "2024-02-05", "", ""))
    record = recorded(
        ("Tokyo", "2024-02-01", "2024-02-02"),
        ("Seoul", "2024-02-03", "2024-02-03"),
        ("Tokyo", "2024-02-05", "2024-02-05"),
    )
    compared = compare(trip(), plan, record, LAST)
    assert compared["record_stop_id"].tolist() == ["record-1", "record-2", "record-3"]


def test_a_stop_that_came_before_the_one_announced_before_it_is_said() -> None:
    plan = stops(("Tokyo", "", "", ""), ("Seoul", "", "", ""))
    record = recorded(("Seoul", "2024-07-26", "2024-07-27"), ("Tokyo", "2024-07-27", "2024-07-27"))
    assert compare(trip("2024-07-25"), plan, record, LAST)["came_before"].tolist() == ["", "Tokyo"]


def test_a_place_that_is_not_on_the_map_is_compared_by_its_id() -> None:
    plan = stops(("Atlantis", "2024-07-26", "", ""))
    assert verdicts(compare(trip(), plan, recorded(("Atlantis", "2024-07-26", "2024-07-26")), LAST)) == [
        ("Atlantis", "as announced")
    ]


def test_two_people_of_the_record_on_one_trip_are_compared_one_by_one() -> None:
    plan = stops(("Tokyo", "2024-02-01", "", ""), who="doe;roe")
    record = pd.concat([
        recorded(("Tokyo", "2024-02-01", "2024-02-02")),
        recorded(("Seoul", "2024-02-01", "2024-02-02"), trip="other", who="roe"),
    ])  # fmt: skip
    compared = compare(trip(), plan, record, LAST)
    assert list(zip(compared["person_id"], compared["verdict"], strict=True)) == [
        ("doe", "as announced"), ("roe", "in the record, not announced"), ("roe", "announced, not in the record"),
    ]  # fmt: skip


def test_timestamps_and_lists_are_as_good_as_text() -> None:
    plan = stops(("Tokyo", "2021-03-15", "2021-03-15", ""))
    record = recorded(("Tokyo", "2021-03-15", "2021-03-17"), ("Seoul", "2021-04-15", "2021-04-17"))
    for frame in (plan, record):
        frame["start"] = pd.to_datetime(frame["start"])
        frame["end"] = pd.to_datetime(frame["end"])
        frame["travellers"] = frame["travellers"].str.split(";")
    assert ("Tokyo", "as announced") in verdicts(compare(trip(), plan, record, LAST))


def test_nothing_compares_to_nothing() -> None:
    compared = compare(trip().iloc[:0], stops(), recorded(), LAST)
    assert list(compared.columns) == list(COLUMNS)
    assert compared.empty


def test_the_last_day_is_the_latest_end() -> None:
    assert last_day(pd.DataFrame({"end": ["2024-01-01", "2025-02-19", "1866-01-17"]})) == LAST
    with pytest.raises(ValueError, match="no entries"):
        last_day(pd.DataFrame({"end": []}))


somewhere = st.tuples(
    st.sampled_from(sorted(PLACES)), st.dates(date(2024, 1, 1), date(2024, 2, 15)).map(str), st.just("")
)
somehow = st.tuples(
    st.sampled_from(sorted(PLACES)), st.dates(date(2024, 1, 1), date(2024, 2, 15)).map(str) | st.just(""), st.just(""),
    st.sampled_from(["", "virtual", "capital"]),
)  # fmt: skip


@given(st.lists(somehow, min_size=1, max_size=6), st.lists(somewhere, max_size=8))
def test_every_stop_of_the_plan_has_one_verdict_and_no_stop_of_the_record_two(
    plan: list[tuple[str, str, str, str]], record: list[tuple[str, str, str]]
) -> None:
    compared = compare(trip("2024-01-10"), stops(*plan), recorded(*record), LAST)
    if not record:
        assert set(compared["verdict"]) == {"outside the record's rules"}
    announced = [one for one in compared["stop_id"] if one]
    assert announced == [f"plan-{number}" for number in range(1, len(plan) + 1)]
    made = [one for one in compared["record_stop_id"] if one]
    assert len(made) == len(set(made))
    assert compared["order"].tolist() == list(range(1, len(compared) + 1))
