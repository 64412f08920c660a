"""The article with what was found in it marked: all of its text escaped, nothing of it run or linked."""

from collections.abc import Collection, Iterator

import streamlit as st

from components.drawing.escaping import html_text
from components.panels.review.article_reading import Mark, ReadArticle
from components.reading.names.lines import MOST_SENTENCES

LEGEND = {"evidence": "chosen as an excerpt", "place": "place", "person": "person", "date": "date"}
LONGEST_SHOWN = 60_000  # characters

# Each kind has a line of its own besides its colour, for readers who cannot tell the colours apart.
STYLE = """<style>
.reading { font-family: "Source Serif", Georgia, serif; font-size: 1.02rem; line-height: 1.65; overflow-wrap: anywhere }
.reading { max-height: 640px; overflow: auto; padding: 0.8rem 1rem; border: 1px solid rgba(128, 128, 128, 0.35) }
.reading p { margin: 0 0 0.8rem; white-space: pre-line }
.reading mark, .reading-legend mark { color: inherit; background: none; padding: 0 0.05em }
mark.evidence { background: rgba(220, 180, 40, 0.22); box-decoration-break: clone; -webkit-box-decoration-break: clone }
mark.place { border-bottom: 2px solid #5686ce }
mark.person { border-bottom: 2px dotted #d84068 }
mark.date { border-bottom: 2px dashed #789000 }
.reading-legend { font-size: 0.86rem; display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; margin-bottom: 0.4rem }
</style>"""


def marked(article: ReadArticle, evidence: Collection[int]) -> None:
    """The article beside its legend; `evidence` are the numbers of the sentences chosen as excerpts."""
    st.html(STYLE + legend_html())
    st.html(article_html(article, evidence))
    if article.is_cut:
        st.markdown(f"Only the first {MOST_SENTENCES} sentences were read. Paste the rest as a text of its own.")
    if len(article.text) > LONGEST_SHOWN:
        st.markdown(f"The first {LONGEST_SHOWN:,} of {len(article.text):,} characters are shown.")


def legend_html() -> str:
    """What each kind of mark means."""
    return (
        '<div class="reading-legend">'
        + "".join(f'<span><mark class="{kind}">{words}</mark></span>' for kind, words in LEGEND.items())
        + "</div>"
    )


def article_html(article: ReadArticle, evidence: Collection[int]) -> str:
    """The text as paragraphs, every character of it escaped, with <mark> around people, places, dates and evidence."""
    shown = article.text[:LONGEST_SHOWN]
    sentences = sorted(article.sentences[n] for n in evidence if article.sentences[n][1] <= len(shown))
    pieces: list[str] = []
    at = 0
    for start, end in sentences:
        if start < at:
            continue
        pieces.append(_with_marks(shown, at, start, article.marks))
        pieces.append(f'<mark class="evidence">{_with_marks(shown, start, end, article.marks)}</mark>')
        at = end
    pieces.append(_with_marks(shown, at, len(shown), article.marks))
    return f'<div class="reading" tabindex="0" role="region" aria-label="The article"><p>{"".join(pieces)}</p></div>'


def _with_marks(text: str, start: int, end: int, marks: Collection[Mark]) -> str:
    return "".join(_pieces(text, start, end, marks))


def _pieces(text: str, start: int, end: int, marks: Collection[Mark]) -> Iterator[str]:
    at = start
    for mark in marks:
        if at <= mark.start and mark.end <= end:
            yield html_text(text[at : mark.start])
            yield f'<mark class="{mark.kind}">{html_text(text[mark.start : mark.end])}</mark>'
            at = mark.end
    yield html_text(text[at:end])
