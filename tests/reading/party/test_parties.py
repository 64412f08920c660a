"""Who travels, where nobody has an office: bands, orchestras, squads, and parties without a name."""

import pytest

from components.reading.reader import read


def travellers(title: str, body: str) -> tuple[str, ...]:
    trips = read(f"title: {title}\npublished: 2019-09-03\n\n{body}").trips
    return trips[0].travellers if trips else ()


@pytest.mark.parametrize(
    ("title", "body", "who"),
    [
        (
            "Pale Harbour to tour",
            "Pale Harbour will play in the north. Singer Liz Moran is happy. The band will travel to Oslo and Bergen.",
            ("Pale Harbour",),
        ),
        (
            "Thistle off to Spain",
            "Manager Tom Reid takes 26 players to Marbella. Kirkton Thistle fly to Malaga on Monday.",
            ("Kirkton Thistle",),
        ),
        (
            "Orchestra home from China",
            "The Leeds Philharmonic is home. Conductor Ana Vega was cheered. The orchestra's tour opened in Beijing. "
            "Vega then led it in Wuhan. The orchestra loved Wuhan.",
            ("Leeds Philharmonic", "Ana Vega"),
        ),
        (
            "Boy group NORTHSKY adds dates",
            "Boy group NORTHSKY has added dates, its label said. The septet will travel to Macau and Taipei.",
            ("NORTHSKY",),
        ),
        (
            "King in the north",
            "King Olav landed in Porto, where he and the Queen Consort, Astrid Berg, saw a school. The royal "
            "couple go to "
            "go to Braga.",
            ("King Olav", "Astrid Berg"),
        ),
        (
            "Orchestra off to China",
            "The Leeds Philharmonic will tour China. Under its conductor Ana Vega, the orchestra plays in "
            "Beijing on Monday.",
            ("Leeds Philharmonic", "Ana Vega"),
        ),
        (
            "Queen in Jamaica",
            "The Queen and the Duke of Kent have arrived in Kingston. The Queen will go to Montego Bay on Friday.",
            ("Queen", "Duke of Kent"),
        ),
        (
            "Bank on roadshow for Sukuk",
            "The head of Delta Bank, Ana Cruz, began a roadshow in Paris. The team moves to Oslo for the Sukuk.",
            ("Ana Cruz",),
        ),
        (
            "King among the vineyards",
            "King Olav began in Porto. From there the King drove to Braga. Ana Cruz, who saw him, flies to Quito, Lima "
            "and Bogota on a tour.",
            ("King Olav",),
        ),
        (
            "Trip defended",
            "Mayor Ann Lee and the port manager, Phil Doe, got home on Saturday. The pair flew to Kobe and Ulsan.",
            ("Ann Lee", "Phil Doe"),
        ),
        (
            "Cricket",
            "The Kenyan cricket team arrived in Colombo on Monday. The squad will travel to Kandy on Friday.",
            ("Kenyan cricket team",),
        ),
        (
            "On a bike to Asia",
            "Cyclist Joe Summer, 41, left Hull in May. His brother Neil rode with him. He reached Vienna on Monday.",
            ("Joe Summer",),
        ),
    ],
)
def test_the_travellers_are_named_as_the_article_names_them(title: str, body: str, who: tuple[str, ...]) -> None:
    assert travellers(title, body) == who


@pytest.mark.parametrize(
    "body",
    [
        "Leeds United beat Hull 2-0. The team were in Perth last winter.",
        "Rovers have signed winger Cal Luz from Porto. He was at the match in Hull. Saturday's visit of Leeds is near.",
        "Chipmaker Novacore, based in Austin, said profits rose. It will open a shop in Paris.",
        "Conductor Harold Benn has died. He toured Japan nine times. In 1971 he moved to Chicago.",
        "Explorer Ed Marsh sailed to Greenland in 1902 and reached Spitsbergen the year after. His papers sold.",
        "The festival in Cork has a line-up. Friday 6 September: Pale Coast; Saturday 7 September: The Ledges of Oslo.",
        "Tourism goes to businessman Joe Doe in the new cabinet. Joe Doe is from Nakuru.",
    ],
)
def test_results_transfers_and_lives_are_no_journeys(body: str) -> None:
    assert travellers("News", body) == ()


