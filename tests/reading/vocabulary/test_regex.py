import importlib
import re
from collections.abc import Iterator

import pytest

from components.reading.vocabulary.regex import _Waiting, regex
from tests.conftest import ROOT


def modules() -> list[str]:
    paths = sorted((ROOT / "components" / "reading").rglob("*.py"))
    return [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths if path.stem != "__main__"]


def waiting(value: object) -> Iterator[_Waiting]:
    """The patterns that a module's global holds, alone, in a tuple or in a dictionary."""
    if isinstance(value, _Waiting):
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, tuple | list) else ():
        yield from waiting(one)


@pytest.mark.parametrize("module", modules())
def test_every_pattern_of_a_module_is_sound(module: str) -> None:
    for value in vars(importlib.import_module(module)).values():
        for pattern in waiting(value):
            assert isinstance(re.compile(pattern.pattern, pattern.flags & ~re.UNICODE), re.Pattern)


def test_a_pattern_does_what_a_compiled_one_does() -> None:
    written, compiled = regex(r"(?P<to>P\d+)", re.IGNORECASE), re.compile(r"(?P<to>P\d+)", re.IGNORECASE)
    assert written.search("to p1").span() == compiled.search("to p1").span()  # type: ignore[union-attr]
    assert written.sub("x", "p1 p2") == compiled.sub("x", "p1 p2")
    assert (written.pattern, written.flags, written.groups) == (compiled.pattern, compiled.flags, compiled.groups)


def test_a_pattern_is_compiled_when_it_is_first_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    compile_it = re.compile
    monkeypatch.setattr(re, "compile", lambda written, flags: compiled.append(written) or compile_it(written, flags))
    waits = regex("never said before")
    assert compiled == []
    assert waits.search("as never said before")
    assert not waits.match("as never said before")
    assert compiled == ["never said before"]


def test_a_pattern_that_is_wrong_says_so_when_it_is_used() -> None:
    with pytest.raises(re.error, match="unterminated"):
        regex("(").search("")
