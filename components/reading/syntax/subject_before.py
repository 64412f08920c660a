"""The words before a verb lead back to its subject, past auxiliaries, appositions and "who"."""

from __future__ import annotations

from components.reading.names.marked import Marked
from components.reading.names.signs import PLACE_SIGN, is_person
from components.reading.syntax.clauses import (
    across_apposition,
    after_comma,
    antecedent,
    before_apposition,
    first_in_clause,
    led_by,
)
from components.reading.syntax.coreference import Focus
from components.reading.syntax.grammar import JOINERS, OBJECT_CONTROL, OWNED, PASSED, PERSONS, SHIPS, SOME, SOMEBODY
from components.reading.syntax.joining import joined, leader_of_party
from components.reading.syntax.noun_owners import left_behind
from components.reading.syntax.predicates import AUXILIARIES
from components.reading.syntax.subject import Act, Subject
from components.reading.vocabulary.parties import PARTIES, RIVALS
from components.reading.vocabulary.people import CROWDS, PLAIN_ROLES, SPOKEN_FOR
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import words

# "After landing in P0, A0 said": what follows these may be told before its subject; "and moved to P0, A0 said" is not.
_FRONTED = words("before after while when ahead by without with following upon since")
_REPORTING = regex(r"(?:said|says|saying|told|\w+ed|believes?|hopes?|reporters|statement)$")
# "The talks with A0 ended in P0": whoever went there for them is not told.
_TALKS = words("talks meeting meetings discussion discussions negotiations consultations conversation conversations")
_POSSESSIVE = words("his her their")
# "The letter of A0 arrived in P0": somebody else is the subject.
_ONLY_MET = words("with of by for from to told alongside meeting met in against between")
_SO_MANY = words("two three four five six seven eight threesome foursome")  # "The three arrived".
_TWO = words("two both pair couple duo twosome")
_HELP = AUXILIARIES | words("keep keeps kept")  # "Keep leaving".
_WHERETO = words("out over region area country capital city abroad")  # "Will be in the region to visit P0".
_SPEAKER_WILL = words("will 'll shall am")
_SAID_BEHIND = regex(
    r"[^\"]*\" (?:(?:said|says|added|announced|wrote|explained) (?:the )?(?:N\d+ |P\d+ 's )?A(\d+) |"
    r"(?:the )?(?:N\d+ |P\d+ 's )?A(\d+) (?:said|says|added|announced|told|wrote|explained) )"
)
_SAID_BEFORE = regex(r" A(\d+) (?:said|says|added|announced|told [^\"]{1,40}|wrote)(?: [:,])? $")
_PRONOUNS = words("he she they i we that who which whom")
_MARKS = frozenset({'"', "'", "‘", ")", "—", "–"})
# "The third aircraft arriving at P0" and "tourists arriving at P0" are nobody's journey in particular.
_TRAFFIC = words("aircraft airliner flight flights route routes service services cargo shipment shipments visitors")
# Nor do crowds go anywhere in particular, or those that somebody made up, or the weather.
_NOBODYS = CROWDS | words(
    "commuters shoppers asylum-seekers low storm hurricane typhoon cyclone rain snow virus outbreak epidemic hero "
    "heroine protagonist narrator crews"
)
_SOME_ONE = (["a"], ["another"])
_ANYBODY = PLAIN_ROLES | words("boy girl tourist traveller traveler patient passenger")
_NATION = regex(r"N\d+$")
# "The foreign ministers of P0 and P1 travelled": more than one, and nobody named.
_OF_NATIONS = regex(
    r"\b(?:ministers|presidents|leaders|premiers|envoys|negotiators|speakers|delegations) of "
    r"P\d+(?:(?: ,)?(?: and)? (?:the )?P\d+)+$"
)
# "The delegation of up to 20 people will go".
_MEMBERS = words("people persons members officials leaders players musicians singers experts pilgrims men women")
_PARTY_OF = regex(
    rf"\b(?:{'|'.join(sorted(PARTIES & SOMEBODY))}) of (?:(?:up to|about|around|some|more than|nearly|over) )?"
    r"[a-z0-9-]+(?: [a-z-]+)*$"
)
_MOST_MEMBERS = 8  # words
_NTH = regex(r"\d[\d,]+(?:st|nd|rd|th)$")
_MOST_NATIONS = 10  # words
# "Not long ago", "some two weeks ago".
_AGO = regex(r"(?:(?:not )?(?:so )?long|(?:[a-z]+ ){0,3}?(?:an?|few|of|\d+|two|three|four|five|six|ten) \w+) ago$")
_DASHES = frozenset({"-", "–", "—"})
# "A0 said a delegation would fly": others than he.
_SAID_OF_OTHERS = regex(
    r"(?:^| )(?:said|says|announced|confirmed|that) (?:that )?an? (?:[a-z-]+ |N\d+ ){0,3}"
    r"(?:team|delegation|group|mission|envoy|minister|official)(?: of (?:[a-z-]+ ?){1,3})?$"
)
_BREAKS = frozenset({"break", "breaks", "broke", "broken", "breaking"})  # "Broke off a tour".
_MOST_OF_AGO = 6  # words
_FILLERS = regex(r"(?:[a-z]+ly|\d[\d.:h]*|D\d+|\(|\)|x)$")