def test_he_is_whom_the_article_is_about_and_not_somebody_named_in_passing() -> None:
    body = (
        "Joe Summer is on his bike again. Joe Summer, 66, left Hull in May. Old Sam Dunn waved. "
        "Next he travels to Vienna. Summer is tired."
    )
    assert travellers("Joe Summer rides on", body) == ("Joe Summer",)


def test_a_squad_without_a_name_is_called_what_the_article_calls_it() -> None:
    body = (
        "The South Island women's hockey squad touched down in Dhaka on Sunday. They will play in Sylhet on Friday. "
        "The side is fit. Captain Ann Lee is happy."
    )
    assert travellers("Hockey", body) == ("South Island women's hockey squad",)


def test_a_royal_couple_is_called_so() -> None:
    assert travellers("Royals", "The Danish royal couple will visit Oslo on Friday.") == ("Danish royal couple",)


def test_a_promoter_that_only_announces_is_no_traveller() -> None:
    body = (
        "Country duo Hollow Creek will tour, Big Stage announced. Big Stage sells tickets. "
        "Produced by Big Stage, the tour opens on 8 October in Hull, with stops in Leeds and York."
    )
    assert travellers("News", body) == ("Hollow Creek",)


@pytest.mark.parametrize("party", ["A team", "An eight-member delegation", "The trade mission"])
def test_it_is_the_team_that_was_spoken_of(party: str) -> None:
    told = (
        f"{party} led by Deputy Minister Ann Lee will be in Lima on Wednesday. It will travel to Quito on Thursday. "
        "Lee is expected in Bogotá on Friday."
    )
    trips = read(f"published: 2019-09-03\n\n{told}").trips
    assert {s.place for t in trips for s in t.stops} == {"Lima", "Quito", "Bogotá"}


@pytest.mark.parametrize("fellows", ["pilgrims", "walkers", "deputies", "astronauts"])
def test_many_of_one_kind_travel_together_and_not_whom_a_place_is_named_after(fellows: str) -> None:
    body = f"The {fellows} will be in Zahedan on Friday. They will go on to the shrine of Imam Raza in Mashhad."
    (trip,) = read(f"published: 2019-09-03\n\n{body}").trips
    assert trip.travellers == (fellows,)
    assert [stop.place for stop in trip.stops] == ["Zahedan", "Mashhad"]


def test_whoever_is_only_called_by_a_high_office_travels_under_it() -> None:
    body = (
        "The Secretary-General came to Lima on Monday. President Ann Lee received him at the palace. The "
        "Secretary-General will go on to Quito. On their agenda were the rights of miners in Chile and Peru."
    )
    trip = read(f"published: 2019-09-03\n\n{body}").trips[0]
    assert trip.travellers == ("Secretary-General",)
    assert [stop.place for stop in trip.stops] == ["Lima", "Quito"]


def test_an_office_may_be_all_that_is_said_of_a_traveller() -> None:
    body = "Saudi Arabia's energy minister visited Islamabad on Sunday and is in Delhi today."
    (trip,) = read(f"published: 2019-09-03\n\n{body}").trips
    assert trip.travellers == ("Saudi Arabia's energy minister",)


def test_whoever_heads_a_mission_of_firms_is_its_traveller() -> None:
    body = "Harbour Freight and Reef Biscuits are on the trade mission to Peru, headed by Minister Ana Rokoi."
    assert travellers("Firms on trade mission", body) == ("Ana Rokoi",)


@pytest.mark.parametrize(
    ("sentence", "traveller"),
    [
        ("Japan's foreign minister postponed his visit to Oslo.", "Japan's foreign minister"),
        ("The Kenyan president arrived in Oslo on Friday.", "Kenyan president"),
    ],
)
def test_an_office_without_a_name_travels_under_the_office(sentence: str, traveller: str) -> None:
    (trip,) = read(sentence).trips
    assert trip.travellers == (traveller,)
