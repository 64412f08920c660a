"""The words a pattern can begin with: a sentence that has none of them need not be searched for it.

Only what the phrases are written with is understood: letters, "?", groups and "|". What looks ahead or back is passed
over, so a word too many may be found but never one too few.
"""

from __future__ import annotations

import re

_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")
_GROUP = re.compile(r"\(\?(?::|P<\w+>)")
_PLAIN = re.compile(r"[^\\\[\]{}()|?*+.^$]")


class _Unclear(Exception):
    """The pattern may begin with words that cannot be listed."""


def first_words(pattern: str) -> frozenset[str] | None:
    """All words that may stand first where a pattern matches that begins with a space; None when they are not known."""
    if not pattern.startswith(" "):
        return None
    try:
        words = {word for branch in _branches(pattern[1:]) for word in _opening(branch)}
    except _Unclear:
        return None
    return frozenset(word[:-1] for word in words) if all(word.endswith(" ") for word in words) else None


def _opening(branch: str) -> set[str]:
    """What a pattern without "|" begins with, each up to the space after its first word, or whole if it has none."""
    found, at = {""}, 0
    while at < len(branch) and not all(word.endswith(" ") for word in found):
        if branch.startswith(_LOOKS, at):
            at = _closing(branch, at) + 1
            continue
        if group := _GROUP.match(branch, at):
            end = _closing(branch, at) + 1
            said = {word for inner in _branches(branch[group.end() : end - 1]) for word in _opening(inner)}
        elif _PLAIN.match(branch, at):
            said, end = {branch[at]}, at + 1
        else:
            raise _Unclear
        if branch[end : end + 1] in {"*", "+", "{"}:
            raise _Unclear
        if branch[end : end + 1] == "?":
            said, end = said | {""}, end + 1
        longer = {word + more for word in found if not word.endswith(" ") for more in said}
        found, at = {word for word in found if word.endswith(" ")} | longer, end
    return found


def _branches(pattern: str) -> list[str]:
    """The pattern cut at each "|" that stands in no group."""
    branches, begin, at = [], 0, 0
    while at < len(pattern):
        if pattern[at] == "|":
            branches.append(pattern[begin:at])
            begin = at + 1
        at = _closing(pattern, at) + 1
    return [*branches, pattern[begin:]]


def _closing(pattern: str, at: int) -> int:
    """Where the group ends that begins at pattern[at]; `at` itself, or the end of an escape, where none does."""
    depth = 0
    while True:
        if pattern[at] == "\\":
            at += 1
        elif pattern[at] == "[":
            at = pattern.index("]", at + 2)
        depth += {"(": 1, ")": -1}.get(pattern[at], 0)
        if depth <= 0:
            return at
        at += 1
