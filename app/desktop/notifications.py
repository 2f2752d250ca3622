"""A word of the desktop to a viewer who does not see the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

if TYPE_CHECKING:
    from app.desktop.session_bus import SessionBus

_STAYS_MS = 5000


class Notifications(QObject):
    """Through the session bus; elsewhere by Qt, which needs a sign in the tray (not run by us)."""

    def __init__(self, bus: SessionBus | None, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus
        self._sign: QSystemTrayIcon | None = None

    def say(self, text: str) -> None:
        """Show a plain line; returns at once."""
        if self._bus:
            self._bus.put(lambda: self._tell(text))
        else:
            self._show_sign(text)

    def _tell(self, text: str) -> None:
        """Call Notify: https://specifications.freedesktop.org/notification-spec/latest/."""
        from jeepney import DBusAddress, new_method_call

        name = "org.freedesktop.Notifications"
        service = DBusAddress("/org/freedesktop/Notifications", bus_name=name, interface=name)
        title = QApplication.applicationDisplayName()
        hints: dict[str, object] = {}
        body: tuple[object, ...] = (
            title,
            0,
            QApplication.desktopFileName(),
            text,
            "",
            [],
            hints,
            _STAYS_MS,
        )
        if self._bus:
            self._bus.ask(new_method_call(service, "Notify", "susssasa{sv}i", body))

    def _show_sign(self, text: str) -> None:
        if self._sign is None:
            self._sign = QSystemTrayIcon(QApplication.windowIcon(), self)
        self._sign.show()
        self._sign.showMessage(QApplication.applicationDisplayName(), text, msecs=_STAYS_MS)
