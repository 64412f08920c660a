"""A dateline is known as it is written, in the words of a sentence and in the code of a marked one."""

from __future__ import annotations

import pytest

from components.reading.text.dateline import (
    begins_with_dateline,
    dateline_of,
    day_before_town,
    day_of_dateline,
    has_dayless_dateline,
    is_agency_of_dateline,
    is_dateline,
    is_day_of_dateline,
    is_in_dateline,
    is_set_off,
    may_have_dateline,
)


@pytest.mark.parametrize(
    ("paragraph", "day"),
    [
        ("LIMA, May 3, 2024 (Agency) – The Pope", "May 3, 2024 "),
        ("LIMA (May 3, 2024) The Pope", "May 3, 2024"),
        ("(May 3, 2024) The Pope", "May 3, 2024"),
        ("LIMA - The Pope", ""),
        ("The Pope (May 3, 2024) landed", ""),
        (f"LIMA, {'x' * 160}, May 3, 2024 –", ""),
        ("", ""),
    ],
)
def test_the_day_of_a_dateline_stands_behind_its_town_or_in_brackets(paragraph: str, day: str) -> None:
    assert day_of_dateline(paragraph) == day


@pytest.mark.parametrize(
    ("paragraph", "day"),
    [
        ("February 17, 2014 (LIMA) – The Pope", "February 17, 2014"),
        ("February 17, 2014 (Lima) – The Pope", ""),
        ("February 17, 2014 (LIMA) The Pope", ""),
    ],
)
def test_the_day_may_stand_before_the_town(paragraph: str, day: str) -> None:
    assert day_before_town(paragraph) == day


@pytest.mark.parametrize(
    ("line", "expected"),
    [("LIMA, PERU –", True), ("SAN JOSE—", True), ("LIMA – The Pope", False), ("Lima –", False), ("LIMA", False)],
)
def test_a_line_may_be_nothing_but_a_dateline(line: str, expected: bool) -> None:
    assert is_dateline(line) is expected


@pytest.mark.parametrize(
    ("words", "set_off", "in_capitals"),
    [
        ("KABUL | , Afghanistan ( AP ) — Ann", True, True),
        ("KABUL , AFGHANISTAN | ( AP ) — Ann", True, True),
        ("Oslo , NORWAY | : Ann", True, False),
        ("KABUL | , Ann Lee flew", False, False),
        ("KABUL | is - so they say", False, False),
        ("KABUL |", False, False),
        ("KABUL | , JUNE 3", True, True),
        ("KABUL | , JUNE 3 , 2019", True, True),
        ("KABUL | , JUNE 3 Ann Lee flew home", False, False),
        ("KABUL | , a b c d e f g h i - Ann", False, False),
    ],
)
def test_a_town_of_a_dateline_is_set_off_from_the_text(words: str, set_off: bool, in_capitals: bool) -> None:
    before, behind = (part.split() for part in words.split("|"))
    assert is_set_off(before + behind, len(before)) is set_off
    assert is_in_dateline(before + behind, len(before) - 1, len(before)) is in_capitals


@pytest.mark.parametrize(
    ("words", "length", "expected"),
    [
        ("BRUNSSUM , Netherlands , 10 July - Ann", 1, True),
        ("Brunssum , Netherlands , 10 July - Ann", 1, False),
        ("BRUNSSUM : Ann", 1, False),
        ("NEW Delhi - Ann", 2, False),
    ],
)
def test_a_town_in_capitals_and_a_dash_are_a_dateline(words: str, length: int, expected: bool) -> None:
    assert begins_with_dateline(words.split(), length) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("VIENNA ( |Alpine Newswire| ) - Ann", True),
        ("VIENNA ( |Alpine Newswire| ) Ann flew", False),
        ("VIENNA |Alpine Newswire| - Ann", False),
        ("( |Alpine Newswire| ) - Ann", False),
        ("|Alpine Newswire| ) - Ann", False),
    ],
)
def test_an_agency_stands_in_brackets_before_the_dash(words: str, expected: bool) -> None:
    before, name, behind = (part.split() for part in words.split("|"))
    assert is_agency_of_dateline(before + name + behind, len(before), len(before) + len(name)) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("LIMA , |May 5| - Ann", True),
        ("LIMA ( |May 5| ) Ann", True),
        ("LIMA , |May 5| Ann", False),
        ("LIMA , |May 5|", False),
        ("Lima , |May 5| - Ann", False),
        ("|May 5| - Ann", False),
        ("A B C D E F G H |May 5| - Ann", False),
    ],
)
def test_a_day_behind_a_town_in_capitals_is_a_dateline_s(words: str, expected: bool) -> None:
    before, day, behind = (part.split() for part in words.split("|"))
    assert is_day_of_dateline(before + day + behind, len(before), len(before) + len(day)) is expected


@pytest.mark.parametrize(
    ("code", "behind"),
    [
        (" P0 , D0 - A0 flew . ", " A0 flew . "),
        (" P0 [ P1 ] , P2 , x ( x ) – A0 flew . ", " A0 flew . "),
        (" P0 : A0 flew . ", " A0 flew . "),
        (" P0 , D0 / x / . ", " . "),
        (" P0 , A0 flew . ", None),
        (" A0 in P0 - flew . ", None),
    ],
)
def test_the_code_of_a_dateline_ends_with_a_mark(code: str, behind: str | None) -> None:
    found = dateline_of(code)
    assert (found and code[found.end("end") :]) == behind
    assert found is None or found["town"] == "0"


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (" P0 , may 3 - A0 flew . ", True),
        (" P0 ( P1 ) - A0 flew . ", True),
        (" P0 ( D0 ) and P1 . ", False),
        (" P0 and P1 . ", False),
    ],
)
def test_a_place_that_is_set_off_may_be_a_dateline(code: str, expected: bool) -> None:
    assert may_have_dateline(code) is expected


@pytest.mark.parametrize(
    ("code", "dayless"),
    [
        (" P0 : x publishes review . ", True),
        (" x , P0 , P1 - A0 flew . ", True),
        (" P0 , x - A0 flew . ", False),
        (" P0 , P1 , x - A0 flew . ", False),
    ],
)
def test_a_dateline_has_a_day_or_none(code: str, dayless: bool) -> None:
    assert has_dayless_dateline(code) is dayless
