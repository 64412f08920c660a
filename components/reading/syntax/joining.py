"""Who goes together: the people that "and", a comma or an apposition join to one another."""

from __future__ import annotations

from collections.abc import Callable

from components.reading.names.marked import Marked
from components.reading.names.signs import PERSON_SIGN, PLACE_SIGN, is_person
from components.reading.syntax.subject import Subject
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_NATIONAL = regex(r"(?:N\d+|P\d+|'s|x)$")  # "A0 and N0 A1", "A0 and P0 's A1".
# "A0 and a delegation of N0 officials", "A0 and his wife": he brings them along.
_AND_PARTY = regex(
    r"(?P<who>A\d+) and (?:(?:an?|the|his|her|its) (?:[a-z0-9-]+ |N\d+ ){0,3}?(?:delegation|team|group|party|entourage|"
    r"retinue)(?: of (?:[a-z0-9-]+ |N\d+ |x ){0,4}?[a-z]+)?|"
    # "A0 and seven other leaders", "A0 and her N1 counterpart".
    r"(?:(?:the|his|her|several|some) )?(?:(?:other|fellow|two|three|four|five|six|seven|eight|nine|ten|\d+|dozens of|"
    r"N\d+|x) ){1,3}(?:[a-z-]+ )?(?:leaders|presidents|premiers|ministers|officials|lawmakers|monarchs|royals|envoys|"
    r"counterparts?|colleagues|aides|advisers|executives)|"
    # "A0 and staff", "A0 and others", "A0 and several business leaders".
    r"(?:(?:his|her|their|several|some|a few) )?(?:(?!the )[a-z]+ )?(?:staff|others|aides|colleagues|advisers|staffers|"
    r"officials|executives|leaders)|"
    r"(?:his|her) (?:[a-z]+ ){0,2}?(?:wife|husband|spouse|consort|partner|fiancée?|family|child|children|sons?|"
    r"daughters?|mother|father|parents|aides|advisers|colleagues))$"
)
_LONGEST_PARTY = 14  # words
_LONGEST_LIST = 16  # words
_LIST_AND = regex(
    r"A\d+(?: of (?:the )?P\d+)? , (?:N\d+ |P\d+ 's )?(?P<last>A\d+(?: of (?:the )?P\d+)? , and(?: N\d+| P\d+ 's)?)$"
)
_Way = Callable[[list[str], int, int], int | None]
_WHOSE = words("his her their")
_ARTICLES = _WHOSE | {"the"}
_LONGEST_ROLE = 3  # words
_NO_ROLE = words("and or with by of to for from in at on as that who then before after said says told")
_BEFORE_NATION = words("the new outgoing incoming visiting former acting then")
_BEFORE_NAME = words("appointed wife husband counterpart")


def _signs(words: list[str], at: int) -> bool:
    return 0 <= at < len(words) and is_person(words[at])


def _is_listed_relative(words: list[str], at: int) -> bool:
    """Whether words[at] is who a person named before it brings along: "A0 , his A1"."""
    return words[at - 1] in _WHOSE and words[at - 2 : at - 1] == [","] and _signs(words, at - 3)


def leader_of_party(words: list[str]) -> str | None:
    """The sign of whoever leads the party that `words` end with."""
    said = _AND_PARTY.search(" ".join(words[-_LONGEST_PARTY:])) if "and" in words[-_LONGEST_PARTY:] else None
    return said["who"] if said else None


def joined(sentence: Marked, words: list[str], at: int) -> Subject:
    """The person at words[at - 1] with those joined to them before or after: "A0 and A1", "A0 A1"."""
    first = at - 1
    ways = _WAYS_BACK if "and" in words[:at] else (_beside,)
    while first > 0 and (before := _joined_before(words, first, at, ways)) is not None:
        first = before
    named = [int(sign[1]) for word in words[first : _last_joined(words, at)] if (sign := PERSON_SIGN.match(word))]
    people = dict.fromkeys(person for number in named if (person := sentence.people[number]))
    return Subject(tuple(people), open=not people, pronoun=None if people else "office")


def _joined_before(words: list[str], first: int, at: int, ways: tuple[_Way, ...]) -> int | None:
    """Where whoever is joined to what begins at words[first] is named before it."""
    for way in ways:
        if (before := way(words, first, at)) is not None:
            return before
    return None


def _beside(words: list[str], first: int, at: int) -> int | None:
    """ "A0 A1"."""
    return first - 1 if is_person(words[first - 1]) else None


def _named_before(words: list[str], end: int) -> int | None:
    """Where whoever is named right before words[end]: "A0", "A0 of P0"."""
    if end > 0 and is_person(words[end - 1]):
        return end - 1
    of_place = end > 2 and words[end - 2] == "of" and PLACE_SIGN.match(words[end - 1]) is not None
    return end - 3 if of_place and is_person(words[end - 3]) else None


