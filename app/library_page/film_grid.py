"""The grid of posters: as many tiles as there are films, of which only those in sight are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from app.library_page.film_model import TILE, FilmModel
from app.library_page.letters import is_letter
from app.library_page.tile_look import TileLook, poster_height
from app.theme import Space
from app.words import tr

if TYPE_CHECKING:
    from app.library_page.film_tile import Tile
    from app.library_page.posters import Posters

TILE_WIDTHS: Final = (100, 280)
"""Pixels: the least and the greatest width of a poster."""
_STEP: Final = 20
_NOTCH: Final = 120  # QWheelEvent: eighths of a degree, 15 degrees a notch
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip


class FilmGrid(QListView):
    """Enter or a click shows a film, Ctrl+Enter plays it, Del removes it, letters look for one."""

    chosen = Signal(object)
    """A Tile whose page is wanted."""
    play_wanted = Signal(object)
    """A Tile that is to play."""
    remove_wanted = Signal(object)
    """A list of Tiles."""
    menu_wanted = Signal(object, object)
    """A Tile, and a place on the screen."""
    typed = Signal(str)
    """A letter: the viewer looks for something."""
    left = Signal()
    """Esc, or up from the first line."""
    width_changed = Signal(int)
    """Tiles have another width by the viewer's wish."""

    def __init__(self, model: FilmModel, posters: Posters, width: int) -> None:
        """width: of a poster, pixels."""
        super().__init__()
        self._model, self.posters = model, posters
        self._look = TileLook(posters, self)
        self._empty = ""
        self.setModel(model)
        self.setItemDelegate(self._look)
        self.setAccessibleName(tr("Films"))
        self._arrange()
        posters.drawn.connect(self._on_drawn)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(TILE)))
        self.show_width(width)

    @property
    def tile_width(self) -> int:
        """Of a poster, pixels."""
        return self._look.width

    @property
    def current(self) -> Tile | None:
        """The tile that has the keys."""
        index = self.currentIndex()
        return index.data(TILE) if index.isValid() else None

    @property
    def selected(self) -> list[Tile]:
        """The tiles that are selected, from the top."""
        indexes = sorted(self.selectedIndexes(), key=QModelIndex.row)
        return [index.data(TILE) for index in indexes]

    def show_width(self, width: int) -> None:
        """Draw posters this wide, within TILE_WIDTHS."""
        least, most = TILE_WIDTHS
        self._look.width = min(max(least, width), most)
        self.posters.resize(QSize(self._look.width, poster_height(self._look.width)))
        self._lay()

    def show_tiles(self, tiles: list[Tile], *, stay: bool) -> None:
        """Show these tiles; the keys stay on the one they were on.

        stay: what is in sight stays there as well; else the tile with the keys comes into sight.
        """
        former, place = self.current, self.verticalScrollBar().value()
        if self._model.show(tiles):
            self.show_tile(former.key if former else "")
            if stay:
                self.doItemsLayout()
                self.verticalScrollBar().setValue(place)

    def show_tile(self, key: str) -> None:
        """Bring a tile into view and give it the keys; the first one where it is gone."""
        row = self._model.row_of(key) or 0
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(row))
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)

    def say_where_empty(self, words: str) -> None:
        """Say this where there is no tile."""
        self._empty = words
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the tiles over the width."""
        super().resizeEvent(event)
        self._lay()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, make posters larger or smaller."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        event.accept()
        self.grow(1 if event.angleDelta().y() > 0 else -1)

    def grow(self, steps: int) -> None:
        """Make posters larger (1) or smaller (-1)."""
        former = self.tile_width
        self.show_width(former + steps * _STEP)
        if self.tile_width != former:
            self.width_changed.emit(self.tile_width)

    def event(self, event: QEvent) -> bool:
        """Take the keys of the grid before the window does while it has the focus."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.key() in (*_ENTER, *_MOVES, Qt.Key.Key_Delete) or is_letter(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show, play and remove films, or begin to look for one."""
        tile = self.current
        if event.key() in _ENTER and tile:
            plays = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.play_wanted if plays else self.chosen).emit(tile)
        elif event.key() == Qt.Key.Key_Delete and self.selected:
            self.remove_wanted.emit(self.selected)
        elif is_letter(event):
            self.typed.emit(event.text())
        elif event.key() == Qt.Key.Key_Up and self._in_first_line():
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the tile under the pointer, or of that with the keys."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(index.data(TILE), self.viewport().mapToGlobal(place))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the tiles, or say what is so where there is none."""
        palette = self.window().palette()  # a style sheet makes a placeholder of ours paler
        ground = QPainter(self.viewport())
        ground.fillRect(event.rect(), palette.color(QPalette.ColorRole.Window))
        ground.end()
        super().paintEvent(event)
        if self._empty and not self._model.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(Space.HUGE, 0, -Space.HUGE, 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(flags), self._empty)

    def _arrange(self) -> None:
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        # What only moves is then moved, and not painted again.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _lay(self) -> None:
        """Give every tile an equal part of the line, so that no line ends early."""
        across = self.viewport().width() - 2
        size = self._look.size
        columns = max(1, across // size.width())
        self.setGridSize(QSize(across // columns, size.height()))
        self.verticalScrollBar().setSingleStep(size.height() // 3)

    def _in_first_line(self) -> bool:
        index = self.currentIndex()
        first = self._model.index(0)
        return not index.isValid() or self.visualRect(index).top() == self.visualRect(first).top()

    def _on_drawn(self, film: str) -> None:
        row = self._model.row_of_film(film)
        if row is not None:
            self.update(self._model.index(row))
