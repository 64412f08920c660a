"""Fellows are parties, ensembles are groups, and every group may be an act."""

from components.reading.vocabulary.parties import ACTS, ENSEMBLES, FELLOWS, GROUPS, PARTIES, PARTY_NAMES


def test_fellows_are_parties() -> None:
    assert FELLOWS < PARTIES


def test_every_group_but_a_company_is_an_ensemble_and_may_stand_before_the_name_of_an_act() -> None:
    assert {"company"} == GROUPS - ENSEMBLES
    assert GROUPS < ACTS


def test_the_head_of_the_table_is_no_partys_name() -> None:
    assert "word" not in PARTY_NAMES
    assert {"academicals", "albion"} <= PARTY_NAMES
