"""The command line: every problem in a sentence, an exit code, and no traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from components.dataset.__main__ import main
from tests.conftest import DATA, ROOT
from tests.dataset import folders


def test_a_sound_folder_exits_with_zero(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(DATA)]) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "4 trips, 15 stops" in printed.err


def test_every_problem_is_printed_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folders.write(tmp_path, folders.spoilt("stops", 1, status="maybe", mode="by mail"))
    assert main(["check", str(tmp_path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    expected = "one of made, planned, postponed, cancelled"
    assert f"stops, line 3, status: 'maybe' is wrong here; expected: {expected} (row set aside)" in lines
    assert [line for line in lines if line.startswith("stops, line 3, mode: 'by mail'")]


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path / "x")]) == 1
    assert capsys.readouterr().err == f"There is no data folder at {tmp_path / 'x'}.\n"


def test_the_folder_of_the_environment_is_checked(tmp_path: Path) -> None:
    folders.write(tmp_path, folders.spoilt("places", 0, latitude="91"))
    done = subprocess.run(
        [sys.executable, "-m", "components.dataset", "check"],
        cwd=ROOT, env={**os.environ, "STOPOVER_DATA": str(tmp_path)}, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stdout.startswith("places, line 2, latitude: '91'")
    assert "Traceback" not in done.stderr
