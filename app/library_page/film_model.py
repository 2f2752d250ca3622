"""The tiles of the library as Qt's views see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.library_page.film_words import spoken_words
from app.plain_text import plain_tooltip
from app.shown_text import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.library_page.film_tile import Tile

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
TILE = int(Qt.ItemDataRole.UserRole)
"""The Tile of a row."""


class FilmModel(QAbstractListModel):
    """Holds tiles; a new list takes the place of the old one as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles: list[Tile] = []
        self._rows: dict[str, int] = {}

    @property
    def tiles(self) -> Sequence[Tile]:
        """The tiles, to look at only."""
        return self._tiles

    def show(self, tiles: list[Tile]) -> bool:
        """Hold these tiles from now on; say whether they are others."""
        if tiles == self._tiles:
            return False
        self.beginResetModel()
        self._tiles = tiles
        self._rows = {tile.film.key: row for row, tile in enumerate(tiles)}
        self.endResetModel()
        return True

    def row_of_film(self, key: str) -> int | None:
        """Return the row whose poster is that of this film."""
        return self._rows.get(key)

    def row_of(self, tile: str) -> int | None:
        """Return the row of the tile of this key."""
        return next((row for row, one in enumerate(self._tiles) if one.key == tile), None)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of tiles."""
        return 0 if parent.isValid() else len(self._tiles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the tile, or what is read of it."""
        tile = self._tiles[index.row()]
        if role == TILE:
            return tile
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown(tile.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_words(tile)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(tile.title, tile.film.caption)
        return None
