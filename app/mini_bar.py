"""The few controls of the mini player."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.icon_button import IconButton
from app.shortcuts import Action, key_names
from app.theme import DARK, Space, palette_of
from app.words import tr


class MiniBar(QWidget):
    """Play, sound, back to the window, close; white on a dark fade, for it lies on a film."""

    wanted = Signal(object)
    """An Action of the key table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Playback controls"))
        self._play = self._button("play", tr("Play"), Action.TOGGLE)
        self._mute = self._button("volume", tr("Mute"), Action.MUTE)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SMALL, Space.LARGE, Space.SMALL, Space.TINY)
        row.setSpacing(Space.TINY)
        row.addWidget(self._play)
        row.addWidget(self._mute)
        row.addStretch(1)
        row.addWidget(self._button("mini-leave", tr("Back to the window"), Action.MINI))
        row.addWidget(self._button("close", tr("Quit"), Action.QUIT))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as players do
        self.setPalette(palette_of(DARK))  # last: it reaches only children that are there
        self.hide()

    def show_paused(self, paused: bool) -> None:
        """Show what the next press of play does."""
        self._play.show_as(*(("play", tr("Play")) if paused else ("pause", tr("Pause"))))

    def show_muted(self, muted: bool) -> None:
        """Show whether the sound is off."""
        self._mute.show_as(*(("muted", tr("Sound on")) if muted else ("volume", tr("Mute"))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the fade that keeps white readable on a bright film."""
        fade = QLinearGradient(0, 0, 0, self.height())
        for place, alpha in ((0.0, 0), (0.45, 120), (1.0, 205)):
            fade.setColorAt(place, QColor(0, 0, 0, alpha))
        QPainter(self).fillRect(self.rect(), fade)

    def _button(self, icon: str, text: str, action: Action) -> IconButton:
        button = IconButton(icon, text, key_names(action))
        button.clicked.connect(lambda: self.wanted.emit(action))
        return button
