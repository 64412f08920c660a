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
