"""Which patterns and phrases of the reader match nothing in a folder of articles. Run by hand:

    uv run --group test python -m tests.benchmarks.unused_patterns FOLDER_OR_FILE...

A pattern that none of hundreds of articles uses is a guess of what somebody might write: it stays for a reason of its
own, as a promise to readers or a guard, or it goes. Patterns are watched where modules hold them, alone, in tuples or
in the values of dictionaries; those inside other objects are not.
"""

import argparse
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from components.reading.__main__ import KINDS
from components.reading.phrases.phrase import Phrase
from components.reading.phrases.phrases import PHRASES
from components.reading.reader import read

_ROOM = "components.reading."


class _Watched:
    """A pattern that remembers whether it has ever matched; all else is asked of the pattern itself."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.pattern, self.used = pattern, False

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.pattern, name)
        return self._watching(found) if callable(found) else found

    def _watching(self, way: Callable[..., Any]) -> Callable[..., Any]:
        def asked(*arguments: Any, **named: Any) -> Any:
            answer = way(*arguments, **named)
            if way.__name__ == "finditer":
                answer = list(answer)
            changed = answer != arguments[1] if way.__name__ == "sub" else bool(answer)
            self.used = self.used or (len(answer) > 1 if way.__name__ == "split" else changed)
            return iter(answer) if way.__name__ == "finditer" else answer

        return asked


def watched() -> dict[str, _Watched]:
    """Every pattern that a module of the reader holds, watched from now on, by module and name."""
    of: dict[re.Pattern[str], _Watched] = {}
    names: dict[str, _Watched] = {}

    def watch(value: Any, name: str) -> Any:
        if isinstance(value, re.Pattern):
            return names.setdefault(name, of.setdefault(value, _Watched(value)))
        if type(value) is tuple:
            return tuple(watch(one, f"{name}[{nth}]") for nth, one in enumerate(value))
        if type(value) is dict:
            return {key: watch(one, f"{name}[{key!r}]") for key, one in value.items()}
        return value

    for module_name, module in sorted(sys.modules.items()):
        if module_name.startswith(_ROOM):
            for name, value in list(vars(module).items()):
                if not name.startswith("__"):
                    setattr(module, name, watch(value, f"{module_name.removeprefix(_ROOM)}.{name}"))
    return names


def heard() -> set[str]:
    """The names of the phrases that are found from now on."""
    names: set[str] = set()

    def listening(phrase: Phrase) -> Callable[[str], Iterator[re.Match[str]]]:
        matches = phrase.matches

        def asked(code: str) -> Iterator[re.Match[str]]:
            for match in matches(code):
                names.add(phrase.name)
                yield match

        return asked

    for phrase in PHRASES:
        vars(phrase)["matches"] = listening(phrase)
    return names


def main() -> None:
    ask = argparse.ArgumentParser(prog="python -m tests.benchmarks.unused_patterns", description="Unused patterns.")
    ask.add_argument("paths", nargs="+", type=Path, metavar="FOLDER_OR_FILE")
    asked = ask.parse_args()
    files = [file for path in asked.paths for file in (sorted(path.rglob("*")) if path.is_dir() else [path])]
    texts = [file.read_text(encoding="utf-8", errors="replace") for file in files if file.suffix.lower() in KINDS]
    if not texts:
        ask.error("there are no articles")
    patterns, said = watched(), heard()
    for text in texts:
        read(text)
    unused = [name for name, pattern in patterns.items() if not pattern.used]
    unsaid = [phrase.name for phrase in PHRASES if phrase.name not in said]
    print(f"{len(unused)} of {len(patterns)} patterns match nothing in {len(texts)} articles:", *unused, sep="\n  ")
    print(f"{len(unsaid)} of {len(PHRASES)} phrases are found in none:", *unsaid, sep="\n  ")


if __name__ == "__main__":
    main()
