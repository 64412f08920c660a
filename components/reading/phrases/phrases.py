"""The phrases by which newspapers say that somebody goes, is or meets somewhere, written against marked sentences.

Each phrase has a group `to` that holds the places, and a strength: "strong" phrases are about travelling itself,
"weak" ones ("will meet ... in P0") only count for somebody whose journey is known from a strong one.
"""

from __future__ import annotations

from components.reading.phrases.anywhere_phrases import ANYWHERE_PHRASES
from components.reading.phrases.audience_phrases import AUDIENCE_PHRASES
from components.reading.phrases.away_phrases import AWAY_PHRASES
from components.reading.phrases.campaign_phrases import CAMPAIGN_PHRASES
from components.reading.phrases.front_phrases import FRONT_PHRASES
from components.reading.phrases.going_phrases import GOING_PHRASES
from components.reading.phrases.journey_phrases import JOURNEY_PHRASES
from components.reading.phrases.leaving_phrases import LEAVING_PHRASES
from components.reading.phrases.phrase import Phrase
from components.reading.phrases.programme_phrases import PROGRAMME_PHRASES
from components.reading.phrases.route_phrases import ROUTE_PHRASES
from components.reading.phrases.talks_phrases import TALKS_PHRASES

# Of phrases that say as much of a place the earlier counts.
PHRASES: tuple[Phrase, ...] = (
    *GOING_PHRASES,
    *JOURNEY_PHRASES,
    *ROUTE_PHRASES,
    *FRONT_PHRASES,
    *LEAVING_PHRASES,
    *AUDIENCE_PHRASES,
    *TALKS_PHRASES,
    *CAMPAIGN_PHRASES,
    *PROGRAMME_PHRASES,
    *AWAY_PHRASES,
    *ANYWHERE_PHRASES,
)
