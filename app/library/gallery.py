"""Every frame of the film indexes of one encoder, in memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.library.packed_frames import PackedFrames
from store.errors import FilmIndexDamagedError, FilmIndexMissingError
from store.film_index.about import index_file
from store.film_index.film_index import FilmIndex

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from store.film_index.about import About
    from store.film_index.parts import FramePlace, Line, Shot
    from vision.card import ModelCard


@dataclass(frozen=True, slots=True, eq=False)
class FilmFrames:
    """One film of the gallery, as it was when read.

    vectors: float16 (frames, dim), unit rows; line_vectors: float16 (lines, dim).
    """

    about: About
    path: Path
    stamp: tuple[int, int]
    shots: list[Shot]
    frames: list[FramePlace]
    vectors: NDArray[np.float16]
    lines: list[Line]
    line_vectors: NDArray[np.float16]

    @property
    def key(self) -> str:
        """Which film it is."""
        return self.about.film


class Gallery:
    """Reads film indexes once, and those that have changed again. Damaged ones are left out."""

    def __init__(self, folder: Path, encoder: ModelCard) -> None:
        """folder: of film indexes."""
        self._folder = folder
        self._encoder = encoder.name, encoder.files["image"].sha256
        self._films: dict[str, FilmFrames] = {}
        self._packed = PackedFrames(())

    def films(self, keys: Iterable[str]) -> list[FilmFrames]:
        """Return the films of these keys that are indexed, in that order."""
        found = (self._film(key) for key in keys)
        return [film for film in found if film and film.frames]

    def packed(self, keys: Iterable[str]) -> PackedFrames:
        """Return the same films as one matrix, kept until one of them is another.

        Their vectors share its memory: 1 kB a frame at 512 numbers, not two.
        """
        films = self.films(keys)
        if films != list(self._packed.films):  # the same objects: nothing was read anew
            self._packed = PackedFrames(films)
            self._films |= {film.key: film for film in self._packed.films}
        return self._packed

    def _film(self, key: str) -> FilmFrames | None:
        path = index_file(self._folder, key, *self._encoder)
        try:
            stat = path.stat()
        except OSError:
            self._films.pop(key, None)
            return None
        stamp = stat.st_mtime_ns, stat.st_size
        known = self._films.get(key)
        if known is None or known.stamp != stamp:
            read = _read(path, stamp)
            if read is None:
                return None
            known = self._films[key] = read
        return known


def _read(path: Path, stamp: tuple[int, int]) -> FilmFrames | None:
    try:
        index = FilmIndex(path)
    except (FilmIndexDamagedError, FilmIndexMissingError):
        return None
    try:
        with index.at_one_moment():  # it may be growing
            return FilmFrames(
                index.about,
                path,
                stamp,
                index.shots(),
                index.frames(),
                index.vectors(),
                index.lines(),
                index.line_vectors(),
            )
    except FilmIndexDamagedError:
        return None
    finally:
        index.close()
