"""The address bar holds the whole state of the page: what an address says, and how it is written."""

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from components.dataset.selection import Selection
from components.panels import spans

MOST_VALUES = 60
LONGEST_SEARCH = 300
TABS = ("itinerary", "timeline", "numbers", "plan", "downloads", "problems")

# Query parameter of each filter.
PARAMETERS = {
    "people": "person",
    "trips": "trip",
    "years": "years",
    "topics": "topics",
    "statuses": "status",
    "words": "q",
}


@dataclass(frozen=True, slots=True)
class Address:
    """What a link says: the filters, the stop or the place chosen, the open tab.

    `compared` are the two years that the numbers set side by side; `notes` say what was ignored; `opening` is whether
    the reader has just come.
    """

    selection: Selection = field(default_factory=Selection)
    stop: str | None = None
    place: str | None = None
    tab: str = TABS[0]
    compared: tuple[int, int] | None = None
    notes: tuple[str, ...] = field(default=(), compare=False)
    opening: bool = field(default=False, compare=False)


def query_string(address: Address) -> str:
    """The query string that opens the same view, for links and citations."""
    return urlencode(parameters(address), doseq=True)


def parameters(address: Address) -> dict[str, Any]:
    """The query parameters of an address: text, or a list of texts; what is off has none."""
    selection = address.selection
    said: dict[str, Any] = {
        "person": list(selection.people),
        "trip": list(selection.trips),
        "years": spans.written(selection.years),
        "topics": list(selection.topics),
        "match": "all" if selection.every_topic else "",
        "status": list(selection.statuses),
        "q": selection.words,
        "record": "1" if selection.record else "",
        "stop": address.stop,
        "place": address.place,
        "tab": address.tab if address.tab != TABS[0] else "",
        "compare": "-".join(map(str, address.compared)) if address.compared else "",
    }
    return {name: value for name, value in said.items() if value}
