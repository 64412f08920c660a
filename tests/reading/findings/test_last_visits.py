"""By whom a visit is the first since, that somebody has been there before."""

from __future__ import annotations

from datetime import date

import pytest

from components.reading.reader import read

WEDNESDAY = date(2024, 5, 8)


def _told(text: str) -> list[tuple[str, str, str, tuple[str, ...]]]:
    stops = [stop for trip in read(text, WEDNESDAY).trips for stop in trip.stops]
    return [(s.place, str(s.start), s.status, s.travellers) for s in stops if s.start and s.start.year < 2024]


@pytest.mark.parametrize(
    ("text", "place", "start", "who"),
    [
        (
            "Prime Minister Ann Lee's visit to Manila will be the first by a Peruvian leader to the Philippines since "
            "Kare Ray in 1984.",
            "Manila", "1984-01-01", "Kare Ray",
        ),
        (
            "Prime Minister Ann Lee will be the first Peruvian leader to visit Laos since Kare Ray in May 2012.",
            "Vientiane", "2012-05-01", "Kare Ray",
        ),
        (
            "Pope Francis flies to Angola, the first papal visit to Angola since Benedict XVI went there in 2009.",
            "Luanda", "2009-01-01", "Benedict XVI",
        ),
        (
            "Queen Ann of Peru landed in Lusaka. The last royal visit to Zambia was in 1979 by Prince Bob.",
            "Lusaka", "1979-01-01", "Prince Bob",
        ),
        (
            "King Olav of Norway is in Oslo. It is a return visit to the one made by President Joe Ray to Bergen in "
            "November 2019.",
            "Bergen", "2019-11-01", "Joe Ray",
        ),
    ],
)  # fmt: skip
def test_the_visit_before_is_told_of_its_traveller(text: str, place: str, start: str, who: str) -> None:
    assert (place, start, "made", (who,)) in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Ann Lee's visit to Manila is her first since Kare Ray took over in 2019.",
        "Prime Minister Ann Lee will be the first Peruvian leader to visit Laos since 2012.",
    ],
)
def test_what_happened_since_is_no_visit(text: str) -> None:
    assert not _told(text)
