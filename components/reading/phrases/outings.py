"""An outing with its place as a noun phrase: "a call at P0", "D0 's show in P0", "the P0 leg", "plans to visit P0"."""

from __future__ import annotations

from collections.abc import Sequence

from components.reading.names.signs import PLACE_SIGN, is_person
from components.reading.syntax.predicates import AUXILIARIES, is_finite
from components.reading.vocabulary.outings import OUTINGS
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

RELATIVE = words("which who where that whom whose")
LEADS = words("to in at of for through around outside near into on")
_GOES = words("visit tour play perform travel go fly stop call appear speak reach see sing read attend hold meet")
_PLANS = words("plan plans idea intention intentions hopes bid proposal")
_MEANT = words("one ones")
_PURPOSE = words("for and including with during plus")
_ELSEWHERE = words("from by with about between against after before because until over like than")
_BEFORE_BARE = words("but and , so only also then with now both \" ' ( while because though although as that")
_DETERMINERS = words("a an the his her their its this that on in he she they")
_DAY = regex(r"D(\d+)$")
_FURTHEST_PLACE, _NEXT_PLACE = 12, 7  # words


def is_outing(said: Sequence[str], at: int) -> bool:
    """Whether words[at] is what something of a journey is called, "the one in" a place, or a plan "to" do it."""
    meant = said[at] in _MEANT and said[at - 1 : at] == ["the"] and said[at + 1 : at + 2] in (["in"], ["at"])
    return said[at] in OUTINGS or meant or (said[at] in _PLANS and said[at + 1 : at + 2] == ["to"])


def outing_in(said: list[str], start: int, stop: int) -> tuple[int, list[int]] | None:
    """Where the outing that is the head of words[start:stop] stands, and where its places do; None without one."""
    relative = next((i for i in range(start, stop) if said[i] in RELATIVE), stop)
    for head in range(relative - 1, start - 1, -1):
        if not is_outing(said, head):
            continue
        places = places_of(said, head, relative, start)
        earlier = next((i for i in range(head - 1, start - 1, -1) if is_outing(said, i)), None)
        if earlier is not None and _PURPOSE & set(said[earlier + 1 : head]) and "after" not in said[start:earlier]:
            places = sorted({*places, *places_of(said, earlier, head, start)})
        if places or earlier is None:
            return (head, places) if places else None
    return None


def places_of(said: list[str], head: int, stop: int, start: int) -> list[int]:
    """Where the places of the outing words[head] stand: behind it, right before it, or before "there"."""
    if said[head + 1 : head + 2] == ["there"]:
        back = next((i for i in range(head, -1, -1) if PLACE_SIGN.match(said[i])), None)
        return [] if back is None else [back]
    found: list[int] = []
    before = head - 1
    while before >= start and (PLACE_SIGN.match(said[before]) or (found and said[before] in {",", "and"})):
        if PLACE_SIGN.match(said[before]):
            found.insert(0, before)
        before -= 1
    led = False
    for at in range(head + 1, stop):
        word = said[at]
        since = at - (found[-1] if found and found[-1] > head else head)
        if since > (_NEXT_PLACE if found else _FURTHEST_PLACE) or word in RELATIVE or word in AUXILIARIES:
            break
        if word in LEADS or word in _GOES or word in {",", "and"}:
            led = led or word not in {",", "and"} or bool(found)
        elif word in _ELSEWHERE:
            led = False
        elif PLACE_SIGN.match(word):
            owns = said[at + 1 : at + 2] == ["'s"] and said[at - 1] not in {"in", "at"}
            if led and not owns and not _is_origin(said, at):
                found.append(at)
        elif found and is_finite(word) and not word.endswith("ed"):
            break
    return found


def _is_origin(said: list[str], place: int) -> bool:
    """Whether a place is only that which somebody is of: "a visit by A0 of P0"."""
    of = place - 1 - (said[place - 1] == "the")
    return of > 0 and said[of] == "of" and is_person(said[of - 1])


def bare_places(said: list[str], start: int, stop: int) -> list[int]:
    """Where the places of a list that ends words[start:stop] and stands as a subject are; none where it is no such."""
    first = stop
    while first > start and (PLACE_SIGN.match(said[first - 1]) or said[first - 1] in {"and", "the", "both"}):
        first -= 1
    if first > start and said[first - 1] not in _BEFORE_BARE:
        return []
    if first == start and "and" in said[first:stop]:
        first = _list_begins(said, first)
    return [at for at in range(first, stop) if PLACE_SIGN.match(said[at])]


def _list_begins(said: list[str], last: int) -> int:
    """Where the list begins whose last places, behind a comma, begin at words[last]: "P0 , P1 and P2"."""
    first = last
    while first > 1 and said[first - 1] == "," and PLACE_SIGN.match(said[first - 2]):
        first -= 2
    return first if not first or said[first - 1] in _BEFORE_BARE else last


def day_of(said: list[str], head: int, place: int, stop: int, alone: bool) -> int | None:
    """The number of the date an outing had been set for: behind its place, or before its noun."""
    following = said[place + 1 : min(stop, place + 14)]
    nearer = next((i for i, w in enumerate(following) if PLACE_SIGN.match(w)), len(following))
    near = next((m for w in following[:nearer] if (m := _DAY.match(w))), None)
    if not alone and (
        owned := next((m for w in reversed(said[max(0, place - 4) : place]) if (m := _DAY.match(w))), None)
    ):
        near = owned if said[place - 1] in LEADS and "'s" in said[place - 4 : place] else near
    return int(near[1]) if near else _day_before(said, head) if alone else None


def _day_before(said: list[str], head: int) -> int | None:
    """The number of the date in "D0 's P0 concert" and "a planned D0 stop"."""
    for word in reversed(said[max(0, head - 4) : head]):
        if day := _DAY.match(word):
            return int(day[1])
        if word in _DETERMINERS or not (word == "'s" or word.isalpha() or PLACE_SIGN.match(word)):
            return None
    return None
