"""Which film of the library a person means: by its key, its path or its title."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from store.errors import LibraryUnavailableError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.library.film import Film

_SHOWN = 5


def named_film(name: str, films: Sequence[Film]) -> Film:
    """Return the one film a name means. Raises LibraryUnavailableError where none or several do.

    A title may be given in part, and in any case.
    """
    for means in (_is_key, _is_path, _is_title, _has_title):
        found = [film for film in films if means(film, name)]
        if len(found) == 1:
            return found[0]
        if found:
            raise LibraryUnavailableError(_several(name, found))
    raise LibraryUnavailableError(f'The library has no film "{name}".')


def _is_key(film: Film, name: str) -> bool:
    return film.key == name


def _is_path(film: Film, name: str) -> bool:
    return film.path == Path(name).absolute()


def _is_title(film: Film, name: str) -> bool:
    return film.title.casefold() == name.casefold()


def _has_title(film: Film, name: str) -> bool:
    return bool(name) and name.casefold() in film.title.casefold()


def _several(name: str, films: Sequence[Film]) -> str:
    shown = ", ".join(str(film.path) for film in films[:_SHOWN])
    more = f" and {len(films) - _SHOWN} more" if len(films) > _SHOWN else ""
    return f'Several films are meant by "{name}": {shown}{more}. Name one by its path.'
