"""The films that are still to be looked through."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from app.library.film_lines import written_of
from store.errors import FilmIndexDamagedError, FilmIndexMissingError
from store.film_index.about import index_file
from store.film_index.film_index import FilmIndex
from store.film_index.parts import LineKind
from store.library.film import Film
from vision.card import ModelCard


def unindexed(films: Iterable[Film], folder: Path, encoder: ModelCard) -> list[Film]:
    """Return the films that are there and have no whole index of this encoder.

    Also those of which something else is written by now than when they were looked through.
    folder: of film indexes.
    """
    sha256 = encoder.files["image"].sha256
    return [
        film
        for film in films
        if not film.vanished
        and not _is_known(film, index_file(folder, film.key, encoder.name, sha256))
    ]


def _is_known(film: Film, path: Path) -> bool:
    try:
        index = FilmIndex(path)
    except (FilmIndexMissingError, FilmIndexDamagedError):
        return False
    try:
        written = [line for line in index.lines() if line.kind is not LineKind.SPOKEN]
        return index.complete and written == written_of(film)
    except FilmIndexDamagedError:
        return False
    finally:
        index.close()
