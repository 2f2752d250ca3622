"""Which files of a folder are films, and what lies beside them."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FILM_SUFFIXES: Final = (
    ".mp4", ".m4v", ".mkv", ".webm", ".mov", ".avi", ".ts", ".m2ts", ".mpg", ".mpeg", ".wmv",
    ".flv", ".ogv", ".3gp",
)  # fmt: skip
"""What films are called, in lower case, with the dot."""
NOTE_SUFFIXES: Final = (".nfo", ".json", ".txt")
PICTURE_SUFFIXES: Final = (".jpg", ".jpeg", ".png", ".webp")
SERIES_NOTE: Final = "tvshow.nfo"
FOLDER_NOTES: Final = ("movie.nfo", SERIES_NOTE)
"""Notes that hold for a folder, not for one film of it."""
FOLDER_PICTURES: Final = ("poster", "folder", "cover", "movie", "show")
"""Stems of pictures that hold for a folder."""


@dataclass(frozen=True, slots=True)
class FilmFile:
    """A film that was found. root: the folder that is looked through.

    size: bytes; changed: seconds since the epoch. beside: paths of notes and pictures that are
    about it. state: what those were like, in a few letters; empty where there are none.
    """

    path: Path
    root: Path
    size: int
    changed: float
    beside: tuple[Path, ...]
    state: str


def film_files(root: Path, skip: set[Path], unread: Callable[[Path], None]) -> Iterator[FilmFile]:
    """Yield the films in a folder and those below it.

    skip: folders that are not entered. unread: hears of folders that cannot be read.
    """
    seen: set[tuple[int, int]] = set()
    waiting: list[tuple[Path, tuple[os.DirEntry[str], ...]]] = [(root, ())]
    while waiting:
        folder, of_series = waiting.pop()
        try:
            about = folder.stat()
            with os.scandir(folder) as found:
                entries = [entry for entry in found if not entry.name.startswith(".")]
        except OSError:
            unread(folder)
            continue
        if (about.st_dev, about.st_ino) in seen:  # a link that leads back
            continue
        seen.add((about.st_dev, about.st_ino))
        of_series = _of_series(entries) or of_series
        below = sorted(Path(entry.path) for entry in entries if _is_folder(entry))
        waiting += [(one, of_series) for one in reversed(below) if one not in skip]
        yield from _films_of(root, entries, of_series)


def _of_series(entries: list[os.DirEntry[str]]) -> tuple[os.DirEntry[str], ...]:
    """Return what a folder holds about the series it is of, which counts for seasons below, too."""
    if not any(entry.name.lower() == SERIES_NOTE for entry in entries):
        return ()
    return tuple(one for one in entries if _is_note(one.name) and _is_of_folder(one.name))


def _films_of(
    root: Path, entries: list[os.DirEntry[str]], of_series: tuple[os.DirEntry[str], ...]
) -> Iterator[FilmFile]:
    films = [entry for entry in entries if _is_film(entry.name)]
    notes = [entry for entry in entries if _is_note(entry.name)]
    for entry in sorted(films, key=lambda one: one.name):
        try:
            about = entry.stat()
            if not stat.S_ISREG(about.st_mode):
                continue
            alone = len(films) == 1
            beside = {one.path: one for one in notes if _belongs(one.name, entry.name, alone=alone)}
            beside |= {one.path: one for one in of_series}
            state = _state(list(beside.values()))
        except OSError:  # gone meanwhile
            continue
        paths = tuple(sorted(map(Path, beside)))
        yield FilmFile(Path(entry.path), root, about.st_size, about.st_mtime, paths, state)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_film(name: str) -> bool:
    is_text = name.encode(errors="replace").decode() == name  # the player refuses others
    return is_text and not name.startswith(".") and name.lower().endswith(FILM_SUFFIXES)


def _is_note(name: str) -> bool:
    return name.lower().endswith(NOTE_SUFFIXES + PICTURE_SUFFIXES)


def _belongs(note: str, film: str, *, alone: bool) -> bool:
    """Say whether a note is about a film: called as it, or about the folder it has to itself."""
    stem, about = Path(film).stem, Path(note).stem
    own = {film, stem, f"{stem}.info", f"{stem}-poster", f"{stem}-thumb"}
    return about in own or (alone and _is_of_folder(note))


def _is_of_folder(note: str) -> bool:
    return note.lower() in FOLDER_NOTES or Path(note).stem.lower() in FOLDER_PICTURES


def _state(beside: list[os.DirEntry[str]]) -> str:
    if not beside:
        return ""
    digest = hashlib.sha256()
    for one in sorted(beside, key=lambda entry: entry.name):
        about = one.stat()
        digest.update(
            f"{one.name}\0{about.st_size}\0{about.st_mtime_ns}\0".encode(errors="replace")
        )
    return digest.hexdigest()[:16]
