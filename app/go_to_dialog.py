"""Asks for a place in the film."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.place_words import place_of
from app.plain_text import plain_label
from app.theme import Space, TextSize
from app.words import tr
from player.failure import clock


class GoToDialog(QDialog):
    """A line for a time; says where it leads before Enter does."""

    chosen = Signal(float)
    """Seconds."""

    def __init__(self, parent: QWidget, now: float, duration: float) -> None:
        """Begin at `now` of a film of `duration` seconds; 0 while unknown."""
        super().__init__(parent)
        self._now, self._duration = now, duration
        self._place: float | None = None
        self.setWindowTitle(tr("Go to a time"))
        self._line = QLineEdit()
        self._line.setAccessibleName(tr("Time to go to"))
        self._line.setPlaceholderText(clock(now))
        self._told = plain_label("", quiet=True)
        self._go = QPushButton(tr("Go"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(plain_label(tr("Go to a time"), TextSize.HEADING, bold=True))
        column.addWidget(self._line)
        column.addWidget(self._told)
        column.addWidget(self._buttons())
        self._line.textChanged.connect(self._read)
        self.accepted.connect(lambda: self.chosen.emit(self._place))
        self._read("")

    def _read(self, text: str) -> None:
        self._place = place_of(text, self._now, self._duration)
        self._go.setEnabled(self._place is not None)
        if self._place is not None:
            told = tr("Leads to {time}", time=clock(self._place))
        elif text.strip():
            told = tr("There is no such time in this film.")
        else:
            told = tr("For example {examples}", examples="1:02:03, 62:03, 90s, 50%, +30")
        self._told.setText(told)
        self._line.setAccessibleDescription(told)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self._go.setProperty("primary", True)
        self._go.setDefault(True)
        cancel = QPushButton(tr("Cancel"))
        for button in (self._go, cancel):
            button.setAccessibleName(button.text())
        box.addButton(self._go, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box
