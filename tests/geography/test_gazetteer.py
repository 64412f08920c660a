from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.geography import country
from components.geography.gazetteer import LONGEST_SPELLING, Gazetteer, Mention
from components.geography.geodesic import kilometres
from components.geography.spelling import fold


@pytest.mark.parametrize("name", ["Ciudad Juárez", "ciudad juarez", "CIUDAD JUÁREZ", " Ciudad  Juarez "])
def test_accents_case_and_space_are_forgiven(gazetteer: Gazetteer, name: str) -> None:
    assert 4013708 in {place.geonames_id for place in gazetteer.find(name)}


def test_a_toponym_says_by_which_spelling_it_was_found(gazetteer: Gazetteer) -> None:
    (kyiv,) = [place for place in gazetteer.find("kiev") if place.country_code == "UA"]
    assert (kyiv.name, kyiv.matched, kyiv.match, kyiv.capital) == ("Kyiv", "Kiev", "known", True)


@pytest.mark.parametrize("name", ["", " ", "...", "Xyzzyq", "\x00", "'; DROP TABLE toponym; --", "%", "\ud800"])
def test_what_is_no_name_finds_nothing(gazetteer: Gazetteer, name: str) -> None:
    assert gazetteer.find(name) == ()


@given(name=st.text(max_size=40))
def test_no_text_makes_the_gazetteer_raise(gazetteer: Gazetteer, name: str) -> None:
    for place in gazetteer.find(name):
        assert fold(place.matched) == fold(name)


def test_a_country_stands_at_its_capital(gazetteer: Gazetteer) -> None:
    for code in country.countries():
        capital, land = gazetteer.capital_of(code), gazetteer.country(code)
        if capital is None:
            assert land is None
            assert code in {"AQ", "BV", "HM", "UM"}
        else:
            assert land is not None
            assert land.position == capital.position
            assert (land.precision, capital.precision) == ("country", "city")


@pytest.mark.parametrize(
    ("code", "capital"),
    [("IN", "New Delhi"), ("MN", "Ulaanbaatar"), ("KZ", "Astana"), ("US", "Washington"), ("PS", "Ramallah")],
)
def test_the_capital_is_the_right_one(gazetteer: Gazetteer, code: str, capital: str) -> None:
    found = gazetteer.capital_of(code)
    assert found is not None
    assert found.name == capital


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He flew from Seoul to Ciudad Juárez .", ["seoul", "ciudad juarez"]),
        ("in New York City , then the U.S. and Port-au-Prince", ["new york city", "us", "port au prince"]),
        ("They told us that it was nice to be in The Hague", ["hague"]),
        ("South Korea and the Rio de Janeiro summit", ["south korea", "rio de janeiro"]),
        ("no names here at all", []),
    ],
)
def test_running_text_is_read_by_its_longest_names(gazetteer: Gazetteer, text: str, names: list[str]) -> None:
    assert [mention.name for mention in gazetteer.mentions(text.split())] == names


def test_a_mention_says_which_words_it_covers(gazetteer: Gazetteer) -> None:
    tokens = ["to", "Saudi", "Arabia", "on", "Monday"]
    assert gazetteer.longest_match(tokens, 1) == Mention(1, 3, "saudi arabia")
    assert gazetteer.longest_match(tokens, 0) is None


def test_a_name_may_end_with_an_arabic_article_written_small(gazetteer: Gazetteer) -> None:
    for written in ("Sharm el-Sheikh", "Sharm El-Sheikh", "Sharm el Sheikh"):
        found = gazetteer.longest_match([*written.split(), "on"], 0)
        assert found is not None
        assert found.name == "sharm el sheikh"


def test_small_places_are_heard_only_when_asked_for(gazetteer: Gazetteer) -> None:
    assert gazetteer.longest_match(["Arromanches-les-Bains"], 0) is None
    assert gazetteer.longest_match(["Arromanches-les-Bains"], 0, least_population=500) is not None


@given(tokens=st.lists(st.text(max_size=12), max_size=30))
def test_mentions_of_any_text_are_in_order_and_do_not_overlap(gazetteer: Gazetteer, tokens: list[str]) -> None:
    at = 0
    for mention in gazetteer.mentions(tokens, least_population=0):
        assert at <= mention.start < mention.end <= len(tokens)
        assert gazetteer.find(mention.name)
        at = mention.end


def test_many_threads_get_the_same_answers(gazetteer: Gazetteer) -> None:
    names = ["Seoul", "Paris", "Springfield", "Texas", "Kiev", "Xyzzyq"] * 20
    alone = [gazetteer._look_up(fold(name)) for name in names]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda name: gazetteer._look_up(fold(name)), names)) == alone


def test_a_slip_is_found_beside_the_right_name(gazetteer: Gazetteer) -> None:
    assert "Sarajevo" in {place.name for place in gazetteer.find_slips("Sarajvo")}
    assert gazetteer.find_slips("Rom") == ()


def test_a_text_longer_than_any_name_is_no_slip_of_one(gazetteer: Gazetteer) -> None:
    assert gazetteer.find_slips("Sarajvo " * 10_000) == ()
    longest = gazetteer._connection().execute("SELECT max(length(folded)) FROM spelling").fetchone()[0]
    assert longest <= LONGEST_SPELLING


def test_east_and_west_are_not_mixed_up(gazetteer: Gazetteer) -> None:
    seoul, anchorage = gazetteer.by_id(1835848), gazetteer.by_id(5879400)
    assert seoul is not None
    assert anchorage is not None
    assert kilometres(seoul.position, anchorage.position) == pytest.approx(6085, abs=10)
