"""A text is about the topics whose terms it uses, in the order of the table."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.topics import topics_of
from components.reading.vocabulary.word_sets import TABLES


def _rows() -> list[tuple[str, list[str]]]:
    with (TABLES / "topics.csv").open(encoding="utf-8", newline="") as file:
        return [(row["topic_id"], row["terms"].split(";")) for row in csv.DictReader(file)]


ORDER = [topic for topic, _ in _rows()]
PLAIN = [
    (topic, term) for topic, terms in _rows() for term in terms if term.replace(" ", "").replace("-", "").isalpha()
]


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Refugees and Climate Change were discussed.", ("refugees", "climate")),
        ("She spoke of the climate, then of refugees.", ("refugees", "climate")),
        ("Talks on trade, trade and investment", ("trade",)),
        ("Missile sales to allies", ("alliance", "arms_sales")),
        ("Nato spoke of European security.", ("security", "european_security")),
        ("A climatic insecurity of gastronomes", ()),
        ("Counterterrorism and counter-terrorism", ("security",)),
        ("", ()),
    ],
)
def test_a_text_is_about_what_its_terms_say(text: str, topics: tuple[str, ...]) -> None:
    assert topics_of(text) == topics


@pytest.mark.parametrize(("topic", "term"), PLAIN)
def test_each_term_of_the_table_leads_to_its_topic(topic: str, term: str) -> None:
    assert topic in topics_of(f"They spoke of {term}, and rested.")


@given(st.lists(st.sampled_from([term for _, term in PLAIN]), max_size=6))
def test_topics_come_once_and_in_the_order_of_the_table(terms: list[str]) -> None:
    found = topics_of(" and ".join(terms))
    assert list(found) == [topic for topic in ORDER if topic in found]
    assert topics_of(" and ".join(reversed(terms)).upper()) == found
