"""What a link asks for, as far as the data knows what it names; the rest is ignored with a note."""

from typing import Protocol

from components.dataset import questions
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.dataset.tables import STATUSES
from components.panels import spans
from components.panels.address import LONGEST_SEARCH, MOST_VALUES, PARAMETERS, TABS, Address
from components.panels.notes import ONLY_THE_RECORD, note_unknown

LONGEST_VALUE = 200


class Parameters(Protocol):
    """The query parameters of a link, each given once or several times."""

    def get_all(self, key: str) -> list[str]:
        """All values of a parameter; none where it is not given."""
        ...


def asked_for(dataset: Dataset, parameters: Parameters, *, opening: bool) -> Address:
    """The address that a link stands for; never raises, whatever the link says."""
    link = _Link(dataset, parameters)
    selection = Selection(
        people=link.known("people"),
        trips=link.known("trips"),
        years=link.years(),
        topics=link.known("topics"),
        every_topic=link.last("match") == "all",
        statuses=link.among(STATUSES, "status"),
        words=link.words(),
        record=link.record,
    )
    stop = link.single("stops", "stop")
    place = None if stop else link.single("places", "place")
    tab = link.among(TABS, "tab")
    compared = link.compared()
    return Address(selection, stop, place, tab[0] if tab else TABS[0], compared, tuple(link.notes), opening)


class _Link:
    """A link beside the data: each question has its answer, and `notes` say what of it was ignored."""

    def __init__(self, dataset: Dataset, parameters: Parameters) -> None:
        self.notes: list[str] = []
        self._dataset = dataset
        self._parameters = parameters
        self.record = self._record()

    def known(self, table: str) -> tuple[str, ...]:
        """The ids given of a table that the data holds."""
        parameter = PARAMETERS[table]
        given = self._given(parameter)
        known = questions.known(self._dataset, table, given, record=self.record) if given else set()
        unknown = [value for value in given if value not in known]
        ask_record = bool(unknown) and not self.record
        recorded = questions.known(self._dataset, table, unknown, record=True) if ask_record else set()
        self._note(parameter, [value for value in unknown if value not in recorded])
        note_unknown(parameter, [value for value in unknown if value in recorded], self.notes, ONLY_THE_RECORD)
        return tuple(value for value in given if value in known)

    def single(self, table: str, parameter: str) -> str | None:
        """The one id given of a table, if the data or its record holds it."""
        given = self._given(parameter)[:1]
        if given and not questions.known(self._dataset, table, given, record=True):
            self._note(parameter, given)
            return None
        return given[0] if given else None

    def among(self, allowed: tuple[str, ...], parameter: str) -> tuple[str, ...]:
        """Those of the values given that are allowed."""
        given = self._given(parameter)
        self._note(parameter, [value for value in given if value not in allowed])
        return tuple(value for value in given if value in allowed)

    def years(self) -> tuple[int, ...]:
        """The years of all spans given."""
        years, wrong = spans.read(self._given("years"))
        self._note("years", wrong)
        return years

    def compared(self) -> tuple[int, int] | None:
        """The two years set side by side."""
        given = self._given("compare")[:1]
        years = spans.read_two(given[0]) if given else None
        self._note("compare", [] if years else given)
        return years

    def words(self) -> str:
        """The words searched for, as many as are searched."""
        words = " ".join(self.last("q").split())
        if len(words) > LONGEST_SEARCH:
            self.notes.append("The words in the link are too many; only the first are searched.")
        return words[:LONGEST_SEARCH]

    def last(self, parameter: str) -> str:
        """The last value given; empty where there is none."""
        return "".join(self._parameters.get_all(parameter)[-1:])

    def _record(self) -> bool:
        wanted = self.among(("1",), "record")
        if wanted and not self._dataset.has_record:
            self.notes.append("The link asks for the official record, which this data does not have.")
        return bool(wanted) and self._dataset.has_record

    def _given(self, parameter: str) -> list[str]:
        values = self._parameters.get_all(parameter)
        fit = [value for value in values[:MOST_VALUES] if 0 < len(value) <= LONGEST_VALUE]
        if len(fit) < len(values):
            self.notes.append(f"Part of “{parameter}” in the link is empty or too long and was ignored.")
        return list(dict.fromkeys(fit))

    def _note(self, parameter: str, values: list[str]) -> None:
        note_unknown(parameter, values, self.notes)
