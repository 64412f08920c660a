"""What the reading of a name asked of its article, so that it is only read again where an answer has changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple


class Question(NamedTuple):
    """Something asked about a name, and what the answer was."""

    ask: Callable[[Any], object]
    about: object
    answer: object

    def stands(self) -> bool:
        """Whether the answer is still the same."""
        ask, about, answer = self
        now = ask(about)
        return now is answer or now == answer


class Asking:
    """Notes the questions since `begin`."""

    def __init__(self) -> None:
        self._asked: list[Question] = []
        self._open = False

    def begin(self) -> None:
        """Forget what was asked before."""
        self._asked, self._open = [], False

    def note(self, ask: Callable[[Any], object], about: object, answer: object) -> None:
        """Remember a question with its answer."""
        # A named tuple's own constructor takes twice as long, and every name asks something.
        self._asked.append(tuple.__new__(Question, (ask, about, answer)))

    def leave_open(self) -> None:
        """Remember that something was asked which only the whole article answers."""
        self._open = True

    def settled(self) -> list[Question] | None:
        """What was asked, None where that left anything open."""
        return None if self._open else self._asked
