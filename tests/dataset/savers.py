"""What other processes do in the tests of saving: save, save again and again, or be killed at one exact step.

Kept apart and small, because every one of those processes imports it.
"""

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from components.dataset.saving import Changes, save, undo


def trip(name: str, place: str = "seoul-kr", article: str = "blinken-final-trip") -> Changes:
    """A trip of one stop with one excerpt: three tables change, and none of them is sound without the others."""
    undated = {"start": "", "end": "", "date_precision": "none"}
    return Changes(
        {
            "trips": [{"trip_id": name, "title": f"Trip {name}", **undated}],
            "stops": [
                {
                    "stop_id": f"{name}-stop", "trip_id": name, "position": "1", "place_id": place,
                    "travellers": "antony-blinken", "mode": "in_person", "status": "made", "place_basis": "named",
                    **undated,
                }
            ],
            "excerpts": [
                {"excerpt_id": f"{name}-said", "article_id": article, "stop_ids": f"{name}-stop", "text": f"Of {name}."}
            ],
        }
    )  # fmt: skip


def save_one(folder: Path, name: str) -> None:
    save(folder, trip(name))


def save_many(folder: Path, prefix: str, number: int) -> None:
    for n in range(number):
        save(folder, trip(f"{prefix}-{n}"))


def undo_one(folder: Path) -> None:
    undo(folder)


def killed_at(step: int, then: Callable[..., None], *arguments: Any) -> None:
    """Runs `then` in a process that kills itself just before its `step`-th change to the file system."""
    left = step

    def counted(change: Callable[..., Any]) -> Callable[..., Any]:
        def counting(*given: Any, **named: Any) -> Any:
            nonlocal left
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            left -= 1
            return change(*given, **named)

        return counting

    for module, name in ((os, "replace"), (os, "fsync"), (os, "unlink"), (os, "mkdir"), (shutil, "rmtree")):
        setattr(module, name, counted(getattr(module, name)))
    then(*arguments)
