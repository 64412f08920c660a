"""Which place the name in a table means: a button that opens all that it may be."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import streamlit as st

from components.panels.review import state
from components.panels.review.places import Place, is_clear, places_called
from components.panels.wording import as_markdown


@dataclass(frozen=True, slots=True)
class Choices:
    """What a name as written may mean: words and place of each, and the number of the one that is taken unasked."""

    written: str
    places: Sequence[tuple[str, Place]]
    likely: int | None


def choices_for(written: str, known: Place | None, known_as: str) -> Choices:
    """First the place that is `known` behind the name, while that is unchanged, then the others of its name.

    `known_as` says in brackets what is known of it.
    """
    unchanged = known is not None and known.label == written
    first = [(f"{known.label} ({known_as})", known)] if known is not None and unchanged else []
    asked = known.name if known is not None and unchanged else written
    others = [found for found in places_called(asked) if not any(_same(found[1], place) for _, place in first)]
    return Choices(written, [*first, *others], 0 if unchanged or is_clear(written) else None)


@contextmanager
def opening(choices: Choices, key: str, remark: str = "") -> Iterator[None]:
    """The button, named for the place and what is in doubt about it; what is drawn inside appears when it is open."""
    doubt = "" if choices.places and choices.likely is not None else ": which one?" if choices.places else ": not found"
    with st.popover(
        as_markdown(f"{choices.written}{doubt}{remark}"),
        icon=":material/location_on:" if choices.places else ":material/location_off:",
        key=key,
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
        key=state.key(text_id, "which", *row, choices.written),
        persist_state="session",
    )
    return None if chosen is None else choices.places[chosen][1]


def _same(one: Place, other: Place) -> bool:
    return one.name == other.name and (one.latitude, one.longitude) == (other.latitude, other.longitude)
