"""What could name a place is one where its writing and its neighbours let it be believed."""

from typing import Any

import pytest

from components.geography.gazetteer import Mention
from components.reading.names.believing import believable
from components.reading.text.spans import Span
from components.reading.text.tokens import tokenize
from tests.reading.names.given import place

SMALL, LARGE = {"population": 20_000}, {"population": 200_000}


def believed(text: str, size: dict[str, Any], lowered: str = "", spoken_of: bool = False) -> bool:
    """Whether the words between asterisks are a place's, where the article also writes those of `lowered` small."""
    before, name, after = text.split("*")
    tokens = tokenize(before + name + after, Span(0, len(text) - 2))
    start, length = len(before.split()), len(name.split())
    mention = Mention(start, start + length, name.lower())
    return believable(tokens, mention, place(**size), frozenset(lowered.split()), spoken_of)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("flew to *Garoua*", SMALL),
        ("saw *Garoua* , then left", LARGE),
        ("Lima , *Garoua* waits", SMALL),
        ("*Garoua* , Lima and Quito", SMALL),
        ("• *Garoua* and Lima", SMALL),
        ("His first stop is *Garoua*", SMALL),
        ("*GAROUA* ( AP ) said", SMALL),
        ("saw *Garoua*", SMALL | {"capital": True}),
        ("saw *Nice* waits", SMALL | {"precision": "country"}),
        ("the *Middle Kingdom* waits", {"precision": "country"}),
    ],
)
def test_a_name_led_to_listed_or_well_known_is_believed(text: str, size: dict[str, Any]) -> None:
    assert believed(text, size)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("saw *Garoua* waits", SMALL),
        ("*Garoua* waits", SMALL),
        ("*Garoua* , and later", SMALL),
        ("*Garoua* , Lima and Quito", {"population": 4_000}),
        ("His first wish is *Garoua*", SMALL),
        ("through the *Delta* and", LARGE),
        ("to the *Middle East*", {"precision": "region"}),
    ],
)
def test_a_small_or_wide_name_by_itself_is_not(text: str, size: dict[str, Any]) -> None:
    assert not believed(text, size)


@pytest.mark.parametrize(
    ("text", "size", "spoken_of", "expected"),
    [
        ("flew to *Nice*", LARGE, False, True),
        ("saw *Nice*", LARGE, False, False),
        ("flew to *Nice*", SMALL, False, False),
        ("worst in *Nan* today", SMALL, True, True),
        ("worst in *Nan* today", {"population": 9_000}, True, False),
        ("worst in *Nan* today", SMALL, False, False),
        ("Lima , *Nan* , Quito", LARGE, True, True),
        ("Lima , *Nan* and", LARGE, True, False),
        ("Lima , *Nan* , Quito", LARGE, False, False),
    ],
)
def test_an_english_word_needs_a_preposition_and_a_large_town(
    text: str, size: dict[str, Any], spoken_of: bool, expected: bool
) -> None:
    assert believed(text, size, spoken_of=spoken_of) is expected


@pytest.mark.parametrize(
    ("text", "size", "lowered", "expected"),
    [
        ("flew to *Garoua*", LARGE, "garoua", False),
        ("flew to *Garoua*", {"population": 2_000_000}, "garoua", True),
        ("flew to *Nice*", LARGE, "nice", False),
        ("flew in *Nice*", LARGE, "nice", True),
        ("saw *LIMA* waits", LARGE, "waits", False),
        ("saw *LIMA* waits", LARGE, "", True),
        ("saw *UK* waits", LARGE, "waits", True),
        ("*STROMNESS* turned out", SMALL | {"capital": True}, "turned", True),
        ("*LIMA* turned out", LARGE, "turned", False),
        ("*LIMA* , PERU — He", LARGE, "turned", True),
    ],
)
def test_what_is_also_written_small_or_in_capitals_is_no_name(
    text: str, size: dict[str, Any], lowered: str, expected: bool
) -> None:
    assert believed(text, size, lowered) is expected
