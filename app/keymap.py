"""The keys a viewer gave to actions: they hold in the whole application, as its language does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Keymap(QObject):
    """Which actions have other keys than those of the table of app.shortcuts."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen: Mapping[str, tuple[str, ...]] = {}

    def use(self, chosen: Mapping[str, tuple[str, ...]]) -> None:
        """Give actions, by name, these keys; all others have their own."""
        if chosen != self.chosen:
            self.chosen = dict(chosen)
            self.changed.emit()


def keymap() -> Keymap:
    """Return the one of this application."""
    application = QCoreApplication.instance()
    known = application.findChild(Keymap) if application else None
    return known or Keymap(application)


class KeyFollower(QObject):
    """Shows keys now, and again when the viewer gives actions other ones, while `owner` lives."""

    def __init__(self, owner: QObject, show: Callable[[], object]) -> None:
        super().__init__(owner)
        self._show = show
        keymap().changed.connect(self._follow)
        show()

    def _follow(self) -> None:
        self._show()
