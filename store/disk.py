"""Writing to the disk: what its refusals mean, and how a file appears whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from store.artifacts import CHUNK, Artifact
from store.errors import DiskFullError, NotWritableError, SourceError
from store.watcher import Watcher


@contextmanager
def plain_disk_errors(folder: Path) -> Iterator[None]:
    """Turn what the system says of a folder into DiskFullError or NotWritableError."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFullError(f"There is no room left in {folder}.") from error
        reason = error.strerror or error
        raise NotWritableError(f"The folder {folder} cannot be written to ({reason}).") from error


def check_room(folder: Path, size: int) -> None:
    """Raise DiskFullError unless `size` more bytes fit on the folder's disk."""
    free = shutil.disk_usage(folder).free
    if size > free:
        raise DiskFullError(
            f"In {folder}, {size / 1e6:,.1f} MB are needed and {free / 1e6:,.1f} MB are free."
        )


def copy_capped(stream: IO[bytes], artifact: Artifact, part: Path, watcher: Watcher) -> None:
    """Copy the artifact's size from a stream to `part`; SourceError where there is more or less."""
    done = 0
    with part.open("wb") as out:
        while piece := stream.read(min(CHUNK, artifact.size - done + 1)):
            done += len(piece)
            if done > artifact.size:
                raise SourceError("its file is larger than the card says")
            out.write(piece)
            watcher.progress(done, artifact.size)
            watcher.check()
    if done < artifact.size:
        raise SourceError("its file is smaller than the card says")


def settle(part: Path, artifact: Artifact, folder: Path) -> Path:
    """Give a finished part its name, if every byte is right; SourceError if not.

    The file appears whole or not at all: flushed to the disk first, then renamed.
    """
    if not artifact.matches(part):
        part.unlink()
        raise SourceError("its file has other bytes than the card names")
    with part.open("rb+") as stream:
        os.fsync(stream.fileno())
    return part.replace(folder / artifact.name)
