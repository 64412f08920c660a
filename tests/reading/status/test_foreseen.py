"""What had been due and is told as such was planned, and does not say that it was done."""

import pytest

from components.reading.status.foreseen import was_foreseen


@pytest.mark.parametrize(
    ("code", "verb", "foreseen"),
    [
        (" A0 had been due to fly to P0 . ", "fly", True),
        (" A0 was to have started in P0 . ", "started", True),
        (" A0 was supposed to visit P0 . ", "visit", True),
        (" A0 was originally due in P0 . ", "in", True),
        (" A0 would have visited P0 . ", "visited", True),
        (" A0 had planned to visit P0 . ", "visit", True),
        (" A0 had been to visit P0 . ", "visit", True),
        (" affected cities include P0 . ", "include", True),
        (" A0 had been due in P1 and P0 . ", "P0", True),
        (" A0 had been to P0 . ", "P0", False),
        (" A0 was due in P0 . ", "in", False),
        (" A0 will fly to P0 . ", "fly", False),
        (" A0 had been due to fly out but she stayed in P0 . ", "stayed", False),
        (" A0 had been due to fly out ; A1 went to P0 . ", "went", False),
    ],
)
def test_what_had_been_due_was_foreseen(code: str, verb: str, foreseen: bool) -> None:
    assert was_foreseen(code, code.index(f" {verb} ") + 1) is foreseen
