"""Read articles from files: `python -m components.reading FILE_OR_FOLDER... [--published YYYY-MM-DD]`.

Prints a JSON object a line an article, in the order of the files' names. Files that cannot be read are listed with the
reason at the end, on the error stream, and stop nothing; the exit code is then 1.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path

from tqdm import tqdm

from components.reading.reader import LONGEST_TEXT, default_atlas, read

KINDS = frozenset({".txt", ".md", ".html", ".htm"})
_WORTH_A_POOL = 40


class NotAnArticle(ValueError):
    """A file holds no text that could be an article."""


def main(arguments: list[str] | None = None) -> int:
    """Read what the command line names; returns the exit code."""
    ask = argparse.ArgumentParser(prog="python -m components.reading", description="Read proposed trips from articles.")
    ask.add_argument("paths", nargs="+", type=Path, metavar="FILE_OR_FOLDER")
    ask.add_argument("--published", type=date.fromisoformat, help="day of publication of articles that do not say it")
    asked = ask.parse_args(arguments)
    files, problems = _files(asked.paths)
    for file, line, problem in _read_all(files, asked.published):
        if line is not None:
            print(line)
        else:
            problems.append((file, problem))
    if problems:
        print(
            f"Could not read {len(problems)} of {len(files) + sum(not p.exists() for p in asked.paths)}:",
            file=sys.stderr,
        )
        for file, problem in problems:
            print(f"  {file}: {problem}", file=sys.stderr)
    return 1 if problems else 0


def read_file(file: Path, published: date | None = None) -> str:
    """One article as a line of JSON. Raises OSError or NotAnArticle."""
    raw = file.read_bytes()[: 4 * LONGEST_TEXT]
    text = _decoded(raw)
    if not text.strip():
        raise NotAnArticle("it is empty")
    if "\x00" in text[:4096]:
        raise NotAnArticle("it is not text")
    reading = read(text, published)
    return json.dumps({"id": file.stem, "file": file.name, **reading.as_dict()}, ensure_ascii=False)


def _decoded(raw: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1")


def _files(paths: Iterable[Path]) -> tuple[list[Path], list[tuple[Path, str]]]:
    found: list[Path] = []
    problems: list[tuple[Path, str]] = []
    for path in paths:
        if path.is_dir():
            found += sorted(
                p for p in path.rglob("*") if p.is_file() and p.suffix.lower() in KINDS and p.stem != "README"
            )
        elif path.exists():
            found.append(path)
        else:
            problems.append((path, "there is no such file"))
    return list(dict.fromkeys(found)), problems


def _read_all(files: list[Path], published: date | None) -> Iterator[tuple[Path, str | None, str]]:
    """(file, line, problem) for each file, in order; line is None where there is a problem."""
    jobs = [(file, published) for file in files]
    quiet = len(files) < 2 or (not sys.stderr.isatty() and len(files) < _WORTH_A_POOL)
    default_atlas()  # Builds the gazetteer's index once, before several processes would.
    with tqdm(total=len(files), unit="article", file=sys.stderr, disable=quiet) as bar:
        if len(files) < _WORTH_A_POOL or (os.cpu_count() or 1) == 1:
            for job in jobs:
                yield _read_one(job)
                bar.update()
            return
        with ProcessPoolExecutor() as pool:
            for result in pool.map(_read_one, jobs, chunksize=8):
                yield result
                bar.update()


def _read_one(job: tuple[Path, date | None]) -> tuple[Path, str | None, str]:
    file, published = job
    try:
        return file, read_file(file, published), ""
    except (OSError, NotAnArticle) as problem:
        return file, None, problem.strerror or str(problem) if isinstance(problem, OSError) else str(problem)


if __name__ == "__main__":
    sys.exit(main())
