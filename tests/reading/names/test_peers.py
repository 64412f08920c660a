"""Whoever is somebody's counterpart or minister governs where that is said."""

from __future__ import annotations

import pytest

from tests.reading import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peruvian Minister Tom Hale met his Kenyan counterpart, Ann Lee.", ({"minister"}, "KE")),
        ("Peruvian Minister Tom Hale met his Kenyan counterpart Ann Lee.", ({"minister"}, "KE")),
        ("Peruvian President Tom Hale rested, while his foreign minister, Ann Lee, spoke.", ({"minister"}, "PE")),
        ("Peruvian President Tom Hale sent his deputy, Ann Lee.", ({"deputy"}, "PE")),
        ("Peruvian President Tom Hale met his counterpart, Ann Lee.", (set(), None)),
        ("Peruvian President Tom Hale met his wife, Ann Lee.", ({"wife"}, None)),
    ],
)
def test_whose_counterpart_and_minister_somebody_is_says_where_they_govern(
    text: str, expected: tuple[set[str], str | None]
) -> None:
    assert [(p.offices, p.country) for p in told.people(text) if p.name == "Ann Lee"] == [expected]


def test_several_counterparts_are_each_of_one_country() -> None:
    everybody = told.people(
        "French minister Jean Roy and his Greek and Cypriot counterparts, Ada Berg and Bo Ray, met."
    )
    assert {p.name: p.country for p in everybody} == {"Jean Roy": "FR", "Ada Berg": "GR", "Bo Ray": "CY"}


def test_counterparts_who_are_more_than_their_countries_are_said_of_no_country() -> None:
    everybody = told.people("French minister Jean Roy and his Greek counterparts, Ada Berg and Bo Ray, met.")
    assert {p.name: p.country for p in everybody} == {"Jean Roy": "FR", "Ada Berg": None, "Bo Ray": None}
