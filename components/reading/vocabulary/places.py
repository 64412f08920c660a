"""What places are called that need care: too wide to be visited, doubtful, or standing for who governs there."""

from __future__ import annotations

from components.geography.position import Position
from components.reading.vocabulary.word_sets import words

VENUES = words(
    "airport international air base airbase port harbour harbor station city province state region governorate "
    "district county island islands peninsula prefecture territory province's military"
)
# In the town they are named after, other than palaces and squares.
BUILDINGS = words(
    "cathedral stadium arena minster museum racecourse velodrome showground showgrounds fairgrounds coliseum "
    "auditorium library playhouse guildhall pavilion infirmary university castle abbey amphitheatre amphitheater"
)
# English words and people's names that are also somewhere a place; only believed with a preposition before them.
DOUBTFUL_PLACES = words(
    "nice reading bath split mobile surprise tour tours nancy orange cork sale police most bar man central union green "
    "along "
    "highland date deal obama clinton lincoln jackson madison washington's victoria sofia florence charlotte jordan "
    "chad carter kerry bush rice brown johnson may price march austin wells barry june april august jan independence "
    "liberty enterprise hope media male mass xinhua yonhap kyodo report university ali san santa many much young wood "
    "page best same normal battle commerce industry temple deputy chancellor opportunity dover lancaster cameron "
    "nelson francis modi xi wang li ho nan anna laura maria diana camilla kate wale sur ban bo van goma chamber "
    "centennial jubilee roman kennedy carnegie roosevelt lenin kim lee park chen yuan hu ma deng god marian communism "
    "mary spring"
)
# Too wide to be anybody's stop, or a body, whatever small town may share the name.
TOO_WIDE = words(
    "asia europe africa america americas oceania antarctica eurasia arctic pacific atlantic mediterranean caribbean "
    "balkans caucasus sahel scandinavia levant maghreb west east north south middle far near world earth gulf baltic "
    "baltics nordic commonwealth arab great lakes congress senate parliament"
)
# Palaces that are rather whoever speaks there: "the Kremlin said".
COURTS = frozenset(
    {
        "White House", "Downing Street", "Pentagon", "Kremlin", "Élysée Palace", "Buckingham Palace",
        "Kensington Palace", "St James's Palace", "Clarence House", "Lambeth Palace", "Quirinal Palace",
        "Palazzo Chigi", "Moncloa Palace", "Zarzuela Palace", "Blue House", "Malacañang Palace", "Planalto Palace",
        "Hofburg", "Rideau Hall", "Áras an Uachtaráin", "Stormont", "Cotroceni Palace", "Prague Castle",
        "Rashtrapati Bhavan", "Belém Palace", "Amalienborg", "Bellevue Palace", "Villa Somalia", "NATO headquarters",
    }
)  # fmt: skip
# Towns in which a government sat that now sits elsewhere.
SEATS_OF_THE_PAST = frozenset({"Bonn", "Lagos", "Yangon", "Karachi", "Almaty", "Dar es Salaam", "Abidjan"})
# Towns in which a government sits that are not its capital.
SEATS_BESIDE_CAPITALS = frozenset(
    {"La Paz", "The Hague", "Putrajaya", "Cotonou", "Tel Aviv", "Cape Town", "Valparaíso"}
)
# Short names that serve as adjectives: "US troops" is nobody's destination.
ADJECTIVAL = words("us u.s uk u.k uae u.a.e eu un")
# Where the British court is at home, whatever it does there: its palaces, and its city with the boroughs around it.
HOME_PALACES = frozenset({"Buckingham Palace", "Kensington Palace", "St James's Palace", "Clarence House"})
COURT_COUNTRY = "GB"
COURT_CITY, COURT_CITY_REACH = Position(51.507, -0.128), 20.0  # GeoNames 2643743, and kilometres.
# Where those govern of whom no article says which country's they are.
HOME_SEATS = frozenset({"White House", "Downing Street", "Pentagon"})
SEAT_OF_THE_LAMA = "Dharamsala"
# Towns in which courts, popes and lamas live.
HOME_TOWNS = frozenset(
    {"Windsor", "Sandringham", "Balmoral", "Castel Gandolfo", SEAT_OF_THE_LAMA, "Highgrove", "Vatican City"}
)
# What a name before it is a place's and nobody's: "Cachar district".
STRETCHES = words(
    "district districts province county prefecture governorate township subcounty sub-county municipality village area "
    "valley island islands constituency"
)
# Before "of" they say that a place is meant: "the village of Marstal".
SETTLEMENTS = words("town village city hamlet port suburb municipality island islands")
