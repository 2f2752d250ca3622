"""The card of an item's best match."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette

from app.offers import price_and_sellers
from app.plain_text import clamped_lines
from app.product_card import ProductCard
from app.theme import Space, TextSize, text_font

if TYPE_CHECKING:
    from store.types import Match


class FirstCard(ProductCard):
    """The best match of an item, wide."""

    HEIGHT = 132

    def sizeHint(self) -> QSize:
        """Return the size wanted: as wide as the panel, always equally high."""
        return QSize(320, self.HEIGHT)

    def place_parts(self, painter: QPainter, match: Match) -> None:
        """Picture at the left; words at the right, at their foot the price and a note on it."""
        product = match.product
        side = self.HEIGHT - 2 * Space.SMALL
        self.paint_picture(painter, match, QRectF(Space.SMALL, Space.SMALL, side, side))
        left = side + Space.SMALL + Space.LARGE - Space.TINY
        width = self.width() - left - Space.MEDIUM
        self.paint_band(painter, match, QRectF(left, Space.MEDIUM, width, 18))
        top = Space.MEDIUM + 25.0
        font = text_font(TextSize.TITLE, bold=True)
        for text in clamped_lines(product.title, font, width, 2):
            self.paint_line(painter, text, QRectF(left, top, width, 20), TextSize.TITLE, bold=True)
            top += 20
        last = QRectF(left, self.height() - Space.MEDIUM - 22, width, 22)
        right = Qt.AlignmentFlag.AlignRight
        price, sellers = price_and_sellers(match)
        self.paint_note(painter, match, last.translated(0, -19), right)
        taken = self.paint_line(painter, price, last, TextSize.TITLE, bold=True, align=right)
        room = last.adjusted(0, 0, -taken - Space.MEDIUM, 0)
        quiet = QPalette.ColorRole.PlaceholderText
        self.paint_line(painter, sellers, room, TextSize.BODY, role=quiet)
