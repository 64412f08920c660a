"""A stage or an event is in the town before its name where the words around speak for a place, and not for a club."""

import pytest

from components.reading.names.town_venues import STAGES, end_of_venue, holds_event, is_stage_abroad, town_of_stage
from tests.reading.names.given import context_of


def played_at(text: str) -> str:
    """Which words are the stage that begins with the run between asterisks, "" for none."""
    before, run, after = text.split("*")
    context, lines = context_of(before + run + after)
    line, at = lines[0], len(before.split())
    name = line.words[at : at + len(run.split())]
    mention = context.name_at(line, at)
    place = context.meaning(mention)
    assert mention is not None
    assert place is not None
    end = end_of_venue(context, line, at, len(name), name, mention, place)
    return " ".join(line.words[at:end])


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("They filled *Leeds Arena* .", "Leeds Arena"),
        ("They filled *Leeds Arena* 's hall .", "Leeds Arena"),
        ("They filled *Leeds Arena* : ( it rained )", "Leeds Arena"),
        ("They filled *Leeds Arts Centre* .", "Leeds Arts Centre"),
        ("They play *Leeds Cockpit* on May 3", "Leeds Cockpit"),
        ("See *Leeds Cockpit* ( 31 ) and Hull Adelphi ( 1 )", "Leeds Cockpit"),
        ("See *Leeds Cockpit* ( May 12 ) and Hull Adelphi ( May 13 )", "Leeds Cockpit"),
        ("See *Leeds King* 's ( 12 ) and Hull Adelphi ( 13 )", "Leeds King 's"),
        ("See *Leeds King* & Queen ( 12 ) and Hull Adelphi ( 13 )", "Leeds King & Queen"),
        ("They play *Vaduz Arena* on May 3", "Vaduz Arena"),
    ],
)
def test_a_stage_ends_with_its_name(text: str, stage: str) -> None:
    assert played_at(text) == stage


@pytest.mark.parametrize(
    "text",
    [
        "They filled *Leeds Cockpit* .",
        "They filled *Leeds Medical Centre* .",
        "They filled *Leeds Arts Council* .",
        "They filled *Bavaria Arena* .",
        "They filled *Hastings Arena* .",
        "See *Leeds King* & queen ( 12 ) and Hull Adelphi ( 13 )",
        "They met in *Leeds Cockpit* on May 3",
        "They play *Leeds Cockpit* on stage",
        "They play *Leeds Cockpit* before May 3",
        "See *Leeds Cockpit* ( 12 ) and Hull Adelphi .",
        "See *Leeds Cockpit* ( 32 ) and Hull Adelphi ( 33 )",
        "See *Leeds Cockpit* ( 12 tickets ) and Hull Adelphi ( 13 tickets )",
        "See *Leeds Cockpit* and Hull Adelphi ( 12 ) and Kent Sun ( 13 )",
        "They play *Leeds United* on May 3",
        "They play *Leeds Hall of Fame* on May 3",
        "They play *Leeds Ballroom* of the hotel",
        "They play *Nice Arena* on May 3",
        "They play *Big Apple Arena* on May 3",
        "They filled *Vaduz Arena* .",
        "They play *Vaduz Cockpit* on May 3",
        "They play *Ngerulmud Arena* on May 3",
    ],
)
def test_a_club_or_a_body_that_is_called_after_a_town_is_no_stage(text: str) -> None:
    assert played_at(text) == ""


def test_somebody_who_is_called_like_a_stage_is_none() -> None:
    assert played_at("They play *Leeds Cockpit* on May 3. Leeds Cockpit spoke.") == ""


@pytest.mark.parametrize(
    ("text", "town", "held"),
    [
        ("They came for the *Porto Film Festival* .", "Porto", True),
        ("For the *Porto Film Festival* they sang.", "Porto", True),
        ("They play at *Porto Open* .", "Porto", True),
        ("They will attend the *Porto Climate Summit* .", "Porto", True),
        ("They praised the *Porto Film Festival* .", "Porto", False),
        ("They came for the *Porto Climate Summit* .", "Porto", False),
        ("They came for the *Porto Film Museum* .", "Porto", False),
        ("They will attend the *Porto Film Museum* .", "Porto", False),
        ("They came for the *Vaduz Film Festival* .", "Vaduz", False),
        ("They came for the *Bavaria Film Festival* .", "Bavaria", False),
        ("They flew to the *Open* .", "Porto", False),
    ],
)
def test_an_event_is_held_in_the_town_it_is_named_after_where_somebody_attends_it(
    text: str, town: str, held: bool
) -> None:
    before, run, after = text.split("*")
    context, lines = context_of(before + run + after)
    place = context.atlas.means(town)
    assert place is not None
    assert holds_event(run.split(), lines[0], len(before.split()), place) is held


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("They sang at the *Stadttheater Ingolstadt* .", "Ingolstadt"),
        ("They sang at the *Auditorio de Zaragoza* .", "Zaragoza"),
        ("They sang in *Theatre Royal Nottingham* .", "Nottingham"),
        ("They sang at *Barclaycard Arena Hamburg* .", "Hamburg"),
        ("They sang at the *Teatro Colón* .", None),
        ("They sang with *Teatro Zaragoza* .", None),
        ("They sang at the *Museum Nottingham* .", None),
        ("*Teatro Zaragoza* sang .", None),
    ],
)
def test_a_stage_is_in_the_town_with_which_its_name_ends(text: str, town: str | None) -> None:
    before, run, after = text.split("*")
    context, lines = context_of(before + run + after)
    found = town_of_stage(context, lines[0], len(before.split()), run.split())
    assert (found.name if found else None) == town


@pytest.mark.parametrize(
    ("name", "is_one"),
    [("Teatro Colón", True), ("Gewandhaus Leipzig", True), ("Teatro", False), ("Ann Lee", False), ("", False)],
)
def test_a_name_that_begins_as_those_of_stages_abroad_is_nobodys(name: str, is_one: bool) -> None:
    assert is_stage_abroad(name.split()) is is_one


def test_a_word_for_a_stage_is_written_small() -> None:
    assert all(map(str.islower, STAGES))
