"""The parts of a row of found shots, painted in the colours of its view."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app import icons
from app.library_page.moment_row import MomentRow
from app.theme import Radius, TextSize, text_font

_SIGN: Final = 18
QUIET: Final = QPalette.ColorRole.PlaceholderText


def paint_picture(
    painter: QPainter, palette: QPalette, picture: QImage | None, room: QRectF
) -> None:
    """Paint the small picture of a frame, whole, on a rounded ground; the ground alone for none."""
    ground = QPainterPath()
    ground.addRoundedRect(room, Radius.SMALL, Radius.SMALL)
    painter.fillPath(ground, palette.color(QPalette.ColorRole.Midlight))
    if picture is None or picture.isNull():
        return
    size = picture.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    area = QRectF(0, 0, size.width(), size.height())
    area.moveCenter(room.center())
    painter.save()
    painter.setClipPath(ground)
    painter.drawImage(area, picture)
    painter.restore()


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint what lies below a row that is selected or pointed at."""
    selected = option.state & QStyle.StateFlag.State_Selected
    over = option.state & QStyle.StateFlag.State_MouseOver
    palette = option.palette
    room = QRectF(option.rect).adjusted(1, 1, -1, -1)
    role = QPalette.ColorRole.Midlight if selected else QPalette.ColorRole.AlternateBase
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(role) if selected or over else Qt.BrushStyle.NoBrush)
    if selected and option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 1.5))
    painter.drawRoundedRect(room, Radius.MEDIUM, Radius.MEDIUM)


def paint_moved(painter: QPainter, option: QStyleOptionViewItem, words: str, room: QRect) -> None:
    """Paint from which place to which a shot went; up stands out."""
    up = "▲" in words
    role = QPalette.ColorRole.Accent if up else QUIET
    font = text_font(TextSize.SMALL, bold=up)
    paint_text(painter, option, words, room, font=font, colour=option.palette.color(role))


def paint_buttons(
    painter: QPainter, option: QStyleOptionViewItem, verdict: bool | None, parts: MomentRow
) -> None:
    """Paint yes and no: quiet, and filled where it was said."""
    palette = option.palette
    for name, room, means in (("yes", parts.yes, True), ("close", parts.no, False)):
        said = verdict is means
        ink = QPalette.ColorRole.HighlightedText if said else QUIET
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if said:
            painter.setPen(Qt.PenStyle.NoPen)
            ground = palette.color(QPalette.ColorRole.Accent if means else QUIET)
            painter.setBrush(ground)
        painter.drawEllipse(QRectF(room).adjusted(2, 2, -2, -2))
        side = 18
        colour = palette.color(ink if means or not said else QPalette.ColorRole.Base)
        picture = icons.pixmap(name, colour, side)
        painter.drawPixmap(
            room.center().x() - side // 2 + 1, room.center().y() - side // 2 + 1, picture
        )


def paint_text(
    painter: QPainter,
    option: QStyleOptionViewItem,
    text: str,
    room: QRect,
    *,
    font: QFont,
    colour: QColor,
) -> None:
    """Paint one elided line at the side where reading begins."""
    if not text:
        return
    line = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.setFont(font)
    painter.setPen(colour)
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, line)
