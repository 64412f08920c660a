"""The review page, read from top to bottom: take a text, read it, show both sides, choose excerpts, save."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Any

import streamlit as st

from components.dataset import questions
from components.dataset.questions import catalogue
from components.dataset.saving import Changes, is_writable
from components.dataset.store import Dataset
from components.geography.cache import is_indexed
from components.geography.gazetteer import default_gazetteer
from components.panels.map_view import map_view
from components.panels.review import given_texts, outcomes, state
from components.panels.review.article_reading import ReadArticle, ReadStop, ReadTrip, article_reading
from components.panels.review.correct import correct
from components.panels.review.excerpts import Proposed, by_hand, quoted_sentences, sentences
from components.panels.review.given import paste, pick, take_off, upload
from components.panels.review.last_saves import last_saves, what_was_undone
from components.panels.review.marked import marked
from components.panels.review.plan import Plan, QuotePlan, StopKey, TripPlan, missing
from components.panels.review.quotation import already_quoted
from components.panels.review.rows import changes_of
from components.panels.review.save import Draft, Offer, save_bar, saved
from components.panels.review.scene import scene_of
from components.panels.review.source import already_there, ask_published, source_facts
from components.panels.review.spoken import spoken_of
from components.panels.review.trip import trip
from components.panels.wording import count, listed, place_name, span

PASTE, UPLOAD, HAND, CORRECT = "Paste a text", "Upload files", "By hand", "Correct a trip"
MAP_HEIGHT = 320  # pixels
SIDES = (4, 9)  # The table of stops fits beside the text in a window of 1,400 pixels.
ARTICLES_REMEMBERED = 128
READ_ANEW = {
    "days": "The days were read anew with this day. What you had corrected stays.",
    "stops": "With this day other stops are read, or in another order: check the trip anew. What you corrected of the "
    "article and its excerpts stays.",
}


def review(dataset: Dataset, to_map: Any) -> None:
    """The whole page. `to_map` is the page with the map, for links to what was saved."""
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium", key="review-header"):
        st.title("Add and correct", anchor=False, width="content")
        st.page_link(to_map, label="Back to the map", icon=":material/map:")
        last_saves(dataset.folder)
    what_was_undone()
    if not is_writable(dataset.folder):
        st.info("This data is kept as Parquet files, which Stopover reads and does not write: nothing can be added.")
        return
    way = st.segmented_control(
        "What to do", [PASTE, UPLOAD, HAND, CORRECT], default=PASTE, required=True, key=state.key("way"),
        label_visibility="collapsed", persist_state="session",
    )  # fmt: skip
    if way == CORRECT:
        correct(dataset, to_map)
    elif way == HAND:
        _by_hand(dataset, to_map)
    else:
        _from_texts(dataset, to_map, way == UPLOAD)


def _from_texts(dataset: Dataset, to_map: Any, files: bool) -> None:
    # With each text that is pasted the field closes, so that what was read of it is seen.
    way_in = state.key("way-in", "files" if files else len(given_texts.texts()))
    first = not given_texts.texts()
    with st.expander("An article" if first else "Another article", expanded=files or first, key=way_in):
        upload() if files else paste()
    if not given_texts.texts():
        return
    _index_places()
    pick(lambda text: len(_read(text, None).trips))
    given = given_texts.texts()[given_texts.open_number()]
    offers = [_open_again(given.text_id)]
    if given_texts.next_unsaved() is not None:
        offers = [Offer("Next article", given_texts.open_next, ":material/arrow_forward:"), *offers]
    if saved(dataset, given.text_id, to_map, offers):
        take_off(given)
    else:
        _check(dataset, given)


def _index_places() -> None:
    """What the first text on a machine waits for is said."""
    if not is_indexed():
        with st.spinner("Preparing the list of places, once on this machine …"):
            default_gazetteer()


def _check(dataset: Dataset, given: given_texts.GivenText) -> None:
    """Both sides of a text: the article with its marks, and what is proposed from it."""
    text_id, text = given.text_id, given.text
    left, right = st.columns(SIDES, gap="medium")
    with left:
        article = _read(text, None)
        quoted = catalogue.quoted_in(dataset, article.text)
        day = None if article.published else ask_published(text_id, next(iter(quoted["published"].dropna()), None))
        if day is not None:
            article = _read(text, day)
        stops = {(t, n): stop for t, found in enumerate(article.trips) for n, stop in enumerate(found.stops)}
        saying = _saying(stops)
        known = already_quoted(article, set(quoted["text"]))
        plan_id = f"{text_id}-{_shape(article)}"
        if anew := state.read_anew(text_id, day, plan_id):
            st.info(READ_ANEW[anew], icon=":material/autorenew:")
        place_of_the_text = st.container()  # Filled when it is known below which sentences are quoted.
        take_off(given)
    with right:
        if not article.trips:
            where = "in what was read of this text" if article.is_cut else "in this text"
            words = f"No trip was found {where}. If it reports one, add its stops to the table."
            st.info(words, icon=":material/search_off:")
        read = article.trips or (ReadTrip(),)
        trips, numbers = _trips(dataset, plan_id, read, article.published, tuple(quoted["trip_id"]), known)
        with st.expander("The article itself", expanded=not (article.title or article.outlet)):
            source = source_facts(dataset, text_id, article, next(iter(quoted["article_id"].mode()), None))
        already_there(source, article)
    st.subheader("Excerpts", anchor=False)
    st.markdown("Each stop needs a sentence that says so, word for word; a neighbour may be quoted with it.")
    proposed = {
        n: Proposed(
            tuple(found),
            tuple(dict.fromkeys(topic for stop in found for topic in stops[stop].topics)),
        )
        for n, found in saying.items()
    }
    topics = [topic for one in proposed.values() for topic in one.topics]
    spoken = spoken_of(dataset, _stops_spoken_of(dataset, trips, numbers), topics)
    quotes = sentences(text_id, plan_id, article, spoken, proposed, known)
    with place_of_the_text:
        marked(article, quoted_sentences(text_id, article, quotes))
    save_bar(dataset, text_id, _draft(dataset, Plan(source, trips, of_plan(quotes.values(), numbers))))


def _by_hand(dataset: Dataset, to_map: Any) -> None:
    """A trip, a stop or an excerpt without an article's text: the same fields, empty."""
    text_id = state.hand_id()
    offers = [Offer("Add something else", state.next_by_hand)]
    if (outcome := outcomes.outcome_of(text_id)) and outcome.undone:
        offers = [_open_again(text_id), *offers]
    if saved(dataset, text_id, to_map, offers):
        return
    left, right = st.columns(SIDES, gap="medium")
    with right:
        st.subheader("Stops", anchor=False)
        st.markdown("A row a stop. For an excerpt alone choose the trip it belongs to and leave the table empty.")
        trips, numbers = _trips(dataset, text_id, (ReadTrip(),), None, (), ())
    with left:
        st.subheader("Source", anchor=False)
        source = source_facts(dataset, text_id, ReadArticle(""), None)
        quotes = by_hand(text_id, spoken_of(dataset, _stops_spoken_of(dataset, trips, numbers)))
    save_bar(dataset, text_id, _draft(dataset, Plan(source, trips, of_plan(quotes, numbers))))


