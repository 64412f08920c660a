"""What can be said in several ways is written in one, and stays so."""

import pytest

from components.reading.names.normal_forms import in_normal_form

FORMS = [
    (" A0 ( lab ) visited P0 . ", " A0 visited P0 . "),
    (" A0 visited P0 ; and P1 . ", " A0 visited P0 , and P1 . "),
    (' A0 will visit " P0 and P1 . " ', " A0 will visit P0 and P1 . "),
    (" A0 landed in P0 shortly after noon on D0 . ", " A0 landed in P0 on D0 . "),
    (" later , D0 , he visited P0 . ", " D0 , he visited P0 . "),
    (" during D0 's visit to P0 he sang . ", " during the D0 visit to P0 he sang . "),
    (" he had a long , frank meeting in P0 . ", " he had a long frank meeting in P0 . "),
    (" it was on D0 that A0 visited P0 . ", " on D0 A0 visited P0 . "),
    (" he visited not only P0 but also P1 . ", " he visited P0 and P1 . "),
    (" the plane with A0 on board landed in P0 . ", " the plane carrying A0 landed in P0 . "),
    (" he will visit P0 instead of P1 on D0 . ", " he will visit P0 on D0 instead of P1 . "),
    (" on D0 in P0 , he sang . ", " in P0 on D0 , he sang . "),
    (" on D0 , during a visit to P0 , he sang . ", " during a visit to P0 on D0 , he sang . "),
    (" he flew to P0 's second - largest city , P1 . ", " he flew to P1 . "),
    (" he sang on the island of P0 . ", " he sang in P0 . "),
    (" he sang on P0 island . ", " he sang in P0 . "),
    (" he is on P0 . ", " he is in P0 . "),
    (" A0 ' visit to P0 is over . ", " A0 's visit to P0 is over . "),
    (" ' A0 ' is a song . ", " ' A0 ' is a song . "),
    (" he accepted an invitation to visit P0 . ", " he agreed to visit P0 . "),
    (" a visit of three days to P0 . ", " a three - day visit to P0 . "),
    (" he sang in P0 [ D0 ] . ", " he sang in P0 ( D0 ) . "),
    (" he did however travel to P0 . ", " he travelled to P0 . "),
    (" he spoke before a crowd in P0 . ", " he spoke to a crowd in P0 . "),
    (" his tour of duty in P0 . ", " his term in P0 . "),
    (" a three day visit to P0 . ", " a three-day visit to P0 . "),
    (' his " visit " to P0 . ', " his visit to P0 . "),
    (" his plane was diverted to P0 . ", " his plane landed in P0 . "),
    (" having been to P0 , he flew to P1 . ", " having visited P0 , he flew to P1 . "),
    (" D0 he sang ; D1 , P0 , where he slept . ", " D0 he sang ; in P0 on D1 , where he slept . "),
    (" he got acquainted with the old sights of P0 . ", " he visited P0 . "),
    (" he will get acquainted with the sights of P0 . ", " he will visit P0 . "),
    (" he landed at P0 airport outside P1 . ", " he landed at P1 . "),
    (" they played at the x x in P0 , on D0 at A0 in P1 . ", " they played in P0 , on D0 in P1 . "),
    (" a team led by A0 and including A1 left . ", " a team led by A0 and A1 left . "),
    (" he had flown that day , D0 , to P0 . ", " he had flown on D0 to P0 . "),
    (" he met A0 in P0 on D0 . ", " he met A0 in P0 on D0 . "),
]


@pytest.mark.parametrize(("said", "written"), FORMS)
def test_each_way_of_saying_is_written_as_the_usual_one(said: str, written: str) -> None:
    assert in_normal_form(said) == written


def test_a_long_run_of_hidden_names_comes_to_an_end() -> None:
    said = f" on D0 , during {'x ' * 60}. "
    assert in_normal_form(said) == said


@pytest.mark.parametrize("written", [written for _, written in FORMS])
def test_what_is_in_normal_form_stays_as_it_is(written: str) -> None:
    assert in_normal_form(written) == written
