"""Countries that a team plays elsewhere."""

from __future__ import annotations

import pytest

from components.reading.findings.opponents import opponents_in
from tests.reading import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The team will play Portugal in Leeds.", {"Portugal"}),
        ("The team will play Ireland in Leeds on 5 June and Peru on 9 June.", {"Ireland", "Peru"}),
        ("The team lost 2-1 to Portugal in Leeds.", {"Portugal"}),
        ("The team will play Leeds in Portugal.", set()),
        ("The team will play in Portugal and in Leeds.", set()),
    ],
)
def test_whom_others_play_is_no_place_of_theirs(text: str, expected: set[str]) -> None:
    (sentence,) = told.marked(text)
    assert {sentence.places[number].place.name for number in opponents_in(sentence)} == expected
