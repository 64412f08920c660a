"""What several people are called who travel, play or work together, and what is in their names."""

from __future__ import annotations

from components.reading.vocabulary.word_sets import TABLES, words

# Many of one kind who travel together.
FELLOWS = words(
    "deputies parliamentarians legislators delegates bishops cardinals pilgrims devotees astronauts cosmonauts walkers "
    "riders cyclists climbers rowers marchers sailors singers musicians"
)
# By which two are spoken of who travel together.
PAIRS = words("couple pair duo twosome royals")
# A travelling party spoken of without a name.
PARTIES = (
    words(
        "delegation team band squad couple pair entourage royals group troupe orchestra party side mission convoy "
        "motorcade van plane jet aircraft flight helicopter majesties highnesses officials ministers players duo trio "
        "members lawmakers senators envoys tour rockers"
    )
    | FELLOWS
)
# What several people are called who play, travel or work together.
GROUPS = words(
    "band group quartet quintet trio duo sextet septet octet foursome threesome four-piece five-piece six-piece "
    "orchestra ensemble choir chorus squad team side club delegation troupe company crew expedition outfit"
)
# Before one of these, they make it another: "a tribute band".
RIVALS = words("tribute cover rival")
# Of these only a company may be one that travels to no place itself.
ENSEMBLES = GROUPS - {"company"}
# After these stands the name of whoever is on stage, however it is written.
ACTS = GROUPS | words(
    "rockers rapper singer act metallers punks legends veterans stars star titans idols icons collective comedian dj "
    "guitarist pianist songwriter violinist drummer bassist supergroup boyband girlband four-piece three-piece duo"
)
# Who, or several of whom, give shows for a living.
PERFORMERS = (GROUPS - words("squad team side club delegation company crew expedition")) | words(
    "singer rapper musician pianist violinist cellist guitarist drummer saxophonist trumpeter harpist organist "
    "flautist soprano tenor baritone mezzo-soprano conductor comedian comic dj dancer ballerina artiste songwriter "
    "singer-songwriter rockers bluesman crooner diva frontman frontwoman magician"
)
# A name with one of these is a party's: an orchestra's, a club's.
PARTY_NAMES = frozenset((TABLES / "party_names.csv").read_text(encoding="utf-8").split()[1:])
