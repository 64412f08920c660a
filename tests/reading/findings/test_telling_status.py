"""What a phrase tells of is planned, made or called off: by its verb, else by its own way of saying."""

from __future__ import annotations

import pytest

from components.reading.findings.telling_status import status_of
from tests.reading.findings.tellings import telling


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        ("Ann Lee visited Oslo.", "visits", "made"),
        ("Ann Lee will visit Oslo.", "visits", "planned"),
        ("Ann Lee cancelled a visit to Oslo.", "visits", "cancelled"),
        ("Ann Lee's departure for Oslo was put off.", "departure for", "postponed"),
        ("Ann Lee will cut short a visit to Oslo.", "trip to", "planned"),
        ("Ann Lee cut short a visit to Oslo.", "trip to", "made"),
        ("Ann Lee has broken off a visit to Oslo.", "trip to", "made"),
        ("Ann Lee had to break off a visit to Oslo.", "trip to", "made"),
        ("Ann Lee is cutting short a visit to Oslo.", "trip to", "made"),
        ("Ann Lee pulled out of a summit in Oslo.", "pulls out of", "cancelled"),
        ("Ann Lee was due in Oslo on Monday but has put off the trip.", "due in", "postponed"),
        ("Ann Lee was due in Oslo on Monday but fell ill.", "due in", "cancelled"),
        ("Ann Lee has brought forward a visit to Oslo.", "trip to", "planned"),
        ("Ann Lee will skip Oslo.", "skips", "cancelled"),
        ("Ann Lee will skip Oslo, where she has met the king.", "where", "cancelled"),
        ("Her first stop is Oslo on 3 May, followed by Lima on 6 May.", "followed by", "planned"),
        ("Her first stop was Oslo on 3 May, followed by Lima on 6 May.", "followed by", "made"),
        ("Oslo is the last stop.", "P is first", "planned"),
        ("Oslo was the first stop.", "P is first", "made"),
    ],
)
def test_the_verb_says_what_became_of_it(text: str, name: str, status: str) -> None:
    assert status_of(telling(text, name)) == (status, False)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Ann Lee was to have gone to Oslo.", "goes to", ("planned", True)),
        ("Ann Lee was to have visited Oslo.", "visits", ("planned", True)),
        ("Ann Lee had been due in Oslo.", "due in", ("planned", True)),
        ("Ann Lee was due in Oslo.", "due in", ("planned", False)),
        ("The talks in Oslo, where Ann Lee was to have met the king, are off.", "where", ("made", True)),
        ("Ann Lee went to Oslo, where she met the king.", "where", ("made", False)),
        ("Ann Lee went to Oslo.", "goes to", ("made", False)),
    ],
)
def test_what_was_to_have_been_was_foreseen(text: str, name: str, expected: tuple[str, bool]) -> None:
    assert status_of(telling(text, name)) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ann Lee left on Friday for a tour of Oslo, Lima and Quito.", "planned"),
        ("Ann Lee was back from a tour of Oslo, Lima and Quito.", "made"),
    ],
)
def test_who_set_off_for_several_places_is_not_through_with_them(text: str, status: str) -> None:
    assert status_of(telling(text, "trip to"))[0] == status
