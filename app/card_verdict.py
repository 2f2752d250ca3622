"""What a product's card shows of a verdict: a thumb, how far it moved, and words for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor

from app import icons
from app.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

_SIDE = 24.0
_AIR = 4.0


def verdict_words(verdict: bool | None, moved: int) -> list[str]:
    """Return what was said of a product and where that took it, for a screen reader."""
    words = [] if verdict is None else [tr("you said yes") if verdict else tr("you said no")]
    if moved > 0:
        words.append(tr("moved up by {places}", places=moved))
    if moved < 0:
        words.append(tr("moved down by {places}", places=-moved))
    return words


def moved_text(moved: int) -> str:
    """Return how far a product moved, short enough for a tag on its picture."""
    return f"{'▲' if moved > 0 else '▼'} {abs(moved)}"


def paint_thumb(painter: QPainter, corner: QPointF, ground: QColor, *, good: bool) -> None:
    """Paint a thumb, up or down, on a disc; corner: the upper left one of its square."""
    disc = QRectF(corner.x(), corner.y(), _SIDE, _SIDE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(disc)
    inside = disc.adjusted(_AIR, _AIR, -_AIR, -_AIR)
    name = "thumb-up" if good else "thumb-down"
    thumb = icons.pixmap(name, QColor("white"), round(inside.width()))
    painter.drawPixmap(inside, thumb, QRectF(thumb.rect()))


def thumb_corner(frame: QRectF, width: float = _SIDE, *, mirrored: bool) -> QPointF:
    """Return where a thumb, or a row of them, stands: the upper corner where no tag is."""
    left = frame.left() + _AIR if mirrored else frame.right() - width - _AIR
    return QPointF(left, frame.top() + _AIR)
