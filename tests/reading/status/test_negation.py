"""What is denied of a verb is not done; what was not done as planned had been planned."""

import pytest

from components.reading.status.negation import is_denied_on_the_way, is_negated, is_said_to_have_been_planned


@pytest.mark.parametrize(
    ("code", "verb", "negated"),
    [
        (" A0 will not travel to P0 . ", "travel", True),
        (" A0 did not go to P0 . ", "go", True),
        (" A0 has not been to P0 . ", "been", True),
        (" A0 will not be in P0 or go on to P1 . ", "go", True),
        (" A0 will be in P0 or go on to P1 . ", "go", False),
        (" A0 will not now visit P0 . ", "visit", False),
        (" A0 will not rest in P0 but go on to P1 . ", "go", False),
        (" A0 will visit P0 . ", "visit", False),
        (" A0 will not say when she will visit P0 . ", "visit", False),
        (" not only did A0 visit P0 . ", "visit", False),
    ],
)
def test_a_verb_is_denied_by_the_words_right_before_it(code: str, verb: str, negated: bool) -> None:
    assert is_negated(code, code.index(f" {verb} ") + 1) is negated


@pytest.mark.parametrize(
    ("code", "planned"),
    [
        (" A0 will not travel to P0 as planned . ", True),
        (" A0 could not travel to P0 earlier than scheduled . ", True),
        (" A0 will not travel to P0 as first announced . ", True),
        (" A0 will not travel to P0 to attend a forum , and will instead send her deputy . ", True),
        (" A0 will travel to P0 instead . ", False),
        (" A0 will not travel to P0 . ", False),
        (" as planned , A0 will travel to P0 . ", False),
        (" A0 will not travel to P0 ; as planned , A1 will . ", False),
    ],
)
def test_what_ends_with_as_planned_had_been_planned(code: str, planned: bool) -> None:
    assert is_said_to_have_been_planned(code, code.index(" travel ") + 1) is planned


@pytest.mark.parametrize(
    ("between", "denied"),
    [
        (" A0 will not travel with his wife to ", True),
        (" A0 did not go to ", True),
        (" A0 will travel to ", False),
        (" A0 will not only travel to ", False),
        (" A0 will not rest but travel to ", False),
        (" A0 did not say who will travel to ", False),
        (" A0 will not fly , he will sail to ", False),
    ],
)
def test_a_way_to_a_place_is_denied_by_the_verb_that_leads_there(between: str, denied: bool) -> None:
    assert is_denied_on_the_way(between) is denied
