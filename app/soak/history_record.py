"""The viewer's history, written number by number."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.soak.tally import Faults
from store.durable import Synchronous
from store.history import KEPT, History, Watched

_ADDRESSES: Final = KEPT + 10  # so that the oldest films have to go
_TITLES: Final = (20, 200, 3000)  # characters
_PICTURES: Final = (200, 3_000, 40_000)  # bytes
_PICTURED: Final = 3  # every third film has a picture


class HistoryRecord:
    """A film for every number, with a picture for every third."""

    def __init__(self, folder: Path, synchronous: Synchronous = "FULL") -> None:
        self._history = History(folder / "history.sqlite", synchronous)

    def newest(self) -> int:
        """Return the number of the film watched last."""
        return max((int(film.watched) for film in self._history.films()), default=0)

    def write(self, number: int) -> None:
        """Remember a film, and keep its picture."""
        self._history.remember(_film(number))
        if number % _PICTURED == 0:
            self._history.keep_picture(_film(number).address, _picture(number))

    def faults(self, acknowledged: int) -> Faults:
        """Look for every film and picture that must be there."""
        if self._history.was_damaged:
            return Faults(damaged=True)
        newest = self.newest()
        kept = range(newest, max(0, newest - KEPT), -1)
        bare = [number for number in kept if number % _PICTURED == 0 and not self._pictured(number)]
        torn = self._history.films() != [_film(number) for number in kept]
        lost = newest < acknowledged or (newest == acknowledged and newest in bare)
        # The picture is a commit of its own, so that of the last film may not have come.
        return Faults(lost=lost, torn=torn or bool(set(bare) - {newest}))

    def close(self) -> None:
        """Close the file."""
        self._history.close()

    def _pictured(self, number: int) -> bool:
        return self._history.picture(_film(number).address) == _picture(number)


def _film(number: int) -> Watched:
    title = f"Film {number} ".ljust(_TITLES[number % len(_TITLES)], "x")
    return Watched(f"/films/{number % _ADDRESSES}.mkv", title, float(number), 1e9, float(number))


def _picture(number: int) -> bytes:
    return number.to_bytes(8).ljust(_PICTURES[number // _PICTURED % len(_PICTURES)], b"\xff")
