"""`python -m components.dataset check [FOLDER]` prints every problem of a data folder and exits 1 if there are any."""

import argparse
import os
import sys
from pathlib import Path

from components.dataset.problems import DataFolderError
from components.dataset.store import Dataset, open_folder


def main(arguments: list[str] | None = None) -> int:
    """Checks one folder; the exit code is 0 only when nothing is wrong."""
    parser = argparse.ArgumentParser(prog="python -m components.dataset", description=__doc__)
    parser.add_argument("task", choices=["check"])
    parser.add_argument("folder", nargs="?", type=Path, default=Path(os.environ.get("STOPOVER_DATA", "data")))
    asked = parser.parse_args(arguments)
    try:
        dataset = open_folder(asked.folder)
    except DataFolderError as error:
        print(error, file=sys.stderr)
        return 1
    for problem in dataset.problems:
        print(problem)
    counts = _counts(dataset, "main", "excerpts")
    if dataset.has_record:
        counts += f"; of the record {_counts(dataset, 'record', 'entries')}"
    print(f"{counts}; {len(dataset.problems)} problems", file=sys.stderr)
    return 1 if dataset.problems else 0


def _counts(dataset: Dataset, schema: str, said: str) -> str:
    tables = ("journeys", "visits", said)
    counted = ", ".join(f"(SELECT count(*) FROM {schema}.{table})" for table in tables)
    trips, stops, sayings = dataset.cursor().execute(f"SELECT {counted}").fetchone() or (0, 0, 0)
    return f"{trips} trips, {stops} stops, {sayings} {said}"


if __name__ == "__main__":
    sys.exit(main())
