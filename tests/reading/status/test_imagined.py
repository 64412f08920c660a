import pytest

from components.reading.status.imagined import is_only_imagined


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (" in the film she flies to P0 . ", True),
        (" in her first novel , a girl travels to P0 . ", True),
        (" should the talks succeed , she will fly to P0 . ", True),
        (" one day she will go to P0 . ", True),
        (" in the morning she flies to P0 . ", False),
        (" she should arrive in P0 . ", False),
    ],
)
def test_a_story_and_a_condition_are_told_at_the_beginning(code: str, expected: bool) -> None:
    assert is_only_imagined(code, code.index("P0")) is expected
