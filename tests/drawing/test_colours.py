"""Colours stay apart from land and sea in both themes, and from each other for colour-blind readers."""

import re
import tomllib
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.drawing.assets import STATIC
from components.drawing.colours import PALETTE, colouring
from tests.conftest import ROOT

STREAMLIT_THEMES = [("#ffffff", "#31333f"), ("#0e1117", "#fafafa")]

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear sRGB.
SEEN_BY = {
    "most readers": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}


def own_themes() -> list[tuple[str, str]]:
    config = ROOT / ".streamlit" / "config.toml"
    theme = tomllib.loads(config.read_text(encoding="utf-8")).get("theme", {}) if config.exists() else {}
    kinds = [theme.get(kind, {}) for kind in ("light", "dark")]
    return [(kind["backgroundColor"], kind["textColor"]) for kind in kinds if "textColor" in kind]


def rgb(colour: str) -> np.ndarray:
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255


def linear(colour: np.ndarray) -> np.ndarray:
    return np.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)


def contrast(a: np.ndarray, b: np.ndarray) -> float:
    """WCAG 2.2: relative luminance, and the ratio of two."""
    dark, light = sorted(float(linear(c) @ [0.2126, 0.7152, 0.0722]) for c in (a, b))
    return (light + 0.05) / (dark + 0.05)


def oklab(light: np.ndarray) -> np.ndarray:
    """Ottosson 2020, from linear sRGB."""
    cones = [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
    axes = [
        [0.2104542553, 0.793617785, -0.0040720468],
        [1.9779984951, -2.428592205, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.808675766],
    ]
    return np.array(axes) @ np.cbrt(np.array(cones) @ np.clip(light, 0, 1))


def tone(name: str, background: str, text: str) -> np.ndarray:
    """Land or sea, mixed as the style sheet says."""
    css = (STATIC / "stopover.css").read_text(encoding="utf-8")
    rule = re.search(rf"--stopover-{name}: color-mix\(in srgb, (\S+) (\d+)%, var\(--background-color\)\)", css)
    assert rule, f"the style sheet mixes --stopover-{name} in another way than this test reads"
    other = text if rule[1].startswith("var(--text-color)") else rule[1]
    share = int(rule[2]) / 100
    return share * rgb(other) + (1 - share) * rgb(background)


@pytest.mark.parametrize("theme", [*STREAMLIT_THEMES, *own_themes()])
@pytest.mark.parametrize("ground", ["land", "sea"])
@pytest.mark.parametrize("colour", PALETTE)
def test_every_colour_keeps_a_contrast_of_three_with_the_ground(
    colour: str, ground: str, theme: tuple[str, str]
) -> None:
    assert contrast(rgb(colour), tone(ground, *theme)) >= 3


@pytest.mark.parametrize("reader", SEEN_BY)
def test_no_two_colours_look_alike(reader: str) -> None:
    seen = [oklab(np.array(SEEN_BY[reader]) @ linear(rgb(colour))) for colour in PALETTE]
    apart = {(PALETTE[i], PALETTE[j]): float(np.linalg.norm(seen[i] - seen[j])) for i, j in combinations(range(8), 2)}
    # About 0.02 is just noticeable side by side in OKLab.
    assert min(apart.values()) > 0.06, min(apart, key=lambda pair: apart[pair])


def test_colour_means_the_trip_while_there_are_colours_for_all() -> None:
    drawn = colouring(["a", "b", "a"], [2021, 2024], ["blinken"])
    assert drawn.by == "trip"
    assert [drawn.of("a"), drawn.of("b"), drawn.of("c")] == [PALETTE[0], PALETTE[1], None]


def test_colour_means_the_year_when_there_are_more_trips_than_colours() -> None:
    assert colouring(range(9), [2021, 2024], ["blinken"]).by == "year"


def test_colour_means_the_person_when_there_are_more_years_too() -> None:
    assert colouring(range(9), range(2000, 2020), ["blinken", "austin"]).by == "person"


def test_colour_means_nothing_when_there_is_too_much_of_all() -> None:
    drawn = colouring(range(9), range(9), range(9))
    assert (drawn.by, dict(drawn.colours)) == ("nothing", {})


@given(st.lists(st.text(min_size=1), min_size=1, max_size=8, unique=True), st.integers(1, 8))
def test_a_key_keeps_its_colour_when_later_ones_are_added(trips: list[str], first: int) -> None:
    some, every = colouring(trips[:first]), colouring(trips)
    assert all(every.of(trip) == some.of(trip) for trip in trips[:first])
    assert len({every.of(trip) for trip in trips}) == len(trips)
