"""Ids can be read, keep the rules, and are free."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.dataset.columns import ONE_ID
from components.dataset.identifiers import LONGEST, free, redirected, slug


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("2025-01", "Seoul"), "2025-01-seoul"),
        (("Ciudad Juárez", "MX"), "ciudad-juarez-mx"),
        (("Kim Jong-un’s train",), "kim-jong-uns-train"),
        (("Tromsø", "Łódź", "Straße"), "tromso-lodz-strasse"),
        (("Ħamrun", "Hawaiʻi"), "hamrun-hawaii"),
        (("St. John's", "CA"), "st-johns-ca"),
        (("東京",), "row"),
        (("",), "row"),
    ],
)
def test_names_become_ids(parts: tuple[str, ...], expected: str) -> None:
    assert slug(*parts) == expected


@given(st.lists(st.text(), max_size=4).map(tuple))
def test_every_id_keeps_the_rule_and_stays_short(parts: tuple[str, ...]) -> None:
    made = slug(*parts)
    assert re.fullmatch(ONE_ID, made)
    assert len(made) <= LONGEST


def test_a_taken_id_gets_the_next_number() -> None:
    assert free("seoul", set()) == "seoul"
    assert free("seoul", {"seoul"}) == "seoul-2"
    assert free("seoul", {"seoul", "seoul-2"}) == "seoul-3"


def test_references_follow_a_new_id_and_stand_once() -> None:
    row = {"excerpt_id": "e", "article_id": "a", "stop_ids": "s;t;u", "topics": "", "text": "s"}
    changed = redirected("excerpts", row, {("stops", "s"): "s-2", ("stops", "t"): "u", ("articles", "s"): "no"})
    assert changed == row | {"stop_ids": "s-2;u"}
