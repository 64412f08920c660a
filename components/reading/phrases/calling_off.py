"""What was called off, dropped from the programme or put back: a stop that is told by what did not become of it.

The table `calling_off.csv` has three uses of words: what is `done` to a visit stands in the passive behind it, whoever
`does` it says so with the visit as the object, and a visit `fails` of itself. The visit is an outing with its place, or
a bare place that is struck from a programme.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from components.reading.names.signs import PLACE_SIGN
from components.reading.phrases.calling_words import became, calling_words
from components.reading.phrases.outings import LEADS, RELATIVE, bare_places, day_of, is_outing, outing_in, places_of
from components.reading.status.negation import is_what_somebody_denies
from components.reading.status.statuses import Status
from components.reading.vocabulary.outings import GATHERINGS, OUTINGS, PROGRAMMES
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_BE = words("is are was were be been being got gets stand stands stood")
_BEFORE_PARTICIPLE = _BE | words(
    "has have had will would to 's 've now also already since then all both either again even later however therefore "
    "meanwhile simply duly instead quietly reluctantly officially finally"
)
_UNSURE = words("not never may might could can should if unless whether nor cannot no reportedly")
_BOUNDARIES = words("; : but while because although though said says whereas since whether if unless than — –")
_ENDS = _BOUNDARIES | words('. " ( after before when during until till as view amid owing wake')
_BEFORE_PLACES = words(
    "a an the his her their its this that these those all both another second third first last final planned proposed "
    "scheduled"
)
_POINTS = words("the that this his her their both those these")
_SHOWS_OWN = words("the his her their 's planned scheduled proposed with first second third last final")
_OTHERS = words("predecessor predecessors rival rivals successor rebels opponents")
_FROM = regex(r" (?:(?:\S+ )?(?:from|off|of)|on) ((?:\S+ ){1,5})")
_BY_OTHER = regex(r" by (?:the )?(?:[a-z-]+ |[NP]\d+ (?:'s )?)*A(\d+) ")
# From what others hold, too, only those pull out who were to come.
_PULLS_OUT = words("pulled pulls pull pulling withdrew withdrawn backed bowed begged")
# "The rescheduled dates start in P0".
_OF_NEW_DATES = words("rescheduled rearranged")
# "Which was postponed in D0 , will take place": then it is on.
_TAKES_PLACE = regex(r" (?:[^\s,;]+ ){0,6}, (?:will|is to|is due to) (?!be )")
# "Will travel to P0 , a visit that was postponed": then it is on again.
_WAS_PUT_OFF = regex(r" P\d+ , an? (?:[a-z-]+ )?(?:visit|trip|tour|journey|stop) (?:that|which) $")
_ARTICLES = words("the these those its their his her our new")
_ABOUT_IT = words("tickets ticket details news pictures photos video footage reports rumours rumors")
_MOST_BACK, _MOST_AHEAD = 34, 18  # words


@dataclass(frozen=True, slots=True)
class CalledOff:
    """A place whose visit is off: its number in the sentence and where its sign stands among the words; no place where
    that is what the sentence before told.

    `owner` is the number of whose visit it is, `doer` of who called it off, where the sentence names them; `date` is
    the number of the date to which it was `moved`, else of that for which it had been set; `noun` is what the visit, or
    the programme that a bare place was struck from, is called, and `own` whether its words show that it was no one
    else's.
    """

    place: int | None
    at: int
    status: Status
    owner: int | None = None
    doer: int | None = None
    date: int | None = None
    moved: bool = False
    noun: str | None = None
    own: bool = True


_THAT = frozenset({"that", "which"})
# "Paid a visit to P0 for a meeting that was postponed": the visit was not.
_FOR_ONE = regex(r" (?:for|attend|join) an? (?:[a-z-]+ ){1,3}$")


def called_off_in(said: list[str]) -> Iterator[CalledOff]:
    """The places of a marked sentence, given as its words, whose visit it says is off."""
    taken: set[int] = set()
    calls = calling_words()
    for at in [at for at, word in enumerate(said) if word in calls]:
        for form, use, status in calls[said[at]]:
            if said[at : at + len(form)] != form:
                continue
            found = list(_Calling(said, at, at + len(form), status).read(use))
            yield from (one for one in found if one.at not in taken)
            taken |= {one.at for one in found}
            if found:
                break


class _Calling:
    """One use of the words words[at:end] by which something is called off."""

    def __init__(self, said: list[str], at: int, end: int, status: str) -> None:
        self._said, self._at, self._end, self._status = said, at, end, status

    def read(self, use: str) -> Iterator[CalledOff]:
        """The places whose visit is off."""
        said, begin = self._said, self._at
        while begin and (said[begin - 1] in _BEFORE_PARTICIPLE or said[begin - 1].endswith("ly")):
            begin -= 1
        passive = any(word in _BE for word in said[begin : self._at])
        if (begin and said[begin - 1] in _UNSURE) or said[self._end : self._end + 1] == ["short"]:
            return
        if said[max(0, begin - 2) : begin] == [",", "which"] and _TAKES_PLACE.match(self._rest(self._end)):
            return
        if _WAS_PUT_OFF.search(f" {' '.join(said[:begin])} ") and "will" in said[:begin]:
            return
        if is_what_somebody_denies(f" {' '.join(said[:begin])} "):
            return
        if begin and said[begin - 1] in _THAT and _FOR_ONE.search(f" {' '.join(said[: begin - 1])} "):
            return
        if said[self._at] in _OF_NEW_DATES and begin and said[begin - 1] in _ARTICLES:
            return
        if use == "does" and not passive and _UNSURE.isdisjoint(said[max(0, self._at - 4) : self._at]):
            yield from self._of_object()
        elif use == "fails" or (use == "done" and passive):
            yield from self._of_subject(begin)

    def _of_subject(self, end: int) -> Iterator[CalledOff]:
        """The visit is what stands before words[end]: straight, or past a relative clause or an apposition."""
        said, stop, lowest = self._said, end, max(0, end - _MOST_BACK)
        if said[stop - 1 : stop] == ["but"]:
            stop -= 1  # "A visit to P0 was planned but scrapped".
        while stop > lowest:
            if said[stop - 1] == ",":
                stop -= 1
                continue
            start = stop
            while start > lowest and said[start - 1] != "," and said[start - 1] not in _BOUNDARIES:
                start -= 1
            if not _ABOUT_IT.isdisjoint(said[start:stop]):
                return  # "Tickets for the concert in P0 are out".
            if found := outing_in(said, start, stop):
                yield from self._of_outing(*found, end, self._end)
                return
            if bare := bare_places(said, start, stop):
                yield from self._of_bare(bare, self._end)
                return
            head = next((at for at in range(stop - 1, start - 1, -1) if said[at] in OUTINGS), None)
            if head is not None and (beside := places_of(said, head, end, start)):
                # "The last date , in P0 , was dropped".
                yield from self._of_outing(head, beside, end, self._end)
                return
            if _is_meant_before(said[start:stop]):
                yield from self._of_before(start)
                return
            if start == lowest or said[start - 1] in _BOUNDARIES:
                return
            stop = start

    def _of_object(self) -> Iterator[CalledOff]:
        """The visit is what stands behind: "scrapped a stop in P0", "dropped P0 from the itinerary"."""
        said, end = self._said, self._end
        furthest = min(len(said), end + _MOST_AHEAD)
        stop = next((at for at in range(end, furthest) if said[at] in _ENDS or self._begins_purpose(at)), furthest)
        stop = min(stop, self._end_of_aside())
        before = said[max(0, self._at - 10) : self._at]
        if not _OTHERS.isdisjoint(before):
            return
        doer = next((n for word in reversed(before) if (n := _person(word)) is not None), None)
        head = end
        while head < stop and not is_outing(said, head) and said[head] not in LEADS | RELATIVE | {"from"}:
            head += 1
        if head < stop and is_outing(said, head):
            places = places_of(said, head, stop, end)
            found = self._of_outing(head, places, stop, max([head, *places]) + 1)
        else:
            first = end
            while first < stop and said[first] in _BEFORE_PLACES:
                first += 1
            last = first
            while last < stop and (PLACE_SIGN.match(said[last]) or said[last] in {",", "and"}):
                last += 1
            found = self._of_bare([at for at in range(first, last) if PLACE_SIGN.match(said[at])], last)
        pulls_out = said[self._at] in _PULLS_OUT
        yield from (replace(one, doer=doer, own=one.own or (pulls_out and doer is not None)) for one in found)

    def _end_of_aside(self) -> int:
        """Where "who" is over: in "A0 , who rarely cancels engagements , flew to P0" at the second comma."""
        said = self._said
        opens = next((at for at in range(self._at, 0, -1) if said[at - 1] == ","), 0)
        if said[opens : opens + 1] not in (["who"], ["whose"]):
            return len(said)
        return next((at for at in range(self._end, len(said)) if said[at] == ","), len(said))

    def _begins_purpose(self, at: int) -> bool:
        """Whether words[at] begins what is done instead: "to attend a meeting in P1", behind a visit to P0."""
        before, *behind = self._said[at - 1 : at + 3]
        return self._said[at] == "to" and bool(PLACE_SIGN.match(before)) and not any(map(PLACE_SIGN.match, behind))

    def _of_outing(self, head: int, places: list[int], stop: int, rest_at: int) -> Iterator[CalledOff]:
        """The outing words[head], told before words[stop]; what becomes of it from words[rest_at] on."""
        said = self._said
        status, moved, date = became(self._status, self._rest(rest_at))
        if status is None:
            return
        owned = (i for i in range(head - 1, max(0, head - 6), -1) if said[i] == "'s")
        owner = next((n for i in owned if (n := _person(said[i - 1])) is not None), None)
        by = _BY_OTHER.search(f" {' '.join(said[head:stop])} ")
        for place in places:
            yield CalledOff(
                int(said[place][1:]),
                place,
                status,
                int(by[1]) if by and owner is None else owner,
                date=date if moved else day_of(said, head, place, stop, len(places) == 1),
                moved=moved,
                noun=said[head],
                own=said[head] not in GATHERINGS or not _SHOWS_OWN.isdisjoint(said[max(0, head - 5) : stop]),
            )

    def _of_bare(self, places: list[int], rest_at: int) -> Iterator[CalledOff]:
        """Places without a word for the visit, struck from a programme."""
        if not places or self._said[places[-1] + 1 : places[-1] + 2] == ["'s"]:
            return
        source = _FROM.match(self._rest(rest_at - 1))
        programme = PROGRAMMES & set(source[1].split()) if source else frozenset()
        status, moved, date = became(self._status, self._rest(rest_at))
        if status is None or not programme:
            return
        for place in places:
            yield CalledOff(int(self._said[place][1:]), place, status, date=date, moved=moved, noun=min(programme))

    def _of_before(self, start: int) -> Iterator[CalledOff]:
        """ "The visit", "that": the place last named before words[start], else the one of the sentence before."""
        said = self._said
        back = next((at for at in range(start - 1, -1, -1) if PLACE_SIGN.match(said[at])), None)
        status, moved, date = became(self._status, self._rest(self._end))
        if status is None or (
            back is None and not {"the", "that", "his", "her", "their"} & set(said[start : start + 2])
        ):
            return
        noun = next((word for word in said[start : self._at] if word in OUTINGS), None)
        yield CalledOff(
            int(said[back][1:]) if back is not None else None, back or start, status, date=date, moved=moved, noun=noun
        )

    def _rest(self, at: int) -> str:
        return f" {' '.join(self._said[at : at + _MOST_AHEAD])} "


def _is_meant_before(phrase: list[str]) -> bool:
    """Whether a noun phrase only points back to an outing: "that", "the planned stop"."""
    words_in = phrase[1:] if phrase[:1] in (["but"], ["and"], ["so"]) else phrase
    if words_in in (["that"], ["it"], ["this"], ["both"]):
        return True
    return 1 < len(words_in) < 5 and words_in[0] in _POINTS and words_in[-1] in OUTINGS


def _person(word: str) -> int | None:
    return int(word[1:]) if word[0] == "A" and word[1:].isdigit() else None
