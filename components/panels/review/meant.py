"""Which place the name in a table means: a button that opens all that it may be."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import streamlit as st

from components.panels.review import state
from components.panels.review.places import Place, is_clear, places_called
from components.panels.wording import as_label, as_markdown, precisely

AS_READ, AS_IT_IS = "as read", "as it is"


@dataclass(frozen=True, slots=True)
class Choices:
    """What a name as written may mean: words and place of each, and the number of the one that is taken unasked; that
    is `doubtful` where it was read and others of the name are as well known."""

    written: str
    places: Sequence[tuple[str, Place]]
    likely: int | None
    doubtful: bool = False


def choices_for(written: str, known: Place | None, known_as: str) -> Choices:
    """First the place that is `known` behind the name, while that is unchanged, then the others of its name.

    `known_as` says in brackets what is known of it.
    """
    unchanged = known is not None and known.label == written
    asked = known.bare_name if known is not None and unchanged else written
    found = places_called(asked)
    first = [(f"{_told_apart(known, found)} ({known_as})", known)] if known is not None and unchanged else []
    others = [(words, place) for words, place in found if not any(_same(place, one) for _, one in first)]
    doubtful = known is not None and unchanged and known_as == AS_READ and known.precision == "city"
    return Choices(
        written,
        [*first, *others],
        0 if unchanged or is_clear(written) else None,
        bool(doubtful and others and not is_clear(asked)),
    )


@contextmanager
def opening(choices: Choices, text_id: str, *row: object) -> Iterator[None]:
    """The button, named for the place and what is in doubt about it, or for another that was chosen; what is drawn
    inside appears when it is open."""
    chosen = st.session_state.get(_key(choices, text_id, *row), choices.likely)
    name = choices.written
    if not choices.places:
        name += ": not found"
    elif chosen is None:
        name += ": which one?"
    else:
        words, place = choices.places[chosen]
        if chosen != choices.likely:
            name += f" → {called(choices, text_id, *row)}"
        elif choices.doubtful:
            name = f"{words}: is it this one?"
        elif place.basis == "capital":
            name += f" ({precisely(place.precision, place.basis)})"
    with st.popover(
        as_label(name),
        icon=":material/location_on:" if choices.places else ":material/location_off:",
        key=state.key(text_id, "place", *row),
    ):
        yield


def meant(choices: Choices, text_id: str, *row: object) -> Place | None:
    """Lets a person choose; None as long as nobody has."""
    if not choices.places:
        st.markdown("The gazetteer has no place of this name. Correct it in the table; add the country after a comma.")
        return None
    words = [label for label, _ in choices.places]
    chosen = st.radio(
        as_label(f"Which place is “{choices.written}”?"),
        range(len(words)),
        index=choices.likely,
        format_func=lambda n: as_markdown(words[n]),
        key=_key(choices, text_id, *row),
        persist_state="session",
    )
    return None if chosen is None else choices.places[chosen][1]


def called(choices: Choices, text_id: str, *row: object) -> str:
    """What to call the place: as it is written, or by the name of another that was chosen."""
    chosen = st.session_state.get(_key(choices, text_id, *row), choices.likely)
    if chosen is None or chosen == choices.likely:
        return choices.written
    return _told_apart(choices.places[chosen][1], choices.places)


def _key(choices: Choices, text_id: str, *row: object) -> str:
    return state.key(text_id, "which", *row, choices.written)


def _told_apart(known: Place, found: Sequence[tuple[str, Place]]) -> str:
    """A place in words; with its region where its country has several of that name."""
    own = next((words for words, place in found if _same(place, known)), known.label)
    namesakes = [place for _, place in found if place.name == known.name and place.country_code == known.country_code]
    return own if len(namesakes) > 1 else known.label


def _same(one: Place, other: Place) -> bool:
    """Whether two are one place: what is read is known to fewer digits than what is looked up."""
    if one.geonames_id and other.geonames_id:
        return one.geonames_id == other.geonames_id
    return one.name == other.name and (one.latitude, one.longitude) == (other.latitude, other.longitude)
