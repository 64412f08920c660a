"""Whether a phrase alone shows that somebody has been or will be at a place, or needs others to say so."""

from __future__ import annotations

from components.geography.toponym import Toponym
from components.reading.findings.abroad_on_a_day import is_abroad_on_a_day
from components.reading.findings.telling import Telling
from components.reading.names.people import OF_A_COURT
from components.reading.names.person import Person
from components.reading.party.home import is_from_abroad, is_of_the_world, is_posted, whereabouts
from components.reading.phrases.campaign_phrases import TEAMS_ABROAD
from components.reading.syntax.subject import Subject
from components.reading.syntax.under_way import lives_where
from components.reading.vocabulary.parties import PERFORMERS
from components.reading.vocabulary.people import OF_STATE
from components.reading.vocabulary.places import HOME_TOWNS, SEATS_OF_THE_PAST
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

_AGREED_THERE = frozenset({"signs on a day in"})
_DONE_THERE = _AGREED_THERE | frozenset(
    {
        "meets in",
        "says in",
        "says, he in P",
        "in P, he",
        "at P's venue",
        "talks of it in P",
        "speaks from P",
        "at an event in P, he",
    }
    | {
        "ready in P for him",
        "seen in P",
        "in P to see him",
        "in a building of P",
        "is sent to",
        "is a guest in",
        "among those in P",
        "attended in P by",
    }
)
_IN_COUNTRIES = frozenset({"is sent to", "meets in", "says in", "at an event in P, he", "ready in P for him"})
_OF_COUNTRY = regex(r" (?:P(\d+) 's|N(\d+)) A\d+ $")
_OFFICE_OF_LAND = regex(
    r"(?:^| )(?:P(?P<land>\d+) 's|N(?P<n>\d+)) A(?P<who>\d+) "
    r"(?:(?:will|would|is|was|has|had|to|be|been|also|due|scheduled|expected|set) )*$"
)
_MEETS_OFFICIAL = regex(
    r"(?:met|meets|meet) (?:(?:on )?D\d+ )?(?:with )?(?:\d+ |x )*(?:N\d+ |P\d+ 's )?A(\d+) (?:of (?:the )?P\d+ )?"
    r"(?:(?:on )?D\d+ )?(?:at (?:the |an? )?(?:[a-z]+ ){1,4})?in P\d"
)
_TROOPS = regex(r" N(\d+) (?:troops|soldiers|forces|servicemen|personnel|peacekeepers|contingent) ")
_NATION = regex(r" N(\d+)(?= )")
_ON_STAGE = regex(
    r"(?:perform|s[aiu]ng|headlin|ministered|play(?:s|ed|ing)? (?!down|up|against|host|with|a (?:\w+ )?(?:part|role)))"
)
_TIMES = regex(r" (?:once|twice|\w+ times) ")
_HEADS = words("president premier chancellor taoiseach pm vice-president")
_MINISTERS, _OF_STATES = words("minister secretary"), words("chief first cm mayor governor ambassador")
# "The foreign ministers of P0 and P1 , A0 and A1 , met".
_OF_TWO_LANDS = regex(
    r" the (?:[a-z-]+ ){0,2}(?:ministers|leaders|presidents|envoys|premiers|secretaries|heads of [a-z]+) "
    r"of (?:the )?P\d+(?: and|,) (?:the )?P\d+ "
)
_NEAR = 60  # characters
_NO_PERFORMERS = words("club team captain coach manager skipper")
# "In P0 , where they have two rivers": the people of the place.
_LOCALS = regex(
    r" where they (?:also )?ha(?:d|ve) (?:no|many|some|few|several|their own|two|three|four|five|six|\d+) "
    r"(?!days?|hours?|nights?|weeks?|talks|meetings|shows|concerts|dates|gigs|more|engagements)"
)


