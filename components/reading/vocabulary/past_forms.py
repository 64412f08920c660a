"""The past forms that verbs make without "-ed"."""

from __future__ import annotations

from components.reading.vocabulary.word_sets import words

# Those that tell of nothing but the past: "put", "set" and "hit" are forms of the present as well.
IRREGULAR_PASTS = words(
    "ate began bore bought broke brought built came caught chose drank drew drove fell felt flew fought found gave got "
    "grew heard held kept knelt knew laid led left lit lost made met paid ran read rode rose said sang sat saw sent "
    "shook slept sold spent spoke stood struck swam swept taught thought threw told took undertook was were went wept "
    "woke won wore wound wrote"
)
