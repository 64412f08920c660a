"""Diaries, letters home, blogs and interviews: whoever travels tells of it in the first person."""

from datetime import date

import pytest

from components.reading.party.narrators import narrator
from components.reading.reader import read

DIARY = """Notes from a small choir's bus

Monday. Two hours late, and nobody had eaten. I slept in my coat at a hostel in Kraków.

Tuesday. We sang for the miners in Opole. I dropped the folder. Nobody minded.

Wednesday. On to Brno. The bus broke down.

Thursday. Vienna, with an ice cream. I saw no music. We had been meant to go to Graz but the hall was closed.
"""
LETTER = """Dear all,

I am writing this from a balcony in Tbilisi with the washing going round behind me. I bought a rug. On Sunday we took
the train to Batumi, where it rained, and I finished my book. Tomorrow we shall be in Yerevan, and I am told the road
is good.

Love to the dogs,
Ellen
"""
INTERVIEW = """The envoy who never unpacks

Maria Holt, 58, has mediated in the conflict since 2016.

How was the trip?

Long. I spent nine days in Tripoli and I was in Benghazi for two of them. I came back on Tuesday.

Did you meet the general?

I saw him in Cairo. I am not going to tell you what he said.

And what comes next?

I fly to Tunis on Sunday, and I will be in New York on the 14th to brief the Council.

You grew up in Oslo?

In Bergen. I lived in Oslo later.
"""
BLOG = """Tour blog, week three

Hello from somewhere on the motorway. We played Hamburg last night and I broke two strings. I miss my cat. Tonight we
play Bremen. I love you all, see you in Leeds on the 19th.
"""


OWN_TOUR = """My tour is now confirmed, so I may post it here.

Thursday, May 17th: The Owl, Graz, Austria 7pm

Friday, May 18th: The Hare, Vienna, Austria

Monday, May 21st: The Fox, Linz, Austria

And that is it until autumn. I am tired already.
"""


def told(text: str) -> tuple[tuple[str, ...], dict[str, str]]:
    trips = read(text, date(2018, 5, 10)).trips
    return (trips[0].travellers if trips else (), {s.place: s.status for t in trips for s in t.stops})


def test_a_tour_that_is_called_my_tour_is_that_of_the_author() -> None:
    assert told(OWN_TOUR) == (("the author",), {"Graz": "planned", "Vienna": "planned", "Linz": "planned"})
    assert told(OWN_TOUR.replace("My tour", '"My tour').replace("here.", 'here", he said.'))[0] == ()


def test_a_diary_is_the_journey_of_whoever_tells_it() -> None:
    travellers, stops = told(DIARY)
    assert travellers == ("the author",)
    assert stops == {"Kraków": "made", "Opole": "made", "Brno": "made", "Vienna": "made", "Graz": "cancelled"}


def test_whoever_lists_the_dates_of_the_tour_travels() -> None:
    text = (
        "On the road again\n\nI am off again. I have been writing songs all winter. I took on too much. The route:\n\n"
        "14-5-2011, Ghent, BE\n18-5-2011, Leipzig, DE\n19-5-2011, Dresden, DE"
    )
    (trip,) = read(text, date(2011, 5, 2)).trips
    assert trip.travellers == ("the author",)
    assert [stop.place for stop in trip.stops] == ["Ghent", "Leipzig", "Dresden"]


def test_a_letter_home_tells_of_its_writer() -> None:
    travellers, stops = told(LETTER)
    assert travellers == ("the author",)
    assert stops == {"Tbilisi": "made", "Batumi": "made", "Yerevan": "planned"}


def test_an_interview_tells_of_whom_it_introduces() -> None:
    travellers, stops = told(INTERVIEW)
    assert travellers == ("Maria Holt",)
    assert stops == {
        "Tripoli": "made",
        "Benghazi": "made",
        "Cairo": "made",
        "Tunis": "planned",
        "New York City": "planned",
    }


def test_a_blog_tells_of_those_on_tour() -> None:
    assert told(BLOG)[1] == {"Hamburg": "made", "Bremen": "planned", "Leeds": "planned"}


def test_a_band_that_looks_back_on_its_tour_travels() -> None:
    text = (
        "What a tour! We were tired. We had colds, and still we laughed. Then we sang. Every show was full. "
        "The last leg of the tour saw us in Toulouse, Lyon and Dijon. The crowd in Dijon would not go home, so we "
        "played a second encore. We love you."
    )
    assert told(text) == (("the band",), {"Toulouse": "made", "Lyon": "made", "Dijon": "made"})


def test_notes_of_an_author_on_a_tour_are_of_the_author_also_where_the_book_is_a_novel() -> None:
    text = (
        "After a month on the road with my crime novel I'm worn out from the travel. The tour kicked off at Poe's in "
        "Toronto. I met a fine writer I first got to know at school. Fog kept me from flying to Winnipeg "
        "on September 27, and the reading there had to be cancelled. "
        "Next month I'll be in Reykjavik for a thriller festival with Ann Lee. After the tour I have a book to finish."
    )
    travellers, stops = told(text)
    assert travellers == ("the author",)
    assert stops == {"Toronto": "made", "Winnipeg": "cancelled", "Reykjavík": "planned"}


@pytest.mark.parametrize(
    "text",
    [
        # A government that speaks of a show.
        "We welcome the plan, said President Ann Lee. We know the show. We will see the show. We want the show in "
        "Oslo. We have no crowd.",
        # An essay that asks itself.
        "I have not been on a plane since 2019. Was I wrong? I think I was. My sister lives in Lisbon. What would you "
        "do? I write to her. The government in Paris has banned short flights. Could it work here? I doubt it.",
        # Who speaks for others at a briefing.
        "QUESTION: Has the minister spoken to anybody in Cairo?\n\nMR BERG: I have no calls to read out. I would refer "
        "you to them.\n\nQUESTION: Will he go?\n\nMR BERG: I have no travel to announce. We told our embassy in Oslo."
        "\n\nQUESTION: Why not?\n\nMR BERG: I said what I said.",
        # A first person who is quoted.
        '"I was in Oslo," said a man. "I was in Bergen." Who was he? "I have none." Why? "I lost it in Tromsø." How?',
    ],
)
def test_a_first_person_who_goes_nowhere_has_no_journey(text: str) -> None:
    assert told(text) == ((), {})


CLUB = """Hello from the road,

Folk Club was packed last night and I played for two hours. Folk Club will open for me again in Kortrijk on Friday.

I drove on to Flensburg on Tuesday, where I lost my hat. I am on my way to Kortrijk today. Tomorrow I play in Bielefeld.
"""
BOOKS = """We began the tour on Monday with a show in a bookshop. We sold two books. We read from the novel at a show in
another bookshop. We signed books. We had a crowd of nine, for a signing. We are glad of the last show, and the book."""


def test_a_club_where_somebody_plays_is_not_who_tells_of_it() -> None:
    trips = read(CLUB, date(2024, 5, 8)).trips
    assert {name for trip in trips for stop in trip.stops for name in stop.travellers} == {"the author"}


@pytest.mark.parametrize(("text", "expected"), [(BOOKS, "Ann Lee"), (BOOKS.replace("book", "x"), "the band")])
def test_who_tells_more_of_books_than_of_shows_is_an_author_and_no_band(text: str, expected: str) -> None:
    assert narrator(read(text).sentences, 0, None, "Ann Lee").name == expected
