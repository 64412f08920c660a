import pytest

from components.reading.names.capitals import in_title_case, is_body, name_length
from components.reading.names.people import People
from components.reading.names.titles import title_length
from components.reading.text.spans import Span
from components.reading.text.tokens import Token, tokenize
from components.reading.vocabulary.people import MINISTRIES


def tokens(text: str) -> list[Token]:
    return tokenize(text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Secretary of State Ann Lee", 3),
        ("Mr. Lee", 2),
        ("deputy prime minister", 3),
        ("Minister of Finance and Trade", 5),
        ("foreign policy", 0),
        ("of the king", 0),
        ("Ann Lee", 0),
    ],
)
def test_an_office_ends_where_no_word_of_it_is_left(text: str, length: int) -> None:
    assert title_length(tokens(text), 0) == length


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Ann Lee said", 2),
        ("Ursula von der Leyen flew", 4),
        ("John F. Kerry left", 4),
        ("Paul Okoro Jr. flew", 4),
        ("Ann Monday", 1),
        ("said Ann", 0),
    ],
)
def test_a_name_is_a_run_of_capitals_with_its_particles_and_initials(text: str, length: int) -> None:
    words = tokens(text)
    assert name_length(words, 0, [False] * len(words)) == length


@pytest.mark.parametrize(
    ("name", "body"), [("Foreign Ministry", True), ("NATO UN", True), ("Ann Lee", False), ("Lima", False)]
)
def test_a_ministry_is_a_body_and_a_person_is_not(name: str, body: bool) -> None:
    assert is_body(name.split()) is body


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("Minister Heads North For Surprise Talks", True),
        ("The minister flew north for talks.", False),
        ("Half Of All Peru Took Part In The Emotional Ceremony In Lima.", True),
        ("SUNDAY 15 JUNE: Old Town, Lima.", False),
    ],
)
def test_a_headline_writes_every_longer_word_with_a_capital(line: str, headline: bool) -> None:
    assert in_title_case(tokens(line)) is headline


@pytest.mark.parametrize("later", ["Lee", "Ann", "Ann Lee", "Anna Lee", "Ann B Lee"])
def test_a_shorter_or_longer_name_is_the_same_person(later: str) -> None:
    people = People()
    first = people.named(["Ann", "Lee"], ["Minister"], None)
    assert people.named(later.split(), [], None) is first


@pytest.mark.parametrize("letters", [["OBE"], ["MdB"], ["KC", "MEP"]])
def test_letters_behind_a_name_are_no_part_of_it(letters: list[str]) -> None:
    people = People()
    lee = people.named(["Ann", "Lee", *letters], ["minister"], None)
    assert (lee.name, lee.surname) == ("Ann Lee", "Lee")
    assert people.named(["Lee"], [], None) is lee


def test_another_first_name_is_another_person() -> None:
    people = People()
    assert people.named(["Ann", "Lee"], [], None) is not people.named(["Paul", "Lee"], [], None)


def test_a_first_name_of_the_same_letter_is_another_persons_only_in_the_family() -> None:
    people = People()
    john = people.named(["John", "Lee"], ["Minister"], None)
    assert people.named(["Jonathan", "Lee"], [], None) is john
    assert people.named(["Joan", "Lee"], ["wife"], None) is not john


def test_who_was_called_by_one_word_is_whoever_bears_it_among_others() -> None:
    people = People()
    rebelo = people.named(["Rebelo"], [], None)
    assert people.named(["Ana", "Rebelo", "de", "Sousa"], ["President"], None) is rebelo
    assert rebelo.name == "Ana Rebelo de Sousa"


@pytest.mark.parametrize("word", ["Borrel", "borrell", "Borrells"])
def test_a_surname_misspelt_by_one_letter_at_its_end_is_known(word: str) -> None:
    people = People()
    person = people.named(["Josep", "Borrell"], ["Minister"], None)
    assert people.called(word) is person


@pytest.mark.parametrize(
    ("office", "country", "holder"),
    [
        ({"minister"}, None, "Ann Lee"),
        ({"minister"}, "PE", "Ann Lee"),
        ({"minister"}, "CL", None),
        ({"president"}, None, "Luis Vega"),
        ({"leader"}, None, "Luis Vega"),
        ({"diplomat"}, None, "Ann Lee"),
        ({"pope"}, None, None),
    ],
)
def test_an_office_leads_to_its_holder(office: set[str], country: str | None, holder: str | None) -> None:
    people = People()
    people.named(["Ann", "Lee"], ["Foreign", "Minister"], "PE")
    people.named(["Luis", "Vega"], ["President"], "CL")
    found = people.in_office(office, country)
    assert (found.name if found else None) == holder


def test_the_president_without_a_country_is_rather_the_one_named_without() -> None:
    people = People()
    own = people.named(["Adama", "Lee"], ["President"], None)
    guest = people.named(["Luis", "Vega"], ["President"], "CL")
    own.mentions, guest.mentions = 2, 3
    assert people.in_office({"president"}, None) is own
    assert people.in_office({"president"}, "CL") is guest
    guest.mentions = 5
    assert people.in_office({"president"}, None) is guest


@pytest.mark.parametrize(
    ("said", "is_he"),
    [("foreign minister", True), ("minister", True), ("oil minister", False), ("interior minister", False)],
)
def test_a_minister_of_another_ministry_is_somebody_else(said: str, is_he: bool) -> None:
    people = People()
    he = people.named(["Ann", "Lee"], ["Foreign", "Minister"], "KW")
    words = set(said.split())
    assert (people.in_office({"minister"}, "KW", ministry=words & MINISTRIES) is he) is is_he
