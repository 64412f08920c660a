import pytest

from components.reading.status.on_screen import is_virtual


@pytest.mark.parametrize(
    ("code", "virtual"),
    [
        (" a virtual visit to P0 ", True),
        (" online visits to P0 ", True),
        (" by video to P0 ", True),
        (" a visit to P0 ", False),
    ],
)
def test_a_visit_on_a_screen_is_virtual(code: str, virtual: bool) -> None:
    assert is_virtual(code) is virtual
