"""A link holds the whole view: what is written is read again, and what nobody could have written is ignored."""

from dataclasses import replace
from urllib.parse import parse_qs

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from components.dataset import questions
from components.dataset.selection import Selection
from components.dataset.store import Dataset
from components.panels.address import LONGEST_SEARCH, Address, query_string
from components.panels.link import asked_for
from components.panels.spans import MOST_YEARS
from tests.panels.conftest import Bar
from tests.panels.views import addresses

PARAMETERS = ["person", "trip", "years", "topics", "match", "status", "q", "record", "stop", "place", "tab", "compare"]


def asked(dataset: Dataset, **parameters: list[str]) -> Address:
    return asked_for(dataset, Bar(parameters), opening=False)


@given(addresses)
def test_a_cited_link_opens_the_same_view(dataset: Dataset, view: Address) -> None:
    assert asked(dataset, **parse_qs(query_string(view))) == view


def test_the_view_that_opens_by_itself_has_an_empty_address(dataset: Dataset) -> None:
    assert query_string(Address()) == ""
    assert asked(dataset) == Address()


def test_neighbouring_years_stand_as_a_span(dataset: Dataset) -> None:
    view = asked(dataset, years=["2021-2023", "2025"])
    assert view.selection.years == (2021, 2022, 2023, 2025)
    assert parse_qs(query_string(view)) == {"years": ["2021-2023", "2025"]}


@pytest.mark.parametrize(
    "value",
    ["2025-2021", "21", "20211", "2021-", "-2021", "٢٠٢١", "2021-2022-2023", "two", "1e3", "2021;2022", " 2021"],
)
def test_years_that_make_no_sense_are_ignored_with_a_note(dataset: Dataset, value: str) -> None:
    view = asked(dataset, years=[value, "2024"])
    if value == "2021-":
        assert view.selection.years == (2021, 2024)
    else:
        assert view.selection.years == (2024,)
        assert len(view.notes) == 1


@pytest.mark.parametrize(
    "parameter", ["person", "trip", "topics", "status", "record", "stop", "place", "tab", "compare"]
)
def test_an_unknown_value_is_ignored_with_a_note_that_names_it(dataset: Dataset, parameter: str) -> None:
    view = asked(dataset, **{parameter: ["nobody-knows-this"]})
    assert view == Address()
    [note] = view.notes
    assert parameter in note
    assert "nobody-knows-this" in note


def test_a_known_value_beside_an_unknown_one_counts(dataset: Dataset) -> None:
    view = asked(dataset, person=["nobody", "lloyd-austin", "lloyd-austin"])
    assert view.selection.people == ("lloyd-austin",)
    assert len(view.notes) == 1


@pytest.mark.parametrize("parameter", PARAMETERS)
def test_a_value_of_a_megabyte_is_ignored_and_its_note_is_short(dataset: Dataset, parameter: str) -> None:
    view = asked(dataset, **{parameter: ["x" * 2**20]})
    assert len(view.selection.words) <= LONGEST_SEARCH
    assert view.selection == Selection(words=view.selection.words)
    assert all(len(note) < 200 for note in view.notes)


def test_only_so_many_values_of_one_parameter_are_read(dataset: Dataset) -> None:
    view = asked(dataset, person=[f"p{n}" for n in range(10_000)])
    assert view.selection == Selection()
    assert len(view.notes) == 2


def test_a_span_of_many_years_is_no_way_to_fill_the_page_with_chips(dataset: Dataset) -> None:
    view = asked(dataset, years=["1000-9999", "2021-2025", "3000-3240", "4000-4240"])
    assert len(view.selection.years) <= MOST_YEARS
    assert set(range(2021, 2026)) <= set(view.selection.years)
    assert len(view.notes) == 1


def test_what_was_ignored_is_said_in_few_lines(dataset: Dataset) -> None:
    """Ten thousand wrong values must not push the page out of sight."""
    view = asked(dataset, **{name: [f"p{n}" for n in range(10_000)] for name in PARAMETERS})
    assert len(view.notes) <= 2 * len(PARAMETERS)
    assert all(len(note) < 200 for note in view.notes)


@given(st.dictionaries(st.sampled_from(PARAMETERS), st.lists(st.text(max_size=300), max_size=4)))
@example({"stop": ["' OR 1=1 --"], "q": ["%"], "years": ["0000-9999"]})
@example({"person": ["../../etc/passwd"], "trip": ["\x00"], "tab": ["<script>"]})
def test_whatever_a_link_says_a_view_comes_of_it_that_can_be_linked_to(
    dataset: Dataset, parameters: dict[str, list[str]]
) -> None:
    view = asked(dataset, **parameters)
    again = asked(dataset, **parse_qs(query_string(view)))
    assert again == view
    assert again.notes == ()


def test_a_stop_counts_for_more_than_a_place(dataset: Dataset) -> None:
    view = asked(dataset, stop=["2025-01-tokyo"], place=["seoul-kr"])
    assert (view.stop, view.place) == ("2025-01-tokyo", None)


def test_who_is_only_in_the_record_is_known_when_it_is_on_and_else_it_is_said(dataset: Dataset) -> None:
    assert asked(dataset, person=["henry-kissinger"], record=["1"]).selection.people == ("henry-kissinger",)
    view = asked(dataset, person=["henry-kissinger"])
    assert view == Address()
    [note] = view.notes
    assert "official record" in note


def test_where_there_is_no_record_a_link_to_it_says_so(dataset: Dataset) -> None:
    view = asked(replace(dataset, has_record=False), record=["1"])
    assert view == Address()
    assert len(view.notes) == 1


def test_all_55_people_can_stand_in_a_link(dataset: Dataset) -> None:
    people = list(questions.view(dataset, Selection(record=True)).facets["people"]["option"])
    assert len(people) >= 55
    view = asked(dataset, record=["1"], person=people)
    assert view.selection.people == tuple(people)
    assert view.notes == ()
