"""The same map as one HTML file that opens anywhere without a network: everything is inside it, nothing is fetched.

A content security policy that names the file's own scripts by their hash, and nothing else, is the second lock behind
the escaping: text that slipped through could still neither run nor call anywhere.
"""

import base64
import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template

from components.drawing.assets import LAND, LEAFLET, STATIC
from components.drawing.escaping import html_text, javascript_literal
from components.drawing.payload import payload
from components.drawing.scene import Scene

PAGE = Template("""\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src $hashes">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
<style>$styles</style>
</head>
<body>
<main>
<h1>$title</h1>
<div id="map"></div>
$listing
<p class="citation">$citation</p>
</main>
$scripts
</body>
</html>
""")

PAGE_STYLE = """
:root { --background-color: #fdfcf9; --text-color: #1c1c1a; --font: sans-serif; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --background-color: #14171a; --text-color: #e9e6df; } }
body { background: var(--background-color); color: var(--text-color); font: 16px/1.5 var(--font); }
main { max-width: 72rem; margin: 0 auto; padding: 1rem; }
h1 { font: 600 1.6rem/1.25 serif; margin: 0 0 .75rem; }
#map { height: min(70vh, 620px, 105vw); border: 1px solid var(--stopover-border); }
.stops { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0;
  border-bottom: 1px solid var(--stopover-border); }
tr.chosen td { background: color-mix(in srgb, var(--text-color) 10%, var(--background-color)); }
.citation { color: var(--stopover-quiet); font-size: .875rem; }
"""

START = """
const map = stopover.open("map", { land: LAND });
const stops = L.featureGroup().addTo(map);
stopover.draw(map, stops, SCENE);
stops.on("click", ({ layer }) => {
  const rows = [...document.querySelectorAll("tr[data-place]")];
  for (const row of rows) row.classList.toggle("chosen", row.dataset.place === layer.feature.properties.place_id);
  rows.find((row) => row.classList.contains("chosen"))?.scrollIntoView({ block: "nearest" });
});
"""


@dataclass(frozen=True, slots=True)
class ListedStop:
    """One row of the list below the map: its cells as plain text, and the place it is marked for when clicked."""

    place_id: str
    cells: tuple[str, ...]


def standalone_html(
    scene: Scene, title: str, citation: str, headings: Sequence[str] = (), stops: Iterable[ListedStop] = ()
) -> str:
    """A whole HTML page with the scene, a table of the stops and a line to cite; all text is taken as plain text.

    Raises ValueError for a row that has not as many cells as there are headings.
    """
    scripts = [
        _inside_script(_read(LEAFLET / "leaflet.js")),
        _inside_script(_read(STATIC / "stopover.js")),
        f"const LAND = {_inside_script(_read(LAND))}; const SCENE = {javascript_literal(payload(scene))};{START}",
    ]
    return PAGE.substitute(
        title=html_text(title),
        citation=html_text(citation),
        listing=_listing(headings, stops),
        styles=_styles(),
        hashes=" ".join(f"'sha256-{_digest(script)}'" for script in scripts),
        scripts="\n".join(f"<script>{script}</script>" for script in scripts),
    )


def _listing(headings: Sequence[str], stops: Iterable[ListedStop]) -> str:
    rows = []
    for stop in stops:
        if len(stop.cells) != len(headings):
            raise ValueError(f"{len(stop.cells)} cells under {len(headings)} headings: {stop.cells!r}")
        cells = "".join(f"<td>{html_text(cell)}</td>" for cell in stop.cells)
        rows.append(f'<tr data-place="{html_text(stop.place_id)}">{cells}</tr>')
    if not rows:
        return ""
    head = "".join(f'<th scope="col">{html_text(heading)}</th>' for heading in headings)
    return f'<div class="stops"><table><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table></div>'


def _styles() -> str:
    leaflet = re.sub(r"url\([^)]*\)", "none", _read(LEAFLET / "leaflet.css"))
    return f"{leaflet}{_read(STATIC / 'stopover.css')}{PAGE_STYLE}"


@cache
def _read(path: Path) -> str:
    return re.sub(r"//# sourceMappingURL=\S*", "", path.read_text(encoding="utf-8"))


def _inside_script(source: str) -> str:
    """Code as it may stand in a <script>: what would end the element, or hide its end, is in string literals only."""
    return re.sub(r"<(?=/script|!--)", r"\\x3c", source, flags=re.IGNORECASE)


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
