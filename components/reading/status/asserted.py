"""Whether a marked sentence tells of something as true of what is reported now."""

from __future__ import annotations

from components.reading.status.doubt import is_doubtful
from components.reading.status.looking_back import is_earlier


def is_asserted(code: str, at: int) -> bool:
    """Whether what is said at code[at] is neither quoted, nor doubted or denied, nor of an earlier journey."""
    return code[:at].count('"') % 2 == 0 and not is_doubtful(code, at) and not is_earlier(code, at)
