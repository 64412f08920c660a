"""The map: routes and places of what is shown, drawn beside a base map that never changes."""

from collections.abc import Callable

import streamlit as st
from streamlit.components.v1 import declare_component
from streamlit_folium import st_folium

from components.drawing.assets import LAND, LEAFLET, STATIC, MapUrls
from components.drawing.base_map import base_map
from components.drawing.layer import scene_layer
from components.drawing.scene import Scene

HEIGHT = 560  # pixels

# Declared for nothing but their addresses: Streamlit then serves the folders to the map's frame.
declare_component("leaflet", path=str(LEAFLET))
declare_component("drawing", path=str(STATIC))
declare_component("land", path=str(LAND.parent))
URLS = MapUrls(
    leaflet=f"../{__name__}.leaflet", assets=f"../{__name__}.drawing", land=f"../{__name__}.land/{LAND.name}"
)


def map_view(
    scene: Scene, choose: Callable[[str], None] | None = None, *, key: str = "map", height: int = HEIGHT
) -> None:
    """Draws the scene; a click on a place calls `choose` with its id, where there is one. `key` tells maps apart."""

    def choose_clicked() -> None:
        clicked = (st.session_state[key] or {}).get("last_active_drawing") or {}
        place = (clicked.get("properties") or {}).get("place_id")
        if place and choose:
            choose(place)

    st_folium(
        base_map(URLS),
        key=key,
        height=height,
        use_container_width=True,
        returned_objects=["last_active_drawing"] if choose else [],
        feature_group_to_add=scene_layer(scene),
        on_change=choose_clicked if choose else None,
        render=False,  # The page that folium would write around the map is not asked for.
    )
