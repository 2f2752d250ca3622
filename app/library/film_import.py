"""Brings the film of a web page into a folder: yt-dlp fetches it, a program of its own.

It works in a hidden folder beside the others; only a whole film and what is known of it come out.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from player.errors import PageFilmError, PageFilmStoppedError
from player.page_film import COMMAND, end_child, installed_version, reason_of
from player.source import SourceKind, checked_source
from store.disk import plain_disk_errors
from store.file_names import file_name_of
from store.library.film_files import FILM_SUFFIXES, PICTURE_SUFFIXES

_TEMPLATE: Final = (
    "download:%(progress.downloaded_bytes)s %(progress.total_bytes)s"
    " %(progress.total_bytes_estimate)s"
)
_ASKED: Final = (
    "--ignore-config", "--no-plugin-dirs", "--no-cache-dir", "--no-cookies", "--no-warnings",
    "--no-playlist", "--playlist-items", "1", "--socket-timeout", "15", "--retries", "3",
    "--no-mtime", "--no-part", "--write-info-json", "--write-thumbnail", "--newline", "--progress",
    "--progress-template", _TEMPLATE, "--output", "film.%(ext)s",
)  # fmt: skip
_KEPT: Final = ("title", "description", "upload_date", "release_year", "tags", "categories",
                "webpage_url")  # fmt: skip
"""What is kept of what yt-dlp notes; the rest is addresses and headers of servers."""
_LARGEST_NOTE: Final = 16 << 20


class FilmImport:
    """One film. `fetch` blocks, `cancel` may come from any thread."""

    def __init__(self, command: tuple[str, ...] = COMMAND) -> None:
        self._command = command
        self._child: subprocess.Popen[bytes] | None = None
        self._cancelled = False
        self._starting = threading.Lock()

    def fetch(self, page: str, folder: Path, told: Callable[[float, str], None]) -> Path:
        """Fetch the film of a page into a folder that is there, and return its path.

        told: hears a share 0..1 and what is done. Raises PageFilmError, PageFilmStoppedError,
        SourceRefusedError, DiskFullError, NotWritableError.
        """
        if self._command == COMMAND and not installed_version():
            raise PageFilmError("Films on web pages need yt-dlp, which is not installed.")
        if checked_source(page).kind is SourceKind.FILE:
            raise PageFilmError("This is a file of this machine: add its folder to the library.")
        with plain_disk_errors(folder), TemporaryDirectory(prefix=".import-", dir=folder) as room:
            self._fetch(page, Path(room), told)
            return _settled(Path(room), folder)

    def cancel(self) -> None:
        """End yt-dlp, now or before it begins; nothing of the film stays."""
        with self._starting:
            self._cancelled = True
            if self._child and self._child.poll() is None:
                end_child(self._child)

    def _fetch(self, page: str, room: Path, told: Callable[[float, str], None]) -> None:
        told(0.0, page)
        with self._starting:
            if self._cancelled:
                raise PageFilmStoppedError
            child = self._child = self._started(page, room)
        with child:
            try:
                for line in child.stdout or ():
                    if (share := _share(line)) is not None:
                        told(share, page)
            except BaseException:  # a person stopped us
                end_child(child)
                raise
        if self._cancelled:
            raise PageFilmStoppedError
        if child.returncode:
            why = reason_of((room / "complaints").read_bytes())
            raise PageFilmError("yt-dlp fetched no film ({reason}).", reason=why or "no reason")

    def _started(self, page: str, room: Path) -> subprocess.Popen[bytes]:
        best = "bv*+ba/b" if shutil.which("ffmpeg") else "b"  # two streams need joining
        with (room / "complaints").open("wb") as complaints:
            return subprocess.Popen(
                [*self._command, *_ASKED, "--format", best, "--", page],
                cwd=room,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=complaints,
                start_new_session=sys.platform != "win32",
            )


def _share(line: bytes) -> float | None:
    """Return how much has come, of a line of progress."""
    numbers = [float(word) if word.isdigit() else 0.0 for word in line.split()[:3]]
    if len(numbers) < 3 or not max(numbers[1:]):  # noqa: PLR2004 - see the template
        return None
    return min(1.0, numbers[0] / (numbers[1] or numbers[2]))


def _settled(room: Path, folder: Path) -> Path:
    """Move the film and what is known of it into the folder, under a name that is free."""
    films = [path for path in room.iterdir() if path.suffix.lower() in FILM_SUFFIXES]
    if len(films) != 1:
        raise PageFilmError("There is no film on this page that can be played.")
    note = _note(room / "film.info.json")
    place = _free(folder, file_name_of(str(note.get("title") or "film")), films[0].suffix.lower())
    place.with_suffix(".json").write_text(json.dumps(note, indent=2, ensure_ascii=False), "utf-8")
    for picture in room.iterdir():
        if picture.suffix.lower() in PICTURE_SUFFIXES:
            picture.replace(place.with_suffix(picture.suffix.lower()))
    films[0].replace(place)
    return place


def _note(path: Path) -> dict[str, Any]:
    try:
        said = json.loads(path.read_bytes()) if path.stat().st_size <= _LARGEST_NOTE else {}
    except (OSError, ValueError, RecursionError):
        return {}
    return {name: said[name] for name in _KEPT if said.get(name)} if isinstance(said, dict) else {}


def _free(folder: Path, name: str, suffix: str) -> Path:
    """Return a place where neither a film nor a note of that name lies."""
    taken = {path.stem for path in folder.iterdir()}
    number = 1
    free = name
    while free in taken:
        number += 1
        free = f"{name} {number}"
    return folder / f"{free}{suffix}"
