"""Readable ids: "Ciudad Juárez" in Mexico is `ciudad-juarez-mx`."""

from __future__ import annotations

import re

from components.geography.spelling import fold

_BETWEEN_WORDS = re.compile(r"[\s\-–/,]+")
_NOT_IN_AN_ID = re.compile(r"[^a-z0-9]+")


def slug(name: str) -> str:
    """Small letters, digits and hyphens; "x" for a name that has none of them. A leading "the" stays."""
    words = (fold(word) for word in _BETWEEN_WORDS.split(name))
    return _NOT_IN_AN_ID.sub("-", "-".join(words)).strip("-") or "x"
