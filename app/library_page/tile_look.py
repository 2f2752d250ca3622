"""How a tile of the grid is drawn: poster, how far it was watched, title, and a quiet line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.library_page.film_model import TILE
from app.library_page.film_words import under_words
from app.library_page.placeholder import paint_placeholder
from app.shown_text import shown
from app.theme import DARK, Radius, Space, TextSize, text_font
from app.words import tr

if TYPE_CHECKING:
    from app.library_page.film_tile import Tile
    from app.library_page.posters import Posters

_Index = QModelIndex | QPersistentModelIndex
_WORDS: Final = 46
"""Pixels of the two lines below the poster."""
_BAR: Final = 4
_WHOLE: Final = 0.995
_FADED: Final = 0.35


class TileLook(QStyledItemDelegate):
    """Draws tiles of one width; the poster is half as high again."""

    def __init__(self, posters: Posters, parent: QWidget) -> None:
        super().__init__(parent)
        self._posters = posters
        self._title = text_font(TextSize.BODY, bold=True)
        self._under = text_font(TextSize.SMALL)
        self._title_room, self._under_room = QFontMetricsF(self._title), QFontMetricsF(self._under)
        self.width = 0
        """Of a poster, pixels."""

    @property
    def size(self) -> QSize:
        """The room of a tile, with the air around it."""
        return QSize(self.width + 2 * Space.SMALL, poster_height(self.width) + _WORDS + Space.LARGE)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the same size for every tile."""
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the tile in the middle of its room."""
        tile: Tile = index.data(TILE)
        room = option.rect
        left = room.left() + (room.width() - self.width) // 2  # whole pixels: posters stay sharp
        frame = QRectF(left, room.top() + Space.SMALL, self.width, poster_height(self.width))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if tile.vanished:
            painter.setOpacity(_FADED)
        self._paint_poster(painter, frame, tile, option.palette)
        painter.setOpacity(1.0)
        self._paint_signs(painter, frame, tile)
        self._paint_ring(painter, frame, option)
        self._paint_words(painter, frame, tile, option)
        painter.restore()

    def _paint_poster(
        self, painter: QPainter, frame: QRectF, tile: Tile, palette: QPalette
    ) -> None:
        poster = self._posters.poster(tile.film.key)
        if poster is None:  # it comes; nothing must blink until then
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
            painter.drawRoundedRect(frame, Radius.MEDIUM, Radius.MEDIUM)
        elif poster.isNull():
            paint_placeholder(painter, frame, tile.title, palette)
        else:
            painter.drawPixmap(frame.topLeft(), poster)

    def _paint_signs(self, painter: QPainter, frame: QRectF, tile: Tile) -> None:
        """Say on the poster what is special: missing, watched, how many episodes, how far."""
        words = ""
        if tile.vanished:
            words = tr("Missing")
        elif tile.series:
            words = str(len(tile.films))
        elif tile.share >= _WHOLE:
            words = "✓"
        if words:
            self._paint_badge(painter, frame, words)
        if 0 < tile.share < _WHOLE:
            bar = QRectF(frame.left() + Space.SMALL, frame.bottom() - Space.SMALL - _BAR,
                         frame.width() - 2 * Space.SMALL, _BAR)  # fmt: skip
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 150))
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
            bar.setWidth(max(_BAR, bar.width() * tile.share))
            painter.setBrush(QColor(DARK.accent))
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)

    def _paint_badge(self, painter: QPainter, frame: QRectF, words: str) -> None:
        across = self._under_room.horizontalAdvance(words) + 2 * Space.SMALL
        badge = QRectF(frame.right() - Space.SMALL - across, frame.top() + Space.SMALL, across, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(badge, Radius.SMALL, Radius.SMALL)
        painter.setFont(self._under)
        painter.setPen(QColor("white"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_ring(self, painter: QPainter, frame: QRectF, option: QStyleOptionViewItem) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            role = QPalette.ColorRole.Accent if chosen else QPalette.ColorRole.PlaceholderText
            painter.setPen(QPen(option.palette.color(role), 2.5 if chosen else 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, Radius.MEDIUM, Radius.MEDIUM)

    def _paint_words(
        self, painter: QPainter, frame: QRectF, tile: Tile, option: QStyleOptionViewItem
    ) -> None:
        side = option.direction is Qt.LayoutDirection.RightToLeft
        across = Qt.AlignmentFlag.AlignRight if side else Qt.AlignmentFlag.AlignLeft
        flags = across | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        area = QRectF(frame.left(), frame.bottom() + Space.TINY, frame.width(), 20)
        roles = QPalette.ColorRole
        for words, font, room, role in (
            (shown(tile.title), self._title, self._title_room, roles.WindowText),
            (under_words(tile), self._under, self._under_room, roles.PlaceholderText),
        ):
            quiet = roles.PlaceholderText if tile.vanished else role
            painter.setFont(font)
            painter.setPen(option.palette.color(quiet))
            line = room.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, flags | Qt.TextFlag.TextSingleLine, line)
            area.translate(0, 19)


def poster_height(width: int) -> int:
    """Return how high a poster of this width is: as film posters are, two to three."""
    return width * 3 // 2
