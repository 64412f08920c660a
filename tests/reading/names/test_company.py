"""A town's name is read for the other places of its article."""

from __future__ import annotations

import pytest

from components.reading.reader import read


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The bishop opened the hall in Westport, after a day in Castlebar and a Mass in Dublin.", "IE"),
        ("The minister flew to Gizo, having left Honiara and seen the clinics of Auki.", "SB"),
        ("The governor spoke in Dubuque, ate in Cedar Rapids and drove to Waterloo, all in Iowa.", "US"),
        ("The premier flew to Paris. Dallas and Houston, Texas, were not told.", "FR"),
        ("The president visited Mexico after Guadalajara and Monterrey.", "MX"),
    ],
)
def test_a_town_lies_where_the_others_lie(text: str, country: str) -> None:
    names = {"Westport", "Gizo", "Waterloo", "Paris", "Mexico"}
    found = [p for s in read(text).sentences for p in s.places if text[p.start : p.end] in names]
    assert [p.place.country_code for p in found] == [country]


def test_towns_lie_in_the_region_the_article_speaks_of_and_not_where_larger_ones_have_their_names() -> None:
    text = (
        "Candidates come to New Hampshire. Senator Ann Lee will speak in Bedford and Manchester on Friday. She will go "
        "on to Exeter, Laconia and Nashua. On Sunday she will be in Dover."
    )
    towns = [p.place for s in read(text).sentences for p in s.places if p.place.precision == "city"]
    assert [town.admin1 for town in towns] == ["NH"] * 6


@pytest.mark.parametrize(("said", "region"), [("the White House", "DC"), ("White House, Tennessee", "TN")])
def test_the_white_house_is_no_town_but_where_its_state_is_named(said: str, region: str) -> None:
    reading = read(f"The premier will travel to {said}, after Nashville and Memphis, Tennessee.")
    assert [p.place.admin1 for s in reading.sentences for p in s.places if p.place.name == "White House"] == [region]


def test_a_town_just_across_a_border_is_the_one_meant() -> None:
    trip = read("Pope Leo landed in Tel Aviv on 3 May 2019. He will go to Jerusalem and Bethlehem.").trips[0]
    assert [(s.place, s.country) for s in trip.stops][-1][1] == "PS"


def test_a_wall_in_a_city_is_no_stop_beside_it() -> None:
    trip = read("Pope Leo landed in Jerusalem on 3 May 2019. He prayed at the Western Wall.").trips[0]
    assert [s.place for s in trip.stops] == ["Jerusalem"]


@pytest.mark.parametrize("name", ["Ilulissat", "Sisimiut"])
def test_of_two_small_namesakes_in_a_country_the_one_nearest_to_the_other_towns_is_meant(name: str) -> None:
    trip = read(f"King Olav flew to {name} on 3 May 2019. He will go on to Qeqertarsuaq on 5 May 2019.").trips[0]
    assert round(trip.stops[-1].latitude) == 69
