"""A picture's words show what has happened."""

import pytest

from components.reading.status.captions import is_caption


@pytest.mark.parametrize(
    ("code", "is_one"),
    [
        (" photo : A0 in P0 . ", True),
        (" in this handout photo , A0 shakes hands with A1 in P0 . ", True),
        (" A0 , second from left , and A1 , right , attend a breakfast in P0 . ", True),
        (" A0 waves in P0 . ", True),
        (" conductor A0 takes a bow in P0 . ", True),
        (" A0 , who left , attends a breakfast in P0 . ", False),
        (" A0 takes a plane to P0 . ", False),
        (" A0 will wave in P0 . ", False),
    ],
)
def test_a_caption_is_known_by_its_words(code: str, is_one: bool) -> None:
    assert is_caption(code) is is_one
