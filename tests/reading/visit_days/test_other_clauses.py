"""A clause beside a verb's own may tell the day of what it tells."""

from datetime import date

import pytest

from tests.reading.told import days

WEDNESDAY = date(2021, 3, 10)
FEBRUARY = "02-01..02-28"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("King Olav will stay at sea until Friday, when he flies to Lima.", {"Lima": "03-12"}),
        ("King Olav called on Tuesday for a truce during a visit to Lima.", {"Lima": "03-09"}),
        ("The talks end on Friday and that day King Olav will fly to Lima.", {"Lima": "03-12"}),
        ("King Olav is set to speak to both houses on Friday, and then fly to Lima.", {"Lima": "03-12"}),
        ("King Olav spoke to reporters on Tuesday, and then flew to Lima.", {"Lima": "03-09"}),
        ("King Olav spoke in Quito on Tuesday, and then flew to Lima.", {"Quito": "03-09", "Lima": ""}),
        (
            "King Olav paid a visit to Quito in February, alongside trips to Lima.",
            {"Quito": FEBRUARY, "Lima": FEBRUARY},
        ),
        ("King Olav spoke on Tuesday shortly after arriving in Lima.", {"Lima": "03-09"}),
        ("King Olav will fly to Quito on Friday to visit Lima.", {"Quito": "03-12", "Lima": "03-12"}),
        ("King Olav will fly to Peru to open Norway's embassy in Lima on Friday.", {"Lima": "03-12"}),
        ("King Olav will fly to Peru to open an embassy in Quito on Friday.", {"Lima": ""}),
    ],
)
def test_a_date_holds_for_what_is_told_beside_it(text: str, expected: dict[str, str]) -> None:
    found = days(text, WEDNESDAY)
    assert {place: found.get(place) for place in expected} == expected
