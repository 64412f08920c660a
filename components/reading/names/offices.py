"""An office leads to whoever holds it: "Foreign Minister Ann Lee", "the minister", "Ann Lee, the envoy to Yemen"."""

from __future__ import annotations

from components.reading.names.capitals import is_body, is_body_in_office, spelled
from components.reading.names.context import Context
from components.reading.names.lines import Line
from components.reading.names.nations import country_called, nation_before, nation_from
from components.reading.names.office_holders import holder_of
from components.reading.names.office_scope import behind_scope
from components.reading.names.person import Person
from components.reading.names.realms import behind_realm
from components.reading.names.signs import Sign
from components.reading.names.titles import style_length
from components.reading.names.toponyms import country_of_people
from components.reading.vocabulary.names import BODIES, NO_PERSON, WORLD_BODIES
from components.reading.vocabulary.parties import ACTS
from components.reading.vocabulary.people import EPITHETS, OFFICES, PORTFOLIOS, STYLED
from components.reading.vocabulary.word_sets import words

_REGAL = words("pope king queen prince princess duke duchess emperor empress sultan sheikh dalai")
_OF_WHAT = words("to for of in on at and")
_ABBREVIATED = {
    "gov": "governor", "sen": "senator", "rep": "representative", "gen": "general", "adm": "admiral", "col": "colonel",
}  # fmt: skip
_PARTS = words("northern southern eastern western central")
_OF_ONE = words("minister president premier chancellor senator mr mrs ms dr sir chairman")
_FULL_NAME = 2  # words
# Of what bodies and sights are called, also surnames: of Anthony Lake and Mike Hall.
_SURNAMES = words("lake hall church park street bridge camp day west north law house court bay base rivers price union")
_OF_ONE_ALONE = words("pope")
_NO_FIRST_NAME = BODIES | PORTFOLIOS
_OF_NO_EMBASSY = words("goodwill brand")  # What an actress is ambassador of.
_MINISTERS = frozenset({"minister", "secretary"})
_HEADS = words("chief head director director-general")
_OF_THE_WORLD = WORLD_BODIES | words("U.N. Nato Unesco Unicef Unctad Interpol Commonwealth")
_OF_THE_UNION = frozenset({"EU", "E.U."})
_ITS_BODIES = frozenset({"Commission", "Council", "Union"})
_HEADS_OF_UNION = _HEADS | words("president representative diplomat commissioner")
_MOST_OF_BODY = 2  # words
_MOST_ADJECTIVES = 4
_NO_ADJECTIVES = words("who whose which that where when and or of in on at for with to by from is was has had will")
_CONSORTS = words("duchess countess princess queen empress")
_AWARDS = [[mark, award] for mark in ("'s", "’s") for award in words("Award Awards International Trophy Medal")]
_OF_LANDS = words("president king queen prince princess premier chancellor emir sultan emperor empress minister")
_OF_A_SEE = words("archbishop bishop")
_SEATED = words("duke duchess prince princess earl countess archbishop bishop king queen emir sultan crown")
_SEATED_IF_CAPITAL = frozenset({"Emperor", "Empress"})  # Of Japan, where they are spoken of as somebody.


