"""A second visit to a place is told by its days alone."""

from datetime import date

import pytest

from components.reading.claim import Claim
from components.reading.itinerary.merging import merged
from components.reading.itinerary.returns import with_returns
from tests.reading.itinerary.claims import claim, day
from tests.reading.told import stops

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([claim("Lima", 0, days=day(3)), claim("Quito", 1, days=day(4)), claim("Lima", 2, days=day(5))], 3),
        ([claim("Lima", 0, days=day(3)), claim("Lima", 1, days=day(5)), claim("Quito", 2, days=day(4))], 3),
        ([claim(("Quito", "Lima")[nth % 2], nth, days=day(nth)) for nth in range(1, 6)], 5),
        ([claim("Lima", 0, days=day(3)), claim("Quito", 1, days=day(6)), claim("Lima", 2, days=day(5))], 2),
        ([claim("Lima", 0, days=day(3)), claim("Quito", 1, days=day(3)), claim("Lima", 2, days=day(4))], 2),
        ([claim("Lima", 0, days=day(3)), claim("Quito", 1), claim("Lima", 2, days=day(5))], 2),
        ([claim("Lima", 0, days=day(3)), claim("Peru", 1, days=day(4)), claim("Lima", 2, days=day(5))], 1),
        (
            [
                claim("Lima", 0, days=day(3)),
                claim("Quito", 1, days=day(4), strong=False),
                claim("Lima", 2, days=day(5)),
            ],
            2,
        ),
    ],
)
def test_days_elsewhere_lie_between_two_visits(claims: list[Claim], expected: int) -> None:
    assert len(with_returns(merged(claims, "NO"))) == expected


def test_what_has_no_day_is_said_of_the_first_visit() -> None:
    dated = [claim("Lima", 0, days=day(3)), claim("Quito", 1, days=day(4)), claim("Lima", 2, days=day(5))]
    first, again, _ = with_returns(merged([*dated, claim("Lima", 3)], "NO"))
    assert [c.sentence for c in first.claims] == [0, 3]
    assert [c.sentence for c in again.claims] == [2]


def test_an_act_on_a_day_after_journeys_elsewhere_is_a_return() -> None:
    told = stops(
        "Minister Ann Lee arrived in Quito on Monday. On Tuesday she visited Loja. She visited a school in Quito on "
        "Wednesday.",
        WEDNESDAY,
    )
    assert [stop.place for stop in told] == ["Quito", "Loja", "Quito"]
