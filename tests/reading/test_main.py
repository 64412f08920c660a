"""The command prints a line an article, in their order; what cannot be read is named and stops nothing."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reading.__main__ import NotAnArticle, main, read_file

ENVOY = "published: 2018-06-04\n\nForeign Minister Liv Dahl of Norway will visit Amman on Friday, her ministry said.\n"
POPE = "title: Crowds cheer pope\npublished: 2015-07-07\n\nPope Francis arrived in Quito on Sunday.\n"


@given(st.binary(max_size=300))
def test_no_bytes_stop_the_command(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    file = tmp_path_factory.mktemp("bytes") / "a.txt"
    file.write_bytes(raw)
    assert main([str(file)]) in (0, 1)


def test_the_command_prints_a_line_an_article_in_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "b.txt").write_text(POPE, encoding="utf-8")
    (tmp_path / "a.md").write_text(ENVOY, encoding="utf-8")
    (tmp_path / "ignored.csv").write_text("x", encoding="utf-8")
    assert main([str(tmp_path)]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["id"] for line in lines] == ["a", "b"]
    assert lines[1]["title"] == "Crowds cheer pope"
    assert {"place", "country", "lat", "lon", "start_char", "end_char"} <= set(lines[0]["trips"][0]["stops"][0])


def test_one_bad_file_stops_nothing_and_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text(ENVOY, encoding="utf-8")
    assert main([str(tmp_path), str(tmp_path / "none.txt")]) == 1
    output = capsys.readouterr()
    assert len(output.out.splitlines()) == 1
    assert "a.txt" in output.err
    assert "empty" in output.err
    assert "none.txt" in output.err
    assert "no such file" in output.err


def test_many_files_are_read_on_all_cores_in_the_same_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(45):
        (tmp_path / f"{number:02}.txt").write_text(ENVOY, encoding="utf-8")
    assert main([str(tmp_path)]) == 0
    ids = [json.loads(line)["id"] for line in capsys.readouterr().out.splitlines()]
    assert ids == [f"{number:02}" for number in range(45)]


@pytest.mark.parametrize(
    ("raw", "evidence"),
    [
        ("Åse Öberg flew to Lima.".encode(), "Åse Öberg flew to Lima."),
        ("Åse Öberg flew to Lima.".encode("utf-8-sig"), "Åse Öberg flew to Lima."),
        ("Åse Öberg flew to Lima.".encode("cp1252"), "Åse Öberg flew to Lima."),
        ("Åse Öberg flew to Lima.\x81".encode("latin-1"), "Åse Öberg flew to Lima.\x81"),
    ],
    ids=["utf-8", "utf-8 with its mark", "cp1252", "neither"],
)
def test_a_file_is_read_whatever_wrote_it(tmp_path: Path, raw: bytes, evidence: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(raw)
    read = json.loads(read_file(file))
    assert (read["id"], read["file"]) == ("a", "a.txt")
    assert [stop["evidence"] for trip in read["trips"] for stop in trip["stops"]] == [evidence]


@pytest.mark.parametrize(("raw", "problem"), [(b" \n", "it is empty"), (b"PNG\x00\x01", "it is not text")])
def test_a_file_without_a_text_is_no_article(tmp_path: Path, raw: bytes, problem: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(raw)
    with pytest.raises(NotAnArticle, match=problem):
        read_file(file)


def test_the_day_of_publication_is_that_of_articles_that_do_not_say_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(ENVOY, encoding="utf-8")
    (tmp_path / "b.txt").write_text(ENVOY.split("\n\n")[1], encoding="utf-8")
    assert main([str(tmp_path), "--published", "2020-01-31"]) == 0
    published = [json.loads(line)["published"] for line in capsys.readouterr().out.splitlines()]
    assert published == [date(2018, 6, 4).isoformat(), date(2020, 1, 31).isoformat()]


def test_a_folder_is_read_to_its_depth_and_a_file_named_twice_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in").mkdir()
    for name in ("in/b.TXT", "c.htm", "README.md", "d.csv"):
        (tmp_path / name).write_text(ENVOY, encoding="utf-8")
    assert main([str(tmp_path), str(tmp_path / "c.htm"), str(tmp_path / "d.csv")]) == 0
    assert [json.loads(line)["file"] for line in capsys.readouterr().out.splitlines()] == ["c.htm", "b.TXT", "d.csv"]
