"""Where the film is, and where the pointer would take it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider, QWidget

from app.seek_marks import SeekMarks
from app.theme import TextSize, text_font
from app.words import tr
from player.failure import clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.seek_marks import FoundMark
    from player.track import Chapter

_BUBBLE_HEIGHT = 22
_MOST = 2**31 - 1
_BUBBLE_ROOM = 320  # pixels the time and a chapter's title get at most
_TRACK = 4
_NEAR = 6  # pixels from a mark within which the pointer means it
_BRIGHTER = 125  # percent: marks are seen on the part that was played, too


class SeekBar(QSlider):
    """A slider over the film in milliseconds; the pointer's time shows above it.

    QSlider gives screen readers the role and the value; painting and pointer are ours, because a
    click must go to its place, not one page towards it.
    """

    seek_wanted = Signal(float, bool)
    """Seconds, and whether exactly there (the pointer let go) or near it (it still drags)."""
    chapter_wanted = Signal()
    """The middle button: on to the next chapter."""
    pointed = Signal(float, int)
    """Seconds under the pointer, and how many pixels from the left that is; not without a film."""
    left = Signal()
    """The pointer went, or the bar did."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is painted and pointed at so
        self._hover: float | None = None
        self._marks = SeekMarks()
        self.setAccessibleName(tr("Place in the film"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setFixedHeight(_BUBBLE_HEIGHT + 22)
        self.setRange(0, 0)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_duration(self, seconds: float) -> None:
        """Set the length of the film."""
        self.setRange(0, _milliseconds(seconds))

    def show_position(self, seconds: float) -> None:
        """Follow the film, unless the viewer drags."""
        if not self.isSliderDown():
            self.setValue(_milliseconds(seconds))

    def show_chapters(self, chapters: Sequence[Chapter]) -> None:
        """Mark where chapters begin; their titles show with the pointer's time."""
        self._marks.chapters = chapters
        self.update()

    def show_loop(self, start: float | None, end: float | None) -> None:
        """Mark the part that repeats, in seconds; None for an end that is not set."""
        self._marks.loop = (start, end)
        self.update()

    def show_found(self, found: Sequence[FoundMark]) -> None:
        """Mark moments that were found; their words show with the pointer's time."""
        self._marks.found = found
        self.update()

    @property
    def found(self) -> Sequence[FoundMark]:
        """The moments that are marked."""
        return self._marks.found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track, what was played, the handle, and the pointer's time."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = self._track()
        self._leave_gaps(painter, track)
        played = self.value() / self.maximum() if self.maximum() else 0.0
        self._bar(painter, track, 1.0, QColor(255, 255, 255, 70))
        if self._hover is not None:
            self._bar(painter, track, self._hover, QColor(255, 255, 255, 60))
        accent = self.palette().color(QPalette.ColorRole.Accent)
        self._bar(painter, track, played, accent)
        painter.setClipping(False)
        self._marks.paint_loop(painter, track, self.maximum() / 1000)
        self._marks.paint_found(painter, track, self.maximum() / 1000, accent.lighter(_BRIGHTER))
        if self._hover is not None or self.isSliderDown() or self.hasFocus():
            painter.setBrush(QColor("white"))
            if self.hasFocus():
                painter.setPen(QPen(accent, 3))
            handle = QPointF(track.left() + track.width() * played, track.center().y())
            painter.drawEllipse(handle, 7, 7)
        if self._hover is not None and self.maximum():
            self._paint_bubble(painter, self._hover)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the pointer is, or to the next chapter."""
        if event.button() is Qt.MouseButton.MiddleButton and self.isEnabled():
            self.chapter_wanted.emit()
        elif event.button() is Qt.MouseButton.LeftButton and self.isEnabled():
            self.setSliderDown(True)
            self._go(event, exact=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the pointer's time; drag the film along."""
        self._hover = self._share(event)
        if self.isSliderDown():
            self._go(event, exact=False)
        if self.maximum():
            along = self._track().left() + self._track().width() * self._hover
            self.pointed.emit(self._hover * self.maximum() / 1000, round(along))
        self.update()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Settle exactly where the pointer let go."""
        if self.isSliderDown():
            self._go(event, exact=True)
            self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the window: it is the volume everywhere."""
        event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Grow a little under the pointer."""
        self.update()
        super().enterEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Forget the pointer's time: another place of the film lies under it now."""
        self._forget()
        super().resizeEvent(event)

    def leaveEvent(self, _event: QEvent) -> None:
        """Forget the pointer's time."""
        self._forget()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the pointer's time: a hidden bar need not hear that the pointer left."""
        self._forget()
        super().hideEvent(event)

    def _forget(self) -> None:
        self._hover = None
        self.update()
        self.left.emit()

    def _go(self, event: QMouseEvent, *, exact: bool) -> None:
        self.setValue(round(self._share(event) * self.maximum()))
        self.seek_wanted.emit(self.value() / 1000, exact)

    def _share(self, event: QMouseEvent) -> float:
        track = self._track()
        along = (event.position().x() - track.left()) / max(1.0, track.width())
        return min(1.0, max(0.0, along))

    def _track(self) -> QRectF:
        grown = 2 if self._hover is not None or self.isSliderDown() else 0
        height = _TRACK + grown
        middle = _BUBBLE_HEIGHT + 11
        return QRectF(8, middle - height / 2, self.width() - 16, height)

    @staticmethod
    def _bar(painter: QPainter, track: QRectF, share: float, colour: QColor) -> None:
        painter.setBrush(colour)
        part = QRectF(track.left(), track.top(), track.width() * share, track.height())
        painter.drawRoundedRect(part, track.height() / 2, track.height() / 2)

    def _leave_gaps(self, painter: QPainter, track: QRectF) -> None:
        region = QRegion(self.rect())
        for gap in self._marks.cut(track, self.maximum() / 1000):
            region -= QRegion(gap.toAlignedRect())
        painter.setClipRegion(region)

    def _bubble_text(self, seconds: float, font: QFont) -> str:
        near = _NEAR * self.maximum() / 1000 / max(1.0, self._track().width())
        title = self._marks.found_at(seconds, near) or self._marks.title_at(seconds)
        text = f"{clock(seconds)}  {title}" if title else clock(seconds)
        room = min(_BUBBLE_ROOM, self.width() - 16)
        return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _paint_bubble(self, painter: QPainter, share: float) -> None:
        font = text_font(TextSize.SMALL, bold=True)
        text = self._bubble_text(share * self.maximum() / 1000, font)
        width = QFontMetricsF(font).horizontalAdvance(text) + 16
        track = self._track()
        left = track.left() + track.width() * share - width / 2
        left = min(max(0.0, left), self.width() - width)
        bubble = QRectF(left, 0, width, _BUBBLE_HEIGHT)
        painter.setBrush(QColor(20, 20, 22, 220))
        painter.drawRoundedRect(bubble, 6, 6)
        painter.setFont(font)
        painter.setPen(QColor("white"))
        painter.drawText(bubble, Qt.AlignmentFlag.AlignCenter, text)


def _milliseconds(seconds: float) -> int:
    """Return what a slider can hold: some weeks; live streams may count from 1970."""
    return round(min(max(seconds, 0.0) * 1000, _MOST))
