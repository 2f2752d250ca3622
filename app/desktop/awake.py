"""Keep the screen on while a film plays."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from app.paths import NAME

if TYPE_CHECKING:
    import subprocess

    from app.desktop.session_bus import SessionBus

REASON = "A film is playing"
"""What a desktop may show; it names no film."""


class Awake(Protocol):
    """One system's way. Both methods return at once and may be called again and again."""

    def hold(self) -> None:
        """Let neither the screen nor the machine go to sleep."""

    def release(self) -> None:
        """Let them."""


def awake_for(bus: SessionBus | None) -> Awake | None:
    """Return this system's way to stay awake, if there is one."""
    if sys.platform == "win32":
        return WindowsAwake()
    if sys.platform == "darwin":
        return MacAwake()
    return DesktopAwake(bus) if bus else None


class DesktopAwake:
    """The freedesktop ScreenSaver service, or where there is none the Inhibit portal.

    https://specifications.freedesktop.org/idle-inhibit-spec/latest/
    https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Inhibit.html
    Both forget us when our connection ends, so that a crash lets the screen sleep again.
    """

    def __init__(self, bus: SessionBus) -> None:
        self._bus = bus
        self._undo: Any = None
        """The call that ends what holds now; only the bus's lane touches it."""

    def hold(self) -> None:
        """Ask the desktop, once."""
        self._bus.put(self._hold)

    def release(self) -> None:
        """Tell the desktop."""
        self._bus.put(self._release)

    def _hold(self) -> None:
        from app.desktop.session_bus import BusError

        if self._undo is None:
            try:
                self._undo = self._ask_screen_saver()
            except BusError:
                self._undo = self._ask_portal()

    def _release(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            self._bus.ask(undo)

    def _ask_screen_saver(self) -> Any:
        from jeepney import DBusAddress, new_method_call

        saver = DBusAddress(
            "/org/freedesktop/ScreenSaver",
            bus_name="org.freedesktop.ScreenSaver",
            interface="org.freedesktop.ScreenSaver",
        )
        (cookie,) = self._bus.ask(new_method_call(saver, "Inhibit", "ss", (NAME, REASON)))
        return new_method_call(saver, "UnInhibit", "u", (cookie,))

    def _ask_portal(self) -> Any:
        from jeepney import DBusAddress, new_method_call

        name = "org.freedesktop.portal."
        portal = DBusAddress(
            "/org/freedesktop/portal/desktop",
            bus_name=f"{name}Desktop",
            interface=f"{name}Inhibit",
        )
        suspend_and_idle = 4 | 8
        body = ("", suspend_and_idle, {"reason": ("s", REASON)})
        (handle,) = self._bus.ask(new_method_call(portal, "Inhibit", "sua{sv}", body))
        request = DBusAddress(handle, bus_name=f"{name}Desktop", interface=f"{name}Request")
        return new_method_call(request, "Close")


class WindowsAwake:
    """SetThreadExecutionState of kernel32; call on one thread, the window's. Not run by us.

    https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setthreadexecutionstate
    """

    _CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2

    def hold(self) -> None:
        """Hold the display and the system."""
        self._set(self._CONTINUOUS | self._SYSTEM | self._DISPLAY)

    def release(self) -> None:
        """Go back to the system's own timers."""
        self._set(self._CONTINUOUS)

    def _set(self, flags: int) -> None:
        import ctypes

        library: Any = ctypes
        library.windll.kernel32.SetThreadExecutionState(flags)


class MacAwake:
    """The system's own `caffeinate`, which ends with us (-w); see its man page. Not run by us."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None

    def hold(self) -> None:
        """Start it."""
        import subprocess

        if self._child is None and Path("/usr/bin/caffeinate").exists():
            command = ["/usr/bin/caffeinate", "-d", "-i", "-w", str(os.getpid())]
            self._child = subprocess.Popen(command)

    def release(self) -> None:
        """End it."""
        child, self._child = self._child, None
        if child:
            child.terminate()
            child.wait()
