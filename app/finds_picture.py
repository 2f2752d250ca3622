"""A picture of what was found on a frame: the frame with its boxes, and the products below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from app.box_overlay import BoxOverlay
from app.first_card import FirstCard
from app.item_head import ItemHead
from app.item_picture import item_picture
from app.small_card import SmallCard
from app.theme import Space, TextSize, text_font
from app.thumbnails import Thumbnails
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.lookup_messages import FoundItem
    from app.product_card import ProductCard
    from player.frame import Frame
    from store.types import Match

WIDTH: Final = 1280
_COLUMNS: Final = 3
_COLUMN: Final = (WIDTH - (_COLUMNS + 1) * Space.LARGE) // _COLUMNS
_FURTHER: Final = 2
_SMALL_TOP: Final = ItemHead.HEIGHT + FirstCard.HEIGHT
_FOOT: Final = 44


@dataclass(frozen=True, slots=True)
class Find:
    """An item as the panel shows it: what it shows in words, and the matches shown of it."""

    item: FoundItem
    caption: str
    matches: tuple[Match, ...]


def finds_picture(covered: Frame, finds: Sequence[Find], palette: QPalette) -> QImage:
    """Return a picture WIDTH pixels wide, in the colours of `palette`.

    covered: the frame with its faces covered; no other picture of it gets in.
    """
    shown = [find for find in finds if find.matches]
    screen = _screen(covered, shown)
    blocks = [_block(covered, find, palette) for find in shown]
    rows = [blocks[start : start + _COLUMNS] for start in range(0, len(blocks), _COLUMNS)]
    heights = [max(block.height() for block in row) + Space.SMALL for row in rows]
    sheet = _sheet(screen.height() + Space.LARGE + sum(heights) + _FOOT, palette)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, screen)
    top = screen.height() + Space.LARGE
    for row, height in zip(rows, heights, strict=True):
        for column, block in enumerate(row):
            painter.drawImage(Space.LARGE + column * (_COLUMN + Space.LARGE), top, block)
        top += height
    painter.setFont(text_font(TextSize.SMALL))
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    foot = QRectF(Space.LARGE, sheet.height() - _FOOT, WIDTH - 2 * Space.LARGE, _FOOT)
    words = tr("Similar products, found by TrendFlix")
    painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return sheet


def _sheet(height: int, palette: QPalette, width: int = WIDTH) -> QImage:
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(palette.color(QPalette.ColorRole.Window))
    return sheet


def _screen(covered: Frame, finds: Sequence[Find]) -> QImage:
    """Return the frame, WIDTH pixels wide, with the boxes of the items on it."""
    height, width = covered.image.shape[:2]
    rows = covered.image
    frame = QImage(rows.data, width, height, rows.strides[0], QImage.Format.Format_RGB32)
    screen = frame.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    boxes = BoxOverlay()
    boxes.resize(screen.size())
    boxes.place_picture(QRectF(screen.rect()))
    boxes.show_items(tuple(find.item for find in finds), QSize(width, height))
    painter = QPainter(screen)
    boxes.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.end()
    return screen


def _block(covered: Frame, find: Find, palette: QPalette) -> QImage:
    """Return an item's head, its best match, and a few more."""
    block = _sheet(_height_of(find), palette, _COLUMN)
    head = ItemHead()
    head.show_item(find.item.label.capitalize(), find.caption, item_picture(covered, find.item.box))
    painter = QPainter(block)
    head.setPalette(palette)
    head.resize(_COLUMN, ItemHead.HEIGHT)
    head.render(painter, QPoint())
    thumbnails = Thumbnails()
    for match in find.matches[: 1 + _FURTHER]:
        thumbnails.decode_now(match.product)
    best, *further = find.matches
    area = QRect(0, ItemHead.HEIGHT, _COLUMN, FirstCard.HEIGHT)
    _paint_card(painter, FirstCard(thumbnails), best, area, palette)
    for place, match in enumerate(further[:_FURTHER]):
        area = QRect(0, _SMALL_TOP, SmallCard.WIDTH, SmallCard.HEIGHT)
        area.translate(place * SmallCard.WIDTH, 0)
        _paint_card(painter, SmallCard(thumbnails), match, area, palette)
    painter.end()
    return block


def _height_of(find: Find) -> int:
    return _SMALL_TOP + (SmallCard.HEIGHT if len(find.matches) > 1 else 0)


def _paint_card(
    painter: QPainter, card: ProductCard, match: Match, area: QRect, palette: QPalette
) -> None:
    card.setPalette(palette)
    card.resize(area.size())
    card.show_match(match)
    card.render(painter, area.topLeft())
