"""How much memory a process holds, as Linux tells it."""

from pathlib import Path

MB = 1_000_000


def resident(process: int) -> dict[str, float]:
    """`Rss` and `Pss` in MB; empty where the system does not tell.

    Pss counts a page that several processes share in equal parts, so it is what ending this process would free.
    """
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return {}
    sizes = {name: value.split() for name, _, value in (line.partition(":") for line in lines)}
    return {name: int(sizes[name][0]) * 1024 / MB for name in ("Rss", "Pss")}
