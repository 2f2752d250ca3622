"""The grid of posters that were found, nearest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu

from app.library_page.found_posters import FoundPosters
from app.library_page.poster_look import PosterLook
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.library.poster import SimilarPoster
    from app.library_page.posters import Posters

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip


class PosterGrid(QListView):
    """Enter or a click shows the film, or asks for posters like a picture that is none's."""

    chosen = Signal(object)
    """A SimilarPoster that was pressed."""
    like_wanted = Signal(object)
    """A SimilarPoster: those like it are wanted."""

    def __init__(self, pictures: Posters) -> None:
        """pictures: by path, of the size `poster_look.PICTURE`."""
        super().__init__()
        self.found = FoundPosters()
        self._look = PosterLook(pictures, self)
        self.setModel(self.found)
        self.setItemDelegate(self._look)
        self.setAccessibleName(tr("Posters that look like it"))
        self.setAccessibleDescription(tr("Enter shows the film"))
        self._arrange()
        pictures.drawn.connect(lambda _: self.viewport().update())
        self.clicked.connect(lambda index: self.chosen.emit(self.found.posters[index.row()]))

    @property
    def current(self) -> SimilarPoster | None:
        """The poster under the keys."""
        row = self.currentIndex().row()
        return self.found.posters[row] if 0 <= row < len(self.found.posters) else None

    def show_posters(self, posters: Sequence[SimilarPoster]) -> None:
        """Show what was found, from the top."""
        self._look.dim = False
        self._look.lines = max((len(poster.by) for poster in posters), default=1)
        self.found.show(posters)
        self._lay()
        self.scrollToTop()
        if posters:
            self.setCurrentIndex(self.found.index(0))

    def show_waiting(self, waiting: bool) -> None:
        """Dim what is there while others are searched for."""
        self._look.dim = waiting
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the posters over the width."""
        super().resizeEvent(event)
        self._lay()

    def event(self, event: QEvent) -> bool:
        """Take the keys of the grid before the window does while it has the focus."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (*_ENTER, *_MOVES)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, or press; all else belongs to the window."""
        if event.key() in _ENTER and self.current:
            self.chosen.emit(self.current)
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a poster."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        poster = self.current
        if poster is None or not (by_key or self.indexAt(event.pos()).isValid()):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if poster.film:
            menu.addAction(tr("Show the film"), lambda: self.chosen.emit(poster))
        menu.addAction(tr("Find posters like it"), lambda: self.like_wanted.emit(poster))
        menu.popup(event.globalPos())

    def _arrange(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)

    def _lay(self) -> None:
        """Give every poster an equal part of the line, so that no line ends early."""
        across, size = self.viewport().width() - 2, self._look.size
        columns = max(1, across // size.width())
        self.setGridSize(QSize(across // columns, size.height()))
        self.verticalScrollBar().setSingleStep(size.height() // 3)
