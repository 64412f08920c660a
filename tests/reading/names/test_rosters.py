"""Whoever has a line of a roster is known by the name that opens it."""

import pytest

from components.reading.names.lines import lines_of
from components.reading.names.people import People
from components.reading.names.rosters import learn_rosters
from components.reading.text.article import read_article

HEAD = "Ministers travelling to America:\n\n"


def learnt(text: str) -> list[str]:
    people = People()
    learn_rosters(lines_of(read_article(text)), people)
    return [person.name for person in people.all]


def test_a_roster_names_people() -> None:
    lines = "Gwyn Pritchard - Boston\n\nIolo Vaughan – Ottawa\n\nAled Owen Wynne — Quito\n\nAll are well."
    assert learnt(HEAD + lines) == ["Gwyn Pritchard", "Iolo Vaughan", "Aled Owen Wynne"]


def test_an_office_a_bullet_and_letters_behind_are_no_part_of_a_name() -> None:
    lines = (
        "• First Minister Gwyn Lee MP: Boston\n• Iolo Vaughan, Minister for Trade: Ottawa\n• Mayor, Aled Wynne: Quito"
    )
    assert learnt(HEAD + lines) == ["Gwyn Lee", "Iolo Vaughan", "Aled Wynne"]


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "Gwyn Pritchard - Boston\n\nIolo Vaughan – Ottawa",
        HEAD.replace("travelling", "unknown")
        + "Gwyn Pritchard - Boston\n\nIolo Vaughan – Ottawa\n\nAled Wynne - Quito",
        HEAD + "Gwyn Pritchard - Boston\n\nAll are well.\n\nIolo Vaughan – Ottawa\n\nAled Wynne - Quito",
        HEAD + "- : Boston\n\n- : Ottawa\n\n- - Quito",
        HEAD + "Gwyn - Boston\n\nthe other - Ottawa\n\nA man of great and long renown - Quito",
    ],
)
def test_other_lines_with_a_dash_name_nobody(text: str) -> None:
    assert learnt(text) == []
