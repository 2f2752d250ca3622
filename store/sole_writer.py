"""One writer at a time in an index's folder; whoever reads it is never kept waiting."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from store.errors import IndexBusyError

if sys.platform == "win32":
    import msvcrt

    def _held(folder: Path) -> int:
        handle = os.open(folder / "writer.part", os.O_CREAT | os.O_RDWR)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            os.close(handle)
            raise BlockingIOError from error
        return handle

else:
    import fcntl

    _NO_LOCKS = (errno.ENOLCK, errno.ENOTSUP, errno.EINVAL)
    """What file systems say that know no locks, such as some of other machines."""

    def _held(folder: Path) -> int:
        """Lock the folder itself: the system lets go of it whatever becomes of this process."""
        handle = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                os.close(handle)
                raise
        return handle


@contextmanager
def sole_writer(folder: Path) -> Iterator[None]:
    """Keep others from writing into a folder that is there, until the block ends.

    Raises IndexBusyError where another process, or another thread, writes already.
    """
    try:
        handle = _held(folder)
    except BlockingIOError as error:
        raise IndexBusyError(f"The index in {folder} is being changed right now.") from error
    try:
        yield
    finally:
        os.close(handle)