def _goes_on(words: list[str], comma: int, first: int, at: int) -> bool:
    """Whether "and", or a comma of a list that ends with it, stands at words[comma], before who begins at `first`."""
    return words[comma] == "and" or (words[comma] == "," and "and" in words[first:at])


def _and_of_nation(words: list[str], first: int, at: int) -> int | None:
    """ "A0 and N0 A1", "A0 and N0 banker A1", "A0 , N0 A1 and"."""
    nation = first - 1
    while nation > first - _LONGEST_ROLE and words[nation].isalpha() and words[nation] not in _NO_ROLE:
        nation -= 1  # "The N0 banker".
    nation = nation if _NATIONAL.match(words[nation]) else first - 1
    while nation > 1 and _NATIONAL.match(words[nation]):
        nation -= 1
    nation -= nation > 1 and nation < first - 1 and words[nation] in _BEFORE_NATION
    return _named_before(words, nation) if nation < first - 1 and _goes_on(words, nation, first, at) else None


def _of_place_and(words: list[str], first: int, at: int) -> int | None:
    """ "A0 of P0 and A1", "A0 of P0 , A1 and"."""
    return _named_before(words, first - 1) if _goes_on(words, first - 1, first, at) else None


def _and_article(words: list[str], first: int, at: int) -> int | None:
    """ "A0 and the A1", "A0 of P0 and their young A1", "A0 , the A1 and their A2"."""
    for described in (0, 1):
        begin = first - described
        article = words[begin - 1 : begin] and words[begin - 1] in (_WHOSE if described else _ARTICLES)
        listed = words[begin - 2 : begin - 1] == [","] and not _WHOSE.isdisjoint(words[first:at])
        if article and (listed or words[begin - 2 : begin - 1] == ["and"]):
            return _named_before(words, begin - 2)
    return None


def _with_relatives(words: list[str], first: int, at: int) -> int | None:
    """ "A0 , his A1 , A2 and A3"."""
    return first - 3 if _is_listed_relative(words, first) and "and" in words[first:at] else None


def _listed(words: list[str], first: int, at: int) -> int | None:
    """ "A0 , A1 and A2"; a comma before the last alone joins nobody."""
    alone = words[first - 1] == "," and words[first] == words[at - 1] and "and" not in words[first:at]
    named = words[first - 1] in {"and", ","} and first > 1 and is_person(words[first - 2])
    return first - 2 if named and not alone else None


def _list_and(words: list[str], first: int, at: int) -> int | None:
    """ "A0 , N0 A1 , and N0 A2", a comma before the last of a list."""
    near = words[max(0, first - _LONGEST_LIST) : first]
    said = _LIST_AND.search(" ".join(near)) if "and" in near[-3:] else None
    return first - len(said["last"].split()) if said else None


def _described_and(words: list[str], first: int, at: int) -> int | None:
    """ "A0 , who is ill , and A1", "the A0 , A1 , and her A2", "P0 's A0 who is ill , and his Danish A1", from the
    beginning of a clause."""
    closing = first
    if words[first - 1] in _ARTICLES:
        closing -= 1
    elif not _WHOSE.isdisjoint(words[first - 2 : first - 1]):
        closing -= 2
    begin = next((nth for nth in range(min(3, first)) if is_person(words[nth])), None)
    closes = closing > 2 and words[closing - 2 : closing] == [",", "and"]
    return begin if closes and begin is not None and words[begin + 1] in {",", "who"} else None


def _and_wife(words: list[str], first: int, at: int) -> int | None:
    """ "A0 and his wife A1"."""
    if first <= 2 or words[first - 1] not in _BEFORE_NAME or "and" not in words[max(0, first - 4) : first]:
        return None
    return next((i for i in range(first - 1, max(-1, first - 6), -1) if is_person(words[i])), None)


_WAYS_BACK: tuple[_Way, ...] = (
    *(
        _beside,
        _list_and,
        _and_of_nation,
        _of_place_and,
        _and_article,
        _with_relatives,
        _listed,
        _described_and,
        _and_wife,
    ),
)


def _last_joined(words: list[str], at: int) -> int:
    """Where the last of those ends who are joined to whoever is named at words[at - 1]."""
    last = at
    if words[last : last + 1] == ["of"] and words[last + 2 : last + 3] == ["and"] and _signs(words, last + 3):
        last += 4
    while words[last : last + 1] == ["and"]:
        step = 1 + (words[last + 1 : last + 2] != [] and words[last + 1] in _ARTICLES)
        if not _signs(words, last + step):
            break
        last += step + 1
    return last
