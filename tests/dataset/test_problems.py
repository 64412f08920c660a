"""How a problem is said."""

from hypothesis import given
from hypothesis import strategies as st

from components.dataset.problems import LONGEST_VALUE_SHOWN, Problem, shortened


def test_a_problem_is_one_sentence_with_its_place_in_front() -> None:
    problem = Problem("stops", 3, "status", "maybe", "is wrong here")
    assert str(problem) == "stops, line 3, status: 'maybe' is wrong here (row set aside)"


def test_a_problem_of_a_whole_table_names_no_line() -> None:
    assert str(Problem("stops", None, None, None, "has no rows", "read")) == "stops: has no rows (read)"


@given(st.text(max_size=300))
def test_a_long_value_is_cut_and_says_how_long_it_was(value: str) -> None:
    said = shortened(value)
    assert said == value if len(value) <= LONGEST_VALUE_SHOWN else said.endswith(f"({len(value):,} characters)")
    assert len(said) < LONGEST_VALUE_SHOWN + 30
