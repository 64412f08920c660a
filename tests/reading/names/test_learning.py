"""The first reading teaches where people govern, whose an office is, and who invites."""

import pytest

from tests.reading import told


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("King Abdullah of Jordan spoke.", {"Abdullah": "JO"}),
        ("The Foreign Minister of Norway, Ann Lee, spoke.", {"Ann Lee": "NO"}),
        (
            "President Tom Hale came to Peru at the invitation of President Ann Lee.",
            {"Tom Hale": None, "Ann Lee": "PE"},
        ),
        ("President Tom Hale came to Peru and spoke of President Ann Lee.", {"Tom Hale": None, "Ann Lee": None}),
        ("Singer Tom Hale came to Peru at the invitation of Ann Lee.", {"Tom Hale": None, "Ann Lee": None}),
    ],
)
def test_somebody_is_at_home_where_he_governs(text: str, countries: dict[str, str | None]) -> None:
    assert {person.name.removeprefix("King "): person.country for person in told.people(text)} == countries


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("Norwegian skier Ann Lee spoke.", "NO"),
        ("Norwegian tennis player Ann Lee spoke.", "NO"),
        ("The Norwegian beat Ann Lee.", None),
        ("Norway's Ann Lee spoke.", "NO"),
        ("Ann Lee of Norway spoke.", "NO"),
        ("Ann Lee of Leeds spoke.", None),
        ("Bishop Ann Lee of Leeds spoke.", "GB"),
        ("Oslo Mayor Ann Lee spoke.", "NO"),
        ("In Oslo Mayor Ann Lee spoke.", None),
        ("The mayor of Oslo, Ann Lee, spoke.", "NO"),
        ("The Berlin Philharmonic played.", "DE"),
        ("Norwegian company Ann Lee spoke.", None),
        ("The Archbishop of York, Ann Lee, spoke.", "GB"),
        ("Norwegian Steel Association president Ann Lee spoke.", "NO"),
    ],
)
def test_somebody_is_of_the_country_said_beside_the_name(text: str, origin: str | None) -> None:
    assert [person.origin for person in told.people(text)] == [origin]


def test_who_invites_is_known_to() -> None:
    people = told.people("President Tom Hale came to Peru at the invitation of President Ann Lee.")
    assert [person.name for person in people if person.invites] == ["Ann Lee"]


def test_an_office_is_of_whom_the_next_sentence_names() -> None:
    (person,) = told.people("The Taoiseach is in Amman. Simon Hale smiled there.")
    assert (person.name, person.offices, person.country) == ("Simon Hale", {"taoiseach"}, "IE")


def test_a_title_says_which_office_somebody_holds() -> None:
    people = told.people("title: President Lee to tour the north\n\nAnn Lee will be there.")
    assert [(person.name, person.offices) for person in people] == [("Ann Lee", {"president"})]


@pytest.mark.parametrize(
    ("body", "offices"),
    [
        ("Later the president spoke. Later the president sang.", {"president"}),
        ("Later the president spoke.", set()),
        ("Later the president spoke to President Bo Ray. Later the president sang.", set()),
        ("Later the French president spoke. Later the French president sang.", set()),
    ],
)
def test_the_office_of_which_an_article_speaks_is_whose_it_is_about(body: str, offices: set[str]) -> None:
    told_of_ann = "Then Ann Lee smiled. Then Ann Lee left. Then Ann Lee wept."
    everybody = told.people(f"title: Ann Lee ends her visit to Lima\n\n{told_of_ann} {body}")
    ann = next(person for person in everybody if person.name == "Ann Lee")
    assert ann.offices == offices


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee called off a trip. The Peruvian president rested.", ({"president"}, "PE")),
        ("President Ann Lee spoke. The Peruvian leader rested.", ({"president"}, "PE")),
        ("President Ann Lee spoke. The Peruvian president rested.", ({"president"}, None)),
        ("Ann Lee called off a trip. The Peruvian leader rested.", (set(), None)),
        ("Ann Lee called off a trip. It rained. The Peruvian president rested.", (set(), None)),
        ("They met Ann Lee. The Peruvian president rested.", (set(), None)),
    ],
)
def test_a_leader_who_is_spoken_of_next_governs_where_that_is_said(
    text: str, expected: tuple[set[str], str | None]
) -> None:
    (person,) = told.people(text)
    assert (person.offices, person.country) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lima received the Foreign Minister of the Kingdom of Norway, Ola Berg, on Monday.", ({"minister"}, "NO")),
        ("Lima received the Foreign Minister of the Islamic Republic of Iran, Ola Berg.", ({"minister"}, "IR")),
        ("Lima received President Ola Berg of the Federative Republic of Brazil.", ({"president"}, "BR")),
        ("Lima received the Minister of Trade, Industry and Energy of Peru, Ola Berg.", ({"minister"}, "PE")),
        ("Lima received a friend of the Kingdom of Norway, Ola Berg.", (set(), None)),
    ],
)
def test_whose_minister_somebody_is_stands_before_the_name(text: str, expected: tuple[set[str], str | None]) -> None:
    (person,) = (one for one in told.people(text) if one.name == "Ola Berg")
    assert (person.offices, person.country) == expected


def test_who_is_in_the_headline_is_meant_by_the_office() -> None:
    text = "title: Bishop Lee returns\n\nBishop Ann Lee met Bishop Bo Ray. Bishop Ray wept. The bishop slept in Lima."
    assert {p.name: p.titled for p in told.people(text)} == {"Ann Lee": True, "Bo Ray": False}
