"""A save that came second says what was changed meanwhile in words that its reader knows."""

from pathlib import Path

import pytest

from components.dataset.problems import ConflictError
from components.dataset.saving import Changes, Edit, Removal, save
from components.dataset.store import Dataset, open_folder
from components.dataset.written import tables_as_written
from components.panels.review.conflict import explained


@pytest.mark.parametrize(
    ("table", "key", "words"),
    [
        ("stops", "2025-01-seoul", "The stop in Seoul, South Korea (in the week of 5–11 January 2025) was"),
        ("stops", "2024-07-hanoi", "The stop in Hanoi, Vietnam (date not given) was"),
        ("trips", "2025-01-blinken-final", "The trip “Last trip: Seoul, Tokyo, Paris” was"),
        ("excerpts", "blinken-final-trip-1", "The excerpt “"),
        ("stops", "never-was", "A stop was"),
        ("trips", "never-was", "The trip was"),
        ("excerpts", "never-was", "An excerpt was"),
    ],
)
@pytest.mark.parametrize("gone", [True, False])
def test_what_was_changed_meanwhile_is_named_without_its_id(
    dataset: Dataset, table: str, key: str, words: str, gone: bool
) -> None:
    said = explained(dataset, ConflictError(table, key, gone=gone))
    assert said.startswith(words)
    assert f"was {'taken away' if gone else 'changed'} by somebody else" in said
    assert key not in said


def test_a_stop_taken_away_is_named_by_the_data_that_the_person_saw(data_copy: Path) -> None:
    seen = open_folder(data_copy)
    rows = tables_as_written(data_copy, ("trips", "stops", "excerpts"))
    trip = "2021-02-blinken-virtual"
    mine = {key: row for key, row in rows["stops"].items() if row["trip_id"] == trip}
    said = {key: row for key, row in rows["excerpts"].items() if mine.keys() & set(row["stop_ids"].split(";"))}
    away = [("trips", {trip: rows["trips"][trip]}), ("stops", mine), ("excerpts", said)]
    save(data_copy, Changes(removed=[Removal(name, key, row) for name, of in away for key, row in of.items()]))
    edit = Edit("stops", "2021-02-ottawa", {"status": "made"}, {"status": "planned"})
    with pytest.raises(ConflictError) as refused:
        save(data_copy, Changes(edits=[edit]))
    assert refused.value.gone
    assert explained(seen, refused.value).startswith("The stop in Ottawa, Canada (26 February 2021) was taken away")
