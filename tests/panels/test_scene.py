"""From what is shown to what is drawn: one mark a place, and colour, shape and names that mean what the legend says."""

from dataclasses import replace

import pandas as pd
import pytest

from components.dataset import questions
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.drawing.colours import PALETTE
from components.drawing.scene import PlaceMark, Scene
from components.panels.address import Address
from components.panels.choice import Choice, resolve
from components.panels.scene import MOST_NAMES, colours_of, compose

ASIA = Selection(trips=("2024-07-blinken-asia",))
EVERYTHING = Selection()


def scene_of(dataset: Dataset, address: Address = Address()) -> Scene:  # noqa: B008 - it is frozen
    return compose(questions.drawn(dataset, address.selection), address.selection, resolve(dataset, address))


def mark(scene: Scene, place_id: str) -> PlaceMark:
    [found] = [place for place in scene.places if place.place_id == place_id]
    return found


def nothing_chosen() -> Choice:
    return Choice(None, None, None, pd.DataFrame(), pd.DataFrame())


def test_every_shown_place_is_one_mark_and_no_other_place_is(dataset: Dataset) -> None:
    scene = scene_of(dataset)
    assert len(scene.places) == 12
    assert "washington-us" not in {place.place_id for place in scene.places}
    assert mark(scene, "tokyo-jp").visits == 3


def test_a_place_of_several_trips_has_the_neutral_ink_and_one_of_a_single_trip_its_colour(dataset: Dataset) -> None:
    scene = scene_of(dataset)
    assert mark(scene, "tokyo-jp").colour is None
    assert mark(scene, "hanoi-vn").colour == mark(scene, "manila-ph").colour in PALETTE
    assert mark(scene, "hanoi-vn").colour != mark(scene, "paris-fr").colour


def test_a_trip_keeps_its_colour_under_any_filter(dataset: Dataset) -> None:
    everything, asia = scene_of(dataset), scene_of(dataset, Address(ASIA))
    assert mark(asia, "hanoi-vn").colour == mark(everything, "hanoi-vn").colour
    assert mark(asia, "tokyo-jp").colour == mark(asia, "hanoi-vn").colour


def test_the_legend_names_the_colours_that_are_drawn_and_no_others(dataset: Dataset) -> None:
    scene = scene_of(dataset, Address(ASIA))
    drawn = {place.colour for place in scene.places} | {leg.colour for leg in scene.legs}
    assert {entry.colour for entry in scene.legend if entry.colour} == drawn - {None}
    assert [entry.label for entry in scene.legend if entry.colour] == ["Six countries in Asia"]


def test_the_neutral_ink_is_explained_only_where_it_is_drawn(dataset: Dataset) -> None:
    assert None in {entry.colour for entry in scene_of(dataset).legend}
    assert None not in {entry.colour for entry in scene_of(dataset, Address(ASIA)).legend}


def test_states_reach_the_marks(dataset: Dataset) -> None:
    scene = scene_of(dataset)
    assert (mark(scene, "hanoi-vn").status, mark(scene, "hanoi-vn").mode) == ("planned", "in_person")
    assert (mark(scene, "ottawa-ca").status, mark(scene, "ottawa-ca").mode) == ("made", "virtual")
    assert mark(scene, "alaska-us").precision == "region"


def test_a_virtual_leg_is_no_travelled_one(dataset: Dataset) -> None:
    scene = scene_of(dataset)
    virtual = [leg for leg in scene.legs if leg.mode == "virtual"]
    assert len(virtual) == 2
    assert all(leg.start.longitude < -70 and leg.end.longitude < -70 for leg in virtual)


def test_all_names_are_written_while_they_are_few(dataset: Dataset) -> None:
    scene = scene_of(dataset)
    assert len(scene.places) <= MOST_NAMES
    assert all(place.labelled for place in scene.places)


def test_of_many_places_only_those_of_the_chosen_trip_have_their_names(dataset: Dataset) -> None:
    drawn = questions.drawn(dataset, EVERYTHING)
    many = pd.concat(
        [drawn.places, *(drawn.places.head(1).assign(place_id=f"p{n}") for n in range(MOST_NAMES))], ignore_index=True
    )
    crowded = replace(drawn, places=many)
    assert not any(place.labelled for place in compose(crowded, EVERYTHING, nothing_chosen()).places)
    chosen = resolve(dataset, Address(stop="2025-01-paris"))
    named = {place.place_id for place in compose(crowded, EVERYTHING, chosen).places if place.labelled}
    assert named == {"seoul-kr", "tokyo-jp", "paris-fr", "rome-it", "vatican-city-va"}


