"""The list of films: keys, dragging, and the mark of the one that plays."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app import icons
from app.film_sources import given_sources
from app.playlist_model import PLAYS, PlaylistModel
from app.theme import Space, TextSize, text_font
from app.words import tr

_Index = QModelIndex | QPersistentModelIndex
_ROW = 36
_ICON = 16
_STEPS = {"Ctrl+Up": -1, "Ctrl+Down": 1}
_MINE = {"Up", "Down", "Shift+Up", "Shift+Down", "PgUp", "PgDown", "Home", "End", "Ctrl+A"}
_PLAY = {"Return", "Enter"}
_REMOVE = {"Del", "Backspace"}


class PlaylistView(QListView):
    """Shows a PlaylistModel and changes it; Space and the letters still belong to the film."""

    play_wanted = Signal(int)
    given = Signal(object, int)
    """Paths and addresses that were dropped, and the row they go before."""

    def __init__(self, model: PlaylistModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_RowLook(self))
        self.setAccessibleName(tr("Films of the playlist"))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(text_font(TextSize.BODY))
        self.doubleClicked.connect(lambda index: self.play_wanted.emit(index.row()))

    @property
    def rows(self) -> list[int]:
        """The rows selected, from the top."""
        return sorted(index.row() for index in self.selectedIndexes())

    def show_current(self) -> None:
        """Bring the film that plays into view, with the keys on it."""
        row = self._model.playlist.current
        if row is not None and not self.rows:
            self.setCurrentIndex(self._model.index(row))

    def remove(self) -> None:
        """Take the selected films out; the keys stay where they were."""
        if rows := self.rows:
            self._model.remove(rows)
            self.setCurrentIndex(self._model.index(min(rows[0], self._model.rowCount() - 1)))

    def move_by(self, step: int) -> None:
        """Move the selected films up (-1) or down (1)."""
        rows = self.rows
        if rows and rows[0] + step >= 0 and rows[-1] + step < self._model.rowCount():
            self._model.move(rows, rows[0] - 1 if step < 0 else rows[-1] + 2)
            self.scrollTo(self.currentIndex())

    def event(self, event: QEvent) -> bool:
        """Take the keys of the list before the window does while it has the focus."""
        if event.type() is QEvent.Type.ShortcutOverride and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play, remove and move; where to go, and what to select, Qt knows."""
        name = _name(event)
        if name in _PLAY and self.currentIndex().isValid():
            self.play_wanted.emit(self.currentIndex().row())
        elif name in _REMOVE:
            self.remove()
        elif name in _STEPS:
            self.move_by(_STEPS[name])
        elif name in _MINE:
            super().keyPressEvent(event)
        else:
            event.ignore()  # letters would search the list

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the keys do."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = self.currentIndex().row()
        for words, keys, deed in (
            (tr("Play"), "Return", lambda: self.play_wanted.emit(row)),
            (tr("Move up"), "Ctrl+Up", lambda: self.move_by(-1)),
            (tr("Move down"), "Ctrl+Down", lambda: self.move_by(1)),
            (tr("Remove"), "Del", self.remove),
        ):
            line = menu.addAction(f"{words}\t{_native(keys)}", deed)
            line.setEnabled(row >= 0)
        menu.popup(event.globalPos())

    def dropEvent(self, event: QDropEvent) -> None:
        """Move films of the list, or hand on what comes from elsewhere."""
        to = self._row_at(event.position().toPoint())
        if event.source() is self:
            self._model.move(self.rows, to)
        else:
            self.given.emit(given_sources(event.mimeData()), to)
        event.setDropAction(Qt.DropAction.CopyAction)  # else Qt removes what was dragged
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say what to do where the list is empty."""
        super().paintEvent(event)
        if not self._model.rowCount():
            painter = QPainter(self.viewport())
            # A style sheet makes the placeholder's colour of ours, half transparent.
            palette = self.window().palette()
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(Space.HUGE, 0, -Space.HUGE, 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(flags), tr("Drop films, folders or playlists here."))

    def _row_at(self, place: QPoint) -> int:
        index = self.indexAt(place)
        if not index.isValid():
            return self._model.rowCount()
        return index.row() + (place.y() > self.visualRect(index).center().y())


class _RowLook(QStyledItemDelegate):
    """The film that plays is bold, in the accent, with a sign before it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the same height for every row."""
        return QSize(super().sizeHint(option, index).width(), _ROW)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Mark the film that plays; all names begin below one another."""
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize = QSize(_ICON, _ICON)
        if index.data(PLAYS):
            accent = option.palette.color(QPalette.ColorRole.Accent)
            option.icon = icons.icon("play", accent)
            option.font.setWeight(QFont.Weight.DemiBold)
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, accent)


def _is_own(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and _name(event) in _MINE | _PLAY | _REMOVE | _STEPS.keys()


def _name(event: QKeyEvent) -> str:
    return QKeySequence(event.keyCombination()).toString().removeprefix("Num+")


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
