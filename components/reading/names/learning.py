"""What the first reading of an article teaches of its people: where they govern, and whose an office is that the next
sentence names."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from components.reading.names.context import Context
from components.reading.names.lines import Line
from components.reading.names.nations import nation_before, nation_from
from components.reading.names.people import People
from components.reading.names.realms import with_its_realm
from components.reading.names.signs import Sign
from components.reading.names.titles import titles_in
from components.reading.names.toponyms import Atlas
from components.reading.text.spans import Span
from components.reading.text.tokens import tokenize
from components.reading.vocabulary.people import OF_STATE, ROLES
from components.reading.vocabulary.word_sets import words

_RULERS = words("president king queen prince premier chancellor emir sultan emperor empress minister")
_OF_MINISTRIES = words("secretary undersecretary speaker")  # "The Foreign Secretary of Peru, Ann Lee,".
_OPENING = 3  # tokens
_LONGEST_DATELINE, _DASHES = 10, frozenset({"-", "–", "—"})  # tokens
_INVITES = frozenset({"invitation"})
_MOST_BETWEEN = 4  # tokens: "invitation of the Norwegian King Olav"
_PLAYERS = ROLES | words(
    "player driver golfer gymnast swimmer jockey rider cyclist racer wrestler fencer rower champion medallist "
    "competitor finalist challenger"
)
_NO_TRAVELLERS = words("company firm crew expedition mission flight plane ship yacht prisoner victim refugee migrant")
_LONGEST_ROLE = 4  # tokens: "former Formula One driver"
# Who serves where their title says.
_LOCAL = words("bishop archbishop cardinal rabbi mayor governor councillor councilman councilwoman lord-mayor")
_ORCHESTRAS = words("philharmonic symphony orchestra choir chorus ballet opera ensemble quartet sinfonia")
_SPOKEN_OF, _MUCH_NAMED = 2, 3  # times
_ONE_OF_A_LAND = frozenset(
    {"president", "prime minister", "premier", "chancellor", "taoiseach", "foreign minister", "head of state"}
    | {"secretary of state", "governor", "chief minister", "vice president", "vice-president", "defence minister"}
)
_BODIES = words(
    "association federation confederation union council committee party airlines army navy ministry chamber academy "
    "institute agency parliament senate church society league authority police"
)
_LED = words("in to at from for near via")


def learn_lands(lines: list[Line], found: list[list[Sign]]) -> None:
    """ "King Abdullah of Jordan" is at home in Jordan; so is who is named before or behind "the King of Jordan"."""
    for line, read in zip(lines, found, strict=True):
        signs: list[Sign] = []
        for sign in read:
            signs.append(with_its_realm(signs, sign, line.words))
        for office, land, named in zip(signs, signs[1:], signs[2:], strict=False):
            person = named.person
            if person and _rules(line, office, land, named) and land.place:
                person.country = land.place.country_code  # Whatever else stands before the name somewhere.
                person.offices |= OF_STATE.intersection(map(str.lower, line.words[office.first : office.last]))
        described: Sign | None = None
        seen: set[int] = set()
        for sign, land in pairwise(signs):
            before, described = described, sign
            person = sign.person
            if before and before.person and line.words[before.last : sign.first] in ([","], [",", "the"]):
                person = before.person
            elif person and person.number in seen and person.surname not in line.words[sign.first : sign.last]:
                continue  # "She was received by the prime minister of Peru": that is another one.
            if person:
                seen.add(person.number)
            if not person or person.country or not land.place:
                continue
            if not _is_of(line, sign, land):
                continue
            if person.offices & _RULERS and land.place.precision == "country":
                person.country = land.place.country_code


def learn_origins(lines: list[Line], found: list[list[Sign]]) -> None:
    """ "Norwegian skier Lena Falk", "Norway's Lena Falk" and "Lena Falk of Norway" are at home there, and so is a
    bishop or mayor of a town."""
    for line, signs in zip(lines, found, strict=True):
        for office, town, named in zip(signs, signs[1:], signs[2:], strict=False):
            if named.person and named.person.origin is None and town.place and _serves(line, office, town, named):
                named.person.origin = town.place.country_code
        for sign, after in pairwise(s for s in signs if s.kind != "X"):
            if after.person and after.person.origin is None:
                after.person.origin = _nation_of(line, sign, after)
            if sign.person and sign.person.origin is None and after.place and _is_of(line, sign, after):
                of_land = after.place.precision == "country" and _is_whole_name(line, sign)
                if of_land or not sign.person.offices.isdisjoint(_LOCAL):
                    sign.person.origin = after.place.country_code


def _nation_of(line: Line, origin: Sign, named: Sign) -> str | None:
    """Code of the country that the words before a name say somebody is of."""
    between = line.words[origin.last : named.first]
    if origin.nation and not between and named.person and named.person.is_party:
        return origin.nation  # "The Malaysian Philharmonic".
    if origin.nation:
        last = between[-1] if 0 < len(between) <= _LONGEST_ROLE else ""
        body = named.person is not None and named.person.offices and last.lower() in _BODIES and last.istitle()
        role = last in _PLAYERS - _NO_TRAVELLERS or body  # "Norwegian Steel Association president Ann Lee".
        return origin.nation if role and all(word.isalnum() or "-" in word for word in between) else None
    place = origin.place
    if place is None or named.person is None:
        return None
    if place.precision == "country" and between in (["'s"], ["’s"]) and _is_whole_name(line, named):
        return place.country_code
    led = origin.first > 0 and line.words[origin.first - 1].lower() in _LED
    local = not between and not led and not named.person.offices.isdisjoint(_LOCAL)
    return place.country_code if local else None


def _serves(line: Line, office: Sign, town: Sign, named: Sign) -> bool:
    """Whether "the Mayor of Leeds, Ann Lee" stands in a line."""
    local = not _LOCAL.isdisjoint(map(str.lower, line.words[office.first : office.last]))
    return local and _is_of(line, office, town) and line.words[town.last : named.first] == [","]


def _is_whole_name(line: Line, sign: Sign) -> bool:
    """Whether a sign is somebody's name of several words, and no office that is held by others as well."""
    said = line.words[sign.first : sign.last]
    named = sign.person is not None and sign.person.surname in said
    return named and sum(word[:1].isupper() for word in said) > 1


