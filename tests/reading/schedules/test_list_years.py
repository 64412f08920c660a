"""A list of dates without years gets one only from what gives it one."""

import pytest

from tests.reading import told

LIST = "Thu 5 May - Leeds, Brudenell\nFri 6 May - Cardiff, Globe\nSat 7 May - Glasgow, Garage\n"  # As in 2016.
WITHOUT_WEEKDAYS = "5 May - Leeds, Brudenell\n6 May - Cardiff, Globe\n7 May - Glasgow, Garage\n"


def years(above: str, dates: str, published: str = "") -> set[int | None]:
    head = f"published: {published}\n\n" if published else ""
    text = f"{head}Rock band Glass Heron are going on tour. Tickets are out.\n\n{above}\n\n{dates}"
    return {stop.start and stop.start.year for stop in told.stops(text)}


@pytest.mark.parametrize(
    "above",
    [
        "Glass Heron UK tour 2016:",
        "GLASS HERON, SPRING 2016",
        "They hit the road in the spring of 2016 with their album of 2014. The dates are:",
        "The 2016 tour dates are below. The band formed in 2009.",
        "They will be on the road in May 2016. The dates are:",
    ],
)
def test_the_year_of_the_tour_is_that_of_its_list(above: str) -> None:
    assert years(above, LIST) == {2016}


@pytest.mark.parametrize(
    "above",
    [
        "Their album Low Tide came out in 2014. The tour dates are:",
        "The band formed in 2009. The tour dates are:",
        "Copyright 2019 Some Paper. The tour dates are:",
        "The tour dates are:",
    ],
)
def test_the_year_of_an_album_or_of_a_page_is_no_list_s(above: str) -> None:
    assert years(above, WITHOUT_WEEKDAYS) == {None}


def test_days_of_the_week_say_which_year_cannot_be_meant() -> None:
    assert years("Glass Heron UK tour 2017:", LIST) == {None}
    assert years("The tour dates are:", LIST, "2015-12-28") == {2016}
    assert years("The tour dates are:", LIST, "2016-05-20") == {2016}
