"""What people gather for in a place, and what belongs to it: "the opening session of the world food conference"."""

from __future__ import annotations

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
