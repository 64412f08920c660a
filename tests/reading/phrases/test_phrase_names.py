"""What is asked of a claim by the name of its phrase is asked by a name that some phrase has."""

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

from components.reading.phrases.phrases import PHRASES
from tests.conftest import ROOT

READING = ROOT / "components" / "reading"
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(READING.rglob("*.py"))}


def meaning(path: Path, node: ast.AST) -> set[str]:
    """The strings that stand in a piece of a module, or in what the module calls by the names there."""
    module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    found: set[str] = set()
    for one in ast.walk(node):
        value = getattr(module, one.id, None) if isinstance(one, ast.Name) else getattr(one, "value", None)
        if isinstance(value, str):
            found.add(value)
        elif isinstance(value, frozenset):
            found |= {item for item in value if isinstance(item, str)}
    return found


def _left(node: ast.keyword | ast.Assign) -> str | None:
    return node.arg if isinstance(node, ast.keyword) else getattr(node.targets[0], "id", None)


def names_of_claims() -> set[str]:
    """The names of all phrases, and those by which modules call claims of their own."""
    names = {phrase.name for phrase in PHRASES}
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"Claim", "town_told"}:
                names |= set().union(*(meaning(path, one) for one in node.args))
            elif isinstance(node, ast.keyword | ast.Assign) and _left(node) == "phrase":
                names |= meaning(path, node.value)
    return names


def asked_for() -> Iterator[tuple[str, str]]:
    """Each module with the names that it compares the phrase of a claim with."""
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Compare) and getattr(node.left, "attr", "") == "phrase":
                for value in node.comparators:
                    yield from ((path.name, name) for name in meaning(path, value))


def test_no_two_phrases_have_one_name() -> None:
    names = [phrase.name for phrase in PHRASES]
    assert len(names) == len(set(names))


def test_a_phrase_is_asked_for_by_its_name() -> None:
    names = names_of_claims()
    assert [(module, name) for module, name in asked_for() if name not in names] == []
