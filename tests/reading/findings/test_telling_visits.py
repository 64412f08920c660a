from datetime import date

import pytest

from tests.reading.told import stops

WEDNESDAY = date(2019, 10, 30)


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Ann Lee wrote to the leaders of Peru and Chile, where she is liked.",
        "Pope Francis visited nobody. The Pope then turned his thoughts to the faithful in Pemba.",
        "Pope Francis expressed his closeness to those who suffer in Beira on Sunday.",
        "President Ann Lee will stay in Brazil to direct the response to the floods.",
        "Prime Minister Ann Lee stayed away from a summit in Beijing on Monday.",
        "Prime Minister Ann Lee wrote a letter to leaders meeting in Brussels on Monday.",
        "Prime Minister Ann Lee held a video call with leaders meeting in Kyiv on Monday.",
        "Prime Minister Ann Lee watched the ceremony in Baku on television on Monday.",
        "President Ann Lee will stay at home instead of travelling to Dubai on Thursday.",
        "Pope Francis called on Sunday for a ceasefire in Gaza.",
        "Pope Francis prayed on Sunday for peace in Sudan.",
        "Pope Francis prayed for the victims of the floods in Brazil on Sunday.",
        "British author Ann Lee writes about a doctor who travels to Nairobi.",
        "British actor Bo Dahl plays a king who flees to Paris.",
        "HRH Princess Ana was delivered of a son on Tuesday at the hospital in Solna.",
        "Minister Ann Lee is on her way. Plus refuelling stops in Darwin and Colombo.",
        "The girls came second after going down 3-0 to Vanuatu in Sunday's match. Coach Ann Lee was glad.",
        "The 250,000th visitor landed at Mahé on September 9, Minister Bo Dahl said.",
        "Minister Bo Dahl said a wall of ice fell as the shaking went through Lima.",
        "The minister said that the envoy Ann Lee is interested to hold an expo in Egypt.",
        "Asked about a story which stated that Commissioner Ann Lee would travel to Cuba, he smiled.",
        "Prime Minister Tim Hale will not join the others on their retreat to Soufriere tomorrow.",
        "Singer Ann Lee would not be on stage in Fredericton on Thursday.",
        "President Ann Lee will not be at the summit in Maputo or go on to Luanda.",
        "Prime Minister Jan Abe gave a favourable assessment of the contacts between Pyongyang and Seoul held at "
        "Panmunjom.",
        "President Ann Lee of Kenya spoke of Kenya's relations with the lands where the envoys will serve.",
        "The king got letters. They accredit an ambassador as the authority of another country in the Netherlands.",
        "Minister Ann Lee praised their efforts for peace, especially those in Mali and Lebanon.",
        "Minister Ann Lee was welcomed in by the chargé d'affaires in Accra.",
        "King Olav will host the state visit of Bishop Ann Lee at Bergen.",
        "President Ann Lee missed many events this year, including the summit of the union in Harare.",
        '"I think it is better that I stay in Dominica in the coming days to give help," Prime Minister Ann Lee said.',
    ],
)
def test_what_nobody_does_is_no_visit(text: str) -> None:
    assert stops(text, WEDNESDAY) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Director Ann Lee is on Thursday expected to go for a short while to Masindi, north of Kampala.", "Masindi"),
        ("The All Blacks will fly to San Diego on 15 July, where they will play Fiji.", "San Diego"),
        ("The Japanese team flew home from Qatar on Tuesday after losing to Croatia.", "Doha"),
        ("Pope Francis prayed for the dead in Kabul on Tuesday.", "Kabul"),
        ("Minister Ann Lee has told of the shaking, went to Lima and met its mayor.", "Lima"),
        ("President Ann Lee will stay in Lima for three days to sign agreements.", "Lima"),
    ],
)
def test_what_somebody_does_is_one(text: str, place: str) -> None:
    assert [stop.place for stop in stops(text, WEDNESDAY)] == [place]


def test_who_will_come_back_from_where_she_will_be_has_not_been_there() -> None:
    text = "Minister Ann Lee will be coming back from Quito where she will attend a ceremony."
    assert [(stop.place, stop.status) for stop in stops(text, WEDNESDAY)] == [("Quito", "planned")]
