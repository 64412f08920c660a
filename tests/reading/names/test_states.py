"""A state in short behind a town is where that lies, if it has a town of the name."""

import pytest

from components.reading.names.states import in_state
from components.reading.reader import default_atlas


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Rochester , Minn .", (4, "MN")),
        ("Portland , OR", (3, "OR")),
        ("Portland , Ore . on", (4, "OR")),
        ("Rochester N.Y.", (2, "NY")),
        ("Portland Maine", (2, "ME")),
        ("Portland , Me", None),
        ("Wheeling , W . Va .", (6, "WV")),
        ("Wheeling , Minn .", None),
        ("Portland , said", None),
        ("Portland", None),
    ],
)
def test_a_town_ends_with_the_state_that_has_it(said: str, expected: tuple[int, str] | None) -> None:
    atlas, words = default_atlas(), said.split()
    mention = atlas.names.longest(0, words)
    assert mention is not None
    found = in_state(atlas, words, mention)
    assert (found and (found[0], found[1].admin1)) == expected
