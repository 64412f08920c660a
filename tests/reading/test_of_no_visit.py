"""No line of `of_no_visit.txt`, said behind the beginning of an article that tells of no journey, makes one of it.

Written without a look at how the reader works.
"""

from datetime import date
from pathlib import Path

import pytest

from components.reading.reader import read

LINES = (Path(__file__).parent / "of_no_visit.txt").read_text(encoding="utf-8").splitlines()
BEGINNINGS = (
    "title: Minister defends the budget\n\nForeign Minister Maria Example of Finland defended the budget on Tuesday.",
    "title: Band talk about their new record\n\nThe Swedish band Paper Lanterns have released their third album.",
    "title: Profile: Anna Berg\n\nAnna Berg, 42, is a novelist.",
    "title: Nordhem posts a loss\n\nNordhem, the furniture maker, lost money. Chief executive Lars Holm blamed costs.",
    "title: United sign Silva\n\nUnited have signed striker Joao Silva from Porto for 20 million euros.",
    "title: Bishop criticises law\n\nBishop Paul Okello criticised the new law in a statement on Tuesday.",
    "title: Prince William at 40\n\nPrince William turned 40 on Tuesday.",
)


@pytest.mark.parametrize("line", LINES)
def test_what_tells_of_no_visit_puts_nobody_anywhere(line: str) -> None:
    for beginning in BEGINNINGS:
        assert read(f"{beginning} {line}", date(2020, 6, 5)).trips == ()
