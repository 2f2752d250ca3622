"""Which TCP and UDP sockets of this process and its children wait for others; Linux only."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

_WAITS = {"tcp": "0A", "tcp6": "0A", "udp": "07", "udp6": "07"}
"""The state of a socket nobody is connected to (include/net/tcp_states.h): LISTEN, CLOSE."""


def listening() -> dict[str, Any]:
    """Return how many processes were looked at, and the kinds of their waiting sockets."""
    processes = _family(os.getpid())
    own = {inode for process in processes for inode in _inodes(process)}
    waiting = [
        kind
        for kind, state in _WAITS.items()
        for line in Path(f"/proc/self/net/{kind}").read_text().splitlines()[1:]
        if (words := line.split())[3] == state and words[9] in own
    ]
    return {"processes": len(processes), "sockets": waiting}


def _family(process: int) -> list[int]:
    """Return a process and everything it started that still runs."""
    tasks = Path(f"/proc/{process}/task").iterdir()
    children = {int(one) for task in tasks for one in (task / "children").read_text().split()}
    return [process, *(one for child in children for one in _family(child))]


def _inodes(process: int) -> set[str]:
    """Return the numbers of its sockets."""
    names = set()
    for link in Path(f"/proc/{process}/fd").iterdir():
        try:
            names.add(str(link.readlink()))
        except FileNotFoundError:  # closed meanwhile
            continue
    return {name[8:-1] for name in names if name.startswith("socket:[")}
