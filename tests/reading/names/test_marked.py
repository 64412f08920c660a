"""From a sign and from a place in the code a marked sentence leads back to its words."""

from tests.reading.told import marked

TEXT = (
    'Foreign Minister Ana Torres flew to Lima on 3 May. "We will go on to Quito," she said, and met Chile\'s envoy '
    "(the mum-of-two Paula Okoro). Sailing home from there, the ministers' delegation saw Callao."
)


def test_the_words_before_and_from_a_word_are_those_that_the_code_says() -> None:
    sentences = marked(TEXT)
    assert len(sentences) == 3
    for sentence in sentences:
        code = sentence.code
        for at in range(len(code)):
            if at == 0 or " " in code[at - 1 : at + 1]:
                assert sentence.words_before(at) == code[:at].split()
                assert sentence.words_from(at) == code[at:].split()
