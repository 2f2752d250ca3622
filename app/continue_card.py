"""A film that was left in the middle: its picture, how far it came, and when that was."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from app import icons
from app.plain_text import plain_tooltip
from app.shown_text import shown
from app.theme import DARK, Radius, Space, TextSize, text_font
from app.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from store.history import Watched

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_KEYS = (*_ENTER, *_MOVES)
_BAR: Final = 4


class ContinueCard(QAbstractButton):
    """Tab gives it the focus, Enter opens the film; Space is never taken."""

    WIDTH = 184
    PICTURE = 104
    HEIGHT = PICTURE + 48

    opened = Signal(str)
    """The film's address."""
    moved = Signal(int)
    """An arrow key: -1 or 1."""

    def __init__(self, film: Watched, now: float, parent: QWidget | None = None) -> None:
        """now: seconds since the epoch."""
        super().__init__(parent)
        self.film = film
        self._when = when_words(film.watched, now)
        self._picture = QPixmap()
        self.setFixedSize(QSize(self.WIDTH, self.HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(
            tr(
                "Continue {film}, {left}, {when}",
                film=shown(film.title),
                left=left_words(film),
                when=self._when,
            )
        )
        self.setAccessibleDescription(tr("Enter plays on"))
        self.setToolTip(plain_tooltip(film.title, left_words(film)))
        self.clicked.connect(lambda: self.opened.emit(film.address))

    def show_picture(self, picture: QImage) -> None:
        """Show a picture of the film."""
        self._picture = QPixmap.fromImage(picture)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Keep Enter and the arrows across while the card has the focus."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, arrows move; all else belongs to the window."""
        if event.key() in _ENTER:
            self.opened.emit(self.film.address)
        elif event.key() in _MOVES:
            self.moved.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture with the bar on it, the title, and what is left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(1, 1, self.width() - 2, self.PICTURE - 2)
        self._paint_picture(painter, frame)
        role = QPalette.ColorRole
        top = self.PICTURE + Space.TINY
        self._paint_line(painter, self.film.title, top, TextSize.BODY, role.WindowText)
        words = f"{left_words(self.film)} · {self._when}"
        self._paint_line(painter, words, top + 20, TextSize.SMALL, role.PlaceholderText)

    def _paint_picture(self, painter: QPainter, frame: QRectF) -> None:
        role = QPalette.ColorRole
        path = QPainterPath()
        path.addRoundedRect(frame, Radius.MEDIUM, Radius.MEDIUM)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(frame, self.palette().color(role.Midlight))
        if self._picture.isNull():
            sign = icons.pixmap("play", self.palette().color(role.PlaceholderText), 32)
            painter.drawPixmap(QRectF(frame.center().x() - 16, frame.center().y() - 16, 32, 32),
                               sign, QRectF(sign.rect()))  # fmt: skip
        else:
            painter.drawPixmap(frame, self._picture, _filling(self._picture, frame))
        self._paint_bar(painter, frame)
        painter.restore()
        lit = self.hasFocus() or self.underMouse()
        ring = self.palette().color(role.Accent if lit else role.Mid)
        painter.setPen(QPen(ring, 2 if lit else 1))
        painter.drawPath(path)

    def _paint_bar(self, painter: QPainter, frame: QRectF) -> None:
        """Paint how far the film came, along the foot of the picture."""
        bar = QRectF(frame.left(), frame.bottom() - _BAR, frame.width(), _BAR)
        painter.fillRect(bar, QColor(0, 0, 0, 150))
        bar.setWidth(bar.width() * min(1.0, self.film.position / self.film.duration))
        painter.fillRect(bar, QColor(DARK.accent))

    def _paint_line(
        self, painter: QPainter, text: str, top: float, size: TextSize, role: QPalette.ColorRole
    ) -> None:
        font = text_font(size)
        area = QRectF(2, top, self.width() - 4, 18)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self.palette().color(role))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        line = metrics.elidedText(shown(text), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, flags, line)


def left_words(film: Watched) -> str:
    """Return how much of a film is left, e.g. "42 min left"."""
    minutes = round((film.duration - film.position) / 60)
    return tr("%n min left", count=minutes) if minutes else tr("less than a minute left")


def when_words(then: float, now: float) -> str:
    """Return when that was as a person says it; both are seconds since the epoch."""
    day, today = (datetime.fromtimestamp(when).astimezone().date() for when in (then, now))
    days = (today - day).days
    if days <= 0:
        return tr("today")
    if days == 1:
        return tr("yesterday")
    if days < 7:  # noqa: PLR2004 - a week
        return tr("%n day(s) ago", count=days)
    return day.isoformat()


def _filling(picture: QPixmap, frame: QRectF) -> QRectF:
    """Return the middle part of the picture that fills the frame."""
    size = frame.size().scaled(picture.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
    part = QRectF(0, 0, size.width(), size.height())
    part.moveCenter(QRectF(picture.rect()).center())
    return part
