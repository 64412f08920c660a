"""Who does something, and how what they do begins, in the phrases whose subject stands behind the place; and to whom
others do it."""

from __future__ import annotations

from components.reading.syntax.grammar import PERSONS
from components.reading.vocabulary.parties import ENSEMBLES, PARTIES

SUBJECT = (
    r"(?P<who>(?:(?:his|her|their|the) )?(?:A\d+ (?:the )?){0,2}A\d+(?: (?:and|,) (?:the )?A\d+)*|he|she|they|"
    rf"the (?:[a-z-]+ ){{0,2}}?(?:{'|'.join(sorted(PERSONS | PARTIES | ENSEMBLES))})(?= ))"
)
# "Peru expects A0 to press for more" tells of no visit.
NOT_TO_ACT = (
    r"(?! to (?!(?:arrive|visit|come|land|fly|stay|attend|speak|meet|hold|begin|start|spend|pay|make|take part|play|"
    r"perform|tour|return|open|be) ))"
)
SOON = (
    r"(?:will|would|is|are|was|were|has|had|plans|hopes|also|met|held|visited|attended|addressed|delivered|aims|to|may|"
    r"can|'ll|spoke|signed|then|later)"
)
DOES = (
    r"(?:got to|left|met|saw|spoke|held|gave|took|made|won|rode|sang|ate|slept|spent|"
    r"(?!(?:lived|worked|studied|owned|died|settled|trained) )[a-z]+ed)"
)
WHOM = (
    r"(?:P\d+ 's |N\d+ )?(?P<who>him|her|them|(?:the )?A\d+(?: and (?:the )?A\d+)?|"
    r"the (?:couple|pair|duo|two|royals|pope|band|orchestra|team|squad|delegation|visitors|guests))(?= )"
)
