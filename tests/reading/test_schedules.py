import pytest

from components.reading.reader import read

WHO = "title: x\npublished: 2022-09-14\n\nSinger Ana Torres has news for many people.\n\n"


def dated(text: str) -> list[tuple[str, str]]:
    return [(stop.place, str(stop.start)) for trip in read(WHO + text).trips for stop in trip.stops]


@pytest.mark.parametrize(
    "text",
    [
        "The tour dates are:\n\n3 October – Oslo, Spektrum\n\n5 October – Vienna, Austria\n\n7 October – Lima",
        "Tour dates:\n\nOCTOBER\n\nMonday 3 – Oslo, Will to Win\n\nWednesday 5 – Vienna\n\nFriday 7 – Lima, Peru",
        "Concert schedule\n\nOctober 3: Oslo\n\nOctober 5: Vienna\n\nOctober 7: Lima",
        "The tour dates are: 3 October Oslo; 5 October Vienna; 7 October Lima.",
    ],
)
def test_each_line_of_a_schedule_is_a_stop_on_its_day(text: str) -> None:
    assert dated(text) == [("Oslo", "2022-10-03"), ("Vienna", "2022-10-05"), ("Lima", "2022-10-07")]


@pytest.mark.parametrize(
    "text",
    [
        "The fixtures are:\n\n3 October – Oslo\n\n5 October – Vienna\n\n7 October – Lima",
        "The tour dates are:\n\n3 October – Oslo\n\n5 October – Vienna",
        "The tour dates are:\n\n3 October – Oslo votes\n\nNothing else.\n\n5 October – Vienna\n\n7 October – Lima",
    ],
)
def test_fixtures_and_stray_days_are_no_schedule(text: str) -> None:
    assert dated(text) == []


def test_a_day_of_most_of_a_year_ahead_is_not_believed() -> None:
    text = "The tour dates were:\n\n3 August – Oslo\n\n5 August – Vienna\n\n7 August – Lima"
    assert dated(text) == [("Oslo", "None"), ("Vienna", "None"), ("Lima", "None")]
