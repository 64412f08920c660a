"""What the tests of the review page share: an article as if it had been read, and the page on its own."""

from datetime import date

from components.panels.review.article_reading import Mark, ReadArticle, ReadStop, ReadTrip
from components.panels.review.places import Place

TEXT = (
    "Minister Ada Example will fly to Oslo on Monday. She goes on to Tokyo on Wednesday <b>& meets friends</b>. "
    "The weather was mild."
)
OSLO = Place("Oslo", "Norway", "NO", 59.91273, 10.74609, "city", 3143244)
PARIS = Place("Paris", "France", "FR", 48.85341, 2.3488, "city", 2988507)
TOKYO = Place("Tokyo", "Japan", "JP", 35.6895, 139.69171, "city", 1850147)


def spans(text: str = TEXT) -> tuple[tuple[int, int], ...]:
    ends = [text.index("Monday.") + 7, text.index("</b>.") + 5, len(text)]
    return ((0, ends[0]), (ends[0] + 1, ends[1]), (ends[1] + 1, ends[2]))


def stop(place: Place, start: date | None = None, sentence: int | None = 0, who: str = "Ada Example") -> ReadStop:
    precision = "day" if start else "none"
    return ReadStop(place, start, start, precision, "in_person", "planned", (who,), ("security",), sentence)


def read(*stops: ReadStop, published: date | None = date(2025, 3, 7), title: str = "Ada in the world") -> ReadArticle:
    """The article, with these stops as its only trip; without stops it reports none."""
    return ReadArticle(
        text=TEXT,
        title=title,
        outlet="The Example",
        published=published,
        published_basis="stated" if published else None,
        sentences=spans(),
        marks=(Mark(9, 20, "person"), Mark(33, 37, "place"), Mark(41, 47, "date")),
        trips=(ReadTrip(stops),) if stops else (),
    )


def two_stops() -> ReadArticle:
    return read(stop(OSLO, date(2025, 3, 10), 0), stop(TOKYO, date(2025, 3, 12), 1))


def page() -> None:
    """A script for AppTest: the review page, and a page beside it that its links lead to."""
    import streamlit as st

    from components.panels.opened import opened
    from components.panels.review.page import review

    to_map = st.Page(lambda: None, title="Map", url_path="map")
    here = st.Page(lambda: review(opened(), to_map), title="Review", default=True)
    st.navigation([here, to_map], position="hidden").run()
