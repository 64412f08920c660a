"""What a reader writes reaches the data as a value and is no part of a statement, whichever question is asked."""

import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from importlib import import_module
from typing import Any

import duckdb
import pytest

from components.dataset import questions
from components.dataset.selection import Selection
from components.dataset.store import Dataset, open_folder
from tests.conftest import DATA

MARK = "mark');DROP/**/TABLE/**/visits;--\"{0}$stop"
NUMBER = 424242

EVERYTHING = Selection(
    people=(MARK,), trips=(MARK,), years=(NUMBER,), topics=(MARK,), statuses=(MARK,), words=f"{MARK} {MARK}"
)
ALONE = [replace(Selection(), **{name: getattr(EVERYTHING, name)}) for name in Selection.__slots__]
SELECTIONS = [
    replace(selection, every_topic=every, record=record)
    for selection in (EVERYTHING, *filter(None, ALONE))
    for every in (False, True)
    for record in (False, True)
]

# What is asked for, by the name of the parameter. Tables, and how many rows, are the page's own to say.
ASKED_FOR: dict[str, Any] = {
    **dict.fromkeys(
        ("trip_id", "stop_id", "place_id", "article_id", "excerpt_id", "text", "home", "title", "outlet", "url"), MARK
    ),
    **{name: [MARK, f"{MARK}-2"] for name in ("ids", "stop_ids", "names", "places", "texts")},
    **dict.fromkeys(("one", "other"), NUMBER),
    **{"numbers": [NUMBER], "start": date(2025, 1, 5), "end": date(2025, 1, 6), "table": "trips", "most": 5},
}
STATEMENT = {"question", "chosen"}
"""Parameters by which one question's module hands its statement to another's."""


def asking() -> list[Callable[..., Any]]:
    """Every question that takes something from its asker: the public functions of the modules, whatever they are."""
    modules = [
        import_module(f"{questions.__name__}.{found.name}") for found in pkgutil.iter_modules(questions.__path__)
    ]
    functions = [
        function
        for module in modules
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__ and not name.startswith("_")
    ]
    return [
        function for function in functions if {"dataset"} < taken_by(function) and not STATEMENT & taken_by(function)
    ]


def taken_by(function: Callable[..., Any]) -> set[str]:
    return set(inspect.signature(function).parameters)


class Overheard:
    """A cursor that writes down the statements it is given."""

    def __init__(self, cursor: duckdb.DuckDBPyConnection, statements: list[str]) -> None:
        self.cursor, self.statements = cursor, statements

    def __enter__(self) -> "Overheard":
        return self

    def __exit__(self, *_: object) -> None:
        self.cursor.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.cursor, name)

    def execute(self, statement: str, parameters: object = None) -> Any:
        self.statements.append(statement)
        return self.cursor.execute(statement, parameters)


@pytest.fixture(scope="module")
def shipped() -> Dataset:
    return open_folder(DATA)


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All statements of the questions that are asked in a test."""
    heard: list[str] = []
    cursor = Dataset.cursor
    monkeypatch.setattr(Dataset, "cursor", lambda *dataset, **part: Overheard(cursor(*dataset, **part), heard))
    return heard


@pytest.mark.parametrize("ask", asking(), ids=lambda ask: f"{ask.__module__.rpartition('.')[2]}.{ask.__name__}")
def test_no_statement_holds_what_a_reader_wrote(
    shipped: Dataset, statements: list[str], ask: Callable[..., Any]
) -> None:
    before = questions.view(shipped, Selection(record=True)).totals
    shipped.answers.clear()
    given = {name: ASKED_FOR[name] for name in taken_by(ask) - {"dataset", "selection", "record"}}
    for selection in SELECTIONS if "selection" in taken_by(ask) else [None]:
        ask(shipped, **given, **({"selection": selection} if selection else {}))
    assert statements
    assert not [said for said in statements if "mark'" in said or "DROP/**/" in said or str(NUMBER) in said]
    shipped.answers.clear()
    assert questions.view(shipped, Selection(record=True)).totals == before
