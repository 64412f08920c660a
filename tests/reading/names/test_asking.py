"""What was asked of an article is known with its answer, unless only the whole of it answers."""

from components.reading.names.asking import Asking


def test_a_question_stands_while_its_answer_is_the_same() -> None:
    known = {"Lima": 1}
    asking = Asking()
    asking.note(known.get, "Lima", 1)
    (question,) = asking.settled() or []
    assert question.stands()
    known["Lima"] = 2
    assert not question.stands()


def test_what_only_the_whole_article_answers_is_open() -> None:
    asking = Asking()
    asking.note(len, "Lima", 4)
    asking.leave_open()
    assert asking.settled() is None


def test_a_new_beginning_forgets_what_was_asked() -> None:
    asking = Asking()
    asking.note(len, "Lima", 4)
    asking.leave_open()
    asking.begin()
    assert asking.settled() == []
