"""The words by which newspapers name people and bodies: offices, portfolios, groups, and what is no name at all."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

TABLES = Path(__file__).parent / "tables"


def words(text: str) -> frozenset[str]:
    """A set from words written with spaces between them."""
    return frozenset(text.split())


def by_first_letter(forms: Iterable[str]) -> str:
    """The forms, each a pattern that begins with a letter, as one that tries only those with the letter that stands
    there, which is most of the time that many forms take."""
    groups: dict[str, list[str]] = {}
    for form in forms:
        groups.setdefault(form[0], []).append(form[1:])
    return "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in groups.items())


def _roles(before_names: frozenset[str], kinds: frozenset[str] = frozenset()) -> frozenset[str]:
    """What people without an office are called, from the table; some of it also stands before their names."""
    with (TABLES / "roles.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(
            row["word"]
            for row in csv.DictReader(file)
            if row["before_names"] in before_names and (not kinds or row["kind"] in kinds)
        )


# By which somebody, or a party of people, is spoken of: "the novelist", "the choir".
ROLES = _roles(frozenset({"yes", "no"}))
# Relatives and fellows: whoever is called so is somebody else's.
KIN = _roles(frozenset({"yes", "no"}), kinds=frozenset({"kin"}))
# Words that make whoever is named after them a person, and by which that person is spoken of later.
OFFICES = _roles(frozenset({"yes"})) | words(
    "president presidents vice-president premier minister ministers secretary secretaries secretary-general chancellor "
    "pope pontiff king queen prince princess duke duchess emir sultan emperor empress monarch crown envoy envoys "
    "ambassador ambassadors councilor chief chiefs chair chairperson chairman chairwoman director commissioner "
    "governor senator congressman congresswoman representative speaker leader leaders mayor general admiral colonel "
    "captain diplomat diplomats spokesman spokeswoman spokesperson coordinator mediator negotiator official head "
    "statesman taoiseach amir ayatollah sheikh imam archbishop bishop cardinal patriarch rabbi reverend lama deputy "
    "administrator countess adviser advisor undersecretary under-secretary-general high vice prime pm fm holiness "
    "counsellor treasurer attorney-general governor-general solicitor-general commander majesty highness all-holiness "
    "beatitude eminence excellency catholicos metropolitan manager band group team rockers lady"
)
# What sovereigns and prelates are styled: "His Holiness".
STYLED = words("all-holiness majesty majesties highness highnesses holiness beatitude eminence excellency grace")
# Who travels for a country or a church: no tour of theirs is one of concerts.
OF_STATE = words(
    "president minister secretary pope king queen prince princess patriarch archbishop bishop cardinal envoy "
    "ambassador chancellor premier governor senator general admiral duke duchess lama monarch pontiff metropolitan "
    "prime pm fm taoiseach emir sultan commissioner councilor undersecretary vice-president secretary-general "
    "rapporteur nuncio legate minister-president director-general under-secretary-general"
)
HONORIFICS = words(
    "reps sens messrs drs profs mr mrs ms miss dr sir dame lord lady prof professor hon rev gen lt col maj sgt adm rep "
    "sen gov st president-elect cr cllr honourable honorable datuk dato mallam alhaji alhaja hajiya engr barr cde "
    "comrade shri smt mp mep msp mla mps"
)
PORTFOLIOS = words(
    "lower upper state defense defence foreign affairs commerce trade finance interior health energy economy economic "
    "industry justice external home treasury cooperation international development environment climate education "
    "culture sport sports agriculture labour labor transport security national general exchequer european integration "
    "assistant policy information tourism communications planning investment business special house senate union nato "
    "un eu u.n. u.s. us uk u.k. opposition shadow acting former outgoing incoming first new chief human rights relief "
    "emergency humanitarian refugees executive managing senior top parliamentary parliament assembly council army navy "
    "naval force staff military civil court supreme central bank party conservative democratic republican ruling rural "
    "regional western northern southern eastern pop rock dalai film hollywood british-born co-chair head-of-state "
    "immigration citizenship water housing resources indigenous aboriginal economics mines petroleum oil gas "
    "electricity works public posts telecommunications overseas corporate budget aviation shipping maritime local "
    "welfare employment manpower consumer co-operation coordination co-ordination population lands forests irrigation "
    "livestock armed mineral minerals natural arts heritage prisons higher primary religious supply supplies "
    "construction steel textiles co-operatives tax taxation revenue ecumenical veterans aged youth women families "
    "mining forestry fisheries digital innovation science research railways urban relations diaspora cabinet permanent "
    "gender infrastructure children community disaster management internal decentralisation wildlife antiquities ict "
    "technology vocational training industries cooperatives paramount"
)
# What holders of an office are called besides, in small letters.
EPITHETS = {
    "holy father": words("pope"),
    "supreme pontiff": words("pope"),
    "chief executive": words("president governor mayor premier"),
    "sovereign": words("king queen emperor empress sultan emir"),
    "head of government": words("prime chancellor premier"),
}
FIRST_OF_EPITHETS = frozenset(said.split()[0].title() for said in EPITHETS)
CONNECTORS = words("of for and the & to")
# Many of one kind who travel together.
FELLOWS = words(
    "deputies parliamentarians legislators delegates bishops cardinals pilgrims devotees astronauts cosmonauts walkers "
    "riders cyclists climbers rowers marchers sailors singers musicians"
)
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
# Of these only a company may be one that travels to no place itself.
ENSEMBLES = GROUPS - {"company"}
# After these stands the name of whoever is on stage, however it is written.
ACTS = GROUPS | words(
    "rockers rapper singer act metallers punks legends veterans stars star titans idols icons collective comedian dj "
    "guitarist pianist songwriter violinist drummer bassist supergroup boyband girlband four-piece three-piece duo"
)
SPOKEN_FOR = words(
    "spokesman spokeswoman spokesperson correspondent analyst expert editor aide source witness prosecutor"
)
# What a journey is made of, as the thing that is held, made, put off or dropped.
OUTINGS = words(
    "visit visits trip trips tour tours stop stops stopover stopovers leg legs call calls show shows concert concerts "
    "gig gigs date dates performance performances recital recitals reading readings lecture lectures rally rallies "
    "mass match matches game games friendly friendlies test appearance appearances engagement engagements appointment "
    "appointments meeting meetings talks summit speech landing excursion excursions night nights signing signings "
    "premiere swing crossing hop drive ride side-trip outing outings walk walkabout mission pilgrimage journey "
    "journeys halt detour session ceremony service screening workshop seminar event events dinner lunch banquet "
    "reception audience opener finale homecoming convoy stay stays stint layover port-call liturgy vigil procession "
    "dash fixture fixtures residency parade address festival day days evening weekend morning afternoon"
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
# What makes a capitalised name a body and no person.
BODIES = words(
    "hurricane typhoon cyclone storm ministry department office agency university college school institute party "
    "council committee commission court bank house palace airport stadium arena hospital church cathedral temple "
    "mosque museum centre center park hotel street road square bridge river lake mount island islands sea ocean bay "
    "gulf strait peninsula desert valley forum summit conference congress parliament senate assembly union "
    "organization organisation association federation foundation group company corporation corp inc ltd co airlines "
    "airways air force army navy guard police times post news herald tribune journal daily guardian telegraph press "
    "chronicle gazette courier examiner inquirer bulletin television tv radio network cup league championship olympics "
    "games prize award act treaty accord agreement declaration pact plan day week year war battle open trophy masters "
    "library castle infirmary playhouse classic marathon prix regatta carnival biennale expo airshow foods festival "
    "building tower hall theatre theater line exchange index fund club united city fc county state province district "
    "region republic kingdom nations government administration authority board service services command mission "
    "embassy consulate protocol resolution law bill tour strategy initiative project dialogue partnership coalition "
    "alliance base memorial fort camp middle east west north south clock battalion regiment brigade squadron gorge "
    "synod secretariat industries affairs holdings motors qaeda tourism bundeswehr presidency"
)
VENUES = words(
    "airport international air base airbase port harbour harbor station city province state region governorate "
    "district county island islands peninsula prefecture territory province's military"
)
CALENDAR = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september "
    "october november december christmas easter ramadan"
)
# Capitalised only because a sentence begins with them.
OPENING_WORDS = words(
    "the a an he she they it we i you his her their its our my this that these those there here in on at by for from "
    "to of with without within into onto over under after before during while when where as if since until although "
    "though because but and or nor so yet also once then next first second third finally lastly later earlier "
    "meanwhile however moreover furthermore according speaking asked following ahead amid among between both each "
    "every some many most several few two three four five six seven eight nine ten dozens hundreds thousands one "
    "another other such what who which why how not no yes all any despite besides back away up down out off now today "
    "tomorrow yesterday last only just even still never ever said says will would could should may might must can let "
    "is are was were has have had do does did about across along thereafter afterwards instead nevertheless "
    "nonetheless thus therefore hence indeed perhaps apart prior upon via talks visit visiting officials police "
    "protesters leaders ministers relations ties sources analysts experts critics arrival departure transfer landing "
    "take-off takeoff touchdown welcome greeting mass lunch dinner reception meeting supporters former new more less "
    "than like near past per recall neither either"
)
# English words and people's names that are also somewhere a place; only believed with a preposition before them.
DOUBTFUL_PLACES = words(
    "nice reading bath split mobile tour tours nancy orange cork sale police most bar man central union green along "
    "highland date deal obama clinton lincoln jackson madison washington's victoria sofia florence charlotte jordan "
    "chad carter kerry bush rice brown johnson may price march austin wells barry june april august jan independence "
    "liberty enterprise hope media male mass xinhua yonhap kyodo report university ali san santa many much young wood "
    "page best same normal battle commerce industry temple deputy chancellor opportunity dover lancaster cameron "
    "nelson francis modi xi wang li ho nan anna laura maria diana camilla kate wale sur ban bo van goma chamber "
    "kennedy carnegie roosevelt lenin kim lee park chen yuan hu ma deng god marian communism"
)
# Too wide to be anybody's stop, whatever small town may share the name.
TOO_WIDE = words(
    "asia europe africa america americas oceania antarctica eurasia arctic pacific atlantic mediterranean caribbean "
    "balkans caucasus sahel scandinavia levant maghreb west east north south middle far near world earth gulf baltic "
    "baltics nordic commonwealth arab"
)
# Capitalised, but neither a person nor a place: faiths, continents' people, institutions of one word.
NO_PERSON = words(
    "european africa african asian american western eastern northern southern arab arabs muslim muslims christian "
    "christians catholic catholics shiite shia sunni jewish hindu buddhist islamic latin arctic antarctic vatican "
    "pentagon kremlin bundestag capitol congress mass brexit covid covid-19 internet facebook twitter reuters afp "
    "instagram tiktok youtube weibo snapchat spotify telegram whatsapp linkedin sputnik interfax bernama pti ians ansa "
    "kuna irna urdupoint xinhua yonhap kyodo tass anadolu bbc cnn himalayan oceania oriental nordic baltic balkan "
    "anglican orthodox holy bible god christ jesus monday sunday houthi houthis hamas hezbollah taliban rohingya "
    "commonwealth tibetan kurdish basque catalan flemish corsican breton hawaiian texan californian yoruba igbo hausa "
    "zulu maori inuit sami melanesian polynesian scandinavian indigenous aboriginal premier test tests republican "
    "republicans democrat democrats tory tories labour"
)
# Buildings that stand for governments; who meets there is in that city, but nobody "visits Casablanca" for it.
SEATS = words("white downing")
# Palaces that are rather whoever speaks there: "the Kremlin said".
COURTS = frozenset(
    {
        "Kremlin", "Élysée Palace", "Buckingham Palace", "Kensington Palace", "St James's Palace", "Clarence House",
        "Lambeth Palace", "Quirinal Palace", "Palazzo Chigi", "Moncloa Palace", "Zarzuela Palace", "Blue House",
        "Malacañang Palace", "Planalto Palace", "Hofburg", "Rideau Hall", "Áras an Uachtaráin", "Stormont",
        "Cotroceni Palace", "Prague Castle", "Rashtrapati Bhavan", "Belém Palace", "Amalienborg", "Bellevue Palace",
        "Villa Somalia", "NATO headquarters",
    }
)  # fmt: skip
# Towns in which a government sat that now sits elsewhere.
SEATS_OF_THE_PAST = frozenset({"Bonn", "Lagos", "Yangon", "Karachi", "Almaty", "Dar es Salaam", "Abidjan"})
# Short names that serve as adjectives: "US troops" is nobody's destination.
ADJECTIVAL = words("us u.s uk u.k uae u.a.e eu un")
# A name with one of these is a party's: an orchestra's, a club's.
PARTY_NAMES = frozenset((TABLES / "party_names.csv").read_text(encoding="utf-8").split()[1:])


@lru_cache(maxsize=1)
def demonyms() -> dict[str, str]:
    """ISO country code by the adjective or name of its people, as written: "French", "South Korean"."""
    with (TABLES / "demonyms.csv").open(encoding="utf-8", newline="") as file:
        known = {row["word"]: row["country_code"] for row in csv.DictReader(file)}
    plurals = {f"{word}s": code for word, code in known.items() if not word.endswith(("s", "ese", "sh", "ch"))}
    return {word: code for word, code in (known | plurals).items() if word not in {"Laos", "Philippines"}}


@lru_cache(maxsize=1)
def begin_demonyms() -> frozenset[str]:
    """The words with which a demonym begins: most names are known not to be one by their first word."""
    return frozenset(said.split()[0] for said in demonyms())
