"""Between the first and the last line of a schedule only prose tells of anybody."""

from __future__ import annotations

import pytest

from components.reading.claim import Claim
from components.reading.names.marked import PlaceMention
from components.reading.reader import default_atlas
from components.reading.schedules.entry_lines import only_in_entries, whose, without_entries
from tests.reading import told

LINES = ("3 May – Oslo", "5 May – Rome, Ann Lee", "Hall of Ana Torres", "7 May – Lima")


def listed(*sentences: int) -> list[Claim]:
    """Claims that schedules say in those sentences."""
    oslo = default_atlas().means("Oslo")
    assert oslo
    return [
        Claim(PlaceMention(oslo, 0, 4), number, open=True, strong=True, status="planned", phrase="scheduled")
        for number in sentences
    ]


def prose(text: str, *entries: int) -> list[str]:
    """What of a text is left without the lines of its list."""
    kept = without_entries(told.marked(text), listed(*entries), text)
    return [text[s.span.start : s.span.end] for s in kept]


def only_there(text: str, *entries: int) -> set[str]:
    """The names of those whom only the lines of a text's list name."""
    sentences, claims = told.marked(text), listed(*entries)
    numbers = only_in_entries(sentences, without_entries(sentences, claims, text), claims)
    return {person.name for s in sentences for person in s.people if person and person.number in numbers}


@pytest.mark.parametrize(
    ("before", "after", "between", "kept"),
    [
        ("Ann Lee goes on tour.", "More soon", (), ["Ann Lee goes on tour.", "More soon"]),
        ("On tour", "", ("With friends",), ["On tour"]),
        ("On tour", "", ("She then rests for a week.",), ["On tour", "She then rests for a week."]),
        ("On tour", "", ("What a show!",), ["On tour"]),
    ],
)
def test_lines_between_the_first_and_the_last_entry_are_no_prose(
    before: str, after: str, between: tuple[str, ...], kept: list[str]
) -> None:
    lines = [before, "3 May – Oslo", *between, "5 May – Rome", "7 May – Lima", *([after] if after else [])]
    entries = [nth for nth, line in enumerate(lines) if " – " in line]
    assert prose("\n\n".join(lines), *entries) == kept


def test_a_sentence_that_is_a_list_itself_is_no_prose() -> None:
    assert prose("It begins. The dates are 3 May Oslo, 5 May Rome, 7 May Lima. It ends.", 1, 1, 1) == [
        "It begins.",
        "It ends.",
    ]


def test_two_entries_are_no_list() -> None:
    text = "3 May – Oslo\n\n5 May – Rome"
    assert prose(text, 0, 1) == text.split("\n\n")
    assert prose("") == []


def test_who_is_named_only_in_lines_is_known_as_such() -> None:
    text = "\n\n".join(LINES)
    assert only_there(text, 0, 1, 3) == {"Ann Lee", "Ana Torres"}
    assert only_there(f"Ann Lee has a song.\n\n{text}", 1, 2, 4) == {"Ana Torres"}


def test_who_is_named_before_a_list_in_one_sentence_has_it() -> None:
    assert only_there("Ann Lee's tour: Oslo on 3 May, Rome on 5 May and Lima with Ana Torres.", 0, 0, 0) == {
        "Ana Torres"
    }


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ("Glass Heron announce a tour of Europe", "Glass Heron"),
        ("The Sons of Winter are on the road", "Sons of Winter"),
        ("Low Tide & Co, to go on tour", "Low Tide & Co"),
        ("Tickets are on sale", None),
        ("This Band plays Europe", None),
        ("A tour of Europe", None),
    ],
)
def test_a_long_schedule_is_whose_it_says_first(first: str, name: str | None) -> None:
    text = f"{first}\n\n3 May – Oslo\n\n5 May – Rome\n\n7 May – Lima\n\n9 May – Quito"
    act = whose(listed(1, 2, 3, 4), told.marked(text), text, 6)
    assert (act.name if act else None) == name
    assert act is None or (act.number, act.offices) == (6, {"group"})
    assert whose(listed(1, 2, 3), told.marked(text), text, 6) is None
