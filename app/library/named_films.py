"""The films that words on a command line mean: files, keys or titles."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from store.errors import FilmIndexDamagedError, FilmIndexMissingError
from store.film_index.about import index_file
from store.film_index.film_index import FilmIndex
from store.library.film import Film
from store.library.fingerprint import fingerprint
from store.library.library import Library
from vision.card import ModelCard


def named_film(library: Library, word: str) -> Film | None:
    """Return the film of this path, key or title; a file that is new comes into the library.

    None where there is no such film, or more than one. Raises LibraryUnavailableError, OSError.
    """
    films = library.films()
    if known := next((film for film in films if film.key == word), None):
        return known
    path = Path(word)
    if path.is_file():
        return _film_of(path.resolve(), films, library)
    wanted = word.casefold()
    same = [film for film in films if film.title.casefold() == wanted]
    found = same or [film for film in films if wanted in film.title.casefold()]
    return found[0] if len(found) == 1 else None


def unindexed(films: Iterable[Film], folder: Path, encoder: ModelCard) -> list[Film]:
    """Return the films that are there and have no whole index of this encoder."""
    return [film for film in films if not film.vanished and not _is_whole(film, folder, encoder)]


def _film_of(path: Path, films: Iterable[Film], library: Library) -> Film:
    key, stat = fingerprint(path), path.stat()
    known = next((film for film in films if film.key == key), None)
    if known and (known.path == path or known.path.exists()):
        return replace(known, path=path)
    title = path.stem.replace("_", " ").replace(".", " ")
    film = Film(key, path, stat.st_size, stat.st_mtime, title, added=time.time())
    film = replace(known, path=path, vanished=False) if known else film
    library.put([film])
    return film


def _is_whole(film: Film, folder: Path, encoder: ModelCard) -> bool:
    try:
        index = FilmIndex(index_file(folder, film.key, encoder.name, encoder.files["image"].sha256))
    except (FilmIndexMissingError, FilmIndexDamagedError):
        return False
    try:
        return index.complete
    except FilmIndexDamagedError:
        return False
    finally:
        index.close()