def learn_towns(people: People, atlas: Atlas) -> None:
    """The Berlin Philharmonic is at home in Berlin."""
    for person in people.all:
        name = person.name.removeprefix("The ").split()
        if person.origin is None and person.is_party and not _ORCHESTRAS.isdisjoint(map(str.lower, name[1:])):
            town = atlas.means(name[0])
            person.origin = town.country_code if town and town.precision == "city" else None


def learn_hosts(lines: list[Line], found: list[list[Sign]]) -> None:
    """ "Arrived in Lima at the invitation of President Lee": whoever invites to a country governs there."""
    for line, signs in zip(lines, found, strict=True):
        if _INVITES.isdisjoint(line.words):
            continue
        for host in signs:
            person = host.person
            if not person or not person.offices & _RULERS or not _invites(line, host):
                continue
            person.invites = True
            before = [s for s in signs if s.last <= host.first]
            lands = {s.place.country_code for s in before if s.place} or {s.nation for s in before if s.nation}
            if len(lands) == 1 and person.country is None:
                (person.country,) = lands


def learn_offices(lines: list[Line], found: list[list[Sign]], context: Context) -> None:
    """ "The Taoiseach is in Amman. Simon Harris met the King": the name with which the next sentence begins is whose
    office stood before it."""
    told = [pair for pair in zip(lines, found, strict=True) if not pair[0].is_title and pair[1]]
    for (line, signs), (below, next_signs) in pairwise(told):
        begin, named = _behind_dateline(line), next_signs[0]
        office = next((s for s in signs if s.kind == "Z" and begin <= s.first <= begin + _OPENING), None)
        person = named.person
        if office is None or below.number != line.number + 1 or person is None:
            continue
        said = set(map(str.lower, line.words[office.first : office.last])) & OF_STATE
        whole = named.first == 0 and named.last > 1 and below.words[named.last : named.last + 1] != [","]
        if said and whole and person.offices.isdisjoint(OF_STATE) and all(s.person is not person for s in signs):
            context.people.describe(person, line.words[office.first : office.last], None)
            person.country = person.country or office.nation or nation_before(context.atlas, line.words, office.first)


