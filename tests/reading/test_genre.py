"""Texts full of places and of words for travelling that tell nobody's journey."""

import pytest

from components.reading.genre import (
    has_died,
    is_credentials,
    is_curriculum_vitae,
    is_guide,
    is_headed_as_guide,
    is_headed_as_no_report,
    is_letters_page,
    is_match_report,
    is_obituary,
    is_summons,
    uses_words_of_a_genre,
)
from components.reading.reader import read
from tests.reading.told import stops

NO_JOURNEY = {
    "an airline's routes": (
        "Sky Condor opened its route from Lima to Quito on 28 October. To greet the arrival of Sky Condor in Quito, a "
        "water arch was performed. Ann Lee, head of routes, said the third aircraft arriving at Quito helps. The "
        "carrier flies four-times-weekly. The seasonal service to Cusco starts in May."
    ),
    "a travelling exhibition": (
        "The exhibition, a part of Ana Ruiz's Pacific tour, will present 61 masterpieces. The Lima leg of the "
        "travelling exhibition comes after the show's visit to the National Museum in Quito, which ended May 27."
    ),
    "mourning": (
        "Colleagues mourn sudden death of ambassador\n\nROME - Chile's ambassador who collapsed during talks at his "
        "mission in Rome is remembered. Hernan Soto was taken to a hospital. Soto worked in Geneva and Nairobi."
    ),
    "letters of credence": (
        "Six new ambassadors handed their letters of credence to President Ana Torres yesterday. It was the turn of "
        "the new Ambassador of Thailand, Prasert Suk. With each the President spoke, with one about a visit to Luanda. "
        "On Monday, President Torres opened a seminar in Lisbon."
    ),
    "reports that are untrue": (
        "Minister Freddy Soto said that newspaper reports that President Ana Torres is to travel to Quito shortly were "
        '"a fairy tale." He also said there had been no talk of a meeting in Lima.'
    ),
    "a guide": (
        "A weekend in Lima\n\nWhere to stay: the Hotel Sol. Fly over the hills to where the young Ann Lee built her "
        "house before leaving for Quito. Getting there: trains leave daily."
    ),
    "a life": (
        "Former envoy dies\n\nAnn Lee, once Chad's ambassador to Peru, has died in Lima. She was at the ministry in "
        "Quito for six years. She later went to Bogota."
    ),
    "a summons": (
        "Peru summons Chad's envoy\n\nPeru on Monday summoned the Chadian ambassador, Ann Lee. She told reporters in "
        "Lima that ties were good."
    ),
    "deadline day": (
        "It was deadline day. Rovers' winger Kade Gordon joins Norwich on loan, and Ann Lee's nephew, a striker, goes "
        "from Leeds to Turin. The transfer window closed at eleven."
    ),
    "moves of the clergy": (
        "Clergy changes announced\n\nTom Ryan, co-PP, is to be assistant priest. Des Hillery goes to Roscrea."
    ),
    "the weather": (
        "Forecasters warned of gale-force winds. Nigel Pearce said the rain goes to Wales. A cold front follows."
    ),
    "tagged birds": (
        "Updates from our ospreys\n\nTagged in Scotland, Dougal flew to Benin and Henna to Chad. Jake is in Mali."
    ),
    "a race": (
        "Native Brook, a chaser, will not go to Ascot on Saturday. Frodo heads straight to Cheltenham for the hurdles."
    ),
    "figures": (
        "Remittances rose year-on-year, said the World Bank's Ganesh Seshan. Peru led. Chile, Chad and Mali followed."
    ),
    "places that follow in a table": "Ganesh Seshan led the survey. Peru came first. Chile, Chad and Mali followed.",
    "the plot of an opera": (
        "The Corsair: synopsis\n\nPepe tells Leandro that Elvira is to be taken to Seville on Sunday. Leandro leaves."
    ),
    "a court at home": "The Duke of Kent will attend the Annual Awards at the Army Museum in Chelsea on Tuesday.",
}


@pytest.mark.parametrize("text", NO_JOURNEY.values(), ids=NO_JOURNEY)
def test_a_text_of_another_genre_tells_no_journey(text: str) -> None:
    assert [stop.place for trip in read(f"published: 2022-06-14\n\n{text}").trips for stop in trip.stops] == []


_REPORT = (
    "Leeds RUFC 24 Bristol 17\n\n"
    "Leeds travelled to Bristol with a weakened side{} and came home with a losing bonus point "
    "on Saturday. Two tries in the second half kept them in it. The side travel to Bath next Saturday."
)


