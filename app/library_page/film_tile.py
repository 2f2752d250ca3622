"""What one place of the grid stands for: a film, or all episodes of a series."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.library.film import Film


@dataclass(frozen=True, slots=True)
class Tile:
    """films: one, or the episodes of a series in their order. series: its name, or empty.

    share: how far it was watched, 0..1. watched: when it was last, seconds since the epoch; 0 is
    never.
    """

    films: tuple[Film, ...]
    series: str = ""
    share: float = 0.0
    watched: float = 0.0

    @property
    def film(self) -> Film:
        """The film, or the episode whose poster stands for the series."""
        return self.films[0]

    @property
    def key(self) -> str:
        """What names the tile, also when the library was read anew."""
        return f"series {self.series}" if self.series else self.film.key

    @property
    def title(self) -> str:
        """What stands below the poster."""
        return self.series or self.film.title

    @property
    def vanished(self) -> bool:
        """Whether nothing of it is there any more."""
        return all(film.vanished for film in self.films)
