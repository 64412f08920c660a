"""Who goes along, to the whole journey or to one stop of it, and whom a pronoun of several people means."""

from datetime import date

import pytest

from tests.reading import told


def who(text: str) -> dict[str, tuple[str, ...]]:
    return {s.place: s.travellers for s in told.stops(text, date(2023, 5, 12))}


@pytest.mark.parametrize(
    "sentence",
    [
        "Minister Lee is accompanied by her husband, Tom Lee.",
        "She is accompanied by Trade Secretary Tom Lee and 30 executives.",
        "Trade Secretary Tom Lee will accompany her.",
        "Tom Lee, a former envoy, is accompanying Lee.",
        "Lee, accompanied by Trade Secretary Tom Lee, will meet traders.",
        "Lee, who is travelling with her partner, the painter Tom Lee, will meet traders.",
        "Accompanied by Trade Secretary Tom Lee, Minister Lee will meet traders.",
        "Minister Lee and her husband Tom Lee will be received at the airport.",
        "Lee will be accompanied by her son, Tom Lee, who is 12.",
        "Lee will travel by train with her husband, the painter Tom Lee.",
    ],
)
def test_who_goes_along_is_on_the_whole_journey(sentence: str) -> None:
    sentence = sentence.replace("Tom Lee", "Tom Berg")
    found = who(f"Foreign Minister Ann Lee will travel to Lima on Monday and to Quito on Tuesday. {sentence}")
    assert found == {"Lima": ("Ann Lee", "Tom Berg"), "Quito": ("Ann Lee", "Tom Berg")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Lee will not be accompanied by her husband, Tom Berg.",
        "She is accompanied by Tom Berg, Joe Dahl, Ada Holm and Eve Sand.",
        "The two countries have quarrelled with Prime Minister Tom Berg.",
        "Her husband, Tom Berg, accompanied her to Oslo in the past.",
    ],
)
def test_who_stays_away_and_a_retinue_are_no_travellers(sentence: str) -> None:
    found = who(f"Foreign Minister Ann Lee will travel to Lima on Monday and to Quito on Tuesday. {sentence}")
    assert found == {"Lima": ("Ann Lee",), "Quito": ("Ann Lee",)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign Minister Ann Lee flew to Lima on Monday with her finance minister, Tom Berg. "
            "Lee will travel on alone to Quito on Sunday.",
            {"Lima": ("Ann Lee", "Tom Berg"), "Quito": ("Ann Lee",)},
        ),
        (
            "Foreign Minister Ann Lee and central bank president Tom Berg visited Lima on Monday. They flew to Quito.",
            {"Lima": ("Ann Lee", "Tom Berg"), "Quito": ("Ann Lee", "Tom Berg")},
        ),
        (
            "Foreign Minister Ann Lee said she and Tom Berg will fly to Lima on Monday.",
            {"Lima": ("Ann Lee", "Tom Berg")},
        ),
    ],
)
def test_who_is_at_which_stop(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    assert who(text) == expected


def test_a_pronoun_of_another_gender_is_somebody_else() -> None:
    text = (
        "Prime Minister Ann Lee hopes to win her seat again. Voters like Lee after her visit to Lima on Monday. "
        "A survey pleased opposition leader Tom Berg less. It found that few liked his trip to Quito on Sunday."
    )
    assert who(text) == {"Lima": ("Ann Lee",), "Quito": ("Tom Berg",)}


def test_a_name_of_one_word_that_does_nothing_is_nobody() -> None:
    text = (
        "title: Bank on the road for Cobalto bond\n\nFinance chief Ann Lee of Crest Bank began a tour for the Cobalto. "
        "The tour opened on Monday in Lima. The team will travel to Quito."
    )
    assert who(text) == {"Lima": ("Ann Lee",), "Quito": ("Ann Lee",)}


def test_an_arabic_surname_belongs_to_the_name() -> None:
    text = "Kuwaiti Oil Minister Sheikh Ali al-Sabbar left today for Caracas."
    assert who(text) == {"Caracas": ("Sheikh Ali al-Sabbar",)}


@pytest.mark.parametrize("they", ["The duo", "The pair", "The two"])
def test_the_only_pair_of_an_article_is_meant_however_far_back_it_was_named(they: str) -> None:
    found = who(
        "Lead pair Ann Lee and Tom Berg arrived in Lima on Monday. Fans cheered. It rained. The film is long. "
        f"Nobody minded. {they} will travel to Quito on Sunday. "
        "Ann Lee goes to Bogotá on Friday, even as Tom Berg flies to Cusco."
    )
    both = ("Ann Lee", "Tom Berg")
    assert found == {"Lima": both, "Quito": both, "Bogotá": ("Ann Lee",), "Cusco": ("Tom Berg",)}


def test_a_family_goes_along_however_many_and_by_one_name() -> None:
    found = who(
        "Foreign Minister Ann Lee will travel to Lima on Monday. Lee will be accompanied by her daughters, Mara, 12, "
        "and Lotta, 15, as well as by her mother, Ada Holm."
    )
    assert found == {"Lima": ("Ann Lee", "Mara", "Lotta", "Ada Holm")}


def test_no_king_is_called_a_queen() -> None:
    found = who("King Charles III will travel to Apia on Monday. The Queen will travel to Lima on Tuesday.")
    assert found == {"Apia": ("King Charles III",), "Lima": ("Queen",)}


def test_a_companion_who_goes_elsewhere_alone_has_a_journey_of_his_own() -> None:
    found = who(
        "Governor Ann Lee will travel to Tokyo on Monday with director Tom Berg. She will then visit Osaka. "
        "Berg will leave two days ahead of the others for Seoul, where he has appointments with two importers."
    )
    assert found["Seoul"] == ("Tom Berg",)
    assert found["Osaka"][0] == "Ann Lee"


@pytest.mark.parametrize(
    "sentence",
    [
        "The group, which includes Trade Secretary Tom Berg and Ada Holm, will be small.",
        "The delegation includes Tom Berg of the chamber and Ada Holm.",
        "About half of the party, including Tom Berg of Kearney and Ada Holm, will be back on Friday.",
        "She travels in the company of Tom Berg and Ada Holm.",
        "She is accompanied throughout the journey by Tom Berg and Ada Holm.",
        "Lee will be accompanied by a business delegation headed by Tom Berg and Ada Holm.",
    ],
)
def test_who_is_among_a_delegation_travels_with_it(sentence: str) -> None:
    found = who(f"Foreign Minister Ann Lee will travel to Lima on Monday and to Quito on Tuesday. {sentence}")
    assert {place: found[place] for place in ("Lima", "Quito")} == dict.fromkeys(
        ("Lima", "Quito"), ("Ann Lee", "Tom Berg", "Ada Holm")
    )


def test_an_aide_who_tells_of_a_journey_makes_none() -> None:
    found = who(
        "Norwegian President Olav Dahl will hold a meeting in Turku, Palace Aide Joe Holm told reporters on Monday. "
        '"Our president will come to Turku straight after the summit in Tampere," Holm said. Holm was asked about gas.'
    )
    assert set(found.values()) == {("Olav Dahl",)}


def test_she_who_is_sent_to_several_places_is_no_one_she_met() -> None:
    found = who(
        "The head of peacekeeping operations, Ann Lee, saw a ruined village on Sunday. She arrived on Tuesday and has "
        "already met President Omar Dahl. On Wednesday she was in Juba. On Friday she is due in Malakal before flying "
        "to Nairobi."
    )
    assert found == dict.fromkeys(("Juba", "Malakal", "Nairobi"), ("Ann Lee",))


@pytest.mark.parametrize("office", ["Peruvian President", "Peru's Prime Minister"])
def test_whoever_is_the_host_does_not_go_along(office: str) -> None:
    text = "Norwegian Foreign Minister Ann Lee landed in Lima on Monday. Lee, accompanied by {}, visited a school."
    assert who(text.format(f"{office} Tom Berg")) == {"Lima": ("Ann Lee",)}
    assert who(text.format("Trade Secretary Tom Berg")) == {"Lima": ("Ann Lee", "Tom Berg")}


@pytest.mark.parametrize(
    "named",
    [
        "The Prime Minister, Ann Lee, and Trade Minister Tom Berg",
        "The Prime Minister, Ann Lee, and her husband Tom Berg",
        "The Prime Minister, Ann Lee, and Dr Tom Berg",
    ],
)
def test_who_is_named_behind_an_office_in_commas_goes_with_the_next(named: str) -> None:
    assert who(f"{named} leave today for Lima.") == {"Lima": ("Ann Lee", "Tom Berg")}


@pytest.mark.parametrize("role", ["his deputy", "the Joint Chiefs chairman", "the army chief"])
def test_whose_role_stands_before_the_name_is_the_one_who_acts(role: str) -> None:
    text = f"US Defence Secretary Ann Lee visited Chile on Wednesday. Last week {role}, Tom Berg, visited Peru."
    assert who(text) == {"Santiago": ("Ann Lee",), "Lima": ("Tom Berg",)}


def test_two_who_leave_on_a_tour_are_both_on_it() -> None:
    text = "The Queen and the Duke of Edinburgh left on Tuesday for a tour of Peru. The couple will be based in Cusco."
    assert {who for stop in told.stops(text) for who in stop.travellers} == {"Queen", "Duke of Edinburgh"}


def test_a_companion_in_the_country_of_the_journey_has_none_of_her_own() -> None:
    found = told.stops(
        "LUXEMBOURG (AP) — Luxembourg's new Grand Duke Otto V who took the oath on Oct. 3, and his Belgian-born wife "
        "Grand Duchess Ada will travel to Belgium and the Netherlands in May on their first foreign state tour. Otto's "
        "visit to Portugal last week was planned before his father, Grand Duke Jan, fixed the day of his stepping down "
        "in a Christmas Eve address. Otto and Ada will first travel to Brussels to meet the king for a May 5-6 visit. "
        "Later that month, the royals will travel to Amsterdam."
    )
    assert len([stop for stop in found if stop.place == "Brussels"]) == 1
