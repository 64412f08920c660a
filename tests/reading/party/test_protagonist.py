"""An article is about whoever its headline and first sentences name, and whom it goes on to name most."""

from __future__ import annotations

import pytest

from components.reading.names.marked import Marked
from components.reading.names.marking import marked_sentences
from components.reading.names.people import People
from components.reading.names.person import Person
from components.reading.party.protagonist import learn_gender, learn_genders, prominence, protagonist
from components.reading.reader import default_atlas
from components.reading.text.article import read_article


def read(text: str) -> tuple[list[Marked], People, str | None]:
    article = read_article(text)
    return *marked_sentences(article, default_atlas()), article.title


def about(text: str) -> str | None:
    """Whom a text is about."""
    sentences, people, title = read(text)
    found = protagonist(prominence(sentences, people, title), people)
    return found.name if found else None


def named(text: str) -> dict[str, Person]:
    """Those whom a text names, once it has been learnt who is a "she"."""
    sentences, people, _ = read(text)
    learn_genders(sentences)
    return {person.name: person for person in people.all}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained.", None),
        ("Ann Lee flew to Oslo. Bob Ray sang.", "Ann Lee"),
        ("It rained. Ann Lee sang. Bob Ray met Ann Lee. Ann Lee slept.", "Ann Lee"),
        ("title: Bob Ray in Oslo\n\nAnn Lee met Bob Ray.", "Bob Ray"),
        ("Spokesman Bob Ray said it rained. Ann Lee sang.", "Ann Lee"),
        ("Ann Lee sang. Minister Bob Ray sang.", "Bob Ray"),
        ("It rained on Ann Lee. Minister Bob Ray sang.", "Bob Ray"),
        ("She met Marubeni.", None),
        ("The firm Marubeni grew.", None),
        ("title: Marubeni grows\n\nThe firm Marubeni grew.", "Marubeni"),
        ("title: Marubeni grows\n\nShe spoke of the firm Marubeni.", None),
        ("The delegation led by Ann Lee flew to Oslo. Bob Ray sang.", "Ann Lee"),
        ("Bob Ray sang. The mission's leader Ann Lee flew to Oslo.", "Ann Lee"),
    ],
)
def test_an_article_is_about_whom_it_names_first_and_most(text: str, expected: str | None) -> None:
    assert about(text) == expected


def test_who_is_the_subject_of_nothing_is_hardly_meant() -> None:
    sentences, people, title = read("It rained on Bob Ray. Ann Lee sang about Ana Torres on Tom Berg's tour.")
    merits = {people.all[number].name for number in prominence(sentences, people, title)}
    assert merits == {"Ann Lee", "Tom Berg"}


def test_companies_and_spokesmen_are_nobody_an_article_is_about() -> None:
    sentences, people, title = read("It was said by spokesman Bob Ray. She met Marubeni's chief executive Ann Lee.")
    assert [people.all[number].name for number in prominence(sentences, people, title)] == ["Ann Lee"]


def test_the_band_is_whoever_is_named_in_the_title_and_has_no_office() -> None:
    text = "title: Glass Heron on tour\n\nGlass Heron will sing. The band are in Oslo. The band sleep."
    sentences, people, title = read(text)
    prominence(sentences, people, title)
    assert [person.offices for person in people.all if person.name == "Glass Heron"] == [{"group"}]


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Ann Lee sang her song. Ann Lee met her mother.", "she"),
        ("Ann Lee sang his song. Ann Lee met his mother.", "he"),
        ("Ann Lee sang her song.", None),
        ("Ann Lee sang her song. Ann Lee met his mother.", None),
        ("Ann Lee saw her and him. Ann Lee met her and him.", None),
        ("Ann Lee saw Bob Ray and her mother. Ann Lee met Bob Ray and her mother.", None),
        ("The band Ann Lee sang her song. Ann Lee met her mother.", None),
        ("Her mother saw Ann Lee. Her father saw Ann Lee.", None),
    ],
)
def test_who_is_named_alone_with_her_or_his_more_than_once_has_a_gender(text: str, gender: str | None) -> None:
    assert named(text)["Ann Lee"].gender == gender


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("She sang. She slept.", "she"),
        ("He sang. He slept.", "he"),
        ("She sang.", None),
        ("She sang. He slept.", None),
        ("She sang. " * 5 + "He slept.", "she"),
        ("It rained.", None),
    ],
)
def test_who_an_article_is_about_is_what_it_nearly_always_says(text: str, gender: str | None) -> None:
    hero, band = Person(0, "Ann Lee"), Person(1, "Glass Heron", {"band"})
    for one in (hero, band):
        learn_gender(one, read(text)[0])
    assert (hero.gender, band.gender) == (gender, None)


def test_a_gender_that_is_known_stays() -> None:
    hero = Person(0, "Ann Lee", gender="she")
    learn_gender(hero, read("He sang. He slept.")[0])
    assert hero.gender == "she"
