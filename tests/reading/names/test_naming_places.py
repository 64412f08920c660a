"""Places as papers write them: with a state, a stage, a "City" or an island behind, and palaces that speak."""

from datetime import date

import pytest

from components.reading.reader import read
from tests.reading import told
from tests.reading.told import stops

WEDNESDAY = date(2021, 3, 10)


def places(text: str) -> list[tuple[str, str]]:
    sentences = told.marked(text)
    return [(mention.place.name, mention.place.admin1) for line in sentences for mention in line.places]


def names(text: str) -> list[str]:
    return [name for name, _ in places(text)]


def people(text: str) -> list[str]:
    return [person.name for person in told.people(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She sang in Dayton, Ohio, and Rochester, New York.", [("Dayton", "OH"), ("Rochester", "NY")]),
        ("She sang in Verona, Illinois, on Friday.", [("Illinois", "IL")]),
        ("She sang in Newtown in Powys.", [("Newtown", "WLS")]),
        ("She sang in Karakol, the capital of Issyk-Kul Province.", [("Karakol", "07")]),
        ("She will tour Orhei District and Luapula Province.", [("Orhei", ""), ("Luapula", "04")]),
        ("She sang in Boston, New York and Tokyo.", [("Boston", "MA"), ("New York City", "NY"), ("Tokyo", "40")]),
        ("She sang in Rochester, Minn., and in Rochester, N.Y., too.", [("Rochester", "MN"), ("Rochester", "NY")]),
        ("They play Portland, ME, on Friday.", [("Portland", "ME")]),
        ("Ann Lee has been in Coral Springs Fla. since May.", [("Coral Springs", "FL")]),
        ("He drove to Eugene, Ore. and Gary, Ind. after that.", [("Eugene", "OR"), ("Gary", "IN")]),
        ("It began in Huntington, W.Va., on a Monday.", [("Huntington", "WV")]),
        ("He will go to Bellingham, Washington, and Lima, Peru.", [("Bellingham", "WA"), ("Lima", "LMA")]),
        ("He will go to Lima and Victoria, Canada.", [("Lima", "LMA"), ("Victoria", "02")]),
        ("She sang with Lima and Victoria, and left.", [("Lima", "LMA")]),
        ("She sang in Scarborough, Canada.", [("Canada", "")]),
        ("She sang in Scarborough, and in Canada.", [("Scarborough", "ENG"), ("Canada", "")]),
        ("They fly to Lima, OR so she says.", [("Lima", "LMA")]),  # Oregon has no Lima.
    ],
)
def test_a_state_in_short_says_which_town_is_meant(text: str, expected: list[tuple[str, str]]) -> None:
    assert places(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See them at Sheffield Leadmill (May 2), Nottingham Trinkets (4) and Leeds Snug (6).",
         ["Sheffield", "Nottingham", "Leeds"]),
        ("They open at Liverpool Lomax on May 3.", ["Liverpool"]),
        ("She expects a hard week at the Toronto Open.", ["Toronto"]),
        ("They filled Birmingham Symphony Hall.", ["Birmingham"]),
        ("They play at the Kaohsiung Cultural Center in May.", ["Kaohsiung"]),
        ("She is at the Kaohsiung Medical Center.", []),
        ("Liverpool United and Birmingham Symphony Orchestra answered.", []),
        ("Orlando Bloom (44) smiled.", []),
        ("She has left on a visit to Republic of India.", ["India"]),
        ("She walked across the Old Town to meet the speaker.", []),
        ("They headed for St James' Church to see the choir.", []),
        ("She plays the Royal Albert Hall in London, then Rome.", ["London", "Rome"]),
        ("She is at New York's Madison Square Garden in May.", ["New York City"]),
        ("They sang in Paris' Olympia hall.", ["Paris"]),
        ("They play at Atlantis in Bremen and end at the Metro Theatre in Sydney.", ["Bremen", "Sydney"]),
    ],
)  # fmt: skip
def test_a_stage_is_in_the_town_before_it(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Kremlin said nothing, and a Kremlin aide left.", []),
        ("The two dined at the Kremlin.", ["Kremlin"]),
        ("He is well, Villa Somalia said.", []),
        ("The two spent a day at Roma Abbey.", []),
        ("According to Buckingham Palace he is well.", []),
        ("The Queen received him at Buckingham Palace.", ["Buckingham Palace"]),
        ("Downing Street was told of it.", []),
    ],
)
def test_a_palace_is_a_place_only_where_people_go(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He flew to Paia on Maui.", ["Paia"]),
        ("The harbour at Tobermory, Isle of Mull, was opened.", ["Tobermory"]),
        ("They toured Gozo, Lesbos and Martha's Vineyard.", ["Gozo", "Lesbos", "Martha's Vineyard"]),
        ("She landed at St. John's Newfoundland, on Monday.", ["St. John's"]),
        ("He went on to Roxas City in the Philippines.", ["Roxas City"]),
        ("Bristol City left.", []),
    ],
)
def test_a_town_and_its_island_are_one_place(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("She trains on the Gold Coast.", "AU"),
        ("After Brazzaville he toured the north of Congo.", "CG"),
        ("After Goma he toured the north of Congo.", "CD"),
        ("They play Seattle, Portland, Vancouver and Boise.", "CA"),
    ],
)
def test_names_that_countries_share_go_with_their_towns(text: str, country: str) -> None:
    sentences = told.marked(text)
    assert country in {m.place.country_code for line in sentences for m in line.places}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Floods in Thailand were worst in Nan, she said.", ["Thailand", "Nan"]),
        ("He flew from Athens and preached in Nea Karvali.", ["Athens", "Néa Karváli"]),
        ("She came from Juba to see Gambella in Ethiopia.", ["Juba", "Gambēla"]),
    ],
)
def test_small_towns_are_heard_where_their_country_is_spoken_of(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Ann Lee slipped off to Brackwater Sands for a week and rested in Thorny Hollow.", ["Ann Lee"]),
        ("Ann Lee has every confidence in Rosa Blau.", ["Ann Lee", "Rosa Blau"]),
        ("Ann Lee gave it to Rosa Blau.", ["Ann Lee", "Rosa Blau"]),
        ("Rosa Blau met him. Ann Lee sees a friend in Rosa Blau.", ["Rosa Blau", "Ann Lee"]),
    ],
)
def test_a_name_nobody_knows_behind_in_is_no_traveller(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In The Hague, on Friday, Ann Lee spoke.", ["The Hague"]),
        ("After Perpignan I have to rest.", ["Perpignan"]),
        ("The last halt is Mariestad in Sweden.", ["Mariestad"]),
        ("She laid flowers at the Tomb of Atatürk.", []),
        ("He crossed into Mae Sot, Tak Province, in Thailand.", ["Mae Sot", "Thailand"]),
        ("They dined at St James's Palace.", ["St James's Palace"]),
        ("A landing at tiny Upernavik in Greenland was called off.", ["Upernavik"]),
        ("She spent June in Almaty, Astana and Samarkand.", ["Almaty", "Astana", "Samarkand"]),
        ("They talked about the Middle East in the City.", []),
        ("They drove through the Delta and to Alexandria.", ["Alexandria"]),
        ("The Porto concert is on Friday.", ["Porto"]),
        ("She will visit the basilica of Sant'Ambrogio in Milan.", ["Milan"]),
        ("The minister leaves on Monday. His first stop is Garoua, where he will see a mill.", ["Garoua"]),
        ("She walked in the footsteps of St Paul in Athens.", ["Athens"]),
    ],
)
def test_a_town_is_known_by_how_it_is_spoken_of(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("airport", "town"),
    [
        ("Kotoka International Airport", "Accra"),
        ("Norman Manley International Airport", "Kingston"),
        ("Heathrow", "London"),
        ("Gatwick Airport", "London"),
        ("Aden Adde International Airport", "Mogadishu"),
        ("Tan Son Nhut Airport", "Ho Chi Minh City"),
    ],
)
def test_an_airport_that_names_no_town_is_its_town(airport: str, town: str) -> None:
    assert names(f"Foreign Minister Ann Lee arrived at {airport} on Monday.") == [town]