def _open_again(text_id: str) -> Offer:
    return Offer("Open it again", lambda: outcomes.remember(text_id, None))


def _draft(dataset: Dataset, plan: Plan) -> Draft:
    new = sum(stop.existing is None for trip in plan.trips for stop in trip.stops)
    there = [stop.existing for trip in plan.trips for stop in trip.stops if stop.existing]
    there += [stop for quote in plan.quotes for stop in quote.existing_stops]
    edited = sum(len(trip.edits) for trip in plan.trips)
    corrected = [f"{count(edited, 'stop')} corrected"] if edited else []
    what = [count(number, noun) for noun, number in (("new stop", new), ("excerpt", len(plan.quotes))) if number]

    def changes() -> tuple[Changes, Sequence[str]]:
        added, stop_ids = changes_of(dataset, plan)
        return added, [*stop_ids, *there]

    return Draft(
        label=f"Save {listed([*what, *corrected])}".strip(),
        missing=missing(plan),
        changes=changes,
    )


def _trips(
    dataset: Dataset,
    text_id: str,
    read: tuple[ReadTrip, ...],
    about: date | None,
    quoted: tuple[str, ...],
    known: Collection[int],
) -> tuple[tuple[TripPlan, ...], tuple[list[int], ...]]:
    """All trips as corrected, with their map; and of each the number of the table's row behind each of its stops."""
    plans: list[TripPlan] = []
    numbers: list[list[int]] = []
    for number, found in enumerate(read):
        if len(read) > 1:
            st.subheader(f"Trip {number + 1} of {len(read)}", anchor=False)
        plan, rows = trip(dataset, text_id, number, found, about, quoted, known)
        plans.append(plan)
        numbers.append(rows)
    if any(stop.place for plan in plans for stop in plan.stops):
        scene = scene_of(tuple(plans))
        # Other places, another map, so that it opens on all of them; else it stays as the reader moved it.
        where = ",".join(sorted(place.place_id for place in scene.places))
        map_view(scene, key=state.key("map", sha256(where.encode()).hexdigest()[:8]), height=MAP_HEIGHT)
    return tuple(plans), tuple(numbers)


