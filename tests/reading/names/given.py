"""What the tests of names are given: a place made by hand, and lines with what their article teaches."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from components.geography.position import Position
from components.geography.toponym import Toponym
from components.reading.names.context import Context
from components.reading.names.lines import Line, lines_of
from components.reading.names.two_readings import first_reading
from components.reading.reader import default_atlas
from components.reading.text.article import read_article

_TOWN = Toponym("Lima", "PE", Position(-12, -77), "city", None, 20_000, False, "LMA", "Lima", "name")


def place(**changed: Any) -> Toponym:
    """A town of 20,000 in Peru, but for what is changed of it."""
    return replace(_TOWN, **changed)


def context_of(text: str, learning: bool = False) -> tuple[Context, list[Line]]:
    """An article that was read once, and its lines; `learning`: it is still being read for the first time."""
    lines = lines_of(read_article(text))
    context = Context(default_atlas(), lines)
    signs = [sign for line in lines for sign in first_reading(context, line).signs]
    if not learning:
        codes = {s.nation or (s.place.country_code if s.place and s.place.is_wide else "") for s in signs}
        context.settle_in(frozenset(codes - {""}), [s.place for s in signs if s.place])
    return context, lines
