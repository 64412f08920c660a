"""Each line of `ways_of_saying.jsonl` says something in its own way, and what a careful reader takes from it.

The sentences were written for this, by people who did not know how the reader works; those that it does not yet read
are not among them. Fields as the command prints them.
"""

import json
from datetime import date
from pathlib import Path

import pytest

from components.reading.reader import read

LINES = (Path(__file__).parent / "ways_of_saying.jsonl").read_text(encoding="utf-8").splitlines()
SAID = [json.loads(line) for line in LINES]


@pytest.mark.parametrize("said", SAID, ids=[one["text"][:60] for one in SAID])
def test_a_sentence_is_read_as_it_is_meant(said: dict[str, object]) -> None:
    published = date.fromisoformat(str(said["published"])) if said["published"] else None
    found = [stop for trip in read(str(said["text"]), published).as_dict()["trips"] for stop in trip["stops"]]
    expected = said["stops"]
    assert isinstance(expected, list)
    assert [{field: stop[field] for field in known} for stop, known in zip(found, expected, strict=True)] == expected
