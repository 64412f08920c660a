"""Patterns that wait for their first use.

The reader has nine hundred, of which an article needs a third; to compile them all took longer than everything else
that happens before the first article is read.
"""

from __future__ import annotations

import re
from typing import Any, cast

_KEPT = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class _Waiting:
    """Stands for a pattern, and has its methods from the first time on that anything of it is asked for."""

    def __init__(self, written: str, flags: re.RegexFlag) -> None:
        self._written, self._flags = written, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self._written, self._flags)
        self.__dict__.update((method, getattr(compiled, method)) for method in _KEPT)
        return getattr(compiled, name)


def regex(written: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """As `re.compile`, but done when the pattern is first used; what is wrong with it is raised there too.

    tests/reading/vocabulary/test_regex.py compiles every one.
    """
    return cast("re.Pattern[str]", _Waiting(written, flags))
