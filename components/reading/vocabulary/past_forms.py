"""The past forms that verbs make without "-ed"."""

from __future__ import annotations

from components.reading.vocabulary.word_sets import words

# Those that tell of nothing but the past: "put", "set" and "hit" are forms of the present as well.
IRREGULAR_PASTS = words(
    "arose ate awoke bade became befell began begot bent bled blew bore bought bound bred broke brought built came "
    "caught chose clung crept dealt dove drank dreamt drew drove dug dwelt fed fell felt fled flew flung forbade "
    "foresaw forewent forgave forgot forwent fought found froze gave got grew ground heard held hid hung kept knelt "
    "knew laid leapt learnt led left lent lit lost made meant met misled mistook outdid outran outsold overcame "
    "overheard oversaw overslept overthrew overtook paid partook ran rang read rebuilt redid repaid reran resold "
    "rethought retook rewrote rode rose said sang sank sat saw sent shone shook shot shrank slept slid slung sold "
    "sought spat sped spent spoke sprang spun stole stood strode strove struck stuck stung sung swam swept swore "
    "swung taught thought threw told took tore trod understood undertook underwent upheld was went wept were withdrew "
    "withheld woke won wore wound wrote wrung"
)
