"""Indexes films one after the other; what is wrong with one of them keeps no other waiting."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from app.library.film_indexing import FilmIndexing, Told
from app.library.indexed_film import Indexed, IndexedFilm, RefusedFilm
from store.disk import plain_disk_errors
from store.errors import FilmIndexDamagedError, IndexBusyError
from store.library.film import Film
from store.library.fingerprint import fingerprint
from vision.errors import FilmUnreadableError, VisionEnvironmentError, VisionError
from vision.sampling import Sampling

_BUSY: Final = "Another program looks through this film right now."


def index_films(
    films: Iterable[Film], indexing: FilmIndexing, sampling: Sampling, told: Told
) -> Indexed:
    """Index films and say what became of each.

    told: hears how far the film is that is looked through. Raises DiskFullError, NotWritableError,
    and the errors of models: they would stop every film.
    """
    done: list[IndexedFilm] = []
    refused: list[RefusedFilm] = []
    for film in films:
        try:
            _check(film)
            done.append(indexing.index(film, told, sampling))
        except VisionEnvironmentError:
            raise
        except (VisionError, FilmIndexDamagedError, IndexBusyError) as error:
            why = _BUSY if isinstance(error, IndexBusyError) else str(error)
            refused.append(RefusedFilm(film=film.key, title=film.title, why=why))
    return Indexed(encoder=indexing.encoder, indexed=tuple(done), refused=tuple(refused))


def remove_indexes(films: Iterable[Film], folder: Path, encoder: str | None) -> int:
    """Delete the indexes of films, or those of one encoder; return how many there were.

    Raises NotWritableError, DiskFullError.
    """
    return sum(_removed(folder / film.key, encoder) for film in films)


def _check(film: Film) -> None:
    """Raise FilmUnreadableError for a film that is not there, or is another one by now."""
    try:
        same = fingerprint(film.path) == film.key
    except FileNotFoundError:
        raise FilmUnreadableError(f"The file {film.path} is not there.") from None
    except OSError as error:
        said = error.strerror or error
        raise FilmUnreadableError(f"The file {film.path} cannot be read: {said}.") from error
    if not same:
        raise FilmUnreadableError(f"The file {film.path} is another one than the library knows.")


def _removed(folder: Path, encoder: str | None) -> int:
    with plain_disk_errors(folder):
        files = sorted(folder.glob(f"{encoder}-*.sqlite" if encoder else "*.sqlite"))
        for file in files:
            file.unlink()
        if folder.is_dir() and not any(folder.glob("*.sqlite")):
            shutil.rmtree(folder)
    return len(files)
