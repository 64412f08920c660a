"""Capitalised words that are no name of a person, and the names of peoples."""

from __future__ import annotations

import csv
from functools import lru_cache

from components.reading.vocabulary.word_sets import TABLES, words

# What makes a capitalised name a body and no person.
BODIES = words(
    "hurricane typhoon cyclone storm ministry department office agency university college school institute party "
    "council committee commission court bank house palace airport stadium arena hospital clinic church cathedral "
    "temple mosque museum centre center park hotel street road square bridge river lake mount island islands sea ocean "
    "bay gulf strait peninsula desert valley forum summit conference congress parliament senate assembly union "
    "organization organisation association federation foundation group company corporation corp inc ltd co airlines "
    "airways air force army navy guard police times post news herald tribune journal daily guardian telegraph press "
    "chronicle gazette courier examiner inquirer bulletin television tv radio network cup league championship olympics "
    "games prize award act treaty accord agreement declaration pact plan day week year war battle open trophy masters "
    "library castle infirmary playhouse classic marathon prix regatta carnival biennale expo airshow foods festival "
    "building tower hall theatre theater line exchange index fund club united city fc county state province district "
    "region republic kingdom program programme nations government administration authority board service services "
    "command mission review cities states "
    "embassy consulate protocol resolution law bill tour strategy initiative project dialogue partnership coalition "
    "alliance base memorial fort camp middle east west north south clock battalion regiment brigade squadron gorge "
    "synod secretariat industries affairs holdings motors qaeda tourism bundeswehr presidency "
    "warning advisory patriarchate archdiocese diocese parish cemetery monastery convent duchy exarchate eparchy "
    "report seminary shrine airline museo musée gallery galleria part chapter episode directorate directorates bureau "
    "ministries departments offices agencies universities colleges schools institutes institution parties committees "
    "commissions courts hospitals championships policy society community communities headquarters "
    "terminal insurance laboratory laboratories academy corps reserve monument avenue highway canal charter summits "
    "studies cooperation development energy measures media observatory refinery smelter shipyard port ports "
    "waterfall heads meeting meetings session workshop seminar symposium exhibition convention oval"
)
CALENDAR = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september "
    "october november december christmas easter ramadan fall"
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
    "outside inside beyond around throughout toward towards unlike alongside whether whereas unless whenever "
    "than like near past per recall neither either again get read watch listen click view check tickets buy subscribe"
)
# Bodies of several states.
WORLD_BODIES = words(
    "UN EU AU IMF WHO WTO NATO UNESCO UNICEF UNHCR IAEA OECD OPEC ILO FAO UNDP OCHA WFP INTERPOL ICRC OSCE IOM UNCTAD "
    "ASEAN ECOWAS SADC CARICOM BRICS"
)
_SHORTEST_BODY = 4  # letters; shorter ones are words and names as well: "who", Kim Jong Un
# Capitalised, but neither a person nor a place: faiths, continents' people, institutions of one word.
NO_PERSON = words(
    "european africa african asian american western eastern northern southern arab arabs muslim muslims christian "
    "christians catholic catholics shiite shia sunni jewish hindu buddhist islamic latin arctic antarctic vatican "
    "pentagon kremlin bundestag capitol congress mass brexit covid covid-19 internet facebook twitter reuters afp "
    "instagram zoom skype tiktok youtube weibo snapchat spotify telegram whatsapp linkedin sputnik interfax bernama "
    "pti ians ansa brethren anglicans lutherans methodists baptists mormons hindus sikhs buddhists jews protestants "
    "kuna irna urdupoint xinhua yonhap kyodo tass anadolu bbc cnn himalayan oceania oriental nordic baltic balkan "
    "goodwill anglican orthodox holy spirit bible god christ jesus "
    "monday sunday houthi houthis hamas hezbollah taliban rohingya "
    "fifa uefa nasa opcw "
    "commonwealth tibetan kurdish basque catalan flemish corsican breton hawaiian texan californian yoruba igbo hausa "
    "zulu maori inuit sami melanesian polynesian scandinavian indigenous aboriginal premier test tests republican "
    "republicans democrat democrats tory tories labour city responsible"
) | {body.lower() for body in WORLD_BODIES if len(body) >= _SHORTEST_BODY}


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
