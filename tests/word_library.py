"""A library whose frames are exactly what words say: vectors of the embedded encoder's words."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.library.engine import LibraryEngine
from app.library.eyes import Eyes
from app.library.moment import MomentAnswer, MomentQuestion
from store.library.film import Film
from tests.small_library import film_of, library_of, write_index


class WordLibrary:
    """Films are added by what their shots show, two frames a shot, a frame a second."""

    def __init__(self, folder: Path, eyes: Eyes, indexes: str = "indexes") -> None:
        self.eyes = eyes
        self.folder = folder
        self.indexes = folder / indexes
        self.films: list[Film] = []
        self._rng = np.random.default_rng(5)

    def add(self, *shots: str, lines=(), start: float = 0.0, **values) -> Film:
        """Add a film. lines: (second, words)."""
        film = film_of(self.folder, len(self.films), **values)
        self.films.append(film)
        self.show(film, *shots, lines=lines, start=start)
        return film

    def show(self, film: Film, *shots: str, lines=(), start: float = 0.0) -> None:
        """Write the film's index, in place of what there was."""
        for old in (self.indexes / film.key).glob("*"):
            old.unlink()
        vectors = np.repeat(self.eyes.read(shots), 2, axis=0)
        vectors += self._rng.normal(0, 0.002, vectors.shape)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        write_index(self.indexes, film, vectors, lines=tuple(lines), start=start)

    def engine(self) -> LibraryEngine:
        """Return an engine over the films there are now."""
        library_of(self.folder / "library.sqlite", self.films).close()
        return LibraryEngine(self.eyes, self.folder / "library.sqlite", self.indexes)

    def find(self, words: str = "", **values) -> MomentAnswer:
        """Ask an engine of its own."""
        return self.engine().answer(MomentQuestion(words=words, **values), lambda *_: None)
