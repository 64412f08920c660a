from collections.abc import Iterator
from itertools import permutations

import pytest

from components.reading.names import two_readings
from components.reading.names.asking import Asking, Question
from components.reading.names.context import Context
from components.reading.names.lines import Line
from components.reading.names.marking import marked_sentences
from components.reading.names.naming import sign_at
from components.reading.names.signs import Sign
from components.reading.reader import default_atlas
from components.reading.text.article import read_article

# Each says something that another may read otherwise: who Austin is, which Georgia, what is a village, who governs.
SAID = (
    "Austin left for Berlin on Monday.",
    "Lloyd Austin met the minister in Austin.",
    "Defence Secretary Lloyd Austin is due in Tbilisi.",
    "The minister later flew to Georgia.",
    "He comes from Georgia and lives near Atlanta.",
    "Foreign Minister Ana Torres of Peru landed in Lima.",
    "Torres drove to Ollantaytambo.",
    "They slept in Ninety Six and in Usa.",
    "The Pope blessed the crowd in Krakow.",
    "Pope Leo XIV will visit Kenya.",
    "The Holy Father rests.",
    "The Secretary-General was in Valencia.",
    "The Secretary-General praised Valencia and Caracas.",
    "May met Merkel in Nice.",
    "Theresa May, the prime minister, flew to Nice.",
    "The Duke of Kent opened a hall in Kent.",
    "Prince Edward, the Duke of Kent, went to York.",
    "NOVA plays Leeds.",
    "Nova are a band from Leeds.",
    "The Amazon flows past Manaus.",
    "Amazon Voice sing in Santa Cruz.",
    "King Abdullah of Jordan met Jordan Lee.",
    "Spain and Seville wait.",
    "Hamilton was cold.",
    "Bermuda was warm, and St. George's too.",
)


def _signs(text: str) -> Iterator[tuple[object, ...]]:
    sentences, people = marked_sentences(read_article(text), default_atlas())
    yield tuple((p.name, sorted(p.offices), p.country, p.mentions) for p in people.all)
    for said in sentences:
        yield said.code, said.places, [p.name if p else None for p in said.people], said.nations


def test_a_name_that_is_taken_over_is_one_that_would_be_read_so_again(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["\n\n".join(told) for told in permutations(SAID, 2)]
    found = [list(_signs(text)) for text in texts]
    monkeypatch.setattr(Question, "stands", lambda _: False)
    assert found == [list(_signs(text)) for text in texts]


def test_most_names_of_an_article_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[tuple[int, int]] = []

    def noted(context: Context, line: Line, at: int) -> Sign | None:
        read.append((line.number, at))
        return sign_at(context, line, at)

    monkeypatch.setattr(two_readings, "sign_at", noted)
    marked_sentences(read_article("\n\n".join(SAID)), default_atlas())
    again = len(read) - len(set(read))
    assert 0 < again < len(set(read)) / 2


def test_a_question_stands_as_long_as_its_answer_is_the_same() -> None:
    names = {"Lee": "Ann Lee"}
    asking = Asking()
    asking.note(names.get, "Lee", "Ann Lee")
    settled = asking.settled()
    assert settled is not None
    assert [question.stands() for question in settled] == [True]
    names["Lee"] = "Bo Lee"
    assert [question.stands() for question in settled] == [False]


def test_what_only_the_whole_article_answers_settles_nothing() -> None:
    asking = Asking()
    asking.leave_open()
    asking.note({}.get, "Lee", None)
    assert asking.settled() is None
    asking.begin()
    assert asking.settled() == []
