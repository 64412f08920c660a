"""Several places in one cell, and the table of places decided by hand."""

from __future__ import annotations

import pytest

from components.geography.country import codes_of
from components.geography.geocoder import GeoNames
from components.geography.geodesic import kilometres
from components.record.locales import decisions, split
from components.record.placing import Atlas


@pytest.mark.parametrize(
    ("locale", "country", "parts"),
    [
        ("Tokyo", "Japan", ["Tokyo"]),
        ("London, Cornwall", "United Kingdom", ["London", "Cornwall"]),
        ("Valletta, Attard", "Malta", ["Valletta", "Attard"]),
        ("Washington, D.C.", "United States", ["Washington, D.C."]),
        ("Washington, D.C., Norfolk", "United States", ["Washington, D.C.", "Norfolk"]),
        ("Mexico, D.F., Puerto Vallarta", "Mexico", ["Mexico, D.F.", "Puerto Vallarta"]),
        ("Acapulco, Mexico, D.F.", "Mexico", ["Acapulco", "Mexico, D.F."]),
        ("Sydney (Nova Scotia), Campobello Island (New Brunswick)", "Canada",
         ["Sydney (Nova Scotia)", "Campobello Island (New Brunswick)"]),
        ("Montebello, Quebec", "Canada", ["Montebello, Quebec"]),
        ("Ottawa, Montebello", "Canada", ["Ottawa", "Montebello"]),
        ("Quebec, Ottawa", "Canada", ["Quebec", "Ottawa"]),
        ("Savelletri, Fasano, Apulia", "Italy", ["Savelletri, Fasano, Apulia"]),
        ("Rome, Anagni , Fiuggi", "Italy", ["Rome", "Anagni", "Fiuggi"]),
        ("Paris, , Paris,", "France", ["Paris"]),
        ("", "Vatican City", []),
    ],
)  # fmt: skip
def test_commas_separate_places_but_not_parts_of_a_name(locale: str, country: str, parts: list[str]) -> None:
    assert split(locale, country) == parts


@pytest.mark.parametrize("decision", decisions().values(), ids=lambda decision: decision.locale)
def test_every_decision_has_a_reason_and_leads_to_the_place_it_names(decision, geocoder: GeoNames) -> None:  # type: ignore[no-untyped-def]
    (placed,) = Atlas(geocoder).places_of(decision.locale, decision.country)
    assert len(decision.reason) > 20
    assert placed.reason == decision.reason
    assert codes_of(decision.country)
    if decision.country_code:
        assert placed.place.country_code == decision.country_code
    if decision.geonames_id:
        assert placed.place.name == decision.means


def test_a_point_set_by_hand_for_a_place_of_geonames_is_where_geonames_has_it(geocoder: GeoNames) -> None:
    both = [one for one in decisions().values() if one.position and one.geonames_id]
    assert both
    for decision in both:
        found = geocoder.gazetteer.by_id(decision.geonames_id or 0)
        assert found is not None
        assert decision.position is not None
        assert kilometres(found.position, decision.position) < 5
