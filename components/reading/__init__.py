"""From the text of a news article to proposed trips, each stop with the sentence that says so.

`reader` is the pipeline. Its floors, from the ground up: `status` tells plans from deeds by the words around a verb,
`dates` and `text` know no names, `names` marks them in every sentence, `syntax` and `phrases` find who does what,
`party` whose journey it is, `visit_days` when, `schedules` and `findings` make claims, `journeys` brings them to those
who travel, `itinerary` makes them stops in order. A module imports from its own floor or from one below.
"""
