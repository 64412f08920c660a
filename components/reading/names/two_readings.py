"""An article's names are read twice: to learn whom and what it speaks of, and again by somebody who knows that.

The second reading repeats only what the first could have answered otherwise: nine names in ten it takes over.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from components.reading.names.asking import Question
from components.reading.names.context import Context
from components.reading.names.lines import Line
from components.reading.names.naming import sign_at
from components.reading.names.signs import Sign


@dataclass(slots=True)
class FirstReading:
    """The signs of a line, and by the token what was read there after which questions; the rest is to be read again."""

    signs: list[Sign] = field(default_factory=list)
    settled: dict[int, tuple[Sign | None, list[Question]]] = field(default_factory=dict)


def first_reading(context: Context, line: Line) -> FirstReading:
    """The signs of a line as far as the lines before it tell."""
    found = FirstReading()
    last = 0
    for at in line.starts:
        if at < last:
            continue
        sign = line.dates.get(at) or line.works.get(at)
        if sign is None:
            context.asking.begin()
            sign = sign_at(context, line, at)
            asked = context.asking.settled()
            if asked is not None:
                found.settled[at] = sign, asked
        if sign:
            last = sign.last
            found.signs.append(sign)
    return found


def second_reading(context: Context, line: Line, first: FirstReading) -> list[Sign]:
    """The signs of a line by what the whole article tells; those of the first reading are not to be used any more."""
    signs: list[Sign] = []
    last = 0
    for at in line.starts:
        if at < last:
            continue
        before, asked = first.settled.get(at, (None, None))
        if asked is not None and all(map(Question.stands, asked)):
            sign = before
            if sign and sign.person:
                sign.person = context.people.who_is(sign.person)
        else:
            sign = line.dates.get(at) or line.works.get(at) or sign_at(context, line, at)
        if sign:
            last = sign.last
            signs.append(sign)
    return signs
