"""A sentence ends at a full stop that is not an abbreviation's, and no word is lost between two of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.text.article import read_article
from components.reading.text.sentences import has_blind_capitals, sentences, split
from components.reading.text.spans import Span

_PIECES = st.sampled_from(
    ["Ann Lee", " ", ". ", ".", "U.S. ", "Mr. ", '" ', "“", "? ", "he flew", "The", "\n", "5", "…"]
)


def _split(text: str, blind: bool = False) -> list[str]:
    return [text[span.start : span.end] for span in split(text, Span(0, len(text)), blind)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The U.S. Secretary of State met Gen. A. B. Stone in Oslo. He left.", 2),
        ("They met on Jan. 5. Talks followed.", 2),
        ("The Pope thanked Msgr. Lee and Revd. Hill.", 1),
        ('"We will go," he said. "It is time."', 2),
        ("She flew from Washington, D.C. The trip took a day.", 2),
        ("She flew from Washington, D.C. Mayor Ann Lee did not.", 1),
        ("Prices rose 3.5 percent to $1.2 billion.", 1),
        ("Why go? “To see Lima!” she said… Then she left.", 3),
        ("“He is well.” The king flew home.", 2),
        ("The king flew home on Thursday.He is well.", 2),
        ("He came on July 8.From there he went on.", 2),
        ("He will dine with the president.Later he will see Bob Ray in Fiji.The visit ends there.", 3),
        ("He prayed at St.Mary's Church with Prof.Lee and went to booking.example for a bed.", 1),
        ("She met Bob Lee.Ann Ray left.", 1),
        ("She said no! Ann left.", 2),
        ("She flew to the U.S... Ann left.", 2),
        ("he left. and then he came.", 1),
        ("", 0),
    ],
)
def test_a_sentence_ends_where_no_abbreviation_does(text: str, count: int) -> None:
    assert len(_split(text)) == count


@pytest.mark.parametrize(("blind", "count"), [(False, 2), (True, 1)])
def test_a_capital_behind_an_abbreviation_says_less_where_a_machine_wrote_it(blind: bool, count: int) -> None:
    assert len(_split("She left the U.S. In Oslo she rests.", blind)) == count


@pytest.mark.parametrize(
    ("text", "blind"),
    [
        ("The U.S. Officials met. A U.S. Plane left. In the U.K. Offices shut.", True),
        ("The U.S. Officials met. A U.S. plane left. In the U.K. Offices shut.", False),
        ("The U.S. Officials met. A U.S. Plane left. In the U.K. Offices shut. A U.S. plane left.", False),
        ("The U.S. Officials met the U.S., U.K. and others.", False),
        ("The U.S. Officials met. A U.S. Plane left.", False),
        ("Ann Lee flew to Lima.", False),
    ],
)
def test_capitals_are_blind_where_one_stands_behind_every_abbreviation(text: str, blind: bool) -> None:
    assert has_blind_capitals(text) is blind


def test_a_sentence_is_no_longer_than_can_be_read() -> None:
    for text in ("Lima and " * 400, "x" * 4000):
        assert max(map(len, _split(text))) <= 1200
        assert "".join(_split(text)).replace(" ", "") == text.replace(" ", "")


def test_the_sentences_of_an_article_are_those_of_its_paragraphs() -> None:
    article = read_article("title: Envoy flies\n\nAnn Lee left. She is well.\n\nShe is in Lima.")
    said = [article.text[span.start : span.end] for span in sentences(article)]
    assert said == ["Ann Lee left.", "She is well.", "She is in Lima."]


@given(st.lists(_PIECES, max_size=25).map("".join), st.booleans())
def test_sentences_come_in_their_order_and_only_white_space_is_between_them(text: str, blind: bool) -> None:
    spans = list(split(text, Span(0, len(text)), blind))
    gaps = zip([0, *(span.end for span in spans)], [*(span.start for span in spans), len(text)], strict=True)
    assert all(end <= start and not text[end:start].strip() for end, start in gaps)
    assert all(span.start < span.end for span in spans)
