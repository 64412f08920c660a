"""What the tests of saving have done: a save, a save again and again, a save watched step by step.

Kept apart and small, because every process that saves imports it.
"""

import os
import shutil
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from unittest.mock import patch

from components.dataset.saving import Changes, Edit, Removal, save, undo
from components.dataset.written import tables_as_written


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


def save_one(folder: Path, name: str = "second") -> None:
    save(folder, trip(name))


def save_many(folder: Path, prefix: str, number: int) -> None:
    for n in range(number):
        save(folder, trip(f"{prefix}-{n}"))


def without(folder: Path, name: str) -> Changes:
    """What takes such a trip away again, as it stands in the folder."""
    keys = {"trips": name, "stops": f"{name}-stop", "excerpts": f"{name}-said"}
    written = tables_as_written(folder, keys)
    return Changes(removed=[Removal(table, key, written[table][key]) for table, key in keys.items()])


def correct_one(folder: Path) -> None:
    """Changes a cell, takes a trip away and adds another, in one save."""
    seen = tables_as_written(folder, ["trips"])["trips"]["2025-01-blinken-final"]["note"]
    edit = Edit("trips", "2025-01-blinken-final", {"note": seen}, {"note": "Another."})
    save(folder, Changes(trip("second").added, [edit], without(folder, "first").removed))


def undo_one(folder: Path) -> None:
    undo(folder)


def pictured(take: Callable[[], None], does: Callable[..., Any], *arguments: Any) -> None:
    """Runs `does` and calls `take` just before each of its changes to the file system.

    What `take` finds on disk is what a SIGKILL at that moment would leave: what the process still holds in memory is
    lost either way.
    """

    taking = False

    def noticed(change: Callable[..., Any]) -> Callable[..., Any]:
        def noticing(*given: Any, **named: Any) -> Any:
            nonlocal taking
            if not taking:  # a picture is made by changes to the file system too
                taking = True
                take()
                taking = False
            return change(*given, **named)

        return noticing

    steps = ((os, "replace"), (os, "fsync"), (os, "unlink"), (os, "mkdir"), (shutil, "rmtree"))
    with ExitStack() as stack:
        for module, name in steps:
            stack.enter_context(patch.object(module, name, noticed(getattr(module, name))))
        does(*arguments)
