"""Opening the settings: made when they are asked for, one window of them at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.remembered import Remembered
    from app.settings_dialog import SettingsDialog


class SettingsWindow(QObject):
    """Shows the settings beside the film, which goes on meanwhile."""

    def __init__(self, remembered: Remembered, over: QWidget) -> None:
        super().__init__(over)
        self._remembered = remembered
        self._over = over
        self.dialog: SettingsDialog | None = None

    def open(self) -> None:
        """Show the settings, or bring those that are open to the front."""
        from app.settings_dialog import SettingsDialog  # a film must not wait for it

        if self.dialog is None:
            self.dialog = SettingsDialog(self._remembered, self._over)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.destroyed.connect(self._forget)
            self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _forget(self) -> None:
        self.dialog = None