@pytest.mark.parametrize(
    ("ground", "place"),
    [
        ("Sabina Park", "Sabina Park"),
        ("Leinster House", "Leinster House"),
        ("Villa Somalia", "Villa Somalia"),
        ("Lotte Concert Hall", "Seoul"),
        ("Al-Yamamah Palace", "Riyadh"),
        ("the Veltins-Arena", "Gelsenkirchen"),
    ],
)
def test_a_ground_that_names_no_town_is_a_place_and_far_from_the_middle_its_town(ground: str, place: str) -> None:
    assert names(f"Foreign Minister Ann Lee arrived at {ground} on Monday.") == [place]


def test_a_metropolis_is_meant_and_no_hamlet_of_its_name_in_a_country_spoken_of() -> None:
    text = "The band's tour opens in Cincinnati and goes on to Cleveland and Columbus. A date in Antwerp comes last."
    assert places(text)[-1] == ("Antwerp", "VLG")  # Flanders


def test_a_town_is_meant_and_no_metropolis_of_its_name_where_others_of_its_region_are_spoken_of() -> None:
    assert places("The bishop visited Dundee, Inverness and Perth.")[-1] == ("Perth", "SCT")
    assert places("The bishop visited Adelaide, Sydney and Perth.")[-1] == ("Perth", "08")  # Western Australia


