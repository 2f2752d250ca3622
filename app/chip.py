"""A word that can be pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.theme import Space, TextSize, text_font

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = (*_ENTER, Qt.Key.Key_Escape)


class Chip(QAbstractButton):
    """A small pill. Tab gives it the focus, Enter presses it; Space plays the film."""

    HEIGHT = 26

    left = Signal()
    """Esc: the keys go back to the film."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setFont(text_font(TextSize.SMALL))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def mark(self, marked: bool) -> None:
        """Stand out, or no longer: something behind it is on."""
        if marked != self._marked:
            self._marked = marked
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the word and a little air."""
        across = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(across + 2 * Space.MEDIUM, max(self.HEIGHT, self.minimumHeight()))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: a cut word says nothing."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Keep Enter and Esc while the chip has the focus."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, Esc leaves; all else belongs to the window."""
        if event.key() in _ENTER:
            self.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill: filled where it is on, ringed where it has the focus."""
        role = QPalette.ColorRole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = role.Accent if self.isChecked() else role.Midlight
        ring = role.Accent if self.hasFocus() or self._marked else role.Mid
        filled = self.isChecked() or self.underMouse()
        painter.setBrush(self._colour(ground) if filled else Qt.BrushStyle.NoBrush)
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(self._colour(ring), width))
        if self.isChecked() and self.hasFocus():
            painter.setPen(QPen(self._colour(role.WindowText), width))
        pill = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(self.font())
        painter.setPen(self._ink())
        self.paint_words(painter)

    def paint_words(self, painter: QPainter) -> None:
        """Paint what stands in the pill; font and pen are set."""
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _ink(self) -> QColor:
        role = QPalette.ColorRole
        if self.isChecked():
            return self._colour(role.HighlightedText)
        return self._colour(role.Accent if self._marked else role.WindowText)

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return self.palette().color(role)
