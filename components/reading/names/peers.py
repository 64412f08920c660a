"""Whose counterparts and ministers people are: "her Kenyan counterpart, Ann Lee," holds that office in Kenya."""

from __future__ import annotations

from components.reading.names.lines import Line
from components.reading.names.signs import Sign
from components.reading.vocabulary.people import OF_STATE
from components.reading.vocabulary.word_sets import words

_WHOSE = words("his her their")
_PEERS = frozenset({"counterpart", "colleague"})
_SEVERAL_PEERS = frozenset({"counterparts", "colleagues"})
_TELL_OF_PEERS = _WHOSE | _PEERS
_SERVES = words("minister secretary deputy envoy")  # Whoever is somebody's.
_LONGEST_TIE = 5  # tokens: "his new Foreign Minister"


def learn_peers(lines: list[Line], found: list[list[Sign]]) -> None:
    """ "His Kenyan counterpart, Ann Lee," and "Kenyan counterpart Ann Lee" hold that office in Kenya; "his foreign
    minister, Ann Lee," is at home where he is."""
    for line, signs in zip(lines, found, strict=True):
        for nth, sign in enumerate(() if _TELL_OF_PEERS.isdisjoint(line.words) else signs):
            person = sign.person
            owner = next((s.person for s in reversed(signs[:nth]) if s.person and s.person is not person), None)
            if person is None or person.country or owner is None:
                continue
            end = sign.first - (line.words[sign.first - 1 : sign.first] == [","])
            said = line.words[max(0, end - _LONGEST_TIE) : end]
            whose = max((at for at, word in enumerate(said) if word in _WHOSE), default=len(said))
            tie = [word.lower() for word in said[whose + 1 :]]
            if not _PEERS.isdisjoint(said[-1:]):
                nation = next((s.nation for s in signs[:nth] if s.nation and s.last == end - 1), None)
                person.country = nation
                person.offices |= owner.offices & OF_STATE if nation else set()
            elif not _SERVES.isdisjoint(tie):
                person.country = owner.country


def learn_several_peers(lines: list[Line], found: list[list[Sign]]) -> None:
    """ "Ann Lee and her Greek and French counterparts, Ada Berg and Jean Roy,": each has her office in one."""
    for line, signs in zip(lines, found, strict=True):
        at = next((at for at, word in enumerate(line.words) if word in _SEVERAL_PEERS), 0)
        whose = next((s for s in reversed(signs) if s.person and s.last <= at), None)
        if whose is None or whose.person is None:
            continue
        nations = [s.nation for s in signs if s.nation and whose.last <= s.first and s.last <= at]
        peers = [s.person for s in signs if s.person and s.first > at]
        if len(nations) > 1 and len(peers) >= len(nations):
            for nation, peer in zip(nations, peers, strict=False):
                peer.country = peer.country or nation
                peer.offices |= whose.person.offices & OF_STATE