def subject_before(focus: Focus, sentence: Marked, words: list[str], act: Act, rest: list[str]) -> Subject | None:
    """Who does what begins `rest`, after `words`."""
    at = len(words)
    while at and (passed := _passed(words, at)):
        at -= passed
    if not at:
        return _at_the_beginning(focus, sentence, words, rest, act)
    if words[at - 1] in _DASHES and (opens := _aside_opens(words, at - 1)):
        return subject_before(focus, sentence, words[:opens], act, rest)
    if leader := leader_of_party(words[:at]):
        return focus.one(sentence, leader)
    word = words[at - 1]
    if word in _NOBODYS or (act == "participle" and word in _TRAFFIC):
        return None
    if word == "," and (leaders := led_by(sentence, words[:at])):
        return leaders
    if is_person(word):
        return _somebody(focus, sentence, words, at, act)
    if _points_back(focus, words, at):
        return _pointed_at(focus, sentence, words, at)
    if word == "'s" and at > 1 and is_person(words[at - 2]):
        return focus.one(sentence, words[at - 2])
    helped = bool(_HELP & set(words[at:]))
    purpose = "to" in words[at:] and not helped
    if purpose and (word in _WHERETO or (word[0] in "PD" and word[1:].isdigit())):
        return first_in_clause(focus, sentence, words[:at])  # "Flew to P0 to attend": the purpose of whoever flew.
    if word in JOINERS or word in _MARKS or (act == "participle" and word not in OBJECT_CONTROL and not helped):
        return _across_joiner(focus, sentence, words[:at], rest)
    if word in OWNED:
        foreign = word in SOMEBODY and focus.is_foreign_party(sentence, words[:at])
        return None if foreign else _owner(focus, sentence, words, at)
    return _nobody_named(focus, sentence, words, at, act)


def _at_the_beginning(focus: Focus, sentence: Marked, words: list[str], rest: list[str], act: Act) -> Subject | None:
    """Who does what nothing but auxiliaries stands before."""
    if words[:1] == ["x"] and act == "verb":
        return None  # "Congress passed": a body.
    if words[:1] == ["both"]:
        return focus.both(sentence)
    return None if rest[0] in {"flight", "flights"} else after_comma(focus, sentence, rest)


def _somebody(focus: Focus, sentence: Marked, words: list[str], at: int, act: Act) -> Subject | None:
    """Who the person named at words[at - 1] is: the subject, alone or with others, or one whom it only meets."""
    word = words[at - 1]
    if (he := _he_and(words, at)) is not None:
        return focus.with_him(sentence, words, he)
    if at > 1 and words[at - 2] in OBJECT_CONTROL and "to" in words[at:]:
        return None
    if words[at - 2 : at - 1] and words[at - 2] in SHIPS:
        return None
    nation = at > 2 and _NATION.match(words[at - 2]) is not None  # "With N0 A0".
    before = words[max(0, at - 4 - nation) : at - 1 - nation]
    if SPOKEN_FOR & set(before) and {"for", "of", "to"} & set(before[-2:]):
        return None  # "A spokesman for the N0 A0 said in".
    if at > 3 and words[at - 2 - nation] == "by" and words[at - 3 - nation] in {"led", "headed"}:
        return focus.one(sentence, word)
    if act != "participle" and (talks := _talks_with(words, at - 1 - nation)) is not None:
        return _holder(focus, sentence, words[:talks])
    if at > 1 and words[at - 2 - nation] in _ONLY_MET:
        return first_in_clause(focus, sentence, words[: at - 2]) or (
            None if words[at:] and act != "participle" else focus.one(sentence, word)
        )
    crossed = act == "noun" and words[at - 2 : at - 1] == ["the"] and words[at - 3 : at - 2] != ["and"]
    if crossed and (found := first_in_clause(focus, sentence, words[: at - 2])):
        return found  # "The trio cross the Channel for shows in": what is crossed is no traveller.
    somebody = joined(sentence, words, at)
    others = somebody.pronoun == "office" and (focus.is_of_state or focus.is_foreign_office(sentence, words[: at - 1]))
    return None if others else somebody


