"""XML to visits: what is sound comes in, what is not is named, and nothing in a file runs or is fetched."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from components.record.parsing import files_of, read_file
from components.record.visit import Finding, Visit
from tests.record.conftest import FIXTURES


def read(path: Path) -> tuple[list[Visit], list[Finding]]:
    entries = list(read_file(path, path.name))
    return [one for one in entries if isinstance(one, Visit)], [one for one in entries if isinstance(one, Finding)]


def written(folder: Path, content: str) -> Path:
    path = folder / "somebody.xml"
    path.write_text(content, encoding="utf-8")
    return path


def test_an_entry_is_read_as_it_is_written() -> None:
    visits, findings = read(FIXTURES / "secretary-travels" / "doe-jane-q.xml")
    seoul = next(visit for visit in visits if visit.number == "9030")
    assert findings == []
    assert (seoul.who, seoul.office, seoul.name) == ("doe-jane-q", "secretary", "Jane Quincy Doe")
    assert (seoul.start, seoul.end) == (date(2021, 9, 1), date(2021, 9, 3))
    assert (seoul.country, seoul.locale, seoul.changed) == ("Korea, South", "Seoul", date(2010, 2, 27))


def test_lines_broken_in_the_middle_of_a_sentence_are_joined() -> None:
    visits, _ = read(FIXTURES / "secretary-travels" / "doe-jane-q.xml")
    assert next(visit for visit in visits if visit.number == "9003").remarks == "Met with Foreign Minister Roe."


def test_what_is_wrong_with_an_entry_is_said_and_the_rest_comes_in() -> None:
    visits, findings = read(FIXTURES / "president-travels" / "roe-richard.xml")
    assert [visit.number for visit in visits] == ["9101", "9102", "9102"]
    assert [(finding.entry, finding.message) for finding in findings] == [
        ("9103", "its <start-date> '1990-02-30' is no day of the calendar"),
        ("9104", "it ends on 1990-03-01, before it begins on 1990-03-05"),
        ("9105", "it has no element <locale>"),
        ("no. 6 of the file", "its element <id> is empty"),
        ("9106", "its element <country> is empty"),
    ]


def test_of_a_file_that_is_not_well_formed_only_the_broken_entry_is_lost() -> None:
    visits, findings = read(FIXTURES / "secretary-travels" / "broken.xml")
    assert [visit.number for visit in visits] == ["9201", "9203"]
    assert [(finding.entry, finding.message) for finding in findings] == [("9202", "its XML is broken")]


def test_an_entry_that_is_never_closed_takes_no_other_with_it(tmp_path: Path) -> None:
    whole = (FIXTURES / "secretary-travels" / "doe-jane-q.xml").read_text(encoding="utf-8")
    visits, findings = read(written(tmp_path, whole.replace("</trip>", "", 1)))
    assert [finding.entry for finding in findings] == ["9001"]
    assert len(visits) == whole.count("<trip ") - 1


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE trips [<!ENTITY a "aaaa">]>',
        '<!DOCTYPE trips [<!ENTITY a SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE trips SYSTEM "http://localhost/trips.dtd">',
    ],
)
def test_a_file_that_declares_entities_is_refused_entry_by_entry(tmp_path: Path, declaration: str) -> None:
    path = written(tmp_path, f"{declaration}<trips><trip><id>7</id></trip><trip><id>8</id></trip></trips>")
    visits, findings = read(path)
    assert visits == []
    assert [finding.entry for finding in findings] == ["7", "8"]
    assert all("not read" in finding.message for finding in findings)


@pytest.mark.parametrize("content", ["", "not XML at all", "<trips/>", "<trips><other/></trips>"])
def test_a_file_without_entries_is_named(tmp_path: Path, content: str) -> None:
    visits, findings = read(written(tmp_path, content))
    assert visits == []
    assert [(finding.file, finding.entry) for finding in findings] == [("somebody.xml", "all")]


def test_bytes_in_an_encoding_that_nobody_knows_are_no_crash(tmp_path: Path) -> None:
    path = tmp_path / "odd.xml"
    path.write_bytes(b'<?xml version="1.0" encoding="no-such"?><trips><trip><id>7</id></trip></trips>')
    _, findings = read(path)
    assert [finding.entry for finding in findings] == ["7"]


def test_files_are_found_below_the_folder_in_one_order() -> None:
    names = [path.relative_to(FIXTURES).as_posix() for path in files_of(FIXTURES)]
    assert names == sorted(names)
    assert "secretary-travels/broken.xml" in names


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotADirectoryError, match="no folder"):
        files_of(tmp_path / "nowhere")