def test_a_town_that_is_called_like_a_country_is_meant_where_it_is_said_to_be_a_town() -> None:
    said = (
        "Crown Prince Akira of Japan will go to Oita on Monday. He will call on Tuesday at a museum in the city of Usa."
    )
    assert [(s.place, s.country) for t in read(said).trips for s in t.stops][-1] == ("Usa", "JP")


def test_whoever_is_bishop_of_a_part_of_a_country_does_not_bear_its_name() -> None:
    said = (
        "Archbishop David Hope flew on Monday to Tanzania, Malawi and Zambia. The row began with the Bishop of Eastern "
        "Zambia."
    )
    assert [s.country for t in read(said).trips for s in t.stops] == ["TZ", "MW", "ZM"]


def test_a_county_may_be_written_short() -> None:
    (stop,) = read("President Ann Lee was welcomed in Westport, Co. Mayo, on Tuesday.").trips[0].stops
    assert (stop.place, stop.country) == ("Westport", "IE")


@pytest.mark.parametrize("part", ["North", "South", "Latin", "Central"])
def test_a_part_of_america_is_not_the_united_states(part: str) -> None:
    said = f"Singer Ann Lee's {part} American tour begins on Monday in Lima."
    assert [stop.place for trip in read(said).trips for stop in trip.stops] == ["Lima"]


@pytest.mark.parametrize("said", ["Kitui district", "the district of Kitui", "Kitui county"])
def test_a_district_called_after_its_town_is_a_region(said: str) -> None:
    trips = read(f"President Ann Lee of Kenya toured {said} on Monday.").trips
    assert [(stop.place, stop.precision) for trip in trips for stop in trip.stops] == [("Kitui", "region")]


def test_a_district_lies_in_its_province() -> None:
    text = "President Ann Lee, visiting the district of Gurue in the central province of Zambezia, praised farmers."
    assert [stop.place for trip in read(text).trips for stop in trip.stops] == ["Gurúè"]


def test_a_palace_may_be_told_with_its_number() -> None:
    assert names("President Ann Lee of Peru met the king at 10 Downing Street on Monday.") == ["Peru", "Downing Street"]


