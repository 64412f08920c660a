"""What people gather for in a place, and what belongs to it: "the opening session of the world food conference"."""

from __future__ import annotations

from components.reading.phrases.place_lists import BEFORE_PLACE, END, PLACE

GATHERING = (
    r"(?:talks|meetings?|conference|summit|assembly|session|forum|fair|show|expo|exhibition|festival|congress|"
    r"negotiations|consultations|seminar|workshop|gathering|inauguration|funeral|wedding|coronation|ceremony|"
    r"celebrations|games|championships?|convention|symposium|council|holiday|vacation|retreat|mission|visit|treatment|"
    r"opening|launch|unveiling)"
)
OF_IT = (
    r"(?:(?!(?:that|where|which|who|whose|while|when|after|before|but|said|says|in|to|from|he|she|they|is|was|has|"
    r"had) )(?:[a-z0-9'-]+|[DN]\d+|x|P\d+ 's) )"
)
# That one is on, and where.
HELD = (
    r"(?:(?:is|are|was|were|will be|to be|has been|have been)(?: being| to be)? "
    r"(?:(?:due|scheduled|expected|set) to be )?(?:held|hosted|staged|convened|scheduled|organi[sz]ed)|"
    r"(?:being )?(?:held|hosted)|"
    r"(?:is |are )?(?:scheduled|slated|set|due) (?:to (?:be held|take place|open|begin|start)|for)|"
    r"(?:(?:will|is to|are to|is due to|are due to) )?(?:takes?|took) place|taking place|"
    r"(?:(?:will|is to|is due to) )?(?:(?:open|start)(?:s|ed)?|begins?|began|kicks? off|runs?|"
    r"gets? (?:under way|underway)|convene[sd]?)|"
    r"(?:is|are) (?:on|under way|underway))"
)
IN_PLACE = (
    r"(?:(?!(?:where|while|after|before|but|he|she|they|said|says|A\d+) )"
    rf"(?:[a-z0-9-]+|D\d+|N\d+|x|P\d+(?= in )) ){{0,9}}?(?:in|at) (?={BEFORE_PLACE})(?P<place>{PLACE}){END}"
)