def _talks_with(words: list[str], at: int) -> int | None:
    """Where the talks stand that are held with the person at words[at]: "the talks with A0", "with A0 and A1"."""
    while at > 2 and words[at - 1] == "and" and is_person(words[at - 2]):
        at -= 2
    return at - 2 if at > 1 and words[at - 1] == "with" and words[at - 2] in _TALKS else None


def _holder(focus: Focus, sentence: Marked, before: list[str]) -> Subject | None:
    """Whose talks they are before which these words stand, where they say so: "A0 's talks", "her talks"."""
    if before[-1:] == ["'s"] and any(map(is_person, before[-2:-1])):
        return focus.one(sentence, before[-2])
    return focus.meant_by(sentence, before[-1], before[:-1]) if before and before[-1] in _POSSESSIVE else None


def _points_back(focus: Focus, words: list[str], at: int) -> bool:
    """Whether words[at - 1] is a pronoun that means somebody; "it" does for a band."""
    word = words[at - 1]
    return focus.is_it if word == "it" else word in _PRONOUNS


def _pointed_at(focus: Focus, sentence: Marked, words: list[str], at: int) -> Subject | None:
    """Whom a pronoun at words[at - 1] means."""
    word = words[at - 1]
    if word == "it":
        return Subject(open=True)
    if word in {"i", "we"}:  # A diary's writer is its traveller; what is quoted tells of others.
        return Subject(open=True) if focus.writes(words[: at - 1]) else _speaker(sentence, words, at)
    if word in {"he", "she", "they"}:
        return focus.meant_by(sentence, word, words[: at - 1])
    if word == "that" and at > 1 and _REPORTING.match(words[at - 2]):
        return None
    return antecedent(sentence, words[: at - 1])


def _speaker(sentence: Marked, words: list[str], at: int) -> Subject | None:
    """Who says that he will: " "I will be in P0 on D0 , " said A0"."""
    if _SPEAKER_WILL.isdisjoint(words[at : at + 1]) or words.count('"') % 2 == 0:
        return None
    said = f" {' '.join(words)} "
    behind = _SAID_BEHIND.match(sentence.code, len(said) - 1)
    who = behind or _SAID_BEFORE.search(said[: said.rfind(' " ') + 1])
    person = sentence.people[int(next(filter(None, who.groups())))] if who else None
    return Subject((person,)) if person else None


def _across_joiner(focus: Focus, sentence: Marked, words: list[str], rest: list[str]) -> Subject | None:
    """The subject before "and", a comma or a participle, with which `words` end."""
    if (opens := _where_opens(words)) and (found := first_in_clause(focus, sentence, words[:opens])):
        return found
    word = words[-1]
    described = before_apposition(focus, sentence, words) if word == "," else None
    found = described or first_in_clause(focus, sentence, words)
    return found or (after_comma(focus, sentence, rest) if word in _FRONTED else None)


def _where_opens(words: list[str]) -> int:
    """Where the comma stands before the clause of "where" that is over: "in P0 , where A1 gave a dinner , and"; 0 where
    none is."""
    if words[-2:] != [",", "and"]:
        return 0
    opens = next((i for i in range(len(words) - 3, 0, -1) if words[i] in {"where", ","}), 0)
    return opens - 1 if opens and words[opens - 1 : opens + 1] == [",", "where"] else 0


