"""A verb that has an object of its own tells of that, and a thing may only bear the name of a journey."""

import pytest

from tests.reading.told import stops


@pytest.mark.parametrize(
    "text",
    [
        "Pope Paul spoke at noon. He appealed for an end to bloodshed in Ukraine, Haiti and Sudan.",
        "The Pope made a new appeal for the end of violence in South Sudan.",
        "Father Jon Dahl was named bishop of Sora and auxiliary of Potosí, where he has been serving as a priest.",
        "The Church of Sweden has put its old mission house in Uppsala up for sale, Archbishop Jon Dahl said.",
        "The king appeared to allude to the mood in Barcelona.",
        "President Ann Lee said that the commission of inquiry into the deaths at Karonga would need time.",
        "Minister Ann Lee underlined the importance of stopping the violence in Gaza.",
        "Foreign Minister Ann Lee asked for a debate on the mission in northern Iraq.",
    ],
)
def test_what_is_done_to_something_tells_of_no_journey(text: str) -> None:
    assert stops(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "President Ann Lee will end a tour of the Andes in Quito.",
        "President Ann Lee began the day in Quito.",
        "President Ann Lee is to stop in Quito.",
        "President Ann Lee goes on a mission to Quito.",
        "Singer Ann Lee ends her European tour with shows in Quito.",
    ],
)
def test_a_journey_and_its_days_are_begun_and_ended(text: str) -> None:
    assert [stop.place for stop in stops(text)] == ["Quito"]