def _shape(article: ReadArticle) -> str:
    """Tells apart which stops are read. What a person corrects of them is kept as long as these are the same, also when
    another day of publication gives them other days."""
    stops = [[(stop.place, stop.sentence) for stop in found.stops] for found in article.trips]
    return sha256(repr(stops).encode()).hexdigest()[:8]


def _saying(stops: dict[tuple[int, int], ReadStop]) -> dict[int, list[tuple[int, int]]]:
    """From each sentence that says so to the stops it speaks of."""
    found: dict[int, list[tuple[int, int]]] = {}
    for place, stop in stops.items():
        if stop.sentence is not None:
            found.setdefault(stop.sentence, []).append(place)
    return dict(sorted(found.items()))


def of_plan(quotes: Iterable[QuotePlan], numbers: Sequence[Sequence[int]]) -> tuple[QuotePlan, ...]:
    """The excerpts, which speak of rows of the tables, as the plan has them: speaking of its stops by their order."""
    stops: dict[StopKey, StopKey] = {(t, row): (t, n) for t, rows in enumerate(numbers) for n, row in enumerate(rows)}
    return tuple(replace(quote, speaks_of=tuple(stops.get(key, key) for key in quote.speaks_of)) for quote in quotes)


def _stops_spoken_of(
    dataset: Dataset, trips: Sequence[TripPlan], numbers: Sequence[Sequence[int]]
) -> dict[StopKey, str]:
    """The stops an excerpt may speak of: those of the plan by trip and row of its table, and those that the trips they
    go into have already."""
    spoken: dict[StopKey, str] = {}
    for number, (plan, rows) in enumerate(zip(trips, numbers, strict=True)):
        for n, (stop, numbered) in enumerate(zip(plan.stops, rows, strict=True), start=1):
            name = stop.place.label if stop.place else stop.label
            spoken[number, numbered] = f"{n}. {name}" if len(trips) == 1 else f"{number + 1}.{n}. {name}"
        if plan.existing:
            merged = {stop.existing for stop in plan.stops}
            for row in questions.stops_of_trip(dataset, plan.existing).to_dict("records"):
                if row["stop_id"] not in merged:
                    when = span(row["start"], row["end"], row["date_precision"])
                    name = f"{row['position']}. {place_name(row['place'], row['country'])}"
                    spoken[row["stop_id"]] = f"{name}, {when} (there already)"
    return spoken


@st.cache_data(max_entries=ARTICLES_REMEMBERED, show_spinner="Reading the article …")
def _read(text: str, day: date | None) -> ReadArticle:
    return article_reading(text, day)
