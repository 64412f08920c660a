import pytest

from components.reading.names.toponyms import country_of_people, lies_in
from components.reading.reader import default_atlas


@pytest.mark.parametrize(
    ("name", "nearby", "country"),
    [
        ("Paris", "", "FR"),
        ("Georgia", "", "GE"),
        ("San Jose", "CR", "CR"),
        ("Tripoli", "", "LY"),
        ("Singapore", "", "SG"),
        ("Philadelphia", "", "US"),  # No longer Amman.
        ("Philadelphia", "JO", "JO"),
        ("Salvador", "", "BR"),
        ("Stuttgart", "US", "DE"),  # There is one in Arkansas.
        ("Birmingham", "US", "US"),
        ("Bethlehem", "", "PS"),  # And no larger namesake.
        ("Bethlehem", "ZA", "ZA"),
        ("Fatima", "", "PT"),
        ("Antigua", "", "AG"),
        ("Antigua", "GT", "GT"),  # Called so for short.
        ("Georgetown", "BZ", "GY"),
    ],
)
def test_a_name_means_its_best_known_place_unless_its_neighbours_speak_for_another(
    name: str, nearby: str, country: str
) -> None:
    place = default_atlas().means(name, frozenset(nearby.split()))
    assert place is not None
    assert place.country_code == country


def test_a_place_said_to_lie_somewhere_lies_there() -> None:
    atlas = default_atlas()
    texas, france = atlas.means("Texas"), atlas.means("France")
    assert texas is not None
    assert france is not None
    inner = atlas.means("Paris", within=texas)
    assert inner is not None
    assert lies_in(inner, texas)
    assert not lies_in(inner, france)
    assert atlas.means("Lima", within=france) is None


def test_nothing_lies_in_itself_and_no_country_in_a_city() -> None:
    atlas = default_atlas()
    france, paris = atlas.means("France"), atlas.means("Paris")
    assert france is not None
    assert paris is not None
    assert not lies_in(france, france)
    assert not lies_in(france, paris)
    assert lies_in(paris, france)


@pytest.mark.parametrize(
    ("word", "code"), [("French", "FR"), ("South Koreans", "KR"), ("Peruvian", "PE"), ("Laos", None), ("Lima", None)]
)
def test_a_people_leads_to_its_country(word: str, code: str | None) -> None:
    assert country_of_people(word) == code
