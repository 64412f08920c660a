"""The models: a data dictionary that can be read, and the same verdict whoever asks them."""

import pandas as pd
import pandera.pandas as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.dataset.conditions import satisfied
from components.dataset.rules import rules_of
from components.dataset.tables import COLUMNS, TABLES
from tests.dataset import folders
from tests.dataset.test_bad_input import CELLS


@pytest.mark.parametrize("name", list(TABLES))
def test_every_column_says_what_it_expects(name: str) -> None:
    columns = TABLES[name].to_schema().columns
    assert set(columns) == set(COLUMNS[name])
    assert all(column.description and column.checks for column in columns.values())
    assert (TABLES[name].__doc__ or "").strip()


@pytest.mark.parametrize("name", list(TABLES))
def test_a_table_comes_after_those_it_refers_to(name: str) -> None:
    earlier = list(TABLES)[: list(TABLES).index(name)]
    for column in TABLES[name].to_schema().columns.values():
        target = (column.metadata or {}).get("refers_to")
        assert target is None or target in earlier


def frame(name: str, rows: list[folders.Row]) -> pd.DataFrame:
    cells = pd.DataFrame(rows, columns=list(COLUMNS[name]), dtype="str")
    return cells.where(cells != "")


@pytest.mark.parametrize("name", list(TABLES))
def test_a_model_accepts_what_the_door_lets_in(name: str) -> None:
    TABLES[name].validate(frame(name, (folders.sound_record() | folders.sound())[name]), lazy=True)


REFERENCES = ("is not in", "no excerpt")


@pytest.mark.parametrize("case", [case for case in CELLS if not case[5].startswith(REFERENCES)], ids=str)
def test_a_model_refuses_what_the_door_keeps_out(case: tuple[str, int, dict[str, str]]) -> None:
    name, row, cells = case[:3]
    with pytest.raises(pa.errors.SchemaErrors):
        TABLES[name].validate(frame(name, folders.spoilt(name, row, **cells)[name]), lazy=True)


@settings(max_examples=8)
@given(
    st.lists(
        st.one_of(st.none(), st.text(max_size=12), st.sampled_from(["2021-02-29", "91", "a-b", "nan", "day"])),
        min_size=1,
    )
)
def test_a_rule_gives_every_row_a_verdict_of_its_own(cells: list[str | None]) -> None:
    for rule in rules_of("places"):
        if rule.column != "latitude" or "longitude" in rule.condition:
            continue
        together = satisfied(pd.DataFrame({"latitude": cells}, dtype="str"), rule.condition)
        alone = [
            satisfied(pd.DataFrame({"latitude": [cell]}, dtype="str"), rule.condition).iloc[0] for cell in cells[:3]
        ]
        assert list(together[:3]) == alone
        assert len(together) == len(cells)
