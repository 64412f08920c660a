"""A town may be followed by the state it lies in, in short: "Rochester, Minn.", "Portland, OR", "Delray Beach Fla."

A short form is one only where that state has a town of the name, for many of them are words as well.
"""

from __future__ import annotations

from components.geography.gazetteer import Mention
from components.geography.toponym import Toponym
from components.reading.names.toponyms import Atlas

_CODES = {
    "AL": "Ala", "AZ": "Ariz", "AR": "Ark", "CA": "Calif Cal", "CO": "Colo", "CT": "Conn", "DE": "Del", "FL": "Fla",
    "GA": "Ga", "IL": "Ill", "IN": "Ind", "IA": "Iowa Ia", "KS": "Kan Kans", "KY": "Ky", "LA": "La", "ME": "Me Maine",
    "MD": "Md", "MA": "Mass", "MI": "Mich", "MN": "Minn", "MS": "Miss", "MO": "Mo", "MT": "Mont", "NE": "Neb Nebr",
    "NV": "Nev", "NH": "N.H.", "NJ": "N.J.", "NM": "N.M. N.Mex.", "NY": "N.Y.", "NC": "N.C.", "ND": "N.D.",
    "OH": "Ohio", "OK": "Okla", "OR": "Ore Oreg", "PA": "Pa Penn", "RI": "R.I.", "SC": "S.C.", "SD": "S.D.",
    "TN": "Tenn", "TX": "Tex", "UT": "Utah", "VT": "Vt", "VA": "Va", "WA": "Wash", "WV": "W.Va. W.V.",
    "WI": "Wis Wisc", "WY": "Wyo", "DC": "D.C.", "ID": "Idaho", "AK": "Alaska", "HI": "Hawaii",
    "AB": "Alta", "BC": "B.C.", "MB": "Man", "NB": "N.B.", "NL": "N.L. Nfld", "NS": "N.S.", "ON": "Ont",
    "PE": "P.E.I.", "QC": "Que", "SK": "Sask",
}  # fmt: skip
_STATES = {short: code for code, shorts in _CODES.items() for short in (code, *shorts.split())}
STATES_IN_SHORT = frozenset(_STATES)
_WHOLE_WORDS = frozenset({"Iowa", "Maine", "Ohio", "Utah", "Idaho", "Alaska", "Hawaii"})


def in_state(atlas: Atlas, words: list[str], mention: Mention) -> tuple[int, Toponym] | None:
    """Where a town ends together with the state behind it, and which town that is; None when no state follows."""
    at = mention.end
    at += at < len(words) and words[at] == ","
    short = words[at] if at < len(words) else ""
    if short == "W" and words[at + 1 : at + 3] == [".", "Va"]:
        short, at = "W.Va.", at + 2
    code = _STATES.get(short)
    if code is None:
        return None
    stop = words[at + 1 : at + 2] == ["."]
    if not (stop or short.isupper() or short in _WHOLE_WORDS):
        return None
    state = atlas.state(code)
    town = atlas.means(mention.name, within=state) if state else None
    return (at + 1 + stop, town) if town else None
