"""Reading is a pipeline: article, sentences with everything in them marked, claims, travellers, stops in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache, lru_cache

from components.reading.claim import Claim
from components.reading.dates.days import Days
from components.reading.itinerary.in_passing import is_hardly_told, without_background
from components.reading.itinerary.itinerary import itinerary, travellers_at
from components.reading.itinerary.stop import Stop
from components.reading.itinerary.whole_journey import WholeJourney, whole_journey
from components.reading.journeys import journeys_of
from components.reading.names.marked import Marked
from components.reading.names.marking import marked_sentences
from components.reading.names.toponyms import Atlas
from components.reading.party.travellers import sentences_about
from components.reading.proposal import ProposedStop, ProposedTrip, Reading
from components.reading.text.article import Article, read_article
from components.reading.text.round_ups import items_of
from components.reading.topics import topics_of

LONGEST_TEXT = 2_000_000
_YEARS_OF_NEWSPAPERS = range(1600, 2400)  # Days are added to it; at the ends of Python's calendar that fails.


@lru_cache(maxsize=1)
def default_atlas() -> Atlas:
    """The atlas of this process."""
    return Atlas()


def read(text: str, published: date | None = None, atlas: Atlas | None = None) -> Reading:
    """What an article (plain text or HTML) says of somebody's travels.

    `published` is used when the text does not say when it was published; outside 1600 to 2399 it is not believed. Never
    raises for any text; what lies beyond two million characters or 700 sentences is not read.
    """
    atlas = atlas or default_atlas()
    believable = published if published and published.year in _YEARS_OF_NEWSPAPERS else None
    article = read_article(text[:LONGEST_TEXT], believable)
    read_apart = [_read_one(item, atlas) for item in items_of(article)]
    return Reading(
        text=article.verbatim,
        title=article.title,
        outlet=article.outlet,
        author=article.author,
        url=article.url,
        published=article.published,
        published_basis=article.published_basis,
        trips=tuple(trip for trips, _, _ in read_apart for trip in trips),
        people=tuple(dict.fromkeys(name for _, people, _ in read_apart for name in people)),
        sentences=tuple(sentence for _, _, sentences in read_apart for sentence in sentences),
    )


def _read_one(article: Article, atlas: Atlas) -> tuple[list[ProposedTrip], list[str], list[Marked]]:
    """The trips of one article, whom it names, and its sentences."""
    sentences, people = marked_sentences(article, atlas)
    about = cache(topics_of)  # Stops named in one breath stand on the same sentences.
    trips: list[ProposedTrip] = []
    journeys = journeys_of(article, sentences, people, atlas)
    itineraries = [itinerary(told, travellers, atlas, article.published) for travellers, told in journeys]
    to_the_fore = without_background(itineraries, sentences)
    for (travellers, told), whole, plain in zip(journeys, itineraries, to_the_fore, strict=True):
        stops = plain
        if travellers.narrates:
            stops = whole
        elif is_hardly_told(whole, travellers.main, sentences):
            continue
        theirs = sentences_about(travellers, [party for party, _ in journeys], sentences)
        for virtual in (False, True):
            on_it = [s for s in stops if s.virtual == virtual]
            if not on_it:
                continue
            journey = WholeJourney() if virtual else whole_journey(travellers, on_it, told, theirs, article.published)
            proposed = tuple(
                _proposed(
                    s,
                    article,
                    sentences,
                    [p.name for p in travellers_at(s, told, travellers)],
                    about,
                    s.days or (journey.days if len(on_it) == 1 else None),
                )
                for s in on_it
            )
            trips.append(_trip(proposed, journey, article, sentences))
    return trips, [p.name for p in people.all], sentences


def _trip(
    stops: tuple[ProposedStop, ...], journey: WholeJourney, article: Article, sentences: Sequence[Marked]
) -> ProposedTrip:
    spans = (sentences[number].span for number in journey.sentences)
    return ProposedTrip(
        travellers=tuple(dict.fromkeys(name for stop in stops for name in stop.travellers)),
        stops=stops,
        start=journey.start,
        end=journey.end,
        date_precision=journey.precision,
        return_to=journey.return_to,
        evidence=tuple(article.verbatim[span.start : span.end] for span in spans),
    )


def _proposed(
    stop: Stop,
    article: Article,
    sentences: Sequence[Marked],
    travellers: list[str],
    about: Callable[[str], tuple[str, ...]],
    days: Days | None,
) -> ProposedStop:
    best = max(stop.claims, key=lambda claim: _as_evidence(claim, days))
    span = sentences[best.sentence].span
    spans = [sentences[number].span for number in dict.fromkeys(c.sentence for c in stop.claims)]
    said = " ".join(article.text[one.start : one.end] for one in spans)
    ahead = bool(days and article.published and (days.start - article.published).days > 1)
    latitude, longitude = stop.drawn_at.position.as_leaflet()
    return ProposedStop(
        place=stop.drawn_at.name,
        country=stop.place.country_code,
        latitude=round(latitude, 4),
        longitude=round(longitude, 4),
        precision="city" if stop.place.precision == "country" else stop.place.precision,
        basis=stop.place.basis,
        start=days.start if days else None,
        end=days.end if days else None,
        date_precision=days.precision if days else "none",
        mode="virtual" if stop.virtual else "in_person",
        status="planned" if ahead and stop.status == "made" else stop.status,
        travellers=tuple(travellers),
        topics=about(said),
        evidence=article.verbatim[span.start : span.end],
        start_char=span.start,
        end_char=span.end,
        place_start=best.mention.start,
        place_end=best.mention.end,
        geonames_id=stop.drawn_at.geonames_id,
    )


def _as_evidence(claim: Claim, days: Days | None) -> tuple[int, ...]:
    """Which sentence says a stop on those days best: sure, in the body, naming city, day and traveller, and no other
    stops with it; then the earliest."""
    named, dated = claim.place.precision != "country", claim.days is not None
    says_when, alone = dated and claim.days == days, claim.listed == 1
    return (not claim.in_title, claim.strong, named, says_when, dated, alone, bool(claim.people), -claim.at)
