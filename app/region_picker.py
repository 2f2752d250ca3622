"""A part of the paused picture, chosen with a rubber band or with keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.frame_part import frame_part
from app.marking import marked
from app.picture_file import picture_of
from app.theme import DARK, Radius, Space, TextSize, palette_of, text_font
from app.words import tr

if TYPE_CHECKING:
    from app.film_stage import FilmStage
    from player.frame import Frame

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEP: Final = 16.0
_ARROWS: Final = {
    Qt.Key.Key_Left: (-_STEP, 0.0),
    Qt.Key.Key_Right: (_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}
_LEAST: Final = 24.0
_KEYS: Final = marked("Draw around what you look for. Enter: the whole picture, Esc: back")
_SHADE: Final = QColor(0, 0, 0, 130)
_PLATE: Final = QColor(12, 12, 14, 215)


class RegionPicker(QWidget):
    """Lies over the stage; goes by itself once a part is chosen, or none.

    Enter without a part takes the whole picture; arrows begin and move a part, with Shift they
    change its size; Esc leaves.
    """

    chosen = Signal(object)
    """A QImage: the pixels of the frame."""
    ended = Signal()
    """It is gone, whether anything was chosen or not."""

    def __init__(self, stage: FilmStage, frame: Frame) -> None:
        super().__init__(stage)
        self._stage, self._frame = stage, frame
        self._from: QPointF | None = None
        self._part = QRectF()
        self.setPalette(palette_of(DARK))
        self.setAccessibleName(tr("Choose a part of the picture"))
        self.setAccessibleDescription(tr(_KEYS))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setGeometry(stage.rect())
        stage.installEventFilter(self)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def part(self) -> QRectF:
        """What is chosen so far, in pixels of the stage."""
        return self._part

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the stage; what was chosen on the other size means nothing."""
        if watched is self._stage and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._stage.rect())
            self._part = QRectF()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep all keys: none of them is meant for the film."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take, leave, or move the part."""
        key = Qt.Key(event.key())
        if key in _ENTER:
            self._take(self._part if self._part.isValid() else self._picture())
        elif key == Qt.Key.Key_Escape:
            self._end()
        elif key in _ARROWS:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move(*_ARROWS[key], grow=shift)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a part, or leave with the right button."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.position()
        else:
            self._end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the part out."""
        if self._from is not None:
            drawn = QRectF(self._from, event.position()).normalized()
            self._part = drawn.intersected(self._picture())
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Take what was drawn; a mere click chooses nothing."""
        self._from = None
        if self._part.width() >= _LEAST / 2 and self._part.height() >= _LEAST / 2:
            self._take(self._part)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Darken what is not chosen, and say what to do."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QPainterPath()
        shade.addRect(QRectF(self.rect()))
        if self._part.isValid():
            hole = QPainterPath()
            hole.addRect(self._part)
            shade -= hole
        painter.fillPath(shade, _SHADE)
        if self._part.isValid():
            painter.setPen(QPen(QColor(DARK.accent), 2))
            painter.drawRect(self._part)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(text_font(TextSize.BODY, bold=True))
        words = tr(_KEYS)
        width = painter.fontMetrics().horizontalAdvance(words) + 2 * Space.LARGE
        plate = QRectF((self.width() - width) / 2, Space.LARGE, width, 40)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_PLATE)
        painter.drawRoundedRect(plate, Radius.LARGE, Radius.LARGE)
        painter.setPen(QColor("white"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)

    def _picture(self) -> QRectF:
        """Return where the film's picture is seen."""
        return self._stage.picture_area().intersected(QRectF(self.rect()))

    def _move(self, x: float, y: float, *, grow: bool) -> None:
        room = self._picture()
        part = QRectF(self._part)
        if not part.isValid():
            part = QRectF(0, 0, room.width() / 2, room.height() / 2)
            part.moveCenter(room.center())
        elif grow:
            part.setWidth(max(_LEAST, part.width() + x))
            part.setHeight(max(_LEAST, part.height() + y))
        else:
            part.translate(x, y)
        self._part = part.intersected(room)
        self.update()

    def _take(self, part: QRectF) -> None:
        look = self._stage.look
        whole = picture_of(self._frame)
        pixels = frame_part(
            part,
            self._stage.picture_area(),
            whole.size(),
            mirrored=look.mirrored,
            upended=look.upended,
        )
        self._end()
        if not pixels.isEmpty():
            self.chosen.emit(whole.copy(pixels))

    def _end(self) -> None:
        self._stage.removeEventFilter(self)
        self.hide()
        self.deleteLater()
        self.ended.emit()
