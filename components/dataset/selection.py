"""What a reader has chosen to look at, as a value: the same selection always means the same stops."""

from dataclasses import dataclass, fields

MOST_WORDS_SEARCHED = 8
LONGEST_WORD = 60
NO_FILTERS = frozenset({"every_topic", "record"})


@dataclass(frozen=True, slots=True)
class Selection:
    """Filters that are on; an empty one lets everything through.

    Values of one filter are alternatives, filters narrow each other. `every_topic` asks for stops that have all of
    the topics instead of any. Each word must occur in a stop's excerpts or entries, their articles, its place or its
    trip. `record` lays the official record beside the articles, where there is one; without it nothing of it counts.
    """

    people: tuple[str, ...] = ()
    trips: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    topics: tuple[str, ...] = ()
    every_topic: bool = False
    statuses: tuple[str, ...] = ()
    words: str = ""
    record: bool = False

    def __bool__(self) -> bool:
        """Whether any filter is on; how topics are meant and what they are asked of is no filter."""
        return any(getattr(self, field.name) for field in fields(self) if field.name not in NO_FILTERS)

    def searched(self) -> list[str]:
        """The words one by one, the first eight of them, each cut at 60 characters."""
        return [word[:LONGEST_WORD] for word in self.words.split()[:MOST_WORDS_SEARCHED]]
