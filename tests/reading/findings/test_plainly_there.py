"""What stands between somebody and "in Lima" that puts him there."""

import pytest

from components.reading.findings.plainly_there import is_before_an_event, is_plainly_there


@pytest.mark.parametrize(
    ("doing", "expected"),
    [
        ("hailed the deal at a ceremony in", True),
        ("was honoured at a ceremony in", True),
        ("pledged more at a donor conference in", True),
        ("hailed the deal signed at a ceremony in", False),
        ("met with A1 at his headquarters near", True),
        ("met A1 at his headquarters near", True),
        ("praised A1 at his headquarters near", False),
        ("was mobbed by fans in", True),
        ("was backed by officials in", False),
        ("spoke of the ceremony in", False),
    ],
)
def test_at_an_event_or_among_people_somebody_is_there(doing: str, expected: bool) -> None:
    assert is_plainly_there(doing) is expected


@pytest.mark.parametrize(
    ("doing", "expected"),
    [
        ("comes ahead of the summit to be held in", True),
        ("goes ahead in", False),
        ("spoke before the assembly in", False),
    ],
)
def test_a_summit_that_is_still_to_come_is_only_spoken_of(doing: str, expected: bool) -> None:
    assert is_before_an_event(doing) is expected
