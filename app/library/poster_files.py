"""The picture files of the posters that are compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.library.poster import MOST_POSTERS, PosterQuestion
from app.library.poster_names import Posters
from store.errors import PosterMissingError

if TYPE_CHECKING:
    from store.library.film import Film

_NO_LIST: Final = "The popular list is not here; it comes with: trendflix library tmdb popular"
_SUFFIXES: Final = frozenset({".jpeg", ".jpg", ".png", ".webp"})


@dataclass(frozen=True, slots=True)
class PosterFile:
    """A poster. film: key of its film, empty where it belongs to none of the library."""

    path: Path
    title: str
    film: str = ""


@dataclass(frozen=True, slots=True)
class PosterFolders:
    """Where posters lie. library: KEY.webp for each film. popular: of the popular list."""

    library: Path
    popular: Path

    def of_film(self, key: str) -> Path:
        """Return the poster of a film. Raises PosterMissingError."""
        path = self.library / f"{key}.webp"
        if not path.is_file():
            raise PosterMissingError("This film has no poster yet.")
        return path

    def wanted(self, question: PosterQuestion, films: Iterable[Film]) -> list[PosterFile]:
        """Return the posters a question compares with; never that of the film it asks about.

        Raises PosterMissingError where there are none.
        """
        match question.of:
            case Posters.LIBRARY:
                found = self._of_films(films)
                empty = "No film of the library has a poster yet."
            case Posters.POPULAR:
                found, empty = _of_folder(self.popular), _NO_LIST
            case Posters.FOLDER:
                folder = question.folder or Path()
                found, empty = _of_folder(folder), f"There are no pictures in the folder {folder}."
        if not found:
            raise PosterMissingError(empty)
        return [poster for poster in found if not poster.film or poster.film != question.film]

    def _of_films(self, films: Iterable[Film]) -> list[PosterFile]:
        files = (
            PosterFile(self.library / f"{film.key}.webp", film.title, film.key) for film in films
        )
        return [poster for poster in files if poster.path.is_file()]


def _of_folder(folder: Path) -> list[PosterFile]:
    """Return the pictures of a folder and of those in it, by path; hidden ones are none."""
    paths = (path for path in folder.rglob("*") if path.suffix.lower() in _SUFFIXES)
    files = (path for path in paths if path.is_file() and not path.name.startswith("."))
    return [PosterFile(path, path.stem) for path in sorted(islice(files, MOST_POSTERS))]
