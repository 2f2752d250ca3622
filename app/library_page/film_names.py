"""The titles of all films, to choose one from: 10,000 take no time to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.shown_text import shown
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.library.film import Film

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
KEY = int(Qt.ItemDataRole.UserRole)
"""The key of a row's film; None in the first row."""


class FilmNames(QAbstractListModel):
    """A row for no film, then one for each."""

    def __init__(self) -> None:
        super().__init__()
        self._films: Sequence[Film] = ()
        self._rows: dict[str, int] = {}

    def show(self, films: Sequence[Film]) -> None:
        """Hold these films from now on."""
        self.beginResetModel()
        self._films = films
        self._rows = {film.key: row for row, film in enumerate(films, start=1)}
        self.endResetModel()

    def row_of(self, key: str | None) -> int:
        """Return the row of a film; 0 where it is not there."""
        return self._rows.get(key or "", 0)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of films, and one."""
        return 0 if parent.isValid() else len(self._films) + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a title or a key."""
        film = self._films[index.row() - 1] if index.row() else None
        if role == KEY:
            return film.key if film else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return shown(film.title) if film else tr("Choose a film")
        return None
