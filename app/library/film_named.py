"""The film of the library that a person named."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from store.errors import FilmUnknownError

if TYPE_CHECKING:
    from store.library.film import Film


def film_named(name: str, films: Sequence[Film]) -> Film:
    """Return the film of this key, file or title; the beginning of one title's words does, too.

    Raises FilmUnknownError where there is none, or more than one.
    """
    path, word = Path(name).expanduser().absolute(), name.casefold()
    same = [film for film in films if name == film.key or path == film.path]
    titled = [film for film in films if film.title.casefold() == word]
    begun = [film for film in films if word and film.title.casefold().startswith(word)]
    found = same or titled or begun
    if not found:
        raise FilmUnknownError(f"The library has no film called {name}.")
    if len(found) > 1:
        titles = ", ".join(film.title for film in found[:3])
        raise FilmUnknownError(f"More than one film begins like that: {titles}.")
    return found[0]
