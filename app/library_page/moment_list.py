"""The list of shots that were found: Enter or a click plays, y and n judge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from app.library_page.moment_line import MomentLine
from app.library_page.moment_model import MomentModel
from app.library_page.moment_row import parts_of
from app.second_click import SecondClick
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.library.moment import Moment
    from app.library_page.frame_pictures import FramePictures
    from app.library_page.judging import Judging

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_VERDICTS = {Qt.Key.Key_Y: True, Qt.Key.Key_N: False}
_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class MomentList(QListView):
    """A row per shot. The shot that is selected stays so wherever it moves."""

    play_wanted = Signal(object)
    """A Moment."""
    judged = Signal(object, bool)
    """A Moment, and what was said of it."""
    selected = Signal(int)
    """The row under the keys."""
    film_wanted = Signal(str)
    """Key of the film whose page is wanted."""
    like_wanted = Signal(object)
    """A Moment: shots that look like it are wanted."""

    def __init__(
        self, pictures: FramePictures, judging: Judging, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.found = MomentModel(judging, self)
        self._painted = MomentLine(pictures, self)
        self.setModel(self.found)
        self.setItemDelegate(self._painted)
        self.setAccessibleName(tr("Moments that were found"))
        self.setAccessibleDescription(tr("Enter plays, Y says yes, N says no"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda now, _old: self._tell(now))
        pictures.pictured.connect(lambda *_: self.viewport().update())

    def show_moments(self, moments: Sequence[Moment], words: str, *, again: bool = False) -> None:
        """Show what was found. words: marked in lines. again: the selected shot stays so."""
        kept, before = self.current if again else None, self.currentIndex().row()
        self._painted.words, self._painted.dim = words, False
        self.found.show(moments)
        self._painted.best = self.found.best
        row = self.found.row_of(kept.film, kept.shot) if kept else 0
        if moments:
            self.select(row if row >= 0 else min(before, len(moments) - 1))
        if kept is None:
            self.scrollToTop()

    def show_waiting(self, waiting: bool) -> None:
        """Dim what is there while other shots are searched for."""
        self._painted.dim = waiting
        self.viewport().update()

    @property
    def current(self) -> Moment | None:
        """The shot under the keys."""
        row = self.currentIndex().row()
        return self.found.moments[row] if 0 <= row < len(self.found.moments) else None

    def select(self, row: int) -> None:
        """Put the keys on a row, and bring it into sight."""
        index = self.found.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of this list; all others belong to the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(_is_ours(event))
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play, judge, or move."""
        if not _is_ours(event):
            event.ignore()
        elif event.key() in _ENTER:
            if self.current:
                self.play_wanted.emit(self.current)
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        elif self.current and not event.isAutoRepeat():
            self.judged.emit(self.current, _VERDICTS[Qt.Key(event.key())])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Judge by the two buttons; elsewhere play."""
        super().mouseReleaseEvent(event)
        moment = self.current
        if event.button() is not Qt.MouseButton.LeftButton or moment is None:
            return
        place = event.position().toPoint()
        if not self.visualRect(self.currentIndex()).contains(place):
            return
        verdict = self._verdict_at(place)
        if verdict is None:
            SecondClick(self)  # the film comes under the pointer
            self.play_wanted.emit(moment)
        else:
            self.judged.emit(moment, verdict)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer that a row can be pressed."""
        over = self.indexAt(event.position().toPoint()).isValid()
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        )
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say over a button what it means."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = {
                True: tr("More like this (Y)"),
                False: tr("Not like this (N)"),
                None: tr("Play from here (Enter)"),
            }
            over = self.indexAt(event.pos()).isValid()
            self.setToolTip(words[self._verdict_at(event.pos())] if over else "")
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a shot."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            middle = self.visualRect(self.currentIndex()).center()
            self.menu_at(self.viewport().mapToGlobal(middle))
        elif self.indexAt(event.pos()).isValid():
            self.menu_at(event.globalPos())

    def menu_at(self, place: QPoint) -> QMenu | None:
        """Show what can be done with the shot under the keys."""
        moment = self.current
        if moment is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Play from here"), lambda: self.play_wanted.emit(moment))
        menu.addAction(tr("Find shots that look like it"), lambda: self.like_wanted.emit(moment))
        menu.addAction(tr("Show the film"), lambda: self.film_wanted.emit(moment.film))
        menu.addSeparator()
        menu.addAction(tr("More like this (Y)"), lambda: self.judged.emit(moment, True))
        menu.addAction(tr("Not like this (N)"), lambda: self.judged.emit(moment, False))
        menu.popup(place)
        return menu

    def _verdict_at(self, place: QPoint) -> bool | None:
        index = self.indexAt(place)
        return parts_of(self.visualRect(index), self.layoutDirection()).verdict_at(place)

    def _tell(self, index: QModelIndex) -> None:
        self.selected.emit(index.row())


def _is_ours(event: QKeyEvent) -> bool:
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return plain and event.key() in (*_MOVES, *_ENTER, *_VERDICTS)
