"""Scores before and after what was judged: a line per shot, to point at and to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.library_page.moment_slopes import Slope, nearest, slopes_of
from app.library_page.moment_words import score_words
from app.library_page.plot_card import card_room, paint_card
from app.theme import Radius, Space, TextSize, text_font
from app.words import tr

if TYPE_CHECKING:
    from app.library_page.frame_pictures import FramePictures
    from app.library_page.moment_model import MomentModel

_SIDE: Final = 46
"""Pixels beside the lines, for the scores at their ends."""
_HEAD: Final = 44
_FOOT: Final = 20
_NEAR: Final = 14.0
_DOT: Final = 3.5
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class MomentPlot(QWidget):
    """Two scales, before at the left and now at the right; what rose is in the accent colour.

    The pointer shows frame and words of the nearest line; a click, Up and Down select its shot.
    """

    selected = Signal(int)
    """A row of the list."""

    def __init__(
        self, found: MomentModel, pictures: FramePictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._found, self._pictures = found, pictures
        self._slopes: list[Slope] = []
        self._chosen = self._pointed = -1
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is painted and pointed at so
        self.setAccessibleName(tr("Scores before and after your judgements"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        found.modelReset.connect(self._lay)
        pictures.pictured.connect(lambda *_: self._pointed >= 0 and self.update())

    @property
    def slopes(self) -> list[Slope]:
        """The lines, by row of the list."""
        return self._slopes

    @property
    def pointed(self) -> int:
        """The row whose frame is shown; -1 for none."""
        return self._pointed

    def show_selected(self, row: int) -> None:
        """Stress the line of a row of the list."""
        if row != self._chosen:
            self._chosen = row
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size at which fifty lines can be told apart."""
        return QSize(300, 420)

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(240, 200)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the names of the scales, the lines, and the card of the one pointed at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter)
        stressed = {self._chosen, self._pointed}
        for slope in sorted(self._slopes, key=lambda one: (one.row in stressed, one.rose)):
            self._paint_slope(painter, slope, stressed=slope.row in stressed)
        for slope in self._slopes:
            if slope.row == self._pointed:
                self._show_card(painter, slope)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the lines anew."""
        super().resizeEvent(event)
        self._lay()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what the nearest line stands for."""
        slope = nearest(self._slopes, event.position(), _NEAR)
        self._point(slope.row if slope else -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the shot of the nearest line."""
        slope = nearest(self._slopes, event.position(), _NEAR)
        if slope and event.button() is Qt.MouseButton.LeftButton:
            self.selected.emit(slope.row)

    def leaveEvent(self, event: QEvent) -> None:
        """Show no card any more."""
        self._point(-1)
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Up and Down while the plot has the focus."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _STEPS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select the shot above or below, by the score of now."""
        step = _STEPS.get(Qt.Key(event.key()))
        rows = [slope.row for slope in sorted(self._slopes, key=lambda one: one.after.y())]
        if step is None or not rows:
            event.ignore()
            return
        at = rows.index(self._chosen) + step if self._chosen in rows else 0
        row = rows[min(max(0, at), len(rows) - 1)]
        self._point(row)
        self.selected.emit(row)

    def _lay(self) -> None:
        self._slopes = slopes_of(self._found.moments, self._room())
        rose = sum(slope.rose > 0 for slope in self._slopes)
        fell = sum(slope.rose < 0 for slope in self._slopes)
        self.setAccessibleDescription(tr("{rose} rose, {fell} fell", rose=rose, fell=fell))
        self._pointed = -1
        self.update()

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_SIDE, _HEAD, -_SIDE, -_FOOT)

    def _point(self, row: int) -> None:
        if row != self._pointed:
            self._pointed = row
            self.update()

    def _paint_ground(self, painter: QPainter) -> None:
        room, palette = self._room(), self.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(QRectF(self.rect()), Radius.LARGE, Radius.LARGE)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.LARGE, Radius.LARGE
            )
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        for x in (room.left(), room.right()):
            painter.drawLine(QPointF(x, room.top() - 6), QPointF(x, room.bottom() + 6))
        painter.setFont(text_font(TextSize.SMALL, bold=True))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        for x, words in ((room.left(), tr("before")), (room.right(), tr("now"))):
            head = QRectF(x - _SIDE, Space.MEDIUM, 2 * _SIDE, 20)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_slope(self, painter: QPainter, slope: Slope, *, stressed: bool) -> None:
        colour = self._colour(slope, stressed=stressed)
        painter.setPen(QPen(colour, 2.5 if stressed else 1.2))
        painter.drawLine(slope.before, slope.after)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for place in (slope.before, slope.after):
            painter.drawEllipse(place, _DOT, _DOT)
        self._paint_verdict(painter, slope)
        if stressed:
            self._paint_scores(painter, slope)

    def _paint_verdict(self, painter: QPainter, slope: Slope) -> None:
        """Ring what was judged: closed for yes, crossed for no."""
        verdict = self._found.verdict(slope.row)
        if verdict is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = self.palette().color(QPalette.ColorRole.Text)
        painter.setPen(QPen(ink, 1.6))
        painter.drawEllipse(slope.after, 6.5, 6.5)
        if not verdict:
            painter.drawLine(slope.after + QPointF(-4.5, 4.5), slope.after + QPointF(4.5, -4.5))

    def _paint_scores(self, painter: QPainter, slope: Slope) -> None:
        moment = self._found.moments[slope.row]
        painter.setFont(text_font(TextSize.CAPTION, bold=True))
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        left = QRectF(slope.before.x() - _SIDE, slope.before.y() - 9, _SIDE - 9, 18)
        right = QRectF(slope.after.x() + 10, slope.after.y() - 9, _SIDE - 10, 18)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        before = score_words(moment.score_before or 0.0)
        painter.drawText(left, middle | Qt.AlignmentFlag.AlignRight, before)
        painter.drawText(right, middle | Qt.AlignmentFlag.AlignLeft, score_words(moment.score))

    def _colour(self, slope: Slope, *, stressed: bool) -> QColor:
        palette = self.palette()
        if slope.rose > 0:
            return palette.color(QPalette.ColorRole.Accent)
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        if not stressed:
            quiet.setAlpha(110)
        return quiet

    def _show_card(self, painter: QPainter, slope: Slope) -> None:
        moment = self._found.moments[slope.row]
        picture = self._pictures.picture(moment.film, moment.frame)
        room = card_room((slope.before + slope.after) / 2, self.rect())
        paint_card(painter, self.palette(), moment, picture, room)
