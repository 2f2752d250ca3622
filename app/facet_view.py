"""A list of names to tick: box, a dab of colour, the name, and how many products have it."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.colour_names import colours_of
from app.facet_model import COUNT, FacetModel
from app.theme import Radius, Space, TextSize, text_font
from app.words import tr

_Index = QModelIndex | QPersistentModelIndex
_ROW = 30
_BOX = 16
_DAB = 14
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WAYS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class FacetView(QListView):
    """Enter and a click tick a name; Space and the letters still belong to the film."""

    ticked = Signal(str)
    left = Signal()
    """Esc."""
    passed = Signal()
    """Up from the first name."""

    def __init__(self, model: FacetModel, name: str, *, dabs: bool) -> None:
        """dabs: show the colours that names mean."""
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_TickRow(self, dabs=dabs))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setProperty("ticks", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFont(text_font(TextSize.BODY))
        self.clicked.connect(self._tick)

    def row_height(self) -> int:
        """Return the height of a row in pixels."""
        return max(_ROW, self.sizeHintForRow(0))

    def event(self, event: QEvent) -> bool:
        """Keep its keys from the window while it has the focus."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (*_ENTER, *_WAYS, Qt.Key.Key_Escape)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick, go, or leave."""
        if event.key() in _ENTER:
            self._tick(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.passed.emit()
        elif event.key() in _WAYS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _tick(self, index: QModelIndex) -> None:
        if index.isValid():
            self.ticked.emit(self._model.name(index.row()))


class _TickRow(QStyledItemDelegate):
    """Paints a row in one go; Qt's own tick boxes know none of our colours."""

    def __init__(self, parent: FacetView, *, dabs: bool) -> None:
        super().__init__(parent)
        self._dabs = dabs

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the same height for every row: that of a finger where one is wanted."""
        height = super().sizeHint(option, index).height()
        return QSize(0, max(_ROW, height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint ground, box, dab, name and number, from where reading begins."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option)
        room = option.rect.adjusted(Space.SMALL, 0, -Space.SMALL, 0)
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        _paint_box(painter, option.palette, _cut(option, room, _BOX), on=on)
        room = _after(option, room, _BOX + Space.SMALL)
        if self._dabs:
            _paint_dab(painter, index.data(), _cut(option, room, _DAB), option.palette)
            room = _after(option, room, _DAB + Space.SMALL)
        _paint_words(painter, option, index, room)
        painter.restore()


def _cut(option: QStyleOptionViewItem, room: QRect, side: int) -> QRectF:
    """Return a square at the end of the room where reading begins."""
    square = QRect(room.left(), room.center().y() - side // 2 + 1, side, side)
    return QRectF(QStyle.visualRect(option.direction, room, square))


def _after(option: QStyleOptionViewItem, room: QRect, across: int) -> QRect:
    return QStyle.visualRect(option.direction, room, room.adjusted(across, 0, 0, 0))


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    role = QPalette.ColorRole
    focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
    under = bool(option.state & QStyle.StateFlag.State_MouseOver)
    painter.setPen(QPen(option.palette.color(role.Accent), 2) if focus else Qt.PenStyle.NoPen)
    painter.setBrush(option.palette.color(role.Midlight) if under else Qt.BrushStyle.NoBrush)
    ground = QRectF(option.rect).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(ground, Radius.SMALL, Radius.SMALL)


def _paint_box(painter: QPainter, palette: QPalette, box: QRectF, *, on: bool) -> None:
    role = QPalette.ColorRole
    frame = role.Accent if on else role.PlaceholderText
    painter.setPen(QPen(palette.color(frame), 1.5))
    painter.setBrush(palette.color(role.Accent) if on else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
    if on:
        tick = [(0.26, 0.52), (0.43, 0.69), (0.75, 0.33)]
        points = [QPointF(box.x() + x * _BOX, box.y() + y * _BOX) for x, y in tick]
        painter.setPen(QPen(palette.color(role.HighlightedText), 2))
        painter.drawPolyline(QPolygonF(points))


def _paint_dab(painter: QPainter, name: str, dab: QRectF, palette: QPalette) -> None:
    """Paint the colours as slices of one round dab; an empty ring where none is known."""
    colours: list[QColor] = colours_of(name)
    painter.setPen(Qt.PenStyle.NoPen)
    for place, colour in enumerate(colours):
        painter.setBrush(colour)
        span = 360 / len(colours)
        painter.drawPie(dab, round((90 + place * span) * 16), round(span * 16))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
    painter.drawEllipse(dab)


def _paint_words(
    painter: QPainter, option: QStyleOptionViewItem, index: _Index, room: QRect
) -> None:
    role = QPalette.ColorRole
    align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    count = f"{index.data(COUNT):n}"
    painter.setFont(text_font(TextSize.SMALL))
    painter.setPen(option.palette.color(role.PlaceholderText))
    across = painter.fontMetrics().horizontalAdvance(count) + Space.SMALL
    end = QRect(room.right() + 1 - across, room.y(), across, room.height())
    end = QStyle.visualRect(option.direction, room, end)
    right = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
    painter.drawText(end, right | align, count)
    painter.setFont(option.font)
    painter.setPen(option.palette.color(role.WindowText))
    words = QStyle.visualRect(option.direction, room, room.adjusted(0, 0, -across, 0))
    elided = painter.fontMetrics().elidedText(
        index.data(), Qt.TextElideMode.ElideRight, words.width()
    )
    left = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    painter.drawText(words, left | align, elided)


def nothing_with(letters: str) -> str:
    """Return what stands in place of names where none has these letters."""
    return tr('No name has "{letters}"', letters=letters)
