"""A scene as a folium layer: one script call with the scene as JSON, for `st_folium(feature_group_to_add=...)`."""

import folium
from branca.element import MacroElement
from folium.template import Template

from components.drawing.escaping import javascript_literal
from components.drawing.payload import payload
from components.drawing.scene import Scene


class SceneCall(MacroElement):  # type: ignore[misc, unused-ignore]  # branca has types in some releases only
    """The call that draws a scene into the feature group it is added to; the group must be on a map."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
            stopover.draw({{ this._parent._parent.get_name() }}, {{ this._parent.get_name() }}, {{ this.literal }});
        {% endmacro %}
        """
    )

    def __init__(self, scene: Scene) -> None:
        super().__init__()  # type: ignore[no-untyped-call, unused-ignore]  # the same
        self._name = "SceneCall"
        self.literal = javascript_literal(payload(scene))

    def render(self, **_: object) -> str:
        """Nothing: streamlit-folium takes the script from the template itself.

        folium would put it into the page around the map, which nobody asks for, and compile all of it as a template of
        its own on the way.
        """
        return ""


def scene_layer(scene: Scene) -> folium.FeatureGroup:
    """A new feature group that draws the scene. Never keep one: streamlit-folium renames what it is given."""
    group = folium.FeatureGroup(name="stops", control=False)
    group.add_child(SceneCall(scene))
    return group
