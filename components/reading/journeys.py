"""Whose journeys an article tells, and what it says of each: claims of sentences, brought to those who travel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from components.geography.toponym import Toponym
from components.reading.claim import Claim
from components.reading.findings.at_home import seats_of, without_the_post, without_the_way_home
from components.reading.findings.called_off import without_what_is_off
from components.reading.findings.claims import claims_of
from components.reading.findings.datelines import dated_from, datelines
from components.reading.findings.deeds_abroad import does_abroad
from components.reading.findings.events import events
from components.reading.findings.fragments import fragments
from components.reading.findings.gathered import gathered
from components.reading.findings.mentioned import merely_mentioned, plainly_mentioned
from components.reading.findings.place_lines import place_lines
from components.reading.findings.presence import presences
from components.reading.findings.rosters import rosters
from components.reading.findings.towns_around import towns_around
from components.reading.findings.whole_tour_off import with_whole_tour_off
from components.reading.genre import (
    has_died,
    is_credentials,
    is_curriculum_vitae,
    is_guide,
    is_headed_as_another,
    is_match_report,
    is_obituary,
    is_summons,
    uses_words_of_a_genre,
)
from components.reading.itinerary.earlier_journeys import earlier_journeys, without_what_was_lately
from components.reading.names.marked import Marked
from components.reading.names.people import OF_A_COURT, People
from components.reading.names.person import Person
from components.reading.names.toponyms import Atlas
from components.reading.party.home import (
    GRAND_DUCHY,
    crown_spoken_of,
    is_grand_ducal,
    is_posted,
    seat_left_and_returned_to,
)
from components.reading.party.narrators import is_narrated, is_told_by_one, looks_back_on_a_tour, narrator
from components.reading.party.other_journeys import others_of
from components.reading.party.parties import along_with, squad_of, with_heads
from components.reading.party.pronouns import settled
from components.reading.party.protagonist import learn_gender, learn_genders, prominence, protagonist
from components.reading.party.tellers import author_of, keeper_of_blog, speaker_of
from components.reading.party.things import LOOSEST, ships_and_storms, without_things
from components.reading.party.travellers import Party, belongs, party_of, unnamed_traveller
from components.reading.schedules.diary_pages import DIARY_PAGE
from components.reading.schedules.entry_lines import only_in_entries, whose, without_entries
from components.reading.schedules.schedules import scheduled
from components.reading.status.calling_off import cancelled_or_postponed
from components.reading.status.captions import is_caption
from components.reading.text.article import Article
from components.reading.visit_days.dating import dated, dated_apart
from components.reading.visit_days.days_of_hosts import of_hosts
from components.reading.visit_days.plausible import is_history
from components.reading.vocabulary.people import OF_STATE, PLAIN_ROLES
from components.reading.vocabulary.word_sets import words

Told = tuple[Party, list[Claim]]

# Of whom nobody writes an itinerary where a text has another genre's words.
_OF_NO_OFFICE = PLAIN_ROLES | words(
    "wife husband son daughter player footballer striker winger defender midfielder goalkeeper"
)

_LONGEST_LEAD = 3  # sentences before whoever is in office is named


def journeys_of(article: Article, sentences: Sequence[Marked], people: People, atlas: Atlas) -> list[Told]:
    """Each party whose journey is told, the article's own first, with the claims that are to be read for it."""
    found = _protagonists(article, sentences, people, atlas)
    if found is None:
        return []
    party, claims = found[0], _all_said(article, sentences, *found)
    told = [(party, claims), *others_of(claims, party, article.published)]
    return [journey for one, said in told for journey in _with_earlier(one, said, article.published)]


def _with_earlier(party: Party, claims: list[Claim], published: date | None) -> list[Told]:
    """What is told of a party, and then by itself each journey that its main traveller made before."""
    earlier = earlier_journeys(claims, party, published)
    present = without_what_was_lately(claims, earlier, party, published)
    return [(party, present), *((replace(party, along=()), said) for said in earlier)]


