"""What the window shows while no film is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app import icons
from app.plain_text import plain_label
from app.shortcuts import Action, key_names
from app.theme import Space, TextSize


class Welcome(QWidget):
    """One sentence of what this is, and the ways to begin."""

    wanted = Signal(object)
    """An Action of the key table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setAccessibleName("Welcome")
        self._sign = plain_label("")
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(5)
        for part, below in (
            (self._sign, Space.LARGE),
            (plain_label("Pause. See it. Find it.", TextSize.DISPLAY, bold=True), Space.MEDIUM),
            (plain_label(_PROMISE, TextSize.TITLE, quiet=True), Space.HUGE),
        ):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(below)
        column.addLayout(self._buttons())
        column.addSpacing(Space.LARGE)
        hint = plain_label(_HINT.format(key_names(Action.SHEET)), TextSize.SMALL, quiet=True)
        column.addWidget(hint, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(6)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette when the system changes between dark and light."""
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        accent = self.palette().color(QPalette.ColorRole.Accent)
        self._sign.setPixmap(icons.pixmap("mark", accent, 72))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        row.addStretch(1)
        for text, action in (
            ("Open a film…", Action.OPEN_FILE),
            ("Open an address…", Action.OPEN_ADDRESS),
        ):
            button = QPushButton(text)
            button.setAccessibleName(text)
            button.setToolTip(f"{action.value} ({key_names(action)})")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("primary", action is Action.OPEN_FILE)
            button.clicked.connect(lambda _=False, action=action: self.wanted.emit(action))
            row.addWidget(button)
        row.addStretch(1)
        return row


_PROMISE = "Pause a film to see what you could buy of it. Nothing leaves this computer."
_HINT = "Or drop a film here. {} shows all keys."
