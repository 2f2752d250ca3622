"""What a player costs the machine: the time of its processes, and their memory."""

from __future__ import annotations

import os
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")
_PARENT, _USER, _SYSTEM, _ENDED_USER, _ENDED_SYSTEM = 1, 11, 12, 13, 14  # proc(5), after the name


def cpu_seconds(pid: int) -> float:
    """Return the processor time a process and all its children have used, in seconds."""
    table = {one: _fields(one) for one in _all()}
    family = _family(pid, table)
    used = sum(int(table[one][at]) for one in family for at in (_USER, _SYSTEM))
    ended = sum(int(table[one][at]) for one in family for at in (_ENDED_USER, _ENDED_SYSTEM))
    return (used + ended) / _TICKS


def memory_mb(pid: int) -> float:
    """Return the memory of one process in MB: PSS, pages shared by n programs count 1/n each."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


def children(pid: int) -> list[int]:
    """Return the processes a process has started, and theirs."""
    return _family(pid, {one: _fields(one) for one in _all()})[1:]


def _family(pid: int, table: dict[int, list[str]]) -> list[int]:
    family = [pid]
    for one in family:
        family += [child for child, of in table.items() if of and int(of[_PARENT]) == one]
    return family


def _all() -> list[int]:
    return [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]


def _fields(pid: int) -> list[str]:
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:  # it has just ended
        return []
    return text.rpartition(")")[2].split()
