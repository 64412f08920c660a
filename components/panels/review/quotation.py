"""What may be quoted: a sentence of an article, or two that stand beside each other, as short as the rules want it."""

import re
from collections.abc import Collection

from components.dataset.columns import MOST_CHARACTERS, MOST_WORDS, SENTENCE_END_INSIDE
from components.panels.review.article_reading import ReadArticle

BEFORE, NEXT = "with the sentence before", "with the next sentence"

_THREE_SENTENCES = re.compile(f"{SENTENCE_END_INSIDE}.*{SENTENCE_END_INSIDE}", re.DOTALL)


def too_long(text: str) -> str:
    """Why a text is too long for an excerpt, as the rest of a sentence about it; empty for one that is not."""
    if len(text.split()) > MOST_WORDS:
        return f"is longer than {MOST_WORDS} words"
    if len(text) > MOST_CHARACTERS:
        return f"is longer than {MOST_CHARACTERS} characters"
    if _THREE_SENTENCES.search(text):
        return "is more than two sentences"
    return ""


def beside(article: ReadArticle, sentence: int) -> dict[str, int]:
    """The neighbours that a sentence may be quoted with: BEFORE or NEXT and the number of that sentence."""
    neighbours = {BEFORE: sentence - 1, NEXT: sentence + 1}
    return {
        which: other
        for which, other in neighbours.items()
        if 0 <= other < len(article.sentences)
        and _are_neighbours(article, min(sentence, other))
        and not too_long(quotation(article, sentence, other))
    }


def _are_neighbours(article: ReadArticle, first: int) -> bool:
    """Whether nothing stands between a sentence and the next: no header line, and nothing cut out of the page."""
    end, start = article.sentences[first][1], article.sentences[first + 1][0]
    return not article.text[end:start].strip()


def quotation(article: ReadArticle, sentence: int, other: int | None = None) -> str:
    """A sentence, or all from the first to the last of two, word for word, white space folded."""
    numbers = [sentence] if other is None else sorted((sentence, other))
    start, end = article.sentences[numbers[0]][0], article.sentences[numbers[-1]][1]
    return " ".join(article.text[start:end].split())


def already_quoted(article: ReadArticle, excerpts: Collection[str]) -> set[int]:
    """Numbers of the sentences of which these excerpts are: alone, with a neighbour, or a part of one too long."""
    said = {n: quotation(article, n) for n in range(len(article.sentences))}
    return {
        n
        for n, sentence in said.items()
        if any(sentence in text or (text in sentence and too_long(sentence)) for text in excerpts)
    }
