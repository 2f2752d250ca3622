"""What answers the library's questions: in a child of the window, and in the API's own process."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel

from app.library.eyes import Eyes
from app.library.gallery import Gallery
from app.library.index_question import IndexQuestion
from app.library.map import MapQuestion
from app.library.map_export import MapExportQuestion
from app.library.moment import MomentQuestion
from app.library.packed_frames import PackedFrames
from app.library.portrait_gallery import PortraitGallery
from app.library.poster import PosterQuestion
from app.library.poster_names import Posters
from app.library.product_picture import ProductPictureQuestion
from app.library.similar import SimilarQuestion
from app.library.spoken_words import SpokenWords
from app.paths import (
    film_indexes_folder,
    library_file,
    maps_folder,
    models_folder,
    popular_posters_folder,
    poster_vectors_folder,
    posters_folder,
)
from store.errors import FilmIndexMissingError, LibraryUnavailableError
from store.library.film import Film
from store.library.library import Library

if TYPE_CHECKING:
    from app.library.posters import PosterFinder

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

                films = {film.key: film for film in self.films() if not film.vanished}
                frames = self.frames(films, question.film)
                return find_moments(question, self.eyes, films, frames, self._spoken)
            case SimilarQuestion():
                from app.library.similar_films import find_similar

                here = [film for film in self.films() if not film.vanished]
                return find_similar(question, self._portraits.wall(here, told), self.gallery)
            case PosterQuestion():
                shown = self.films() if question.of is Posters.LIBRARY else []
                wanted = self.posters.folders.wanted(question, shown)
                return self.posters.find(question, wanted, told)
            case IndexQuestion():
                from app.library.indexing import index_asked

                return index_asked(question, self.films(), self.indexes, self.eyes.card, told)
            case MapQuestion() | MapExportQuestion() | ProductPictureQuestion():
                from app.library.map_answering import answer_map

                return answer_map(question, self, told)
        raise TypeError(f"{type(question).__name__} is no question of the library")

    def films(self) -> list[Film]:
        """Return the films of the library. Raises LibraryUnavailableError."""
        return self.library.films()

    def frames(self, films: Mapping[str, Film], only: str | None = None) -> PackedFrames:
        """Return the frames of films, by key, or of one of them, as one matrix.

        Raises FilmIndexMissingError where there are none.
        """
        if only is None:
            packed = self.gallery.packed(films)
            missing = "No film of the library has been looked through yet."
        else:
            packed = PackedFrames(self.gallery.films([only] if only in films else []))
            title = films[only].title if only in films else only
            missing = f'"{title}" has not been looked through yet, or is not there.'
        if not packed.films:
            raise FilmIndexMissingError(missing)
        return packed

    @cached_property
    def _portraits(self) -> PortraitGallery:
        """What each film looks like on the whole."""
        return PortraitGallery(self.indexes, self.eyes)

    @cached_property
    def _spoken(self) -> SpokenWords:
        """What is said in the films that were asked for."""
        return SpokenWords()

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

    @cached_property
    def posters(self) -> PosterFinder:
        """The models that look at posters."""
        from app.library.poster_files import PosterFolders
        from app.library.posters import PosterFinder

        folders = PosterFolders(posters_folder(), popular_posters_folder())
        return PosterFinder(models_folder(), folders, poster_vectors_folder())
