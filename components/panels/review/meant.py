"""Which place the name in a table means: a button that opens all that it may be."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import streamlit as st

from components.panels.review import state
from components.panels.review.places import Place, is_clear, places_called
from components.panels.wording import as_markdown

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
    first = [(f"{known.label} ({known_as})", known)] if known is not None and unchanged else []
    asked = known.name if known is not None and unchanged else written
    others = [found for found in places_called(asked) if not any(_same(found[1], place) for _, place in first)]
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
    elif chosen != choices.likely:
        name += f" → {choices.places[chosen][1].label}"
    elif choices.doubtful:
        name += ": is it this one?"
    with st.popover(
        as_markdown(name),
        icon=":material/location_on:" if choices.places else ":material/location_off:",
        key=state.key(text_id, "place", *row),
        help="Other places of this name" if len(choices.places) > 1 else None,
    ):
        yield


def meant(choices: Choices, text_id: str, *row: object) -> Place | None:
    """Lets a person choose; None as long as nobody has."""
    if not choices.places:
        st.markdown("The gazetteer has no place of this name. Correct it in the table; add the country after a comma.")
        return None
    words = [label for label, _ in choices.places]
    chosen = st.radio(
        f"Which place is “{as_markdown(choices.written)}”?",
        range(len(words)),
        index=choices.likely,
        format_func=lambda n: as_markdown(words[n]),
        key=_key(choices, text_id, *row),
        persist_state="session",
    )
    return None if chosen is None else choices.places[chosen][1]


def _key(choices: Choices, text_id: str, *row: object) -> str:
    return state.key(text_id, "which", *row, choices.written)


def _same(one: Place, other: Place) -> bool:
    return one.name == other.name and (one.latitude, one.longitude) == (other.latitude, other.longitude)
