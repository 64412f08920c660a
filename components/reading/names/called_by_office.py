"""By which words of an office its holder may be called: a premier is a prime minister, a king may be "the monarch"."""

from __future__ import annotations

SAME_OFFICE = {
    "pm": {"prime", "minister"}, "cm": {"chief", "minister"}, "premier": {"prime", "minister"}, "fm": {"minister"},
    "pontiff": {"pope"},
}  # fmt: skip
# Words that may be said of holders of several offices.
_LOOSELY = {
    "president": {"president", "head"},
    "leader": {"president", "prime", "chancellor", "king", "pope", "leader", "speaker", "lama"},
    "head": {
        "president",
        "king",
        "queen",
        "head",
        "chief",
        "director",
        "catholicos",
        "patriarch",
        "pope",
        "archbishop",
    },
    "statesman": {"president", "prime", "minister", "head"},
    "diplomat": {"minister", "secretary", "envoy", "ambassador", "diplomat"},
    "monarch": {"king", "queen"},
    "politician": {"president", "prime", "minister", "chancellor", "leader", "secretary", "senator", "governor"},
    "official": {"minister", "secretary", "envoy", "official", "chief"},
    "envoy": {"envoy", "mediator", "ambassador"},
    "chief": {"chief", "secretary-general", "director", "head", "secretary"},
    "lama": {"lama", "holiness"},
    "holiness": {"pope", "lama", "patriarch", "catholicos", "holiness"},
    "all-holiness": {"patriarch", "all-holiness"},
    "beatitude": {"patriarch", "archbishop", "metropolitan", "catholicos", "beatitude"},
    "eminence": {"cardinal", "metropolitan", "archbishop", "eminence"},
    "excellency": {"president", "ambassador", "minister", "archbishop", "bishop", "governor", "excellency"},
    "majesty": {"majesty", "king", "queen", "emperor", "empress", "sultan"},
    "highness": {"highness", "prince", "princess", "duke", "duchess", "countess"},
}


def may_be_called(wanted: set[str], held: set[str]) -> bool:
    """Whether whoever holds some offices may be called by the words of one: "the leader" of a president."""
    held = held | {meant for word in held for meant in SAME_OFFICE.get(word, ())}
    if len(wanted) == 1:
        (word,) = wanted
        if word == "commissioner" and "high" in held:
            return False
        return bool(_LOOSELY.get(word, {word}) & held)
    return wanted <= held