def somebody_in_office(context: Context, line: Line, at: int, title: int) -> Sign:
    """The sign of an office that is `title` tokens long, with the name behind it when there is one."""
    words, people = line.words, context.people
    name_at = at + title
    lowered = [w.lower() for w in words[at:name_at]]
    nation = nation_before(context.atlas, words, at)
    scope_at, name_at = name_at, behind_scope(context, line, name_at)
    if name_at > scope_at and nation is None:
        nation = _land_of_office(context, line, scope_at)
    length = line.name_at(name_at) if name_at < len(words) and words[name_at] != "I" else 0  # "A writer I know".
    name = spelled(words[name_at : name_at + length])
    if name == ["The"] or (name and country_of_people(name[0])):
        length, name = 0, []
    of_part = lowered[-1] in _PARTS  # "Bishop of Northern Zambia"
    if name and len(name) == 1 and (words[at].islower() or of_part) and country_called(context.atlas, name[0]):
        length, name = 0, []
    if name and all(w.lower() in PORTFOLIOS for w in name):  # "Chief of Army Staff"
        return holder_of(context, words, at, title + length, nation)
    if len(name) == 1 and words[at].islower() and name[0].lower() in NO_PERSON:  # "The official Facebook page".
        return Sign("X", at, name_at + length)
    acts = all(w.isupper() for w in name) and lowered[-1] in ACTS
    of_one = lowered[-1].strip(".") in _OF_ONE or (bool(name) and name[-1].lower() in _SURNAMES)
    if name and is_body_in_office(name) and not acts and not (of_one and _is_full_name(name)):
        return Sign("X", at, name_at + length)
    if not name and lowered[-2:] == ["dalai", "lama"]:
        lama = people.named(["Dalai", "Lama"], ["leader", "Lama", "Holiness"], None)
        return Sign("A", at, name_at, person=context.heard(lama))
    style = style_length(line.tokens, at)
    first = at + style + (words[at + style : at + style + 1] == ["the"])
    if not name and (_SEATED & set(lowered) or _SEATED_IF_CAPITAL & set(words[at:name_at])):
        of = _seat_at(line, name_at)
        seat = line.name_at(of + 1) if 0 < of < len(words) - 1 else 0
        if seat:
            if words[of + 1 + seat : of + 3 + seat] in _AWARDS:
                return Sign("X", at, of + 3 + seat)
            called = [*words[first:name_at], *words[of : of + 1 + seat]]
            duke = context.of_name(called) or _by_own_name(context, line, of + 1 + seat, called)
            duke = duke or people.named(called, words[first:name_at], nation, only_whole=True)
            if _OF_A_SEE & set(lowered):
                see = context.meaning(context.name_at(line, of + 1))
                duke.origin = duke.origin or (see.country_code if see else None)
            heard = duke if line.is_title else context.heard(duke)
            return Sign("A", at, of + 1 + seat if of == name_at else name_at, person=heard)
    if name:
        regal = [w for w in words[at:name_at] if w.lower() in _REGAL and w[0].isupper()]
        lowered += [w[:-1] for w in lowered if w.endswith("s") and w[:-1] in OFFICES]  # "Presidents Ann Lee and".
        title_said = [*words[at:name_at], *lowered[title:], *(_ABBREVIATED[w] for w in lowered if w in _ABBREVIATED)]
        if at and words[at - 1].lower() in _OF_NO_EMBASSY:
            title_said = [w for w in title_said if w.lower() != "ambassador"]
        near = set(words[max(0, at - _MOST_OF_BODY) : name_at])
        of_union = bool(_OF_THE_UNION & near) or ("European" in near and bool(_ITS_BODIES & near))
        if (_HEADS & set(lowered) and _OF_THE_WORLD & near) or (_HEADS_OF_UNION & set(lowered) and of_union):
            title_said.append("secretary-general")  # By whatever name.
        if nation == "US" and _MINISTERS & set(lowered):
            title_said += _MINISTERS  # Who are secretaries there, and ministers to the papers of other countries.
        if nation is None and _OF_LANDS & set(lowered):
            nation = _land_behind(context, words, name_at + length)
        person = people.named([*regal[-1:], *name], title_said, nation)
        if not (OFFICES - STYLED) & set(lowered):  # "Dr. Ann Lee, Prime Minister", "His Excellency Jan Lee, Minister".
            read_apposition(context, line, at, name_at + length, person)
        return Sign("A", at, name_at + length, person=context.heard(person))
    return holder_of(context, words, at, title, nation or _land_behind(context, words, name_at))


def _land_of_office(context: Context, line: Line, at: int) -> str | None:
    """Code of the country behind an office, "of Norway" in "Foreign Minister of Norway Ann Lee"."""
    begin = behind_realm(line.words, at + 1 + (line.words[at + 1 : at + 2] == ["the"]))
    if line.words[at] != "of" or begin >= len(line.words) or not line.tokens[begin].capital:
        return None
    land = context.meaning(context.name_at(line, begin))
    return land.country_code if land and land.precision == "country" else None


def _land_behind(context: Context, words: list[str], at: int) -> str | None:
    """Code of the country behind a name: "Queen Ann of Sweden", "King Ann of the Belgians"."""
    begin = at + 1 + (words[at + 1 : at + 2] == ["the"])
    return nation_from(context.atlas, words, begin)[0] if words[at : at + 1] == ["of"] else None


def _by_own_name(context: Context, line: Line, at: int, called: list[str]) -> Person | None:
    """Who is named right after a seat: "the Duke of Kent, Prince Edward," is both from now on, and so is
    "the Archbishop of York Dr John Hill"."""
    words, people = line.words, context.people
    apart = words[at : at + 1] == [","]
    if at + apart >= len(words):
        return None
    begin = at + apart + (words[at + apart] == "the")
    begin += begin < len(words) and words[begin] in {"Rt", "Most", "Very"}
    title = line.title_at(begin) if begin < len(words) else 0
    length = line.name_at(begin + title) if begin + title < len(words) else 0
    end = begin + title + length
    name = spelled(words[begin + title : end])
    closed = words[end : end + 1] == [","] if apart else title > 0
    if len(name) < 2 - bool(title) or is_body(name) or not closed:
        return None
    regal = [w for w in words[begin : begin + title] if w.lower() in _REGAL]
    person = people.named([*regal[-1:], *name], [*words[begin : begin + title], called[0]], None)
    people.also_called(called, person)
    return person


