"""Turns at a file: of all processes that use it, one at a time has the turn."""

from __future__ import annotations

import errno
import os
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Final, Self

_EVERY: Final = 0.005  # seconds between two tries


class Turn:
    """Held with `with`; the system frees it when a process dies. Not for two threads at once.

    Raises TimeoutError where another process keeps it longer than `patience` seconds, else OSError.
    """

    def __init__(self, path: Path, patience: float) -> None:
        """path: a file of its own, made where there is none; nothing is ever written to it."""
        self._path = path
        self._patience = patience
        self._handle = -1

    def __enter__(self) -> Self:
        self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        end = time.monotonic() + self._patience
        while not _locked(self._handle):
            if time.monotonic() > end:
                os.close(self._handle)
                raise TimeoutError(f"{self._path.name} is in use")
            time.sleep(_EVERY)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.close(self._handle)  # which gives the turn back


if sys.platform == "win32":
    import msvcrt

    def _locked(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    _NO_LOCKS: Final = (errno.ENOLCK, errno.ENOTSUP, errno.EINVAL)
    """What file systems say that know no locks; SQLite's own must do there."""

    def _locked(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise
        return True
