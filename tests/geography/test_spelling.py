import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.geography.spelling import fold, slips


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Ciudad Juárez", "ciudad juarez"),
        ("Łódź", "lodz"),
        ("Tromsø", "tromso"),
        ("İstanbul", "istanbul"),
        ("Port-au-Prince", "port au prince"),
        ("Sana'a", "sanaa"),
        ("N’Djamena", "ndjamena"),
        ("Nukuʻalofa", "nukualofa"),
        ("St. Petersburg", "saint petersburg"),
        ("Ft. Erie", "fort erie"),
        ("The Hague", "hague"),
        ("the", "the"),
        ("U.S.S.R.", "ussr"),
        ("Washington, D.C.", "washington dc"),
        ("Trinidad & Tobago", "trinidad and tobago"),
        ("Москва", "москва"),
        (" ,.- ", ""),
    ],
)
def test_spellings_of_one_name_meet(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_case_and_surrounding_space_do_not_matter(text: str) -> None:
    assert fold(f"  {text}\n") == fold(text)


@given(st.text("abcdef", min_size=2, max_size=8), st.data())
def test_every_single_slip_is_among_the_slips(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(name) - 1))
    near = set(slips(name))
    assert name[:at] + name[at + 1 :] in near
    assert name[:at] + "z" + name[at + 1 :] in near
    assert name[:at] + "z" + name[at:] in near
    assert name[: max(at - 1, 0)] + name[max(at - 1, 0) : at + 1][::-1] + name[at + 1 :] in near
