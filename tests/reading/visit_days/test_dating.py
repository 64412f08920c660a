"""Claims without a day get it from other words, one way after the other, each of which sees what the last has found."""

from dataclasses import replace
from datetime import date

import pytest

from components.reading.dates.days import Days
from components.reading.status.statuses import Status
from components.reading.visit_days.dating import dated
from tests.reading.told import claims, marked

WEDNESDAY = date(2024, 5, 8)
MADE: Status = "made"


def when(text: str, days: dict[str, Days], published: date | None = WEDNESDAY, **told: object) -> dict[str, str]:
    """The days of each place of a text, of which some say their own and all are told alike."""
    sentences = marked(text)
    own = [replace(claim, days=days.get(claim.place.name)) for claim in claims(sentences, **told)]
    found = [(claim.place.name, claim.days) for claim in dated(own[::-1], sentences, published)]
    return {place: f"{days.start.day}..{days.end.day}" if days else "" for place, days in found}


def on(first: int, last: int | None = None) -> Days:
    """Days of May 2024."""
    return Days(date(2024, 5, first), date(2024, 5, last or first), "day")


@pytest.mark.parametrize(
    ("way", "text", "days", "told", "expected"),
    [
        ("night flights", "She leaves on 12 May for Lima, arriving the next day.", {"Lima": on(12)}, {},
         {"Lima": "13..13"}),
        ("in step", "On Monday she flies to Lima and on Wednesday to Quito.", {"Lima": on(13), "Quito": on(8)}, {},
         {"Lima": "13..13", "Quito": "15..15"}),
        ("length", "A four-day visit to Lima begins on Monday.", {"Lima": on(13)}, {}, {"Lima": "13..16"}),
        ("stays", "She landed in Lima on Monday. During her two-day stay she will speak.", {"Lima": on(13)},
         {"phrase": "lands in"}, {"Lima": "13..14"}),
        ("day thread", "She flew to Lima on Monday. The next day she flew to Quito.", {"Lima": on(6)},
         {"status": MADE}, {"Lima": "6..6", "Quito": "7..7"}),
        ("leaving", "She lands in Lima on Sunday. She will leave Lima on Tuesday.", {"Lima": on(12)},
         {"phrase": "lands in"}, {"Lima": "12..14"}),
        ("all week", "Her trip begins on Sunday. It takes her to Lima and Quito throughout the week.", {}, {},
         {"Lima": "12..18", "Quito": "12..18"}),
        ("the last day of a stay", "She landed in Lima on Monday for a two-day visit. The next day she flew to Quito.",
         {"Lima": on(6)}, {"status": MADE, "phrase": "lands in"}, {"Lima": "6..7", "Quito": "8..8"}),
        ("in step first", "On Monday she flies to Lima and on Wednesday to Quito. The next day she flies to Tacna.",
         {"Lima": on(13), "Quito": on(8)}, {}, {"Lima": "13..13", "Quito": "15..15", "Tacna": "16..16"}),
        ("in step again", "She is in Lima on Sunday; a day later she is in Quito and on Tuesday in Tacna.",
         {"Lima": on(12), "Tacna": on(7)}, {}, {"Lima": "12..12", "Quito": "13..13", "Tacna": "14..14"}),
        ("none", "She will fly to Lima and Quito.", {}, {}, {"Lima": "", "Quito": ""}),
    ],
)  # fmt: skip
def test_each_way_gives_its_days(
    way: str, text: str, days: dict[str, Days], told: dict[str, object], expected: dict[str, str]
) -> None:
    assert when(text, days, **told) == expected


def test_no_claims_have_no_days() -> None:
    assert dated([], marked("She slept."), WEDNESDAY) == []
