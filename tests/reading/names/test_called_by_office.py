"""Whoever holds an office may be called by other words than it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.names.called_by_office import SAME_OFFICE, may_be_called

_OFFICES = st.sets(st.sampled_from(["prime", "minister", "president", "king", "pope", "envoy", "commissioner", "high"]))


@pytest.mark.parametrize(
    ("wanted", "held", "expected"),
    [
        ({"prime", "minister"}, {"pm"}, True),
        ({"minister"}, {"fm"}, True),
        ({"leader"}, {"president"}, True),
        ({"monarch"}, {"king"}, True),
        ({"monarch"}, {"president"}, False),
        ({"commissioner"}, {"commissioner"}, True),
        ({"commissioner"}, {"high", "commissioner"}, False),
        ({"prime", "minister"}, {"minister"}, False),
    ],
)
def test_an_office_is_called_by_its_own_words_and_some_looser_ones(
    wanted: set[str], held: set[str], expected: bool
) -> None:
    assert may_be_called(wanted, held) is expected


@given(_OFFICES)
def test_who_holds_several_may_be_called_by_all_of_them_together(held: set[str]) -> None:
    assert len(held) < 2 or may_be_called(held, held)


@given(_OFFICES, _OFFICES)
def test_a_further_office_takes_no_pair_of_words_away(held: set[str], more: set[str]) -> None:
    pairs = [meant for meant in SAME_OFFICE.values() if len(meant) > 1 and may_be_called(meant, held)]
    assert all(may_be_called(pair, held | more) for pair in pairs)
