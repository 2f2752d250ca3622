"""How one line of the transcript is painted: its time, its words, and what was searched."""

from __future__ import annotations

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
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.theme import Radius, Space, TextSize, text_font
from app.transcript_model import START
from player.failure import clock

_Index = QModelIndex | QPersistentModelIndex

WIDTH = 236
"""Pixels of the words; the drawer is as wide everywhere."""
_TIME_WIDTH = 52
_MARK = 3


def size_of(text: str) -> QSize:
    """Return the room a line takes."""
    room = QRectF(0, 0, WIDTH, 10_000)
    metrics = QFontMetricsF(text_font(TextSize.BODY))
    height = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
    return QSize(WIDTH + _TIME_WIDTH, round(height) + 2 * Space.TINY + 2)


class TranscriptLine(QStyledItemDelegate):
    """Paints the line that plays with a mark, and the words searched on a ground of their own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current = -1
        """The row of the line that plays."""
        self.words = ""
        """What is searched."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint ground, mark, time and words."""
        plays = index.row() == self.current
        room, palette = option.rect, option.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._paint_ground(painter, option, plays=plays)
        role = QPalette.ColorRole.Accent if plays else QPalette.ColorRole.PlaceholderText
        painter.setPen(palette.color(role))
        painter.setFont(text_font(TextSize.SMALL, bold=plays))
        top = room.top() + Space.TINY + 1
        time = self._visual(option, QRect(room.left() + Space.SMALL, top, _TIME_WIDTH, 18))
        painter.drawText(time, Qt.AlignmentFlag.AlignLeft, clock(index.data(START)))
        words = QRect(room.left() + Space.SMALL + _TIME_WIDTH, top, WIDTH, room.height())
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        self._layout(str(index.data()), palette).draw(
            painter, QPointF(self._visual(option, words).topLeft())
        )
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, plays: bool
    ) -> None:
        room, palette = option.rect, option.palette
        lit = option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        if lit or plays:
            painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
            painter.drawRoundedRect(room.adjusted(1, 0, -1, 0), Radius.SMALL, Radius.SMALL)
        if plays:
            mark = QRect(room.left() + 1, room.top() + 3, _MARK, room.height() - 6)
            painter.setBrush(palette.color(QPalette.ColorRole.Accent))
            painter.drawRoundedRect(self._visual(option, mark), 1, 1)

    def _layout(self, text: str, palette: QPalette) -> QTextLayout:
        shown = text.replace("\n", "\N{LINE SEPARATOR}")
        layout = QTextLayout(shown, text_font(TextSize.BODY))
        layout.setTextOption(QTextOption())
        layout.setFormats(self._found(shown, palette))
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(WIDTH)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def _found(self, shown: str, palette: QPalette) -> list[QTextLayout.FormatRange]:
        wanted = " ".join(self.words.casefold().split())
        folded = shown.casefold().replace("\N{LINE SEPARATOR}", " ")
        if not wanted or len(folded) != len(shown):  # some letters fold into two
            return []
        look = QTextCharFormat()
        look.setBackground(palette.color(QPalette.ColorRole.Accent))
        look.setForeground(palette.color(QPalette.ColorRole.HighlightedText))
        found, start = [], folded.find(wanted)
        while start >= 0:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, len(wanted), look
            found.append(part)
            start = folded.find(wanted, start + len(wanted))
        return found

    @staticmethod
    def _visual(option: QStyleOptionViewItem, room: QRect) -> QRect:
        """Return the place in a window whose words run the other way, too."""
        return QStyle.visualRect(option.direction, option.rect, room)
