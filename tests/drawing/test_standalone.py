"""The standalone page holds everything it needs, asks for nothing, and runs nothing but its own three scripts."""

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import pytest

from components.drawing.scene import PlaceMark, Scene
from components.drawing.standalone import ListedStop, standalone_html
from components.geography.position import Position

HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"' --> `${alert(3)}` $title"
SCENE = Scene((PlaceMark("tokyo-jp", HOSTILE, HOSTILE, Position(35.6895, 139.6917)),), legend_title=HOSTILE)


class Page(HTMLParser):
    """The elements of a page, its scripts and its text."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self.inside = ""
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.inside = tag

    def handle_data(self, data: str) -> None:
        self.texts.setdefault(self.inside, []).append(data)


@pytest.fixture(scope="module")
def source() -> str:
    row = ListedStop(HOSTILE, (HOSTILE, "Tokyo"))
    return standalone_html(SCENE, HOSTILE, HOSTILE, ("When", HOSTILE), [row])


def test_hostile_text_is_shown_as_it_is_written(source: str) -> None:
    page = Page(source)
    for tag in ("title", "h1", "p", "td", "th"):
        assert HOSTILE in "".join(page.texts[tag]), tag
    assert [attributes["data-place"] for tag, attributes in page.elements if tag == "tr" and attributes] == [HOSTILE]


def test_hostile_text_adds_no_element_and_no_handler(source: str) -> None:
    page = Page(source)
    assert [tag for tag, _ in page.elements].count("script") == 3
    assert "img" not in [tag for tag, _ in page.elements]
    assert not [name for _, attributes in page.elements for name in attributes if name.startswith("on")]


def test_only_the_three_scripts_may_run(source: str) -> None:
    policy = next(a["content"] for tag, a in Page(source).elements if tag == "meta" and "content" in a)
    scripts = re.findall(r"<script>(.*?)</script>", source, re.DOTALL)
    hashes = [base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts]
    assert policy
    assert policy.startswith("default-src 'none';")
    assert re.findall(r"'sha256-([^']+)'", policy) == hashes
    assert "script-src 'sha256-" in policy


def test_nothing_is_asked_for(source: str) -> None:
    page = Page(source)
    assert not [a for tag, a in page.elements if "src" in a or tag == "link"]
    assert "url(" not in "".join(page.texts["style"])
    assert "tile.openstreetmap" not in source


def test_the_scene_inside_is_the_scene(source: str) -> None:
    literal = re.search(r"const SCENE = (\{.*?\});\n", source)
    assert literal
    sent = json.loads(literal[1])
    assert sent["places"][0][:3] == ["tokyo-jp", HOSTILE, HOSTILE]


def test_a_page_without_stops_has_no_table() -> None:
    assert "<table" not in standalone_html(Scene(), "Trips", "Cite")


def test_a_row_that_does_not_fit_its_headings_is_refused() -> None:
    with pytest.raises(ValueError, match="1 cells under 2 headings"):
        standalone_html(Scene(), "Trips", "Cite", ("When", "Where"), [ListedStop("tokyo-jp", ("2021",))])
