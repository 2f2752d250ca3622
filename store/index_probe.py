"""Trying out an index in a process that may die of it: `python -m store.index_probe MANIFEST`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

from store.errors import IndexRefusedError, StoreError

PATIENCE: Final = 600.0
"""Seconds. A million products that are all new are looked through in one minute or two."""
_REFUSED: Final = 3
_SHOWN: Final = 300


def probe(candidate: Path, patience: float = PATIENCE) -> None:
    """Open the index whose files lie beside a manifest, with the real loader, in a child process.

    It is verified, its databases are checked through, and its manifest's questions are asked.
    Raises IndexRefusedError with what is wrong, also where the child crashes or hangs.
    """
    command = [sys.executable, "-P", "-m", "store.index_probe", str(candidate)]
    try:
        child = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=patience, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise IndexRefusedError(f"The new index gave no answer within {patience:.0f} s.") from error
    if child.returncode == _REFUSED:
        said = child.stdout.decode("utf-8", "replace")[:_SHOWN].strip()
        raise IndexRefusedError(f"The new index is refused. {said}")
    if child.returncode:
        raise IndexRefusedError(f"The new index crashes when opened (code {child.returncode}).")


def main(candidate: Path) -> int:
    """Be the child; return the exit code."""
    from store.trial import try_out  # loads numkong, which no other process needs for this

    try:
        try_out(candidate.parent, candidate.read_bytes())
    except StoreError as error:
        sys.stdout.buffer.write(str(error).encode())
        return _REFUSED
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
