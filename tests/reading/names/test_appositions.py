"""What is said besides of whoever is met does not part the verb from its place."""

import pytest

from components.reading.names.appositions import without_appositions
from components.reading.names.person import Person

HOST, GUEST = Person(0, "Ashraf Ghani"), Person(1, "Omar Shah")


@pytest.mark.parametrize(
    ("code", "plain"),
    [
        (" he met A0 , the N0 A1 , in P0 . ", " he met A0 in P0 . "),
        (" he met A0 , P0 's A1 , in P1 . ", " he met A0 in P1 . "),
        (" he met A0 , the A1 of P0 , in P1 . ", " he met A0 in P1 . "),
        (" he met the rebel leader , A0 , in P0 . ", " he met A0 in P0 . "),
        (" he met the rebels , who hold the north , in P0 . ", " he met the rebels in P0 . "),
        (" A0 and his N0 counterpart , A1 , held talks in P0 . ", " A0 and A1 held talks in P0 . "),
        (" A0 and his N0 and N1 counterparts , A1 and A0 , met in P0 . ", " A0 , A1 and A0 met in P0 . "),
        (" he , met by his wife , A0 , flew to P0 . ", " he , met by his A0 , flew to P0 . "),
    ],
)
def test_what_somebody_is_stands_in_no_verbs_way(code: str, plain: str) -> None:
    assert without_appositions(code, [HOST, HOST]) == plain


@pytest.mark.parametrize(
    "code",
    [
        " he met A0 , the N0 A1 , in P0 . ",  # Two persons of a list.
        " A0 , the N0 A1 , in P0 for talks , met him . ",  # A subject.
        " he met A0 , who comes from P0 , in P1 . ",  # A place is lost with nothing.
        " he met A0 in P0 . ",
    ],
)
def test_another_person_a_subject_or_a_place_stays(code: str) -> None:
    assert without_appositions(code, [HOST, GUEST]) == code
