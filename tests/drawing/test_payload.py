"""What is sent to the browser is the scene, compact, with every line on the same copy of the world as its ends."""

import json
import random
from itertools import accumulate
from typing import Any

import pytest

from components.drawing.colours import PALETTE
from components.drawing.escaping import javascript_literal
from components.drawing.payload import bows, payload
from components.drawing.scene import LegendEntry, LegMark, PlaceMark, Scene
from components.geography.position import Position

SEOUL, TOKYO, ALASKA = Position(37.566, 126.9784), Position(35.6895, 139.6917), Position(64.0, -150.0)


def mark(place_id: str, position: Position, **values: Any) -> PlaceMark:
    return PlaceMark(place_id, place_id.title(), "Somewhere", position, **values)


def line_of(row: list[Any]) -> list[tuple[float, float]]:
    """Longitude and latitude of each point of a leg's row."""
    steps = row[0]
    return [(x / 100, y / 100) for x, y in zip(accumulate(steps[::2]), accumulate(steps[1::2]), strict=True)]


def test_a_leg_across_the_pacific_ends_beside_the_mark_of_its_place() -> None:
    sent = payload(Scene((mark("seoul", SEOUL), mark("alaska", ALASKA)), (LegMark(SEOUL, ALASKA),)))
    at = {row[0]: (row[3], row[4]) for row in sent["places"]}
    line = line_of(sent["legs"][0])
    assert at == {"seoul": (126.9784, 37.566), "alaska": (210.0, 64.0)}
    assert line[0] == pytest.approx(at["seoul"], abs=0.01)
    assert line[-1] == pytest.approx(at["alaska"], abs=0.01)
    assert all(120 < longitude < 215 for longitude, _ in line), "the line runs by Europe"


def test_colours_are_sent_once_and_the_neutral_ink_not_at_all() -> None:
    places = (mark("a", SEOUL, colour=PALETTE[1]), mark("b", TOKYO, colour=PALETTE[1]), mark("c", ALASKA))
    sent = payload(Scene(places))
    assert sent["colours"] == [PALETTE[1]]
    assert {row[0]: row[9] for row in sent["places"]} == {"a": 0, "b": 0, "c": -1}


def test_what_is_chosen_is_drawn_last_and_other_legs_fade() -> None:
    chosen, other = LegMark(SEOUL, TOKYO, chosen=True), LegMark(TOKYO, ALASKA)
    sent = payload(Scene((mark("seoul", SEOUL, chosen=True), mark("tokyo", TOKYO, labelled=True)), (chosen, other)))
    assert [row[-1] for row in sent["legs"]] == ["f", "c"]
    assert [(row[0], row[-1]) for row in sent["places"]] == [("tokyo", "l"), ("seoul", "c")]


def test_how_a_place_stands_in_the_official_record_is_sent() -> None:
    places = (mark("a", SEOUL, standing="added"), mark("b", TOKYO, standing="missing"), mark("c", ALASKA))
    sent = payload(Scene(places))
    assert {row[0]: row[-1] for row in sent["places"]} == {"a": "a", "b": "m", "c": ""}


def test_nothing_fades_while_nothing_is_chosen() -> None:
    assert payload(Scene(legs=(LegMark(SEOUL, TOKYO),)))["legs"][0][-1] == ""


def test_a_leg_that_stays_where_it_is_has_no_line() -> None:
    around = Position(SEOUL.latitude, SEOUL.longitude - 360)
    assert payload(Scene(legs=(LegMark(SEOUL, SEOUL), LegMark(SEOUL, around))))["legs"] == []


def test_there_and_back_lie_apart_and_each_on_the_right_of_its_way() -> None:
    assert bows([LegMark(SEOUL, TOKYO), LegMark(TOKYO, ALASKA), LegMark(TOKYO, SEOUL)]) == [-0.5, 0.0, -0.5]


def test_legs_of_the_same_way_lie_side_by_side() -> None:
    assert bows([LegMark(SEOUL, TOKYO)] * 3) == [-1.0, 0.0, 1.0]


def test_a_short_leg_that_bows_has_points_to_bow_with() -> None:
    near = Position(37.9, 127.3)
    sent = payload(Scene(legs=(LegMark(SEOUL, near), LegMark(near, SEOUL))))
    assert all(len(line_of(row)) >= 9 for row in sent["legs"])


def test_an_empty_scene_can_be_sent() -> None:
    assert payload(Scene(choice_token="7")) == {
        "colours": [], "places": [], "legs": [], "legend": [], "title": "Legend", "token": "7",
    }  # fmt: skip


def test_the_legend_and_its_texts_arrive_as_they_are() -> None:
    entries = (LegendEntry(PALETTE[0], "A <b>trip</b>"), LegendEntry(None, "several"))
    sent = payload(Scene(legend=entries, legend_title="Trips"))
    assert (sent["title"], sent["legend"]) == ("Trips", [[PALETTE[0], "A <b>trip</b>"], [None, "several"]])


def test_a_thousand_places_and_three_hundred_legs_are_well_under_four_hundred_kilobytes() -> None:
    chance = random.Random(1)
    places = tuple(
        mark(
            f"some-place-number-{n}-xx",
            Position(chance.uniform(-60, 75), chance.uniform(-180, 180)),
            colour=chance.choice(PALETTE),
            visits=chance.randint(1, 5000),
        )
        for n in range(1000)
    )
    ends = [(chance.choice(places).position, chance.choice(places).position) for _ in range(300)]
    literal = javascript_literal(payload(Scene(places, tuple(LegMark(a, b, trips=12) for a, b in ends))))
    assert len(json.loads(literal)["places"]) == 1000
    assert len(literal) < 300_000
