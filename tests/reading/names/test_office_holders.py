"""A style before a name or an office is nobody of its own, and a town before a name is no first name."""

from datetime import date

import pytest

from tests.reading.told import stops

WEDNESDAY = date(2019, 5, 8)


@pytest.mark.parametrize(
    ("text", "travellers", "places"),
    [
        ("Grand Duke Henri will visit Riga. The Grand Duke will go on to Oslo.", [("Duke Henri",)], ["Riga", "Oslo"]),
        (
            "HRH The Princess Royal visited Elgin. The Princess Royal then went to Oslo.",
            [("Princess Royal",)],
            ["Elgin", "Oslo"],
        ),
        ("Prime Minister Rt Hon Ann Lee will visit South Korea.", [("Ann Lee",)], ["Seoul"]),
        ("British High Commissioner Her Excellency Ann Lee will visit Honiara.", [("Ann Lee",)], ["Honiara"]),
        (
            "Foreign Minister Ann Tamm will visit Latvia. In Helsinki Tamm will meet the press.",
            [("Ann Tamm",)],
            ["Riga", "Helsinki"],
        ),
        (
            "Bishop Tomas of Tartu came to Serbia on Monday. He was accompanied on the trip by Bishop Jan of Bergen.",
            [("Tomas",)],
            ["Belgrade"],
        ),
        ("The Catholic Patriarchate takes in two archdioceses in Syria, one in Turkey.", [], []),
        (
            "Archbishop Lee went to Peru. The Archbishop and Mrs Lee flew on to Chile, and in Bolivia he preached.",
            [("Lee",)],
            ["Lima", "Santiago", "Sucre"],
        ),
        (
            "Sam Ofori, spokesman of the president, said President Ann Lee would visit Peru. The president goes on to "
            "Chile.",
            [("Ann Lee",)],
            ["Lima", "Santiago"],
        ),
        (
            "His Holiness Abune Yonas went to Cairo. Pope Tawadros II met him. His Holiness flew on to Nicosia.",
            [("Abune Yonas",)],
            ["Cairo", "Nicosia"],
        ),
        (
            "The Tánaiste Ann Lee will visit Peru. The Tánaiste goes on to Chile.",
            [("Ann Lee",)],
            ["Lima", "Santiago"],
        ),
        (
            "The Secretary General of the Office of the President of Peru Bo Ruiz welcomed guests. The President of "
            "the Republic of Malta, Ann Lee, visited Lima.",
            [("Ann Lee",)],
            ["Lima"],
        ),
        (
            "Cardinal Jan Lee will be in Peru and Guyana from 3 to 9 May, the Vatican added.",
            [("Jan Lee",)],
            ["Lima", "Georgetown"],
        ),
    ],
)
def test_who_travels_is_known_whatever_stands_beside_the_name(
    text: str, travellers: list[tuple[str, ...]], places: list[str]
) -> None:
    found = stops(text, WEDNESDAY)
    assert [stop.place for stop in found] == places
    assert list(dict.fromkeys(stop.travellers for stop in found)) == travellers


def test_an_agency_in_a_dateline_is_not_who_is_meant_by_he() -> None:
    text = (
        "VIENNA (Alpine Newswires)--Chancellor Jan Gruber will set off on Sunday on a trip to Asia. "
        "To begin with he will on Sunday meet the President in Astana."
    )
    assert [(stop.place, stop.travellers) for stop in stops(text, WEDNESDAY)] == [("Astana", ("Jan Gruber",))]


@pytest.mark.parametrize(("village", "places"), [("Kirakira", ["Honiara", "Kirakira"]), ("Maria", ["Honiara"])])
def test_a_village_of_a_long_name_may_be_visited(village: str, places: list[str]) -> None:
    text = f"Archbishop Jan Lee will visit Honiara, Solomon Islands, on Monday. Lee will visit {village} on Tuesday."
    assert [stop.place for stop in stops(text, WEDNESDAY)] == places


def test_who_is_named_with_his_wife_goes_with_her_whatever_is_said_of_him() -> None:
    text = (
        "Luxembourg's new Grand Duke Henri who took the oath on Oct. 3, and his Belgian-born wife Grand Duchess Eva "
        "will travel to Oslo."
    )
    assert [(stop.place, stop.travellers) for stop in stops(text, WEDNESDAY)] == [
        ("Oslo", ("Duke Henri", "Duchess Eva"))
    ]


def test_a_confederation_of_something_is_no_town() -> None:
    text = "President Ann Lee will fly to Denmark to meet business people at the Confederation of Danish Industry."
    assert [stop.place for stop in stops(text, WEDNESDAY)] == ["Copenhagen"]
