"""What comes before the main clause may say where somebody was."""

from datetime import date

import pytest

from tests.reading.told import stops

OPENING = "Princess Inga of Norway arrived in France on Wednesday. "


@pytest.mark.parametrize(
    "sentence",
    [
        "After a lunch in Paris she met Bob Ray.",
        "After a lunch at the Swedish embassy in Paris she met Bob Ray.",
        "She had lunch at the Swedish embassy in Paris and met Bob Ray.",
    ],
)
def test_whoever_had_lunch_in_a_town_was_there(sentence: str) -> None:
    found = stops(f"{OPENING}{sentence} Yesterday she took the train to Lyon.", date(2016, 3, 4))
    assert [(s.place, s.status) for s in found] == [("Paris", "made"), ("Lyon", "made")]


def test_where_somebody_came_from_was_before() -> None:
    text = "Princess Inga arrived in Lyon on Friday evening from Nantes, where she opened a school."
    assert [s.place for s in stops(text)] == ["Nantes", "Lyon"]


def test_who_had_been_to_a_town_did_not_only_plan_it() -> None:
    text = f"{OPENING}She had also been to Bergen, where she saw what the storm had done."
    assert [(s.place, s.status) for s in stops(text) if s.place == "Bergen"] == [("Bergen", "made")]


def test_besides_one_town_somebody_goes_to_others() -> None:
    text = "Besides Paris, President Ann Lee is also expected to visit Lyon and Toulouse."
    assert [(s.place, s.status) for s in stops(text)] == [
        ("Paris", "planned"),
        ("Lyon", "planned"),
        ("Toulouse", "planned"),
    ]
