"""A header line is known by its field, however it is written, and by nothing else."""

from __future__ import annotations

import pytest

from components.reading.text.header_lines import header_of


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("title: The queen in Oslo", "title", "The queen in Oslo"),
        ("Published : 2024-05-08", "Published", "2024-05-08"),
        ("URL:https://paper.example/1", "URL", "https://paper.example/1"),
        ("outlet:", "outlet", ""),
    ],
)
def test_a_header_line_is_a_field_and_its_value(line: str, field: str, value: str) -> None:
    found = header_of(line)
    assert found
    assert found.groups() == (field, value)


@pytest.mark.parametrize("line", ["The title: none", "Titles: two", "Oslo: rain", f"title: {'x' * 400}"])
def test_another_line_is_none(line: str) -> None:
    assert header_of(line) is None