def _behind_dateline(line: Line) -> int:
    """Where the words of a line begin that stand behind its dateline, if it has one."""
    dash = next((at for at, word in enumerate(line.words[:_LONGEST_DATELINE]) if word in _DASHES), -1)
    return dash + 1 if line.words[:1] and line.words[0].isupper() else 0


def learn_lands_of_leaders(lines: list[Line], found: list[list[Sign]], context: Context) -> None:
    """ "Ann Lee called off a trip. The Peruvian president was in Rome", "President Ann Lee spoke. The Peruvian leader
    left": whom the sentence before begins with is of Peru, if nobody else is."""
    told = [pair for pair in zip(lines, found, strict=True) if not pair[0].is_title and pair[1]]
    for (line, signs), (below, _) in pairwise(told):
        person = signs[0].person if signs[0].first == 0 else None
        if person is None or person.country or below.number != line.number + 1 or below.words[:1] != ["The"]:
            continue
        nation, end = nation_from(context.atlas, below.words, 1)
        said = set(map(str.lower, below.words[end : end + 2]))
        if nation is None or any(other.country == nation for other in context.people.all):
            continue
        if said & OF_STATE and not person.offices and _is_whole_name(line, signs[0]):
            person.offices |= said & OF_STATE
            person.country = nation
        elif "leader" in said and person.offices & OF_STATE:
            person.country = nation


def learn_titled(title: str, people: People) -> None:
    """ "Bishop Lee returns": Ann Lee, of whom the article says that she holds an office, stands in its headline."""
    for token in tokenize(title, Span(0, len(title))):
        named = people.called(token.text) if token.text.istitle() else None
        if named and named.surname == token.text and named.offices:
            named.titled = True


def learn_from_title(title: str, context: Context) -> None:
    """ "President Lee to tour the north" says which office Ann Lee holds, of whom the article gives only the name."""
    tokens = tokenize(title, Span(0, len(title)))
    words = [token.text for token in tokens]
    for at, length in titles_in(tokens, words).items():
        known = context.people.called(words[at + length]) if at + length < len(words) else None
        if known and known.surname == words[at + length] and not known.offices:
            context.people.describe(known, words[at : at + length], nation_before(context.atlas, words, at))


def learn_office_of_hero(lines: list[Line], found: list[list[Sign]], title: str, people: People) -> None:
    """ "Ann Lee ends her visit", above an article that speaks of "the president" and names nobody who is one."""
    said = set(title.split())
    heroes = [p for p in people.all if " " in p.name and said.issuperset(p.name.split())]
    if len(heroes) != 1 or heroes[0].offices or heroes[0].mentions < _MUCH_NAMED:
        return
    held = frozenset().union(*(p.offices for p in people.all))
    told = zip(lines, found, strict=True)
    offices = Counter(called for line, signs in told for sign in signs if (called := _unnamed_office(line, sign)))
    for called, times in offices.most_common(1):
        if times >= _SPOKEN_OF and held.isdisjoint(called.split()):
            people.describe(heroes[0], called.split(), None)


def _unnamed_office(line: Line, sign: Sign) -> str:
    """The office, if it is one of those that a land has one of, of somebody whom nobody has named: "the president"."""
    called = " ".join(line.words[sign.first : sign.last]).lower()
    alone = sign.kind == "Z" and sign.nation is None and line.words[sign.first - 1 : sign.first] in (["the"], ["The"])
    return called if alone and called in _ONE_OF_A_LAND else ""


def _invites(line: Line, host: Sign) -> bool:
    named = host.person is not None and host.person.surname in line.words[host.first : host.last]
    before = [word for word in line.words[max(0, host.first - _MOST_BETWEEN) : host.first] if word.islower()]
    return named and (before[-2:] == ["invitation", "of"] or before[-3:-1] == ["invitation", "of"])


def _rules(line: Line, office: Sign, land: Sign, named: Sign) -> bool:
    """Whether "the Foreign Minister of Norway, Ann Lee" stands in a line."""
    said = {word.lower() for word in line.words[office.first : office.last]}
    ruler = office.kind in "AZ" and not (_RULERS | _OF_MINISTRIES).isdisjoint(said)
    country = land.place is not None and land.place.precision == "country"
    return ruler and country and _is_of(line, office, land) and line.words[land.last : named.first] == [","]


def _is_of(line: Line, sign: Sign, land: Sign) -> bool:
    return line.words[sign.last : land.first] in (["of"], ["of", "the"])
