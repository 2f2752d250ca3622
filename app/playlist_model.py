"""The playlist as Qt's views see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.plain_text import plain_tooltip
from app.words import tr
from player.playlist import Entry, Playlist

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
PLAYS = int(Qt.ItemDataRole.UserRole)
"""Whether the row is the one that plays."""


class PlaylistModel(QAbstractListModel):
    """Every change of the playlist goes through here, so that views follow."""

    edited = Signal()
    """The films, their order, or the one that plays have changed."""

    def __init__(self) -> None:
        super().__init__()
        self._playlist = Playlist()

    @property
    def playlist(self) -> Playlist:
        """The films, to look at only."""
        return self._playlist

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of films."""
        return 0 if parent.isValid() else len(self._playlist)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a film, its address as the tooltip, and whether it plays."""
        entry, plays = self._playlist.entries[index.row()], index.row() == self._playlist.current
        if role == PLAYS:
            return plays
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return tr("Plays: {film}", film=entry.name) if plays else entry.name
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(entry.address)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let films be dragged, and things be dropped between them."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """Let films be moved, and things from elsewhere be copied or linked here."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction | Qt.DropAction.LinkAction

    def mimeTypes(self) -> list[str]:
        """Return what can be dropped: films of the list, files, addresses."""
        return [*super().mimeTypes(), "text/uri-list", "text/plain"]

    def replace(
        self, entries: Sequence[Entry], current: int | None, *, of_folder: bool = False
    ) -> None:
        """Put these in place of all. of_folder: they are a film and what lies beside it."""
        former = self._playlist.current
        same = list(entries) == list(self._playlist.entries)
        if not same:
            self.beginResetModel()
        self._playlist.replace(entries, current)
        self._playlist.of_folder = of_folder
        if not same:
            self.endResetModel()
        self._mark(former)

    def insert(self, at: int, entries: Sequence[Entry]) -> None:
        """Put films before row `at`."""
        if entries:
            self.beginInsertRows(_ROOT, at, at + len(entries) - 1)
            self._playlist.insert(at, entries)
            self.endInsertRows()
            self.edited.emit()

    def remove(self, rows: Iterable[int]) -> None:
        """Take films out."""
        self.beginResetModel()
        self._playlist.remove(rows)
        self.endResetModel()
        self.edited.emit()

    def move(self, rows: Iterable[int], to: int) -> None:
        """Put films before row `to`; what is selected stays selected."""
        self.layoutAboutToBeChanged.emit()
        former = self.persistentIndexList()
        place = {row: at for at, row in enumerate(self._playlist.move(rows, to))}
        self.changePersistentIndexList(former, [self.index(place[one.row()]) for one in former])
        self.layoutChanged.emit()
        self.edited.emit()

    def play(self, row: int, *, chosen: bool) -> Entry:
        """Note that a row plays. chosen: the viewer wants it now, whosever turn it is."""
        former = self._playlist.current
        entry = self._playlist.choose(row) if chosen else self._playlist.play(row)
        self._mark(former)
        return entry

    def shuffle(self) -> None:
        """Draw a new order for playing shuffled."""
        self._playlist.shuffle()

    def _mark(self, former: int | None) -> None:
        """Show the mark at the film that plays, and no longer at the former."""
        for row in (former, self._playlist.current):
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row), [PLAYS])
        self.edited.emit()
