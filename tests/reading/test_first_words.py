"""Which words a pattern begins with, and that no sentence is passed over in which a phrase would be found."""

import pytest

from components.reading.phrases.candidates import candidates
from components.reading.phrases.first_words import first_words
from components.reading.phrases.phrases import PHRASES
from components.reading.reader import read


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r" (?P<verb>fly|flew|flown) to (?P<to>P\d+)", {"fly", "flew", "flown"}),
        (r" travell?ed ", {"traveled", "travelled"}),
        (r" (?:set (?:off|out)|left) for ", {"set", "left"}),
        (r" (?:is (?:now )?)?due in ", {"is", "due"}),
        (r" call(?:s|ed)?(?! (?:on|off)) (?:at|in) ", {"call", "calls", "called"}),
        (r" (?<=be )based [a-z|]{1,3} ", {"based"}),
        (r" (?:fly|go )to ", {"flyto", "go"}),
        (r" (?:way|bound)(?: (?:home|back))? to ", {"way", "bound"}),
    ],
)
def test_a_pattern_tells_the_words_it_may_begin_with(pattern: str, words: set[str]) -> None:
    assert first_words(pattern) == words


@pytest.mark.parametrize(
    "pattern",
    [
        r"fly to ",
        r"^ fly to ",
        r" \w+ly to ",
        r" fl[yi] to ",
        r" (?:conclud\w+|end) in ",
        r" (?:now ){0,2}in ",
        r" (?:now )*in ",
        r" go+ ",
        r" x {0,2}y ",
        r" fly",
        r" (fly|go) to ",
        r" .ly to ",
    ],
)
def test_what_cannot_be_told_is_left_open(pattern: str) -> None:
    assert first_words(pattern) is None


def test_no_phrase_is_left_out_of_a_sentence_that_uses_it() -> None:
    article = (
        "The minister will fly to Oslo on Monday, before calling at Bergen. She arrived in Rome and met the president. "
        "Lima follows on Friday. The tour opens in Paris, and Madrid is next. He is in Cairo, where he told reporters "
        "that Amman, his last stop, hosts him on Sunday. The set-off from Kyiv was late; the talks were held in Lviv."
    )
    for sentence in read(article).sentences:
        used = {phrase.name for phrase in PHRASES if phrase.pattern.search(sentence.code)}
        offered = [phrase for _, phrase in candidates(sentence.words)]
        assert used == {phrase.name for phrase in offered if any(phrase.matches(sentence.code))}
