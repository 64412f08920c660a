"""What a comparison adds to a scene: squares for what only the record has, crosses for what it has not."""

from dataclasses import replace

from components.dataset.store import Dataset
from components.drawing.scene import PlaceMark
from components.geography.position import Position
from components.panels.comparison import MISSING, Comparison, comparison_of
from components.panels.standings import ways_to_added, with_standings

PARIS = PlaceMark("paris-fr", "Paris", "France", Position(48.85341, 2.3488), status="planned")
ROME = PlaceMark("rome-it", "Rome", "Italy", Position(41.89193, 12.51133), visits=30)


def last_trip(dataset: Dataset) -> Comparison:
    found = comparison_of(dataset, "2025-01-blinken-final")
    assert found is not None
    return found


def standings(places: tuple[PlaceMark, ...]) -> dict[str, str]:
    return {place.place_id: place.standing for place in places}


def test_a_place_that_is_drawn_already_is_marked_and_not_drawn_twice(dataset: Dataset) -> None:
    places = with_standings((PARIS, ROME), last_trip(dataset), None, None)
    assert standings(places) == {"paris-fr": "", "rome-it": "added", "vatican-city-va": "added"}
    assert places[1] == replace(ROME, standing="added")


def test_what_the_record_ought_to_have_and_has_not_is_crossed(dataset: Dataset) -> None:
    comparison = last_trip(dataset)
    stops = tuple(
        replace(stop, verdict=MISSING, record_stop_id=None) if stop.stop_id == "2025-01-paris" else stop
        for stop in comparison.stops
    )
    without_paris = replace(comparison, stops=stops)
    assert standings(with_standings((PARIS,), without_paris, None, None))["paris-fr"] == "missing"
    first, second = ways_to_added(without_paris, None)
    tokyo, rome, vatican = (round(at.longitude) for at in (first.start, first.end, second.end))
    assert (tokyo, rome, vatican, second.start) == (140, 13, 12, first.end), "the way leads past what is missing"


def test_the_chosen_place_is_set_off_when_only_the_record_has_it(dataset: Dataset) -> None:
    places = with_standings((PARIS,), last_trip(dataset), "#5686ce", "rome-it")
    assert [place.place_id for place in places if place.chosen] == ["rome-it"]
    assert {place.colour for place in places if place.standing} == {"#5686ce"}


def test_a_place_without_coordinates_is_left_off_the_map(dataset: Dataset) -> None:
    comparison = last_trip(dataset)
    nowhere = {
        stop_id: row | {"latitude": float("nan"), "longitude": float("nan")}
        for stop_id, row in comparison.recorded.items()
    }
    lost = replace(comparison, recorded=nowhere)
    assert standings(with_standings((PARIS,), lost, None, None)) == {"paris-fr": ""}
    assert list(ways_to_added(lost, None)) == []
