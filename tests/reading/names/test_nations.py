"""An office belongs to the nation that its words begin with or that stands before it, and to none it only goes to."""

import pytest

from components.reading.names.nations import country_called, nation_before, nation_from
from components.reading.reader import default_atlas


@pytest.mark.parametrize(
    ("said", "office", "expected"),
    [
        ("The French president", "president", "FR"),
        ("South Korean president", "president", "KR"),
        ("Kenya 's president", "president", "KE"),
        ("the Cook Islands ' minister", "minister", "CK"),
        ("US president", "president", "US"),
        ("the UK minister", "UK", "GB"),
        ("a visit to Japan , Minister", "Minister", None),
        ("her return from Peru Ms", "Ms", None),
        ("In Botswana Archbishop", "Archbishop", None),
        ("In Kenya 's president", "president", "KE"),
        ("In US president", "president", "US"),
        ("In French president", "president", "FR"),
        ("the UN 's Mali envoy", "envoy", None),
        ("the Malian envoy", "envoy", "ML"),
        ("the president", "president", None),
    ],
)
def test_the_nation_before_an_office_is_whose_it_is(said: str, office: str, expected: str | None) -> None:
    words = said.split()
    assert nation_before(default_atlas(), words, words.index(office)) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("French president", ("FR", 1)),
        ("Kenya 's president", ("KE", 2)),
        ("Saint Vincent and the Grenadines 's", ("VC", 6)),
        ("president", (None, 0)),
        ("Lima 's mayor", (None, 0)),
        ("", (None, 0)),
    ],
)
def test_the_nation_an_office_begins_with_ends_before_the_office(said: str, expected: tuple[str | None, int]) -> None:
    assert nation_from(default_atlas(), said.split(), 0) == expected


@pytest.mark.parametrize(("name", "code"), [("Peru", "PE"), ("US", "US"), ("Lima", None), ("Nowhere", None)])
def test_only_a_country_is_called_so(name: str, code: str | None) -> None:
    found = country_called(default_atlas(), name)
    assert (found and found.country_code) == code
