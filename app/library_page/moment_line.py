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
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.library_page.moment_model import MOMENT, VERDICT
from app.library_page.moment_paint import (
    QUIET,
    paint_buttons,
    paint_ground,
    paint_moved,
    paint_picture,
    paint_text,
)
from app.library_page.moment_row import HEIGHT, PICTURE, MomentRow, parts_of
from app.library_page.moment_words import hits_in, moved_words, score_words, time_words, why_words
from app.shown_text import shown
from app.theme import Space, TextSize, text_font

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
        paint_ground(painter, option)
        painter.setOpacity(_DIM if self.dim else 1.0)
        self._paint_picture(painter, option.palette, moment, parts.picture)
        self._paint_words(painter, option, moment, parts)
        self._paint_score(painter, option, moment, parts.score if moment.moved else parts.middle)
        paint_moved(painter, option, moved_words(moment, index.row() + 1), parts.moved)
        paint_buttons(painter, option, index.data(VERDICT), parts)
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
        text, quiet = palette.color(QPalette.ColorRole.Text), palette.color(QUIET)
        times = time_words(moment)
        small = text_font(TextSize.SMALL)
        taken = round(QFontMetricsF(small).horizontalAdvance(times)) + 1
        bold = text_font(TextSize.TITLE, bold=True)
        title = QFontMetricsF(bold).elidedText(
            shown(moment.title),
            Qt.TextElideMode.ElideRight,
            max(0, parts.title.width() - taken - Space.MEDIUM),
        )
        paint_text(painter, option, title, parts.title, font=bold, colour=text)
        beside = round(QFontMetricsF(bold).horizontalAdvance(title)) + Space.MEDIUM
        room = parts.title.adjusted(beside, 0, 0, 0)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            room = parts.title.adjusted(0, 0, -beside, 0)
        paint_text(painter, option, times, room, font=small, colour=quiet)
        paint_text(painter, option, why_words(moment), parts.why, font=small, colour=quiet)
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
        wanted.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of its own words
        wanted.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(wanted)
        layout.beginLayout()
        laid = layout.createLine()
        laid.setLineWidth(room.width())
        layout.endLayout()
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        across = room.width() - laid.naturalTextWidth() if mirrored else 0.0
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        layout.draw(painter, QPointF(room.left() + across, room.top()))

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
        paint_text(
            painter,
            option,
            score_words(moment.score),
            placed,
            font=font,
            colour=palette.color(QPalette.ColorRole.Text),
        )


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
