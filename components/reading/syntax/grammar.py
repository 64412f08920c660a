"""Small words that stand between a subject and its verb, begin clauses, or stand for people without naming them."""

from __future__ import annotations

from components.reading.names.signs import SOMEBODY_SIGN
from components.reading.vocabulary.parties import PARTIES
from components.reading.vocabulary.people import ROLES
from components.reading.vocabulary.word_sets import words

# Between a subject and its verb: auxiliaries, adverbs, plans and hopes.
PASSED = words(
    "will would shall should may could can is are was were be been being has have had having to also then later "
    "earlier first next now already reportedly due set scheduled expected slated planning plan plans planned likely "
    "hoping hopes hope hoped preparing prepares ready about 'll 're 've 'd its wended wending going gearing up "
    "briefly currently only finally subsequently together both jointly just still again originally initially yet soon "
    "not never once even eventually thereafter afterwards recently decided decides intends intended aims continues "
    "continued put puts putting starts started begins began on his her their own way poised today tomorrow yesterday "
    "tonight meanwhile instead himself herself personally officially formally quietly secretly bound keen looking "
    "forward undertake undertaking left leave leaves leaving departed depart departs departing make makes made making "
    "take takes taking took begin start embark embarks embarked embarking off and/or s all en route unable flew here "
    "cut cuts short cutting curtail curtails wants wanted wishes agreed offered able tentatively pay pays paid paying "
    "in by for this week month year visit travel no longer given gave giving cancel postpone delay scrap abandon "
    "forced last keep keeps kept too carry carries carried conduct conducts conducted out"
)
# What is said may follow without "that".
SAYS = words("said says added adds confirmed believes believed hopes hoped reported")
OBJECT_CONTROL = words(
    "invite invites invited inviting urge urges urged urging ask asks asked asking encourage encouraged persuade "
    "persuaded allow allowed allows let lets wants want welcome welcomed forced force forbid forbade barred ban "
    "banned warned warn against prevent prevented advised advise tell told expects"
)
JOINERS = words(
    "and or but then , before after while when ahead by without with following upon since although though until -"
)
CLAUSE = words(
    'that while as when where but because if although though whether ; : " which who whom after before since'
)
_PERSONS = words(
    "minister president secretary envoy premier chancellor pope pontiff king queen prince princess diplomat leader "
    "chief official monarch chairman speaker governor senator general captain royals ministers senators officials "
    "statesman head director commissioner mediator negotiator representative dignitary guest bishop archbishop "
    "cardinal patriarch metropolitan duke duchess earl countess emir sultan ruler sovereign mayor guests"
)
PERSONS = ROLES | _PERSONS | {SOMEBODY_SIGN}
# By which one person or several are spoken of.
SOMEBODY = PERSONS | PARTIES
# A name behind these is a ship's: "the cruiser Marshal Holm".
SHIPS = words(
    "cruiser destroyer frigate corvette submarine warship tanker freighter trawler icebreaker battleship minesweeper"
)
# Before "players" or "ministers" these make them others than those whose journey is told.
SOME = words("best other former many some local foreign top senior leading most few such several star better")
OWNED = words(
    "yacht popemobile train plane jet aircraft motorcade convoy helicopter flight entourage party delegation "
    "itinerary trip visit tour programme program agenda schedule office period leg stint"
)
