"""The command: what it prints, what it returns, and the figures of the shipped record."""

from __future__ import annotations

from pathlib import Path

import pytest

from components.record import checking
from components.record.__main__ import main
from tests.conftest import DATA
from tests.record.conftest import FIXTURES, SHIPPED


def test_it_prints_the_account_and_names_what_is_set_aside(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(FIXTURES), "--into", str(tmp_path)]) == 0
    printed = capsys.readouterr()
    assert "32 visits read: 21 on the map at a place, 2 only at country level, 9 set aside as problems." in printed.out
    assert "entry 9103: its <start-date> '1990-02-30' is no day of the calendar" in printed.out
    assert "Reading the record" in printed.err
    assert (tmp_path / "record" / "stops.csv").is_file()


def test_doing_it_again_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(FIXTURES), "--into", str(tmp_path)])
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in (tmp_path / "record").iterdir()}
    assert main([str(FIXTURES), "--into", str(tmp_path)]) == 0
    assert "nothing changed" in capsys.readouterr().out
    assert before == {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in (tmp_path / "record").iterdir()}


def test_the_articles_tables_beside_it_are_left_alone(data_copy: Path) -> None:
    before = {path.name: path.read_bytes() for path in data_copy.glob("*.csv")}
    main([str(FIXTURES), "--into", str(data_copy)])
    assert before == {path.name: path.read_bytes() for path in data_copy.glob("*.csv")}


def test_a_folder_that_is_not_there_is_one_plain_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "nowhere"), "--into", str(tmp_path)]) == 1
    assert capsys.readouterr().err.strip().startswith("There is no folder at")


def test_a_record_that_cannot_be_read_leaves_the_tables_as_they_were(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "xml").mkdir()
    (tmp_path / "xml" / "odd.xml").write_text("nothing", encoding="utf-8")
    assert main([str(tmp_path / "xml"), "--into", str(tmp_path)]) == 1
    assert not (tmp_path / "record").exists()
    assert "Nothing could be read" in capsys.readouterr().err


def test_the_shipped_record_reaches_its_figures() -> None:
    named = checking.locales(checking.read_tables(SHIPPED))
    since, of_all, inside = checking.shares(named)
    assert (since.of, of_all.of) == (3124, 4895)
    assert since.reached
    assert of_all.reached
    assert inside.reached


def test_what_lies_outside_the_named_country_was_decided_by_hand() -> None:
    named = checking.locales(checking.read_tables(SHIPPED))
    outside = named[~named["inside"]]
    assert set(outside["name"]) == {"Dhahran", "El Arish", "Rayak"}


def test_points_set_by_hand_are_in_their_country_but_for_those_on_its_border() -> None:
    named = checking.locales(checking.read_tables(SHIPPED))
    beside = {line.partition(",")[0] for line in checking.beside_another_country(named)}
    assert beside == {"Erez Crossing", "Wadi Araba", "Demilitarized Zone", "Panmunjom", "Kerem Shalom"}


def test_check_prints_the_figures_and_a_sample(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(DATA), "--sample", "5"]) == 0
    printed = capsys.readouterr().out
    assert "4,271 visits accounted for" in printed
    assert "5 locales to check by hand" in printed


def test_a_sample_is_the_same_for_a_seed_and_another_for_another() -> None:
    named = checking.locales(checking.read_tables(SHIPPED))
    assert list(checking.sample(named, 5, 1)) == list(checking.sample(named, 5, 1))
    assert list(checking.sample(named, 5, 1)) != list(checking.sample(named, 5, 2))
    assert len(list(checking.sample(named, 10**6, 1))) == len(named)


def test_check_says_when_there_is_nothing_to_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path)]) == 1
    assert "people.csv" in capsys.readouterr().err


def test_a_missed_figure_is_said_and_makes_the_check_fail() -> None:
    share = checking.Share("Locales", 96, 100, 0.97)
    assert str(share) == "Locales: 96 of 100 = 96.00 % (at least 97 %: MISSED)"
    assert not share.reached
    assert checking.Share("Locales", 0, 0, 0.97).reached
