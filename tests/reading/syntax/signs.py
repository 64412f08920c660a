"""Sentences written as signs, and the subjects found in them written the same way."""

from __future__ import annotations

from components.reading.names.marked import Marked
from components.reading.names.person import Person
from components.reading.syntax.subject import Subject
from components.reading.text.spans import Span

# A0 to A3. A later number is an office that nobody named holds.
ANN, PAUL, ANA, BO = PEOPLE = (
    Person(0, "Ann Lee", gender="she"),
    Person(1, "Paul Okoro", gender="he"),
    Person(2, "Ana Torres", gender="she"),
    Person(3, "Bo Lind", gender="he"),
)
_NATIONS = ["NO", "PE"]  # N0 and N1
_MOST_SIGNS = 10


def sentence(code: str, number: int = 0, people: tuple[Person, ...] = PEOPLE) -> Marked:
    """The sentence of that code, in which A0 is the first of `people`."""
    words = code.split()
    named = [people[n] if n < len(people) and f"A{n}" in words else None for n in range(_MOST_SIGNS)]
    return Marked(Span(0, 0), number, code=f" {code} ", words=words, people=named, nations=_NATIONS)


def told(subject: Subject | None) -> str:
    """A subject as signs: "A0 A1", "open" for whoever the article is about, "nobody" for others."""
    if subject is None:
        return "nobody"
    return " ".join(f"A{person.number}" for person in subject.people) or ("open" if subject.open else "none")
