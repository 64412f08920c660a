import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.geography import country as country_module
from components.geography.country import UnknownCountry, code_of, codes_of, name_of


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("South Korea", "KR"),
        ("Korea, South", "KR"),
        ("Korea, Republic of", "KR"),
        ("Korea, North", "KP"),
        ("Germany, Federal Republic of", "DE"),
        ("German Democratic Republic", "DE"),
        ("China, People’s Republic of", "CN"),
        ("Republic of China", "TW"),
        ("Burma", "MM"),
        ("Burma (Myanmar)", "MM"),
        ("Tanganyika", "TZ"),
        ("Southern Rhodesia (Zimbabwe)", "ZW"),
        ("the Philippines", "PH"),
        ("The Netherlands", "NL"),
        ("UK", "GB"),
        ("U.S.", "US"),
        ("Holy See", "VA"),
        ("Palestinian Authority", "PS"),
        ("Türkiye", "TR"),
        ("Cote d'Ivoire", "CI"),
        ("Macedonia, Former Yugoslav Republic of", "MK"),
        ("Denmark (Greenland)", "GL"),
        ("United Kingdom (Wales)", "GB"),
        ("Republic of the Congo", "CG"),
        ("Congo, Democratic Republic of", "CD"),
        ("Republic of Ireland", "IE"),
        ("Kosovo", "XK"),
        ("USA", "US"),
        ("DEU", "DE"),
        ("FR", "FR"),
    ],
)
def test_a_country_is_known_by_the_names_of_its_time(name: str, code: str) -> None:
    assert codes_of(name) == (code,)
    assert code_of(name) == code


def test_a_state_with_successors_gives_all_of_them_and_no_guess() -> None:
    assert codes_of("Czechoslovakia") == ("CZ", "SK")
    assert len(codes_of("U.S.S.R.")) == 15
    assert set(codes_of("Yugoslavia")) == {"BA", "HR", "ME", "MK", "RS", "SI", "XK"}
    assert code_of("Yugoslavia") is None


def test_a_name_that_two_states_share_gives_both() -> None:
    assert codes_of("Congo") == ("CD", "CG")
    assert codes_of("Korea") == ("KP", "KR")


@pytest.mark.parametrize("name", ["", "   ", "Atlantis", "French", "Turnberry (Scotland)", "Paris", ",", "()", "XX"])
def test_what_is_no_country_gives_nothing(name: str) -> None:
    assert codes_of(name) == ()


spaces = st.text(" \t\n\u00a0", max_size=6)


@given(spaces, spaces, spaces, spaces)
def test_white_space_around_brackets_says_nothing(before: str, between: str, inside: str, after: str) -> None:
    assert codes_of(f"{before}Denmark{between}({inside}Greenland{inside}){after}") == ("GL",)


@pytest.mark.parametrize("text", ["{}", "Denmark{}Greenland", "Denmark{}(Greenland", "Denmark (Greenland){}."])
def test_much_white_space_is_no_country_and_is_read_to_its_end(text: str) -> None:
    assert codes_of(text.format(" " * 100_000)) == ()


def test_every_everyday_name_leads_back_to_its_code() -> None:
    for code in country_module.countries():
        assert code_of(name_of(code)) == code


@pytest.mark.parametrize("code", ["", "kr", "SU", "KOR", "AN"])
def test_what_is_no_code_is_refused_with_its_value(code: str) -> None:
    with pytest.raises(UnknownCountry, match=repr(code)):
        name_of(code)


def test_every_name_in_the_table_leads_to_countries_of_today() -> None:
    known = country_module.countries()
    for name, codes in country_module.names():
        assert codes, name
        assert set(codes) <= set(known), name
        assert codes_of(name) == codes, name


def test_territories_are_countries_of_their_own_in_the_list() -> None:
    assert "BM" in country_module.territories_of("GB")
    assert country_module.territories_of("CH") == ()
    for code in country_module.countries():
        assert set(country_module.territories_of(code)) <= set(country_module.countries())
