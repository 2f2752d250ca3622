"""Where on the picture the garments are: soft boxes that answer to the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QWidget

from app.theme import DARK, Radius, TextSize, palette_of, text_font
from app.words import tr

if TYPE_CHECKING:
    from app.lookup_messages import FoundItem
    from vision.types import Box

_LABEL_HEIGHT = 22
_LINE = QColor(255, 255, 255, 215)
_SHADOW = QColor(0, 0, 0, 70)
_PLATE = QColor(12, 12, 14, 190)


class BoxOverlay(QWidget):
    """A transparent sheet over the picture. Boxes come in pixels of the frame."""

    item_hovered = Signal(object)
    """Key of the item under the pointer or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPalette(palette_of(DARK))
        self.setAccessibleName(tr("Garments found on the picture"))
        self.setMouseTracking(True)
        self._items: tuple[FoundItem, ...] = ()
        self._frame = QSize(1, 1)
        self._picture = QRectF()
        self._mirrored = self._upended = False
        self._lit: int | None = None
        self._under: int | None = None
        self.hide()

    @property
    def lit(self) -> int | None:
        """Key of the item whose box is lit."""
        return self._lit

    def show_items(self, items: tuple[FoundItem, ...], frame: QSize) -> None:
        """Show the boxes of these items, found on a frame of this size."""
        self._items, self._frame = items, frame
        self.setVisible(bool(items))
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._items = ()
        self._lit = self._under = None
        self.hide()

    def place_picture(
        self, picture: QRectF, *, mirrored: bool = False, upended: bool = False
    ) -> None:
        """Say where the picture lies in this widget's coordinates, and how it differs from frames.

        mirrored: left and right changed places; upended: top and bottom.
        """
        self._picture = picture
        self._mirrored, self._upended = mirrored, upended
        self.update()

    def light_up(self, key: int | None) -> None:
        """Light up one box and dim the others; None: all alike."""
        if key != self._lit:
            self._lit = key
            self.update()

    def area_of(self, box: Box) -> QRectF:
        """Return where a box of the frame lies in this widget."""
        across = self._picture.width() / self._frame.width()
        down = self._picture.height() / self._frame.height()
        left = self._frame.width() - box.x2 if self._mirrored else box.x1
        top = self._frame.height() - box.y2 if self._upended else box.y1
        return QRectF(
            self._picture.left() + left * across,
            self._picture.top() + top * down,
            box.width * across,
            box.height * down,
        )

    def item_at(self, place: QPointF) -> int | None:
        """Return the key of the smallest box there: inside a dress may lie a bag."""
        inside = [item for item in self._items if self.area_of(item.box).contains(place)]
        smallest = min(inside, key=lambda item: item.box.area, default=None)
        return smallest.key if smallest else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the boxes, the lit one last."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        labels = self.label_areas()
        for item in sorted(self._items, key=lambda item: item.key == self._lit):
            self._paint_box(painter, item, labels[item.key])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which item is under the pointer."""
        self._set_under(self.item_at(event.position()))
        event.ignore()

    def leaveEvent(self, _event: QEvent) -> None:
        """Tell that the pointer went."""
        self._set_under(None)

    def _set_under(self, key: int | None) -> None:
        if key != self._under:
            self._under = key
            self.item_hovered.emit(key)

    def label_areas(self) -> dict[int, QRectF]:
        """Return where each item's label lies; none covers another."""
        placed: dict[int, QRectF] = {}
        for item in self._items:
            area = self.area_of(item.box)
            width = QFontMetricsF(_label_font()).horizontalAdvance(tr(item.label).capitalize()) + 18
            label = QRectF(area.left() + 9, area.top() + 9, width, _LABEL_HEIGHT)
            if label.width() + 18 > area.width() or label.height() + 18 > area.height():
                label.moveBottomLeft(area.topLeft() - QPointF(0, 4))
            while any(label.intersects(other) for other in placed.values()):
                label.translate(0, _LABEL_HEIGHT + 4)
            placed[item.key] = label
        return placed

    def _paint_box(self, painter: QPainter, item: FoundItem, label: QRectF) -> None:
        lit = item.key == self._lit
        area = self.area_of(item.box).adjusted(1, 1, -1, -1)
        radius = min(float(Radius.LARGE), area.width() / 4, area.height() / 4)
        colour = self.palette().color(QPalette.ColorRole.Accent) if lit else _LINE
        painter.setOpacity(1.0 if lit or self._lit is None else 0.35)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_SHADOW, 4.5 if lit else 3.5))
        painter.drawRoundedRect(area, radius, radius)
        if lit:
            tint = QColor(colour)
            tint.setAlpha(28)
            painter.setBrush(tint)
        painter.setPen(QPen(colour, 2.5 if lit else 1.5))
        painter.drawRoundedRect(area, radius, radius)
        self._paint_label(painter, tr(item.label).capitalize(), label, lit=lit)

    def _paint_label(self, painter: QPainter, text: str, area: QRectF, *, lit: bool) -> None:
        palette = self.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Accent) if lit else _PLATE)
        painter.drawRoundedRect(area, _LABEL_HEIGHT / 2, _LABEL_HEIGHT / 2)
        painter.setFont(_label_font())
        role = QPalette.ColorRole.HighlightedText if lit else QPalette.ColorRole.WindowText
        painter.setPen(palette.color(role))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def _label_font() -> QFont:
    return text_font(TextSize.SMALL, bold=True)
