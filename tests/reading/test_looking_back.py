import pytest

from components.reading.looking_back import is_earlier


@pytest.mark.parametrize(
    ("code", "earlier"),
    [
        (" A0 previously visited P0 . ", True),
        (" A0 visited P0 two years ago . ", True),
        (" A0 visited P0 as a student . ", True),
        (" A0 holds a degree from x , visited P0 . ", True),
        (" A0 taught for years in P0 , visited P1 . ", True),
        (" A0 visited P0 five seasons ago . ", True),
        (" A0 visited P0 the year before . ", True),
        (" his earlier trip , when A0 visited P0 . ", True),
        (" it follows his trip to P0 , which A0 visited on D0 . ", True),
        (" his recent trip , when A0 visited P0 . ", False),
        (" A0 visited P0 the day before . ", False),
        (" A0 visited P0 on D0 . ", False),
    ],
)
def test_earlier_journeys_are_not_this_one(code: str, earlier: bool) -> None:
    assert is_earlier(code, code.index(" visited ") + 1) is earlier
