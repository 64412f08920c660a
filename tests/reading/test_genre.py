"""Texts full of places and of words for travelling that tell nobody's journey."""

import pytest

from components.reading.reader import read

NO_JOURNEY = {
    "an airline's routes": (
        "Sky Condor opened its route from Lima to Quito on 28 October. To greet the arrival of Sky Condor in Quito, a "
        "water arch was performed. Ann Lee, head of routes, said the third aircraft arriving at Quito helps. The "
        "carrier flies four-times-weekly. The seasonal service to Cusco starts in May."
    ),
    "a travelling exhibition": (
        "The exhibition, a part of Ana Ruiz's Pacific tour, will present 61 masterpieces. The Lima leg of the "
        "travelling exhibition comes after the show's visit to the National Museum in Quito, which ended May 27."
    ),
    "mourning": (
        "Colleagues mourn sudden death of ambassador\n\nROME - Chile's ambassador who collapsed during talks at his "
        "mission in Rome is remembered. Hernan Soto was taken to a hospital. Soto worked in Geneva and Nairobi."
    ),
    "letters of credence": (
        "Six new ambassadors handed their letters of credence to President Ana Torres yesterday. It was the turn of "
        "the new Ambassador of Thailand, Prasert Suk. With each the President spoke, with one about a visit to Luanda. "
        "On Monday, President Torres opened a seminar in Lisbon."
    ),
    "reports that are untrue": (
        "Minister Freddy Soto said that newspaper reports that President Ana Torres is to travel to Quito shortly were "
        '"a fairy tale." He also said there had been no talk of a meeting in Lima.'
    ),
    "a court at home": "The Duke of Kent will attend the Annual Awards at the Army Museum in Chelsea on Tuesday.",
}


@pytest.mark.parametrize("text", NO_JOURNEY.values(), ids=NO_JOURNEY)
def test_a_text_of_another_genre_tells_no_journey(text: str) -> None:
    assert [stop.place for trip in read(f"published: 2022-06-14\n\n{text}").trips for stop in trip.stops] == []
