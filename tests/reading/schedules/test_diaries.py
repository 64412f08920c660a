"""Paragraphs headed by days tell of a journey, a place a day."""

from datetime import date

import pytest

from tests.reading.told import stops, when

MONDAY = date(2019, 6, 10)


def told(text: str, published: date | None = MONDAY) -> list[tuple[str, str, str]]:
    """Place, days and status of every stop."""
    return [(stop.place, when(stop), stop.status) for stop in stops(text, published)]


def test_a_day_s_first_words_say_where_it_was() -> None:
    text = """Queen Maud day by day

Queen Maud is touring Kenya. Here is her trip so far.

MONDAY 3 JUNE: Nairobi. A dinner with the president.

TUESDAY 4 JUNE: Nakuru by road, which took all morning.

WEDNESDAY 5 JUNE: On to Kisumu to look at the lake.

THURSDAY 6 JUNE: A quiet day of paperwork.

FRIDAY 7 JUNE: Supposed to be Mombasa. It rained, and that did not happen.

SATURDAY 8 JUNE: Home.
"""
    assert told(text) == [
        ("Nairobi", "06-03", "made"),
        ("Nakuru", "06-04", "made"),
        ("Kisumu", "06-05..06-06", "made"),
        ("Mombasa", "06-07", "cancelled"),
    ]


def test_numbered_days_have_places_though_no_dates() -> None:
    text = """On the road with The Paper Kites

The band are on tour in Japan for the first time.

Day 1 - Tokyo
We landed at dawn and slept.

Day 2 - Tokyo
The first show was loud.

Day 3 - Kyoto
A temple and a gig.

Day 4 - Osaka, Namba Hatch
The last show of the trip.
"""
    assert [(place, days) for place, days, _ in told(text)] == [("Tokyo", ""), ("Kyoto", ""), ("Osaka", "")]


def test_weekdays_follow_the_publication_or_lead_to_it() -> None:
    ahead = """Premier Ann Lee to tour the north

Premier Ann Lee sets out on a four-day trip on Monday. Her programme:

MONDAY: Arrives in Tromsø and visits the university.
TUESDAY: Travels to Alta to open a school.
WEDNESDAY: Kirkenes, for talks with the mayor.
THURSDAY: Returns to Oslo.
"""
    assert told(ahead, date(2019, 6, 7)) == [
        ("Tromsø", "06-10", "planned"),
        ("Alta", "06-11", "planned"),
        ("Kirkenes", "06-12", "planned"),
    ]
    assert [(place, days) for place, days, _ in told(ahead, None)] == [("Tromsø", ""), ("Alta", ""), ("Kirkenes", "")]


def test_weekdays_in_capitals_head_their_paragraphs_before_a_comma_or_a_stop() -> None:
    behind = """Six days on the road

Ann Lee led a delegation to her allies last week.

SUNDAY, Muscat, Oman. We laughed little, but we ate well.

MONDAY MORNING, Bahrain. We met sailors.

TUESDAY. Meetings in Kuwait, and we slept on the way.
"""
    assert told(behind, date(2019, 6, 14)) == [
        ("Muscat", "06-09", "made"),
        ("Manama", "06-10", "made"),
        ("Kuwait City", "06-11", "made"),
    ]


def test_the_year_of_a_diary_is_the_nearest() -> None:
    text = """A cellist's tour diary

Cellist Ann Lee writes from her tour of Germany.

Sunday, May 5. We flew into Hamburg late and went straight to bed.

Monday, May 6. A rehearsal in the morning, then the concert. Full house.

Tuesday, May 7. By train to Leipzig. Bach was everywhere.

Wednesday, May 8. Dresden! The hall was a dream.
"""
    assert told(text, date(2019, 5, 10)) == [
        ("Hamburg", "05-05..05-06", "made"),
        ("Leipzig", "05-07", "made"),
        ("Dresden", "05-08", "made"),
    ]


def test_a_weekday_and_a_number_are_a_day_of_a_list() -> None:
    text = """The Lanterns announce UK tour

The Lanterns will play four shows next month. Tickets are on sale.

Fri 3: Leeds Academy
Sat 4: Glasgow, Barrowland
Mon 6: Newcastle City Hall
Tue 7: Manchester Apollo
"""
    assert [(place, days) for place, days, _ in told(text, date(2019, 4, 10))] == [
        ("Leeds", "05-03"),
        ("Glasgow", "05-04"),
        ("Newcastle upon Tyne", "05-06"),
        ("Manchester", "05-07"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        """The week ahead

What is coming up in the world, with visits and talks.

MONDAY - Foreign ministers meet in Brussels.
TUESDAY - Bankers gather in Basel.
WEDNESDAY - Farmers march in Paris.
""",
        """Weather

A trip to the coast may be wet.

Monday: Rain in Bergen.
Tuesday: Sun in Oslo.
Wednesday: Wind in Molde.
""",
    ],
)
def test_a_calendar_of_many_is_no_diary(text: str) -> None:
    assert told(text, date(2019, 6, 7)) == []
