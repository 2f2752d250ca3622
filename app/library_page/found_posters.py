"""The posters that were found as Qt's views see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.library_page.poster_words import spoken_words
from app.plain_text import plain_tooltip
from app.shown_text import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.library.poster import SimilarPoster

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
POSTER = int(Qt.ItemDataRole.UserRole)
"""The SimilarPoster of a row."""


class FoundPosters(QAbstractListModel):
    """Holds posters; a new list takes the place of the old one as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._posters: Sequence[SimilarPoster] = ()

    @property
    def posters(self) -> Sequence[SimilarPoster]:
        """The posters, nearest first."""
        return self._posters

    def show(self, posters: Sequence[SimilarPoster]) -> None:
        """Hold these posters from now on."""
        self.beginResetModel()
        self._posters = posters
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of posters."""
        return 0 if parent.isValid() else len(self._posters)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the poster, or what is read of it."""
        poster = self._posters[index.row()]
        if role == POSTER:
            return poster
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown(poster.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_words(poster)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(poster.title, spoken_words(poster).partition(", ")[2])
        return None
