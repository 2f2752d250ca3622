"""A button that is only an icon: named for screen readers, and never in the way of Space."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from app import icons
from app.button_keys import ButtonKeys

_MIRRORED = {"back": "forward", "forward": "back"}
"""Which icon stands for which where the language runs from right to left."""


class IconButton(ButtonKeys, QToolButton):
    """A square icon button in the colour of its palette."""

    def __init__(self, name: str, text: str, keys: str = "", parent: QWidget | None = None) -> None:
        """Show icon `name`; `text` is the accessible name and, with `keys`, the tooltip."""
        super().__init__(parent)
        self._name = name
        self._drawn = ("", "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(22, 22))
        self.setFixedSize(36, 36)
        self._keys = keys
        self.show_as(name, text)

    def sizeHint(self) -> QSize:
        """Return the size that was fixed: a style sheet that raised the least takes it along."""
        return self.maximumSize()

    def show_as(self, name: str, text: str) -> None:
        """Change what the button shows and what it is called."""
        self._name = name
        self.setAccessibleName(text)
        self.show_keys(self._keys)
        self._tint()

    def show_keys(self, keys: str) -> None:
        """Change the keys the tooltip names."""
        self._keys = keys
        text = self.accessibleName()
        self.setToolTip(f"{text} ({keys})" if keys else text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette when the system changes between dark and light."""
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        colour = self.palette().color(QPalette.ColorRole.ButtonText)
        name = _MIRRORED.get(self._name, self._name) if self.isRightToLeft() else self._name
        wanted = (name, colour.name())
        if wanted != self._drawn:  # palettes arrive several times while a window is made
            self._drawn = wanted
            self.setIcon(icons.icon(name, colour))