def _protagonists(article: Article, sentences: Sequence[Marked], people: People, atlas: Atlas) -> Told | None:
    """The article's own travellers with what its sentences say outright; None where it tells of nobody's journey."""
    listed = list(scheduled(article, sentences, atlas))
    prose = without_entries(sentences, listed, article.text)
    movers = ships_and_storms(sentences)
    no_travellers = only_in_entries(sentences, prose, listed) | movers
    worth = prominence(sentences, people, article.title)
    merits = {number: merit for number, merit in worth.items() if number not in no_travellers}
    hero = protagonist(merits, people)
    if hero and article.title == f"The {hero.name}":
        hero.name = article.title  # As an item of a round-up is headed by an act.
    learn_genders(sentences)
    if hero:
        learn_gender(hero, sentences)
        _learn_seat(hero, sentences)
    _learn_crown(people, sentences, article.text)
    claims, journeys = claims_of(list(sentences), article.published, atlas, hero)
    claims += [*listed, *place_lines(sentences)]
    claims += [*gathered(sentences, article.published), *rosters(sentences, article.published)]
    claims = settled(without_things(claims, sentences, movers), people, journeys)
    squad = squad_of(hero, article.text, sentences, len(people.all)) if hero else None
    if hero and squad and any(c.strong and not c.people for c in claims):
        people.all.append(squad)
        merits[squad.number], hero = merits[hero.number] + 1, squad
    if hero and hero.is_party:
        claims = with_heads(claims, hero)
    history = is_history(_body(article), article.published)
    party = None if history else party_of(claims, people, merits, journeys)
    if party is None and (unnamed := unnamed_traveller(article.text, sentences, claims, people)):
        party = Party(unnamed, ())
    if party is None and hero:
        named = article.title == hero.name  # What stands under somebody's name is about nobody else.
        under_way = (named or hero.number in journeys) and not history  # And where to is told by less than a phrase.
        party = Party(hero, ()) if under_way or _is_where_dated(hero, sentences, article.published) else None
    if party is None and hero and not history:
        acts = presences(sentences, _gaps(article.text, sentences), (), Party(hero, ()), article.published)
        party = Party(hero, ()) if does_abroad(hero, acts, sentences) else None
    if party is None and (act := whose(listed, sentences, article.text, len(people.all))):
        party = Party(act, ())
    looking_back = looks_back_on_a_tour(sentences)
    party = _with_teller(party, article, sentences, people, listed, looking_back)
    if party is None or is_headed_as_another(article.title or "", article.text):
        return None
    if not looking_back and _is_of_another_genre(article.text, party.main):
        return None
    return replace(party, along=along_with(party.main, prose, people)), claims


def _with_teller(
    party: Party | None,
    article: Article,
    sentences: Sequence[Marked],
    people: People,
    listed: Sequence[Claim],
    looking_back: bool,
) -> Party | None:
    """The party that a text was found to tell of, or rather whoever tells it as "I"."""
    if (speaker := speaker_of(article)) and is_told_by_one(sentences):
        return Party(people.named(*speaker, None), (), narrates=True)
    page = any(claim.phrase == DIARY_PAGE for claim in listed)
    keeper = keeper_of_blog(article)
    narrated = is_narrated(sentences, len({c.days for c in listed if c.days}))
    if not (page or looking_back or narrated or (keeper and is_told_by_one(sentences))):
        return party
    if party is None or looking_back or keeper or (page and not party.main.is_party) or _is_a_thing(party, sentences):
        party = Party(narrator(sentences, len(people.all), keeper, author_of(article)), ())
    return replace(party, narrates=True)


def _is_a_thing(party: Party, sentences: Sequence[Marked]) -> bool:
    """Whether what the most claims are about is rather a club or a shop where "I" was, who tell the text."""
    words_of_name = party.main.name.lower().split()
    plain = any(word in s.words for s in sentences for word in words_of_name)
    return (plain or "club" in party.main.offices) and is_told_by_one(sentences)


def _learn_seat(hero: Person, sentences: Sequence[Marked]) -> None:
    """Whoever is in office, of no country that is said, is at home in the capital that he leaves and returns to."""
    if hero.country is None and hero.offices & OF_STATE and (seat := seat_left_and_returned_to(sentences)):
        hero.country = seat.country_code


def _learn_crown(people: People, sentences: Sequence[Marked], text: str) -> None:
    """Who is royal, of no country that is said, is so in the only one of whose royals the article speaks; a grand duke
    in the one grand duchy that there is."""
    royals = [person for person in people.all if person.country is None and person.offices & OF_A_COURT]
    nation = crown_spoken_of(sentences) if royals else None
    for person in royals:
        person.country = GRAND_DUCHY if is_grand_ducal(person, text) else nation


