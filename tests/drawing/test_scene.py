"""A scene refuses what could not be drawn."""

import dataclasses
from typing import Any

import pytest

from components.drawing.scene import LegendEntry, LegMark, PlaceMark, Scene
from components.geography.position import Position

TOKYO = PlaceMark("tokyo-jp", "Tokyo", "Japan", Position(35.6895, 139.6917))
LEG = LegMark(Position(37.566, 126.9784), TOKYO.position)


@pytest.mark.parametrize(
    "change",
    [
        {"place_id": ""},
        {"precision": "planet"},
        {"status": "dreamt"},
        {"mode": "by post"},
        {"visits": 0},
        {"standing": "denied"},
        {"colour": "red"},
        {"colour": "#fff"},
        {"colour": "#123456;stroke:url(x)"},
    ],
)
def test_a_place_refuses_a_value_outside_its_rules(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        dataclasses.replace(TOKYO, **change)


@pytest.mark.parametrize("change", [{"status": "dreamt"}, {"mode": "by post"}, {"trips": 0}, {"colour": "#GGGGGG"}])
def test_a_leg_refuses_a_value_outside_its_rules(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        dataclasses.replace(LEG, **change)


def test_a_legend_entry_may_explain_the_neutral_ink() -> None:
    assert LegendEntry(None, "several trips").colour is None
    with pytest.raises(ValueError, match="#rrggbb"):
        LegendEntry("blue", "a trip")


def test_a_place_is_one_mark() -> None:
    with pytest.raises(ValueError, match="tokyo-jp"):
        Scene((TOKYO, dataclasses.replace(TOKYO, name="Edo")))
