"""What answers the library's questions: in a child of the window, and in the API's own process."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from pydantic import BaseModel

from app.library.eyes import Eyes
from app.library.gallery import FilmFrames, Gallery
from app.library.map import MapQuestion
from app.library.map_export import MapExportQuestion
from app.library.moment import MomentQuestion
from app.paths import film_indexes_folder, library_file, maps_folder
from store.errors import LibraryUnavailableError
from store.library.film import Film
from store.library.library import Library

Told = Callable[[float, str], None]
"""Hears how far long work is: a share 0..1, and what is done just now."""


class LibraryEngine:
    """One question at a time. Everything is opened when it is first needed."""

    def __init__(
        self,
        eyes: Eyes | None = None,
        library: Path | None = None,
        indexes: Path | None = None,
        maps: Path | None = None,
    ) -> None:
        """None: those of `app.paths`, and the best models that are here. Raises CardError."""
        self.eyes = eyes or Eyes.of_this_machine()
        self._library = library or library_file()
        self.indexes = indexes or film_indexes_folder()
        self.maps = maps or maps_folder()

    def answer(self, question: BaseModel, told: Told) -> BaseModel:
        """Answer a question. Raises StoreError, VisionError, or TypeError for what is none."""
        match question:
            case MomentQuestion():
                from app.library.moments import find_moments

                return find_moments(question, self.eyes, self.indexed(question.film))
            case MapQuestion():
                from app.library.mapping import draw_map

                return draw_map(question, self, told)
            case MapExportQuestion():
                from app.library.map_exporting import export_map

                return export_map(question, self, told)
        raise TypeError(f"{type(question).__name__} is no question of the library")

    def films(self) -> list[Film]:
        """Return the films of the library. Raises LibraryUnavailableError."""
        return self.library.films()

    def indexed(self, only: str | None = None) -> list[tuple[Film, FilmFrames]]:
        """Return the films that are here and indexed, or the one of this key."""
        films = {film.key: film for film in self.films() if only in (None, film.key)}
        return [(films[frames.key], frames) for frames in self.gallery.films(films)]

    @cached_property
    def library(self) -> Library:
        """The library, read. Raises LibraryUnavailableError."""
        if not self._library.exists():
            raise LibraryUnavailableError("There is no library yet.")
        return Library(self._library)

    @cached_property
    def gallery(self) -> Gallery:
        """The frames of every indexed film."""
        return Gallery(self.indexes, self.eyes.card)