def _is_of_another_genre(text: str, main: Person) -> bool:
    """Whether a text about somebody tells of no journey at all: whoever is in office is in no novel, and plays no
    matches."""
    if (
        is_obituary(text)
        or has_died(text, main.surname)
        or is_curriculum_vitae(text)
        or (is_posted(main) and is_summons(text))
        or (not main.offices - _OF_NO_OFFICE and (uses_words_of_a_genre(text) or is_guide(text)))
    ):
        return True
    if main.offices & OF_STATE and is_credentials(text, main.surname):
        return True
    return (main.is_party or not main.offices) and is_match_report(text)


def _is_where_dated(hero: Person, sentences: Sequence[Marked], published: date | None) -> bool:
    """Whether somebody in office acts where the article is dated from, which is neither home nor where one governs."""
    dated_at = dated_from(sentences)
    if dated_at is None or not hero.offices & OF_STATE:
        return False
    at_home = hero.country == dated_at.place.country_code
    if at_home or (
        dated_at.place.capital and hero.country is None and not _meets_host(hero, sentences, dated_at.place)
    ):
        return False
    return any(datelines(sentences, (), Party(hero, ()), published))


def _meets_host(hero: Person, sentences: Sequence[Marked], place: Toponym) -> bool:
    """Whether the first sentence that names somebody names with him who holds an office of a place's country."""
    first = next((s.people for s in sentences if not s.is_title and hero in s.people), [])
    return any(p and p is not hero and p.country == place.country_code and p.offices & OF_STATE for p in first)


def _all_said(article: Article, sentences: Sequence[Marked], party: Party, claims: list[Claim]) -> list[Claim]:
    """The claims with those that can be read only once it is known who travels; all of the party's with their days."""
    if party.narrates:  # What "I" and "we" do is read below.
        claims = [c for c in claims if c.strong or not c.open or c.phrase != LOOSEST]
    claims = claims + presences(sentences, _gaps(article.text, sentences), claims, party, article.published)
    claims += datelines(sentences, claims, party, article.published)
    claims += list(fragments(sentences, claims))
    claims += list(events(sentences, claims, party, article.published))
    if any(c.foreseen for c in claims):
        off = cancelled_or_postponed(s.code for s in sentences)
        claims = [replace(c, status=off) if c.foreseen else c for c in claims]
    seats = seats_of(party.main, article.text)
    claims = [c for c in claims if c.place.matched not in seats or not belongs(c, party)]
    captions = {s.number for s in sentences if is_caption(s.code)}
    claims = [replace(c, in_caption=True) if c.sentence in captions else c for c in claims]
    first = _first_named(party, sentences)
    near = max(0, first - _LONGEST_LEAD) if party.main.offices & OF_STATE else 0
    mine = [
        c
        for c in claims
        if belongs(c, party) and (c.sentence >= first or c.people or c.pronoun or (c.strong and c.sentence >= near))
    ]
    mine = [c for c in mine if not _is_aside(c, sentences[c.sentence])]
    if any(c.virtual for c in mine) and not any(c.strong and not c.virtual for c in mine):
        mine = [replace(c, virtual=True) for c in mine]  # Nobody left home to talk with people anywhere.
    mine = without_the_post(without_the_way_home(mine, sentences, party), sentences, party)
    others = [c for c in claims if not belongs(c, party)]
    mine = of_hosts(dated(mine, sentences, article.published), sentences, article.published)
    told = dated_apart(others, sentences, article.published) + mine
    told = without_what_is_off(told, sentences, party, article.published)
    told = told + list(towns_around(sentences, told, party, article.published))
    return with_whole_tour_off(told, sentences, party)


def _is_aside(claim: Claim, sentence: Marked) -> bool:
    """Whether the place of a claim only belongs to something spoken of; a sure one, to what is given out."""
    starts = [place.start for place in sentence.places]
    if claim.at not in starts:
        return False
    only = plainly_mentioned if claim.strong else merely_mentioned
    return only(sentence, starts.index(claim.at))


def _first_named(party: Party, sentences: Sequence[Marked]) -> int:
    """The sentence that first names the traveller: what nobody in particular did before it, others did."""
    if party.narrates:
        return 0
    return next((s.number for s in sentences if party.main in s.people), 0)


def _gaps(text: str, sentences: Sequence[Marked]) -> list[str]:
    """What stands before each sentence, back to the one before."""
    ends = [0, *(s.span.end for s in sentences)]
    return [text[end : s.span.start] for end, s in zip(ends[:-1], sentences, strict=True)]


def _body(article: Article) -> str:
    """Its own words, without the numbers of an address or of a page around it."""
    return "\n".join(article.text[one.start : one.end] for one in article.paragraphs)
