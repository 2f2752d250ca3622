"""The names of a facet that can be wanted, as Qt's views see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.plain_text import plain_tooltip
from app.shown_text import shown
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
COUNT = int(Qt.ItemDataRole.UserRole)
"""How many products have the name."""


class FacetModel(QAbstractListModel):
    """All names, or those with some letters; what is wanted of them has a mark.

    Ten thousand names cost one pass over short texts per letter typed.
    """

    def __init__(self) -> None:
        super().__init__()
        self._names: Sequence[tuple[str, int]] = ()
        self._shown: list[tuple[str, int]] = []
        self._chosen: frozenset[str] = frozenset()
        self._letters = ""

    @property
    def total(self) -> int:
        """How many names there are, shown or not."""
        return len(self._names)

    def show_names(self, names: Sequence[tuple[str, int]]) -> None:
        """Know these names with their number of products."""
        self._names = names
        self.show_only(self._letters)

    def show_only(self, letters: str) -> None:
        """Show only names with these letters; those that begin with them first."""
        self._letters = letters
        wanted = letters.strip().casefold()
        self.beginResetModel()
        found = [one for one in self._names if wanted in one[0].casefold()]
        if wanted:
            found.sort(key=lambda one: not one[0].casefold().startswith(wanted))
        self._shown = found
        self.endResetModel()

    def show_chosen(self, chosen: frozenset[str]) -> None:
        """Mark these names."""
        if chosen != self._chosen:
            self._chosen = chosen
            last = self.index(max(0, len(self._shown) - 1))
            self.dataChanged.emit(self.index(0), last, [Qt.ItemDataRole.CheckStateRole])

    def name(self, row: int) -> str:
        """Return the name of a row."""
        return self._shown[row][0]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of names shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a name, its number of products, and whether it is wanted."""
        name, count = self._shown[index.row()]
        if role == COUNT:
            return count
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown(name)
            case Qt.ItemDataRole.CheckStateRole:
                on = name in self._chosen
                return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(name)
            case Qt.ItemDataRole.AccessibleTextRole:
                return tr("{name}, %n product(s)", count=count, name=shown(name))
        return None
