"""People by the office they held."""

import pandas as pd

from components.panels.people import grouped

OPTIONS = pd.DataFrame(
    {
        "option": ["hillary", "barack", "lloyd", "george", "nobody"],
        "label": ["Hillary Clinton", "Barack Obama", "Lloyd Austin", "George H. W. Bush", "N. N."],
        "role": ["US Secretary of State", "US President", "US Secretary of Defense", "US President", None],
        "stops": [220, 164, 3, 77, 0],
    }
)


def test_presidents_secretaries_and_others_are_told_apart_each_by_surname() -> None:
    groups = {str(group["name"]): group["people"] for group in grouped(OPTIONS, ("barack",))}
    names = {name: [person["name"] for person in people] for name, people in groups.items()}  # type: ignore[attr-defined]
    assert names == {
        "Presidents": ["George H. W. Bush", "Barack Obama"],
        "Secretaries of State": ["Hillary Clinton"],
        "Others": ["Lloyd Austin", "N. N."],
    }


def test_who_is_chosen_is_ticked_and_nobody_else() -> None:
    people = [person for group in grouped(OPTIONS, ("barack",)) for person in group["people"]]  # type: ignore[attr-defined]
    assert [person["id"] for person in people if person["chosen"]] == ["barack"]


def test_a_group_without_anybody_is_left_out() -> None:
    assert [group["name"] for group in grouped(OPTIONS.head(1), ())] == ["Secretaries of State"]


def test_who_held_both_offices_is_there_once() -> None:
    both = OPTIONS.assign(role="US President, US Secretary of State")
    people = [person for group in grouped(both, ()) for person in group["people"]]  # type: ignore[attr-defined]
    assert len(people) == len(both)
