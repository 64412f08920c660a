"""An outing is found with its places: behind it, right before it, or before "there"."""

import pytest

from components.reading.phrases.outings import bare_places, day_of, is_outing, outing_in, places_of


def _words(said: list[str], places: list[int]) -> list[str]:
    return [said[at] for at in places]


@pytest.mark.parametrize(
    ("text", "outings"),
    [
        ("a visit to P0 for talks", ["visit", "talks"]),
        ("plans to go", ["plans"]),
        ("plans for P0", []),
        ("a letter to P0", []),
    ],
)
def test_an_outing_is_what_is_called_so_or_a_plan_to_do_it(text: str, outings: list[str]) -> None:
    said = text.split()
    assert [word for at, word in enumerate(said) if is_outing(said, at)] == outings


@pytest.mark.parametrize(
    ("text", "head", "places"),
    [
        ("a call at P0", "call", ["P0"]),
        ("D0 's show in P0", "show", ["P0"]),
        ("the P0 leg", "leg", ["P0"]),
        ("P0 and P1 shows", "shows", ["P0", "P1"]),
        ("a concert in P0 , P1 and P2", "concert", ["P0", "P1", "P2"]),
        ("her plan to visit P0", "plan", ["P0"]),
        ("a visit to P0 for talks in P1", "talks", ["P0", "P1"]),
        ("visits to P0 for talks in P1", "talks", ["P0", "P1"]),
        ("a trip to P0 after talks in P1", "talks", ["P1"]),
        ("after a visit to P0 for talks in P1", "talks", ["P1"]),
        ("a visit to P0 of two days", "visit", ["P0"]),
        ("a visit to P0 , which follows one to P1", "visit", ["P0"]),
        ("P0 is on the list , but the trip there", "trip", ["P0"]),
        ("a stop in P0 's port", "stop", ["P0"]),
        ("a stop near P0 's border", None, []),
        ("a visit from P0", None, []),
        ("a visit which P0 liked", None, []),
        ("a visit there", None, []),
        ("a visit", None, []),
        ("the letter to P0", None, []),
    ],
)
def test_the_head_of_a_noun_phrase_is_an_outing_with_its_places(text: str, head: str | None, places: list[str]) -> None:
    said = text.split()
    found = outing_in(said, 0, len(said))
    assert (found and (said[found[0]], _words(said, found[1]))) == (head and (head, places))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("visit to P0 and on the road to P1", ["P0", "P1"]),
        ("visit to P0 has begun and P1 too", ["P0"]),
        ("visit to P0 made news in P1", ["P0"]),
        ("visit to P0 planned for P1", ["P0", "P1"]),
        ("visit by A0 of P0", []),
        ("visit by A0 of the P0 to P1", ["P1"]),
        ("visit to P0 by A0 of P1", ["P0"]),
        ("visit of P0", ["P0"]),
        ("visit of A0 from P0", []),
        ("visit , P0", []),
        ("visit is to P0", []),
        ("visit which led to P0", []),
        ("visit to one or two or three or four or five or six of P0", []),
    ],
)
def test_places_are_looked_for_as_far_as_the_outing_goes(text: str, places: list[str]) -> None:
    said = text.split()
    assert _words(said, places_of(said, 0, len(said), 0)) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("P0", ["P0"]),
        ("P0 and P1", ["P0", "P1"]),
        ("but both P0 and P1", ["P0", "P1"]),
        ("friends of P0 and P1", []),
        ("talks in P0", []),
        ("P0 talks", []),
        ("", []),
    ],
)
def test_bare_places_are_a_subject_and_follow_no_preposition(text: str, places: list[str]) -> None:
    said = text.split()
    assert _words(said, bare_places(said, 0, len(said))) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("P0 , P1 and P2", ["P0", "P1", "P2"]),
        ("but P0 , P1 , P2 and P3", ["P0", "P1", "P2", "P3"]),
        ("in P0 , P1 and P2", ["P1", "P2"]),
        ("in P0 , P1", ["P1"]),
    ],
)
def test_a_list_of_bare_places_goes_back_past_its_commas(text: str, places: list[str]) -> None:
    said = text.split()
    start = len(said) - said[::-1].index(",")
    assert _words(said, bare_places(said, start, len(said))) == places


@pytest.mark.parametrize(
    ("text", "head", "place", "alone", "day"),
    [
        ("a visit to P0 on D0 was off", "visit", "P0", True, 0),
        ("D0 's P0 concert was off", "concert", "P0", True, 0),
        ("a planned D0 stop in P0 was off", "stop", "P0", True, 0),
        ("on D0 the visit to P0 was off", "visit", "P0", True, None),
        ("a visit to P0 was off", "visit", "P0", True, None),
        ("a show in P0 on D0 and P1 on D1 was off", "show", "P1", False, 1),
        ("a show in P0 and P1 on D1 was off", "show", "P0", False, None),
        ("D0 , concert in P0 was off", "concert", "P0", True, None),
        ("D0 's concert in P0 and P1 was off", "concert", "P1", False, None),
        ("a show D0 near P0 and P1 was off", "show", "P0", False, None),
        ("D0 's show in P0 and D1 's in P1 was off", "show", "P0", False, 0),
        ("D0 's show in P0 and D1 's in P1 was off", "show", "P1", False, 1),
    ],
)
def test_the_day_of_an_outing_stands_behind_its_place_or_before_its_noun(
    text: str, head: str, place: str, alone: bool, day: int | None
) -> None:
    said = text.split()
    assert day_of(said, said.index(head), said.index(place), said.index("was"), alone) == day
