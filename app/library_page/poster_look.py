"""How a poster that was found is drawn: picture, title, and a bar for what each model says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.library_page.found_posters import POSTER
from app.library_page.placeholder import paint_placeholder
from app.library_page.poster_words import agree_words, place_words, value_words
from app.shown_text import shown
from app.theme import Radius, Space, TextSize, text_font

if TYPE_CHECKING:
    from app.library.poster import Nearness, SimilarPoster
    from app.library_page.posters import Posters

PICTURE: Final = QSize(150, 225)
_TITLE: Final = 26
_SAID: Final = 26
"""Pixels of a model's line with its bar."""
_BAR: Final = 4

_Index = QModelIndex | QPersistentModelIndex


class PosterLook(QStyledItemDelegate):
    """Draws posters of one size, with as many lines below as models looked."""

    def __init__(self, posters: Posters, parent: QWidget) -> None:
        super().__init__(parent)
        self._posters = posters
        self._title = text_font(TextSize.BODY, bold=True)
        self._small = text_font(TextSize.SMALL)
        self._title_room, self._small_room = QFontMetricsF(self._title), QFontMetricsF(self._small)
        self.lines = 1
        """How many models looked."""
        self.dim = False
        """Whether others are being searched for."""

    @property
    def size(self) -> QSize:
        """The room of a poster, with the air around it."""
        height = PICTURE.height() + _TITLE + self.lines * _SAID + Space.LARGE
        return QSize(PICTURE.width() + 2 * Space.SMALL, height)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the same size for every poster."""
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the poster in the middle of its room."""
        poster: SimilarPoster = index.data(POSTER)
        room = QRectF(option.rect)
        left = room.left() + (room.width() - PICTURE.width()) / 2
        frame = QRectF(left, room.top() + Space.SMALL, PICTURE.width(), PICTURE.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.4 if self.dim else 1.0)
        self._paint_picture(painter, frame, poster, option.palette)
        self._paint_agreement(painter, frame, poster)
        _paint_ring(painter, frame, option)
        self._paint_title(painter, frame, poster, option)
        for place, near in enumerate(poster.by):
            top = frame.bottom() + _TITLE + place * _SAID
            line = QRectF(frame.left(), top, frame.width(), _SAID)
            words = place_words(near) if len(poster.by) > 1 else value_words(near)
            self._paint_said(painter, line, near, words, option)
        painter.restore()

    def _paint_picture(
        self, painter: QPainter, frame: QRectF, poster: SimilarPoster, palette: QPalette
    ) -> None:
        picture = self._posters.poster(poster.path)
        if picture is None:  # it comes; nothing must blink until then
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
            painter.drawRoundedRect(frame, Radius.MEDIUM, Radius.MEDIUM)
        elif picture.isNull():
            paint_placeholder(painter, frame, poster.title, palette)
        else:
            painter.drawPixmap(frame, picture, QRectF(picture.rect()))

    def _paint_agreement(self, painter: QPainter, frame: QRectF, poster: SimilarPoster) -> None:
        """Say on the picture how many models agree, where several looked."""
        if len(poster.by) == 1:
            return
        words = agree_words(poster)
        across = self._small_room.horizontalAdvance(words) + 2 * Space.SMALL
        badge = QRectF(frame.right() - Space.SMALL - across, frame.top() + Space.SMALL, across, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 180))
        painter.drawRoundedRect(badge, Radius.SMALL, Radius.SMALL)
        painter.setFont(self._small)
        painter.setPen(QColor("white"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_title(
        self,
        painter: QPainter,
        frame: QRectF,
        poster: SimilarPoster,
        option: QStyleOptionViewItem,
    ) -> None:
        area = QRectF(frame.left(), frame.bottom() + Space.TINY, frame.width(), 20)
        words = shown(poster.title)
        line = self._title_room.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(self._title)
        painter.setPen(option.palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(area, _flags(option), line)

    def _paint_said(
        self,
        painter: QPainter,
        line: QRectF,
        near: Nearness,
        words: str,
        option: QStyleOptionViewItem,
    ) -> None:
        """Paint a value and its bar: a similarity in the accent, a distance as a quiet length."""
        role = QPalette.ColorRole
        area = QRectF(line.left(), line.top(), line.width(), 18)
        painter.setFont(self._small)
        painter.setPen(option.palette.color(role.PlaceholderText))
        cut = self._small_room.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _flags(option), cut)
        bar = QRectF(line.left(), line.top() + 19, line.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(role.Mid))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        filled = QRectF(bar)
        filled.setWidth(bar.width() * near.share)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(bar.right())
        similar = near.similarity is not None
        painter.setBrush(option.palette.color(role.Accent if similar else role.PlaceholderText))
        painter.drawRoundedRect(filled, _BAR / 2, _BAR / 2)


def _flags(option: QStyleOptionViewItem) -> int:
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    across = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    whole = across | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    return int(whole | Qt.TextFlag.TextSingleLine)


def _paint_ring(painter: QPainter, frame: QRectF, option: QStyleOptionViewItem) -> None:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if chosen or hovered:
        role = QPalette.ColorRole.Accent if chosen else QPalette.ColorRole.PlaceholderText
        painter.setPen(QPen(option.palette.color(role), 2.5 if chosen else 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, Radius.MEDIUM, Radius.MEDIUM)