def test_the_chosen_stop_sets_off_its_place_and_the_legs_of_its_trip(dataset: Dataset) -> None:
    scene = scene_of(dataset, Address(stop="2025-01-paris"))
    assert [place.place_id for place in scene.places if place.chosen] == ["paris-fr"]
    chosen = [leg for leg in scene.legs if leg.chosen]
    assert 0 < len(chosen) < len(scene.legs)
    assert all(leg.mode == "in_person" for leg in chosen)


def test_a_chosen_place_is_set_off_and_no_leg_is(dataset: Dataset) -> None:
    scene = scene_of(dataset, Address(place="tokyo-jp"))
    assert [place.place_id for place in scene.places if place.chosen] == ["tokyo-jp"]
    assert not any(leg.chosen for leg in scene.legs)


def test_every_choice_has_a_token_of_its_own(dataset: Dataset) -> None:
    addresses = [
        Address(), Address(stop="2025-01-paris"), Address(stop="2025-01-tokyo"), Address(place="tokyo-jp"),
        Address(ASIA), Address(ASIA, stop="2025-01-paris"),
    ]  # fmt: skip
    assert len({scene_of(dataset, address).choice_token for address in addresses}) == len(addresses) - 1


def test_a_stop_that_the_filters_hide_can_be_chosen_without_being_drawn(dataset: Dataset) -> None:
    scene = scene_of(dataset, Address(ASIA, stop="2025-01-paris"))
    assert "paris-fr" not in {place.place_id for place in scene.places}
    assert not any(place.chosen for place in scene.places)


def test_nothing_shown_is_an_empty_scene_without_a_legend_of_colours(dataset: Dataset) -> None:
    scene = scene_of(dataset, Address(Selection(words="zzzzzz")))
    assert scene.places == scene.legs == scene.legend == ()


def facet(name: str, count: int) -> pd.DataFrame:
    return pd.DataFrame({"option": range(2000, 2000 + count), "label": "x", "stops": 1}).astype(
        {"option": "int64" if name == "years" else "str"}
    )


@pytest.mark.parametrize(
    ("trips", "years", "people", "by"),
    [
        (8, 8, (), "trip"), (9, 8, (), "year"), (9, 9, ("a",), "person"), (9, 9, (), "nothing"),
    ],
)  # fmt: skip
def test_colour_stands_for_what_the_palette_can_tell_apart(
    dataset: Dataset, trips: int, years: int, people: tuple[str, ...], by: str
) -> None:
    drawn = questions.drawn(dataset, EVERYTHING)
    facets = {**drawn.facets, "trips": facet("trips", trips), "years": facet("years", years)}
    assert colours_of(replace(drawn, facets=facets), Selection(people=people)).by == by


def test_places_that_only_the_record_has_join_the_chosen_trip_and_the_way_to_them_is_made(dataset: Dataset) -> None:
    scene = scene_of(dataset, Address(stop="2025-01-paris"))
    assert {place.place_id: place.standing for place in scene.places if place.standing} == {
        "rome-it": "added", "vatican-city-va": "added",
    }  # fmt: skip
    rome = mark(scene, "rome-it")
    assert (rome.colour, rome.labelled, rome.status) == (mark(scene, "paris-fr").colour, True, "made")
    made = [leg for leg in scene.legs if leg.status == "made" and leg.mode == "in_person"]
    assert [leg.start for leg in made] == [mark(scene, "paris-fr").position, rome.position]


def test_nothing_of_the_record_is_drawn_while_no_trip_is_chosen(dataset: Dataset) -> None:
    assert not any(place.standing for place in scene_of(dataset).places)


def test_a_trip_that_was_made_as_announced_is_drawn_as_before(dataset: Dataset) -> None:
    drawn = questions.drawn(dataset, ASIA)
    choice = resolve(dataset, Address(ASIA))
    with_record = compose(drawn, ASIA, choice)
    assert with_record == compose(drawn, ASIA, replace(choice, comparison=None))
