"""Both doors let every text through, and nothing that runs."""

import html
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Template

from components.drawing.escaping import html_text, javascript_literal

texts = st.text() | st.sampled_from(
    [
        "</script><script>alert(1)</script>",
        "<!--",
        "]]>",
        "`${alert(1)}`",
        "{{'alert'}}",
        "\u2028\u2029",
        "\\",
        '"',
        "\0",
    ]
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
)


@given(values)
def test_a_literal_gives_back_what_was_put_in(value: object) -> None:
    assert json.loads(javascript_literal(value)) == value


@given(values)
def test_a_literal_holds_no_character_that_html_or_a_template_literal_would_act_on(value: object) -> None:
    literal = javascript_literal(value)
    assert literal.isascii()
    assert not set("<>&'`$\n\r\x7f") & set(literal)


@given(values)
def test_a_literal_is_no_template_to_jinja(value: object) -> None:
    literal = javascript_literal(value)
    assert Template(f"draw({literal});").render() == f"draw({literal});"


@given(texts)
def test_a_literal_is_one_string_that_nothing_inside_can_end(text: str) -> None:
    literal = javascript_literal(text)
    assert re.fullmatch(r'"(?:[^"\\]|\\.)*"', literal)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), [float("-inf")]])
def test_a_literal_refuses_numbers_that_json_does_not_have(value: object) -> None:
    with pytest.raises(ValueError, match="JSON"):
        javascript_literal(value)


@given(texts)
def test_html_text_has_no_markup_and_ends_no_attribute(text: str) -> None:
    assert not set("<>\"'") & set(html_text(text))
    assert "&" not in re.sub(r"&(?:amp|lt|gt|quot|#x27);", "", html_text(text))


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_html_text_is_read_by_html_as_it_was_written(text: str) -> None:
    assert html.unescape(html_text(text)) == text


def test_html_text_shows_a_control_character_instead_of_losing_it() -> None:
    assert html_text("a\0b\x1b") == "a\ufffdb\ufffd"