def _owner(focus: Focus, sentence: Marked, words: list[str], at: int) -> Subject | None:
    """Whose what stands at words[at - 1] is: the tour of a band."""
    near = words[max(0, at - 6) : at]
    while "," in near and "whose" not in near:  # "Produced by A0 , the tour": not theirs.
        near = near[near.index(",") + 1 :]
    owner = next((w for w in reversed(near) if is_person(w)), None)
    return focus.one(sentence, owner) if owner else Subject(open=True)


def _nobody_named(focus: Focus, sentence: Marked, words: list[str], at: int, act: Act) -> Subject | None:
    """Who is meant by the noun at words[at - 1]: "the two", "a visitor", "the Norwegian"."""
    word = words[at - 1]
    if word in SOMEBODY and words[at - 3 : at - 1] == ["x", "'s"] and not focus.is_called(word):
        return None  # "LG 's chairman visited P0".
    if word in SOMEBODY and "whose" in words[max(0, at - 4) : at - 1]:
        return None  # "The United Nations , whose humanitarian chief said in P0".
    if word in SOMEBODY and _SAID_OF_OTHERS.search(" ".join(words[max(0, at - _MOST_MEMBERS) : at])):
        return None
    if word in _MEMBERS and (party := _PARTY_OF.search(" ".join(words[max(0, at - _MOST_MEMBERS) : at]))):
        return _nobody_named(focus, sentence, words, at - len(party[0].split()) + 1, act)
    if PLACE_SIGN.match(word) and _OF_NATIONS.search(" ".join(words[max(0, at - _MOST_NATIONS) : at])):
        return Subject(open=True)
    if PLACE_SIGN.match(word):
        of = at - 2 - (words[at - 2 : at - 1] == ["the"])
        if of > 0 and words[of] in {"to", "of", "for"} and words[of - 1] in SOMEBODY:  # "The envoy to P0 flew".
            return _nobody_named(focus, sentence, words, of, act)
    if word in _TWO and words[at - 2 : at - 1] in (["the"], [","], ["but"]):
        return focus.both(sentence)
    if word in SOMEBODY and (
        focus.is_foreign_party(sentence, words[:at]) or not RIVALS.isdisjoint(words[at - 2 : at - 1])
    ):
        return None
    described = words[max(0, at - 3) : at - 1]
    if word in PERSONS and described and (not SOME.isdisjoint(described) or _NTH.match(described[-1])):
        return None  # "The best players would go abroad", "the 250,000th visitor landed".
    if focus.is_of_state and (word == "company" or (word in _ANYBODY and words[at - 2 : at - 1] in _SOME_ONE)):
        return None  # "The company has opened an office in P0", "after a woman came back from P0".
    if word in SOMEBODY or (word in _SO_MANY and words[at - 2 : at - 1] in (["the"], ["all"])):
        return Subject(open=True)
    if words[at - 2 : at - 1] == ["the"] and _NATION.match(word):  # "The Norwegian will fly".
        return focus.national(sentence.nations[int(word[1:])])
    return across_apposition(focus, sentence, words, at, act)


def _passed(words: list[str], at: int) -> int:
    """How many words right before words[at] may stand between a subject and its verb."""
    if words[at - 1] == "ago" and (ago := _AGO.search(" ".join(words[max(0, at - _MOST_OF_AGO) : at]))):
        return len(ago[0].split())
    if words[max(0, at - 2) : at] in (["from", "there"], ["so", "far"], ["thus", "far"]):
        return 2
    if words[at - 1] == "off" and at > 1 and words[at - 2] in _BREAKS:
        return 2
    return 1 if words[at - 1] in PASSED or _FILLERS.match(words[at - 1]) else left_behind(words, at)


def _he_and(words: list[str], at: int) -> int | None:
    """Where "he" stands in "he and finance chief A1", which ends before `at`."""
    for back in range(at - 2, max(0, at - 7), -1):
        if words[back] == "and":
            return back - 1 if words[back - 1] in {"he", "she"} else None
        if not words[back].isalpha():
            return None
    return None


def _aside_opens(words: list[str], at: int) -> int:
    """Where the dash stands that opens the relative clause which the one at words[at] closes: "the delegation – which
    includes A0 – will visit"; 0 where none does."""
    opening = next((i for i in range(at - 1, 0, -1) if words[i] in _DASHES), 0)
    return opening if words[opening + 1 : opening + 2] in (["which"], ["who"], ["whose"]) else 0
