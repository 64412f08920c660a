"""Who does something behind a place, what they do there, and to whom others do it, is known by its words."""

import re

import pytest

from components.reading.phrases.predications import DOES, NOT_TO_ACT, SOON, SUBJECT, WHOM


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("A0 spoke", "A0"),
        ("A0 and the A1 spoke", "A0 and the A1"),
        ("the A0 A1 spoke", "the A0 A1"),
        ("her A0 spoke", "her A0"),
        ("she spoke", "she"),
        ("the old band spoke", "the old band"),
        ("the letter spoke", None),
        ("it spoke", None),
        ("P0 spoke", None),
    ],
)
def test_a_subject_is_somebody_or_a_party(said: str, who: str | None) -> None:
    match = re.match(rf"{SUBJECT} spoke", said)
    assert (match and match["who"]) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("him", "him"),
        ("the A0", "the A0"),
        ("A0 and A1", "A0 and A1"),
        ("N0 A0", "A0"),
        ("P0 's A0", "A0"),
        ("the couple", "the couple"),
        ("the letter", None),
        ("he", None),
    ],
)
def test_others_do_it_to_somebody_and_not_to_a_thing(said: str, who: str | None) -> None:
    match = re.match(rf"{WHOM} there", f"{said} there")
    assert (match and match["who"]) == who


@pytest.mark.parametrize(
    ("said", "comes"),
    [(" to arrive on D0 ", True), (" on D0 ", True), (" to press for more ", False), (" to say so ", False)],
)
def test_who_is_expected_to_act_is_not_expected_to_come(said: str, comes: bool) -> None:
    assert (re.match(NOT_TO_ACT, said) is not None) is comes


@pytest.mark.parametrize(
    ("said", "does"),
    [("met", True), ("got to", True), ("walked", True), ("sings", False), ("lived", False), ("studied", False)],
)
def test_what_somebody_did_there_tells_of_a_visit_unless_he_lived_there(said: str, does: bool) -> None:
    assert (re.match(rf"{DOES} there", f"{said} there") is not None) is does


@pytest.mark.parametrize(("said", "soon"), [("will", True), ("also", True), ("met", True), ("wonders", False)])
def test_what_somebody_does_begins_with_few_words(said: str, soon: bool) -> None:
    assert (re.fullmatch(SOON, said) is not None) is soon
