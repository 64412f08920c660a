"""What a journey is made of, and where what is planned of it is written down."""

from __future__ import annotations

from components.reading.vocabulary.word_sets import words

# What a journey is made of, as the thing that is held, made, put off or dropped.
OUTINGS = words(
    "visit visits trip trips tour tours stop stops stopover stopovers leg legs call calls show shows concert concerts "
    "gig gigs date dates performance performances recital recitals reading readings lecture lectures rally rallies "
    "mass match matches game games friendly friendlies test appearance appearances engagement engagements appointment "
    "appointments meeting meetings talks summit speech landing excursion excursions night nights signing signings "
    "premiere swing crossing hop drive ride side-trip outing outings walk walkabout mission pilgrimage journey "
    "journeys halt detour session ceremony service screening workshop seminar event events dinner lunch banquet "
    "reception audience opener finale homecoming convoy stay stays stint layover port-call liturgy vigil procession "
    "dash fixture fixtures residency parade address festival participation attendance day days evening "
    "weekend morning afternoon one-off one-offs"
)
# Of these, those that others hold as well.
GATHERINGS = words(
    "meeting meetings talks summit session ceremony event events festival service workshop seminar dinner lunch "
    "banquet reception mass procession parade vigil address speech screening"
)
# Those of bands, clubs and writers: of a statesman's journey they are no part.
PERFORMANCES = words(
    "show shows concert concerts gig gigs recital recitals performance performances match matches game games friendly "
    "friendlies fixture fixtures test premiere opener finale residency festival"
)
# Where what is planned of a journey is written down.
PROGRAMMES = words(
    "programme program itinerary schedule list tour agenda plan plans trip route calendar map visit diary roster bill "
    "line-up timetable journey dates card draft"
)