def is_sure(telling: Telling, subject: Subject, place: Toponym) -> bool:
    """By the phrase itself, or because somebody does something in another country than their own."""
    return (
        _by_phrase(telling, subject, place)
        or _is_abroad_in_office(telling, subject, place)
        or _is_unnamed_abroad(telling, subject, place)
        or is_abroad_on_a_day(telling, subject, place)
        or _is_royal_engagement(telling, subject, place)
        or _meets_official_abroad(telling, place)
        or _meets_with_equal(telling, subject)
        or _is_round_at_home(telling, subject, place)
        or _is_on_stage(telling, subject)
    )


def _is_royal_engagement(telling: Telling, subject: Subject, place: Toponym) -> bool:
    """Whether sovereigns and their kin, who have no business in a town but a visit, do something there on a day."""
    offices = {office for p in subject.people if not p.speaks_for_others for office in p.offices}
    acts = telling.name in _DONE_THERE or (telling.phrase.kind == "clause" and "?" not in telling.sentence.words)
    from_home = offices & OF_A_COURT and not place.capital and place.name not in HOME_TOWNS
    teaches = "lama" in offices or ("pope" in offices and not place.capital)
    teaches = teaches and telling.name in _DONE_THERE and place.name not in HOME_TOWNS
    return acts and place.precision == "city" and bool(from_home or teaches) and bool(telling.sentence.dates)


def _is_round_at_home(telling: Telling, subject: Subject, place: Toponym) -> bool:
    """Whether a member of a government does something on a day in a town of their own country that is no capital."""
    governs = [p for p in subject.people if not p.speaks_for_others and (_governs(p) or _is_of_cabinet(p))]
    acts = telling.name in _DONE_THERE and telling.phrase.kind == "verb" and bool(telling.sentence.dates)
    acts = acts and _NATION.search(telling.match[0]) is None  # Who receives somebody from abroad is their host.
    there = place.precision == "city" and not place.capital and place.name not in SEATS_OF_THE_PAST
    return acts and there and any(whereabouts(p, place) == "at home" for p in governs)


def _meets_official_abroad(telling: Telling, place: Toponym) -> bool:
    """Whether somebody of a country meets somebody in office of another one there, on a day: "Peru's Lee met Kenyan
    President Berg in Nairobi"."""
    sentence = telling.sentence
    said = _OF_COUNTRY.search(telling.code[: telling.at]) if sentence.dates and _meets_host(telling, place) else None
    if said is None:
        return False
    own = sentence.places[int(said[1])].place.country_code if said[1] else sentence.nations[int(said[2])]
    return own != place.country_code


def _meets_host(telling: Telling, place: Toponym) -> bool:
    """Whether somebody meets in a place who is said to hold an office of its country."""
    met = _MEETS_OFFICIAL.match(telling.code, telling.at) if telling.name == "meets in" else None
    host = telling.sentence.people[int(met[1])] if met else None
    return host is not None and not host.offices.isdisjoint(OF_STATE) and whereabouts(host, place) == "at home"


def _meets_with_equal(telling: Telling, subject: Subject) -> bool:
    """Whether two who hold office in different countries, or in none that is said, meet: one of them came there."""
    of_state = [p for p in subject.people if p.offices & OF_STATE]
    lands = {p.country for p in of_state}
    apart = len(of_state) > 1 and len(lands) > 1
    of_two = len(subject.people) > 1 and _OF_TWO_LANDS.search(telling.code[: telling.at]) is not None
    return telling.name == "meets in" and (apart or of_two)


def _is_on_stage(telling: Telling, subject: Subject) -> bool:
    """Whether somebody who lives by it performs on a day: wherever that is, it is a date of theirs."""
    on_stage = telling.name == "meets in" and _ON_STAGE.match(telling.code, telling.at) is not None
    return on_stage and bool(telling.sentence.dates) and any(p.offices & PERFORMERS for p in subject.people)


def _governs(person: Person) -> bool:
    return not person.offices.isdisjoint(_HEADS) or {"prime", "minister"} <= person.offices


def _is_of_cabinet(person: Person) -> bool:
    """Whether somebody sits in a national government, which a state's chief minister does not."""
    return not person.offices.isdisjoint(_MINISTERS) and person.offices.isdisjoint(_OF_STATES)


