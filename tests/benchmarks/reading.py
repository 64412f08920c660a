"""How many articles a second the reader reads, on one core, and what it takes to load. Run by hand:

    uv run --group test python -m tests.benchmarks.reading [FOLDER] [--rounds 20]

FOLDER holds articles as .txt; without one, the five beside the checkout are read. The processor's time is measured and
not the clock's, the gazetteer's index is built beforehand, and the first round, in which the gazetteer learns the
names, is shown apart from the best one. Last, how much longer four times the text takes when it is one thing said over
and over: about four times, or the reader can be made to hang.
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.memory import resident
from tests.conftest import ARTICLES, ROOT

_REPEATED = ("(", ".", '" ', "?! ", "A ", "Lima, ", "Lima and ", "Ann Lee and ", "minister of ", "May 3 ", "- ", "0")
_FEW = 100_000  # characters
_TRIES = 3  # of which the quickest counts: a pause of the machine is no growth
_LOADING = (
    "import time; begun = time.perf_counter(); from components.reading.reader import default_atlas, read; "
    "default_atlas(); read('The envoy flew to Oslo.'); print(time.perf_counter() - begun)"
)


def main() -> None:
    ask = argparse.ArgumentParser(prog="python -m tests.benchmarks.reading", description=(__doc__ or "").split("\n")[0])
    ask.add_argument("folder", nargs="?", type=Path, default=ARTICLES)
    ask.add_argument("--rounds", type=int, default=20, help="how often all articles are read (20)")
    asked = ask.parse_args()
    texts = [path.read_text(encoding="utf-8") for path in sorted(asked.folder.glob("*.txt"))]
    if not texts:
        ask.error(f"{asked.folder} holds no .txt files")
    print(f"articles        {len(texts)} of {sum(map(len, texts)) / len(texts):,.0f} characters in the mean")
    print(f"loading         {min(_loading() for _ in range(3)):.2f} s")
    rates = _rates(texts, asked.rounds)
    print(f"first round     {rates[0]:.0f} articles a second")
    print(f"best round      {max(rates):.0f} articles a second")
    print(f"median round    {sorted(rates)[len(rates) // 2]:.0f} articles a second")
    print(f"resident memory {resident(os.getpid()).get('Rss', float('nan')):.0f} MB")
    growth, piece = max((_growth(piece), piece) for piece in _REPEATED)
    print(f"fourfold text   {growth:.1f} times as long at worst ({piece!r} repeated)")


def _loading() -> float:
    """Seconds from the first import to the first text read, in a process of its own."""
    run = subprocess.run(
        [sys.executable, "-c", _LOADING], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return float(run.stdout)


def _rates(texts: list[str], rounds: int) -> list[float]:
    from components.reading.reader import default_atlas, read  # Loading is measured before, in other processes.

    default_atlas()
    rates = []
    for _ in range(max(rounds, 1)):
        begun = time.process_time()
        for text in texts:
            read(text)
        rates.append(len(texts) / (time.process_time() - begun))
    return rates


def _growth(piece: str) -> float:
    """How many times as long four times as much of one thing takes."""
    few = min(_seconds(piece * (_FEW // len(piece))) for _ in range(_TRIES))
    return min(_seconds(piece * (4 * _FEW // len(piece))) for _ in range(_TRIES)) / few


def _seconds(text: str) -> float:
    from components.reading.reader import read

    begun = time.process_time()
    read(text)
    return time.process_time() - begun


if __name__ == "__main__":
    main()
