"""A past form is one wherever the reader asks for it."""

import pytest

from components.reading.status.past_forms import PAST_FORM
from components.reading.syntax.predicates import PASTS, is_finite
from components.reading.vocabulary.past_forms import IRREGULAR_PASTS


@pytest.mark.parametrize("form", sorted(IRREGULAR_PASTS))
def test_what_tells_of_the_past_is_a_finite_verb_of_the_past(form: str) -> None:
    assert PAST_FORM.fullmatch(form)
    assert is_finite(form)
    assert form in PASTS