@pytest.mark.parametrize(("more", "number"), [("", 0), (" on a tour of the west", 2)])
def test_the_report_of_a_match_tells_of_no_journey_but_one_of_a_tour_does(more: str, number: int) -> None:
    assert len(stops(f"published: 2017-01-20\n\n{_REPORT.format(more)}")) == number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She was sentenced and jailed.", True),
        ("Jailed men were jailed.", False),
        ("She was jailed in spring.", False),
        ("The novel became a film.", True),
        ("The novel became a film; the comedian's world tour opens in Oslo.", False),
        ("Masterpieces on loan from Lima", True),
        ("The revised timetable has fewer sailings.", True),
        ("It opened on 20 screens in Peru and led the box office.", True),
        ("Contraband was found at the port of entry.", True),
        ("She writes about cocaine and heroin.", False),
        ("She was in the top five and took first place in Oslo in the second half.", False),
        ("Ann Lee flew to Lima.", False),
        ("", False),
    ],
)
def test_two_different_terms_make_a_genre_unless_somebody_is_on_stage(text: str, expected: bool) -> None:
    assert uses_words_of_a_genre(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee, who has died aged 80, was an envoy.", True),
        ("Ann Lee died in Lima on Monday at the age of 80.", True),
        ("Ann Lee passed away at 80.", True),
        ("The envoy was found dead in Lima.", True),
        ("Lima mourns the death of its envoy.", True),
        ("Ann Lee, remembered in Lima after her sudden DEATH,", True),
        ("Lima mourns the death of its envoy, whose funeral Ann Lee will attend.", False),
        ("The king died at 10.30 on Monday.", False),
        ("The king died at 10 a.m.", False),
        ("Ann Lee died down the road.", False),
        ("Ann Lee flew to Lima. " * 40 + "He died aged 80.", False),
        ("Ann Lee flew to Lima. " * 10 + "Lima mourns his death.", False),
        ("", False),
    ],
)
def test_an_obituary_begins_with_whose_it_is(text: str, expected: bool) -> None:
    assert is_obituary(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two envoys presented their credentials yesterday to President Ana Torres.", True),
        ("They handed letters of credence to Torres.", True),
        ("President Torres on Monday received the credentials of six envoys.", True),
        ("Torres accepted the Letters of Credence of six envoys.", True),
        ("They presented their credentials to King Olav. Torres left.", False),
        ("Torres flew to Lima with no credentials to speak of.", False),
        ("Torres flew to Lima.", False),
    ],
)
def test_credentials_are_handed_to_whom_a_text_is_about(text: str, expected: bool) -> None:
    assert is_credentials(text, "Torres") is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Leeds won 3-1 after two goals, a penalty and a winner.", True),
        ("Leeds 24, Bristol 17\nTwo tries, a conversion, and the referee left.", True),
        ("Leeds won 3-1 after goals, goals and goals.", False),
        ("Leeds won after two goals, a penalty and a winner.", False),
        ("Leeds won 3-1 on their tour after two goals, a penalty and a winner.", False),
        ("", False),
    ],
)
def test_a_match_has_a_score_and_is_told_by_how_it_came_about(text: str, expected: bool) -> None:
    assert is_match_report(text) is expected


LIFE = (
    "He was born in 1950, studied in Lima from 1970, graduated in 1975, was ordained in 1976, taught at the seminary "
    "in Oslo from 1978, took a degree in 1980 and a doctorate in 1984, was appointed in 1990 and elected in 1999. "
    "She was born in 1952, studied from 1971, graduated in 1974 and served as rector from 1980 to 1990."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LIFE, True),
        ("She was born in 1952, studied in Oslo and graduated in 1974. On Monday she flew to Lima.", False),
        ("He visited Lima in 1950, Oslo in 1951, Riga in 1952, Rome in 1953 and Bern in 1954. " * 3, False),
        ("", False),
    ],
)
def test_a_curriculum_vitae_tells_lives_year_by_year(text: str, expected: bool) -> None:
    assert is_curriculum_vitae(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee, an envoy, has died in Lima.", True),
        ("Ann Lee died peacefully on Monday.", True),
        ("Ann Lee died during a visit to Lima.", False),
        ("Ann Lee, whose father died in Lima, flew home.", False),
        ("Ann Lee flew to Lima. " * 40 + "Lee died there.", False),
        ("", False),
    ],
)
def test_whoever_a_text_is_about_may_have_died(text: str, expected: bool) -> None:
    assert has_died(text, "Lee") is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Peru summons envoy", True), ("The envoy, recalled home, was summoned.", False), ("Peru hails envoy", False)],
)
def test_an_envoy_who_is_summoned_is_called_in_where_he_lives(text: str, expected: bool) -> None:
    assert is_summons(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Lima, your hotel is near. You walk. You eat. You see the sea if you look out of your window.", True),
        ("In Lima, I walk. You eat. You see the sea if you look out of your window, as I do, and your dog.", False),
        ("You walk in Lima. You eat.", False),
        ('He said: "You walk. You eat. You see. You look out of your window. You sleep in your bed."', False),
    ],
)
def test_a_guide_speaks_to_its_reader(text: str, expected: bool) -> None:
    assert is_guide(text) is expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("48 hours in Lima", "Your day begins early. You will see the sea.", True),
        ("How to spend a weekend in Lima", "Your day begins early. You will see the sea.", True),
        ("Itinerary of the Pope's visit to Lima", "He will see the sea.", False),
        ("The Pope in Lima", "Your day begins early. You will see the sea.", False),
    ],
)
def test_a_guide_is_headed_as_one_and_speaks_to_its_reader(title: str, text: str, expected: bool) -> None:
    assert is_headed_as_guide(title, text) is expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Grand explorers: a quiz", True),
        ("The Corsair of Cádiz: synopsis", True),
        ("Opera Plot Summaries", True),
        ("Our weekly quiz", True),
        ("Prince joins a quiz in Oslo", False),
        ("Minister will quiz her host in Oslo", False),
        ("", False),
    ],
)
def test_a_quiz_and_a_plot_are_headed_as_such(title: str, expected: bool) -> None:
    assert is_headed_as_no_report(title) is expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Letters: hard work ahead", "I refer to your article on the airport.", True),
        ("Letters to the editor", "Many women avoid the bus stop.", True),
        ("Your letters", "Many women avoid the bus stop.", True),
        (
            "Views of our readers",
            "Sir, The tram is late.\n\nA. Lee.\n\nSir, A trip to Oslo costs less.\n\nB. Holm.",
            True,
        ),
        ("Letter bomb found before Lee's visit to Oslo", "Ann Lee flew to Oslo.", False),
        ("Knighted", "Sir, the usher said, you may enter.", False),
    ],
)
def test_a_letters_page_is_headed_as_one_or_holds_several(title: str, text: str, expected: bool) -> None:
    assert is_letters_page(title, text) is expected
