"""From the text of a news article to proposed trips, each stop with the sentence that says so.

`reader.read` goes through an article in this order:

1. `text.article` finds the article in what a file or page holds, `text.sentences` cuts it into sentences.
2. `names.marking` marks everything that is named, so that each sentence becomes a code of words and signs.
3. `phrases`, `schedules` and `findings` find claims in the code: that somebody is, was or will be at a place.
4. `party` says whose journey the article tells, and `journeys` gives the claims to those who travel.
5. `visit_days.dating` gives claims the days that other words of the article tell.
6. `itinerary` makes the claims of one party stops in order of travel; `proposal` is what comes of it.

"Minister Ann Lee of Norway flew to the Peruvian capital on Monday" is the code ` A0 of P0 flew to the P1 on D0 `: A is
somebody, named or by an office alone, P a place, N a nation ("Norwegian"), D a date, x any other name, and
"somebody-aged" whoever is only "the 54-year-old". Signs are numbered within their sentence; `names.marked.Marked`
leads from them back to the text.

The floors of the room, from the ground up; a module imports from its own floor or from one below:

`vocabulary`: the words that tell people, places, bodies and journeys apart
`status`: whether something is planned, made or called off, by the words around a verb
`genre`: texts that tell of journeys and of no itinerary: reports from a court, reviews, obituaries
`topics`: what a stop is about
`dates`: dates as newspapers write them, and the days they mean
`text`: the article itself
`names`: what names mean, and sentences with them all marked
`syntax`: who does what in a sentence
`claim`: what is found in sentences
`proposal`: what is given to whoever checks it
`phrases`: the ways of saying that somebody goes, is or meets somewhere
`party`: whose journey it is, and who goes along
`schedules`: claims in lists, programmes and diaries
`visit_days`: the days of a visit
`itinerary`: stops in order of travel
`findings`: claims in sentences
`journeys`: claims brought to those who travel
`reader`: all of it
`__main__`: the command
"""