def _by_phrase(telling: Telling, subject: Subject, place: Toponym) -> bool:
    said = telling.code[telling.match.start("to") : telling.match.end() + _NEAR]
    if telling.name == "where" and not subject.people and _LOCALS.search(said):
        return False
    if telling.name == "plays P" and any(p.offices & _NO_PERFORMERS for p in subject.people):
        return False  # A club plays others there, called by their towns.
    if telling.name == "plays P" and telling.verb == "played" and not _TIMES.match(telling.code, telling.end):
        return any(p.offices & PERFORMERS for p in subject.people)
    if telling.name == "left P on a day":
        return any(is_from_abroad(p, place) and not is_posted(p) for p in subject.people)
    if telling.name in TEAMS_ABROAD or telling.name == "received in P by":
        return any(whereabouts(p, place) != "at home" and p.offices & OF_STATE for p in subject.people)
    unsaid = not subject.people and subject.pronoun != "office"
    return telling.phrase.strength == "strong" and not (telling.name == "is in" and unsaid)


def _is_abroad_in_office(telling: Telling, subject: Subject, place: Toponym) -> bool:
    """Whether somebody in office does something in a town of another country: then they went there.

    Of whom the country is not said, that is known when they meet people of that country, or speak in no capital.
    """
    of_state = [p for p in subject.people if p.offices & OF_STATE and not is_posted(p)]
    if not of_state or telling.at_airport:
        return False  # Where people come and go they also speak.
    if lives_where(telling.code[telling.match.end("to") + 1 :]):
        return False
    on_a_day = telling.name == "in P, he" and " D" in telling.match["to"]
    precise = place.precision in {"city", "venue", "region"}
    precise |= (telling.name in _IN_COUNTRIES or on_a_day) and place.precision == "country"
    if telling.name not in _DONE_THERE or not precise:
        return False
    if telling.name == "talks of it in P" and place.precision == "region":
        return False  # "Held talks on aid in Darfur".
    where = {whereabouts(p, place) for p in of_state}
    if where != {"unsaid"}:
        return "abroad" in where
    # Whose country is not said may well be at home in a hall.
    return place.precision != "venue" and _is_away_from_home(telling, of_state, place)


def _is_unnamed_abroad(telling: Telling, subject: Subject, place: Toponym) -> bool:
    """Whether whoever holds an office of one country, and is not named, does something in a town of another: "the
    Norwegian prime minister addressed a conference in Lima"."""
    said = _OFFICE_OF_LAND.search(telling.code[: telling.at]) if not subject.people else None
    if said is None or telling.name not in _DONE_THERE or place.precision not in {"city", "venue"}:
        return False
    sentence = telling.sentence
    own = sentence.places[int(said["land"])].place.country_code if said["land"] else sentence.nations[int(said["n"])]
    return sentence.people[int(said["who"])] is None and own not in {"", place.country_code}


def _is_away_from_home(telling: Telling, of_state: list[Person], place: Toponym) -> bool:
    """Whether people whose country is not said are told to be in a place as those are who come from elsewhere."""
    if place.capital and any(p.origin == place.country_code for p in of_state):
        return False
    if any(is_of_the_world(p, place) for p in of_state):
        return True
    if _meets_host(telling, place) and place.precision == "city":
        return True  # Whose land is said, where their own needs no saying.
    is_seat = place.precision == "country" or place.capital or place.name in SEATS_OF_THE_PAST
    agreed = telling.name in _AGREED_THERE
    if not is_seat and (telling.phrase.kind == "verb" or agreed):
        return True
    match, sentence = telling.match, telling.sentence
    troops = _TROOPS.search(match[0])
    if troops and sentence.nations[int(troops[1])] != place.country_code:
        return True  # "Visited British troops in P0".
    said = match[0] if agreed or telling.name == "says in" else telling.code[telling.at : match.end() + _NEAR]
    nations = {sentence.nations[int(nation)] for nation in _NATION.findall(said)}
    return bool(nations) and place.country_code not in nations if agreed else place.country_code in nations
