"""The map beneath every scene: constant, so that streamlit-folium keeps it mounted while the scenes change on it.

It needs Leaflet, two small files of our own and the land, all served by the app. Street tiles are the one thing that
comes from elsewhere, and only once the reader switches them on; the land stays beneath them.
"""

import folium
import xyzservices
from folium.template import Template

from components.drawing.assets import MapUrls
from components.drawing.escaping import javascript_literal

STREETS = xyzservices.providers.OpenStreetMap.Mapnik


class BaseMap(folium.Map):  # type: ignore[misc, unused-ignore]  # folium has types in some releases only
    """A folium map that loads Leaflet and stopover.js only, and is opened by `stopover.open`."""

    _template = Template(
        """
        {% macro html(this, kwargs) %}
            <div class="folium-map" id={{ this.get_name()|tojson }} ></div>
        {% endmacro %}
        {% macro script(this, kwargs) %}
            var {{ this.get_name() }} = stopover.open({{ this.get_name()|tojson }}, {{ this.opening }});
        {% endmacro %}
        """
    )

    def __init__(self, urls: MapUrls) -> None:
        super().__init__(tiles=None)
        self.default_js = [("leaflet", f"{urls.leaflet}/leaflet.js"), ("stopover", f"{urls.assets}/stopover.js")]
        self.default_css = [
            ("leaflet_css", f"{urls.leaflet}/leaflet.css"),
            ("stopover_css", f"{urls.assets}/stopover.css"),
        ]
        streets = {
            "name": "Street map (OpenStreetMap)",
            "url": STREETS.build_url(),
            "attribution": STREETS.html_attribution,
            "maxZoom": STREETS.max_zoom,
        }
        self.opening = javascript_literal({"land": urls.land, "streets": streets})


def base_map(urls: MapUrls) -> BaseMap:
    """A new base map with its switch for street tiles; the same script for the same addresses. Never keep one."""
    return BaseMap(urls)
