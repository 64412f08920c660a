"""`python -m components.record FOLDER_OF_XML --into DATA_FOLDER` brings the official record into a data folder."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from tqdm import tqdm

from components.dataset.files import RECORD_FOLDER
from components.record import checking
from components.record.importing import import_folder
from components.record.writing import write


def main(arguments: Sequence[str] | None = None) -> int:
    """Import, or check what was imported; 1 when a folder cannot be used, nothing was read, or a figure is missed."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["check"]:
        return checking.main(words[1:])
    asked = _parser().parse_args(words)
    began = time.perf_counter()
    try:
        imported = import_folder(asked.folder, remarks=not asked.without_remarks, progress=_bar)
        for finding in imported.findings:
            if finding.kind != "country level" or asked.all:
                print(finding)
        print(imported.account)
        if imported.read == imported.set_aside:
            print(f"Nothing could be read; {asked.into / RECORD_FOLDER} stays as it is.", file=sys.stderr)
            return 1
        changed = write(imported.rows, asked.into / RECORD_FOLDER)
    except OSError as problem:
        print(problem, file=sys.stderr)
        return 1
    print(
        f"{asked.into / RECORD_FOLDER}: {', '.join(changed) or 'nothing'} changed; "
        f"{time.perf_counter() - began:.1f} s for the whole import."
    )
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m components.record",
        description=__doc__,
        epilog="`python -m components.record check DATA_FOLDER` prints how well the places are known.",
    )
    parser.add_argument("folder", type=Path, help="the folder of the record's XML files, with its subfolders")
    parser.add_argument("--into", type=Path, required=True, help=f"the data folder; its {RECORD_FOLDER}/ is written")
    parser.add_argument("--without-remarks", action="store_true", help="only the facts and the topics found")
    parser.add_argument("--all", action="store_true", help="also print every visit placed only at country level")
    return parser


def _bar(files: list[Path]) -> Iterable[Path]:
    bar: Iterable[Path] = tqdm(files, desc="Reading the record", unit="file", file=sys.stderr, leave=False)
    return bar


if __name__ == "__main__":
    sys.exit(main())
