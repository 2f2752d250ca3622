"""Which films of the library were watched to their end."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.history import Watched
    from store.library.film import Film


def finished_films(films: Iterable[Film], watched: Iterable[Watched]) -> tuple[str, ...]:
    """Return the keys of the films that the history has as finished, wherever it says they lie.

    The history knows addresses only; a file that was moved since is known by its name and length.
    """
    finished = [one for one in watched if one.finished]
    addresses = {one.address for one in finished}
    names = {(_name(one.address), round(one.duration)) for one in finished}
    return tuple(
        film.key
        for film in films
        if str(film.path) in addresses or (film.path.name, round(film.duration)) in names
    )


def _name(address: str) -> str:
    return address.rpartition("/")[2].rpartition("\\")[2]
