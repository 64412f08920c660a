"""What people are called: their offices, styles and portfolios, and what stands before their names."""

from __future__ import annotations

import csv

from components.reading.vocabulary.word_sets import TABLES, words


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
# What anybody may be.
PLAIN_ROLES = words("man woman student teacher nurse pensioner")
# Many who go somewhere, and nobody of whose journey it is told.
CROWDS = words("tourists holidaymakers passengers migrants refugees")
# Whoever has been chosen for an office and does not hold it yet.
_TO_BE = words(
    "president-elect minister-designate secretary-designate chancellor-designate ambassador-designate bishop-elect "
    "bishop-designate archbishop-elect governor-elect mayor-elect chairman-elect"
)
_NAMED_BEFORE = _roles(frozenset({"yes"})) | _TO_BE
# Words that make whoever is named after them a person, and by which that person is spoken of later.
OFFICES = _NAMED_BEFORE | words(
    "president presidents vice-president premier minister ministers secretary secretaries secretary-general chancellor "
    "pope pontiff king queen prince princess duke duchess emir sultan emperor empress monarch crown envoy envoys "
    "ambassador ambassadors councilor chief chiefs chair chairperson chairman chairwoman director commissioner "
    "governor senator congressman congresswoman representative speaker leader leaders mayor general admiral colonel "
    "captain diplomat diplomats spokesman spokeswoman spokesperson coordinator mediator negotiator official head "
    "statesman taoiseach tánaiste tanaiste amir ayatollah sheikh imam mufti archbishop bishop cardinal patriarch rabbi "
    "reverend lama deputy ceo ceos cm dcm "
    "administrator countess adviser advisor undersecretary under-secretary-general high vice prime pm fm holiness "
    "counsellor treasurer attorney-general governor-general solicitor-general commander majesty highness all-holiness "
    "beatitude eminence excellency catholicos metropolitan manager band group team rockers lady "
    "senators"
)
# What sovereigns and prelates are styled: "His Holiness".
STYLED = words("all-holiness majesty majesties highness highnesses holiness beatitude eminence excellency grace")
# Who travels for a country or a church: no tour of theirs is one of concerts.
OF_STATE = _TO_BE | words(
    "president minister secretary pope king queen prince princess patriarch archbishop bishop cardinal envoy "
    "ambassador chancellor premier governor senator general admiral duke duchess lama monarch pontiff metropolitan "
    "prime pm fm taoiseach tánaiste tanaiste emir sultan emperor empress commissioner councilor undersecretary "
    "vice-president secretary-general rapporteur nuncio legate minister-president director-general "
    "under-secretary-general"
)
HONORIFICS = words(
    "reps sens messrs drs profs mr mrs ms miss dr sir dame lord lady prof professor hon rev gen lt col maj sgt adm rep "
    "sen gov st cr cllr honourable honorable datuk dato mallam alhaji alhaja hajiya engr barr cde "
    "comrade shri smt mp mep msp mla mps rt"
)
# Ministries, of which one country has one each; by their first words.
MINISTRIES = words(
    "foreign external defence defense finance interior health energy economy justice home trade agriculture education "
    "culture environment transport tourism oil petroleum labour labor sports sport industry science technology "
    "planning water housing mining mines"
)
PORTFOLIOS = MINISTRIES | words(
    "lower upper state affairs commerce economic treasury cooperation international development climate security "
    "national general exchequer european integration assistant policy information communications investment business "
    "special house senate union nato un eu u.n. u.s. us uk u.k. opposition shadow acting former outgoing incoming "
    "first new chief human rights relief emergency humanitarian refugees executive managing senior top parliamentary "
    "parliament assembly council army navy naval force staff military civil court supreme central bank party "
    "conservative democratic republican ruling rural regional western northern southern eastern pop rock dalai film "
    "hollywood british-born co-chair head-of-state immigration citizenship resources indigenous aboriginal economics "
    "gas electricity works public posts telecommunications overseas corporate budget aviation shipping maritime local "
    "welfare employment manpower consumer co-operation coordination co-ordination population lands forests irrigation "
    "livestock armed mineral minerals natural arts heritage prisons higher primary religious supply supplies "
    "construction steel textiles co-operatives tax taxation revenue ecumenical veterans aged youth women families "
    "forestry fisheries digital innovation research railways urban relations diaspora cabinet permanent gender "
    "infrastructure children community disaster management internal decentralisation wildlife antiquities ict "
    "vocational training partnerships enlargement neighbourhood cohesion crisis industries cooperatives paramount "
    "grand hereditary jobs skills seniors transportation ports power food enterprise social police customs pensions "
    "equality family child skill empowerment minority minorities tribal disabilities sanitation "
    "constitutional migration broadcasting peoples resident"
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
SPOKEN_FOR = words(
    "spokesman spokeswoman spokesperson correspondent analyst expert editor aide source witness prosecutor"
)
