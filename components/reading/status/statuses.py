"""What a stop can be at the time of writing."""

from __future__ import annotations

from typing import Literal

Status = Literal["planned", "made", "cancelled", "postponed"]
OFF: frozenset[Status] = frozenset({"cancelled", "postponed"})  # Not gone to, or not then.
