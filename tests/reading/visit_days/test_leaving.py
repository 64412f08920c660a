"""A stay ends on the day that another sentence says somebody leaves."""

from datetime import date

import pytest

from tests.reading.told import days, stops, when

WEDNESDAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Lee lands in Lima on Sunday. She will leave Lima on Tuesday for Quito.", "03-14..03-16"),
        ("President Ann Lee landed in Lima on Sunday. She left Lima on Tuesday.", "03-07..03-09"),
        ("President Ann Lee lands in Lima on Sunday. She leaves Lima for Quito on Tuesday.", "03-14..03-16"),
        (
            "President Ann Lee lands in Lima on Sunday. She will see the president. She flies home on Wednesday.",
            "03-14..03-17",
        ),
        ("President Ann Lee lands in Lima on Sunday. The delegation will leave on Wednesday.", "03-14..03-17"),
        (
            "President Ann Lee lands in Lima on Sunday. She is expected to go back home on Wednesday.",
            "03-14..03-17",
        ),
        (
            "President Ann Lee lands in Lima on Sunday. She will leave Lima and return to Oslo on Tuesday.",
            "03-14..03-16",
        ),
        ("President Ann Lee landed in Lima on Monday. She left on Tuesday.", "03-08..03-09"),
        ("President Ann Lee landed in Lima on Monday. She left for home on Tuesday.", "03-08..03-09"),
        (
            "President Ann Lee landed in Lima on Monday. She met lawmakers. They ate. They sang. They laughed. "
            "She will return to the country on Friday.",
            "03-08..03-12",
        ),
        (
            "President Ann Lee landed in Lima on Monday. She will see lawmakers before ending her stay on Friday.",
            "03-08..03-12",
        ),
        ("President Ann Lee lands in Lima on Sunday and in Quito on Tuesday. She flies home on Thursday.", "03-14"),
        (
            "President Ann Lee goes to Lima on Sunday. After completing her talks in Lima, she will leave for Quito, "
            "Ecuador, on Tuesday.",
            "03-14..03-16",
        ),
        ("President Ann Lee will fly to Lima on Friday and return home on Sunday.", "03-12..03-14"),
        ("President Ann Lee landed in Lima on Monday. Her visit ends on Friday.", "03-08..03-12"),
        ("President Ann Lee landed in Lima on Monday. The visit will last until Friday.", "03-08..03-12"),
        ("President Ann Lee landed in Lima on Monday. She will stay until Friday.", "03-08..03-12"),
        (
            "President Ann Lee landed in Lima on Monday. She stays until Friday, when she flies to Quito.",
            "03-08..03-12",
        ),
        ("President Ann Lee, who landed in Lima on Monday, left the Peruvian capital on Wednesday.", "03-08..03-10"),
        (
            "President Ann Lee landed in Lima on Monday. She meets the mayor on Thursday and departs on Friday.",
            "03-08..03-12",
        ),
        ("President Ann Lee lands in Lima on Sunday. The mayor is away until Wednesday.", "03-14"),
        ("President Ann Lee lands in Lima on Sunday. Her husband stays in Oslo until Wednesday.", "03-14"),
    ],
)
def test_a_stay_ends_when_somebody_leaves(text: str, expected: str) -> None:
    assert days(text, WEDNESDAY)["Lima"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Lee left Peru on Tuesday after a three-day visit.", "03-07..03-09"),
        ("President Ann Lee left Lima on Tuesday for Quito after ending a three-day visit to Peru.", "03-07..03-09"),
        ("President Ann Lee left Lima on Tuesday after a visit.", "03-09"),
    ],
)
def test_a_visit_of_which_length_and_last_day_are_told_began_so_much_earlier(text: str, expected: str) -> None:
    assert days(text, WEDNESDAY)["Lima"] == expected


def test_leaving_after_a_second_visit_says_nothing_of_the_first() -> None:
    text = (
        "President Ann Lee will visit Lima on March 14. On March 16 she will visit Quito. On March 18, President Lee "
        "will leave Quito and return to Lima, where she will open a school. She will leave Lima and return to Oslo on "
        "March 19."
    )
    lima = [when(stop) for stop in stops(text, WEDNESDAY) if stop.place == "Lima"]
    assert lima == ["03-14", "03-18..03-19"]


def test_who_leaves_is_whom_the_sentences_spoke_of_last() -> None:
    went = "President Ann Lee landed in Lima on Monday. {} will fly home on Friday."
    friday = date(2023, 5, 12)
    assert days(went.format("She"), friday) == {"Lima": "05-08..05-12"}
    assert days(went.format("Senator Bo Ray spoke. He"), friday) == {"Lima": "05-08"}
