"""The viewer's library, written number by number."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.soak.tally import Faults
from store.library.film import Film
from store.library.library import Library

_FILMS: Final = 600
"""Places in the library: later numbers take those of earlier ones."""
_PLOTS: Final = (0, 300, 8000)  # characters
_COLLECTED: Final = 4  # every fourth film is in a collection


class LibraryRecord:
    """A film for every number, and a collection for every fourth."""

    def __init__(self, folder: Path) -> None:
        self._library = Library(folder / "library.sqlite")

    def newest(self) -> int:
        """Return the number of the film that came last."""
        return max((int(film.added) for film in self._library.films()), default=0)

    def write(self, number: int) -> None:
        """Put a film into the library, and into its collection."""
        self._library.put([_film(number)])
        if number % _COLLECTED == 0:
            self._library.collect(str(number % _FILMS), [_film(number).key])

    def faults(self, acknowledged: int) -> Faults:
        """Look for every film and collection that must be there."""
        if self._library.was_damaged:
            return Faults(damaged=True)
        newest = self.newest()
        kept = range(newest, max(0, newest - _FILMS), -1)
        wanted = {film.key: film for film in map(_film, kept)}
        torn = {film.key: film for film in self._library.films()} != wanted
        held = self._library.collections()
        bare = [number for number in kept if number % _COLLECTED == 0 and not _holds(held, number)]
        lost = newest < acknowledged or (newest == acknowledged and newest in bare)
        # The collection is a commit of its own, so that of the last film may not have come.
        return Faults(lost=lost, torn=torn or bool(set(bare) - {newest}))

    def close(self) -> None:
        """Close the file."""
        self._library.close()


def _holds(collections: dict[str, tuple[str, ...]], number: int) -> bool:
    return collections.get(str(number % _FILMS)) == (_film(number).key,)


def _film(number: int) -> Film:
    place = number % _FILMS
    plot = "x" * _PLOTS[number % len(_PLOTS)]
    path = Path(f"/films/{place}.mkv")
    return Film(
        f"{place:032x}", path, number, 1.0, f"Film {number}", plot=plot, added=float(number)
    )
