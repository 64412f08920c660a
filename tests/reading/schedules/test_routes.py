"""Programmes whose days lead from town to town."""

import pytest

from tests.reading import told

POPE = "title: x\npublished: 2022-09-14\n\nThe Vatican released the schedule of Pope Leo's journey.\n\n"


@pytest.mark.parametrize("dash", [" – ", ", "])
def test_a_day_of_a_route_is_spent_where_its_leg_leads(dash: str) -> None:
    legs = [("3", "Rome", "Lima"), ("5", "Lima", "Quito"), ("7", "Quito", "Rome")]
    lines = [f"October {day} ({here}{dash}{there})\n8:10 Departure by plane" for day, here, there in legs]
    stops = [(stop.place, str(stop.start)) for stop in told.stops(POPE + "\n".join(lines))]
    assert stops[:2] == [("Lima", "2022-10-03"), ("Quito", "2022-10-05")]


def test_a_leg_that_comes_back_leads_to_where_it_turns() -> None:
    lines = "October 3 (Rome, Lima)\nOctober 5 (Lima, Quito, Lima)\nOctober 7 (Lima, Bogotá)"
    stops = [(stop.place, str(stop.start)) for stop in told.stops(POPE + lines)]
    assert stops == [("Lima", "2022-10-03"), ("Quito", "2022-10-05"), ("Bogotá", "2022-10-07")]
