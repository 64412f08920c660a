import pytest

from tests.reading.told import stops

WHO = "Prime Minister Ann Lee "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("made working visits to Batken, Osh, Talas, Naryn and Issyk-Kul regions.", "Batken Osh Talas Naryn Issyk-Kul"),
        ("visited the districts of Arua, Nebbi and Koboko.", "Arua Nebbi Koboko"),
        ("will travel to Lagos and Ogun states.", "Lagos Ogun"),
    ],
)
def test_towns_that_are_listed_as_divisions_are_regions(text: str, expected: str) -> None:
    found = stops(WHO + text)
    assert [stop.place for stop in found] == expected.split()
    assert {stop.precision for stop in found} == {"region"}


def test_a_town_beside_other_states_stays_a_town() -> None:
    found = stops(WHO + "will visit Lima and the Baltic states.")
    assert [(stop.place, stop.precision) for stop in found] == [("Lima", "city")]
