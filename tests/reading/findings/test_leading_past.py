"""Words that lead past a place, by what stands before it in the marked sentence."""

import pytest

from components.reading.findings.leading_past import leads_past


@pytest.mark.parametrize(
    "led",
    [
        " A0 gave out the itinerary released in ",
        " A0 flew to P0 , bordering ",
        " A0 landed at 11 ( 2:30 pm in ",
        " A0 visited P0 , some 950 kilometers northeast of the ",
        " A0 sang from their latest album , ",
        " A0 met A1 , the envoy to ",
        " A0 will visit P0 , the foreign ministry in ",
        " A0 has made no trip outside ",
        " A0 was in P0 , northwest of the capital ",
        " A0 said at his office in ",
        " A0 will talk of his boyhood in P0 and ",
        " A0 goes to P0 despite a row over a church in ",
        " A0 handed out mail from families in P0 , ",
        " A0 kept in touch with officials in ",
        " A0 , a household name in ",
        " A0 met A1 , head of a network in ",
        " A0 met officers preparing to deploy to ",
    ],
)
def test_what_is_said_before_a_place_may_lead_past_it(led: str) -> None:
    assert leads_past(led)


@pytest.mark.parametrize(
    "led",
    [
        " A0 met officials in ",
        " A0 flew to ",
        " A0 flew from talks in P0 to ",
        " A0 had lunch at the N0 embassy in ",
        " A0 was received by the head of the church who met her in ",
        " ",
        "",
    ],
)
def test_other_words_may_lead_there(led: str) -> None:
    assert not leads_past(led)
