"""One download in a process of its own: prints how it ended as JSON.

Run as `python -m tests.download_child ARTIFACT TERMS FOLDER`, the first two as JSON.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from typer import echo

from store.artifacts import Artifact, UrlSource
from store.downloads import pull
from store.errors import StoreError
from store.transfer import Terms

LARGEST_FILE = 600 << 20


def main(named: str, terms: str, folder: str) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, LARGEST_FILE))
    known = json.loads(named)
    source = UrlSource(known.pop("url"))
    artifact = Artifact(**known, sources=(source,))
    before, started, said = resident("VmRSS"), time.monotonic(), ""
    try:
        pull(
            artifact,
            Path(folder),
            lambda _done, _size: None,
            lambda: False,
            terms=Terms(**json.loads(terms)),
        )
    except StoreError as error:
        said = str(error)
    seconds, grown = time.monotonic() - started, resident("VmHWM") - before
    echo(json.dumps({"said": said, "seconds": seconds, "grown": grown}))


def resident(field: str) -> int:
    """Return a figure of this process's memory in bytes (Linux)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{field}:"):
            return int(line.split()[1]) * 1024
    raise AssertionError(field)


if __name__ == "__main__":
    main(*sys.argv[1:])
