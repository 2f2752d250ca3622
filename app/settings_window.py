"""Opening the settings: made when they are asked for, one window of them at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from app.remembered import Remembered
    from app.settings_dialog import SettingsDialog


class SettingsWindow(QObject):
    """Shows the settings beside the film, which goes on meanwhile."""

    def __init__(
        self,
        remembered: Remembered,
        over: QWidget,
        states: Mapping[str, Callable[[], str]] | None = None,
    ) -> None:
        """States: as SettingsDialog takes them."""
        super().__init__(over)
        self._states = states
        self._remembered = remembered
        self._over = over
        self.dialog: SettingsDialog | None = None

    def open(self) -> None:
        """Show the settings, or bring those that are open to the front."""
        from app.settings_dialog import SettingsDialog  # a film must not wait for it

        if self.dialog is None:
            self.dialog = SettingsDialog(self._remembered, self._over, self._states)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.destroyed.connect(self._forget)
            self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def show_states(self) -> None:
        """Bring what open settings say of states up to date."""
        if self.dialog:
            self.dialog.show_states()

    def _forget(self) -> None:
        self.dialog = None
