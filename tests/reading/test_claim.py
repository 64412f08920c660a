"""A claim is of the place that is named, and stands where its name does."""

from components.reading.claim import Claim
from components.reading.names.marked import PlaceMention
from tests.reading.told import marked


def test_a_claim_is_of_the_place_that_is_named_and_stands_there() -> None:
    (sentence,) = marked("Minister Ann Lee flew to Lima.")
    claim = Claim(sentence.places[0], 0, open=True, strong=True, status="made", phrase="goes to")
    assert (claim.place.name, claim.at) == ("Lima", 25)


def test_a_place_without_its_name_is_claimed_by_its_whole_sentence() -> None:
    first, second = marked("Minister Ann Lee flew to Lima. There she rests.")
    mention: PlaceMention = second.unnamed(first.places[0].place)
    claim = Claim(mention, 1, open=True, strong=True, status="made", phrase="goes to")
    assert (claim.place.name, claim.at) == ("Lima", second.span.start)


def test_what_is_said_of_one_who_is_named_is_sure_and_nobody_else_s() -> None:
    (sentence,) = marked("Minister Ann Lee flew to Lima.")
    (ann,) = filter(None, sentence.people)
    claim = Claim.of_person(ann, sentence.places[0], 0, "made", None, phrase="goes to")
    assert (claim.people, claim.strong, claim.open) == ((ann,), True, False)
