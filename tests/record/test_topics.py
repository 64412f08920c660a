"""Topics found in remarks, and the table they come from."""

from __future__ import annotations

import csv

import pytest

from components.record.topics import topics, topics_of
from tests.conftest import DATA


@pytest.mark.parametrize(
    ("remarks", "found"),
    [
        ("Attended the NATO Foreign Ministerial.", ["multilateral_nato"]),
        ("Attended the G-7 Economic Summit.", ["multilateral_g7"]),
        ("Attended an ASEAN Ministerial meeting.", ["multilateral_asean"]),
        ("Attended OSCE Summit Meeting.", ["multilateral_osce"]),
        ("Discussed the Middle East peace process.", ["middle_east_peace"]),
        ("Signed the SALT II Treaty.", ["arms_control"]),
        ("Vacation.", ["private"]),
        ("Stopped en route to Rome.", ["stopover"]),
        ("Accompanied President Ford to the NATO Summit.", ["accompanying_president", "multilateral_nato"]),
        ("Met with Prime Minister Roe.", []),
        ("Visited the UNESCO site and a STARTUP.", []),
        ("", []),
    ],
)
def test_topics_are_the_words_of_the_table_and_whole_words_only(remarks: str, found: list[str]) -> None:
    assert topics_of(remarks) == found


def test_a_topic_has_one_label_everywhere() -> None:
    with (DATA / "topics.csv").open(encoding="utf-8", newline="") as file:
        articles = {row["topic_id"]: row["label"] for row in csv.DictReader(file)}
    ours = {topic.topic_id: topic.label for topic in topics()}
    assert len(ours) == len(topics())
    assert {one: ours[one] for one in ours.keys() & articles} == {one: articles[one] for one in ours.keys() & articles}


def test_the_table_is_sorted() -> None:
    ids = [topic.topic_id for topic in topics()]
    assert ids == sorted(ids)
