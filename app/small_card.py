"""The card of a further match."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette

from app.offers import price_and_sellers
from app.plain_text import clamped_lines
from app.product_card import ProductCard, paint_tag
from app.theme import Space, TextSize, text_font

if TYPE_CHECKING:
    from store.types import Match


class SmallCard(ProductCard):
    """A further match of an item, for the strip."""

    WIDTH = 136
    HEIGHT = 226

    def sizeHint(self) -> QSize:
        """Return the one size all cards of a strip have."""
        return QSize(self.WIDTH, self.HEIGHT)

    def place_parts(self, painter: QPainter, match: Match) -> None:
        """Picture with its price tag above; title, brand, band and a note below."""
        product = match.product
        side = self.WIDTH - 2 * Space.SMALL
        frame = QRectF(Space.SMALL, Space.SMALL, side, side)
        self.paint_picture(painter, match, frame)
        price, sellers = price_and_sellers(match)
        if price:
            paint_tag(painter, price, frame, frame.bottomRight())
        line = QRectF(Space.SMALL + 2, frame.bottom() + Space.SMALL, side - 2, 17)
        font = text_font(TextSize.SMALL, bold=True)
        for text in clamped_lines(product.title, font, line.width(), 2):
            self.paint_line(painter, text, line, TextSize.SMALL, bold=True)
            line.translate(0, 15)
        line.translate(0, 1)
        quiet = QPalette.ColorRole.PlaceholderText
        self.paint_line(painter, sellers, line, TextSize.SMALL, role=quiet)
        line.translate(0, 17)
        self.paint_band(painter, match, line)
        self.paint_note(painter, match, line.translated(0, 16), Qt.AlignmentFlag.AlignLeft)
