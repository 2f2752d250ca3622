"""Decodes every file of a folder, each in a process of its own, and prints what it took as JSON.

    python -m tests.picture_child FOLDER

A line is {"name", "ended" ("decoded", "refused", or the signal or error), "mib", "seconds"}: how
much memory the process grew by, and the processor's time. A process may not have a gigabyte more.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from pathlib import Path

from store.errors import PictureError
from store.pictures import read_picture

_ROOM = 1 << 30


def main():
    read_picture(Path(sys.argv[1], "warm up").read_bytes())  # what every decoder loads once
    for path in sorted(Path(sys.argv[1]).iterdir()):
        sys.stdout.write(json.dumps({"name": path.name, **_measured(path)}) + "\n")
        sys.stdout.flush()  # before the next fork


def _measured(path):
    end, start = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(start, json.dumps(_decoded(path)).encode())
        os._exit(0)
    os.close(start)
    with os.fdopen(end, "rb") as pipe:
        told = pipe.read()
    _, status = os.waitpid(child, 0)
    return json.loads(told) if told else {"ended": f"status {status}", "mib": 0, "seconds": 0}


def _decoded(path):
    size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (size + _ROOM, size + _ROOM))
    before = resource.getrusage(resource.RUSAGE_SELF)
    try:
        read_picture(path.read_bytes())
        ended = "decoded"
    except PictureError:
        ended = "refused"
    except BaseException as error:  # noqa: BLE001  it is the test's to judge
        ended = repr(error)
    after = resource.getrusage(resource.RUSAGE_SELF)
    return {
        "ended": ended,
        "mib": (after.ru_maxrss - before.ru_maxrss) / 1024,
        "seconds": after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime,
    }


if __name__ == "__main__":
    main()
