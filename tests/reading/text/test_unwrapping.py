"""Lines that a page broke are put together again, and lines of their own stay so."""

import pytest

from components.reading.text.article import read_article

ABOVE = "title: x\n\n"


def paragraphs(text: str) -> list[str]:
    article = read_article(ABOVE + text)
    return [" ".join(article.text[one.start : one.end].split()) for one in article.paragraphs]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "OSLO —\n\nQueen Ann and Prince Bo\n\nare planning to visit Peru in June,\n\naccording to the court.",
            ["OSLO — Queen Ann and Prince Bo are planning to visit Peru in June, according to the court."],
        ),
        ("The envoy flew to\n\nLima\n\non Monday, Ann Lee said.", ["The envoy flew to Lima on Monday, Ann Lee said."]),
        ("Lee in Lima\n\nThe envoy flew on.", ["Lee in Lima", "The envoy flew on."]),
        ("Lee flew to Lima.\n\nand more soon", ["Lee flew to Lima.", "and more soon"]),
        ("oslo\n\nlima\n\nquito", ["oslo", "lima", "quito"]),
    ],
)
def test_a_sentence_that_is_broken_around_its_links_is_one(text: str, expected: list[str]) -> None:
    assert paragraphs(text) == expected


WRAPPED = (
    "The envoy flew to Chile on Tuesday morning with his wife for a\n"
    "two-day visit at the invitation of the bishop of that country and\n"
    "said on arrival that it was the first time that anybody in his\n"
    "office had been there since a predecessor came for the funeral of\n"
    "somebody else, and that he would be back before long."
)


@pytest.mark.parametrize(("wide", "narrow"), [(0, True), (1, True), (3, False)])
def test_a_page_is_narrow_if_most_of_its_lines_are(wide: int, narrow: bool) -> None:
    text = "\n\n".join([WRAPPED] * 3 + ["It was a very long line. " * 9] * wide)
    assert paragraphs(text)[0].endswith("before long.") == narrow
