"""One page of a tour's diary tells of one night."""

from __future__ import annotations

import pytest

from components.reading.reader import read

_NIGHT = (
    "Up before the others. I read for a while on the bus and then we load in. The stage is wide and the venue cold. We "
    "soundcheck for an hour. I wash my socks. The crowd are kind and we play for two hours."
)


@pytest.mark.parametrize(
    ("head", "place", "day"),
    [
        ("Thursday, May 4\nRotterdam, NL", "Rotterdam", "2017-05-04"),
        ("Rotterdam – Ahoy – 4th May 2017", "Rotterdam", "2017-05-04"),
        ("Edinburgh. Usher Hall. May 4th.", "Edinburgh", "2017-05-04"),
        ("4 May: Köln, Gloria", "Cologne", "2017-05-04"),
    ],
)
def test_the_town_and_the_day_that_head_a_page_are_a_stop_of_who_tells_it(head: str, place: str, day: str) -> None:
    (trip,) = read(f"published: 2017-05-08\n\n{head}\n\n{_NIGHT}").trips
    assert [(s.place, str(s.start), s.status) for s in trip.stops] == [(place, day, "made")]
    assert trip.travellers == ("the author",)


@pytest.mark.parametrize(
    "page",
    [
        "London, May 4, 2017\n\n"
        "I have been thinking about trains. We all use them. I like them. When I was small we lived "
        "beside a line.",
        f"Rotterdam, NL\n\n{_NIGHT}",
        "Thursday, May 4\nRotterdam, NL\n\nThe venue will be closed, and the show is off. The crowd went home.",
    ],
)
def test_an_essay_or_a_report_is_no_page_of_a_tour_s_diary(page: str) -> None:
    assert not read(f"published: 2017-05-08\n\n{page}").trips


def test_what_is_quoted_of_others_makes_a_report_no_page() -> None:
    page = "LIMA, Peru — May 4, 2017\n\nThe tour ended on stage. “We did well. I liked it. We sang. I wash my socks, we"
    assert not read(f"published: 2017-05-08\n\n{page} play. I sleep. The crowd was kind,” he said.").trips


def test_a_headline_of_several_towns_heads_several_nights() -> None:
    page = f"Thursday, May 4\nRotterdam\n\n{_NIGHT} After Utrecht we sleep."
    both, one = "title: Rotterdam and Utrecht\n", "title: Rotterdam again\n"
    assert not read(f"{both}published: 2017-05-08\n\n{page}").trips
    assert read(f"{one}published: 2017-05-08\n\n{page}").trips
