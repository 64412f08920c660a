import pytest

from components.reading.status.from_afar import is_done_from_afar, is_followed_from_afar


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (" was convicted in absentia in ", True),
        (" sent flowers to the embassy in ", True),
        (" was sent troops of flowers in ", False),
        (" looks forward to the x in ", True),
        (" called her N0 counterpart in ", True),
        (" lost a court case in ", True),
        (" lost her way in ", False),
        (" is seen as a signal to ", True),
        (" stayed away from the summit in ", True),
        (" stayed in ", False),
    ],
)
def test_what_is_done_from_afar_is_told_by_its_words(before: str, expected: bool) -> None:
    assert is_done_from_afar(before) is expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (" watched the ceremony in P0 on television . ", True),
        (" watched the ceremony in P0 on D0 . ", False),
        (" gave the summit in P0 a miss . ", True),
        (" joined the talks in P0 from P1 . ", True),
        (" flew to talks in P0 from P1 . ", False),
        (" ordered the consulate in P0 to close . ", True),
        (" went to the consulate in P0 to vote . ", False),
    ],
)
def test_what_was_followed_or_ordered_from_elsewhere_is_told_behind_the_place(code: str, expected: bool) -> None:
    assert is_followed_from_afar(code, 0, code.index("P0") + 2) is expected
