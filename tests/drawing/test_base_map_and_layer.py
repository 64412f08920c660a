"""The base map is the same script every time, and a scene is one call that hostile text cannot leave."""

import re

from folium import Figure

from components.drawing.assets import LAND, LEAFLET, STATIC, MapUrls
from components.drawing.base_map import BaseMap, base_map
from components.drawing.layer import SceneCall, scene_layer
from components.drawing.scene import LegendEntry, PlaceMark, Scene
from components.geography.position import Position

URLS = MapUrls(leaflet="../x.leaflet", assets="../x.assets", land="../x.land/land.json")
HOSTILE = "</script><script>alert(1)</script>`${alert(2)}`{{'alert'}}{{ 7 * 7 }}{% raw %}{#\u2028\\"


def script(drawn: BaseMap) -> str:
    root = drawn.get_root()
    assert isinstance(root, Figure)
    root.render()
    return re.sub(r"[0-9a-f]{32}", "ID", root.script.render())


def script_of_layer(scene: Scene, drawn: BaseMap) -> str:
    """What streamlit-folium sends of a scene: the script of the call in the layer that is on the map."""
    layer = scene_layer(scene)
    layer.add_to(drawn)
    [call] = layer._children.values()
    assert isinstance(call, SceneCall)
    return re.sub(r"[0-9a-f]{32}", "ID", call._template.module.script(call, {}))


def test_the_base_map_is_constant() -> None:
    assert script(base_map(URLS)) == script(base_map(URLS))


def test_the_base_map_loads_leaflet_and_our_own_files_only() -> None:
    drawn = base_map(URLS)
    assert [url for _, url in drawn.default_js] == ["../x.leaflet/leaflet.js", "../x.assets/stopover.js"]
    assert [url for _, url in drawn.default_css] == ["../x.leaflet/leaflet.css", "../x.assets/stopover.css"]
    header = drawn.get_root()
    header.render()
    assert set(re.findall(r'(?:src|href)="([^"]*)"', header.header.render())) == {
        url for _, url in [*drawn.default_js, *drawn.default_css]
    }


def test_two_base_maps_do_not_share_their_lists_of_files() -> None:
    one, other = base_map(URLS), base_map(MapUrls("a", "b", "c"))
    assert one.default_js != other.default_js
    assert BaseMap.default_js is not one.default_js


def test_the_files_the_map_needs_are_there() -> None:
    needed = [LEAFLET / "leaflet.js", LEAFLET / "leaflet.css", STATIC / "stopover.js", STATIC / "stopover.css", LAND]
    assert [file for file in needed if not file.is_file()] == []


def test_street_tiles_are_off_until_asked_for_and_name_their_source() -> None:
    drawn = script(base_map(URLS))
    assert "tile.openstreetmap.org" in drawn
    assert "OpenStreetMap" in drawn
    assert "contributors" in drawn
    assert "L.tileLayer" not in drawn  # stopover.js makes the layer, and only its switch is put on the map


def test_a_scene_is_one_call_that_hostile_text_cannot_leave() -> None:
    place = PlaceMark(HOSTILE, HOSTILE, HOSTILE, Position(1, 2))
    scene = Scene((place,), legend=(LegendEntry(None, HOSTILE),), legend_title=HOSTILE, choice_token=HOSTILE)
    added = script_of_layer(scene, base_map(URLS))
    assert added.count("stopover.draw(") == 1
    literal = re.search(r"stopover\.draw\(map_ID, feature_group_ID, (.*)\);", added)
    assert literal
    assert not set("<>&'`$") & set(literal[1])
    assert literal[1].isascii()
