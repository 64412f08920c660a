"""What a sentence says of a visit does not change with where its day stands, or with what else it tells.

Each frame is filled with every deed: what is read of all of them is the same place, day and status.
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading import told

WEDNESDAY = date(2024, 5, 8)
MONDAY, FRIDAY = date(2024, 5, 6), date(2024, 5, 10)
KNOWN = "Norwegian Foreign Minister Espen Lund arrived in Lisbon on Saturday.\n\n"

# What somebody did, and will do, in a place.
DEEDS = [
    ("visited", "visit"),
    ("arrived in", "arrive in"),
    ("flew to", "fly to"),
    ("travelled to", "travel to"),
    ("went to", "go to"),
    ("made a stop in", "make a stop in"),
    ("paid a visit to", "pay a visit to"),
    ("met the president in", "meet the president in"),
    ("held talks in", "hold talks in"),
    ("attended a summit in", "attend a summit in"),
    ("took part in a forum in", "take part in a forum in"),
    ("spoke at a university in", "speak at a university in"),
    ("gave a speech in", "give a speech in"),
    ("addressed parliament in", "address parliament in"),
    ("led a prayer service in", "lead a prayer service in"),
    ("laid a wreath in", "lay a wreath in"),
    ("opened an embassy in", "open an embassy in"),
    ("signed an agreement in", "sign an agreement in"),
    ("toured a hospital in", "tour a hospital in"),
    ("was received by the king in", "be received by the king in"),
]
PAST = [
    "On Monday, he {did} Osaka.",
    "He {did} Osaka on Monday.",
    "Lund on Monday {did} Osaka.",
    "On Monday, after breakfast with fishermen, he {did} Osaka.",
    "He {did} Osaka on Monday, where he thanked the fishermen.",
    "He {did} Osaka on Monday to thank the fishermen.",
    "He {did} Osaka, the largest port of the region, on Monday.",
    "He {did} Osaka on Monday, his office said on Tuesday.",
    "The ministry said on Tuesday that he {did} Osaka on Monday.",
    "Lund, who {did} Osaka on Monday, is fond of fish.",
    "Accompanied by fishermen, he {did} Osaka on Monday.",
    "Lund and several officials {did} Osaka on Monday.",
    "He {did} Osaka on Monday for the first time in decades.",
    "He {did} Osaka on Monday to mark two decades of ties.",
    "He {did} Osaka on Monday for a meeting that was postponed in March.",
    "He answered questions from reporters and {did} Osaka on Monday.",
    "He urged both sides to talk, and later {did} Osaka on Monday.",
    "He warned against a trade war and then {did} Osaka on Monday.",
]
AHEAD = [
    "On Friday, he will {do} Osaka.",
    "He will {do} Osaka on Friday.",
    "He is set to {do} Osaka on Friday.",
    "He is expected to {do} Osaka on Friday.",
    "He will {do} Osaka on Friday, where he will thank the fishermen.",
    "He will {do} Osaka on Friday to thank the fishermen.",
    "He will {do} Osaka on Friday, his office said on Tuesday.",
    "The ministry announced on Tuesday that, on Friday, he will {do} Osaka.",
    "Lund, who will {do} Osaka on Friday, is fond of fish.",
    "On Friday, he will speak to reporters and will then {do} Osaka.",
    "He will {do} Osaka on Friday for the first time in decades.",
]


def osaka(said: str) -> tuple[date | None, str] | None:
    """The day and the status of the stop in Osaka that a sentence adds to a known journey."""
    found = [stop for stop in told.stops(KNOWN + said, WEDNESDAY) if stop.place == "Osaka"]
    return (found[0].start, found[0].status) if len(found) == 1 else None


@pytest.mark.parametrize("frame", PAST)
def test_what_was_done_on_a_day_is_read_in_every_frame(frame: str) -> None:
    read = {did: osaka(frame.format(did=did)) for did, _ in DEEDS}
    assert read == dict.fromkeys(read, (MONDAY, "made"))


@pytest.mark.parametrize("frame", AHEAD)
def test_what_will_be_done_on_a_day_is_read_in_every_frame(frame: str) -> None:
    read = {do: osaka(frame.format(do=do)) for _, do in DEEDS}
    assert read == dict.fromkeys(read, (FRIDAY, "planned"))


@pytest.mark.parametrize(
    "said",
    [
        "He {did} before flying to Osaka on Monday.",
        "On Monday, he {did} during a visit to Osaka.",
        "He {did} while visiting Osaka on Monday.",
        "He {did} after arriving in Osaka on Monday.",
        "He visited Osaka on Monday, where he {did}.",
    ],
)
@pytest.mark.parametrize(
    "did",
    [
        "urged both sides to talk",
        "warned against a trade war",
        "rejected criticism of the treaty",
        "invited the governor to Norway",
        "declined to answer questions",
        "did not speak to reporters",
        "raised the question of whaling",
        "asked lawmakers to back the treaty",
        "discussed the possible sale of ships",
        "thanked the fishermen",
    ],
)
def test_a_visit_is_made_whatever_is_refused_or_asked_for_beside_it(said: str, did: str) -> None:
    assert osaka(said.format(did=did)) == (MONDAY, "made")


@pytest.mark.parametrize(
    "said",
    [
        "During Monday's visit to Osaka, he thanked the fishermen.",
        "On Monday, during a visit to Osaka, he thanked the fishermen.",
        "On Monday, on his first visit to Osaka, he thanked the fishermen.",
        "On Monday, while in Osaka, he thanked the fishermen.",
        "On Monday, at a meeting in Osaka, he thanked the fishermen.",
        "On Monday in Osaka, he thanked the fishermen.",
        "At a Monday meeting in Osaka, he thanked the fishermen.",
        "Lund, during a visit to Osaka on Monday, thanked the fishermen.",
        "The remarks came during a visit to Osaka on Monday.",
        "The talks were held on Monday in Osaka.",
        "Monday's visit to Osaka was his first.",
        "Later, on Monday, he visited Osaka.",
    ],
)
def test_an_aside_tells_the_day_of_its_place(said: str) -> None:
    assert osaka(said) == (MONDAY, "made")
