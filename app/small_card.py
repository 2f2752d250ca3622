"""The card of a further match."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette

from app.offers import price_and_sellers
from app.plain_text import clamped_lines
from app.product_card import ProductCard
from app.theme import Radius, Space, TextSize, text_font

if TYPE_CHECKING:
    from store.types import Match

_TAG = QColor(20, 20, 23, 225)


class SmallCard(ProductCard):
    """A further match of an item, for the strip."""

    WIDTH = 136
    HEIGHT = 210

    def sizeHint(self) -> QSize:
        """Return the one size all cards of a strip have."""
        return QSize(self.WIDTH, self.HEIGHT)

    def place_parts(self, painter: QPainter, match: Match) -> None:
        """Picture with its price tag above; title, brand and band below."""
        product = match.product
        side = self.WIDTH - 2 * Space.SMALL
        frame = QRectF(Space.SMALL, Space.SMALL, side, side)
        self.paint_picture(painter, match, frame)
        price, sellers = price_and_sellers(match)
        _paint_tag(painter, price, frame)
        line = QRectF(Space.SMALL + 2, frame.bottom() + Space.SMALL, side - 2, 17)
        font = text_font(TextSize.SMALL, bold=True)
        for text in clamped_lines(product.title, font, line.width(), 2):
            self.paint_line(painter, text, line, TextSize.SMALL, bold=True)
            line.translate(0, 15)
        line.translate(0, 1)
        quiet = QPalette.ColorRole.PlaceholderText
        self.paint_line(painter, sellers, line, TextSize.SMALL, role=quiet)
        self.paint_band(painter, match, line.translated(0, 17))


def _paint_tag(painter: QPainter, text: str, frame: QRectF) -> None:
    """Paint the price into the lower right corner of a picture."""
    if not text:
        return
    font = text_font(TextSize.CAPTION, bold=True)
    width = QFontMetricsF(font).horizontalAdvance(text) + 12
    tag = QRectF(frame.right() - width - 5, frame.bottom() - 25, width, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_TAG)
    painter.drawRoundedRect(tag, Radius.SMALL, Radius.SMALL)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)