def test_the_palestinian_territories_are_a_country() -> None:
    text = "Minister Ann Lee will visit Jordan, the occupied Palestinian territory and Egypt."
    assert names(text) == ["Jordan", "Palestinian Territory", "Egypt"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Duchess of Perth, Ann Lee, arrived in Honiara, in the Solomon Islands, on Monday. She will open "
            "a centre at White River village.",
            ["Honiara"],
        ),
    ],
)
def test_a_village_is_no_town_of_another_country(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == expected


def test_a_town_of_a_nation_lies_there() -> None:
    stop = stops("Bishop Ann Lee arrived at the Uruguayan town of San Javier on Monday.", WEDNESDAY)[0]
    assert (stop.place, stop.country) == ("San Javier", "UY")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cardinal Ann Lee will visit the Bambari Diocese on Friday.", ["Bambari"]),
        ("President Ann Lee of Chad landed at Belgrade Nikola Tesla Airport on Friday.", ["Belgrade"]),
    ],
)
def test_a_diocese_and_an_airport_are_where_the_town_before_them_is(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prince Alois of Liechtenstein will visit sights in Balzers, Triesenberg, Schaan and Ruggell on Friday.",
            ["Balzers", "Triesenberg", "Schaan", "Ruggell"],
        ),
        (
            "Prince Ole of Denmark saw pictures from Marstal. On Friday he came to the town of Marstal.",
            ["Marstal"],
        ),
        ("President Ann Lee of Chad visited Vaduz, and Ruggell was glad.", ["Vaduz"]),
    ],
)
def test_a_village_is_known_beside_others_of_its_country_and_behind_what_it_is(text: str, expected: list[str]) -> None:
    assert [stop.place for stop in stops(text)] == expected


@pytest.mark.parametrize(
    ("short", "capital"), [("PNG", "Port Moresby"), ("NZ", "Wellington"), ("KSA", "Riyadh"), ("BiH", "Sarajevo")]
)
def test_a_country_may_be_named_by_its_letters(short: str, capital: str) -> None:
    text = f"Foreign Minister Mario Reis of Chile will visit {short} on Monday."
    assert [stop.place for trip in read(text).trips for stop in trip.stops] == [capital]


def test_a_town_of_any_size_is_known_by_the_state_behind_it() -> None:
    text = "Premier Ann Lee of Peru was in Gaspé, Que., and Caraquet, N.B., on Wednesday."
    assert [stop.place for stop in stops(text)] == ["Gaspé", "Caraquet"]


def test_a_town_of_a_nation_is_no_island_of_another() -> None:
    text = "President Ann Lee of Peru will attend a summit in the Guatemalan town of Antigua."
    assert [(stop.place, stop.country) for stop in stops(text)] == [("Antigua Guatemala", "GT")]


def test_a_division_called_after_its_town_is_a_region() -> None:
    text = "Prime Minister Ann Lee of Bangladesh toured flood-hit districts of Sylhet division and went to Sunamganj."
    assert "Sylhet" not in {stop.place for stop in stops(text) if stop.precision == "city"}


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Plans to visit Lima were dropped.", True),
        ("Those who reached Lima have seen it.", True),
        ("Lima have signed him.", False),
    ],
)
def test_a_town_that_somebody_visits_is_no_club(text: str, town: bool) -> None:
    assert (names(text), people(text)) == ((["Lima"], []) if town else ([], ["Lima"]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("King Olav of Norway sailed to Fårö on Monday.", []),
        ("King Olav of Norway flew to Portugal and sailed to Fårö on Monday.", ["Portugal", "Faro"]),
        ("King Olav of Norway sailed to Malmö on Monday.", ["Malmö"]),
        ("King Olav of Norway sailed to Malmo on Monday.", ["Malmö"]),
        ("King Olav of Norway flew to Zürich on Monday.", ["Zurich"]),
    ],
)
def test_a_name_with_accents_is_no_town_abroad_that_is_written_without_them(text: str, expected: list[str]) -> None:
    assert [p.place.name for s in read(text).sentences for p in s.places] == ["Norway", *expected]
