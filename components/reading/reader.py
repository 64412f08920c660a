"""Reading is a pipeline: article, sentences with everything in them marked, claims, travellers, stops in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache

from components.reading.article import Article, read_article
from components.reading.assemblies import assembled
from components.reading.claim import Claim
from components.reading.claims import claims_of
from components.reading.day_thread import dated
from components.reading.events import events
from components.reading.genre import is_crime_or_fiction
from components.reading.itinerary import itinerary, travellers_at
from components.reading.marking import Marked, marked_sentences
from components.reading.parties import along_with, is_party, squad_of, with_heads
from components.reading.presence import presences
from components.reading.pronouns import settled
from components.reading.proposal import Basis, ProposedStop, ProposedTrip, Reading
from components.reading.protagonist import learn_gender, prominence, protagonist
from components.reading.schedules import scheduled
from components.reading.status import called_off_altogether
from components.reading.stop import Stop
from components.reading.topics import topics_of
from components.reading.toponyms import Atlas
from components.reading.travellers import Party, belongs, others_of, party_of, unnamed_traveller
from components.reading.when import is_history

LONGEST_TEXT = 2_000_000
_PLAIN_ROLES = frozenset(
    {"man", "woman", "student", "teacher", "nurse", "pensioner", "wife", "husband", "son", "daughter"}
)
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
    sentences, people = marked_sentences(article, atlas)
    merits = prominence(sentences, people, article.title)
    hero = protagonist(merits, people)
    if hero:
        learn_gender(hero, sentences)
    claims, journeys = claims_of(sentences, article.published, atlas, hero)
    claims += scheduled(article, sentences, atlas)
    claims = settled(claims, people, journeys)
    squad = squad_of(hero, article.text, sentences, len(people.all)) if hero else None
    if hero and squad and any(c.strong and not c.people for c in claims):
        people.all.append(squad)
        merits[squad.number], hero = merits[hero.number] + 1, squad
    if hero and is_party(hero):
        claims = with_heads(claims, hero)
    party = None if is_history(_body(article), article.published) else party_of(claims, people, merits, journeys)
    if party is None and (unnamed := unnamed_traveller(article.text, sentences, claims, people)):
        party = Party(unnamed, ())
    if party is None and (met := assembled(sentences, len(people.all), article.published)):
        party, claims = Party(met[0], ()), met[1]
    if party and not party.main.offices - _PLAIN_ROLES and is_crime_or_fiction(article.text):
        party = None
    if party:
        party = replace(party, along=along_with(party.main, sentences, people))
        claims += presences(sentences, _gaps(article.text, sentences), claims, party, article.published)
        claims += list(events(sentences, claims, party, article.published))
        off = called_off_altogether(s.code for s in sentences)
        claims = [replace(c, status=off) if c.foreseen else c for c in claims]
        mine = [c for c in claims if belongs(c, party)]
        claims = [c for c in claims if not belongs(c, party)] + dated(mine, sentences, article.published)
    others = others_of(claims, party, article.published) if party else []
    journeys_told = [(one, dated(told, sentences, article.published)) for one, told in others]
    journeys_told = [(party, claims), *journeys_told] if party else []
    about = cache(topics_of)  # Stops named in one breath stand on the same sentences.
    trips: list[ProposedTrip] = []
    for travellers, told in journeys_told:
        stops = itinerary(told, travellers, atlas, article.published)
        for virtual in (False, True):
            proposed = tuple(
                _proposed(s, article, sentences, [p.name for p in travellers_at(s, told, travellers)], about)
                for s in stops
                if s.virtual == virtual
            )
            if proposed:
                trips.append(_trip(proposed))
    return Reading(
        text=article.text,
        title=article.title,
        outlet=article.outlet,
        url=article.url,
        published=article.published,
        published_basis=article.published_basis,
        trips=tuple(trips),
        people=tuple(p.name for p in people.all),
        sentences=tuple(sentences),
    )


def _gaps(text: str, sentences: Sequence[Marked]) -> list[str]:
    """What stands before each sentence, back to the one before."""
    ends = [0, *(s.span.end for s in sentences)]
    return [text[end : s.span.start] for end, s in zip(ends[:-1], sentences, strict=True)]


def _body(article: Article) -> str:
    """Its own words, without the numbers of an address or of a page around it."""
    return "\n".join(article.text[one.start : one.end] for one in article.paragraphs)


def _trip(stops: tuple[ProposedStop, ...]) -> ProposedTrip:
    names = tuple(dict.fromkeys(name for stop in stops for name in stop.travellers))
    starts = [stop.start for stop in stops if stop.start]
    ends = [stop.end for stop in stops if stop.end]
    return ProposedTrip(names, stops, min(starts, default=None), max(ends, default=None))


def _proposed(
    stop: Stop,
    article: Article,
    sentences: Sequence[Marked],
    travellers: list[str],
    about: Callable[[str], tuple[str, ...]],
) -> ProposedStop:
    best = max(stop.claims, key=_as_evidence)
    span = sentences[best.sentence].span
    spans = [sentences[number].span for number in dict.fromkeys(c.sentence for c in stop.claims)]
    said = " ".join(article.text[one.start : one.end] for one in spans)
    days = stop.days
    ahead = bool(days and article.published and (days.start - article.published).days > 1)
    of_country = stop.place.precision == "country"
    basis: Basis = "capital" if of_country else "region" if stop.place.precision == "region" else "named"
    latitude, longitude = stop.place.position.as_leaflet()
    return ProposedStop(
        place=stop.place.name,
        country=stop.place.country_code,
        latitude=round(latitude, 4),
        longitude=round(longitude, 4),
        precision="city" if of_country else stop.place.precision,
        basis=basis,
        start=days.start if days else None,
        end=days.end if days else None,
        date_precision=days.precision if days else "none",
        mode="virtual" if stop.virtual else "in_person",
        status="planned" if ahead and stop.status == "made" else stop.status,
        travellers=tuple(travellers),
        topics=about(said),
        evidence=article.text[span.start : span.end],
        start_char=span.start,
        end_char=span.end,
        place_start=best.mention.start,
        place_end=best.mention.end,
        geonames_id=stop.place.geonames_id,
    )


def _as_evidence(claim: Claim) -> tuple[bool, bool, bool, bool, bool, int]:
    """Which sentence says a stop best: sure, in the body, naming city, day and traveller; then the earliest."""
    named = claim.place.precision != "country"
    return (not claim.in_title, claim.strong, named, claim.days is not None, bool(claim.people), -claim.at)
