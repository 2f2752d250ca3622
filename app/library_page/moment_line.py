"""How a shot that was found is painted: picture, film and time, why, how well, and what moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app import icons
from app.library_page.moment_model import MOMENT, VERDICT
from app.library_page.moment_row import HEIGHT, PICTURE, MomentRow, parts_of
from app.library_page.moment_words import hits_in, moved_words, score_words, time_words, why_words
from app.shown_text import shown
from app.theme import Radius, Space, TextSize, text_font

if TYPE_CHECKING:
    from app.library.moment import Moment
    from app.library_page.frame_pictures import FramePictures

_Index = QModelIndex | QPersistentModelIndex

_BAR: Final = 5
_DIM: Final = 0.45
_NUMBER: Final = 40


class MomentLine(QStyledItemDelegate):
    """Paints in the colours of its view; `words` are marked where they were said."""

    def __init__(self, pictures: FramePictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.words = ""
        self.best = 1.0
        self.dim = False
        """Whether other shots are searched for."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the same for every row."""
        return QSize(PICTURE.width() * 3, HEIGHT + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        moment: Moment = index.data(MOMENT)
        parts = parts_of(option.rect, option.direction)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        _paint_ground(painter, option)
        painter.setOpacity(_DIM if self.dim else 1.0)
        self._paint_picture(painter, option.palette, moment, parts.picture)
        self._paint_words(painter, option, moment, parts)
        self._paint_score(painter, option, moment, parts.score)
        _paint_moved(painter, option, moved_words(moment, index.row() + 1), parts.moved)
        _paint_buttons(painter, option, index.data(VERDICT), parts)
        painter.restore()

    def _paint_picture(
        self, painter: QPainter, palette: QPalette, moment: Moment, room: QRect
    ) -> None:
        picture = self._pictures.picture(moment.film, moment.frame)
        paint_picture(painter, palette, picture, QRectF(room))

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, moment: Moment, parts: MomentRow
    ) -> None:
        palette = option.palette
        text, quiet = palette.color(QPalette.ColorRole.Text), palette.color(_QUIET)
        times = time_words(moment)
        small = text_font(TextSize.SMALL)
        taken = round(QFontMetricsF(small).horizontalAdvance(times)) + 1
        bold = text_font(TextSize.TITLE, bold=True)
        title = QFontMetricsF(bold).elidedText(
            shown(moment.title),
            Qt.TextElideMode.ElideRight,
            max(0, parts.title.width() - taken - Space.MEDIUM),
        )
        _text(painter, option, title, parts.title, font=bold, colour=text)
        beside = round(QFontMetricsF(bold).horizontalAdvance(title)) + Space.MEDIUM
        room = parts.title.adjusted(beside, 0, 0, 0)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            room = parts.title.adjusted(0, 0, -beside, 0)
        _text(painter, option, times, room, font=small, colour=quiet)
        _text(painter, option, why_words(moment), parts.why, font=small, colour=quiet)
        if moment.line:
            self._paint_line(painter, option, shown(moment.line), parts.line)

    def _paint_line(
        self, painter: QPainter, option: QStyleOptionViewItem, line: str, room: QRect
    ) -> None:
        """Paint what was said; a long line begins shortly before the first hit."""
        font = text_font(TextSize.BODY)
        hits = hits_in(line, self.words)
        metrics = QFontMetricsF(text_font(TextSize.BODY, bold=True))
        before = line[: hits[0][0]] if hits else ""
        if metrics.horizontalAdvance(before) > room.width() / 2:
            line = "…" + " ".join(before.split()[-2:]) + " " + line[hits[0][0] :]
        cut = metrics.elidedText(f"“{line}”", Qt.TextElideMode.ElideRight, room.width())
        layout = QTextLayout(cut, font)
        layout.setFormats(_bold(hits_in(cut, self.words), option.palette))
        wanted = QTextOption()
        wanted.setTextDirection(option.direction)
        layout.setTextOption(wanted)
        layout.beginLayout()
        laid = layout.createLine()
        laid.setLineWidth(room.width())
        layout.endLayout()
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        layout.draw(painter, QPointF(room.topLeft()))

    def _paint_score(
        self, painter: QPainter, option: QStyleOptionViewItem, moment: Moment, room: QRect
    ) -> None:
        palette = option.palette
        share = min(1.0, max(0.0, moment.score / self.best)) if self.best > 0 else 0.0
        number = QRect(room.left(), room.top(), _NUMBER, room.height())
        bar = QRect(room.left() + _NUMBER, room.center().y() - 2, room.width() - _NUMBER, _BAR)
        filled = QRect(bar.left(), bar.top(), round(bar.width() * share), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        for part, role in ((bar, QPalette.ColorRole.Mid), (filled, QPalette.ColorRole.Accent)):
            painter.setBrush(palette.color(role))
            placed = QStyle.visualRect(option.direction, room, part)
            painter.drawRoundedRect(placed, _BAR / 2, _BAR / 2)
        placed = QStyle.visualRect(option.direction, room, number)
        font = text_font(TextSize.SMALL, bold=True)
        _text(
            painter,
            option,
            score_words(moment.score),
            placed,
            font=font,
            colour=palette.color(_INK),
        )


_QUIET = QPalette.ColorRole.PlaceholderText
_INK = QPalette.ColorRole.Text


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


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
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


def _paint_moved(painter: QPainter, option: QStyleOptionViewItem, words: str, room: QRect) -> None:
    up = "▲" in words
    role = QPalette.ColorRole.Accent if up else _QUIET
    font = text_font(TextSize.SMALL, bold=up)
    _text(painter, option, words, room, font=font, colour=option.palette.color(role))


def _paint_buttons(
    painter: QPainter, option: QStyleOptionViewItem, verdict: bool | None, parts: MomentRow
) -> None:
    """Paint yes and no: quiet, and filled where it was said."""
    palette = option.palette
    for name, room, means in (("yes", parts.yes, True), ("close", parts.no, False)):
        said = verdict is means
        ink = QPalette.ColorRole.HighlightedText if said else _QUIET
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if said:
            painter.setPen(Qt.PenStyle.NoPen)
            ground = palette.color(QPalette.ColorRole.Accent if means else _QUIET)
            painter.setBrush(ground)
        painter.drawEllipse(QRectF(room).adjusted(2, 2, -2, -2))
        side = 18
        colour = palette.color(ink if means or not said else QPalette.ColorRole.Base)
        picture = icons.pixmap(name, colour, side)
        painter.drawPixmap(
            room.center().x() - side // 2 + 1, room.center().y() - side // 2 + 1, picture
        )


def _text(
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


def _bold(hits: list[tuple[int, int]], palette: QPalette) -> list[QTextLayout.FormatRange]:
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setForeground(palette.color(QPalette.ColorRole.Accent))
    found = []
    for start, length in hits:
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = start, length, look
        found.append(part)
    return found
