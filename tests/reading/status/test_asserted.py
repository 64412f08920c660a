"""What is asserted is neither quoted, doubted, denied nor of an earlier journey."""

import pytest

from components.reading.status.asserted import is_asserted


@pytest.mark.parametrize(
    ("code", "asserted"),
    [
        (" A0 will attend the summit in P0 . ", True),
        (" A0 will not attend the summit in P0 . ", False),
        (" A0 may attend the summit in P0 . ", False),
        (' A0 said : " they attend the summit in P0 " . ', False),
        (" last year A0 had come to attend the summit in P0 . ", False),
    ],
)
def test_what_is_quoted_doubted_denied_or_earlier_is_not_asserted(code: str, asserted: bool) -> None:
    assert is_asserted(code, code.index("attend ")) == asserted