def _seat_at(line: Line, at: int) -> int:
    """Where "of" stands that a noble's seat follows; "the Duke and Duchess of York" share one. 0 when there is none."""
    words = line.words
    if words[at : at + 1] == ["and"] and at + 1 < len(words) and words[at + 1].lower() in _CONSORTS:
        at += 1 + line.title_at(at + 1)
    return at if words[at : at + 1] == ["of"] else 0


def somebody_by_epithet(context: Context, line: Line, at: int) -> Sign | None:
    """The sign of "the Holy Father" or "the Sovereign", where the article names somebody of that office; there is but
    one pope, named or not."""
    if line.headline or line.words[at - 1 : at] not in (["the"], ["The"]):
        return None
    for length in (2, 1):
        offices = EPITHETS.get(" ".join(line.words[at : at + length]).lower(), frozenset())
        holder = context.spoken_of_most(offices)
        end = at + length
        if offices == _OF_ONE_ALONE and (not holder or (line.tokens[end : end + 1] and line.tokens[end].capital)):
            end += line.name_at(end) if end < len(line.words) else 0
            holder = context.people.named(["Pope", *line.words[at + length : end]], ["pope"], None)
        if holder:
            return Sign("A", at, end, person=context.heard(holder))
    return None


def _behind_adjectives(line: Line, at: int) -> int:
    """Where an office begins behind what it is praised as: "the acclaimed English-language novelist"."""
    for begin in range(at, min(at + _MOST_ADJECTIVES, len(line.words))):
        if line.title_at(begin):
            return begin
        word = line.words[begin]
        if word in _NO_ADJECTIVES or not (word.islower() or "-" in word) or not word[0].isalpha():
            break
    return at


def _is_one_office(scope: list[str], closed: bool) -> bool:
    """Whether nothing but what an office is of stands between its word and a name; before a comma that may be said in
    any words, "envoy for clean water, Ann Lee,"."""
    plain = all(word[0].isalnum() or word[0] in "'’" for word in scope)
    return plain and (closed or all(word[0].isupper() or word in _OF_WHAT | {"the"} for word in scope))


def _is_full_name(name: list[str]) -> bool:
    """ "Mike Hall" behind an office is somebody, though a hall is none."""
    return len(name) == _FULL_NAME and name[0].lower() not in _NO_FIRST_NAME and name[0].istitle()


def read_apposition(context: Context, line: Line, at: int, end: int, person: Person) -> None:
    """Remember the office beside a name: "Envoy to Yemen, Ann Lee," and "Ann Lee, the Special Envoy for"."""
    words = line.words
    end_of_office = at - 1 if words[at - 1 : at] == [","] else at
    serves = words[at - 1 : at] in (["to"], ["for"])  # "A spokesman for Ann Lee".
    if at > 2 and not serves and (end_of_office < at or {"to", "for"} & set(words[max(0, at - 4) : at])):
        for start in range(max(0, at - 9), at - 1):
            length = line.title_at(start)
            goes_on = words[start + length : end_of_office][:1]
            if goes_on and goes_on[0] not in _OF_WHAT:  # "Duo Hollow Creek will tour, Big Stage said"
                continue
            purpose = words[start + length + 1 : end_of_office][:1]
            if goes_on == ["to"] and purpose and purpose[0].islower() and purpose[0] != "the":
                continue  # "Queen to visit Ground Zero"
            if length and _is_one_office(words[start + length : end_of_office], closed=end_of_office < at):
                context.people.describe(
                    person, words[start : start + length], nation_before(context.atlas, words, start)
                )
                break
    if words[end : end + 1] == [","]:
        start = end + 1 + (end + 1 < len(words) and words[end + 1].lower() in {"the", "a", "an"})
        nation, start = nation_from(context.atlas, words, start)
        start = _behind_adjectives(line, start) if nation or start > end + 1 else start
        length = line.title_at(start) if start < len(words) else 0
        owner_ends = start + length
        if length and words[owner_ends : owner_ends + 1] in (["'s"], ["’s"]) and owner_ends + 1 < len(words):
            start, length = owner_ends + 1, line.title_at(owner_ends + 1)  # "The Secretary-General's envoy".
        behind = "".join(words[start + length : start + length + 1])
        acts = words[at - 1 : at] == ["of"] and behind[:1].islower() and behind not in _OF_WHAT
        if length and not acts:  # "As Patron of Blue Kite, The Princess opened".
            context.people.describe(person, words[start : start + length], nation)
