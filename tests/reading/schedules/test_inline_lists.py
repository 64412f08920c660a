from datetime import date

import pytest

from tests.reading.told import stops, when

MAY = date(2015, 4, 20)
WHO = "Folk duo Rook Lane have an album out. The duo will tour again, with tickets on sale now. "


@pytest.mark.parametrize(
    "leads",
    [
        "Rook Lane dates are",
        "Rook Lane (with the Larks in support) shows are",
        "Rook Lane play",
    ],
)
def test_a_sentence_of_a_paragraph_may_be_a_list(leads: str) -> None:
    told = (
        f"{leads} the Sand Theatre, Bloemfontein, June 2; Opera House, Durban, June 3; Endler Hall, Pretoria, June 4."
    )
    found = stops(f"{WHO}{told} They are glad.", MAY)
    assert [(stop.place, when(stop)) for stop in found] == [
        ("Bloemfontein", "06-02"),
        ("Durban", "06-03"),
        ("Pretoria", "06-04"),
    ]


def test_clauses_that_semicolons_part_are_no_list() -> None:
    told = (
        "They play music; in 2012 it was folk in Durban; in 2013 she sang in Pretoria; in 2014 they broke up in Oslo."
    )
    assert all(stop.place != "Durban" or stop.status != "planned" for stop in stops(WHO + told, MAY))


@pytest.mark.parametrize(
    "leads",
    [
        "Comedian Ann Lee tours:",
        "A tour of the south by Chadian president Ann Lee, put off in March, has been rearranged:",
    ],
)
def test_whoever_is_named_before_a_list_is_no_hall_of_it(leads: str) -> None:
    (first, *_) = found = stops(f"{leads} Bloemfontein (June 2), Durban (June 3), Pretoria (June 4).", MAY)
    assert [(stop.place, when(stop), stop.status) for stop in found] == [
        ("Bloemfontein", "06-02", "planned"),
        ("Durban", "06-03", "planned"),
        ("Pretoria", "06-04", "planned"),
    ]
    assert first.travellers == ("Ann Lee",)


def test_entries_may_end_with_their_days_in_brackets() -> None:
    told = "Durban, Opera House (June 2) Pretoria, Endler Hall (3) Bloemfontein, Sand Theatre (Wednesday, July 1)"
    found = stops(f"{WHO}\n\n{told}", MAY)
    assert [(stop.place, when(stop)) for stop in found] == [
        ("Durban", "06-02"),
        ("Pretoria", "06-03"),
        ("Bloemfontein", "07-01"),
    ]
