"""Which countries have a crown, a prime minister or a president: whoever is one in another has come from abroad.

ISO 3166-1 alpha-2 codes, for states as they are today; those whose form changed within living memory count as having
both. By what is commonly known of them in 2025; a country that is missed here only leaves somebody's home unsaid.
"""

from __future__ import annotations

from collections.abc import Set

from components.reading.vocabulary.word_sets import words

_REALMS = words("AG AU BS BZ CA GB GD JM KN LC NZ PG SB TV VC")
_CROWNS = _REALMS | words(
    "AD AE BE BH BN BT DK ES JO JP KH KW LI LS LU MA MC MY NL NO OM QA SA SE SZ TH TO VA BB NP IR EG ET GR IQ LY"
)
# Neither a president nor anybody whom papers call so.
_NO_PRESIDENT = _REALMS | words("BE BH BN BT DK JO JP KW LI LS LU MA MC MY NL NO OM QA SA SE SZ TH TO VA")
_NO_PRIME_MINISTER = words(
    "US MX GT HN SV NI CR PA CO VE EC BO PY UY CL AR BR DO CH CY ID PH NG GH ZM MW LR BW MV PW FM MH AO BJ CR"
)
_OF_A_CROWN = words("king queen prince princess emir sultan emperor empress")
_OF_A_REPUBLIC = frozenset({"president"})
_OF_A_CABINET = words("prime premier")
_OF_ONE_LAND = {"taoiseach": "IE", "tánaiste": "IE", "tanaiste": "IE"}
_SECRETARIES = words("state defense treasury")


def has_no_such_office(offices: Set[str], country: str) -> bool:
    """Whether nobody holds one of those offices in a country; a premier may be that of a province."""
    if not offices.isdisjoint(_OF_A_CROWN):
        return country not in _CROWNS
    if not offices.isdisjoint(_OF_A_CABINET):
        return country in _NO_PRIME_MINISTER
    return not offices.isdisjoint(_OF_A_REPUBLIC) and country in _NO_PRESIDENT


def only_land_of(title: list[str]) -> str | None:
    """Code of the one country in which a title, in small letters, needs no country: "secretary of state", "taoiseach";
    not "secretary of state for health"."""
    own = next((_OF_ONE_LAND[word] for word in title if word in _OF_ONE_LAND), None)
    american = "secretary" in title and "for" not in title and not _SECRETARIES.isdisjoint(title)
    return own or ("US" if american else None)
