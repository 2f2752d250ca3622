"""The card over the plot: frame and words of the shot that is pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPalette, QPen

from app.library_page.moment_paint import paint_picture
from app.library_page.moment_words import time_words
from app.shown_text import shown
from app.theme import Radius, Space, TextSize, text_font

if TYPE_CHECKING:
    from app.library.moment import Moment

_SIZE: Final = QSize(176, 150)
_WORDS: Final = 44
_LINE: Final = 19


def card_room(place: QPointF, room: QRect) -> QRectF:
    """Return where the card of a place lies: above it, or below where there is no room above."""
    card = QRectF(0, 0, _SIZE.width(), _SIZE.height())
    card.moveTopLeft(place - QPointF(card.width() / 2, card.height() + Space.MEDIUM))
    if card.top() < 0:
        card.moveTop(place.y() + Space.MEDIUM)
    card.moveBottom(min(card.bottom(), room.bottom() - 1.0))
    return card


def paint_card(
    painter: QPainter, palette: QPalette, moment: Moment, picture: QImage | None, card: QRectF
) -> None:
    """Paint the frame, and below it the film, the time, and what is said."""
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(card, Radius.MEDIUM, Radius.MEDIUM)
    inside = card.adjusted(Space.SMALL, Space.SMALL, -Space.SMALL, -Space.SMALL)
    paint_picture(painter, palette, picture, inside.adjusted(0, 0, 0, -_WORDS))
    text, quiet = QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText
    more = shown(moment.line) or time_words(moment)
    for row, (words, role) in enumerate(((shown(moment.title), text), (more, quiet))):
        painter.setFont(text_font(TextSize.SMALL, bold=row == 0))
        painter.setPen(palette.color(role))
        line = QRectF(
            inside.left(), inside.bottom() - _WORDS + 5 + row * _LINE, inside.width(), _LINE
        )
        cut = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(line.width())
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, cut)
