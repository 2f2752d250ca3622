"""The list of lines: follows the film until the viewer looks elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QMenu, QWidget

from app.transcript_line import TranscriptLine, size_of
from app.transcript_model import TranscriptModel
from app.words import tr
from player.failure import clock

if TYPE_CHECKING:
    from player.subtitle_text import Line

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
_STANDARD = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)


class TranscriptView(QListView):
    """A click or Enter asks for the time of a line; Ctrl+C copies the lines selected."""

    wanted = Signal(float)
    """Seconds, of the subtitles' own clock."""
    follows_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.transcript = TranscriptModel(size_of, self)
        self._painted = TranscriptLine(self)
        self._follows = True
        self.setModel(self.transcript)
        self.setItemDelegate(self._painted)
        self.setAccessibleName(tr("Lines of the subtitles"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_clicked)
        self.verticalScrollBar().actionTriggered.connect(lambda _action: self.follow(False))

    @property
    def follows(self) -> bool:
        """Whether the line that plays is kept in sight."""
        return self._follows

    @property
    def current(self) -> int:
        """The row of the line that plays; -1 before the first."""
        return self._painted.current

    def follow(self, follows: bool) -> None:
        """Keep the line that plays in sight, or let the viewer look elsewhere."""
        if follows != self._follows:
            self._follows = follows
            self.follows_changed.emit(follows)
        self._scroll()

    def show_now(self, seconds: float) -> None:
        """Mark the line that plays `seconds` into the subtitles."""
        row = self.transcript.row_at(seconds)
        if row != self._painted.current:
            self._painted.current = row
            self.viewport().update()
            self._scroll()

    def show_words(self, words: str) -> None:
        """Mark these words wherever they stand."""
        self._painted.words = words
        self.viewport().update()

    def go_to(self, row: int) -> None:
        """Select a line and bring it into sight; the film stays where it is."""
        self.follow(False)
        index = self.transcript.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def copy(self, *, times: bool = False) -> None:
        """Copy the lines selected, with their times if wanted."""
        lines = self._selected()
        if lines:
            texts = (f"{clock(one.start)}  {one.text}" if times else one.text for one in lines)
            QGuiApplication.clipboard().setText("\n".join(texts))

    def event(self, event: QEvent) -> bool:
        """Keep the keys of a list; all others belong to the film."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _is_ours(event):
                event.accept()
                return True
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the line under the keys, copy, or move."""
        if event.key() in _ENTER:
            self._want(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif _is_ours(event):
            self.follow(False)
            super().keyPressEvent(event)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Look elsewhere."""
        self.follow(False)
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy."""
        self.menu_at(event.globalPos())

    def menu_at(self, place: QPoint) -> QMenu:
        """Show what can be done with the lines selected."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy"), self.copy)
        menu.addAction(tr("Copy with times"), lambda: self.copy(times=True))
        menu.addAction(tr("Select all"), self.selectAll)
        menu.popup(place)
        return menu

    def _selected(self) -> list[Line]:
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self.transcript.lines[row] for row in rows]

    def _on_clicked(self) -> None:
        if QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self._want(self.currentIndex().row())

    def _want(self, row: int) -> None:
        if row >= 0:
            self.follow(True)
            self.wanted.emit(self.transcript.lines[row].start)

    def _scroll(self) -> None:
        if self._follows and self._painted.current >= 0:
            index = self.transcript.index(self._painted.current, 0)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)


def _is_ours(event: QKeyEvent) -> bool:
    plain = not event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    if plain and event.key() in (*_MOVES, *_ENTER):
        return True
    return any(event.matches(one) for one in _STANDARD)
