"""A long article keeps of what it tells in passing only what it gives a day."""

from dataclasses import replace
from datetime import date

import pytest

from components.reading.claim import Claim
from components.reading.dates.days import one_day
from components.reading.itinerary.in_passing import without_background
from components.reading.itinerary.stop import Stop
from tests.reading.told import claims, marked

MONDAY = one_day(date(2024, 5, 13))
(GOES,) = claims(marked("She goes to Lima."))
PASSES = replace(GOES, strong=False, phrase="somewhere")


def stop(*told: Claim) -> Stop:
    """A stop that stands on those claims."""
    return Stop(GOES.place, list(told), False, (0,))


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ([PASSES], False),
        ([PASSES, replace(PASSES, phrase="around")], False),
        ([replace(PASSES, days=MONDAY)], True),
        ([PASSES, GOES], True),
        ([replace(PASSES, phrase="meets in")], True),
    ],
)
def test_in_a_long_article_a_place_told_in_passing_is_background(told: list[Claim], kept: bool) -> None:
    assert without_background([stop(*told)], 41) == ([stop(*told)] if kept else [])
    assert without_background([stop(*told)], 40) == [stop(*told)]
