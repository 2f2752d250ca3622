"""The films that words on a command line mean: files, keys or titles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile
from pathlib import Path

from app.library.film_named import film_named
from store.errors import FilmUnreadableError
from store.library.film import Film
from store.library.film_files import FilmFile, film_files
from store.library.fingerprint import fingerprint
from store.library.library import Library
from store.library.reading import read_film


def named_film(library: Library, word: str) -> Film:
    """Return the film of this path, key or title; a file that is new comes into the library.

    Raises FilmUnknownError, LibraryUnavailableError, OSError.
    """
    films, path = library.films(), Path(word)
    if path.is_file():
        return _film_of(path.resolve(), films, library)
    return film_named(word, films)


def _film_of(path: Path, films: Iterable[Film], library: Library) -> Film:
    key = fingerprint(path)
    known = next((film for film in films if film.key == key), None)
    if known and (known.path == path or known.path.exists()):
        return replace(known, path=path)
    try:
        film = _read(path, key, known)
    except FilmUnreadableError:
        return Film(key, path, path.stat().st_size, path.stat().st_mtime, path.stem)
    library.put([film])
    return film


def _read(path: Path, key: str, known: Film | None) -> Film:
    """Read a file as a scan of its folder would."""
    beside = takewhile(
        lambda one: one.path.parent == path.parent,
        film_files(path.parent, set(), lambda _folder: None),
    )
    file = next((one for one in beside if one.path == path), None)
    if file is None:  # its name does not say that it is a film
        stat = path.stat()
        file = FilmFile(path, path.parent, stat.st_size, stat.st_mtime, (), "")
    return read_film(file, key, known, "").film
