"""What somebody of one country does on a day in a town of another is a visit, unless it is done from afar."""

from datetime import date

import pytest

from components.reading.dates.days import one_day
from components.reading.findings.deeds_abroad import does_abroad
from components.reading.names.person import Person
from components.reading.reader import read
from tests.reading.party.cast import of

WEDNESDAY = date(2023, 5, 10)


def towns(text: str) -> list[str]:
    return [stop.place for trip in read(text, WEDNESDAY).trips for stop in trip.stops]


@pytest.mark.parametrize("who", ["Norway's Foreign Minister Ana Cruz", "Norwegian singer Ana Cruz"])
@pytest.mark.parametrize("did", ["handed over ten ambulances", "fell ill", "opened a shop", "was given a medal"])
def test_a_deed_on_a_day_in_another_country_is_a_visit(who: str, did: str) -> None:
    assert towns(f"{who} {did} in Lima on Saturday.") == ["Lima"]


@pytest.mark.parametrize("where", ["Oslo", "Bergen"])
def test_a_deed_at_home_is_none(where: str) -> None:
    assert towns(f"Norway's Foreign Minister Ana Cruz handed over ten ambulances in {where} on Saturday.") == []


@pytest.mark.parametrize(
    "did",
    [
        "condemned the attack",
        "sacked the ambassador",
        "imposed sanctions on banks",
        "has been indicted",
        "paid tribute to the victims",
        "will be shown",
        "failed to attend the summit",
    ],
)
def test_what_is_done_from_afar_is_none(did: str) -> None:
    assert towns(f"Norway's Foreign Minister Ana Cruz {did} in Lima on Saturday.") == []


@pytest.mark.parametrize(("office", "travels"), [("minister", True), ("ambassador", False)])
def test_who_is_posted_abroad_makes_no_visit_there(office: str, travels: bool) -> None:
    ana = Person(0, "Ana Cruz", {office}, country="NO")
    acts = [of(ana, "Lima", days=one_day(WEDNESDAY))]
    assert does_abroad(ana, acts, read("She planted a tree in Lima.").sentences) is travels
